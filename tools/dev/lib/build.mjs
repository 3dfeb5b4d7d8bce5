import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';
import { startProcess } from './processes.mjs';
import { createProgress } from './progress.mjs';

const SCRIPT = fileURLToPath(new URL('../build.mjs', import.meta.url));
/** Runs in a thread of its own, so it is a program of its own beside those that ask it. */
const PLAN_THREAD = 'libs/scheduling/src/application/plan-thread.ts';
const ALWAYS = ['package-lock.json', 'tsconfig.base.json', 'tools/dev/lib/build.mjs'];

/** Each part with the files it is made from. Tests are no inputs. */
const PARTS = {
  api: { inputs: ['apps/api/src/**', 'libs/*/src/**'], entries: ['apps/api/src/{main,migrate,seed}.ts', PLAN_THREAD] },
  worker: { inputs: ['apps/worker/src/**', 'libs/*/src/**'], entries: ['apps/worker/src/main.ts', PLAN_THREAD] },
  auditor: { inputs: ['tools/bench/src/auditor/**', 'libs/*/src/**'], entries: ['tools/bench/src/auditor/main.ts'] },
  hiring: {
    inputs: ['tools/bench/src/{hiring,faults}/**', 'libs/*/src/**'],
    entries: ['tools/bench/src/hiring/main.ts'],
  },
  'talent-bench': {
    inputs: ['tools/bench/src/talent/**', 'libs/*/src/**'],
    entries: ['tools/bench/src/talent/{main,import}.ts'],
  },
  agents: { inputs: ['apps/agents/src/**', 'libs/{kernel,schema}/src/**'], entries: ['apps/agents/src/*/main.ts'] },
  web: {
    inputs: ['apps/web/**', 'libs/{kernel,schema,ui}/src/**', 'postcss.config.*', 'lingui.config.*'],
    entries: ['apps/web/index.html'],
  },
};

/** Benches are built when they are run. */
const ON_DEMAND = new Set(['hiring', 'talent-bench']);
const USUAL = Object.keys(PARTS).filter((part) => !ON_DEMAND.has(part));

/** Builds what changed, parts side by side, each in its own process. */
export async function build({ progress = createProgress(), force = false, only = USUAL } = {}) {
  const stale = only.filter((part) => force || !isFresh(part));
  const outcomes = await Promise.allSettled(
    stale.map((part) => progress.step(`Building ${part}`, () => buildInOwnProcess(part))),
  );
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

/** `--force` builds everything, `--only web` one part; `--inside web` is how a part is built in its own process. */
export async function main(args) {
  const options = { force: { type: 'boolean' }, only: { type: 'string', multiple: true }, inside: { type: 'string' } };
  const { values } = parseArgs({ args, options });
  if (values.inside) return buildPart(values.inside);
  return build({ force: values.force ?? false, ...(values.only ? { only: values.only } : {}) });
}

async function buildInOwnProcess(part) {
  const log = `${ROOT}/dist/.logs/${part}.log`;
  const child = startProcess({
    name: part,
    command: process.execPath,
    args: [SCRIPT, '--inside', part],
    cwd: ROOT,
    log,
  });
  const { code } = await child.exited;
  if (code !== 0) throw new Problem(`${part} does not build.`, 'The last lines are below.', child.lastLines(25));
}

async function buildPart(part) {
  const entries = globSync(PARTS[part].entries, { cwd: ROOT }).toSorted();
  if (entries.length === 0)
    throw new Problem(`There is nothing to build ${part} from.`, `${PARTS[part].entries.join(' and ')} must exist.`);
  const stamp = inputHash(part);
  rmSync(stampFile(part), { force: true });
  const { build: viteBuild } = await import('vite');
  await viteBuild(
    part === 'web'
      ? { root: `${ROOT}/apps/web`, build: { outDir: `${ROOT}/dist/web`, emptyOutDir: true } }
      : serverConfig(part, entries),
  );
  mkdirSync(dirname(stampFile(part)), { recursive: true });
  writeFileSync(stampFile(part), stamp);
}

/** Packages stay in node_modules; our own libs go into the bundle. */
function serverConfig(part, entries) {
  const input = Object.fromEntries(entries.map((entry) => [entryName(part, entry), `${ROOT}/${entry}`]));
  return {
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    resolve: { tsconfigPaths: true },
    oxc: { decorator: { legacy: true } },
    ssr: { noExternal: [/^@muster\//] },
    build: {
      ssr: true,
      target: 'node24',
      outDir: `dist/${part}`,
      emptyOutDir: true,
      sourcemap: true,
      minify: false,
      rollupOptions: {
        input,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

/** `apps/agents/src/page-audit/main.ts` → `page-audit`, `apps/api/src/migrate.ts` → `migrate`. */
function entryName(part, entry) {
  return part === 'agents' ? basename(dirname(entry)) : basename(entry, '.ts');
}

function isFresh(part) {
  return (
    existsSync(stampFile(part)) &&
    existsSync(`${ROOT}/dist/${part}`) &&
    readFileSync(stampFile(part), 'utf8') === inputHash(part)
  );
}

function inputHash(part) {
  const hash = createHash('sha256').update(process.version);
  const files = globSync([...PARTS[part].inputs, ...ALWAYS], {
    cwd: ROOT,
    withFileTypes: true,
    exclude: (entry) => /^(?:node_modules|dist)$/.test(entry.name),
  })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  for (const file of files.toSorted()) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return hash.digest('hex');
}

function stampFile(part) {
  return `${ROOT}/dist/.stamps/${part}`;
}
