import type { GlobalRows } from '@muster/platform';
import { countryKey, skillKey, wantedLanguageKeys, wordKey } from '../domain/search/entry.ts';
import { skillOf, type Term } from '../domain/search/reading.ts';
import type { Meaning } from '../domain/search/vocabulary.ts';
import { shapesOf } from '../domain/search/words.ts';
import type { WorkerId } from '../domain/worker-card.ts';

/** A search that was read: what it is ordered by and what everybody in it must have. */
export interface MarketQuery {
  readonly terms: readonly Term[];
  /** All of them, each at least at its level. */
  readonly needs: readonly { readonly skill: string; readonly level: number }[];
  /** Any of them. */
  readonly skills: readonly string[];
  /** Any of them. */
  readonly languages: readonly string[];
  readonly country: string | null;
  readonly kind: 'person' | 'agent' | null;
  readonly isAvailable: boolean | null;
  /** The most an hour or a task may cost, in minor units of every currency that has a rate. */
  readonly caps: Readonly<Record<string, string>> | null;
  /** Hours a week that have to be shared with these half hours. */
  readonly overlap: { readonly week: string; readonly hours: number } | null;
  readonly acceptedBlocks: number | null;
  /** Thousandths. */
  readonly proven: number | null;
}

export interface Found {
  readonly id: WorkerId;
  readonly place: bigint;
}

/**
 * Whom the search means: first everybody who offers the skill that was asked for by its name, ordered by their place in it; then
 * those in whose name or headline the word only stands. Without such a skill there is one group, in the order of the whole market.
 */
export type Group = 'skill' | 'word' | 'all';

export function groupsOf(query: MarketQuery): readonly Group[] {
  const lead = leadOf(query);
  if (!lead) return ['all'];
  return lead.term?.word ? ['skill', 'word'] : ['skill'];
}

interface Lead {
  readonly skill: string;
  readonly level: number;
  /** When it was typed and not chosen. */
  readonly term?: Term;
}

function leadOf({ needs, skills, terms }: MarketQuery): Lead | undefined {
  if (needs[0]) return needs[0];
  const typed = skillOf(terms);
  if (typed) {
    const term = terms.find(({ meanings: [first] }) => first?.kind === 'skill' && first.skill === typed);
    return { skill: typed, level: 1, ...(term && { term }) };
  }
  return skills.length === 1 ? { skill: skills[0]!, level: 1 } : undefined;
}

/** One page of one group, best place first: up to `limit` ids after the place `after`. */
export async function foundIn(
  rows: GlobalRows,
  query: MarketQuery,
  { group, after, limit }: { readonly group: Group; readonly after: bigint | null; readonly limit: number },
): Promise<Found[]> {
  const { sql, parameters } = statement(query, { group, after, limit });
  const found = await rows.query<{ id: WorkerId; place: string }>(sql, parameters);
  return found.map(({ id, place }) => ({ id, place: BigInt(place) }));
}

/** Only what is asked for stands in the statement, so that the planner judges each search by itself. */
export function statement(
  query: MarketQuery,
  { group, after, limit }: { readonly group: Group; readonly after: bigint | null; readonly limit: number },
): { readonly sql: string; readonly parameters: readonly unknown[] } {
  const parameters: unknown[] = [];
  const value = (one: unknown) => `$${parameters.push(one)}`;
  const lead = leadOf(query);
  const leads = group === 'skill' && lead ? lead : undefined;
  const onEntry = entryConditions(query, { lead, group, value });
  const order = leads ? 'skilled' : 'entry';
  const conditions = [
    ...(leads ? [`skilled.skill = ${value(leads.skill)}`] : []),
    ...(leads && leads.level > 1 ? [`skilled.level >= ${value(leads.level)}`] : []),
    ...(query.country === null ? [] : [`${order}.country = ${value(query.country)}`]),
    ...(query.kind === null ? [] : [`${order}.kind = ${value(query.kind)}`]),
    ...(query.isAvailable === null ? [] : [`${order}.is_available = ${value(query.isAvailable)}`]),
    ...(after === null ? [] : [`${order}.place < ${value(after.toString())}`]),
    ...onEntry,
  ];
  const tables = leads
    ? `talent.skill_entry AS skilled${onEntry.length > 0 ? ' JOIN talent.search_entry AS entry ON entry.id = skilled.id' : ''}`
    : 'talent.search_entry AS entry';
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  return {
    sql: `SELECT ${order}.id, ${order}.place FROM ${tables} ${where} ORDER BY ${order}.place DESC LIMIT ${value(limit)}`,
    parameters,
  };
}

