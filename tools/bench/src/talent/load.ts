import { newId, type WorkspaceId } from '@muster/kernel';
import { entryRows, type EntryRows, type WorkerId } from '@muster/talent';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { citizen, type Citizen } from './city.ts';
import { copyIn } from './copy-in.ts';
import { Random } from './random.ts';

const BATCH = 2_000;
const TABLES = ['talent.listing', 'talent.search_entry', 'talent.skill_entry', 'talent.outcome_count'] as const;

interface Loaded {
  readonly rows: number;
  readonly seconds: number;
  readonly indexSeconds: number;
}

/** Writes the first `workers` of the city into an empty, migrated database, one COPY per table side by side, indexes last. */
export async function loadCity(
  url: string,
  { workers, seed, at }: { workers: number; seed: number; at: Date },
): Promise<Loaded> {
  const owner = await connect(url);
  const workspaceId = newId<'Workspace'>();
  const indexes = await dropIndexes(owner);
  const words = new Map<string, readonly string[]>();
  const started = performance.now();
  const lines = new Lines();
  const counts = TABLES.map(async (table) => {
    const client = await connect(url);
    await copyIn(client, table, lines.of(table));
    await client.end();
  });
  for (let from = 0; from < workers; from += BATCH) {
    const batch = {
      'talent.listing': [],
      'talent.search_entry': [],
      'talent.skill_entry': [],
      'talent.outcome_count': [],
    } as Record<Table, Row[]>;
    for (let number = from; number < Math.min(workers, from + BATCH); number += 1) {
      const one = rowsOf(citizen(seed, number), { seed, number, workspaceId, at });
      for (const table of TABLES) batch[table].push(...one.rows[table]);
      for (const word of one.words) if (!words.has(word)) words.set(word, []);
    }
    await lines.push(batch);
  }
  lines.end();
  await Promise.all(counts);
  await owner.query(WORDS_SQL, [[...words.keys()]]);
  const loadedAt = performance.now();
  for (const sql of indexes) await owner.query(sql);
  await owner.query('VACUUM ANALYZE');
  await owner.end();
  return {
    rows: lines.count,
    seconds: (loadedAt - started) / 1000,
    indexSeconds: (performance.now() - loadedAt) / 1000,
  };
}

/** The shapes of each word as the store makes them: the word, and the word without each of its letters from four letters on. */
const WORDS_SQL = `INSERT INTO talent.search_word (shape, word)
  SELECT word, word FROM unnest($1::text[]) AS word
  UNION SELECT left(word, n - 1) || substr(word, n + 1), word
  FROM unnest($1::text[]) AS word, generate_series(1, length(word)) AS n WHERE length(word) >= 4
  ON CONFLICT DO NOTHING`;

type Table = (typeof TABLES)[number];
type Row = readonly (string | null)[];

interface Where {
  readonly seed: number;
  readonly number: number;
  readonly workspaceId: WorkspaceId;
  readonly at: Date;
}

function rowsOf(
  one: Citizen,
  { seed, number, workspaceId, at }: Where,
): { rows: Record<Table, readonly Row[]>; words: readonly string[] } {
  const id = idOf(seed, number);
  const counts = { acceptedBlocks: one.acceptedBlocks, refusedHandOffs: one.refusedHandOffs };
  const all = { ...NOTHING, ...counts };
  const record = { all, skills: new Map(one.skills.slice(0, 3).map(({ skill }) => [skill, all])) };
  const card = { ...one, id, workspaceId, kind: 'person' as const };
  const found: EntryRows = entryRows(card, record, { at, draw: new Random(seed + 1, number).next() });
  const { entry } = found;
  const base = [id, workspaceId];
  const seen = one.acceptedBlocks + one.refusedHandOffs > 0;
  const counted = [`${one.acceptedBlocks}`, `${one.refusedHandOffs}`, '0', '0', '0', '0', '0', '0', '0'];
  return {
    words: found.words,
    rows: {
      'talent.listing': [
        [
          ...base,
          ...['person', one.displayName, one.headline, one.country, one.timeZone],
          ...[JSON.stringify(one.languages), JSON.stringify(one.skills), `${one.rateMinor}`, one.rateCurrency],
          ...[JSON.stringify(one.hours), `${one.isAvailable}`, at.toISOString()],
        ],
      ],
      'talent.search_entry': [
        [
          ...base,
          ...[
            'person',
            entry.country,
            `${entry.isAvailable}`,
            arrayText(entry.keys),
            `${entry.rateMinor}`,
            entry.rateCurrency,
          ],
          ...[entry.week, `${entry.place}`, `${entry.acceptedBlocks}`, `${entry.proven}`],
        ],
      ],
      'talent.skill_entry': skillRows(found, workspaceId),
      'talent.outcome_count': seen
        ? [[id, 'all', '', ...counted], ...one.skills.slice(0, 3).map(({ skill }) => [id, 'skill', skill, ...counted])]
        : [],
    },
  };
}

function skillRows({ skills }: EntryRows, workspaceId: string): Row[] {
  return skills.map((one) => [
    ...[one.id, one.skill, workspaceId, `${one.level}`, one.kind, one.country, `${one.isAvailable}`, `${one.place}`],
    ...[`${one.rateMinor}`, one.rateCurrency, one.week, `${one.acceptedBlocks}`, `${one.proven}`],
  ]);
}

const NOTHING = {
  timedBlocks: 0,
  lateBlocks: 0,
  lateMinutes: 0,
  costedBlocks: 0,
  costRatios: 0,
  peerReviews: 0,
  peerPoints: 0,
};

function idOf(seed: number, number: number): WorkerId {
  const hex = createHash('sha256').update(`${seed}/${number}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` as WorkerId;
}

function arrayText(list: readonly string[]): string {
  return `{${list.map((one) => `"${one.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

/** Hands batches to several readers, each its own table, and waits for the slowest. */
class Lines {
  count = 0;
  #isEnded = false;
  readonly #waiting = new Map<Table, (batch: readonly Row[] | undefined) => void>();
  readonly #ready = new Map<Table, () => void>();

  async push(batch: Record<Table, readonly Row[]>): Promise<void> {
    for (const table of TABLES) {
      if (!this.#waiting.has(table)) await new Promise<void>((ready) => this.#ready.set(table, ready));
      const give = this.#waiting.get(table)!;
      this.#waiting.delete(table);
      this.count += batch[table].length;
      give(batch[table]);
    }
  }

  end(): void {
    this.#isEnded = true;
    for (const give of this.#waiting.values()) give(undefined);
  }

  async *of(table: Table): AsyncGenerator<readonly Row[]> {
    while (!this.#isEnded) {
      const batch = await new Promise<readonly Row[] | undefined>((give) => {
        this.#waiting.set(table, give);
        this.#ready.get(table)?.();
        this.#ready.delete(table);
      });
      if (batch) yield batch;
    }
  }
}

/** @returns the statements that make them again */
async function dropIndexes(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string; sql: string }>(
    `SELECT schemaname || '.' || indexname AS name, indexdef AS sql FROM pg_indexes
     WHERE schemaname = 'talent' AND tablename = ANY ($1) AND indexname NOT LIKE '%_pkey'`,
    [TABLES.map((table) => table.split('.')[1])],
  );
  for (const { name } of rows) await owner.query(`DROP INDEX ${name}`);
  return rows.map(({ sql }) => sql);
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`SET maintenance_work_mem = '512MB'`);
  return client;
}
