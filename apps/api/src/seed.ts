import 'reflect-metadata';
import { ConfigError, parseConfig } from '@muster/platform';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedDemo } from './seed/seed.ts';

/** Run once on an empty installation; the sign-ins go to `demo.json`, which only its owner may read. */
try {
  const directory = process.env['MUSTER_DIR'] ?? '.muster';
  const access = await seedDemo(parseConfig(process.env), (says) =>
    console.log(JSON.stringify({ step: 'seed', says })),
  );
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'demo.json'), `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 });
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof Error ? error.message : error);
  process.exit(1);
}
