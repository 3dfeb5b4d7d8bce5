import { UNITS } from './walls.ts';

export interface DependencyConstraint {
  readonly sourceTag: string;
  readonly onlyDependOnLibsWithTags: string[];
}

export interface Project {
  readonly name: string;
  readonly $schema: string;
  readonly projectType: 'library' | 'application';
  readonly sourceRoot: string;
  /** Commands stand in nx.json, once for all. */
  readonly targets: Readonly<Record<'lint' | 'test', object>>;
  readonly tags: readonly string[];
}

/** The constraints of `@nx/enforce-module-boundaries`, one for each unit. */
export function dependencyConstraints(): DependencyConstraint[] {
  return Object.entries(UNITS).map(([name, { doors }]) => ({
    sourceTag: `scope:${name}`,
    onlyDependOnLibsWithTags: doors.map((door) => `scope:${door}`),
  }));
}

/** What the `project.json` of every unit says. `node tools/walls/write-projects.mjs` writes them. */
export function projects(): { readonly path: string; readonly project: Project }[] {
  return Object.entries(UNITS).map(([name, { folder, type }]) => ({
    path: `${folder}/project.json`,
    project: {
      name,
      $schema: '../../node_modules/nx/schemas/project-schema.json',
      projectType: folder.startsWith('apps/') ? 'application' : 'library',
      sourceRoot: folder.startsWith('tools/') ? folder : `${folder}/src`,
      targets: { lint: {}, test: {} },
      tags: [`scope:${name}`, `type:${type}`],
    },
  }));
}

/** Test helpers know every context, through the assembly too, and every context's tests know them: the one ring that is meant. */
export function meantCircles(): [string, string][] {
  const names = Object.keys(UNITS);
  return ['testing', 'assembly'].flatMap((whole) =>
    names
      .filter((name) => name !== whole)
      .flatMap((name): [string, string][] => [
        [whole, name],
        [name, whole],
      ]),
  );
}
