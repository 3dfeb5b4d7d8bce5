import { conflict, type Conflict, type Decisions } from './conflicts.ts';
import { findFlaws, type Flaw } from './flaws.ts';
import {
  applyEdits,
  diffPlans,
  pointsAt,
  sameEdit,
  undo,
  withDependents,
  withNeeded,
  type PlanEdit,
} from './plan-edits.ts';
import { factsOf, planOf, type PlanFacts } from './plan-facts.ts';
import { rivalConflicts, type Sides } from './rival-edits.ts';
import type { TeamPlan, WorkDone } from './team-plan.ts';
import { tellApart } from './tell-apart.ts';

export interface MergeInput {
  /** The plan as it was when the proposal was made. */
  readonly ancestor: TeamPlan;
  /** The plan as it is. */
  readonly theirs: TeamPlan;
  /** The plan as the proposal wants it. */
  readonly mine: TeamPlan;
  readonly decisions?: Decisions;
  /** Ids of the edits to take over, with whatever they cannot stand without; all of them when absent. */
  readonly only?: readonly string[];
  readonly work?: readonly WorkDone[];
}

export interface Merged {
  /** Without whatever is in a conflict nobody has decided: then it is a picture of what would be, not to be stored. */
  readonly merged: TeamPlan;
  readonly conflicts: readonly Conflict[];
  /** Ids of the proposal's edits that are in the merged plan, those that were there already included. */
  readonly applied: readonly string[];
  /** Ids of changes of others that a decision takes back. */
  readonly undone: readonly string[];
}

/**
 * Three-way merge of plans, field by field (after Foundry's merge of branches: Valentine et al., Flash Organizations, CHI 2017;
 * there six conflicts of structure were reported, here they can be decided, and money, access, seats and begun work have
 * conflicts of their own). Equal input gives equal output, and without conflicts the order of proposals does not matter.
 */
export function mergePlans(input: MergeInput): Merged {
  const facts = { ancestor: factsOf(input.ancestor), theirs: factsOf(input.theirs) };
  const wanted = diffPlans(facts.ancestor, factsOf(input.mine));
  const only = input.only && new Set(input.only);
  const needed =
    only &&
    withNeeded(
      wanted.filter(({ id }) => only.has(id)),
      wanted,
    );
  const chosen = needed ? wanted.filter(({ id }) => needed.has(id)) : wanted;
  const since = diffPlans(facts.ancestor, facts.theirs);
  const isDone = twin(since);
  const isWanted = twin(chosen);
  const sides: Sides = {
    ...facts,
    mine: chosen.filter((edit) => !isDone(edit)),
    their: since.filter((edit) => !isWanted(edit)),
    work: input.work ?? [],
    decisions: input.decisions ?? {},
  };
  const work = new MergeWork(sides);
  for (const rival of rivalConflicts(sides)) work.meet(rival);
  work.mend(new Set(findFlaws(input.theirs).map(nameOf)));
  const kept = work.kept();
  return {
    merged: planOf(work.result()),
    conflicts: work.conflicts,
    applied: chosen.filter((edit) => isDone(edit) || kept.has(edit.id)).map(({ id }) => id),
    undone: [...work.undone].sort(),
  };
}

/** What a proposal changes. */
export function editsBetween(before: TeamPlan, after: TeamPlan): PlanEdit[] {
  return diffPlans(factsOf(before), factsOf(after));
}

/** One merge under way: which edits of the proposal fell out, and which of the plan are taken back. */
class MergeWork {
  readonly conflicts: Conflict[] = [];
  readonly undone = new Set<string>();
  readonly #dropped = new Set<string>();
  readonly #replaced = new Map<string, PlanEdit>();

  constructor(private readonly sides: Sides) {}

  kept(): ReadonlySet<string> {
    return new Set(this.#standing().map(({ id }) => id));
  }

  result(): PlanFacts {
    const { theirs, ancestor, their } = this.sides;
    const taken = their.filter(({ id }) => this.undone.has(id)).map(undo);
    const base = taken.length > 0 ? applyEdits(theirs, taken, ancestor) : theirs;
    const mine = this.#standing().map((edit) => this.#replaced.get(edit.id) ?? edit);
    return tellApart(applyEdits(base, mine, ancestor), ancestor);
  }

  /** Undecided, the plan stays as it is; decided, the other side gives way with all that hangs on it. */
  meet(found: Conflict): void {
    this.conflicts.push(found);
    const { decision, mine, theirs } = found;
    if (decision?.choose === 'edit') {
      for (const edit of mine) if (edit.kind === 'set') this.#replaced.set(edit.id, { ...edit, after: decision.value });
    } else if (decision?.choose === 'mine') {
      for (const id of withDependents(theirs, this.sides.their)) this.undone.add(id);
    } else this.#drop(mine);
  }

  /** Until nothing is wrong that was not wrong before. Each turn takes something away, so there is an end. */
  mend(before: ReadonlySet<string>): void {
    const seen = new Set<string>();
    for (;;) {
      const plan = planOf(this.result());
      const flaw = findFlaws(plan).find((each) => !before.has(nameOf(each)));
      if (!flaw) return;
      const found = this.#named(flaw);
      if (seen.has(found.id) || found.mine.length === 0) {
        // What was decided did not help: the proposal gives way.
        const standing = this.#standing();
        if (standing.length === 0 && this.undone.size === 0) return;
        this.#drop(found.mine.length > 0 ? found.mine : standing);
        if (found.mine.length === 0) this.undone.clear();
        continue;
      }
      seen.add(found.id);
      this.meet(found);
    }
  }

  #standing(): PlanEdit[] {
    return this.sides.mine.filter(({ id }) => !this.#dropped.has(id));
  }

  #drop(edits: readonly PlanEdit[]): void {
    for (const id of withDependents(edits, this.sides.mine)) this.#dropped.add(id);
  }

  #named(flaw: Flaw): Conflict {
    const isTouched = (edit: PlanEdit) => flaw.at.some((place) => touches(edit, place));
    const standing = this.#standing();
    const touching = standing.filter(isTouched);
    const mine = touching.length > 0 ? touching : standing;
    const theirs = this.sides.their.filter((edit) => !this.undone.has(edit.id) && isTouched(edit));
    // A fault of the proposal alone cannot be had by taking something of others back.
    const choices = theirs.length > 0 ? (['mine', 'theirs'] as const) : (['theirs'] as const);
    const { kind, key, title } = flaw;
    const { decisions } = this.sides;
    return conflict(kind, { key, title }, { mine, theirs, choices, decisions });
  }
}

function nameOf({ kind, key }: Flaw): string {
  return `${kind} ${key}`;
}

/** A place is a key, a key with a field, or a key with the beginning of a field. */
function touches(edit: PlanEdit, place: string): boolean {
  if (edit.key === place) return true;
  const isThing = place.startsWith(`${edit.key} `);
  if (edit.kind !== 'set') return isThing || pointsAt(edit, 'after').includes(place);
  return `${edit.key} ${edit.field}`.startsWith(place) && isThing;
}

function twin(edits: readonly PlanEdit[]): (edit: PlanEdit) => boolean {
  const byId = new Map(edits.map((edit) => [edit.id, edit]));
  return (edit) => {
    const other = byId.get(edit.id);
    return other !== undefined && sameEdit(edit, other);
  };
}
