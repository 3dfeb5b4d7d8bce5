import { err, newId, ok, parseId, subtract, type Money, type Result } from '@muster/kernel';
import {
  may,
  once,
  promise,
  publish,
  type Config,
  type Context,
  type Db,
  type IdempotencyKeyReused,
  type Tx,
} from '@muster/platform';
import { openInputs } from '../domain/blueprint.ts';
import type { StaffingVariant } from '../domain/quotes.ts';
import { dutiesOf } from '../domain/seat-duties.ts';
import { setAside } from './budget/set-aside.ts';
import type { Ledger } from '@muster/ledger';
import { blueprintById } from '../persistence/blueprint.queries.ts';
import { lockBlueprint, markLaunched, type StoredBlueprint } from '../persistence/blueprint.store.ts';
import { insertRun, type NewRun } from '../persistence/run.store.ts';
import type { BlueprintRefused } from './blueprint-refused.ts';
import { launchedAlready } from './edit-blueprint.ts';
import type { QuoteBlueprint, Quoted } from './quote-blueprint.ts';
import type { QuoteGap, QuoteView } from './quote-view.ts';
import { notAllowed, notFound, type NotAllowed, type NotFound } from './refusals.ts';
import { newRunBlock } from './new-run-block.ts';
import { RunWork } from './run-work.ts';
import { fillSeat } from './team-jobs.ts';
import { runLaunched } from './teams-events.ts';
import type { Files } from '@muster/documents';

export interface LaunchRunRequest {
  readonly blueprintId: string;
  readonly variant: StaffingVariant;
  readonly idempotencyKey: string;
  /** The run whose team is called together again. */
  readonly reconvenesRunId?: string;
}

export interface SeatCannotBeFilled {
  readonly kind: 'SeatCannotBeFilled';
  readonly gaps: readonly QuoteGap[];
}

export interface LaunchPreview {
  readonly quote: QuoteView;
  readonly seatsToFill: number;
  /** What the funds lack to set the price aside; null when it is there. */
  readonly missing: Money | null;
}

/** The money for the team is not in the books: its price is set aside before anybody is asked. */
export interface FundsMissing {
  readonly kind: 'FundsMissing';
  readonly needed: Money;
  readonly missing: Money;
}

export type LaunchRefusal =
  SeatCannotBeFilled | FundsMissing | BlueprintRefused | NotFound | NotAllowed | IdempotencyKeyReused;

/** Turns a plan into a run and starts asking people and agents. */
export class LaunchRun {
  constructor(
    private readonly db: Db,
    private readonly quoting: QuoteBlueprint,
    private readonly files: Files,
    private readonly ledger: Ledger,
    private readonly settings: Pick<Config, 'PLATFORM_FEE_BASIS_POINTS'>,
  ) {}

  async run(ctx: Context, request: LaunchRunRequest): Promise<Result<{ runId: string }, LaunchRefusal>> {
    if (!may(ctx, 'team:launch')) return err(notAllowed('team:launch'));
    const { blueprintId, variant, idempotencyKey: key } = request;
    const input = { blueprintId, variant };
    const prepared = await this.#prepare(ctx, request);
    return once<{ runId: string }, LaunchRefusal>(this.db, ctx, { operation: 'launchRun', key, input }, async (tx) => {
      if (!prepared) return err(notFound());
      const blueprint = await lockBlueprint(tx, prepared.blueprint.id);
      if (!blueprint) return err(notFound());
      const { quoted } = prepared;
      const refusal = blueprint.version === prepared.blueprint.version ? faultOf(blueprint, quoted) : editedMeanwhile();
      if (refusal || !quoted) return err(refusal ?? hasNoBlocks());
      return this.#launch(tx, blueprint, { quoted, reconvenesRunId: request.reconvenesRunId ?? null });
    });
  }

  /** Plans and prices the launch, and changes nothing. */
  async preview(ctx: Context, request: LaunchRunRequest): Promise<Result<LaunchPreview, LaunchRefusal>> {
    if (!may(ctx, 'team:launch')) return err(notAllowed('team:launch'));
    const prepared = await this.#prepare(ctx, request);
    if (!prepared) return err(notFound());
    const { blueprint, quoted } = prepared;
    const refusal = faultOf(blueprint, quoted);
    if (refusal || !quoted) return err(refusal ?? hasNoBlocks());
    const missing = await this.#missing(ctx, quoted.quote.total);
    return ok({ quote: quoted.view, seatsToFill: seatsWithWork(blueprint).length, missing });
  }

