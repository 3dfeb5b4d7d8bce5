import type { QueryRunner } from 'typeorm';
import { NOTHING_COUNTED } from '../../domain/track-record/track-record.ts';
import { shapesOf } from '../../domain/search/words.ts';
import { entryRows, type EntryCard, type EntryRows } from '../search.store.ts';

const BATCH = 500;

interface OldRow {
  readonly card: EntryCard & { readonly displayName: string };
  readonly accepted: number | null;
  readonly refused: number | null;
}

/** Cards that were published before there was anything to find them by. */
export async function fillMarket(runner: QueryRunner): Promise<void> {
  const at = new Date();
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = (await runner.query(
      `SELECT jsonb_build_object('id', l.id, 'workspaceId', l.workspace_id, 'kind', l.kind, 'displayName', l.display_name,
         'headline', l.headline, 'country', l.country, 'timeZone', l.time_zone, 'languages', l.languages, 'skills', l.skills,
         'hours', l.hours, 'rateMinor', l.rate_minor::text, 'rateCurrency', l.rate_currency, 'isAvailable', l.is_available) AS card,
         r.accepted_blocks AS accepted, r.refused_hand_offs AS refused
       FROM talent.listing l LEFT JOIN talent.track_record r ON r.worker_id = l.id
       WHERE l.id > $1 ORDER BY l.id LIMIT ${BATCH}`,
      [after],
    )) as OldRow[];
    const last = rows.at(-1);
    if (!last) return;
    await insertAll(
      runner,
      rows.map(({ card, accepted, refused }) => {
        const all = { ...NOTHING_COUNTED, acceptedBlocks: accepted ?? 0, refusedHandOffs: refused ?? 0 };
        return entryRows(card, { all, skills: new Map() }, { at, draw: Math.random() });
      }),
    );
    after = last.card.id;
  }
}

async function insertAll(runner: QueryRunner, all: readonly EntryRows[]): Promise<void> {
  const text = (value: unknown) =>
    JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? `${one}` : one));
  const snake = (row: object) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key.replace(/[A-Z]/g, (l) => `_${l.toLowerCase()}`),
        value as unknown,
      ]),
    );
  await runner.query(
    `INSERT INTO talent.search_entry SELECT * FROM jsonb_populate_recordset(NULL::talent.search_entry, $1::jsonb)`,
    [text(all.map(({ entry }) => snake(entry)))],
  );
  await runner.query(
    `INSERT INTO talent.skill_entry SELECT * FROM jsonb_populate_recordset(NULL::talent.skill_entry, $1::jsonb)`,
    [text(all.flatMap(({ skills }) => skills.map(snake)))],
  );
  const words = [...new Set(all.flatMap((one) => one.words))];
  await runner.query(
    `INSERT INTO talent.search_word SELECT * FROM jsonb_populate_recordset(NULL::talent.search_word, $1::jsonb) ON CONFLICT DO NOTHING`,
    [text(words.flatMap((word) => shapesOf(word).map((shape) => ({ shape, word }))))],
  );
}
