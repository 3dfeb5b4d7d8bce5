import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findChromium } from './lib/chromium.mjs';
import { Problem } from './lib/problem.mjs';
import { isAlive, startProcess, until } from './lib/processes.mjs';

const LIB = fileURLToPath(new URL('./lib/processes.mjs', import.meta.url));

it('leaves no orphans, not even when it is killed itself', async () => {
  const script = `import { startProcess } from ${JSON.stringify(LIB)};
    console.log(startProcess({ name: 'sleeper', command: 'sleep', args: ['60'] }).pid);
    setInterval(() => undefined, 1000);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const sleeper = Number(line.toString());
  expect(isAlive(sleeper, 'sleep')).toBe(true);
  parent.kill('SIGKILL');
  expect(await until(() => !isAlive(sleeper, 'sleep'), 5000)).toBe(true);
});

it('kills a program that does not want to stop, after the time of grace', async () => {
  const directory = mkdtempSync(`${tmpdir()}/muster-processes-`);
  const stubborn = startProcess({
    name: 'stubborn',
    command: process.execPath,
    args: [
      '-e',
      "process.on('SIGTERM', () => console.log('no')); console.log('up'); setInterval(() => undefined, 1000)",
    ],
    log: `${directory}/log`,
  });
  await until(() => stubborn.lastLines() === 'up', 5000);
  await stubborn.stop(200);
  expect(await stubborn.exited).toMatchObject({ signal: 'SIGKILL' });
  expect(stubborn.lastLines()).toBe('up\nno');
  rmSync(directory, { recursive: true });
});

it('ends in order at a Ctrl-C, also when npm passes it on a second time', async () => {
  const script = `import { onInterrupt } from ${JSON.stringify(LIB.replace('processes', 'signals'))};
    onInterrupt(() => setTimeout(() => { console.log('left'); process.exit(130); }, 300));
    console.log('up'); setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  await until(() => said === 'up\n', 5000);
  child.kill('SIGINT');
  setTimeout(() => child.kill('SIGINT'), 50);
  expect(await once(child, 'close')).toEqual([130, null]);
  expect(said).toBe('up\nleft\n');
});

it('takes a process for another one when its number was given to another program', () => {
  expect(isAlive(process.pid, 'node')).toBe(true);
  expect(isAlive(process.pid, 'postgres')).toBe(false);
});

it('tells how to get a browser when there is none', () => {
  expect(() => findChromium({ PATH: '/nowhere', CHROMIUM_PATH: '/nowhere/chromium' })).toThrow(Problem);
  expect(() => findChromium({ CHROMIUM_PATH: '/nowhere/chromium' })).toThrow('CHROMIUM_PATH names /nowhere/chromium');
});

describe('the last line of CI', () => {
  const passed = { numPassedTests: 3, numFailedTests: 0 };
  it.each([
    ['adds up', { check: passed, e2e: passed }, '0', '6 passed, 0 failed', 0],
    ['counts a report that is missing', { check: passed }, '0', '3 passed, 1 failed', 1],
    [
      'counts a report that broke off, and still tells the others',
      { check: passed, e2e: '{"numP' },
      '0',
      '3 passed, 1 failed',
      1,
    ],
    ['counts a step that failed without a test', { check: passed, e2e: passed }, '1', '6 passed, 1 failed', 1],
    [
      'does not take nothing for success',
      { check: { ...passed, numPassedTests: 0 }, e2e: { ...passed, numPassedTests: 0 } },
      '0',
      '0 passed, 0 failed',
      1,
    ],
  ])('%s', (_what, reports, status, line, code) => {
    const folder = mkdtempSync(`${tmpdir()}/muster-reports-`);
    for (const [name, report] of Object.entries(reports))
      writeFileSync(`${folder}/${name}.json`, typeof report === 'string' ? report : JSON.stringify(report));
    const script = fileURLToPath(new URL('./lib/sum-reports.mjs', import.meta.url));
    const run = spawnSync(process.execPath, [script, folder, 'check,e2e', status], { encoding: 'utf8' });
    expect([run.stdout.trim(), run.status]).toEqual([line, code]);
    rmSync(folder, { recursive: true });
  });
});
