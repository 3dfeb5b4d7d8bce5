import type { WorkspaceId } from '@muster/kernel';
import type { GlobalRows, Tx } from '@muster/platform';
import { searchEntry, type EntryFacts, type EntryRecord, type SearchEntry } from '../domain/search/entry.ts';
import { shapesOf } from '../domain/search/words.ts';
import { provenAcceptance } from '../domain/track-record/track-record.ts';
import type { WorkerId } from '../domain/worker-card.ts';
import { searchEntryTable, skillEntryTable, type SearchEntryRow, type SkillEntryRow } from './search.tables.ts';

export interface EntryCard extends EntryFacts {
  readonly id: WorkerId;
  readonly workspaceId: WorkspaceId;
  readonly rateMinor: bigint;
  readonly rateCurrency: string;
  readonly isAvailable: boolean;
}

/** All rows of one worker, as they are stored. */
export interface EntryRows {
  readonly entry: SearchEntryRow;
  readonly skills: readonly SkillEntryRow[];
  readonly words: readonly string[];
}

export function entryRows(card: EntryCard, record: EntryRecord, chance: { at: Date; draw: number }): EntryRows {
  const found = searchEntry(card, record, chance);
  const { id, workspaceId, kind, country, isAvailable, rateMinor, rateCurrency } = card;
  const { keys, week, place, words } = found;
  const common = { id, workspaceId, kind, country, isAvailable, rateMinor, rateCurrency, week, ...proofOf(record) };
  return {
    entry: { ...common, keys, place },
    skills: found.skills.map((skill) => ({ ...common, ...skill })),
    words,
  };
}

/** Makes or replaces what a worker is found by, in the transaction of the card. */
export async function writeEntry(tx: Tx, { entry, skills, words }: EntryRows): Promise<void> {
  const { id, ...columns } = entry;
  if ((await tx.global.update(searchEntryTable, { id }, columns)) === 0)
    await tx.global.insert(searchEntryTable, { id, ...columns });
  await tx.global.remove(skillEntryTable, { id });
  await tx.global.insert(skillEntryTable, skills);
  await learnWords(tx.global, words);
}

/** In the order of the words: two that learn the same ones at the same moment wait for each other and never in a circle. */
export async function learnWords(rows: GlobalRows, words: readonly string[]): Promise<void> {
  const pairs = words.flatMap((word) => shapesOf(word).map((shape) => ({ shape, word })));
  if (pairs.length === 0) return;
  await rows.query(
    `INSERT INTO talent.search_word (shape, word)
     SELECT * FROM unnest($1::text[], $2::text[]) AS pair (shape, word) ORDER BY 1, 2 ON CONFLICT DO NOTHING`,
    [pairs.map(({ shape }) => shape), pairs.map(({ word }) => word)],
  );
}

/** After an outcome: the same keys, another place. Changes nothing when the caller works in another workspace. */
export async function rankEntry(
  tx: Tx,
  card: EntryCard,
  { record, draw }: { readonly record: EntryRecord; readonly draw: number },
): Promise<void> {
  const { place, skills }: SearchEntry = searchEntry(card, record, { at: tx.now, draw });
  const { id } = card;
  const proof = proofOf(record);
  await tx.global.update(searchEntryTable, { id }, { place, ...proof });
  await tx.global.query(
    `UPDATE talent.skill_entry AS entry SET place = now.place, accepted_blocks = $4, proven = $5
     FROM unnest($2::text[], $3::bigint[]) AS now (skill, place) WHERE entry.id = $1 AND entry.skill = now.skill`,
    [
      id,
      skills.map(({ skill }) => skill),
      skills.map((skill) => skill.place.toString()),
      proof.acceptedBlocks,
      proof.proven,
    ],
  );
}

export async function setEntryAvailable(tx: Tx, id: WorkerId, isAvailable: boolean): Promise<void> {
  await tx.global.update(searchEntryTable, { id }, { isAvailable });
  await tx.global.update(skillEntryTable, { id }, { isAvailable });
}

function proofOf({ all }: EntryRecord): { acceptedBlocks: number; proven: number } {
  return { acceptedBlocks: all.acceptedBlocks, proven: Math.round(1000 * provenAcceptance(all)) };
}
