import { money, type Money } from '@muster/kernel';
import { may, type Context } from '@muster/platform';
import type { DecisionSubject } from '../domain/nested-teams.ts';
import { advance, type BlockEvent } from '../domain/block-state.ts';
import type { RunPicture } from '../persistence/run.queries.ts';
import type { DraftRow, PacketRow, StoredOutput } from '../persistence/packet.tables.ts';
import type { OfferRow } from '../persistence/offer.tables.ts';
import type { RunBlockRow, RunRow, RunSeatRow, SeatHolderRow } from '../persistence/run.tables.ts';
import { budgetOf, type RunBudget } from '../domain/budget/run-budget.ts';
import { budgetFactsOf } from './budget/run-money.ts';
import { viewAsks, type AskView } from './asks/ask-view.ts';
import { committedMinor } from './hiring-facts.ts';
import { leadOver } from './leading.ts';
import { materialOf } from './material.ts';
import { asReviewer } from './reviewer.ts';
import type { RunAccess } from './run-access.ts';
import { blockFactsOf } from './run-facts.ts';
import {
  convenedInSeconds,
  leaseOf,
  staleOf,
  versionsFor,
  type LeaseView,
  type StaleInputView,
} from './running/life-view.ts';
import { runSays } from './run-says.ts';
import { actsFor, type Visit } from './visit.ts';

export type RunAction = 'pause' | 'resume' | 'cancel' | 'close' | 'reconvene';
export type BlockAction = 'start' | 'deliver' | 'accept' | 'refuse' | 'estimate' | 'share' | 'take' | 'alive';

export interface RunView {
  readonly run: RunRow;
  readonly visit: Visit;
  readonly access: RunAccess;
  readonly says: string;
  /** Null for guests. */
  readonly committed: Money | null;
  /** Null for guests. */
  readonly budget: RunBudget | null;
  readonly blocks: readonly RunBlockView[];
  readonly seats: readonly RunSeatView[];
  readonly links: RunPicture['links'];
  readonly teams: RunPicture['teams'];
  readonly actions: readonly RunAction[];
  readonly asks: readonly AskView[];
  /** Until every seat with work was held; null until then. */
  readonly convenedInSeconds: number | null;
}

export interface RunBlockView {
  readonly block: RunBlockRow;
  readonly material: ReadonlyMap<string, readonly StoredOutput[]>;
  readonly packets: readonly PacketRow[];
  readonly drafts: readonly DraftRow[];
  readonly price: Money | null;
  readonly estimateAskedAt: Date | null;
  readonly lease: LeaseView | null;
  readonly staleInputs: readonly StaleInputView[];
  readonly actions: readonly BlockAction[];
}

export interface RunSeatView {
  readonly seat: RunSeatRow;
  readonly holder: SeatHolderRow | null;
  readonly pastHolders: readonly SeatHolderRow[];
  readonly offers: readonly OfferRow[];
  readonly run: RunRow;
  readonly mayRelease: boolean;
  /** The other kind may be looked for, or the size of the seat be set. */
  readonly maySwap: boolean;
  /** Null for guests. */
  readonly size: RunSeatRow['elastic'];
}

export interface Onlooker {
  readonly ctx: Context;
  readonly visit: Visit;
  readonly access: RunAccess;
  /** Every workspace the calling person belongs to; empty for keys. */
  readonly workspaces: ReadonlySet<string>;
}

/** What one caller sees of a run, and may do in it. */
export function viewRun(picture: RunPicture, onlooker: Onlooker): RunView {
  const { run, blocks, seats, links, teams } = picture;
  const { visit, access } = onlooker;
  const isMember = access.kind === 'member';
  return {
    ...{ run, visit, access, links, teams },
    says: runSays(picture),
    committed: isMember ? money(committedMinor(picture), run.currency) : null,
    budget: isMember ? budgetOf(budgetFactsOf(picture)) : null,
    blocks: blocks.map((block) => viewBlock(picture, block, onlooker)),
    seats: seats.filter(({ removedAt }) => !removedAt).map((seat) => viewSeat(picture, seat, onlooker)),
    convenedInSeconds: convenedInSeconds(picture),
    asks: viewAsks(picture, { ctx: onlooker.ctx, home: visit.home, access }, (blockId) =>
      blocks.some((block) => block.id === blockId && isOwnBlock(block, access)),
    ),
    actions: isMember && may(onlooker.ctx, 'team:launch') ? runActions(run) : [],
  };
}

/** Whether something stands in the way of it is said when it is tried: hand-offs that wait, for example. */
function runActions({ state }: RunRow): RunAction[] {
  if (state === 'hiring' || state === 'live') return ['pause', 'cancel'];
  if (state === 'paused') return ['resume', 'cancel'];
  return state === 'finished' ? ['close', 'reconvene'] : ['reconvene'];
}

