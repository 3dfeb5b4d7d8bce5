import { err, ok } from '@muster/kernel';
import { principalId, publish, type Context, type Db } from '@muster/platform';
import { versionsToTake } from '../domain/running/streams.ts';
import { takeVersions } from '../persistence/running/taken-version.table.ts';
import type { Producer, RunBlockRow, SeatHolderRow } from '../persistence/run.tables.ts';
import { actOnBlock, asHolder, stateRefusal, type Act, type BlockRequest, type NotNow } from './block-acts.ts';
import type { NotAllowed } from './refusals.ts';
import { finishOf, workMinutesOf } from './run-plan.ts';
import { blockStarted } from './teams-events.ts';

/** The holder begins, or takes up refused work again. Only when everything it needs was accepted. */
export class StartBlock {
  constructor(private readonly db: Db) {}

  run(ctx: Context, request: BlockRequest) {
    return actOnBlock<NotNow | NotAllowed>(this.db, ctx, {
      operation: 'startBlock',
      action: 'work:do',
      request,
      act: (found) => this.#start(ctx, found),
    });
  }

  async #start(ctx: Context, act: Act) {
    const { tx, work, block } = act;
    const holder = asHolder(ctx, act);
    if (!holder.ok) return holder;
    const planned = { ...work.now, kindOf: work.kindOf };
    const isRework = block.state === 'refused';
    const patch: Partial<RunBlockRow> = { producers: withProducer(block, holder.value, ctx) };
    if (!isRework) {
      const dueAt = finishOf(planned, block, { from: tx.now, minutes: workMinutesOf(planned, block) });
      Object.assign(patch, { startedAt: tx.now, dueAt, expectedFinish: null });
    }
    const kind = isRework ? ('rework' as const) : ('start' as const);
    const started = work.advance(block, { kind, by: holder.value.workerId }, patch);
    if (!started.ok) return err(stateRefusal(block, started.refusal) as NotNow);
    if (!isRework) {
      const taken = versionsToTake(block.id, work.now.links, work.now.versions);
      work.adopt({ taken: [...work.now.taken, ...(await takeVersions(tx, work.run.id, taken))] });
    }
    const facts = { runId: work.run.id, blockId: block.id, workerId: holder.value.workerId };
    await publish(tx, blockStarted, facts, { subjectId: work.run.id });
    return ok(undefined);
  }
}

/** Everybody who had the block in hand is remembered: none of them may accept it. The last one is whose work it is. */
export function withProducer(block: RunBlockRow, holder: SeatHolderRow, { principal }: Context): Producer[] {
  const { workerId, workerWorkspaceId: workspaceId } = holder;
  const me: Producer = { workerId, workspaceId, principalId: principalId(principal), principalKind: principal.kind };
  const others = block.producers.filter((each) => each.workerId !== workerId || each.principalId !== me.principalId);
  return [...others, me];
}
