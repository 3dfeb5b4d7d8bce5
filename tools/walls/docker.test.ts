import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from './import-graph.ts';

const read = (path: string): string => readFileSync(ROOT + path, 'utf8');
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1]!);

const compose = read('docker/compose.yml');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
const dockerfiles = globSync('docker/*.Dockerfile', { cwd: ROOT }).toSorted();

it('there are Dockerfiles for api, worker and web', () => {
  expect(dockerfiles).toEqual(['docker/api.Dockerfile', 'docker/web.Dockerfile', 'docker/worker.Dockerfile']);
});

describe.each(dockerfiles)('%s', (path) => {
  const text = read(path).replaceAll('\\\n', ' ');
  const lastStage = text.slice(text.lastIndexOf('\nFROM '));

  it('copies only what is in the tree', () => {
    const sources = all(text, /^COPY (?!--from)(.+) \S+$/gm).flatMap((list) => list.split(' '));
    expect(sources.length).toBeGreaterThan(3);
    expect(sources.filter((source) => !existsSync(ROOT + source))).toEqual([]);
  });

  it('copies out of earlier stages what they make', () => {
    const stages = all(text, / AS (\w+)$/gm);
    expect(all(text, /--from=(\w+)/g).filter((stage) => !stages.includes(stage))).toEqual([]);
  });

  it('runs only scripts of package.json', () => {
    expect(all(text, /npm run ([\w:]+)/g).filter((script) => !scripts.includes(script))).toEqual([]);
  });

  it('starts a program that is built from a file of the tree', () => expectBuilt(text));

  it('is built on Node 24', () =>
    expect(new Set(all(text, /^FROM (node:\S+)/gm))).toEqual(new Set(['node:24-bookworm-slim'])));

  it('does not run as root and says how it is', () => {
    expect(lastStage).toMatch(/^USER node$|nginx-unprivileged:/m);
    expect(lastStage).toMatch(/^HEALTHCHECK /m);
  });
});

describe('docker/compose.yml', () => {
  it('pins PostgreSQL 18 and Redis 7', () => {
    expect(all(compose, /^\s+image: (\S+)/gm)).toEqual(['postgres:18', 'redis:7']);
  });

  it('builds from Dockerfiles that are there', () => {
    const named = all(compose, /dockerfile: (\S+)/g);
    expect(new Set(named)).toEqual(new Set(dockerfiles));
  });

  it('runs programs that are built from files of the tree', () => expectBuilt(compose));

  it('believes the address that its own proxy tells, and that proxy has this address', () => {
    const trusted = all(compose, /TRUSTED_PROXIES: loopback,(\S+)/g);
    expect(trusted).toHaveLength(1);
    expect(all(compose, /ipv4_address: (\S+)/g)).toEqual(trusted);
  });

  it('mounts only volumes it declares', () => {
    const declared = all(compose.slice(compose.lastIndexOf('\nvolumes:')), /^ {2}(\w+):$/gm);
    expect(all(compose, /^ {4,6}- (\w+):\//gm).filter((name) => !declared.includes(name))).toEqual([]);
  });
});

it('nginx passes on the host with its port, without which no cookie would count', () => {
  expect(all(read('docker/web.nginx.conf.template'), /proxy_set_header Host (\S+);/g)).toEqual(['$http_host']);
});

/** `dist/api/main.js` comes from `apps/api/src/main.ts`. */
function expectBuilt(text: string): void {
  const sources = all(text, /(dist\/\w+\/\w+)\.js/g).map((built) =>
    built.replace(/^dist\/(\w+)\/(\w+)$/, 'apps/$1/src/$2.ts'),
  );
  expect(sources.filter((source) => !existsSync(ROOT + source))).toEqual([]);
}
