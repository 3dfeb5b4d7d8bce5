import type { Identity } from '@muster/identity';
import { DAY_MS, err, newId, ok, type Result } from '@muster/kernel';
import { principalId, promise, publish, type Context, type Db } from '@muster/platform';
import { ASK_MINUTES, type AskKind } from '../../domain/running/ask.ts';
import { seatCalendar, type SeatCalendar } from '../../domain/seat-calendar.ts';
import { insertAsk, type AskedAct, type AskRow } from '../../persistence/running/ask.table.ts';
import {
  actOnBlock,
  checkText,
  notNow,
  type Act,
  type BlockDone,
  type BlockRequest,
  type NotNow,
} from '../block-acts.ts';
import { invalid, notAllowed, type InvalidInput, type NotAllowed } from '../refusals.ts';
import { watchAsk } from '../running/running-jobs.ts';
import { askOpened } from '../running/running-events.ts';
import { workingMinutes } from '../worked-time.ts';
import { actsFor, visitRun } from '../visit.ts';
import { withinHours } from './ask-people.ts';

export interface AskRequest extends BlockRequest {
  readonly kind: AskKind;
  readonly question: string;
  /** Answers to choose from; none: in words. */
  readonly options: readonly string[];
  /** What an approval does by itself. */
  readonly act: 'words' | 'redo';
  /** What the asker does when nobody answers. */
  readonly otherwise: string | null;
  /** The block rests until it is answered. */
  readonly isWaiting: boolean;
  /** Null: the client's people, or the holder of the block's seat when they ask. */
  readonly toSeatId: string | null;
  /** Null: the usual time of the kind. */
  readonly answerBy: Date | null;
}

type Refusal = NotNow | InvalidInput | NotAllowed;
const LATEST_MS = 31 * DAY_MS;
const MOST_OPTIONS = 8;

/** Asks a person, and waits as rows and promises: for minutes or for weeks. */
export class OpenAsk {
  constructor(
    private readonly db: Db,
    private readonly identity: Identity,
  ) {}

  async run(ctx: Context, request: AskRequest): Promise<Result<BlockDone & { askId: string }, AskRefusal>> {
    const visit = await visitRun(this.db, ctx, request.runId);
    const client = visit && (await this.identity.workspace(visit.owner));
    const office = client && seatCalendar({ ...client, kind: 'person', hours: [] });
    let askId = '';
    const outcome = await actOnBlock<Refusal>(this.db, ctx, {
      operation: 'ask',
      action: 'work:do',
      alsoIn: request.act === 'redo' ? ['finished'] : [],
      request,
      act: async (act) => {
        const asked = await ask(ctx, request, { act, office: office! });
        if (asked.ok) askId = asked.value;
        return asked.ok ? ok(undefined) : asked;
      },
    });
    return outcome.ok ? ok({ ...outcome.value, askId }) : outcome;
  }
}

export type AskRefusal = Exclude<Awaited<ReturnType<typeof actOnBlock<Refusal>>>, { readonly ok: true }>['refusal'];

async function ask(
  ctx: Context,
  request: AskRequest,
  { act, office }: { act: Act; office: SeatCalendar },
): Promise<Result<string, Refusal>> {
  const { tx, work, block, home } = act;
  const own = work.now.holders.filter((holder) => !holder.leftAt && actsFor(ctx, home, holder));
  const isHolder = own.some(({ seatId }) => seatId === block.seatId);
  const fault = findFault(request, act, isHolder);
  if (fault) return err(fault);
  const holder = work.holderOf(block.seatId);
  const toSeatId = request.toSeatId ?? (own.length === 0 && holder ? block.seatId : null);
  const calendar = toSeatId ? work.seat(toSeatId)!.calendar : office;
  const { escalate, timeOut } = ASK_MINUTES[request.kind];
  const times = request.answerBy
    ? { escalatesAt: middle(tx.now, request.answerBy), timesOutAt: request.answerBy }
    : { escalatesAt: withinHours(calendar, tx.now, escalate), timesOutAt: withinHours(calendar, tx.now, timeOut) };
  const isWaiting = request.isWaiting && isHolder;
  const row: Omit<AskRow, 'workspaceId'> = {
    ...{ id: newId<'Ask'>(), runId: work.run.id, blockId: block.id, kind: request.kind, state: 'open' },
    ...{ question: request.question, options: [...request.options], act: actOf(request), isWaiting, toSeatId },
    otherwise: request.otherwise?.trim() ? request.otherwise : null,
    ...{ askedBy: principalId(ctx.principal), askedByName: ctx.principal.name, askedInWorkspaceId: home },
    askedByWorkerId: (own.find(({ seatId }) => seatId === block.seatId) ?? own[0])?.workerId ?? null,
    ...{ askedAt: tx.now, ...times, escalatedAt: null },
    leftMinutes:
      isWaiting && block.dueAt ? workingMinutes(work.seat(block.seatId)!.calendar, tx.now, block.dueAt) : null,
    ...{ answer: null, answeredBy: null, answeredByName: null, answeredAt: null, resumedAs: null, resumedAt: null },
  };
  if (row.leftMinutes !== null) row.leftMinutes = Math.ceil(row.leftMinutes);
  await insertAsk(tx, row);
  work.adopt({ openAsks: [...work.now.openAsks, { ...row, workspaceId: tx.workspaceId }] });
  if (isWaiting) work.changeBlock(block.id, { dueAt: null });
  const toWorkspaceId = toSeatId ? work.holderOf(toSeatId)?.workerWorkspaceId : undefined;
  const facts = { runId: work.run.id, blockId: block.id, askId: row.id, kind: row.kind };
  await publish(
    tx,
    askOpened,
    { ...facts, toWorkspaceId: toWorkspaceId ?? tx.workspaceId },
    { subjectId: facts.runId },
  );
  const look = { runId: facts.runId, askId: row.id, dueMs: +row.escalatesAt };
  await promise(tx, watchAsk, look, { dueAt: row.escalatesAt });
  return ok(row.id);
}

function actOf({ kind, act }: AskRequest): AskedAct {
  return kind === 'take-over' ? 'pass-on' : act;
}

function findFault(request: AskRequest, { tx, work, block }: Act, isHolder: boolean): Refusal | undefined {
  const { kind, question, options, act, toSeatId, answerBy } = request;
  const fault = checkText('question', question);
  if (fault) return fault;
  if (options.length > MOST_OPTIONS || options.some((option) => !option.trim() || option.length > 200))
    return invalid('options', `At most ${MOST_OPTIONS} answers of some words each.`);
  if (kind !== 'approve' && act === 'redo') return invalid('act', 'Doing it again is something to approve.');
  if (toSeatId !== null && !work.holderOf(toSeatId)) return invalid('toSeatId', 'Nobody holds that seat.');
  const aheadMs = answerBy ? answerBy.getTime() - tx.now.getTime() : 1;
  if (!(aheadMs > 0 && aheadMs <= LATEST_MS)) return invalid('answerBy', 'Say a moment after now and within a month.');
  if (act === 'redo' && block.state !== 'accepted') return notNow(block, 'Only what was accepted can be done again.');
  if (kind === 'take-over' && !isHolder) return notAllowed('work:do');
  if (kind === 'take-over' && block.state === 'accepted') return notNow(block, 'It was accepted already.');
  const acted = actOf(request);
  const isOpen = work.now.openAsks.some((each) => each.blockId === block.id && each.act === acted);
  return acted !== 'words' && isOpen ? notNow(block, 'This was asked already and waits for an answer.') : undefined;
}

function middle(from: Date, to: Date): Date {
  return new Date((from.getTime() + to.getTime()) / 2);
}
