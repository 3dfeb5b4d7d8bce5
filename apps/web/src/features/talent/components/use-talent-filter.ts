import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { WorkerFilter } from '../../../shared/api/generated/graphql.ts';
import { parseMoneyInput } from '../../../shared/money/money.ts';

export interface TalentFilter {
  readonly text: string;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly country: string | null;
  readonly kind: 'PERSON' | 'AGENT' | null;
  readonly isAvailable: boolean;
  /** The least level of every chosen skill. */
  readonly level: number;
  /** The most an hour or a task may cost, as typed in the workspace's currency. */
  readonly price: string;
  /** Working hours a week that have to be shared. */
  readonly hours: number;
  /** Percent of hand-overs that are accepted with certainty. */
  readonly proof: number;
}

/** What the filter is read with: whose money and whose working day. */
export interface Asker {
  readonly currency: string;
  readonly timeZone: string;
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
    level: Number(params.get('level') ?? 1) || 1,
    price: params.get('price') ?? '',
    hours: Number(params.get('hours') ?? 0) || 0,
    proof: Number(params.get('proof') ?? 0) || 0,
  };
}

function write(filter: TalentFilter): URLSearchParams {
  const { text, skills, languages, country, kind, isAvailable, level, price, hours, proof } = filter;
  const params = new URLSearchParams();
  if (text) params.set('text', text);
  for (const skill of skills) params.append('skill', skill);
  for (const language of languages) params.append('language', language);
  if (country) params.set('country', country);
  if (kind) params.set('kind', kind);
  if (isAvailable) params.set('available', '1');
  if (level > 1) params.set('level', String(level));
  if (price) params.set('price', price);
  if (hours > 0) params.set('hours', String(hours));
  if (proof > 0) params.set('proof', String(proof));
  return params;
}

export function asInput(filter: TalentFilter, { currency, timeZone }: Asker): WorkerFilter {
  const { text, skills, languages, country, kind, isAvailable, level, price, hours, proof } = filter;
  const rateCap = price ? parseMoneyInput(price, currency) : undefined;
  return {
    ...(text.trim() && { text: text.trim() }),
    ...(skills.length > 0 && { needs: skills.map((skill) => ({ skill, level })) }),
    ...(languages.length > 0 && { languages: [...languages] }),
    ...(country && { country }),
    ...(kind && { kind }),
    ...(isAvailable && { isAvailable }),
    ...(rateCap && { rateCap }),
    ...(hours > 0 && { overlap: { timeZone, weeklyHours: hours } }),
    ...(proof > 0 && { minAcceptance: proof / 100 }),
  };
}

export function isEmptyFilter(filter: TalentFilter): boolean {
  return write({ ...filter, level: 1 }).size === 0;
}
