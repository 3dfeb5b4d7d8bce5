import { MINUTE_MS, ok, type Result } from '@muster/kernel';
import { promise, publish, type Tx } from '@muster/platform';
import {
  advance,
  openPredecessors,
  type BlockEvent,
  type BlockFacts,
  type BlockStateRefusal,
} from '../domain/block-state.ts';
import { advanceRun, type RunEvent, type RunProgress, type RunStateRefusal } from '../domain/run-state.ts';
import type { WorkerKind } from '../domain/seat-duties.ts';
import { lockRun, saveBlock, saveRun, saveSeat, type RunRows } from '../persistence/run.store.ts';
import type { RunBlockRow, RunRow, RunSeatRow, SeatHolderRow } from '../persistence/run.tables.ts';
import { askAboutBudget } from './budget/spending.ts';
import { promiseDrafts } from './drafts.ts';
import { keepLeases, promiseWatches } from './running/leases.ts';
import { promiseSizes } from './running/seat-size.ts';
import { logChanges } from './running/log-changes.ts';
import { blockFactsOf, kindOfSeat } from './run-facts.ts';
import { planRun } from './run-plan.ts';
import { blockReady, runFinished, runRetimed, runWentLive } from './teams-events.ts';
import { watchBlock } from './team-jobs.ts';

/** So many moved blocks are named in one announcement; it has to stay small. */
const MOST_NAMED = 20;

/** One change of a run while its row is locked: what it touches is kept here and written once, at the end. */
export class RunWork {
  readonly #blocks = new Map<string, Partial<RunBlockRow>>();
  readonly #seats = new Map<string, Partial<RunSeatRow>>();
  /** The last event of each subject, for the log. */
  readonly #acts = new Map<string, string>();
  readonly #loaded: RunRows;
  #run: Partial<RunRow> = {};

  private constructor(
    private readonly tx: Tx,
    private rows: RunRows,
  ) {
    this.#loaded = rows;
  }

  static async lock(tx: Tx, runId: string): Promise<RunWork | undefined> {
    const rows = await lockRun(tx, runId);
    return rows && new RunWork(tx, rows);
  }

  /** To try something out: nothing is locked, and nothing must be written. */
  static lookAt(tx: Tx, rows: RunRows): RunWork {
    return new RunWork(tx, rows);
  }

  get run(): RunRow {
    return this.rows.run;
  }

  get now(): RunRows {
    return this.rows;
  }

  block(id: string): RunBlockRow | undefined {
    return this.rows.blocks.find((block) => block.id === id);
  }

  seat(id: string): RunSeatRow | undefined {
    return this.rows.seats.find((seat) => seat.id === id);
  }

  holderOf(seatId: string): SeatHolderRow | undefined {
    return this.rows.holders.find((holder) => holder.seatId === seatId && !holder.leftAt);
  }

  /** Somebody has to say something before the holder can go on. */
  waitsForAnswer(blockId: string): boolean {
    return this.rows.openAsks.some((ask) => ask.blockId === blockId && ask.isWaiting);
  }

  kindOf = (seatId: string): WorkerKind => kindOfSeat(this.rows, seatId);

  facts(block: RunBlockRow): BlockFacts {
    return blockFactsOf(this.rows, block);
  }

  /** The event by the rules of block states; the rest of the patch only when they allow it. */
  advance(block: RunBlockRow, event: BlockEvent, patch: Partial<RunBlockRow> = {}): Result<void, BlockStateRefusal> {
    const progress = { state: block.state, isLate: block.isLate } as Parameters<typeof advance>[0];
    const next = advance(progress, event, this.facts(block));
    if (!next.ok) return next;
    this.#acts.set(block.id, event.kind);
    this.changeBlock(block.id, { ...patch, state: next.value.state, isLate: next.value.isLate });
    return ok(undefined);
  }

  changeBlock(id: string, patch: Partial<RunBlockRow>): void {
    this.#blocks.set(id, { ...this.#blocks.get(id), ...patch });
    this.rows = {
      ...this.rows,
      blocks: this.rows.blocks.map((each) => (each.id === id ? { ...each, ...patch } : each)),
    };
  }

