import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../../../tools/dev/lib/ports.mjs';
import { startSystem, type Demo, type System } from '../../../../tools/dev/lib/system.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the system under test runs. */
    url: string;
    /** The sign-ins of its first seed. */
    demo: Demo;
  }
}

let directory: string | undefined;
let system: System | undefined;

/** The whole product as `npm start` brings it up, on a folder and port of its own. */
export async function setup(project: TestProject): Promise<void> {
  directory = mkdtempSync(join(tmpdir(), 'muster-e2e-'));
  // As root, PostgreSQL runs as a user of its own, who has to get in here.
  chmodSync(directory, 0o755);
  const env = { LOG_LEVEL: 'warn', SIGN_IN_ATTEMPTS_PER_MINUTE: '1000' };
  system = await startSystem({ port: await freePort(), directory, env });
  if (!system.demo) throw new Error('the seed left no sign-ins');
  project.provide('url', system.url);
  project.provide('demo', system.demo);
}

export async function teardown(): Promise<void> {
  await system?.api.stop();
  await system?.worker.stop();
  await system?.database.stop();
  if (directory) rmSync(directory, { recursive: true, force: true });
}
