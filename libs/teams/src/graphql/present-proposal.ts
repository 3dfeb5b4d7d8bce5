import { minorUnits } from '@muster/jurisdictions';
import { toDecimal, type Money } from '@muster/kernel';
import type { MessageView } from '../application/messages/messages.ts';
import type { ChangePreview } from '../application/proposals/preview-change.ts';
import type { EditView, ProposalView } from '../application/proposals/read-proposals.ts';
import type { Conflict } from '../domain/proposals/conflicts.ts';
import {
  conflictText,
  editText,
  fieldText,
  isMoneyEdit,
  valueTextOf,
} from '../application/proposals/proposal-texts.ts';
import type { PlanEdit } from '../domain/proposals/plan-edits.ts';
import type { TeamPlan } from '../domain/proposals/team-plan.ts';
import { toApi } from './words.ts';

/** The preview is a field of its own: it asks the market. */
export function presentProposal(view: ProposalView) {
  const { proposal, showsMoney, isBehind, actions, openConflicts } = view;
  const { id, runId, blueprintId, title, why, messageId, createdAt, decidedAt, decidedBy, decidedBecause } = proposal;
  const isShown = (edit: PlanEdit) => showsMoney || !isMoneyEdit(edit);
  return {
    view,
    ...{ id, runId, blueprintId, title, why, messageId, createdAt, decidedAt, decidedBy, decidedBecause },
    ...{ isBehind, actions, openConflicts },
    state: toApi(proposal.state),
    author: { kind: toApi(proposal.authorKind), id: proposal.authorId, name: proposal.authorName },
    edits: view.edits.filter(({ edit }) => isShown(edit)).map((each) => presentEdit(each, view)),
    conflicts: view.conflicts
      .filter(({ mine }) => mine.every(isShown))
      .map((conflict) => presentConflict(conflict, view)),
    before: presentPicture(view.before, view),
    after: presentPicture(view.after, view),
  };
}

function presentEdit({ edit, status }: EditView, view: ProposalView) {
  const { id, key, of, title: thingTitle, kind } = edit;
  const isSet = edit.kind === 'set';
  return {
    ...{ id, thingTitle, kind: toApi(kind), of: toApi(of), status: toApi(status) },
    thingId: key.slice(of.length + 1),
    field: isSet ? edit.field : null,
    before: isSet ? valueTextOf(edit.field, edit.before, view) : null,
    after: isSet ? valueTextOf(edit.field, edit.after, view) : null,
    says: editText(edit, view),
  };
}

function presentConflict(conflict: Conflict, view: ProposalView) {
  const { id, kind, group, title: thingTitle, field, mine, theirs, choices, decision } = conflict;
  const valueOf = (edits: readonly PlanEdit[]) => {
    const [edit] = edits;
    return field !== null && edit?.kind === 'set' ? valueTextOf(edit.field, edit.after, view) : null;
  };
  return {
    ...{ id, kind, thingTitle, group: toApi(group) },
    field: field === null ? null : fieldText(field),
    says: conflictText(kind),
    mine: mine.map((edit) => editText(edit, view)),
    theirs: theirs.map((edit) => editText(edit, view)),
    mineValue: valueOf(mine),
    theirsValue: valueOf(theirs),
    choices: choices.map(toApi),
    decision: decision && toApi(decision.choose),
    editIds: mine.map((edit) => edit.id),
  };
}

function presentPicture({ structure, holders }: TeamPlan, { nameOf }: ProposalView) {
  const { title, blocks, seats, links } = structure;
  return {
    title,
    blocks: blocks.map(({ id, title: called, seatId, reviewSeatId, estimate }) => {
      const { personMinutes, agentMinutes } = estimate;
      return { id, title: called, seatId, reviewSeatId, personMinutes, agentMinutes };
    }),
    seats: seats.map(({ id, title: called }) => ({
      ...{ id, title: called },
      holderName: holders[id] === undefined ? null : nameOf(holders[id]),
    })),
    links: links.map(({ from, to, kind }) => ({ fromBlockId: from, toBlockId: to, kind: toApi(kind) })),
  };
}

export function presentChangePreview(preview: ChangePreview) {
  const { lines: invoiceLines, ...rest } = preview;
  return { ...rest, invoiceLines, says: previewSays(preview) };
}

function previewSays({
  finishBefore,
  finishAfter,
  costBefore,
  costAfter,
  isOnTime,
  isWithinBudget,
}: ChangePreview): string {
  const minutes = finishBefore && finishAfter ? Math.round((+finishAfter - +finishBefore) / 60_000) : 0;
  const time =
    minutes === 0
      ? 'The end stays as it is'
      : `The team ends ${lengthText(Math.abs(minutes))} ${minutes > 0 ? 'later' : 'earlier'}`;
  const change: Money = { minor: costAfter.minor - costBefore.minor, currency: costAfter.currency };
  const size = `${toDecimal(change.minor < 0n ? -change.minor : change.minor, minorUnits(change.currency))} ${change.currency}`;
  const money = change.minor === 0n ? 'costs the same' : `costs ${size} ${change.minor > 0n ? 'more' : 'less'}`;
  const limits = [...(isOnTime ? [] : ['after the deadline']), ...(isWithinBudget ? [] : ['above the budget'])];
  return `${time} and ${money}.${limits.length > 0 ? ` That is ${limits.join(' and ')}.` : ''}`;
}

function lengthText(minutes: number): string {
  if (minutes < 90) return `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}

export function presentMessage({ id, blockId, text, at, proposalId, ...author }: MessageView) {
  const { authorKind, authorId, authorName } = author;
  return { id, blockId, text, at, proposalId, author: { kind: toApi(authorKind), id: authorId, name: authorName } };
}
