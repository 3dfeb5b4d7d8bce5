/** A possible piece of work for the search: it needs facts, gives facts and costs something. */
export interface Step {
  readonly id: string;
  /** Above zero. */
  readonly cost: number;
  readonly needs: readonly string[];
  readonly gives: readonly string[];
}

/** How many partial plans are looked at before the best one so far is taken; only huge libraries ever get there. */
const PLANS_LOOKED_AT = 20_000;

/**
 * The cheapest set of steps that leads from what there is to what is wanted, in an order in which they can be done; undefined
 * when there is none. The problem is a shortest hyperpath with shared parts (AND-OR search), so it is solved by branch and bound:
 * first a good plan after Knuth's generalisation of Dijkstra's algorithm (1977), then a search that may only beat it.
 * The order of the given steps and facts has no influence on the answer.
 */
export function cheapestPlan(
  steps: readonly Step[],
  have: ReadonlySet<string>,
  want: readonly string[],
): Step[] | undefined {
  const relevant = backwardRelevant(steps, have, want);
  const first = greedyPlan(relevant, have, want);
  if (!first) return undefined;
  const doable = relevant.filter((step) => first.reached.has(step.id));
  const best = new BranchAndBound(doable, have, first.plan).run([...new Set(want)].sort());
  return inDoableOrder(best, have);
}

/** Orders steps by what they need; steps that can never start are left out. */
export function inDoableOrder(steps: readonly Step[], have: ReadonlySet<string>): Step[] {
  const facts = new Set(have);
  const left = [...steps].sort(byId);
  const order: Step[] = [];
  for (let next = 0; next >= 0;) {
    next = left.findIndex((step) => step.needs.every((fact) => facts.has(fact)));
    if (next < 0) break;
    const [step] = left.splice(next, 1);
    order.push(step!);
    for (const fact of step!.gives) facts.add(fact);
  }
  return order;
}

/** Only steps that something wanted could come from; in a fixed order, cheapest first. */
function backwardRelevant(steps: readonly Step[], have: ReadonlySet<string>, want: readonly string[]): Step[] {
  const givers = giversOf(steps);
  const open = want.filter((fact) => !have.has(fact));
  const seen = new Set(open);
  const found = new Set<Step>();
  for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
    for (const step of givers.get(fact) ?? []) {
      if (found.has(step)) continue;
      found.add(step);
      for (const need of step.needs) {
        if (seen.has(need) || have.has(need)) continue;
        seen.add(need);
        open.push(need);
      }
    }
  }
  return [...found].sort((left, right) => left.cost - right.cost || byId(left, right));
}

/** Settles facts in the order of their cost, counting shared parts twice: quick and feasible, not always the cheapest. */
function greedyPlan(
  steps: readonly Step[],
  have: ReadonlySet<string>,
  want: readonly string[],
): { plan: Step[]; reached: Set<string> } | undefined {
  const costs = new Map([...have].map((fact) => [fact, 0]));
  const giver = new Map<string, Step>();
  const left = new Set(steps);
  for (;;) {
    let cheapest: { step: Step; total: number } | undefined;
    for (const step of left) {
      if (!step.needs.every((fact) => costs.has(fact))) continue;
      const total = step.cost + step.needs.reduce((sum, fact) => sum + costs.get(fact)!, 0);
      if (!cheapest || total < cheapest.total) cheapest = { step, total };
    }
    if (!cheapest) break;
    left.delete(cheapest.step);
    for (const fact of cheapest.step.gives) {
      if (costs.has(fact)) continue;
      costs.set(fact, cheapest.total);
      giver.set(fact, cheapest.step);
    }
  }
  if (!want.every((fact) => costs.has(fact))) return undefined;
  const reached = new Set(steps.filter((step) => !left.has(step)).map(({ id }) => id));
  return { plan: traceBack(giver, have, want), reached };
}

