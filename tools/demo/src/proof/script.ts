import type { Run } from '../api/shapes.ts';
import type { Stage } from '../play/stage.ts';
import { counted } from '../story/words.ts';
import { invariant, type Invariant } from './invariant.ts';

/** What the brief wanted to happen did happen, and Muster told about it live. */
export function scriptWasPlayed({ happened }: Stage, run: Run): Invariant {
  const faults: string[] = [];
  if (!happened.declinedBy) faults.push('nobody declined an offer');
  if (!happened.refusedBy || !run.blocks.some(({ packets }) => packets.some(({ state }) => state === 'REFUSED')))
    faults.push('no hand-off was refused');
  if (!happened.lateAsked || !happened.lateAnswered) faults.push('no late block was asked for an estimate');
  if (!happened.takenOverBy || !run.seats.some(({ pastHolders }) => pastHolders.length > 0))
    faults.push('no seat changed hands');
  if (happened.liveLines === 0) faults.push('nothing came over the live connection');
  const { declinedBy, refusedBy, lateAsked, leftBy, takenOverBy, liveLines } = happened;
  const seen = `${declinedBy} declined, ${refusedBy} refused, ${lateAsked} was late, ${takenOverBy} took over from ${leftBy}; ${counted(liveLines, 'live line')}`;
  return invariant('a declined offer, a refused hand-off, a late block, a seat that changed hands', faults, seen);
}

/** One holder at a time, and nobody accepted their own work. */
export function nobodyAcceptedTheirOwn({ blocks, seats }: Run): Invariant {
  const faults = seats.flatMap(({ title, holder, offers }) => {
    const winners = new Set(offers.filter(({ state }) => state === 'ACCEPTED').map(({ workerId }) => workerId));
    return holder && !winners.has(holder.workerId) ? [`the holder of “${title}” has accepted no offer`] : [];
  });
  const holderOf = new Map(seats.map(({ id, holder }) => [id, holder?.workerId]));
  for (const { title, seatId, reviewSeatId } of blocks)
    if (reviewSeatId && holderOf.get(seatId) === holderOf.get(reviewSeatId))
      faults.push(`“${title}” was made and reviewed by the same worker`);
  const seen = `${counted(blocks.length, 'block')}, ${counted(seats.length, 'seat')}`;
  return invariant('nobody accepted their own work', faults, seen);
}
