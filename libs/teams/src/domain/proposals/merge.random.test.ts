import { describe, expect, it } from 'vitest';
import { validateBlueprint } from '../blueprint.ts';
import { CONFLICT_KINDS, type Conflict, type Decision } from './conflicts.ts';
import { findFlaws } from './flaws.ts';
import { editsBetween, mergePlans, type MergeInput, type Merged } from './merge.ts';
import { isOrder, sameValue, withDependents, type PlanEdit } from './plan-edits.ts';
import { factsOf, type PlanFacts } from './plan-facts.ts';
import { Dice, randomEdits, randomPlan, topics } from './random-edits.world.ts';
import type { TeamPlan, WorkDone } from './team-plan.ts';

/** A world is one team with so many proposals made at the same time, of which some are rebased on the newest plan. */
const WORLDS = 1_700;
const PROPOSALS = 6;
/** 566 changes in six weeks over three organisations (Valentine et al., CHI 2017) are 31 a week; ten times that. */
const PER_WEEK = 315;

interface Tally {
  proposals: number;
  edits: number;
  landed: number;
  named: number;
  rebased: number;
  readonly kinds: Map<string, number>;
}

// Takes some ten seconds of a free processor; the time-out is for one that is not.
describe('many people changing one plan at the same time', { timeout: 600_000 }, () => {
  it(
    `lose no edit in ${WORLDS * PROPOSALS} random concurrent proposals, and every kind of conflict is named`,
    { timeout: 120_000 },
    () => {
      const tally = newTally();
      for (let seed = 1; seed <= WORLDS; seed += 1) {
        const dice = new Dice(seed);
        const ancestor = randomPlan(dice);
        const work = randomWork(dice, ancestor);
        const among = topics(dice);
        const drafts = Array.from({ length: PROPOSALS }, () =>
          randomEdits(dice, ancestor, { among, count: 1 + dice.upTo(3) }),
        );
        let current = ancestor;
        for (const mine of dice.shuffled(drafts)) {
          const isRebased = dice.next() < 0.2;
          const draft = isRebased ? randomEdits(dice, current, { among, count: 2 }) : mine;
          current = mergeOne(
            { ancestor: isRebased ? current : ancestor, theirs: current, mine: draft, work },
            dice,
            tally,
          );
          if (isRebased) tally.rebased += 1;
        }
        expect(validateBlueprint(current.structure), `seed ${seed}`).toMatchObject({ ok: true });
      }
      report('random concurrent proposals', tally);
      expect(tally.proposals).toBeGreaterThanOrEqual(10_000);
      expect(tally.landed + tally.named).toBe(tally.edits);
      const unseen = Object.keys(CONFLICT_KINDS).filter((kind) => !tally.kinds.has(kind));
      expect(unseen).toEqual(['breaks-rule']);
    },
  );

  it(
    `replays ${PER_WEEK} changes a week of one organisation, ten times the published rate, and loses nothing`,
    { timeout: 120_000 },
    () => {
      const tally = newTally();
      const dice = new Dice(566);
      let current = randomPlan(dice);
      const versions = [current];
      for (let change = 0; change < PER_WEEK; change += 1) {
        // Whoever proposes has the plan before them as it was up to ten changes ago.
        const ancestor = versions.at(-1 - dice.upTo(Math.min(10, versions.length - 1)))!;
        const mine = randomEdits(dice, ancestor, { count: 1 + dice.upTo(2) });
        current = mergeOne({ ancestor, theirs: current, mine, work: [] }, dice, tally);
        versions.push(current);
      }
      report('a week at ten times the published rate', tally);
      expect(tally.proposals).toBe(PER_WEEK);
      expect(tally.landed + tally.named).toBe(tally.edits);
      expect(validateBlueprint(current.structure).ok).toBe(true);
    },
  );

  it(
    'end with the same plan in whatever order their proposals are merged, where nothing is in conflict',
    { timeout: 120_000 },
    () => {
      let compared = 0;
      for (let seed = 1; seed <= 1_000; seed += 1) {
        const dice = new Dice(seed * 7_919);
        const ancestor = randomPlan(dice);
        const drafts = [0, 1, 2].map(() => randomEdits(dice, ancestor, { count: 1 + dice.upTo(1) }));
        const [one, other] = [drafts, dice.shuffled(drafts)].map((order) => mergeAll(ancestor, order));
        if (one && other) {
          expect(one, `seed ${seed}`).toEqual(other);
          compared += 1;
        }
        const [first, second] = drafts as [TeamPlan, TeamPlan];
        const there = mergePlans({ ancestor, theirs: first, mine: second }).conflicts.map(({ kind }) => kind);
        const back = mergePlans({ ancestor, theirs: second, mine: first }).conflicts.map(({ kind }) => kind);
        expect(there.length > 0, `seed ${seed}`).toBe(back.length > 0);
      }
      console.log(`order of merging: ${compared} sets of three compared`);
      expect(compared).toBeGreaterThan(300);
    },
  );

  it(
    'get what they wanted when nobody else did anything, and the same again when it is merged twice',
    { timeout: 120_000 },
    () => {
      for (let seed = 1; seed <= 600; seed += 1) {
        const dice = new Dice(seed * 104_729);
        const ancestor = randomPlan(dice);
        const mine = randomEdits(dice, ancestor, { count: 3 });
        const alone = mergePlans({ ancestor, theirs: ancestor, mine });
        expect(alone.conflicts, `seed ${seed}`).toEqual([]);
        expect(factsOf(alone.merged), `seed ${seed}`).toEqual(factsOf(mine));
        const theirs = randomEdits(dice, ancestor, { count: 3 });
        const merged = mergePlans({ ancestor, theirs, mine });
        expect(mergePlans({ ancestor, theirs, mine })).toEqual(merged);
        if (merged.conflicts.length > 0) continue;
        const again = mergePlans({ ancestor, theirs: merged.merged, mine });
        expect(again.conflicts, `seed ${seed}`).toEqual([]);
        expect(again.merged, `seed ${seed}`).toEqual(merged.merged);
      }
    },
  );
});

