import { isCurrency } from '@muster/jurisdictions';
import { plainDate, type Clock, type Money } from '@muster/kernel';
import type { Connection, Db, PageRequest } from '@muster/platform';
import { matchReasons, type MatchReason } from '../domain/search/reasons.ts';
import { readSearch } from '../domain/search/reading.ts';
import { sharedHours, weekSlots } from '../domain/search/week.ts';
import { OFFICE_HOURS } from '../domain/worker-card.ts';
import type { NamelessCard } from '../persistence/worker.queries.ts';
import type { WorkingHours, ZonedHours } from '../domain/working-hours.ts';
import {
  foundIn,
  groupsOf,
  isHopeless,
  wordsLike,
  type Found,
  type MarketQuery,
  type Part,
} from '../persistence/search.queries.ts';
import { capsOf } from './rate-caps.ts';

export interface WorkerFilter {
  /** Skills, languages, countries, names and cities in any language of the catalogue, with slips. */
  readonly text?: string | null;
  /** All of them, each at least at its level; the first one gives the order. */
  readonly needs?: readonly { readonly skill: string; readonly level: number }[] | null;
  /** Any of them. */
  readonly skills?: readonly string[] | null;
  /** Any of them; `pt` finds `pt-BR` too. */
  readonly languages?: readonly string[] | null;
  readonly country?: string | null;
  readonly kind?: 'person' | 'agent' | null;
  readonly isAvailable?: boolean | null;
  /** Per hour for people, per task for agents; other currencies are compared by the reference rate of the day. */
  readonly rateCap?: Money | null;
  /** Hours a week that have to be shared with whoever works there; without hours, office hours. */
  readonly overlap?: {
    readonly timeZone: string;
    readonly hours?: readonly WorkingHours[] | null;
    readonly weeklyHours: number;
  } | null;
  readonly minAcceptedBlocks?: number | null;
  /** 0 to 1: with 95 % certainty at least this share of hand-overs is accepted. */
  readonly minAcceptance?: number | null;
}

/** One found worker, as an edge of the connection. */
export interface FoundWorker {
  readonly cursor: string;
  readonly node: NamelessCard;
  readonly reasons: readonly MatchReason[];
}

export interface SearchResult {
  readonly edges: readonly FoundWorker[];
  readonly pageInfo: Connection<NamelessCard>['pageInfo'];
}

/** The market as somebody looks through it: best place first, page by page, each with the reason why it is there. */
export class SearchWorkers {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async run(filter: WorkerFilter, page: PageRequest): Promise<SearchResult> {
    const at = this.clock.now();
    const query = await this.#read(filter, at);
    const found = query
      ? await onePage(query, page, (part) => this.db.glance((rows) => foundIn(rows, query, part)))
      : [];
    const shown = found.slice(0, page.first);
    const edges = shown.map((one) => ({
      cursor: cursorOf(one),
      node: one.card,
      reasons: query ? reasonsFor(one, { query, filter, at }) : [],
    }));
    return {
      edges,
      pageInfo: {
        hasNextPage: found.length > page.first,
        hasPreviousPage: page.afterKey !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  /** @returns undefined when nobody can be meant */
  async #read(filter: WorkerFilter, at: Date): Promise<MarketQuery | undefined> {
    const query = readFilter(filter, at);
    const typed = (query?.terms ?? []).flatMap(({ word }) => word ?? []);
    if (!query || typed.length === 0) return query;
    const read = { ...query, words: await this.db.glance((rows) => wordsLike(rows, typed)) };
    return isHopeless(read) ? undefined : read;
  }
}

interface Placed extends Found {
  readonly group: number;
}

/** Group after group until the page is full. */
async function onePage(
  query: MarketQuery,
  page: PageRequest,
  look: (part: Part) => Promise<Found[]>,
): Promise<Placed[]> {
  const start = startOf(page.afterKey);
  const found: Placed[] = [];
  for (const [index, group] of groupsOf(query).entries()) {
    const limit = page.first + 1 - found.length;
    if (index < start.group || limit <= 0) continue;
    const part = await look({ group, after: index === start.group ? start.after : null, limit });
    found.push(...part.map((one) => ({ ...one, group: index })));
  }
  return found;
}

/** @returns undefined when something was typed that says nothing: then nobody is meant, and not everybody. */
function readFilter(filter: WorkerFilter, at: Date): MarketQuery | undefined {
  const { text, rateCap, overlap } = filter;
  const terms = readSearch(text ?? '');
  if (terms.length === 0 && (text ?? '').trim() !== '') return undefined;
  if (rateCap && !isCurrency(rateCap.currency)) return undefined;
  return {
    terms,
    needs: filter.needs ?? [],
    skills: filter.skills ?? [],
    languages: filter.languages ?? [],
    country: filter.country ?? null,
    kind: filter.kind ?? null,
    isAvailable: filter.isAvailable ?? null,
    caps: rateCap ? capsOf(rateCap, plainDate(at)) : null,
    overlap: overlap ? { week: weekSlots(wantedHours(overlap), at), hours: overlap.weeklyHours } : null,
    acceptedBlocks: filter.minAcceptedBlocks ?? null,
    proven: filter.minAcceptance == null ? null : Math.round(filter.minAcceptance * 1000),
    words: new Map(),
  };
}

interface Shown {
  readonly query: MarketQuery;
  readonly filter: WorkerFilter;
  readonly at: Date;
}

function reasonsFor({ card, ...counted }: Found, { query, filter, at }: Shown): MatchReason[] {
  const { overlap, rateCap } = filter;
  const { acceptedBlocks, refusedHandOffs, low } = counted;
  return [
    ...matchReasons(card, query),
    ...(overlap ? [overlapReason(card, wantedHours(overlap), at)] : []),
    ...(rateCap ? [{ kind: 'rate' as const, rate: card.rate }] : []),
    ...(acceptedBlocks + refusedHandOffs > 0
      ? [{ kind: 'record' as const, acceptedBlocks, refusedHandOffs, low }]
      : []),
  ];
}

function overlapReason(card: NamelessCard, wanted: ZonedHours, at: Date): MatchReason {
  const there = weekSlots(wanted, at);
  const here = card.kind === 'agent' ? there : weekSlots(card, at);
  return { kind: 'overlap', hours: sharedHours(here, there) };
}

function wantedHours({ timeZone, hours }: NonNullable<WorkerFilter['overlap']>): ZonedHours {
  return { timeZone, hours: hours ?? OFFICE_HOURS };
}

/** The platform's cursors have the form of a UUID: group and place fit into one. */
function cursorOf({ group, place }: Placed): string {
  const hex = place.toString(16).padStart(16, '0');
  const key = `0000000${group}-0000-0000-${hex.slice(0, 4)}-${hex.slice(4)}`;
  return Buffer.from(key).toString('base64url');
}

function startOf(key: string | null): { group: number; after: bigint | null } {
  if (key === null) return { group: 0, after: null };
  const hex = key.replaceAll('-', '');
  return { group: Number.parseInt(hex.slice(0, 8), 16), after: BigInt(`0x${hex.slice(16)}`) };
}