  changeSeat(id: string, patch: Partial<RunSeatRow>): void {
    this.#seats.set(id, { ...this.#seats.get(id), ...patch });
    this.rows = { ...this.rows, seats: this.rows.seats.map((each) => (each.id === id ? { ...each, ...patch } : each)) };
  }

  changeRun(patch: Partial<RunRow>): void {
    this.#run = { ...this.#run, ...patch };
    this.rows = { ...this.rows, run: { ...this.rows.run, ...patch } };
  }

  /** A holder who came or left, a packet that was put out, or a new structure, after its rows were written. */
  adopt(part: Partial<Omit<RunRows, 'run'>>): void {
    this.rows = { ...this.rows, ...part };
  }

  /** What follows from the change: blocks become ready, the run goes live or ends, everything downstream is timed anew. */
  async settle(): Promise<void> {
    if (this.isOn) await this.#follow();
    if (this.isOn) await askAboutBudget(this.tx, this);
    await this.save();
  }

  /** Writes what was changed, and nothing that would follow from it: for signs of life. */
  async save(): Promise<void> {
    keepLeases(this, this.tx.now);
    await promiseWatches(this.tx, this.rows, this.#loaded);
    for (const [id, patch] of [...this.#blocks].sort()) await saveBlock(this.tx, id, patch);
    for (const [id, patch] of [...this.#seats].sort()) await saveSeat(this.tx, id, patch);
    if (Object.keys(this.#run).length > 0) await saveRun(this.tx, this.run.id, this.#run);
    await logChanges(this.tx, this.rows, this.#acts);
  }

  /** Nothing follows in a run that rests or is over; what was answered meanwhile has its consequences on resuming. */
  get isOn(): boolean {
    return this.run.state === 'hiring' || this.run.state === 'live';
  }

  /** The event by the rules of run states. What comes with it is for the caller to do. */
  advanceRun(event: RunEvent): Result<void, RunStateRefusal> {
    const { run, blocks } = this.rows;
    const next = advanceRun(progressOf(run), event, {
      blockCount: blocks.length,
      openInputs: [],
      seatsStillNeeded: this.#seatsStillNeeded(),
      openBlocks: blocks.filter(isOpen).map(({ title }) => title),
      handOffsWaiting: blocks.filter((block) => isOwedAnAnswer(block, run.workspaceId)).map(({ id }) => id),
    });
    if (!next.ok) return next;
    const { state } = next.value;
    this.#acts.set(run.id, event);
    this.changeRun({ state, resumesTo: state === 'paused' ? next.value.resumesTo : null });
    return ok(undefined);
  }

  async #follow(): Promise<void> {
    await this.#openBlocks();
    await this.#moveOn();
    await this.#retime();
    await this.#watch();
    await promiseSizes(this.tx, this);
    const isNew = (block: { id: string; seatId: string }) =>
      this.#blocks.get(block.id)?.state === 'ready' || this.#seats.get(block.seatId)?.state === 'filled';
    await promiseDrafts(this.tx, this.rows, isNew);
  }

  async #openBlocks(): Promise<void> {
    for (const block of this.rows.blocks) {
      if (block.state !== 'waiting' || openPredecessors(this.facts(block).predecessors).length > 0) continue;
      this.advance(block, { kind: 'inputs-arrived' });
      const { id: runId } = this.run;
      await publish(this.tx, blockReady, { runId, blockId: block.id }, { subjectId: runId });
    }
  }

  async #moveOn(): Promise<void> {
    const { id: runId } = this.run;
    if (this.advanceRun('go-live').ok) await publish(this.tx, runWentLive, { runId }, { subjectId: runId });
    if (!this.advanceRun('finish').ok) return;
    this.changeRun({ finishedAt: this.tx.now });
    await publish(this.tx, runFinished, { runId }, { subjectId: runId });
  }

  /** Work begins with the first blocks, so only their seats must be held for going live. */
  #seatsStillNeeded(): string[] {
    const { blocks, seats } = this.rows;
    const needed = new Set(
      blocks.filter((block) => isOpen(block) && block.state !== 'waiting').map(({ seatId }) => seatId),
    );
    return seats.filter(({ id, state }) => needed.has(id) && state !== 'filled').map(({ title }) => title);
  }

  async #retime(): Promise<void> {
    const plan = planRun({ ...this.rows, kindOf: this.kindOf }, this.tx.now);
    if (!plan) return;
    const moved: Moved[] = [];
    for (const planned of plan.blocks) {
      const block = this.block(planned.blockId);
      if (!block) continue;
      const { plannedStart, plannedFinish, acceptedAt: plannedAccepted, slackMinutes, isCritical } = planned;
      if (block.slackMinutes !== slackMinutes || block.isCritical !== isCritical)
        this.changeBlock(block.id, { slackMinutes, isCritical });
      if (!hasMoved(block, { plannedStart, plannedFinish, plannedAccepted })) continue;
      // What is over, or was never planned before, moves for nobody.
      if (block.plannedStart && block.state !== 'accepted')
        moved.push({ blockId: block.id, seatId: block.seatId, startMs: +plannedStart, finishMs: +plannedFinish });
      this.changeBlock(block.id, { plannedStart, plannedFinish, plannedAccepted });
    }
    const { finishAt } = plan;
    const { finishAt: before } = this.run;
    if (+finishAt !== +(this.run.finishAt ?? 0)) this.changeRun({ finishAt });
    if (moved.length === 0) return;
    const runId = this.run.id;
    const facts = {
      runId,
      moved: moved.slice(0, MOST_NAMED),
      movedCount: moved.length,
      ...(before ? { endMovedMs: +finishAt - +before } : {}),
    };
    await publish(this.tx, runRetimed, facts, { subjectId: runId });
  }

  /** A block somebody could work on has an end to keep; a question is promised for when it has passed. */
  async #watch(): Promise<void> {
    for (const block of this.rows.blocks) {
      const isDue =
        block.state === 'ready' && this.holderOf(block.seatId) !== undefined && !this.waitsForAnswer(block.id);
      if (isDue && !block.dueAt) this.changeBlock(block.id, { dueAt: block.plannedFinish });
      const dueAt = this.#blocks.get(block.id)?.dueAt;
      if (dueAt)
        await promise(this.tx, watchBlock, watching(this.run.id, block.id, dueAt), { dueAt: justAfter(dueAt) });
    }
  }
}

function progressOf({ state, resumesTo }: RunRow): RunProgress {
  return state === 'paused' ? { state, resumesTo: resumesTo ?? 'hiring' } : { state };
}

/** What the client's own people made may find nobody to answer it, and wrongs nobody by never being answered. */
function isOwedAnAnswer({ state, producers }: RunBlockRow, owner: string): boolean {
  return state === 'delivered' && producers.at(-1)?.workspaceId !== owner;
}

function isOpen({ state }: RunBlockRow): boolean {
  return state !== 'accepted' && state !== 'cancelled';
}

function watching(runId: string, blockId: string, dueAt: Date) {
  return { runId, blockId, dueMs: dueAt.getTime(), turn: 0 };
}

/** Late is what is later, not what is just on time. */
function justAfter(instant: Date): Date {
  return new Date(instant.getTime() + 1_000);
}

interface Moved {
  readonly blockId: string;
  readonly seatId: string;
  readonly startMs: number;
  readonly finishMs: number;
}

/**
 * Facts count to the millisecond. What is still to come keeps its time until it moves by a minute: nobody has to be told that
 * somebody began two seconds late, and small shifts add up against the time that was told last.
 */
function hasMoved(
  block: RunBlockRow,
  planned: Pick<RunBlockRow, 'plannedStart' | 'plannedFinish' | 'plannedAccepted'>,
): boolean {
  const least = block.startedAt ? 1 : MINUTE_MS;
  const differs = (before: Date | null, after: Date | null) => Math.abs(+(before ?? 0) - +(after ?? 0)) >= least;
  return (
    differs(block.plannedStart, planned.plannedStart) ||
    differs(block.plannedFinish, planned.plannedFinish) ||
    differs(block.plannedAccepted, planned.plannedAccepted)
  );
}
