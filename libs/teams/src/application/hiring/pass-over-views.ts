import type { Context, Db, LiveEvents } from '@muster/platform';
import { guestPassOvers, guestReviews } from '../../persistence/hiring/decision.store.ts';
import type { GuestPassOverRow, GuestReviewRow } from '../../persistence/hiring/decision.tables.ts';
import { actsFor } from '../visit.ts';
import { guestHiringChanged } from './hiring-events.ts';

export interface PassOverView extends GuestPassOverRow {
  readonly review: GuestReviewRow | null;
}

/** "Why not me", for the workers concerned. */
export class ReadPassOvers {
  constructor(
    private readonly db: Db,
    private readonly live: LiveEvents,
  ) {}

  /** Newest first. */
  async list(ctx: Context, first: number): Promise<PassOverView[]> {
    const { rows, reviews } = await this.db.read(ctx, async (tx) => ({
      rows: await guestPassOvers(tx),
      reviews: await guestReviews(tx),
    }));
    const own = rows.filter(({ workerId }) =>
      actsFor(ctx, ctx.workspaceId, { workerId, workerWorkspaceId: ctx.workspaceId }),
    );
    return own.slice(0, first).map((row) => {
      const isOfRow = ({ decision, subjectId, workerId }: GuestReviewRow) =>
        decision === 'pass-over' && subjectId === row.seatId && workerId === row.workerId;
      return { ...row, review: reviews.find(isOfRow) ?? null };
    });
  }

  /** From now on: the id of whatever concerns the hiring of own workers and changed. */
  async *follow(ctx: Context): AsyncGenerator<string, void, undefined> {
    const isOwn = (event: { workspaceId: string; topic: string }) =>
      event.workspaceId === ctx.workspaceId && event.topic === guestHiringChanged.topic;
    for await (const { facts } of this.live.subscribe(isOwn)) yield String(facts['id']);
  }
}
