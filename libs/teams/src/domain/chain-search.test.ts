import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestPlan, inDoableOrder, type Step } from './chain-search.ts';

const FACTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const facts = (least: number) => fc.uniqueArray(fc.constantFrom(...FACTS), { minLength: least, maxLength: 3 });
const steps = fc
  .array(fc.record({ cost: fc.integer({ min: 1, max: 9 }), needs: facts(0), gives: facts(1) }), { maxLength: 9 })
  .map((list): Step[] => list.map((step, index) => ({ id: `step-${index}`, ...step })));
const problem = fc.record({ steps, have: facts(0), want: facts(1) });

const cost = (plan: readonly Step[] | undefined) => plan?.reduce((sum, step) => sum + step.cost, 0);

/** Every subset tried: slow and beyond doubt. */
function bruteForce(all: readonly Step[], have: ReadonlySet<string>, want: readonly string[]): number | undefined {
  let best: number | undefined;
  for (let bits = 0; bits < 2 ** all.length; bits += 1) {
    const chosen = inDoableOrder(
      all.filter((_, index) => (bits >> index) & 1),
      have,
    );
    const reached = new Set([...have, ...chosen.flatMap(({ gives }) => gives)]);
    if (!want.every((fact) => reached.has(fact))) continue;
    const total = cost(chosen)!;
    if (best === undefined || total < best) best = total;
  }
  return best;
}

describe('cheapestPlan', () => {
  it('shares a step between two wishes instead of taking the cheaper source for each', () => {
    const plan = cheapestPlan(
      [
        { id: 'both', cost: 5, needs: [], gives: ['x', 'y'] },
        { id: 'only-x', cost: 3, needs: [], gives: ['x'] },
        { id: 'only-y', cost: 3, needs: [], gives: ['y'] },
      ],
      new Set(),
      ['x', 'y'],
    );
    expect(plan?.map(({ id }) => id)).toEqual(['both']);
  });

  it('is as cheap as the best of all subsets, circles included', () => {
    fc.assert(
      fc.property(problem, ({ steps: all, have, want }) => {
        const plan = cheapestPlan(all, new Set(have), want);
        expect(cost(plan)).toBe(bruteForce(all, new Set(have), want));
      }),
      { numRuns: 1500 },
    );
  });

  it('can be done in the order it comes in', () => {
    fc.assert(
      fc.property(problem, ({ steps: all, have, want }) => {
        const plan = cheapestPlan(all, new Set(have), want);
        if (!plan) return;
        const reached = new Set(have);
        for (const step of plan) {
          expect(step.needs.every((fact) => reached.has(fact))).toBe(true);
          for (const fact of step.gives) reached.add(fact);
        }
        expect(want.every((fact) => reached.has(fact))).toBe(true);
      }),
    );
  });

  it('does not depend on the order of what it is given', () => {
    const shuffled = problem.chain(({ steps: all, have, want }) =>
      fc.record({
        all: fc.constant(all),
        have: fc.constant(have),
        want: fc.constant(want),
        shuffled: fc.shuffledSubarray(all, { minLength: all.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, (given) => {
        const plan = cheapestPlan(given.all, new Set(given.have), given.want);
        const other = cheapestPlan(given.shuffled, new Set([...given.have].reverse()), [...given.want].reverse());
        expect(other?.map(({ id }) => id)).toEqual(plan?.map(({ id }) => id));
      }),
    );
  });
});
