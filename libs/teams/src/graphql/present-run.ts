import { money } from '@muster/kernel';
import type { ActivityView } from '../application/activity.ts';
import type { AskView } from '../application/asks/ask-view.ts';
import { clientOffer, type OfferView } from '../application/read-offers.ts';
import type { WorkView } from '../application/read-runs.ts';
import type { RunBlockView, RunSeatView, RunView } from '../application/run-view.ts';
import type { DraftRow, PacketRow } from '../persistence/packet.tables.ts';
import type { RunRow, SeatHolderRow } from '../persistence/run.tables.ts';
import { presentCriterion, presentInput, presentOutput } from './present-plan.ts';
import { toApi } from './words.ts';

export function presentRun(view: RunView) {
  const { run, says, committed, blocks, seats, links, teams, access, actions } = view;
  const isGuest = access.kind === 'guest';
  return {
    view,
    ...{ id: run.id, blueprintId: run.blueprintId, title: run.title, says, committed, isGuest },
    state: toApi(run.state),
    variant: toApi(run.variant),
    startedAt: run.launchedAt,
    deadline: run.deadline,
    finishAt: run.finishedAt ?? run.finishAt,
    pausedAt: pausedAt(run),
    endedAt: run.endedAt,
    reason: run.stopReason,
    actions,
    asks: view.asks.map(presentAsk),
    ...{ reconvenesRunId: run.reconvenesRunId, convenedInSeconds: view.convenedInSeconds },
    budget: isGuest ? null : money(run.budgetMinor, run.currency),
    blocks: blocks.map(presentRunBlock),
    seats: seats.map(presentRunSeat),
    teams,
    links: links.map(({ fromBlockId, toBlockId, kind }) => ({ fromBlockId, toBlockId, kind: toApi(kind) })),
  };
}

function pausedAt({ state, pauses }: RunRow): Date | null {
  const last = pauses.at(-1);
  return state === 'paused' && last ? new Date(last.from) : null;
}

/** Being corrected is work in progress; that it was refused stands with the packet. */
function blockState(state: string): string {
  return toApi(state === 'refused' ? 'in-progress' : state);
}

export function presentRunBlock(view: RunBlockView) {
  const { block, material, packets, drafts, price, estimateAskedAt, actions, lease, staleInputs } = view;
  const { id, key, title, description, isLate, isCritical, slackMinutes, seatId, reviewSeatId } = block;
  const { plannedStart, plannedFinish, startedAt, deliveredAt, acceptedAt, expectedFinish } = block;
  return {
    ...{ id, key, title, description, isLate, isCritical, slackMinutes, seatId, reviewSeatId },
    ...{ plannedStart, plannedFinish, startedAt, deliveredAt, acceptedAt, expectedFinish },
    ...{ price, estimateAskedAt, actions, lease, staleInputs },
    state: blockState(block.state),
    inputs: block.inputs.map((input) => presentInput(input, [...(material.get(input.name) ?? [])])),
    outputs: block.outputs.map(presentOutput),
    criteria: block.criteria.map(presentCriterion),
    packets: packets.map(presentPacket),
    drafts: drafts.map(presentDraft),
  };
}

function presentPacket(packet: PacketRow) {
  const { version, deliveredAt, producerName, madeBy, outputs, results, openQuestions } = packet;
  const { answeredAt, answeredBy, refusalReason, state } = packet;
  return {
    ...{ version, deliveredAt, deliveredBy: producerName, madeBy, outputs, results, openQuestions },
    ...{ answeredAt, answeredBy, refusalReason },
    ...presentProvenance(packet),
    state: state === 'waiting' || state === 'replaced' ? 'DELIVERED' : toApi(state),
  };
}

export function presentAsk({ ask, runTitle, blockTitle, toName, answers }: AskView) {
  const { id, runId, blockId, question, options, otherwise, isWaiting, askedAt, escalatesAt, timesOutAt } = ask;
  const { askedByName: askedBy, answer, answeredByName: answeredBy, answeredAt } = ask;
  return {
    ...{ id, runId, runTitle, blockId, blockTitle, question, options, otherwise, isWaiting, askedBy, askedAt, toName },
    ...{ escalatesAt, timesOutAt, answer, answeredBy, answeredAt, answers },
    kind: toApi(ask.kind),
    state: toApi(ask.state),
    act: toApi(ask.act),
  };
}

function presentProvenance({ stage, sources, makers, models, failedCriterionIds }: PacketRow) {
  return {
    isInterim: stage === 'interim',
    failedCriterionIds,
    provenance: {
      sources,
      models,
      makers: makers.map(({ workerId, name, kind }) => ({ workerId, name, kind: toApi(kind) })),
    },
  };
}

function presentDraft({ id, modelLabel: model, text, createdAt: madeAt, receiptId }: DraftRow) {
  return { id, model, text, madeAt, receiptId };
}

export function presentRunSeat({ seat, holder, pastHolders, offers, run, mayRelease, maySwap, size }: RunSeatView) {
  const { id, title, role, state, preferredKind, teamId } = seat;
  return {
    ...{ id, title, role, teamId, state: toApi(state), preferredKind: toApi(preferredKind) },
    runOwner: run.workspaceId,
    holder: holder ? presentHolder(holder) : null,
    pastHolders: pastHolders.map(presentHolder),
    offers: offers.map((offer) => presentOffer(clientOffer(offer, { run, seat, now: new Date() }))),
    actions: [...(mayRelease ? ['release'] : []), ...(maySwap ? ['swap'] : [])],
    ...{ size, twinOfSeatId: seat.twinOf, isClosed: seat.closedAt !== null },
  };
}

function presentHolder({ workerId, kind, name, timeZone, country, since }: SeatHolderRow) {
  return { workerId, kind: toApi(kind), name, timeZone, country, since };
}

/** The name of the client is a field of its own. */
export function presentOffer(view: OfferView) {
  const { blocks, state, ...rest } = view;
  return {
    ...rest,
    state: offerState(state),
    blocks: blocks.map(({ title, minutes, criteria, plannedStart, plannedFinish }) => ({
      ...{ title, minutes, criteria },
      plannedStart: plannedStart === null ? null : new Date(plannedStart),
      plannedFinish: plannedFinish === null ? null : new Date(plannedFinish),
    })),
  };
}

/** To the worker it is one and the same whether an offer is held for them already. */
export function offerState(state: string): string {
  return toApi(state === 'held' ? 'offered' : state);
}

export function presentWork({ view, block, workerId, isReview }: WorkView) {
  const { run, visit } = view;
  return {
    ...{ runId: run.id, runTitle: run.title, workerId, isReview, clientWorkspaceId: visit.owner },
    block: presentRunBlock(block),
  };
}

export function presentActivity({ id, at, actor, says, blockId }: ActivityView) {
  return { id, at, says, blockId, actor: { ...actor, kind: toApi(actor.kind) } };
}
