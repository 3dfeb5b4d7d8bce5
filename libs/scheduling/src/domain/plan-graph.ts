import { err, MINUTE_MS, ok, topologicalOrder, type CycleFound, type Edge, type Result } from '@muster/kernel';
import type { PlanBlock, PlanLink } from './plan.ts';

/** One stretch of work on one seat: making a block, or reviewing it. */
export interface Activity {
  readonly block: PlanBlock;
  readonly role: 'work' | 'review';
  /** `undefined`: a reviewer outside the team. */
  readonly seatId: string | undefined;
  readonly workMs: number;
  readonly dependencies: readonly Dependency[];
}
export interface Dependency {
  /** `finish`: begins after the other's finish. `stream`: begins after its start, finishes no earlier than it. */
  readonly kind: 'finish' | 'stream';
  readonly on: Activity;
}
/** Activities that start together: one of its own, or the making of blocks that collaborate. */
export interface Unit {
  readonly activities: readonly Activity[];
}
export interface PlanGraph {
  /** The order in which seats take work: longest remaining path first, predecessors always before successors. */
  readonly units: readonly Unit[];
  /** Per block, what is accepted at its end: the review, or the work itself. */
  readonly acceptance: ReadonlyMap<string, Activity>;
}

/** Links to unknown blocks are a bug in the caller. */
export function planGraph(blocks: readonly PlanBlock[], links: readonly PlanLink[]): Result<PlanGraph, CycleFound> {
  const sorted = [...blocks].sort((left, right) => compareText(left.id, right.id));
  const groups = groupOf(sorted, links);
  const order = groupOrder(sorted, links, groups);
  if (!order.ok) return order;

  const units: Unit[] = [];
  const work = new Map<string, Activity>();
  const acceptance = new Map<string, Activity>();
  const incoming = linksByTarget(links);
  for (const group of order.value) {
    const members = groups.members.get(group)!;
    const activities = members.map((block) => workOf(block, incoming.get(block.id) ?? [], { work, acceptance }));
    units.push({ activities });
    for (const activity of activities) {
      const { block } = activity;
      const review = reviewOf(activity);
      work.set(block.id, activity);
      acceptance.set(block.id, review ?? activity);
      if (review) units.push({ activities: [review] });
    }
  }
  return ok({ units: byRemainingPath(units), acceptance });
}

export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

interface Groups {
  readonly of: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, readonly PlanBlock[]>;
}

/** Blocks joined by collaboration, however many steps apart, named after the first of them. */
function groupOf(blocks: readonly PlanBlock[], links: readonly PlanLink[]): Groups {
  const parent = new Map(blocks.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    const above = parent.get(id);
    if (above === undefined) throw new Error(`a link names the unknown block ${id}`);
    return above === id ? id : root(above);
  };
  for (const { from, to, kind } of links) {
    if (kind !== 'collaborate') continue;
    const [first, second] = [root(from), root(to)].sort(compareText) as [string, string];
    parent.set(second, first);
  }
  const of = new Map(blocks.map(({ id }) => [id, root(id)]));
  return { of, members: Map.groupBy(blocks, ({ id }) => of.get(id)!) };
}

/** Two looks for cycles: among the blocks as drawn, so that the path names them, then with collaborators taken as one. */
function groupOrder(
  blocks: readonly PlanBlock[],
  links: readonly PlanLink[],
  groups: Groups,
): Result<string[], CycleFound> {
  const directed = links.filter(({ kind }) => kind !== 'collaborate').sort(compareLinks);
  const ids = blocks.map(({ id }) => id);
  const asDrawn = topologicalOrder(ids, directed);
  if (!asDrawn.ok) return asDrawn;
  const within = directed.find(({ from, to }) => groups.of.get(from) === groups.of.get(to));
  if (within) return err({ kind: 'CycleFound', path: [within.from, within.to, within.from] });
  const edges: Edge[] = directed.map(({ from, to }) => ({ from: groups.of.get(from)!, to: groups.of.get(to)! }));
  return topologicalOrder([...groups.members.keys()], edges);
}

function compareLinks(left: PlanLink, right: PlanLink): number {
  return compareText(left.from, right.from) || compareText(left.to, right.to) || compareText(left.kind, right.kind);
}

function linksByTarget(links: readonly PlanLink[]): Map<string, PlanLink[]> {
  const directed = links.filter(({ kind }) => kind !== 'collaborate').sort(compareLinks);
  return Map.groupBy(directed, ({ to }) => to);
}

function workOf(
  block: PlanBlock,
  incoming: readonly PlanLink[],
  made: { work: ReadonlyMap<string, Activity>; acceptance: ReadonlyMap<string, Activity> },
): Activity {
  const dependencies = incoming.map(({ from, kind }): Dependency =>
    kind === 'stream' ? { kind, on: made.work.get(from)! } : { kind: 'finish', on: made.acceptance.get(from)! },
  );
  return { block, role: 'work', seatId: block.seatId, workMs: block.minutes * MINUTE_MS, dependencies };
}

/** A recorded review or acceptance counts even when no minutes were planned for it. */
function reviewOf(work: Activity): Activity | undefined {
  const { block } = work;
  const workMs = (block.reviewMinutes ?? 0) * MINUTE_MS;
  if (workMs === 0 && !block.actual?.acceptedAt && !block.actual?.reviewStartedAt) return undefined;
  return { block, role: 'review', seatId: block.reviewSeatId, workMs, dependencies: [{ kind: 'finish', on: work }] };
}

/**
 * The remaining path is the longest sum of working minutes from a unit's start to the end of the plan, whatever has happened
 * since: so a run that goes to plan keeps its order. A predecessor's is never shorter than its successor's; ties keep the order given.
 */
function byRemainingPath(units: readonly Unit[]): Unit[] {
  const afterFinish = new Map<Activity, number>();
  const afterStart = new Map<Activity, number>();
  const raise = (map: Map<Activity, number>, activity: Activity, ms: number): void => {
    map.set(activity, Math.max(map.get(activity) ?? 0, ms));
  };
  const remaining = new Map<Unit, number>();
  for (const unit of units.toReversed()) {
    const whole = unit.activities.map((activity) =>
      Math.max(activity.workMs + (afterFinish.get(activity) ?? 0), afterStart.get(activity) ?? 0),
    );
    const longest = Math.max(...whole);
    remaining.set(unit, longest);
    for (const activity of unit.activities) {
      for (const { kind, on } of activity.dependencies) {
        raise(kind === 'stream' ? afterStart : afterFinish, on, longest);
        if (kind === 'stream') raise(afterFinish, on, afterFinish.get(activity) ?? 0);
      }
    }
  }
  return [...units].sort((left, right) => remaining.get(right)! - remaining.get(left)!);
}
