import { money, ok, parseId, type Clock, type Money, type WorkspaceId } from '@muster/kernel';
import { publish, type Context, type Db, type LiveEvents } from '@muster/platform';
import type { OfferState } from '../domain/hiring/hiring.ts';
import { guestOffer, guestOffers, heldOfferCopy } from '../persistence/guest.queries.ts';
import { copyOffer, copySeat } from '../persistence/offer.store.ts';
import type { GuestOfferRow, OfferedBlock, OfferRow } from '../persistence/offer.tables.ts';
import type { RunRow, RunSeatRow } from '../persistence/run.tables.ts';
import { guestOfferChanged } from './teams-events.ts';
import { visitOffer } from './visit.ts';

export interface OfferView {
  readonly id: string;
  readonly state: OfferState;
  readonly runId: string;
  readonly runTitle: string;
  readonly seatId: string;
  readonly seatTitle: string;
  readonly clientWorkspaceId: WorkspaceId;
  readonly workerId: string;
  readonly workerName: string;
  readonly blocks: readonly OfferedBlock[];
  readonly price: Money;
  readonly reasons: readonly string[];
  /** Known in the client's workspace only. */
  readonly receiptId: string | null;
  readonly offeredAt: Date;
  readonly heldUntil: Date;
  readonly answeredAt: Date | null;
  /** Said yes, and the answers of the wave are not compared yet. */
  readonly saidYesAt: Date | null;
  /** Of a wave: when its answers are compared. Null when the seat is held for this worker alone. */
  readonly answersUntil: Date | null;
}

/** Offers as those see them to whom they were made. */
export class ReadOffers {
  constructor(
    private readonly db: Db,
    private readonly live: LiveEvents,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(ctx: Context): Promise<OfferView[]> {
    const rows = await this.db.read(ctx, guestOffers);
    return rows.filter((row) => isForCaller(ctx, row)).map((row) => this.#fromCopy(row));
  }

  /**
   * The offer right after an answer. The answer was given in the client's workspace; here the own copy is brought up to date at
   * once, so that nobody has to wait for the promised copy to see their own decision.
   */
  async answered(ctx: Context, offerId: string): Promise<OfferView> {
    const visit = await visitOffer(this.db, ctx, offerId);
    const found = visit && (await this.db.read(visit.ctx, (tx) => heldOfferCopy(tx, offerId)));
    if (!found) throw new Error(`the offer ${offerId} was answered and is gone`);
    await this.db.write(ctx, async (tx) => {
      const { offer } = found;
      // The promised copy will find nothing new, so this is the moment to tell the other windows of the worker.
      if (await copyOffer(tx, offer))
        await publish(tx, guestOfferChanged, { offerId, runId: offer.runId }, { subjectId: offerId });
      if (found.seat) await copySeat(tx, found.seat);
      return ok(undefined);
    });
    return this.#fromCopy({ ...found.offer, workspaceId: ctx.workspaceId });
  }

  /** From now on: an offer whenever it appears or changes. */
  async *follow(ctx: Context): AsyncGenerator<OfferView, void, undefined> {
    const isOwn = (event: { workspaceId: string; topic: string }) =>
      event.workspaceId === ctx.workspaceId && event.topic === guestOfferChanged.topic;
    for await (const { facts } of this.live.subscribe(isOwn)) {
      const id = parseId<'Offer'>(String(facts['offerId']));
      const row = id && (await this.db.read(ctx, (tx) => guestOffer(tx, id)));
      if (row && isForCaller(ctx, row)) yield this.#fromCopy(row);
    }
  }

  #fromCopy(row: GuestOfferRow): OfferView {
    const { ownerWorkspaceId: clientWorkspaceId, priceMinor, currency, ...rest } = row;
    const state = currentState(row, this.clock.now());
    return { ...rest, state, clientWorkspaceId, price: money(priceMinor, currency), receiptId: null };
  }
}

/** An offer as the client sees it. */
export function clientOffer(
  offer: OfferRow,
  { run, seat, now }: { run: Pick<RunRow, 'title'>; seat: Pick<RunSeatRow, 'title'>; now: Date },
): OfferView {
  const { workspaceId: clientWorkspaceId, priceMinor, currency, ...rest } = offer;
  const state = currentState(offer, now);
  const titles = { runTitle: run.title, seatTitle: seat.title };
  return { ...rest, ...titles, state, clientWorkspaceId, price: money(priceMinor, currency) };
}

/** A hold ends on time, even when the job that writes it down comes a second later. */
function currentState({ state, heldUntil }: Pick<OfferRow, 'state' | 'heldUntil'>, now: Date): OfferState {
  return (state === 'held' || state === 'offered') && heldUntil <= now ? 'expired' : state;
}

function isForCaller({ principal }: Context, { workerId }: { workerId: string }): boolean {
  return principal.kind !== 'agent' || principal.workerId === null || principal.workerId === workerId;
}
