import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem } from './problem.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** The browser for the journeys: `CHROMIUM_PATH`, or one of the usual names. */
export function findChromium(env = process.env) {
  const given = env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Problem(
      `CHROMIUM_PATH names ${given}, and there is no such file.`,
      'Correct it, or unset it to use the browser of this machine.',
    );
  }
  const inPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...inPath, ...MAC_APPS].find(isProgram);
  if (found) return found;
  throw new Problem(
    'No Chromium was found, and the journeys need a real one.',
    'Debian: apt-get install chromium · macOS: brew install --cask chromium · or set CHROMIUM_PATH to a Chrome, Chromium or Edge.',
  );
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
