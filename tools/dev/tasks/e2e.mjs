import { existsSync } from 'node:fs';
import { build } from '../lib/build.mjs';
import { findChromium } from '../lib/chromium.mjs';
import { runVitest } from '../lib/command.mjs';
import { ROOT } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';

const CONFIG = 'apps/e2e/vitest.config.ts';

/** `npm run e2e [-- file …]`: the journeys, in a real Chromium against the built system. */
export async function run(args) {
  if (!existsSync(`${ROOT}/${CONFIG}`))
    throw new Problem(`There are no journeys in this tree: ${CONFIG} is missing.`, 'Update your clone.');
  const chromium = findChromium();
  await build();
  const { code } = await runVitest('e2e', ['--config', CONFIG, ...args], { env: { CHROMIUM_PATH: chromium } });
  return code;
}