function newTally(): Tally {
  return { proposals: 0, edits: 0, landed: 0, named: 0, rebased: 0, kinds: new Map() };
}

/** Merges one proposal; what is in conflict is decided by dice. Every edit of both sides is accounted for. */
function mergeOne(input: MergeInput, dice: Dice, tally: Tally): TeamPlan {
  tally.proposals += 1;
  const first = mergePlans(input);
  const { landed, named } = checkNothingLost(input, first);
  for (const { kind } of first.conflicts) tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + 1);
  tally.edits += editsBetween(input.ancestor, input.mine).length;
  tally.landed += landed;
  tally.named += named;
  let decisions: Record<string, Decision> = {};
  let last = first;
  // Decisions may bring new conflicts to light; each round decides all that are open.
  for (let round = 0; round < 8 && last.conflicts.some(({ decision }) => decision === null); round += 1) {
    decisions = { ...decisions, ...Object.fromEntries(last.conflicts.map((each) => [each.id, decide(each, dice)])) };
    last = mergePlans({ ...input, decisions });
    checkNothingLost(input, last);
  }
  return last.merged;
}

function decide({ choices, decision }: Conflict, dice: Dice): Decision {
  if (decision) return decision;
  return { choose: dice.next() < 0.5 && choices.includes('mine') ? 'mine' : 'theirs' };
}

/** What either side did is in the merged plan, or stands in a conflict that says so, or hangs on something that does. */
function checkNothingLost({ ancestor, theirs, mine }: MergeInput, { merged, conflicts, applied, undone }: Merged) {
  const facts = factsOf(merged);
  const before = new Set(findFlaws(theirs).map(({ kind, key }) => `${kind} ${key}`));
  const flaw = findFlaws(merged).find(({ kind, key }) => !before.has(`${kind} ${key}`));
  if (flaw) expect.fail(`wrong after merging: ${flaw.kind} ${flaw.key}`);
  const mineEdits = editsBetween(ancestor, mine);
  const theirEdits = editsBetween(ancestor, theirs);
  const named = withDependents(
    conflicts.flatMap((each) => each.mine),
    mineEdits,
  );
  const namedTheirs = withDependents(
    conflicts.flatMap((each) => each.theirs),
    theirEdits,
  );
  const kept = new Set(applied);
  const landed = mineEdits.filter((edit) => kept.has(edit.id) && isIn(facts, edit));
  const held = mineEdits.filter((edit) => !kept.has(edit.id) && named.has(edit.id));
  const lost = mineEdits.find((edit) => !landed.includes(edit) && !held.includes(edit));
  if (lost) expect.fail(`lost, mine: ${lost.id}`);
  const gone = new Set(undone);
  for (const edit of theirEdits) {
    const isOverruled = namedTheirs.has(edit.id) && conflicts.some(({ decision }) => decision?.choose === 'mine');
    if (gone.has(edit.id) ? !isOverruled : !isIn(facts, edit) && !isOverruled) expect.fail(`lost, theirs: ${edit.id}`);
  }
  return { landed: landed.length, named: held.length };
}

function isIn(facts: PlanFacts, edit: PlanEdit): boolean {
  if (edit.kind === 'add') return facts.has(edit.key);
  if (edit.kind === 'remove') return !facts.has(edit.key);
  if (isOrder(edit)) return true;
  return sameValue(facts.get(edit.key)?.fields[edit.field], edit.after);
}

/** @returns undefined when anything was in conflict */
function mergeAll(ancestor: TeamPlan, drafts: readonly TeamPlan[]): TeamPlan | undefined {
  let theirs = ancestor;
  for (const mine of drafts) {
    const { merged, conflicts } = mergePlans({ ancestor, theirs, mine });
    if (conflicts.length > 0) return undefined;
    theirs = merged;
  }
  return theirs;
}

function randomWork(dice: Dice, { structure }: TeamPlan): WorkDone[] {
  const [begun, accepted] = dice.shuffled(structure.blocks);
  if (!begun || !accepted || dice.next() < 0.7) return [];
  return [
    { blockId: begun.id, state: 'begun' },
    { blockId: accepted.id, state: 'accepted' },
  ];
}

function report(of: string, { proposals, edits, landed, named, rebased, kinds }: Tally): void {
  const list = [...kinds].sort(([left], [right]) => (left < right ? -1 : 1)).map(([kind, count]) => `${kind} ${count}`);
  console.log(
    `${of}: ${proposals} proposals (${rebased} rebased), ${edits} edits: ${landed} landed, ${named} in a named conflict, 0 lost\n` +
      `conflicts: ${list.join(', ')}`,
  );
}
