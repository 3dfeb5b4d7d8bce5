import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { newId } from '@muster/kernel';
import { tellTrouble } from './trouble.tsx';
import type { TypedDocumentString } from './generated/graphql.ts';
import { refresh } from './query.ts';
import { request } from './request.ts';

/** Members of a mutation's union that say no; every refusal carries a sentence. */
export type Refused<TResult> = Extract<TResult, { readonly message: string }>;
export type Done<TResult> = Exclude<TResult, { readonly message: string }>;

interface ActOptions<TResult> {
  onDone?: (done: Done<TResult>) => void;
  onRefused?: (refusal: Refused<TResult>) => void;
  /** Operations whose answers changed by it. */
  refreshes?: readonly string[];
}

export interface Act<TVariables, TResult> {
  run: (variables: TVariables | ((idempotencyKey: string) => TVariables)) => void;
  isRunning: boolean;
  refusal: Refused<TResult> | undefined;
  /** What the last run brought, when it was not refused. */
  result: Done<TResult> | undefined;
  /** Forgets a refusal, for example when the reader changes the control that caused it. */
  clear: () => void;
}

/**
 * Does something through a mutation. An answer, yes or no, ends the intention and its idempotency key; after silence the
 * same key is sent again, so that pressing twice never does it twice. Bugs and a missing network are told in a notification.
 */
export function useAct<TData, TVariables, TField extends keyof TData>(
  document: TypedDocumentString<TData, TVariables>,
  field: TField,
  options: ActOptions<TData[TField]> = {},
): Act<TVariables, TData[TField]> {
  const key = useRef<string>(undefined);
  const mutation = useMutation({
    mutationFn: async (variables: TVariables) => (await request(document, variables))[field],
    onError: tellTrouble,
    onSuccess: (result) => {
      key.current = undefined;
      if (isRefused(result)) {
        options.onRefused?.(result);
        return;
      }
      if (options.refreshes) refresh(...options.refreshes);
      options.onDone?.(result as Done<TData[TField]>);
    },
  });
  return {
    run: (variables) => {
      if (mutation.isPending) return;
      key.current ??= newId();
      mutation.mutate(
        typeof variables === 'function' ? (variables as (key: string) => TVariables)(key.current) : variables,
      );
    },
    isRunning: mutation.isPending,
    refusal: isRefused(mutation.data) ? mutation.data : undefined,
    result:
      mutation.data !== undefined && !isRefused(mutation.data) ? (mutation.data as Done<TData[TField]>) : undefined,
    clear: mutation.reset,
  };
}

function isRefused<TResult>(result: TResult | undefined): result is TResult & Refused<TResult> {
  return typeof result === 'object' && result !== null && 'message' in result;
}
