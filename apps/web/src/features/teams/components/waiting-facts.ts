import type { PlansQuery } from '../../../shared/api/generated/graphql.ts';
import type { RunLine } from './run-facts.ts';

type PlanLine = PlansQuery['blueprints']['edges'][number]['node'];
type RunLineBlock = RunLine['blocks'][number];

/** Something only the reader can move on. */
export type Waiting =
  | {
      readonly kind: 'review';
      readonly run: RunLine;
      readonly block: RunLineBlock;
      readonly version: number;
      readonly from: string;
      readonly since: string;
    }
  | { readonly kind: 'estimate'; readonly run: RunLine; readonly block: RunLineBlock; readonly since: string }
  | { readonly kind: 'budget'; readonly run: RunLine; readonly since: string }
  | { readonly kind: 'plan'; readonly plan: PlanLine; readonly since: string };

/** The oldest first: whoever waits longest comes first. Plans come last, because nobody else waits for them. */
export function waitingFor(runs: readonly RunLine[], plans: readonly PlanLine[]): Waiting[] {
  const inRuns = runs.flatMap((run) => [...budgetOf(run), ...run.blocks.flatMap((block) => waitingIn(run, block))]);
  const unlaunched = plans
    .filter(({ runId }) => !runId)
    .map((plan): Waiting => ({ kind: 'plan', plan, since: plan.createdAt }));
  return [...inRuns.sort((left, right) => left.since.localeCompare(right.since)), ...unlaunched];
}

/** Most of it is used, or a seat cannot be paid for. */
function budgetOf(run: RunLine): Waiting[] {
  const since = run.actions.length > 0 && (run.money?.stoppedAt ?? run.money?.askedAt);
  return since ? [{ kind: 'budget', run, since }] : [];
}

function waitingIn(run: RunLine, block: RunLineBlock): Waiting[] {
  const packet = block.packets.findLast(({ state }) => state === 'DELIVERED');
  if (packet && block.actions.includes('accept')) {
    return [
      { kind: 'review', run, block, version: packet.version, from: packet.deliveredBy, since: packet.deliveredAt },
    ];
  }
  if (block.estimateAskedAt && block.actions.includes('estimate')) {
    return [{ kind: 'estimate', run, block, since: block.estimateAskedAt }];
  }
  return [];
}
