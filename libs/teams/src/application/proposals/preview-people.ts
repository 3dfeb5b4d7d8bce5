import { MINUTE_MS } from '@muster/kernel';
import type { Plan } from '@muster/scheduling';
import type { RunRows } from '../../persistence/run.store.ts';
import type { OpenSeatCost } from './preview-money.ts';

/** Somebody whom a merge would mean something for. */
export interface AffectedPerson {
  readonly name: string;
  readonly says: string;
}

interface Facts {
  readonly before: RunRows;
  readonly after: RunRows;
  readonly plans: { readonly before: Plan | undefined; readonly after: Plan | undefined };
  /** Open seats afterwards, with who would be asked. */
  readonly asked: readonly OpenSeatCost[];
}

/** Those with other work, other times or another seat, and those who would be asked. */
export function peopleIn(facts: Facts): AffectedPerson[] {
  const { before, after, asked } = facts;
  const holding = before.holders
    .filter(({ leftAt }) => !leftAt)
    .map((holder) => ({ name: holder.name, says: saysOf(facts, holder.seatId) }));
  const known = new Set(before.seats.filter(({ removedAt }) => !removedAt).map(({ id }) => id));
  const newSeats = asked.filter(({ seat }) => !known.has(seat.id));
  const wanted = newSeats.map(({ seat, workerName, duties }) => ({
    name: workerName ?? 'Nobody yet',
    says: workerName
      ? `would be asked first for ${seat.title}: ${duties.map(({ title }) => title).join(', ')}`
      : `fits ${seat.title} right now; Muster would keep looking`,
  }));
  const gone = after.seats.filter(({ id, removedAt }) => removedAt && known.has(id));
  const leaving = before.holders
    .filter(({ seatId, leftAt }) => !leftAt && gone.some(({ id }) => id === seatId))
    .map(({ name, seatId }) => ({ name, says: `would no longer hold ${gone.find(({ id }) => id === seatId)!.title}` }));
  return [...holding.filter(({ says }) => says !== ''), ...wanted, ...leaving];
}

function saysOf({ before, after, plans }: Facts, seatId: string): string {
  const old = before.blocks.filter((block) => block.seatId === seatId && block.state !== 'cancelled');
  const now = after.blocks.filter((block) => block.seatId === seatId && block.state !== 'cancelled');
  const lost = old.filter(({ id }) => !now.some((block) => block.id === id)).map(({ title }) => title);
  const changed = now.filter((block) => {
    const was = old.find(({ id }) => id === block.id);
    return (
      was &&
      (was.personMinutes !== block.personMinutes ||
        was.title !== block.title ||
        was.criteria.length !== block.criteria.length)
    );
  });
  const shift = now
    .filter(({ state }) => state !== 'accepted')
    .map(({ id }) => shiftOf(plans, id))
    .sort((left, right) => Math.abs(right) - Math.abs(left))[0];
  const parts = [
    ...(lost.length > 0 ? [`no longer makes ${lost.join(', ')}`] : []),
    ...(changed.length > 0 ? [`${changed.map(({ title }) => title).join(', ')} changes`] : []),
    ...(shift ? [`starts ${lengthText(Math.abs(shift))} ${shift > 0 ? 'later' : 'earlier'}`] : []),
  ];
  return parts.join('; ');
}

/** In whole minutes; later is positive. */
function shiftOf({ before, after }: Facts['plans'], blockId: string): number {
  const startOf = (plan: Plan | undefined) => plan?.blocks.find((block) => block.blockId === blockId)?.plannedStart;
  const [old, next] = [startOf(before), startOf(after)];
  return old && next ? Math.round((+next - +old) / MINUTE_MS) : 0;
}

function lengthText(minutes: number): string {
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}
