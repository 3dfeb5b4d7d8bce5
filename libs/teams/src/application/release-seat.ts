import { err, ok, type Result } from '@muster/kernel';
import type { Files } from '@muster/documents';
import { may, once, type Context, type Db, type IdempotencyKeyReused } from '@muster/platform';
import type { WorkerKind } from '../domain/seat-duties.ts';
import { reopen } from './answer-offer.ts';
import { checkText } from './block-acts.ts';
import { leadOver } from './leading.ts';
import { invalid, notAllowed, notFound, type InvalidInput, type NotAllowed, type NotFound } from './refusals.ts';
import { takeFilesBack } from './run-files.ts';
import { runAccess } from './run-access.ts';
import { RunWork } from './run-work.ts';
import { leaveSeat } from './running/seat-leaving.ts';
import { actsFor, visitRun } from './visit.ts';

export interface ReleaseSeatRequest {
  readonly runId: string;
  readonly seatId: string;
  readonly reason: string;
  /** A swap: who is looked for next. The plan is not edited. */
  readonly to?: WorkerKind;
  readonly idempotencyKey: string;
}

export type ReleaseRefusal = NotFound | NotAllowed | InvalidInput | IdempotencyKeyReused;

/** The holder leaves, or the client or a lead of their team replaces them. The seat keeps inputs, hand-offs, deadline and links. */
export class ReleaseSeat {
  constructor(
    private readonly db: Db,
    private readonly files: Files,
  ) {}

  async run(
    ctx: Context,
    request: ReleaseSeatRequest,
  ): Promise<Result<{ runId: string; seatId: string }, ReleaseRefusal>> {
    const { runId, seatId, reason, to, idempotencyKey: key } = request;
    if (!may(ctx, 'work:do')) return err(notAllowed('work:do'));
    const fault = checkText('reason', reason);
    if (fault) return err(fault);
    const visit = await visitRun(this.db, ctx, runId);
    if (!visit) return err(notFound());
    const input = { runId, seatId, reason, ...(to ? { to } : {}) };
    const options = { operation: 'releaseSeat', key, input, workspace: visit.ctx };
    return once<{ runId: string; seatId: string }, ReleaseRefusal>(this.db, ctx, options, async (tx) => {
      const work = await RunWork.lock(tx, runId);
      const access = work && (await runAccess(tx, ctx, { runId, home: visit.home }));
      if (!work?.seat(seatId) || !access) return err(notFound());
      const holder = work.holderOf(seatId);
      const isOwn = holder !== undefined && actsFor(ctx, visit.home, holder);
      const led = { plan: work.now, holders: work.now.holders, home: visit.home };
      const isLead =
        (access.kind === 'member' && may(ctx, 'team:launch')) || leadOver(ctx, led, { seatId }) !== undefined;
      if (!isOwn && !isLead) return err(notAllowed('work:do'));
      if (!holder && !to) return err(invalid('seatId', 'Nobody holds this seat.'));
      if (!work.isOn) return err(invalid('runId', `This run is ${work.run.state}.`));
      const swap = to && prepareSwap(work, { seatId, to, isLead });
      if (swap) return err(swap);
      if (holder) {
        await leaveSeat(tx, work, { holder, reason, as: isOwn ? 'left' : 'replaced' });
        await takeFilesBack(tx, work, { files: this.files, from: [holder] });
      } else await reopen(tx, work, { seat: work.seat(seatId)!, cause: `swap-${key}` });
      await work.settle();
      return ok({ runId, seatId });
    });
  }
}

/** From now on the other kind is looked for. Only those above the seat decide that. */
function prepareSwap(
  work: RunWork,
  { seatId, to, isLead }: { seatId: string; to: WorkerKind; isLead: boolean },
): NotAllowed | InvalidInput | undefined {
  if (!isLead) return notAllowed('work:do');
  const seat = work.seat(seatId)!;
  if (seat.state === 'offered') return invalid('seatId', 'Somebody is being asked for it right now.');
  const isOpen = ({ state }: { state: string }) => state !== 'accepted' && state !== 'cancelled';
  const human = work.now.blocks.find(
    (block) => block.seatId === seatId && isOpen(block) && block.agentMinutes === null,
  );
  if (to === 'agent' && human) return invalid('to', `Agents cannot do ${human.title}.`);
  work.changeSeat(seatId, { kinds: [to], preferredKind: to, round: seat.round + 1, exhaustedAt: null });
  return undefined;
}
