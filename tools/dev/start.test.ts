import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dependenciesMatch, ensureDependencies, installProblem, nodeProblem } from './lib/dependencies.mjs';
import { announceSystem, claimFolder, folderHolder, forgetSystem } from './lib/folder.mjs';
import { musterPaths } from './lib/paths.mjs';
import { freePort } from './lib/ports.mjs';
import { databaseProblem, postgresOwner, startPostgres } from './lib/postgres.mjs';
import { birthOf } from './lib/processes.mjs';
import { runningSystem } from './lib/system.mjs';

const START = fileURLToPath(new URL('./start.mjs', import.meta.url));

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(`${tmpdir()}/muster-start-test-`);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('npm start says in one sentence what is wrong and in one what to do', () => {
  it('when the port is taken', async () => {
    const server = await listen();
    const { port } = server.address() as { port: number };
    const said = await start(['--port', String(port)]);
    server.close();
    expect(said).toContain(`✗ Port ${port} is taken by another program.`);
    expect(said).toContain(`npm start -- --port ${port + 1}`);
  });

  it('when the disk is nearly full', async () => {
    const said = await start([], { MUSTER_MIN_FREE_MB: '999999999' });
    expect(said).toMatch(/✗ The disk is nearly full: \d+ MB are free at .*, and Muster needs 999999999 MB\./);
    expect(said).toContain('Free some space');
  });

  it('when an earlier first start was interrupted', async () => {
    plant({ 'postgres/PG_VERSION': '18\n', 'postgres/base/1': '' });
    const said = await start();
    expect(said).toContain('is only half made: an earlier first start was interrupted.');
    expect(said).toContain('npm start -- --fresh');
  });

  it('when the data were written by another PostgreSQL', async () => {
    plant({ 'postgres/PG_VERSION': '16\n', 'postgres.json': '{"password":"x","port":5432}' });
    const said = await start();
    expect(said).toContain('was written by PostgreSQL 16, and this Muster brings PostgreSQL 18.');
    expect(said).toContain('pg_dump');
  });

  it('when Muster already runs from this folder', async () => {
    plant({ 'running.json': runningAs({ isReady: true }) });
    const said = await start();
    expect(said).toContain(`✗ Muster already runs from this folder (process ${process.pid}): http://localhost:4400`);
  });

  it('when another start is under way, whose database it must not stop', async () => {
    plant({ 'running.json': runningAs({ isReady: false }) });
    expect(await start()).toContain(`✗ Muster is being started from this folder (process ${process.pid}).`);
  });

  it('and does not take another program for itself that got the number of an earlier run', async () => {
    plant({ 'running.json': runningAs({ isReady: true, birth: 'long ago' }) });
    expect(await start([], { MUSTER_MIN_FREE_MB: '999999999' })).toContain('The disk is nearly full');
  });

  it('when the file with the password of the database is damaged', async () => {
    plant({ 'postgres/PG_VERSION': '18\n', 'postgres.json': '{"passw' });
    await expect(startPostgres({ dataDir: `${directory}/postgres` })).rejects.toThrow('cannot be read');
  });

  it.each([
    [['--port', 'abc'], '"abc" is not a port.'],
    [['--prot', '4400'], "Unknown option '--prot'."],
  ])('when the command is %j', async (args, sentence) => expect(await start(args, {}, false)).toContain(sentence));
});

describe('a database', () => {
  it('tells that another PostgreSQL works on its folder, starts again with its data, and leaves nothing behind', async () => {
    const dataDir = `${directory}/postgres`;
    const first = await startPostgres({ dataDir, durable: false });
    await first.createDatabase('muster');
    await expect(startPostgres({ dataDir })).rejects.toThrow(
      `Another PostgreSQL (process ${first.pid}) already works on ${dataDir}.`,
    );
    await first.stop();
    const { ino } = statSync(`${dataDir}.json`);
    const second = await startPostgres({ dataDir, durable: false });
    expect(second.url('muster')).toBe(first.url('muster'));
    await second.createDatabase('muster');
    await second.stop();
    expect(readdirSync(dataDir)).not.toContain('postmaster.pid');
    // The one copy of the password is not written anew without need.
    expect(statSync(`${dataDir}.json`).ino).toBe(ino);
  });

  it('is not seen in another PostgreSQL that has the number of one that is gone', async () => {
    const dataDir = `${directory}/postgres`;
    const other = await startPostgres({ dataDir: `${directory}/other`, durable: false });
    plant({ 'postgres/postmaster.pid': `${other.pid}\n` });
    expect(postgresOwner(dataDir)).toBeUndefined();
    expect(postgresOwner(`${directory}/other`)).toBe(other.pid);
    await other.stop();
  });

  it.each([
    ['could not resize shared memory segment "/PostgreSQL.1" to 1 bytes: No space left on device', 'shared memory'],
    ['could not extend file "base/1": No space left on device', 'The disk is full.'],
    ['could not bind IPv4 address "127.0.0.1": Address already in use', 'The port of the database is taken.'],
  ])('that says %j is explained', (log, sentence) => expect(databaseProblem(log, '').message).toContain(sentence));
});

