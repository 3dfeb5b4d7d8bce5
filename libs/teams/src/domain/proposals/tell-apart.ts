import type { Entity, PlanFacts } from './plan-facts.ts';

/**
 * Two proposals may call their new blocks by the same key. Whichever came first, the block that is new and has the larger id
 * gets another one: keys are for reading, nothing points at them.
 */
export function tellApart(facts: PlanFacts, old: PlanFacts): PlanFacts {
  const byName = new Map<string, [string, Entity][]>();
  for (const entry of facts) {
    const name = entry[1].fields['key'];
    if (entry[1].of === 'block' && typeof name === 'string') byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  const renamed = new Map(facts);
  for (const [name, entries] of byName) {
    if (entries.length < 2) continue;
    const [, ...others] = entries.sort(
      ([left], [right]) => rank(left, old) - rank(right, old) || (left < right ? -1 : 1),
    );
    for (const [key, entity] of others)
      renamed.set(key, { ...entity, fields: { ...entity.fields, key: `${name}-${entity.id.slice(-4)}` } });
  }
  return renamed;
}

function rank(key: string, old: PlanFacts): number {
  return old.has(key) ? 0 : 1;
}
