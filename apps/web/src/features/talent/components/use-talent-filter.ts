import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { WorkerFilter } from '../../../shared/api/generated/graphql.ts';

export interface TalentFilter {
  readonly text: string;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly country: string | null;
  readonly kind: 'PERSON' | 'AGENT' | null;
  readonly isAvailable: boolean;
}

/** The search stands in the address, so that it can be sent, kept and gone back to. */
export function useTalentFilter() {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => read(params), [params]);
  const change = useCallback(
    (part: Partial<TalentFilter>) => setParams((before) => write({ ...read(before), ...part }), { replace: true }),
    [setParams],
  );
  const clear = useCallback(() => setParams({}, { replace: true }), [setParams]);
  return { filter, change, clear };
}

function read(params: URLSearchParams): TalentFilter {
  const kind = params.get('kind');
  return {
    text: params.get('text') ?? '',
    skills: params.getAll('skill'),
    languages: params.getAll('language'),
    country: params.get('country'),
    kind: kind === 'PERSON' || kind === 'AGENT' ? kind : null,
    isAvailable: params.get('available') === '1',
  };
}

function write({ text, skills, languages, country, kind, isAvailable }: TalentFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (text) params.set('text', text);
  for (const skill of skills) params.append('skill', skill);
  for (const language of languages) params.append('language', language);
  if (country) params.set('country', country);
  if (kind) params.set('kind', kind);
  if (isAvailable) params.set('available', '1');
  return params;
}

export function asInput({ text, skills, languages, country, kind, isAvailable }: TalentFilter): WorkerFilter {
  return {
    ...(text.trim() && { text: text.trim() }),
    ...(skills.length > 0 && { skills: [...skills] }),
    ...(languages.length > 0 && { languages: [...languages] }),
    ...(country && { country }),
    ...(kind && { kind }),
    ...(isAvailable && { isAvailable }),
  };
}

export function isEmptyFilter(filter: TalentFilter): boolean {
  return Object.keys(asInput(filter)).length === 0;
}
