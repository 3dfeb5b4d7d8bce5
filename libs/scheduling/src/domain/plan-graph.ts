import { err, MINUTE_MS, ok, topologicalOrder, type CycleFound, type Edge, type Result } from '@muster/kernel';
import type { PlanBlock, PlanLink } from './plan.ts';

/** One stretch of work on one seat: making a block, or reviewing it. */
export interface Activity {
  /** Its place in `PlanGraph.activities`: what is known per activity lies in arrays. */
  readonly index: number;
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
  readonly activities: readonly Activity[];
  /** By the block's place in the input, what is accepted at its end: the review, or the work itself. */
  readonly acceptances: readonly Activity[];
}

/** What a graph takes from its links alone, whatever the blocks look like today. Blocks are named by their place in the input. */
export interface Drawing {
  /** Collaborators together, predecessors always before successors. */
  readonly groups: readonly (readonly number[])[];
  /** By block. */
  readonly incoming: readonly (readonly Incoming[])[];
}
interface Incoming {
  readonly from: number;
  readonly isStream: boolean;
}

/** Links to unknown blocks are a bug in the caller. */
export function drawGraph(blocks: readonly PlanBlock[], links: readonly PlanLink[]): Result<Drawing, CycleFound> {
  const sorted = [...blocks].sort((left, right) => compareText(left.id, right.id));
  const groups = groupOf(sorted, links);
  const directed = links.filter(({ kind }) => kind !== 'collaborate').sort(compareLinks);
  const order = groupOrder(sorted, directed, groups);
  if (!order.ok) return order;
  const placeOf = new Map(blocks.map(({ id }, place) => [id, place]));
  const incoming = blocks.map((): Incoming[] => []);
  for (const { from, to, kind } of directed) {
    incoming[placeOf.get(to)!]!.push({ from: placeOf.get(from)!, isStream: kind === 'stream' });
  }
  return ok({
    groups: order.value.map((group) => groups.members.get(group)!.map(({ id }) => placeOf.get(id)!)),
    incoming,
  });
}

/** The blocks are those of the drawing, in the same order. */
export function planGraph(blocks: readonly PlanBlock[], { groups, incoming }: Drawing): PlanGraph {
  const drawn: Unit[] = [];
  const activities: Activity[] = [];
  const works = new Array<Activity>(blocks.length);
  const acceptances = new Array<Activity>(blocks.length);
  for (const group of groups) {
    const together: Activity[] = [];
    for (const place of group) {
      const dependencies: Dependency[] = [];
      for (const { from, isStream } of incoming[place]!) {
        dependencies.push(isStream ? { kind: 'stream', on: works[from]! } : { kind: 'finish', on: acceptances[from]! });
      }
      const work = workOf(blocks[place]!, dependencies, activities.length);
      activities.push(work);
      together.push(work);
      works[place] = work;
    }
    drawn.push({ activities: together });
    for (const place of group) {
      const work = works[place]!;
      const review = hasReview(work.block) ? reviewOf(work, activities.length) : undefined;
      acceptances[place] = review ?? work;
      if (!review) continue;
      activities.push(review);
      drawn.push({ activities: [review] });
    }
  }
  return { units: byRemainingPath(drawn, activities.length), activities, acceptances };
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
  directed: readonly PlanLink[],
  groups: Groups,
): Result<string[], CycleFound> {
  const ids = blocks.map(({ id }) => id);
  const asDrawn = topologicalOrder(ids, directed);
  if (!asDrawn.ok) return asDrawn;
  const within = directed.find(({ from, to }) => groups.of.get(from) === groups.of.get(to));
  if (within) return err({ kind: 'CycleFound', path: [within.from, within.to, within.from] });
  if (groups.members.size === blocks.length) return asDrawn;
  const edges: Edge[] = directed.map(({ from, to }) => ({ from: groups.of.get(from)!, to: groups.of.get(to)! }));
  return topologicalOrder([...groups.members.keys()], edges);
}

function compareLinks(left: PlanLink, right: PlanLink): number {
  return compareText(left.from, right.from) || compareText(left.to, right.to) || compareText(left.kind, right.kind);
}

function workOf(block: PlanBlock, dependencies: readonly Dependency[], index: number): Activity {
  return { index, block, role: 'work', seatId: block.seatId, workMs: block.minutes * MINUTE_MS, dependencies };
}

function reviewOf(work: Activity, index: number): Activity {
  const { block } = work;
  const dependencies: Dependency[] = [{ kind: 'finish', on: work }];
  return {
    index,
    block,
    role: 'review',
    seatId: block.reviewSeatId,
    workMs: (block.reviewMinutes ?? 0) * MINUTE_MS,
    dependencies,
  };
}

/** A recorded review or acceptance counts even when no minutes were planned for it. */
function hasReview({ reviewMinutes = 0, actual }: PlanBlock): boolean {
  return reviewMinutes > 0 || actual?.acceptedAt !== undefined || actual?.reviewStartedAt !== undefined;
}

/**
 * The remaining path is the longest sum of working minutes from a unit's start to the end of the plan, whatever has happened
 * since: so a run that goes to plan keeps its order. A predecessor's is never shorter than its successor's; ties keep the order given.
 */
function byRemainingPath(units: readonly Unit[], activityCount: number): Unit[] {
  const afterFinish = new Float64Array(activityCount);
  const afterStart = new Float64Array(activityCount);
  const remaining = new Float64Array(units.length);
  for (let unit = units.length - 1; unit >= 0; unit -= 1) {
    const { activities } = units[unit]!;
    let longest = 0;
    for (const { index, workMs } of activities) {
      longest = Math.max(longest, workMs + afterFinish[index]!, afterStart[index]!);
    }
    remaining[unit] = longest;
    for (const { index, dependencies } of activities) {
      for (const { kind, on } of dependencies) {
        const after = kind === 'stream' ? afterStart : afterFinish;
        after[on.index] = Math.max(after[on.index]!, longest);
        if (kind === 'stream') afterFinish[on.index] = Math.max(afterFinish[on.index]!, afterFinish[index]!);
      }
    }
  }
  const order = new Int32Array(units.length);
  for (let unit = 0; unit < order.length; unit += 1) order[unit] = unit;
  order.sort((left, right) => remaining[right]! - remaining[left]! || left - right);
  const inOrder: Unit[] = [];
  for (const unit of order) inOrder.push(units[unit]!);
  return inOrder;
}