function viewBlock(picture: RunPicture, block: RunBlockRow, onlooker: Onlooker): RunBlockView {
  const { run, packets, drafts } = picture;
  const made = versionsFor(picture, block);
  const isShown = isOwnBlock(block, onlooker.access) || leads(picture, onlooker, { blockId: block.id });
  const isHolder = holds(picture, block.seatId, onlooker);
  const asked = block.estimateRequests.at(-1);
  const isAsked = asked?.newFinish === null && block.dueAt !== null;
  return {
    block,
    material: new Map(
      isShown
        ? block.inputs.map((input) => [input.name, materialOf(input, run.materials, { packets, versions: made })])
        : [],
    ),
    packets: isShown ? packets.filter(({ blockId }) => blockId === block.id) : [],
    drafts: isShown
      ? drafts.filter(({ blockId, text }) => blockId === block.id && text !== null && block.state !== 'cancelled')
      : [],
    price: isShown && block.priceMinor !== null && mayKnowPrice(block, onlooker) ? priceOf(block, run) : null,
    // When somebody was last there is between them, whom they work with directly, and the client.
    lease: isShown ? leaseOf(block) : null,
    staleInputs: staleOf(picture, block),
    estimateAskedAt: isAsked ? new Date(asked.askedAt) : null,
    actions: actionsOf(picture, block, { ...onlooker, isHolder }),
  };
}

function viewSeat(picture: RunPicture, seat: RunSeatRow, onlooker: Onlooker): RunSeatView {
  const { access, visit, ctx } = onlooker;
  const own = picture.holders.filter(({ seatId }) => seatId === seat.id);
  const holder = own.find(({ leftAt }) => !leftAt) ?? null;
  const offers = picture.offers.filter(({ seatId }) => seatId === seat.id);
  const isOpen = picture.run.state === 'hiring' || picture.run.state === 'live';
  const isOwn = holder !== null && actsFor(ctx, visit.home, holder) && may(ctx, 'work:do');
  const isLead =
    (access.kind === 'member' && may(ctx, 'team:launch')) ||
    (may(ctx, 'work:do') && leads(picture, onlooker, { seatId: seat.id }));
  return {
    ...{ seat, holder, run: picture.run },
    pastHolders: own.filter(({ leftAt }) => leftAt),
    // Who else was asked is between them and the client.
    offers:
      access.kind === 'member' ? offers : offers.filter(({ workerWorkspaceId }) => workerWorkspaceId === visit.home),
    maySwap: isOpen && isLead && seat.state !== 'offered' && !seat.closedAt,
    size: access.kind === 'member' ? seat.elastic : null,
    mayRelease: isOpen && holder !== null && (isOwn || isLead),
  };
}

function leads(picture: RunPicture, { ctx, visit }: Onlooker, subject: DecisionSubject): boolean {
  return leadOver(ctx, { plan: picture, holders: picture.holders, home: visit.home }, subject) !== undefined;
}

/** Guests see the content of what they make or look at, and leads that of what they lead; of the rest of the plan, only how it stands. */
function isOwnBlock({ seatId, reviewSeatId }: RunBlockRow, access: RunAccess): boolean {
  return access.kind === 'member' || access.seatIds.has(seatId) || access.seatIds.has(reviewSeatId);
}

function mayKnowPrice({ seatId }: RunBlockRow, { access }: Onlooker): boolean {
  return access.kind === 'member' || access.seatIds.has(seatId);
}

function priceOf({ priceMinor }: RunBlockRow, { currency }: RunRow): Money {
  return money(priceMinor ?? 0n, currency);
}

function holds({ holders }: RunPicture, seatId: string, { ctx, visit }: Onlooker): boolean {
  return holders.some((holder) => holder.seatId === seatId && !holder.leftAt && actsFor(ctx, visit.home, holder));
}

/** The same rules that decide when the caller does it. */
function actionsOf(picture: RunPicture, block: RunBlockRow, onlooker: Onlooker & { isHolder: boolean }): BlockAction[] {
  const { ctx, visit, workspaces, isHolder } = onlooker;
  const { state: runState } = picture.run;
  const isOn = runState === 'hiring' || runState === 'live';
  if (!isOn && runState !== 'paused') return [];
  const facts = blockFactsOf(picture, block);
  const progress = { state: block.state, isLate: block.isLate } as Parameters<typeof advance>[0];
  const allows = (event: BlockEvent) => advance(progress, event, facts).ok;
  const actions: BlockAction[] = [];
  if (isOn && isHolder && may(ctx, 'work:do')) {
    const by = facts.holderId ?? '';
    const isCorrecting = allows({ kind: 'rework', by });
    if (allows({ kind: 'start', by })) actions.push('start');
    if (block.state === 'in-progress' || isCorrecting) actions.push('deliver');
    if (block.state === 'ready' || block.state === 'in-progress' || isCorrecting) actions.push('estimate');
    if (block.state === 'in-progress') actions.push('share');
    if (block.leaseUntil && staleOf(picture, block).length > 0) actions.push('take');
    if (block.leaseAskedAt) actions.push('alive');
  }
  if (block.state === 'delivered' && may(ctx, 'work:accept')) {
    const { home, owner } = visit;
    if (asReviewer(ctx, { block, holders: picture.holders, plan: picture, home, owner, workspaces }).ok)
      actions.push('accept', 'refuse');
  }
  return actions;
}
