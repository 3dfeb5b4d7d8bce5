import { createReadStream, existsSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { unwrap } from '@muster/kernel';
import { openTestDatabase, type TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportTaxonomy } from './import-taxonomy.ts';
import { SuggestSkills } from './suggest-skills.ts';

const TAXONOMY = new URL('../../../../../../shared/data/taxonomy/', import.meta.url);

let database: TestDatabase;
let importing: ImportTaxonomy;
beforeAll(async () => {
  database = await openTestDatabase();
  importing = new ImportTaxonomy(database.db);
});
afterAll(() => database.close());

async function* text(value: string): AsyncGenerator<string> {
  yield await Promise.resolve(value);
}

const count = async (table: string) =>
  Number((await database.owner.query<{ n: string }>(`SELECT count(*) AS n FROM talent.${table}`)).rows[0]!.n);

const OCCUPATIONS =
  'isco_group,code,label,alt_labels\n2643,2643.6,translator,translater|language mediator\n7512,oops,baker,\n7512,7512.1,"baker","bread maker"\n';

describe('the import of a vocabulary', () => {
  it('takes what is right, and names the line of what is not', async () => {
    expect(unwrap(await importing.run(text(OCCUPATIONS)))).toEqual({
      what: 'occupations of ESCO',
      rows: 2,
      refused: [{ line: 3, because: '"oops" is no code of an ESCO occupation such as 2643.6' }],
      refusedCount: 1,
    });
    expect([await count('taxonomy_entry'), await count('taxonomy_name')]).toEqual([2, 5]);
  });

  it('changes nothing the second time', async () => {
    await importing.run(text(OCCUPATIONS));
    expect([await count('taxonomy_entry'), await count('taxonomy_name')]).toEqual([2, 5]);
  });

  it('refuses a file that nobody knows', async () => {
    expect(await importing.run(text('a,b\n1,2\n'))).toEqual({
      ok: false,
      refusal: { kind: 'UnknownFile', firstLine: 'a,b' },
    });
  });

  it('proposes skills to somebody who says what they are', async () => {
    const suggesting = new SuggestSkills(database.db);
    expect(await suggesting.run('Language mediator')).toContain('translation');
    expect(await suggesting.run('bread maker')).toContain('baking');
    expect(await suggesting.run('  ')).toEqual([]);
  });

  it.skipIf(!existsSync(TAXONOMY)).each([
    ['onet_occupations.tsv', 1_016],
    ['onet_job_zones.tsv.gz', 923],
    ['onet_technology_skills.tsv.gz', 32_000],
    ['onet_task_statements.tsv.gz', 18_000],
    ['esco_occupations.csv.gz', 3_007],
    ['esco_skill_groups.csv.gz', 300],
  ])('takes the published file %s whole', async (name, least) => {
    const bytes = createReadStream(new URL(name, TAXONOMY));
    const stream = name.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
    stream.setEncoding('utf8');
    const taken = unwrap(await importing.run(stream as AsyncIterable<string>));
    expect(taken.refused).toEqual([]);
    expect(taken.rows).toBeGreaterThanOrEqual(least);
  });
});
