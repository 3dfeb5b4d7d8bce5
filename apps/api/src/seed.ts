import 'reflect-metadata';
import { ConfigError, parseConfig } from '@muster/platform';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedDemo } from './seed/seed.ts';

/**
 * Run on an installation without a demo; the sign-ins go to `demo.json`, which only its owner may read. Interrupted, it goes on with
 * the password that it wrote down before it began.
 */
try {
  const directory = process.env['MUSTER_DIR'] ?? '.muster';
  mkdirSync(directory, { recursive: true });
  const begun = join(directory, 'seeding.json');
  if (!existsSync(begun)) write(begun, { password: `demo-${hex(4)}-${hex(3)}` });
  const { password } = JSON.parse(readFileSync(begun, 'utf8')) as { password: string };
  const access = await seedDemo(parseConfig(process.env), {
    password,
    tell: (says) => console.log(JSON.stringify({ step: 'seed', says })),
  });
  write(join(directory, 'demo.json'), access);
  rmSync(begun);
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof Error ? error.message : error);
  process.exit(1);
}

function hex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}

/** Whole or not at all. */
function write(file: string, content: unknown): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
