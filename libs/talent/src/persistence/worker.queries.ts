import { asId } from '@muster/kernel';
import type { GlobalRows, PageRequest, Tx } from '@muster/platform';
import { searchWords, skillKey, wantedLanguageKeys } from '../domain/search-keys.ts';
import type { WorkerCard, WorkerId } from '../domain/worker-card.ts';
import { listingTable, trackRecordTable, workerTable, type ListingRow, type WorkerRow } from './worker.tables.ts';

/** A card before the name of its workspace is known. */
export type NamelessCard = Omit<WorkerCard, 'operatorName'>;

export interface WorkerFilter {
  readonly text?: string | null;
  /** Any of them. */
  readonly skills?: readonly string[] | null;
  /** Any of them; `pt` finds `pt-BR` too. */
  readonly languages?: readonly string[] | null;
  readonly country?: string | null;
  readonly kind?: 'person' | 'agent' | null;
  readonly isAvailable?: boolean | null;
}

/** Cards by id, in the order of the ids; an unknown id has none. */
export async function listedWorkers(rows: GlobalRows, ids: readonly WorkerId[]): Promise<NamelessCard[]> {
  if (ids.length === 0) return [];
  const found = new Map((await rows.many(listingTable, { id: [...new Set(ids)] })).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    return row ? [cardOf(row)] : [];
  });
}

export async function ownWorkers(tx: Tx): Promise<NamelessCard[]> {
  return (await tx.many(workerTable, {}, { id: 'ASC' })).map(cardOf);
}

/** Identity asks before it makes a key that works as this worker. */
export async function ownsWorker(tx: Tx, workerId: string): Promise<boolean> {
  return (await tx.one(workerTable, { id: asId(workerId) })) !== undefined;
}

/** Newest first: up to one more than the page holds. */
export async function searchWorkers(
  rows: GlobalRows,
  filter: WorkerFilter,
  page: PageRequest,
): Promise<NamelessCard[]> {
  const found = await rows.query<{ id: WorkerId }>(
    `SELECT id FROM talent.listing
     WHERE ($1::text[] IS NULL OR search_text LIKE ALL ($1::text[]))
       AND ($2::text[] IS NULL OR skill_keys && $2::text[])
       AND ($3::text[] IS NULL OR language_keys && $3::text[])
       AND ($4::text IS NULL OR country = $4)
       AND ($5::text IS NULL OR kind = $5)
       AND ($6::boolean IS NULL OR is_available = $6)
       AND ($7::uuid IS NULL OR id < $7::uuid)
     ORDER BY id DESC LIMIT $8`,
    [
      noneIfEmpty(searchWords(filter.text ?? '').map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)),
      noneIfEmpty(filter.skills ?? []),
      noneIfEmpty((filter.languages ?? []).flatMap(wantedLanguageKeys)),
      filter.country ?? null,
      filter.kind ?? null,
      filter.isAvailable ?? null,
      page.afterKey,
      page.first + 1,
    ],
  );
  return listedWorkers(
    rows,
    found.map(({ id }) => id),
  );
}

export interface WorkerNeed {
  /** All of them, each at least at its level. */
  readonly skills: readonly { readonly skill: string; readonly level: number }[];
  /** All of them. */
  readonly languages: readonly string[];
  readonly kind?: 'person' | 'agent';
}

/**
 * Who is available and has everything that is asked for. When there are more than `limit`, the seed decides who is looked at,
 * so that it is not the same ones every time.
 */
export async function workersWithAll(
  rows: GlobalRows,
  need: WorkerNeed,
  { limit, seed }: { readonly limit: number; readonly seed: string },
): Promise<NamelessCard[]> {
  const skills = need.skills.map(({ skill, level }) => skillKey(skill, level));
  const languages = need.languages.map((tag, index) => ({
    sql: `AND language_keys && $${index + 5}::text[]`,
    keys: wantedLanguageKeys(tag),
  }));
  const found = await rows.query<{ id: WorkerId }>(
    `SELECT id FROM talent.listing
     WHERE is_available AND skill_keys @> $1::text[] AND ($2::text IS NULL OR kind = $2)
       ${languages.map(({ sql }) => sql).join(' ')}
     ORDER BY md5(id::text || $3) LIMIT $4`,
    [skills, need.kind ?? null, seed, limit, ...languages.map(({ keys }) => keys)],
  );
  return listedWorkers(
    rows,
    found.map(({ id }) => id),
  );
}

export interface TrackRecord {
  readonly acceptedBlocks: number;
  readonly refusedHandOffs: number;
}

export async function trackRecordsOf(rows: GlobalRows, ids: readonly WorkerId[]): Promise<Map<WorkerId, TrackRecord>> {
  const list = ids.length === 0 ? [] : await rows.many(trackRecordTable, { workerId: [...new Set(ids)] });
  const found = new Map(list.map(({ workerId, ...record }) => [workerId, record]));
  return new Map(ids.map((id) => [id, found.get(id) ?? { acceptedBlocks: 0, refusedHandOffs: 0 }]));
}

function cardOf(row: WorkerRow | ListingRow): NamelessCard {
  const { id, workspaceId, kind, displayName, headline, country, timeZone, languages, skills, hours } = row;
  const rate = { minor: row.rateMinor, currency: row.rateCurrency };
  const { isAvailable } = row;
  return {
    id,
    workspaceId,
    kind,
    displayName,
    headline,
    country,
    timeZone,
    languages,
    skills,
    rate,
    hours,
    isAvailable,
  };
}

function noneIfEmpty(list: readonly string[]): readonly string[] | null {
  return list.length === 0 ? null : list;
}
