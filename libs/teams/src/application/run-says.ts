import type { RunPicture } from '../persistence/run.queries.ts';

/** How the team is doing, as one sentence. */
export function runSays({ run, blocks, seats: all }: Pick<RunPicture, 'run' | 'blocks' | 'seats'>): string {
  const seats = all.filter(({ closedAt }) => !closedAt);
  const accepted = blocks.filter(({ state }) => state === 'accepted').length;
  const filled = seats.filter(({ state }) => state === 'filled').length;
  const late = blocks.filter(({ isLate, state }) => isLate && state !== 'accepted').length;
  const isAfterDeadline = run.deadline !== null && run.finishAt !== null && run.finishAt > run.deadline;
  switch (run.state) {
    case 'hiring': {
      const stuck = seats.filter(({ exhaustedAt }) => exhaustedAt !== null).map(({ title }) => title);
      const missing = stuck.length > 0 ? ` Nobody is left to ask for ${stuck.join(', ')}; Muster keeps looking.` : '';
      return `${filled} of ${seats.length} seats are filled.${missing}`;
    }
    case 'finished':
      return `All ${blocks.length} blocks are accepted.`;
    case 'live': {
      const time = isAfterDeadline ? ', and it would end after the deadline' : run.deadline ? ', in time' : '';
      const lateness = late === 0 ? time : late === 1 ? '; one block is late' : `; ${late} blocks are late`;
      const hiring = filled < seats.length ? ` ${seats.length - filled} of ${seats.length} seats are still open.` : '';
      return `${accepted} of ${blocks.length} blocks are accepted${lateness}.${hiring}`;
    }
    case 'paused':
      return `The run is paused. ${accepted} of ${blocks.length} blocks are accepted.`;
    case 'closed':
      return `All ${blocks.length} blocks are accepted, and the run is closed.`;
    case 'cancelled':
      return `The run was cancelled. ${accepted} of ${blocks.length} blocks had been accepted.`;
    default:
      return `The run is ${run.state}.`;
  }
}
