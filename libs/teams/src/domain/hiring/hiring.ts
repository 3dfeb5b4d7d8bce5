import { addMs, err, MINUTE_MS, ok, type Result } from '@muster/kernel';

export type OfferState = 'offered' | 'held' | 'accepted' | 'declined' | 'expired' | 'withdrawn';

/** An invitation of one candidate to one seat. */
export interface SeatOffer {
  readonly candidateId: string;
  readonly state: OfferState;
  readonly offeredAt: Date;
  /** End of the exclusive window, exclusive; null until it was held. */
  readonly holdUntil: Date | null;
}

/** One round of filling a seat. When the holder leaves later, a new round begins; the old one stays as it ended. */
export interface SeatHiring {
  readonly seatId: string;
  readonly holdMs: number;
  readonly offers: readonly SeatOffer[];
}

/** Exclusive window of the published reference system (Foundry, Stanford HCI, 2017). */
export const USUAL_HOLD_MS = 10 * MINUTE_MS;

export type HiringEvent =
  /** An exclusive offer is held from the first moment; others wait for the candidate to take the hold. */
  | { readonly kind: 'offer'; readonly candidateId: string; readonly at: Date; readonly isExclusive: boolean }
  | { readonly kind: 'hold'; readonly candidateId: string; readonly at: Date }
  | { readonly kind: 'accept'; readonly candidateId: string; readonly at: Date }
  | { readonly kind: 'decline'; readonly candidateId: string; readonly at: Date }
  /** Ends every hold whose window is over. Each other event does so too, so a late timer can do no harm. */
  | { readonly kind: 'expire'; readonly at: Date }
  /** null: every open offer. */
  | { readonly kind: 'withdraw'; readonly candidateId: string | null; readonly at: Date };

export type HiringRefusal =
  | { readonly kind: 'SeatIsFilled'; readonly by: string }
  | { readonly kind: 'SeatIsHeld'; readonly until: Date }
  | { readonly kind: 'AlreadyAsked'; readonly candidateId: string }
  | { readonly kind: 'OfferNotFound'; readonly candidateId: string }
  | { readonly kind: 'OfferNotHeld'; readonly candidateId: string }
  | { readonly kind: 'HoldExpired'; readonly candidateId: string; readonly until: Date }
  | { readonly kind: 'OfferClosed'; readonly candidateId: string; readonly state: OfferState };

export function openHiring(seatId: string, holdMs = USUAL_HOLD_MS): SeatHiring {
  return { seatId, holdMs, offers: [] };
}

/** Whatever happens in whatever order: never two holds at once, never two winners, nothing after a winner. */
export function advanceHiring(before: SeatHiring, event: HiringEvent): Result<SeatHiring, HiringRefusal> {
  const hiring = withoutExpired(before, event.at);
  switch (event.kind) {
    case 'offer':
      return offer(hiring, event);
    case 'hold':
      return hold(hiring, event.candidateId, event.at);
    case 'accept':
      return accept(hiring, event.candidateId);
    case 'decline':
      return close(hiring, event.candidateId, 'declined');
    case 'withdraw':
      return event.candidateId === null ? ok(withdrawOpen(hiring)) : close(hiring, event.candidateId, 'withdrawn');
    case 'expire':
      return ok(hiring);
  }
}

/** The candidate who may accept now, or undefined. */
export function currentHold(hiring: SeatHiring, now: Date): SeatOffer | undefined {
  return withoutExpired(hiring, now).offers.find(({ state }) => state === 'held');
}

function offer(hiring: SeatHiring, event: HiringEvent & { kind: 'offer' }): Result<SeatHiring, HiringRefusal> {
  const { candidateId, at, isExclusive } = event;
  const winner = hiring.offers.find(({ state }) => state === 'accepted');
  if (winner) return err({ kind: 'SeatIsFilled', by: winner.candidateId });
  if (find(hiring, candidateId)) return err({ kind: 'AlreadyAsked', candidateId });
  const offered: SeatOffer = { candidateId, state: 'offered', offeredAt: at, holdUntil: null };
  const next = { ...hiring, offers: [...hiring.offers, offered] };
  return isExclusive ? hold(next, candidateId, at) : ok(next);
}

function hold(hiring: SeatHiring, candidateId: string, at: Date): Result<SeatHiring, HiringRefusal> {
  const found = find(hiring, candidateId);
  if (!found) return err({ kind: 'OfferNotFound', candidateId });
  // Asking twice for what one has is no fault: the answer may have been lost on the way.
  if (found.state === 'held') return ok(hiring);
  if (found.state !== 'offered') return err({ kind: 'OfferClosed', candidateId, state: found.state });
  const other = hiring.offers.find(({ state }) => state === 'held');
  if (other?.holdUntil) return err({ kind: 'SeatIsHeld', until: other.holdUntil });
  return ok(replace(hiring, { ...found, state: 'held', holdUntil: addMs(at, hiring.holdMs) }));
}

function accept(hiring: SeatHiring, candidateId: string): Result<SeatHiring, HiringRefusal> {
  const found = find(hiring, candidateId);
  if (!found) return err({ kind: 'OfferNotFound', candidateId });
  if (found.state === 'accepted') return ok(hiring);
  if (found.state === 'offered') return err({ kind: 'OfferNotHeld', candidateId });
  if (found.state === 'expired' && found.holdUntil)
    return err({ kind: 'HoldExpired', candidateId, until: found.holdUntil });
  if (found.state !== 'held') return err({ kind: 'OfferClosed', candidateId, state: found.state });
  return ok(withdrawOpen(replace(hiring, { ...found, state: 'accepted' })));
}

function close(
  hiring: SeatHiring,
  candidateId: string,
  state: 'declined' | 'withdrawn',
): Result<SeatHiring, HiringRefusal> {
  const found = find(hiring, candidateId);
  if (!found) return err({ kind: 'OfferNotFound', candidateId });
  if (found.state === state) return ok(hiring);
  if (!isOpen(found)) return err({ kind: 'OfferClosed', candidateId, state: found.state });
  return ok(replace(hiring, { ...found, state }));
}

function withdrawOpen(hiring: SeatHiring): SeatHiring {
  return { ...hiring, offers: hiring.offers.map((each) => (isOpen(each) ? { ...each, state: 'withdrawn' } : each)) };
}

function withoutExpired(hiring: SeatHiring, now: Date): SeatHiring {
  const isOver = ({ state, holdUntil }: SeatOffer) => state === 'held' && holdUntil !== null && holdUntil <= now;
  if (!hiring.offers.some(isOver)) return hiring;
  return { ...hiring, offers: hiring.offers.map((each) => (isOver(each) ? { ...each, state: 'expired' } : each)) };
}

function isOpen({ state }: SeatOffer): boolean {
  return state === 'offered' || state === 'held';
}

function find({ offers }: SeatHiring, candidateId: string): SeatOffer | undefined {
  return offers.find((each) => each.candidateId === candidateId);
}

function replace(hiring: SeatHiring, changed: SeatOffer): SeatHiring {
  const offers = hiring.offers.map((each) => (each.candidateId === changed.candidateId ? changed : each));
  return { ...hiring, offers };
}
