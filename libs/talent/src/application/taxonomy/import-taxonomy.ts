import { err, ok, type Result } from '@muster/kernel';
import type { Db } from '@muster/platform';
import { delimited, type Delimited } from '../../domain/taxonomy/delimited.ts';
import { taxonomyFile, type TaxonomyFact, type TaxonomyFile } from '../../domain/taxonomy/taxonomy-file.ts';
import { saveFacts } from '../../persistence/taxonomy.store.ts';

export interface ImportedFile {
  readonly what: string;
  readonly rows: number;
  /** Rows that were left out, the first hundred of them. */
  readonly refused: readonly { readonly line: number; readonly because: string }[];
  readonly refusedCount: number;
}

export interface UnknownFile {
  readonly kind: 'UnknownFile';
  readonly firstLine: string;
}

const BATCH = 2_000;
const MOST_TOLD = 100;

/** Takes a file of ESCO or O*NET into the reference tables. A second time changes nothing. */
export class ImportTaxonomy {
  constructor(private readonly db: Db) {}

  async run(chunks: AsyncIterable<string>): Promise<Result<ImportedFile, UnknownFile>> {
    const text = chunks[Symbol.asyncIterator]();
    let head = '';
    while (!head.includes('\n')) {
      const { value, done } = await text.next();
      if (done) break;
      head += value;
    }
    const [firstLine = ''] = head.split('\n');
    const file = taxonomyFile(firstLine);
    if (!file) return err({ kind: 'UnknownFile', firstLine: firstLine.slice(0, 200) });
    return ok(await this.#take(file, delimited(whole(head, text), file.delimiter)));
  }

  async #take(file: TaxonomyFile, records: AsyncIterable<Delimited>): Promise<ImportedFile> {
    const refused: { line: number; because: string }[] = [];
    let [rows, refusedCount] = [0, 0];
    let batch: TaxonomyFact[] = [];
    const save = async () => {
      await this.db.global((all) => saveFacts(all, batch));
      batch = [];
    };
    let isHead = true;
    for await (const record of records) {
      if (isHead || (record.fields.length === 1 && record.fields[0] === '')) {
        isHead = false;
        continue;
      }
      const fact = readRecord(file, record);
      if (!fact.ok) {
        refusedCount += 1;
        if (refused.length < MOST_TOLD) refused.push({ line: record.line, because: fact.refusal });
      } else if (fact.value) {
        rows += 1;
        if (batch.push(fact.value) >= BATCH) await save();
      }
    }
    await save();
    return { what: file.name, rows, refused, refusedCount };
  }
}

function readRecord(file: TaxonomyFile, { fields }: Delimited): Result<TaxonomyFact | null, string> {
  if (fields.length === file.columns) return file.read(fields);
  return err(`${fields.length} fields where the ${file.name} have ${file.columns}`);
}

async function* whole(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
