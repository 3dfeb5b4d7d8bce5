import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { musterPaths } from '../../../../tools/dev/lib/paths.mjs';
import { freePort } from '../../../../tools/dev/lib/ports.mjs';
import { readDemo, runningSystem, startSystem, type Demo, type System } from '../../../../tools/dev/lib/system.mjs';

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

/**
 * The whole product as `npm start` brings it up, on a folder and port of its own. Whoever writes a journey may name the folder
 * of a system that runs already in `MUSTER_E2E_DIR`.
 */
export async function setup(project: TestProject): Promise<void> {
  const given = process.env['MUSTER_E2E_DIR'];
  const { url, demo } = given ? running(given) : await start();
  if (!demo) throw new Error('the seed left no sign-ins');
  project.provide('url', url);
  project.provide('demo', demo);
}

async function start(): Promise<System> {
  directory = mkdtempSync(join(tmpdir(), 'muster-e2e-'));
  // As root, PostgreSQL runs as a user of its own, who has to get in here.
  chmodSync(directory, 0o755);
  const env = { LOG_LEVEL: 'warn', SIGN_IN_ATTEMPTS_PER_MINUTE: '1000' };
  system = await startSystem({ port: await freePort(), directory, env });
  return system;
}

function running(folder: string): { url: string; demo: Demo | undefined } {
  const paths = musterPaths(folder);
  const found = runningSystem(paths);
  if (!found) throw new Error(`no system runs from ${folder}`);
  return { url: found.url, demo: readDemo(paths) };
}

export async function teardown(): Promise<void> {
  await system?.api.stop();
  await system?.worker.stop();
  await system?.database.stop();
  if (directory) rmSync(directory, { recursive: true, force: true });
}