describe('a folder', () => {
  it('is taken by the first step of a start, and given back by its owner only', () => {
    const paths = musterPaths(directory);
    claimFolder(paths, 'http://localhost:1');
    expect(folderHolder(paths)).toMatchObject({ pid: process.pid, isReady: false });
    expect(runningSystem(paths)).toBeUndefined();
    announceSystem(paths, { url: 'http://localhost:1', databaseUrl: 'x' });
    expect(runningSystem(paths)).toMatchObject({ pid: process.pid });
    forgetSystem(paths);
    expect(folderHolder(paths)).toBeUndefined();
    plant({ 'running.json': runningAs({ pid: process.ppid, birth: birthOf(process.ppid) }) });
    forgetSystem(paths);
    expect(folderHolder(paths)).toMatchObject({ pid: process.ppid });
    expect(() => claimFolder(paths, 'http://localhost:1')).toThrow('Muster already runs from this folder');
  });
});

describe('what is installed', () => {
  it.each(['18.19.0', '16.0.0'])('is not used under Node %s', (version) => {
    expect(nodeProblem(version)?.message).toBe(`Muster needs Node 20 or newer to start; this is Node ${version}.`);
  });

  it.each(['20.0.0', '24.21.0'])('is used under Node %s', (version) => expect(nodeProblem(version)).toBeUndefined());

  it('matches when npm recorded the versions of the lockfile, optional packages of other systems aside', () => {
    const other = { 'node_modules/other-system': { version: '1.0.0', optional: true } };
    plantPackages({ ...other, 'node_modules/a': { version: '1.2.3' } }, { 'node_modules/a': { version: '1.2.3' } });
    expect(dependenciesMatch(directory)).toBe(true);
  });

  it.each([
    ['another version', { 'node_modules/a': { version: '1.2.2' } }],
    ['a missing package', {}],
  ])('does not match with %s', (_what, installed) => {
    plantPackages({ 'node_modules/a': { version: '1.2.3' } }, installed);
    expect(dependenciesMatch(directory)).toBe(false);
  });

  it('does not match any more once the lockfile changed', () => {
    plantPackages({}, {});
    expect(dependenciesMatch(directory)).toBe(true);
    plantPackages({ 'node_modules/a': { version: '1.2.3' } }, {});
    expect(dependenciesMatch(directory)).toBe(false);
  });

  it('is not replaced under a running system', async () => {
    plantPackages({ 'node_modules/a': { version: '1.2.3' } }, {});
    const installing = async () => expect.unreachable();
    await expect(ensureDependencies(directory, { installing, holder: () => ({ pid: 7 }) })).rejects.toThrow(
      'Muster runs from this folder (process 7)',
    );
  });

  it('is installed by one command at a time; the later one finds it done', async () => {
    plantPackages({ 'node_modules/a': { version: '1.2.3' } }, {});
    let isDone = false;
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60_000)']);
    plant({ '.muster/installing.json': JSON.stringify({ pid: other.pid, birth: birthOf(other.pid!) }) });
    const installing = async () => expect.unreachable();
    const waiting = ensureDependencies(directory, { installing, holder: () => undefined }).then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(isDone).toBe(false);
    plantPackages({ 'node_modules/a': { version: '1.2.3' } }, { 'node_modules/a': { version: '1.2.3' } });
    other.kill();
    await waiting;
  });

  it.each([
    ['npm error code ENOSPC', 'The disk is full.'],
    ['npm error code EAI_AGAIN', 'npm cannot reach its registry.'],
    ['npm error code EUSAGE', 'package.json and package-lock.json disagree.'],
    ['npm error gyp', 'npm could not install the packages.'],
  ])('%s is explained', (output, sentence) => expect(installProblem(output).message).toBe(sentence));
});

/** Runs `start.mjs` on the temporary folder and returns all it said; it must refuse, and without a stack. */
async function start(
  args: readonly string[] = [],
  env: Record<string, string> = {},
  onFreePort = true,
): Promise<string> {
  const port = onFreePort && !args.includes('--port') ? ['--port', String(await freePort())] : [];
  const inherited = { ...process.env, DATABASE_URL: '', MUSTER_DIR: directory };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [START, ...args, ...port],
      { env: { ...inherited, ...env } },
      (error, stdout, stderr) => {
        expect(error?.code).toBe(1);
        expect(stderr).not.toMatch(/^\s+at /m);
        resolve(stdout + stderr);
      },
    );
  });
}

/** What a start of this very process would have left. */
function runningAs(change: object): string {
  const { pid } = process;
  return JSON.stringify({ pid, birth: birthOf(pid), url: 'http://localhost:4400', ...change });
}

function listen(): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function plant(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(`${directory}/${path}`), { recursive: true });
    writeFileSync(`${directory}/${path}`, text);
  }
}

function plantPackages(wanted: object, installed: object): void {
  plant({
    'package-lock.json': JSON.stringify({ packages: { '': {}, ...wanted } }),
    'node_modules/.package-lock.json': JSON.stringify({ packages: installed }),
    'node_modules/.bin/node': '',
  });
}
