import { minorUnits } from '@muster/jurisdictions';
import { MINUTE_MS, toDecimal } from '@muster/kernel';
import type { EventRow } from '@muster/platform';
import type { RunRows } from '../persistence/run.store.ts';

/** An announcement as a sentence. Announcements carry ids; the names come from the run. */
export function activitySays(
  event: Pick<EventRow, 'topic' | 'payload' | 'actorName' | 'occurredAt'>,
  rows: RunRows,
): string {
  const say = SENTENCES[event.topic] ?? LIVING[event.topic];
  return say ? say(namesIn(event, rows)) : 'Something happened in this run.';
}

interface Names {
  readonly actor: string;
  readonly block: string;
  readonly seat: string;
  /** Another block that this one is made from. */
  readonly source: string;
  readonly worker: string;
  /** Who holds the seat of the block. */
  readonly holder: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

const WITHDRAWALS: Readonly<Record<string, string>> = {
  'work-done': ', because work was done meanwhile',
  'run-paused': ', because the run is paused',
  'run-cancelled': ', because the run was cancelled',
  'seat-filled': ', because somebody else has the seat',
  'terms-changed': ', because it no longer fits the terms of the run',
};

const ANSWERS: Readonly<Record<string, (names: Names) => string>> = {
  accepted: ({ worker, seat }) => `${worker} took the offer for ${seat}.`,
  declined: ({ worker, seat }) => `${worker} declined the offer for ${seat}.`,
  expired: ({ worker, seat }) => `${worker} let the offer for ${seat} pass.`,
  withdrawn: ({ worker, seat, payload }) =>
    `The offer of ${seat} to ${worker} was withdrawn${WITHDRAWALS[text(payload['because'])] ?? ''}.`,
};

const ESCALATIONS: Readonly<Record<string, (names: Names) => string>> = {
  'no-holder': ({ block }) => `${block} is late and nobody holds its seat.`,
  'no-answer': ({ block, holder }) => `${block} is late and ${holder} has not answered. It is for you to decide.`,
  'estimate-missed': ({ block, holder }) => `${block} is later than ${holder} said, again. It is for you to decide.`,
};

const ASKS: Readonly<Record<string, (names: Names) => string>> = {
  approve: ({ actor, block }) => `${actor} asks for approval in ${block}.`,
  answer: ({ actor, block }) => `${actor} has a question about ${block}.`,
  'take-over': ({ actor, block }) => `${actor} asks whether somebody can take over ${block}.`,
};

const ANSWERED: Readonly<Record<string, (names: Names) => string>> = {
  approved: ({ actor, block }) => `${actor} approved what was asked in ${block}.`,
  refused: ({ actor, block }) => `${actor} did not approve what was asked in ${block}.`,
  answered: ({ actor, block }) => `${actor} answered the question about ${block}.`,
  'taken-over': ({ actor, block }) => `${actor} agreed that somebody else takes over ${block}.`,
  kept: ({ actor, block }) => `${actor} asked the holder to go on with ${block}.`,
  'timed-out': ({ block }) => `Nobody answered the question about ${block} in time.`,
  withdrawn: ({ actor, block }) => `${actor} took back the question about ${block}.`,
};

const LIVING: Readonly<Record<string, (names: Names) => string>> = {
  'teams.holder-silent': ({ block, holder }) => `${holder} has given no sign of life on ${block} and was asked.`,
  'teams.lease-lapsed': ({ block, seat, payload }) =>
    `Nobody answered for ${block} for ${lengthText(Math.round(Number(payload['silentMs']) / MINUTE_MS))}: ${seat} is free again.`,
  'teams.ask-opened': (names) => ASKS[text(names.payload['kind'])]?.(names) ?? `${names.actor} asks something.`,
  'teams.ask-escalated': ({ block }) => `Nobody has answered the question about ${block} yet: those above were asked.`,
  'teams.ask-answered': (names) => ANSWERED[text(names.payload['state'])]?.(names) ?? 'A question was answered.',
  'teams.seat-grew': ({ seat }) => `${seat} was opened, because more work was waiting than one can begin.`,
  'teams.seat-shrank': ({ seat }) => `${seat} is not needed any more.`,
  'teams.redo-granted': ({ block }) => `${block} is done again.`,
  'teams.version-shared': ({ worker, block, payload }) =>
    `${worker} shared version ${text(payload['version'])} of ${block} on the way.`,
  'teams.input-stale': ({ block, source, payload }) =>
    `Version ${text(payload['version'])} of ${source} is there; ${block} was made with an older one.`,
  'teams.version-taken': ({ actor, block, source, payload }) =>
    `${actor} goes on with version ${text(payload['version'])} of ${source} in ${block}.`,
};

const SENTENCES: Readonly<Record<string, (names: Names) => string>> = {
  'teams.run-launched': ({ actor }) => `${actor} launched the team.`,
  'teams.run-went-live': () => 'The first seats are filled: work can begin.',
  'teams.run-retimed': ({ payload }) => {
    const minutes = Math.round(Number(payload['endMovedMs'] ?? 0) / MINUTE_MS);
    if (minutes === 0) return 'Some blocks moved; the end stays as it was.';
    return `The team is now expected to finish ${lengthText(Math.abs(minutes))} ${minutes > 0 ? 'later' : 'earlier'}.`;
  },
  'teams.budget-asked': ({ payload }) =>
    `${text(payload['usedPercent'])}% of the budget is used. At completion it will be ${amountText(payload, 'forecastMinor')} of ${amountText(payload, 'limitMinor')}.`,
  'teams.spending-stopped': ({ seat, payload }) =>
    payload['lacking'] === 'funds'
      ? `${seat} cannot be offered: ${amountText(payload, 'missingMinor')} is missing in the funds. Work that was agreed goes on.`
      : `${seat} cannot be offered: ${amountText(payload, 'missingMinor')} is missing in the budget. Work that was agreed goes on.`,
  'teams.budget-changed': ({ actor, payload }) =>
    `${actor} changed the budget from ${amountText(payload, 'fromMinor')} to ${amountText(payload, 'toMinor')}.`,
  'teams.run-finished': () => 'Everything is accepted: the run is finished.',
  'teams.run-paused': ({ actor, payload }) => `${actor} paused the run${saying(payload['reason'])}.`,
  'teams.run-resumed': ({ actor }) => `${actor} resumed the run: everything is planned anew from here.`,
  'teams.run-cancelled': ({ actor, payload }) => `${actor} cancelled the run${saying(payload['reason'])}.`,
  'teams.run-closed': ({ actor }) => `${actor} closed the run: the team’s access has ended.`,
  'teams.block-settled': ({ worker, block }) => `${worker} had begun ${block}: a part of its price is owed.`,
  'teams.offer-made': ({ worker, seat }) => `${seat} was offered to ${worker}.`,
  'teams.offer-welcomed': ({ worker, seat }) => `${worker} would take ${seat}; the answers are not compared yet.`,
  'teams.offer-answered': (names) => ANSWERS[text(names.payload['state'])]?.(names) ?? 'An offer was answered.',
  'teams.seat-filled': ({ worker, seat }) => `${worker} holds the seat ${seat}.`,
  'teams.seat-released': ({ worker, seat }) => `${worker} left the seat ${seat}; it is offered again.`,
  'teams.seat-exhausted': ({ payload }) => `${text(payload['says'])} Muster keeps looking.`,
  'teams.block-ready': ({ block }) => `${block} can begin: everything it needs is there.`,
  'teams.block-started': ({ worker, block }) => `${worker} started ${block}.`,
  'teams.packet-delivered': ({ worker, block, payload }) =>
    `${worker} handed over ${block}, version ${text(payload['version'])}.`,
  'teams.packet-refused': ({ actor, block, payload }) =>
    `${actor} refused version ${text(payload['version'])} of ${block}.`,
  'teams.block-accepted': ({ actor, block }) => `${actor} accepted ${block}.`,
  'teams.block-late': ({ block, holder, payload }) =>
    `${block} is late by ${lengthText(Number(payload['lateByMinutes']))}; ${holder} was asked when it will be done.`,
  'teams.estimate-given': ({ block, holder, payload, at }) =>
    `${holder} expects to finish ${block} in ${lengthText(Math.round((Number(payload['expectedMs']) - at.getTime()) / MINUTE_MS))}.`,
  'teams.lateness-escalated': (names) =>
    ESCALATIONS[text(names.payload['because'])]?.(names) ?? `${names.block} is late.`,
  'teams.offer-revised': ({ worker, seat }) => `The agreement with ${worker} for ${seat} follows the changed plan.`,
  'teams.change-proposed': ({ actor, payload }) => `${actor} proposed a change: “${text(payload['title'])}”.`,
  'teams.change-merged': ({ actor, payload }) => `${actor} took over the change “${text(payload['title'])}”.`,
  'teams.change-declined': ({ actor, payload }) => `${actor} declined the change “${text(payload['title'])}”.`,
  'teams.change-withdrawn': ({ actor, payload }) => `${actor} took back the change “${text(payload['title'])}”.`,
  'teams.change-revised': ({ actor, payload }) => `${actor} brought the change “${text(payload['title'])}” up to date.`,
  'teams.message-posted': ({ actor }) => `${actor} wrote a message.`,
  'teams.draft-written': ({ block, payload }) => `${text(payload['model'])} wrote a draft for ${block}.`,
};

function namesIn(
  { payload, actorName, occurredAt }: Pick<EventRow, 'payload' | 'actorName' | 'occurredAt'>,
  rows: RunRows,
): Names {
  const block = rows.blocks.find(({ id }) => id === payload['blockId']);
  const seat = rows.seats.find(({ id }) => id === (payload['seatId'] ?? block?.seatId));
  const offer =
    rows.offers.find(({ id }) => id === payload['offerId']) ??
    rows.offers.find(({ workerId }) => workerId === payload['workerId']);
  const holder = rows.holders.findLast(({ seatId }) => seatId === block?.seatId);
  return {
    actor: actorName,
    block: titleIn(rows, payload['blockId']),
    source: titleIn(rows, payload['sourceBlockId']),
    seat: seat?.title ?? 'a seat',
    worker: offer?.workerName ?? 'Somebody',
    holder: holder?.name ?? 'the holder',
    payload,
    at: occurredAt,
  };
}

function titleIn({ blocks }: RunRows, id: unknown): string {
  const block = blocks.find((each) => each.id === id);
  return block ? `“${block.title}”` : 'a block';
}

/** An announced amount; the currency stands beside it. */
function amountText(payload: Names['payload'], field: string): string {
  const currency = text(payload['currency']);
  return `${toDecimal(BigInt(text(payload[field])), minorUnits(currency))} ${currency}`;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What somebody gave as the reason, if anything. */
function saying(reason: unknown): string {
  const said = text(reason).replace(/[.\s]+$/, '');
  return said ? `: “${said}”` : '';
}

function lengthText(minutes: number): string {
  if (minutes < 60) return minutes === 1 ? 'one minute' : `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}
