#!/usr/bin/env node
/**
 * Brings the message catalogues up to date with the source: `node apps/web/catalogues.mjs`. With `--check` it changes
 * nothing and exits 1, naming each message that is not in the catalogues or not translated.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(root, 'apps/web/src/locales');
const isCheck = process.argv.includes('--check');
const files = readdirSync(folder).filter((name) => name.endsWith('.po'));
const before = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

extract();
const faults = files.flatMap((name) => faultsOf(name, readFileSync(join(folder, name), 'utf8')));
if (isCheck) for (const [name, text] of before) writeFileSync(join(folder, name), text);
for (const fault of faults) console.log(fault);
if (faults.length === 0) console.log(`${files.join(', ')}: complete`);
process.exit(isCheck && faults.length > 0 ? 1 : 0);

function extract() {
  const lingui = join(root, 'node_modules/.bin/lingui');
  execFileSync(lingui, ['extract', '--clean'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

function faultsOf(name, after) {
  const known = new Set(messages(before.get(name)).map(({ id }) => id));
  const now = messages(after);
  const unknown = now.filter(({ id }) => !known.has(id)).map(({ id }) => `${name}: not in the catalogue: ${id}`);
  const untranslated = now.filter(({ text }) => text === '').map(({ id }) => `${name}: not translated: ${id}`);
  return isCheck ? [...unknown, ...untranslated] : untranslated;
}

function messages(po) {
  const pairs = po.matchAll(/^msgid ((?:"[^\n]*"\n)+)msgstr ((?:"[^\n]*"\n?)+)/gm);
  return [...pairs].map(([, id, text]) => ({ id: unquote(id), text: unquote(text) })).filter(({ id }) => id !== '');
}

function unquote(lines) {
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .join('');
}