interface Parts {
  readonly lead: Lead | undefined;
  readonly group: Group;
  readonly value: (one: unknown) => string;
}

function entryConditions(query: MarketQuery, { lead, group, value }: Parts): string[] {
  const isLed = group === 'skill';
  const all = query.needs.slice(isLed ? 1 : 0).map(({ skill, level }) => skillKey(skill, level));
  const isTaken = isLed && lead?.skill === query.skills[0] && query.skills.length === 1;
  const anys = [
    isTaken ? [] : query.skills.map((skill) => skillKey(skill, 1)),
    query.languages.flatMap(wantedLanguageKeys),
  ].filter((keys) => keys.length > 0);
  const { caps, overlap, acceptedBlocks, proven } = query;
  return [
    ...(all.length > 0 ? [`entry.keys @> ${value(all)}::text[]`] : []),
    ...anys.map((keys) => `entry.keys && ${value(keys)}::text[]`),
    ...query.terms.flatMap((term) => termConditions(term, { lead, group, value })),
    ...(acceptedBlocks === null ? [] : [`entry.accepted_blocks >= ${value(acceptedBlocks)}`]),
    ...(proven === null ? [] : [`entry.proven >= ${value(proven)}`]),
    ...(caps === null
      ? []
      : [`entry.rate_minor <= (${value(JSON.stringify(caps))}::jsonb ->> entry.rate_currency)::bigint`]),
    ...(overlap === null
      ? []
      : [`bit_count(entry.week & ${value(overlap.week)}::bit(336)) >= ${value(Math.ceil(overlap.hours * 2))}`]),
  ];
}

function termConditions(term: Term, { lead, group, value }: Parts): string[] {
  const isLead = lead?.term === term;
  if (isLead && group === 'skill') return [];
  if (isLead && lead) {
    const [own, skill] = [value([wordKey(term.word ?? term.typed)]), value([skillKey(lead.skill, 1)])];
    return [`entry.keys @> ${own}::text[]`, `NOT entry.keys @> ${skill}::text[]`];
  }
  const keys = term.meanings.flatMap(meaningKeys);
  if (term.word === null) return [`entry.keys && ${value(keys)}::text[]`];
  // A word that is known needs no guess at what else it could be; it may be the beginning of a name all the same.
  return [`entry.keys && (${value(keys)}::text[] || ${wordsLike(term.word, value)})`];
}

function meaningKeys(meaning: Meaning): string[] {
  switch (meaning.kind) {
    case 'skill':
      return [skillKey(meaning.skill, 1)];
    case 'language':
      return wantedLanguageKeys(meaning.tag);
    case 'country':
      return [countryKey(meaning.country)];
  }
}

const MOST_WORDS = 40;

/** Words of the market that begin so; when there is none, those one slip away. */
function wordsLike(word: string, value: Parts['value']): string {
  const beginning = value(`${word}%`);
  return `(SELECT coalesce(array_agg('=' || word), '{}') FROM (
    (SELECT word FROM talent.search_word WHERE shape = word AND word LIKE ${beginning} LIMIT ${MOST_WORDS})
    UNION
    (SELECT word FROM talent.search_word WHERE shape = ANY (${value(shapesOf(word))}::text[])
       AND NOT EXISTS (SELECT 1 FROM talent.search_word WHERE shape = word AND word LIKE ${beginning}) LIMIT ${MOST_WORDS})
  ) AS like_it)`;
}
