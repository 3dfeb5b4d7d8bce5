import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';

/**
 * Loads a program that Node runs from its TypeScript source, with `@muster/<lib>` meaning the door of the lib. Only code that
 * stays TypeScript when its types are left out can run this way: the kernel and the outsiders, not what uses decorators.
 * @param {string} path from the project root; the file exports `main`
 */
export async function loadProgram(path, what) {
  if (!existsSync(`${ROOT}/${path}`))
    throw new Problem(
      `${what} is not in this tree: ${path} is missing.`,
      'Update your clone, or check out a version that has it.',
    );
  registerHooks({
    resolve: (specifier, context, next) => next(ownDoor(specifier) ?? specifier, context),
  });
  const { main } = await import(pathToFileURL(`${ROOT}/${path}`).href);
  return main;
}

function ownDoor(specifier) {
  const name = /^@muster\/([a-z-]+)$/.exec(specifier)?.[1];
  return name && pathToFileURL(`${ROOT}/libs/${name}/src/index.ts`).href;
}
