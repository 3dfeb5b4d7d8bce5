#!/usr/bin/env node
/**
 * Prints the merged schema and the types made from it. With `--check` it writes nothing and exits 1 when a committed
 * file differs, naming it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { config } from '../../codegen.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const isCheck = process.argv.includes('--check');
const banner = '// Generated from the contract by `npm run schema`. Do not edit.\n';

const outputs = [
  { path: join(root, 'libs/schema/src/schema.graphql'), text: config.schema },
  ...(await generated()).map(({ filename, content }) => ({
    path: filename,
    text: filename.endsWith('.ts') ? banner + content : content,
  })),
];
const stale = outputs.filter(({ path, text }) => current(path) !== text);

if (!isCheck) {
  for (const { path, text } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
for (const { path } of stale) console.log(`${isCheck ? 'stale' : 'wrote'} ${relative(root, path)}`);
if (isCheck && stale.length > 0) console.log('Run `npm run schema` and commit what it writes.');
process.exit(isCheck && stale.length > 0 ? 1 : 0);

/** A document that does not fit the contract is told in its own words, without the generator's stack. */
async function generated() {
  try {
    return await generate(config, false);
  } catch (error) {
    for (const each of error.errors ?? [error]) console.error(each.message);
    process.exit(1);
  }
}

function current(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
