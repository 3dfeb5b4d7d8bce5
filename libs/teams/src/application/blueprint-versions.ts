import { changesBetween } from '../domain/plan-changes.ts';
import type { VersionFacts } from '../persistence/blueprint.queries.ts';

export interface VersionView extends Omit<VersionFacts, 'structure'> {
  /** What changed against the version before; empty for the first. */
  readonly says: readonly string[];
}

/** Newest first. @param versions oldest first */
export function viewVersions(versions: readonly VersionFacts[]): VersionView[] {
  const views = versions.map(({ structure, ...facts }, index) => {
    const before = versions[index - 1];
    return { ...facts, says: before ? changesBetween(before.structure, structure) : [] };
  });
  return views.reverse();
}
