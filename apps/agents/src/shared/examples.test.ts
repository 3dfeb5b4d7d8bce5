import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkBlock } from '../l10n-checker/check-block.ts';
import { auditBlock } from '../page-auditor/audit-block.ts';
import type { BlockJob, Material } from './muster-work.ts';

const FILES = fileURLToPath(new URL('../../../../examples/bakery-online/files/', import.meta.url));

/** A block with files of the bakery's example as its material. */
function jobWith(...pieces: readonly Pick<Material, 'type' | 'fileName'>[]): BlockJob {
  const block = { id: 'b', key: 'check', title: 'Check', seatId: 's', state: 'READY', actions: [], criteria: [] };
  const material = pieces.map((piece) => ({
    ...piece,
    language: null,
    text: readFileSync(FILES + piece.fileName, 'utf8'),
  }));
  return {
    runId: 'r',
    runTitle: 'Run',
    workerId: 'w',
    block: { ...block, outputs: [], inputs: [], packets: [] },
    material,
  };
}

async function rulesFoundIn(fileName: string): Promise<string[]> {
  const job = jobWith(
    { type: 'localisation-file', fileName: 'fr.json' },
    { type: 'translated-localisation-file', fileName },
  );
  return errorsOf((await checkBlock(job)).file.content);
}

function errorsOf(content: string): string[] {
  const { findings } = JSON.parse(content) as { findings: { severity: string; rule: string }[] };
  return [...new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))].sort();
}

describe('the bakery’s files', () => {
  it('have the planted mistakes in the first German version, and none in the second', async () => {
    expect(await rulesFoundIn('de.v1.json')).toEqual([
      'date-changed',
      'key-missing',
      'number-changed',
      'placeholder-added',
      'placeholder-lost',
      'tag-changed',
      'too-long',
      'untranslated',
    ]);
    expect(await rulesFoundIn('de.v2.json')).toEqual([]);
  });

  it('have the planted mistakes in the first Arabic version, and none in the second', async () => {
    expect(await rulesFoundIn('ar.v1.json')).toEqual([
      'number-changed',
      'placeholder-lost',
      'plural-category-missing',
      'tag-changed',
      'time-changed',
    ]);
    expect(await rulesFoundIn('ar.v2.json')).toEqual([]);
  });

  it('have a page that shuts people out first, and lets everybody in afterwards', async () => {
    const first = await auditBlock(jobWith({ type: 'html-page', fileName: 'shop.v1.html' }));
    const second = await auditBlock(jobWith({ type: 'html-page', fileName: 'shop.v2.html' }));
    expect(errorsOf(first.file.content)).toEqual(
      expect.arrayContaining([
        'axe/image-alt',
        'axe/label',
        'contrast',
        'id-twice',
        'language-missing',
        'title-missing',
      ]),
    );
    expect(errorsOf(second.file.content)).toEqual([]);
  });
});

describe('an agent', () => {
  it('says what is missing instead of checking nothing', async () => {
    await expect(checkBlock(jobWith({ type: 'localisation-file', fileName: 'fr.json' }))).rejects.toThrow(
      'One translated-localisation-file was expected, 0 arrived.',
    );
    await expect(auditBlock(jobWith())).rejects.toThrow('No web page arrived');
  });
});