  async #missing(ctx: Context, needed: Money): Promise<Money | null> {
    const cash = await this.db.read(ctx, (tx) => this.ledger.balance(tx, 'cash', needed.currency));
    return cash.minor < needed.minor ? subtract(needed, cash) : null;
  }

  /** Looks at the market before any lock is taken. */
  async #prepare(ctx: Context, { blueprintId, variant }: LaunchRunRequest) {
    const id = parseId<'Blueprint'>(blueprintId);
    const blueprint = id && (await this.db.read(ctx, (tx) => blueprintById(tx, id)));
    if (!blueprint) return undefined;
    return { blueprint, quoted: (await this.quoting.run(blueprint, [variant])).get(variant) };
  }

  async #launch(
    tx: Tx,
    blueprint: StoredBlueprint,
    { quoted, reconvenesRunId }: { quoted: Quoted; reconvenesRunId: string | null },
  ): Promise<Result<{ runId: string }, FundsMissing>> {
    const runId = newId<'Run'>();
    const needed = quoted.quote.total;
    const { title, currency } = blueprint;
    const run = { id: runId, title, currency, reservedMinor: 0n };
    const missing = await setAside(tx, { ledger: this.ledger, run, wanted: needed });
    if (missing) return err({ kind: 'FundsMissing', needed, missing });
    const fee = this.settings.PLATFORM_FEE_BASIS_POINTS;
    await insertRun(tx, newRun(runId, blueprint, { quoted, tx, fee, reconvenesRunId }));
    await markLaunched(tx, blueprint.id, runId);
    await publish(tx, runLaunched, { runId }, { subjectId: runId });
    await this.files.grantRun(tx, runId, tx.workspaceId);
    await this.files.addToRun(tx, runId, [...new Set(blueprint.materials.flatMap(({ fileIds }) => fileIds))]);
    const work = await RunWork.lock(tx, runId);
    await work!.settle();
    for (const { id: seatId } of seatsWithWork(blueprint))
      await promise(tx, fillSeat, { runId, seatId, cause: 'launch' });
    return ok({ runId });
  }
}

function faultOf(blueprint: StoredBlueprint, quoted: Quoted | undefined): LaunchRefusal | undefined {
  if (blueprint.runId !== null) return launchedAlready();
  if (blueprint.structure.blocks.length === 0) return hasNoBlocks();
  const open = openInputs(blueprint.structure);
  if (open.length > 0) {
    const says = `Nothing supplies these inputs: ${open.map(({ title, name }) => `${name} for "${title}"`).join(', ')}.`;
    return {
      kind: 'BlueprintRefused',
      rule: 'inputs-not-supplied',
      says,
      blockIds: open.map(({ blockId }) => blockId),
    };
  }
  const gaps = quoted?.gaps.filter(({ isOptional }) => !isOptional) ?? [];
  return gaps.length > 0 ? { kind: 'SeatCannotBeFilled', gaps } : undefined;
}

function hasNoBlocks(): BlueprintRefused {
  return {
    kind: 'BlueprintRefused',
    rule: 'run-has-no-blocks',
    says: 'There is nothing to do in this plan.',
    blockIds: [],
  };
}

function editedMeanwhile(): BlueprintRefused {
  const says = 'Somebody edited the plan at this moment. Look at it again, then launch.';
  return { kind: 'BlueprintRefused', rule: 'edited-meanwhile', says, blockIds: [] };
}

function seatsWithWork({ structure }: StoredBlueprint) {
  return structure.seats.filter(({ id }) => dutiesOf(id, structure.blocks, () => 'person').length > 0);
}

function newRun(
  id: string,
  blueprint: StoredBlueprint,
  { quoted, tx, fee, reconvenesRunId }: { quoted: Quoted; tx: Tx; fee: number; reconvenesRunId: string | null },
): NewRun {
  const { structure, version, title, brief, deadline, budgetMinor, currency, dataClasses, dataOrigin, materials } =
    blueprint;
  return {
    run: {
      id,
      blueprintId: blueprint.id,
      blueprintVersion: version,
      ...{ title, brief, deadline, budgetMinor, currency, dataClasses, dataOrigin, materials },
      state: 'hiring',
      variant: quoted.quote.variant,
      launchedAt: tx.now,
      finishAt: null,
      finishedAt: null,
      quotedMinor: quoted.quote.total.minor,
      limitMinor: quoted.quote.total.minor > budgetMinor ? quoted.quote.total.minor : budgetMinor,
      reservedMinor: quoted.quote.total.minor,
      ...{ budgetAskedAt: null, budgetAnsweredAt: null },
      ...{ spendingStoppedAt: null, missingMinor: null, unpaidSeatId: null, lacking: null },
      feeBasisPoints: fee,
      ...{ pauses: [], resumesTo: null, endedAt: null, stopReason: null, reconvenesRunId },
    },
    blocks: structure.blocks.map((block, position) => newRunBlock(id, position, block)),
    links: structure.links.map(({ from, to, kind }) => ({ runId: id, fromBlockId: from, toBlockId: to, kind })),
    seats: structure.seats.map((seat, position) => newSeat(id, position, { seat, quoted })),
    teams: structure.teams.map((team, position) => ({ ...team, runId: id, position })),
  };
}

function newSeat(
  runId: string,
  position: number,
  { seat, quoted }: { seat: StoredBlueprint['structure']['seats'][number]; quoted: Quoted },
) {
  const { id, title, role, skills, languages, preferredKind, teamId } = seat;
  const isForAgent = quoted.quote.seats.some((each) => each.seatId === id && each.kind === 'agent');
  const kinds: ('person' | 'agent')[] = isForAgent ? ['agent', 'person'] : ['person'];
  return {
    ...{ id, runId, position, title, role, skills, preferredKind, kinds, teamId },
    languages: [...languages],
    state: 'open' as const,
    calendar: quoted.calendars.get(id)!,
    round: 1,
    ...{ exhaustedAt: null, elastic: null, twinOf: null, closedAt: null, askFirst: null, removedAt: null },
  };
}
