import { existsSync } from 'node:fs';
import { runCommand, writeReport } from '../lib/command.mjs';
import { ROOT } from '../lib/paths.mjs';

const SKIP_TESTS = '--without-tests';

/** Side by side in pairs, because the small machines of CI have two cores. */
const STEPS = [
  { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn'], remedy: 'npm run format' },
  { name: 'types', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  {
    name: 'lint',
    command: ['eslint', '.', '--max-warnings', '0'],
  },
  {
    name: 'types of the web',
    command: ['tsc', '--noEmit', '-p', 'apps/web/tsconfig.json'],
    needs: 'apps/web/tsconfig.json',
  },
  { name: 'walls', command: ['vitest', 'run', '--project', 'house'] },
  {
    name: 'schema is printed',
    command: ['node', 'libs/schema/print.mjs', '--check'],
    needs: 'libs/schema/print.mjs',
    remedy: 'npm run schema',
  },
  {
    name: 'translations',
    command: ['node', 'apps/web/catalogues.mjs', '--check'],
    remedy: 'node apps/web/catalogues.mjs, then translate what it names',
  },
  { name: 'build', command: ['node', 'tools/dev/build.mjs'] },
];

/** `npm run check [-- --without-tests]`: what CI runs. */
export async function run(args) {
  const steps = args.includes(SKIP_TESTS)
    ? STEPS
    : [...STEPS, { name: 'tests', command: ['node', 'tools/dev/run.mjs', 'test'] }];
  const outcomes = [];
  const queue = [...steps];
  const work = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) outcomes.push(await check(step));
  };
  await Promise.all([work(), work()]);
  const failed = outcomes.filter(({ code }) => code !== 0);
  for (const { name, output } of failed)
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}\n${output.trimEnd()}`);
  console.log(
    `\n${outcomes.length - failed.length} of ${outcomes.length} checks passed${failed.length ? `; failed: ${failed.map(({ name }) => name).join(', ')}` : ''}.`,
  );
  writeReport('check', { passed: outcomes.length - failed.length, failed: failed.length });
  return failed.length === 0 ? 0 : 1;
}

async function check({ name, command: [program, ...args], needs, remedy }) {
  const missing = needs && !existsSync(`${ROOT}/${needs}`);
  // Reports of the tests inside belong to the tests, not to this list.
  const env = { FORCE_COLOR: process.stdout.isTTY ? '1' : '0', MUSTER_REPORT_DIR: '' };
  const { code, output, ms } = missing
    ? { code: 1, output: `${needs} is missing.`, ms: 0 }
    : await runCommand(program, args, { capture: true, env });
  console.log(
    `${code === 0 ? '✓' : '✗'} ${name.padEnd(20)} ${(ms / 1000).toFixed(1).padStart(6)} s${code !== 0 && remedy ? `   repair with: ${remedy}` : ''}`,
  );
  return { name, code, output };
}
