import { queryOptions, QueryClient, type UseSuspenseQueryOptions } from '@tanstack/react-query';
import { Unreachable } from './bug.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { operationName, request } from './request.ts';

/** A document as query options; `useSuspenseQuery(ask(RunsDocument, { first: 20 }))` reads it. */
export function ask<TData, TVariables>(document: TypedDocumentString<TData, TVariables>, variables?: TVariables) {
  return queryOptions({
    queryKey: [operationName(document), variables ?? {}] as const,
    queryFn: ({ signal }) => request(document, variables, signal),
  });
}

export type Asked<TData> = UseSuspenseQueryOptions<TData>;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => error instanceof Unreachable && failures < 3,
      throwOnError: true,
    },
    mutations: { retry: false },
  },
});

/** Everything read by these operations is read again; without names, everything is. */
export function refresh(...operations: readonly string[]): void {
  if (operations.length === 0) void queryClient.invalidateQueries();
  for (const name of operations) void queryClient.invalidateQueries({ queryKey: [name] });
}
