import { setTimeout as sleep } from 'node:timers/promises';
import { SAVE_WORKER, SET_AVAILABILITY } from '../api/account.ts';
import { isWanted, keyOf, wanted } from '../api/client.ts';
import type { Offer, WorkItem } from '../api/shapes.ts';
import { ACCEPT_OFFER, DECLINE_OFFER, DESK } from '../api/work.ts';
import type { Person as Cast } from '../brief.ts';
import { clockIn, moneyText } from '../story/words.ts';
import { hoursAroundNow } from './hours.ts';
import { review } from './review.ts';
import type { Stage } from './stage.ts';
import type { Visitor } from './visitor.ts';
import { work } from './work.ts';

const GLANCE_MS = 250;
/** How long somebody who was told that there is something looks for it: what happened in the owner's workspace has to arrive. */
const PATIENCE_MS = 6_000;

/** A freelancer of the cast: answers offers, works, reviews. Does one thing at a time, like people do. */
export class Person {
  readonly cast: Cast;
  readonly visitor: Visitor;
  readonly stage: Stage;
  /** Seats this person has left: they do not come back to them. */
  readonly left = new Set<string>();
  readonly held = new Set<string>();
  #workerId = '';
  #isBusy = false;
  #lookUntil = 0;

  constructor(stage: Stage, cast: Cast) {
    this.stage = stage;
    this.cast = cast;
    this.visitor = stage.visitor(cast, cast.key);
  }

  get workerId(): string {
    return this.#workerId;
  }

  /** `Beatriz Almeida (Lisbon, 09:14)` */
  get who(): string {
    return `${this.cast.person} (${this.cast.city}, ${clockIn(this.cast.timeZone)})`;
  }

  async arrive(): Promise<void> {
    await this.visitor.signUp('FREELANCER');
    const { person, headline, country, timeZone, rate, skills, languages, isAtWork } = this.cast;
    const { saveWorker } = await this.visitor.client.ask(SAVE_WORKER, {
      input: {
        kind: 'PERSON',
        displayName: person,
        headline,
        country,
        timeZone,
        rate,
        skills: Object.entries(skills).map(([skill, level]) => ({ skill, level })),
        languages: Object.entries(languages).map(([tag, level]) => ({ tag, level })),
        ...(isAtWork ? { hours: hoursAroundNow(timeZone) } : {}),
      },
    });
    this.#workerId = wanted(saveWorker, 'Worker', 'saveWorker').id;
  }

  /** Takes the profile off the market, so that nobody waits for an answer after the play. */
  async leave(): Promise<void> {
    if (this.#workerId)
      await this.visitor.client.ask(SET_AVAILABILITY, { workerId: this.#workerId, isAvailable: false });
  }

  /** There is something for this person. Returns at once; a person who is busy looks again afterwards. */
  wake(signal: AbortSignal, fail: (error: unknown) => void): void {
    this.#lookUntil = Date.now() + PATIENCE_MS;
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#lookAround(signal)
      .catch(fail)
      .finally(() => {
        this.#isBusy = false;
      });
  }

  async #lookAround(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && Date.now() < this.#lookUntil) {
      const did = await this.#turn();
      this.stage.bell.ring();
      if (did) this.#lookUntil = Math.max(this.#lookUntil, Date.now() + GLANCE_MS);
      else await sleep(GLANCE_MS);
    }
  }

  async #turn(): Promise<boolean> {
    const { offers, myWork } = await this.visitor.client.ask(DESK, {});
    for (const offer of offers) await this.#answer(offer);
    const mine = myWork.filter(({ runId }) => runId === this.stage.runId);
    let did = offers.length > 0;
    for (const item of mine) did = (await this.#handle(item)) || did;
    return did;
  }

  async #handle(item: WorkItem): Promise<boolean> {
    const { isReview, block } = item;
    if (this.left.has(block.seatId) && !isReview) return false;
    if (isReview) return block.state === 'DELIVERED' && review(this, item);
    return (block.state === 'READY' || block.state === 'IN_PROGRESS') && work(this, item);
  }

  async #answer(offer: Offer): Promise<void> {
    const refusal = this.#reasonToDecline(offer);
    const idempotencyKey = keyOf(this.stage.id, 'answer', offer.id);
    const { client } = this.visitor;
    if (refusal) {
      const { declineOffer } = await client.ask(DECLINE_OFFER, {
        input: { offerId: offer.id, idempotencyKey, reason: refusal },
      });
      if (isWanted(declineOffer, 'Offer') && offer.runId === this.stage.runId)
        this.stage.say(`${this.who} declines the seat “${offer.seatTitle}”: “${refusal}”`);
      return;
    }
    const { acceptOffer } = await client.ask(ACCEPT_OFFER, { input: { offerId: offer.id, idempotencyKey } });
    // The hold may have ended while this person was busy: then the seat went to somebody else, and that is no fault.
    if (!isWanted(acceptOffer, 'Offer')) return;
    this.held.add(offer.seatId);
    const { happened } = this.stage;
    if (happened.leftBy && happened.leftBy !== this.cast.person && this.#isLeftSeat(offer.seatId))
      happened.takenOverBy = this.cast.person;
    this.stage.say(`${this.who} takes the seat “${offer.seatTitle}” for ${moneyText(offer.price)}.`);
  }

  #isLeftSeat(seatId: string): boolean {
    return this.stage.run?.seats.some(({ id, pastHolders }) => id === seatId && pastHolders.length > 0) ?? false;
  }

  /** @returns undefined when the offer is taken */
  #reasonToDecline({ runId, seatId, seatTitle }: Offer): string | undefined {
    const { brief, happened } = this.stage;
    if (runId !== this.stage.runId) return 'I am booked by another team this week.';
    if (this.left.has(seatId)) return 'I had to leave this seat.';
    const isMine = this.cast.seats.some((beginning) => seatTitle.startsWith(beginning));
    if (!isMine) return 'I could do it, but it is not my trade.';
    if (this.held.size >= this.cast.mostSeats) return 'One seat in this team is enough for me.';
    if (seatTitle.startsWith(brief.events.declined.seat) && happened.declinedBy === null) {
      happened.declinedBy = this.cast.person;
      return brief.events.declined.reason;
    }
    return undefined;
  }
}
