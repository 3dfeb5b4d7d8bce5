import { asId } from '@muster/kernel';
import type { GlobalRows, Tx } from '@muster/platform';
import { skillKey, wantedLanguageKeys } from '../domain/search/entry.ts';
import type { WorkerCard, WorkerId } from '../domain/worker-card.ts';
import { listingTable, workerTable, type ListingRow, type WorkerRow } from './worker.tables.ts';

/** A card before the name of its workspace is known. */
export type NamelessCard = Omit<WorkerCard, 'operatorName'>;

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
    sql: `AND keys && $${index + 5}::text[]`,
    keys: wantedLanguageKeys(tag),
  }));
  const found = await rows.query<{ id: WorkerId }>(
    `SELECT id FROM talent.search_entry
     WHERE is_available AND keys @> $1::text[] AND ($2::text IS NULL OR kind = $2)
       ${languages.map(({ sql }) => sql).join(' ')}
     ORDER BY md5(id::text || $3) LIMIT $4`,
    [skills, need.kind ?? null, seed, limit, ...languages.map(({ keys }) => keys)],
  );
  return listedWorkers(
    rows,
    found.map(({ id }) => id),
  );
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
