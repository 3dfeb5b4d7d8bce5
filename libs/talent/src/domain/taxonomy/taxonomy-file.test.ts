import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimited } from './delimited.ts';
import { taxonomyFile } from './taxonomy-file.ts';

async function records(text: string, delimiter: ',' | '\t', size = 7) {
  const found = [];
  for await (const record of delimited(inPieces(text, size), delimiter)) found.push(record);
  return found;
}

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

describe('a delimited text', () => {
  it('gives every field back, wherever it is cut into pieces', async () => {
    const field = fc.stringMatching(/^[a-z", \n]{0,8}$/);
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, size) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect((await records(text, ',', size)).map(({ fields }) => fields)).toEqual(rows);
      }),
    );
  });

  it('knows on which line a record begins', async () => {
    const found = await records('a,b\n"one\ntwo",c\nd,e\n', ',');
    expect(found.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('quotes nothing between tabs', async () => {
    expect((await records('a\t"b\r\n', '\t'))[0]!.fields).toEqual(['a', '"b']);
  });
});

describe('a file of a public vocabulary', () => {
  const onet = taxonomyFile('O*NET-SOC Code\tTitle\tDescription')!;

  it('is known by its first line', () => {
    expect(onet.name).toBe('occupations of O*NET');
    expect(taxonomyFile('\uFEFFisco_group,code,label,alt_labels\r')!.name).toBe('occupations of ESCO');
    expect(taxonomyFile('name,price')).toBeUndefined();
  });

  it('refuses what is no code, with what it should look like', () => {
    expect(onet.read(['27-3091', 'Interpreters', ''])).toEqual({
      ok: false,
      refusal: '"27-3091" is no O*NET-SOC code such as 27-3091.00',
    });
    expect(onet.read(['27-3091.00', ' ', ''])).toMatchObject({ ok: false });
  });
});