function traceBack(giver: ReadonlyMap<string, Step>, have: ReadonlySet<string>, want: readonly string[]): Step[] {
  const plan = new Set<Step>();
  const open = [...want];
  for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
    if (have.has(fact)) continue;
    const step = giver.get(fact)!;
    if (plan.has(step)) continue;
    plan.add(step);
    open.push(...step.needs);
  }
  return [...plan];
}

class BranchAndBound {
  readonly #givers: ReadonlyMap<string, readonly Step[]>;
  readonly #have: ReadonlySet<string>;
  #best: Step[];
  #bestCost: number;
  #looked = 0;

  constructor(steps: readonly Step[], have: ReadonlySet<string>, first: Step[]) {
    this.#givers = giversOf(steps);
    this.#have = have;
    this.#best = first;
    this.#bestCost = costOf(first);
  }

  run(want: readonly string[]): Step[] {
    this.#extend([], 0, want);
    return this.#best;
  }

  #extend(chosen: readonly Step[], cost: number, open: readonly string[]): void {
    this.#looked += 1;
    const given = new Set(chosen.flatMap(({ gives }) => gives));
    const missing = [...new Set(open)].filter((fact) => !this.#have.has(fact) && !given.has(fact));
    if (missing.length === 0) return this.#finish(chosen, cost, open);
    const atLeast = Math.max(...missing.map((fact) => this.#givers.get(fact)?.[0]?.cost ?? Infinity));
    if (cost + atLeast >= this.#bestCost) return;
    // The fact with the fewest sources first: it decides most and branches least.
    const fact = missing.reduce((best, each) => (this.#choices(each) < this.#choices(best) ? each : best));
    this.#branch({ chosen, cost, open: missing }, fact);
  }

  #branch(partial: { chosen: readonly Step[]; cost: number; open: readonly string[] }, fact: string): void {
    for (const step of this.#givers.get(fact) ?? []) {
      if (this.#looked > PLANS_LOOKED_AT) return;
      if (partial.cost + step.cost >= this.#bestCost) return;
      this.#extend([...partial.chosen, step], partial.cost + step.cost, [...partial.open, ...step.needs]);
    }
  }

  #finish(chosen: readonly Step[], cost: number, open: readonly string[]): void {
    if (cost >= this.#bestCost) return;
    const order = inDoableOrder(chosen, this.#have);
    if (order.length === chosen.length) {
      this.#best = order;
      this.#bestCost = cost;
      return;
    }
    this.#leaveTheCircle(chosen, cost, { order, open });
  }

  /**
   * The chosen steps wait for each other. Every plan that contains them must reach one of the facts they wait for by a step that
   * is not chosen yet.
   */
  #leaveTheCircle(chosen: readonly Step[], cost: number, stuck: { order: Step[]; open: readonly string[] }): void {
    const reached = new Set([...this.#have, ...stuck.order.flatMap(({ gives }) => gives)]);
    const waiting = chosen.filter((step) => !stuck.order.includes(step)).flatMap(({ needs }) => needs);
    const facts = [...new Set(waiting)].filter((fact) => !reached.has(fact)).sort();
    for (const fact of facts) {
      for (const step of this.#givers.get(fact) ?? []) {
        if (this.#looked > PLANS_LOOKED_AT || cost + step.cost >= this.#bestCost) break;
        if (!chosen.includes(step)) this.#extend([...chosen, step], cost + step.cost, [...stuck.open, ...step.needs]);
      }
    }
  }

  #choices(fact: string): number {
    return this.#givers.get(fact)?.length ?? 0;
  }
}

function giversOf(steps: readonly Step[]): Map<string, Step[]> {
  const givers = new Map<string, Step[]>();
  for (const step of steps)
    for (const fact of step.gives) {
      const list = givers.get(fact);
      if (list) list.push(step);
      else givers.set(fact, [step]);
    }
  return givers;
}

function costOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { cost }) => sum + cost, 0);
}

function byId(left: Step, right: Step): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}
