import type { GlobalRows } from '@muster/platform';
import { countryKey, skillKey, wantedLanguageKeys, wordKey } from '../domain/search/entry.ts';
import { skillOf, type Term } from '../domain/search/reading.ts';
import type { Meaning } from '../domain/search/vocabulary.ts';
import { shapesOf } from '../domain/search/words.ts';
import type { NamelessCard } from './worker.queries.ts';

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
  /** For each typed word those of the market that may be meant. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** A found card with its place, and what was counted of the worker in all. */
export interface Found {
  readonly card: NamelessCard;
  readonly place: bigint;
  readonly acceptedBlocks: number;
  readonly refusedHandOffs: number;
  readonly low: number;
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

/** One page of one group, best place first: up to `limit` cards after the place `after`. */
export async function foundIn(rows: GlobalRows, query: MarketQuery, part: Part): Promise<Found[]> {
  const { sql, parameters } = statement(query, part);
  const found = await rows.query<FoundRow>(withCards(sql), parameters);
  return found.map(({ place, rateMinor, rateCurrency, accepted, refused, proven, ...card }) => ({
    card: { ...card, rate: { minor: BigInt(rateMinor), currency: rateCurrency } },
    place: BigInt(place),
    acceptedBlocks: accepted,
    refusedHandOffs: refused ?? 0,
    low: proven / 1000,
  }));
}

export interface Part {
  readonly group: Group;
  readonly after: bigint | null;
  readonly limit: number;
}

type FoundRow = Omit<NamelessCard, 'rate'> & {
  readonly place: string;
  readonly rateMinor: string;
  readonly rateCurrency: string;
  readonly accepted: number;
  readonly refused: number | null;
  readonly proven: number;
};

/** The page is found in the narrow tables first; only its twenty cards are read from the wide one. */
function withCards(sql: string): string {
  return `WITH found AS MATERIALIZED (${sql})
    SELECT found.place, card.id, card.workspace_id AS "workspaceId", card.kind, card.display_name AS "displayName", card.headline,
      card.country, card.time_zone AS "timeZone", card.languages, card.skills, card.rate_minor AS "rateMinor",
      card.rate_currency AS "rateCurrency", card.hours, card.is_available AS "isAvailable",
      found.accepted_blocks AS accepted, found.proven, count.refused_hand_offs AS refused
    FROM found JOIN talent.listing AS card ON card.id = found.id
      LEFT JOIN talent.outcome_count AS count
        ON count.worker_id = found.id AND count.subject_kind = 'all' AND count.subject = ''
    ORDER BY found.place DESC`;
}

/** Only what is asked for stands in the statement, so that the planner judges each search by itself. */
export function statement(
  query: MarketQuery,
  { group, after, limit }: Part,
): { readonly sql: string; readonly parameters: readonly unknown[] } {
  const parameters: unknown[] = [];
  const value = (one: unknown) => `$${parameters.push(one)}`;
  const lead = leadOf(query);
  const most = value(limit);
  const onPlace = (from: string) => (after === null ? [] : [`${from}.place < ${value(after.toString())}`]);
  if (group === 'skill' && lead) {
    const onSkill = [
      `skilled.skill = ${value(lead.skill)}`,
      ...(lead.level > 1 ? [`skilled.level >= ${value(lead.level)}`] : []),
      ...onPlace('skilled'),
      ...factConditions(query, 'skilled', value),
    ].join(' AND ');
    const onKeys = keyConditions(query, { lead, group, value });
    if (onKeys.length > 0) {
      const own = `entry.keys @> ${value([skillKey(lead.skill, lead.level)])}::text[]`;
      return { sql: inSkill({ onSkill, onKeys: [own, ...onKeys], most }), parameters };
    }
    return { sql: inSkill({ onSkill, onKeys, most }), parameters };
  }
  const facts = [...onPlace('entry'), ...factConditions(query, 'entry', value)];
  return { sql: inMarket({ facts, onKeys: keyConditions(query, { lead, group, value }), most }), parameters };
}

/** So far down the list of a skill one looks for those who have everything else too, before collecting them all. */
const LOOKED_THROUGH = 600;

interface InSkill {
  readonly onSkill: string;
  readonly onKeys: readonly string[];
  /** Parameter of the page's size. */
  readonly most: string;
}

/** In the order of a skill. */
function inSkill({ onSkill, onKeys, most }: InSkill): string {
  const list = `SELECT skilled.id, skilled.place, skilled.accepted_blocks, skilled.proven FROM talent.skill_entry AS skilled WHERE ${onSkill} ORDER BY skilled.place DESC LIMIT`;
  if (onKeys.length === 0) return `${list} ${most}`;
  const keys = onKeys.join(' AND ');
  return headOrFew({
    head: `SELECT skilled.id, skilled.place, skilled.accepted_blocks, skilled.proven FROM (${list} ${LOOKED_THROUGH}) AS skilled
      JOIN talent.search_entry AS entry ON entry.id = skilled.id WHERE ${keys}`,
    few: `SELECT skilled.id, skilled.place, skilled.accepted_blocks, skilled.proven FROM talent.search_entry AS entry
      JOIN talent.skill_entry AS skilled ON skilled.id = entry.id WHERE ${onSkill} AND ${keys}`,
    most,
  });
}

/** In the order of the whole market. */
function inMarket({ facts, onKeys, most }: Omit<InSkill, 'onSkill'> & { readonly facts: readonly string[] }): string {
  const where = (conditions: readonly string[]) => (conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '');
  const list = `SELECT entry.id, entry.place, entry.accepted_blocks, entry.proven, entry.keys FROM talent.search_entry AS entry ${where(facts)}
    ORDER BY entry.place DESC LIMIT`;
  if (onKeys.length === 0) return `SELECT id, place, accepted_blocks, proven FROM (${list} ${most}) AS page`;
  return headOrFew({
    head: `SELECT entry.id, entry.place, entry.accepted_blocks, entry.proven FROM (${list} ${LOOKED_THROUGH}) AS entry ${where(onKeys)}`,
    few: `SELECT entry.id, entry.place, entry.accepted_blocks, entry.proven FROM talent.search_entry AS entry ${where([...facts, ...onKeys])}`,
    most,
  });
}

/**
 * Who has all the keys may be every second one of a list or nobody at all, and no statistics tell which: skills of one trade go
 * together. So the head of the list is looked through first. When it does not fill the page, those who have everything are few,
 * and the keys lead to them all; OFFSET keeps the planner from walking down the list for them after all.
 */
function headOrFew({
  head,
  few,
  most,
}: {
  readonly head: string;
  readonly few: string;
  readonly most: string;
}): string {
  const page = `ORDER BY place DESC LIMIT ${most}`;
  return `SELECT * FROM (
    WITH head AS MATERIALIZED (SELECT * FROM (${head}) AS looked ${page}),
      page AS MATERIALIZED (SELECT count(*) >= ${most} AS is_full FROM head)
    SELECT * FROM head WHERE (SELECT is_full FROM page)
    UNION ALL
    SELECT * FROM (SELECT * FROM (${few} OFFSET 0) AS collected ${page}) AS all_few WHERE NOT (SELECT is_full FROM page)
  ) AS either`;
}

interface Parts {
  readonly lead: Lead | undefined;
  readonly group: Group;
  readonly value: (one: unknown) => string;
}

/** What both tables know, so that the index in the order of the places judges it without looking anywhere else. */
function factConditions(query: MarketQuery, from: 'skilled' | 'entry', value: Parts['value']): string[] {
  const { country, kind, isAvailable, caps, overlap, acceptedBlocks, proven } = query;
  return [
    ...(country === null || from === 'entry' ? [] : [`skilled.country = ${value(country)}`]),
    ...(kind === null ? [] : [`${from}.kind = ${value(kind)}`]),
    ...(isAvailable === null ? [] : [`${from}.is_available = ${value(isAvailable)}`]),
    ...(acceptedBlocks === null ? [] : [`${from}.accepted_blocks >= ${value(acceptedBlocks)}`]),
    ...(proven === null ? [] : [`${from}.proven >= ${value(proven)}`]),
    ...(caps === null
      ? []
      : [`${from}.rate_minor <= (${value(JSON.stringify(caps))}::jsonb ->> ${from}.rate_currency)::bigint`]),
    ...(overlap === null
      ? []
      : [`bit_count(${from}.week & ${value(overlap.week)}::bit(336)) >= ${value(Math.ceil(overlap.hours * 2))}`]),
  ];
}

/** What only the keys say. */
function keyConditions(query: MarketQuery, { lead, group, value }: Parts): string[] {
  const isLed = group === 'skill';
  const others = query.needs.slice(isLed ? 1 : 0);
  const isTaken = isLed && lead?.skill === query.skills[0] && query.skills.length === 1;
  const anys = [
    isTaken ? [] : query.skills.map((skill) => skillKey(skill, 1)),
    query.languages.flatMap(wantedLanguageKeys),
  ].filter((keys) => keys.length > 0);
  const home = !isLed && query.country !== null ? [countryKey(query.country)] : [];
  const all = [...home, ...others.map(({ skill, level }) => skillKey(skill, level))];
  const terms = query.terms.filter((term) => !(isLed && lead?.term === term));
  return [
    ...(all.length > 0 ? [`entry.keys @> ${value(all)}::text[]`] : []),
    ...anys.map((keys) => `entry.keys && ${value(keys)}::text[]`),
    ...terms.flatMap((term) => termConditions(term, query.words, { lead, group, value })),
  ];
}

function termConditions(term: Term, words: MarketQuery['words'], { lead, group, value }: Parts): string[] {
  const isLead = lead?.term === term;
  if (isLead && group === 'skill') return [];
  if (isLead && lead) {
    const [own, skill] = [value([wordKey(term.word ?? term.typed)]), value([skillKey(lead.skill, 1)])];
    return [`entry.keys @> ${own}::text[]`, `NOT entry.keys @> ${skill}::text[]`];
  }
  return [`entry.keys && ${value(termKeys(term, words))}::text[]`];
}

function termKeys({ meanings, word }: Term, words: MarketQuery['words']): string[] {
  const like = word === null ? [] : (words.get(word) ?? []);
  return [...meanings.flatMap(meaningKeys), ...like.map(wordKey)];
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

/**
 * Words of the market that begin like the typed ones; where there is none, those one slip away. Asked before the search, because
 * the planner chooses well only for words that it knows.
 */
export async function wordsLike(
  rows: GlobalRows,
  typed: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await rows.query<{ typed: string; words: string[] }>(
    `SELECT typed, ARRAY(
       (SELECT word FROM talent.search_word WHERE shape = word AND word >= typed AND word < typed || chr(1114111) LIMIT ${MOST_WORDS})
       UNION
       (SELECT word FROM talent.search_word WHERE shape = ANY (string_to_array(shapes, ' ')) AND NOT EXISTS (
          SELECT 1 FROM talent.search_word WHERE shape = word AND word >= typed AND word < typed || chr(1114111)) LIMIT ${MOST_WORDS})
     ) AS words
     FROM unnest($1::text[], $2::text[]) AS one (typed, shapes)`,
    [typed, typed.map((word) => shapesOf(word).join(' '))],
  );
  return new Map(found.map(({ typed: word, words }) => [word, words]));
}

/** Whether anybody can be meant: a word that nobody has and that stands for nothing ends the search. */
export function isHopeless({ terms, words }: MarketQuery): boolean {
  return terms.some((term) => termKeys(term, words).length === 0);
}
