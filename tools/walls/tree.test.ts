import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Import } from './check-import.ts';
import { importsOf, ROOT, sourceTree } from './import-graph.ts';
import { physicalDirections } from './no-physical-css.ts';
import { projects } from './nx-tags.ts';
import { ROOMS, UNITS } from './walls.ts';

const units = Object.entries(UNITS).map(([name, unit]) => ({ name, ...unit }));
const builtLibs = units.filter(
  ({ folder }) => folder.startsWith('libs/') && existsSync(`${ROOT}${folder}/src/index.ts`),
);
/** Generated, so its door is as long as the generator makes it. */
const writtenLibs = builtLibs.filter(({ name }) => name !== 'schema');

describe('every project', () => {
  it.each(projects())('says in $path what the table says', ({ path, project }) => {
    expect(JSON.parse(read(path))).toEqual(project);
  });

  it('stands in the table', () => {
    const folders = globSync('{apps,libs,tools}/*/project.json', { cwd: ROOT }).map((path) =>
      path.replace('/project.json', ''),
    );
    expect(folders.toSorted()).toEqual(units.map(({ folder }) => folder).toSorted());
  });
});

describe.each(writtenLibs)('$folder', ({ folder, rooms }) => {
  it('has a README', () => expect(existsSync(`${ROOT}${folder}/README.md`)).toBe(true));

  it('has a door of at most 40 lines', () => expect(lines(read(`${folder}/src/index.ts`))).toBeLessThanOrEqual(40));

  it.runIf(rooms === 'layered')('has only the rooms of the house', () => {
    const rest = globSync('*', { cwd: `${ROOT}${folder}/src` }).filter((entry) => !(entry in ROOMS));
    // A large context wires each of its areas in a module file of its own.
    expect(rest.filter((entry) => entry !== 'index.ts' && !entry.endsWith('.module.ts'))).toEqual([]);
  });
});

describe('files', () => {
  it('have at most 300 lines', () => {
    const long = [...sourceTree()]
      .filter(([, text]) => lines(text) > 300)
      .map(([path, text]) => `${path}: ${lines(text)}`);
    expect(long).toEqual([]);
  });

  it('have names in kebab-case', () => {
    const odd = [...sourceTree().keys()].filter((path) => /[A-Z_]/.test(path.replace(/__\w+__/g, '')));
    expect(odd).toEqual([]);
  });

  it('turn around in a right-to-left language', () => {
    const sheets = globSync('{apps/web,libs/ui}/**/*.css', {
      cwd: ROOT,
      exclude: (path) => path.includes('node_modules'),
    });
    const physical = sheets.flatMap((path) =>
      physicalDirections(read(path)).map(({ line, property }) => `${path}:${line}: ${property}`),
    );
    expect(physical).toEqual([]);
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies' | 'scripts',
    Record<string, string>
  >;

  it('pins every version', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(loose.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('names every package that a file imports', () => {
    const named = { ...manifest.dependencies, ...manifest.devDependencies };
    const borrowed = [...sourceTree()].flatMap(([path, text]) =>
      importsOf(path, text)
        .map((one) => packageOf(one))
        .filter((name) => name !== undefined && !named[name] && !named[`@types/${name}`])
        .map((name) => `${path}: ${name}`),
    );
    expect(borrowed).toEqual([]);
  });

  it('has a lockfile that holds the packages of every system, or `npm ci` refuses it on a fresh clone', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> };
    expect(Object.entries(packages).flatMap(([path, locked]) => missingFrom(packages, path, locked))).toEqual([]);
  });

  it('has scripts whose files are there', () => {
    const named = Object.values(manifest.scripts).flatMap((script) =>
      [...script.matchAll(/tools\/\S+/g)].map(([path]) => path),
    );
    expect(named.filter((path) => !existsSync(ROOT + path))).toEqual([]);
    const tasks = Object.values(manifest.scripts).flatMap((script) => /run\.mjs (\S+)/.exec(script)?.[1] ?? []);
    expect(tasks.filter((task) => !existsSync(`${ROOT}tools/dev/tasks/${task.replaceAll(':', '-')}.mjs`))).toEqual([]);
  });
});

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** `@scope/name` or `name` when the import leaves the project. */
function packageOf({ specifier }: Import): string | undefined {
  if (/^(?:\.|node:|@muster\/|virtual:)/.test(specifier)) return undefined;
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0];
}

/** Only versions given exactly, as native packages do for their binaries. */
function missingFrom(packages: Readonly<Record<string, LockedPackage>>, path: string, locked: LockedPackage): string[] {
  const exact = Object.entries(locked.optionalDependencies ?? {}).filter(([, version]) =>
    /^\d+\.\d+\.\d+$/.test(version),
  );
  return exact.flatMap(([name, version]) => {
    const found = foldersAbove(path)
      .map((folder) => packages[`${folder}node_modules/${name}`])
      .find(Boolean);
    return found?.version === version ? [] : [`${name}@${version} for ${path}, found ${found?.version ?? 'none'}`];
  });
}

/** `node_modules/a/node_modules/b` looks for its packages in `…/b/`, `…/a/` and at the root, in this order. */
function foldersAbove(path: string): string[] {
  const inner = path.lastIndexOf('node_modules/');
  return inner < 0 ? [''] : [`${path}/`, ...foldersAbove(path.slice(0, inner).replace(/\/$/, ''))];
}

function read(path: string): string {
  return readFileSync(ROOT + path, 'utf8');
}

function lines(text: string): number {
  return text.trimEnd().split('\n').length;
}
