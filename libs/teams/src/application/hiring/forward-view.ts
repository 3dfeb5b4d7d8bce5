import { addMs, DAY_MS, type Clock, type WorkspaceId } from '@muster/kernel';
import type { Context } from '@muster/platform';
import type { ReadOffers } from '../read-offers.ts';
import type { ReadRuns, WorkView } from '../read-runs.ts';
import type { KeepFreeAnswers } from './ask-ahead.ts';

export interface ForwardItem {
  readonly kind: 'work' | 'review' | 'offer' | 'keep-free';
  readonly id: string;
  readonly runId: string | null;
  readonly title: string;
  readonly clientWorkspaceId: WorkspaceId;
  readonly workerId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly keepFree: 'asked' | 'kept' | 'declined' | null;
}

const MOST_DAYS = 60;

/** What is agreed, offered and likely for the own workers in the next days, over all clients. */
export class ForwardView {
  constructor(
    private readonly runs: ReadRuns,
    private readonly offers: ReadOffers,
    private readonly ahead: KeepFreeAnswers,
    private readonly clock: Clock,
  ) {}

  /** Soonest first; what began before and is not over stands at the top. */
  async list(ctx: Context, days: number): Promise<ForwardItem[]> {
    const now = this.clock.now();
    const until = addMs(now, Math.min(Math.max(days, 1), MOST_DAYS) * DAY_MS);
    const items = [...(await this.#work(ctx)), ...(await this.#offered(ctx)), ...(await this.#asked(ctx))];
    const isNear = ({ startsAt, endsAt }: ForwardItem) => startsAt < until && endsAt > now;
    return items
      .filter(isNear)
      .sort((left, right) => +left.startsAt - +right.startsAt || (left.id < right.id ? -1 : 1));
  }

  async #work(ctx: Context): Promise<ForwardItem[]> {
    return (await this.runs.work(ctx)).flatMap((item) => workItem(item) ?? []);
  }

  async #offered(ctx: Context): Promise<ForwardItem[]> {
    const open = (await this.offers.list(ctx)).filter(({ state }) => state === 'held' || state === 'offered');
    return open.flatMap(({ id, runId, seatTitle: title, clientWorkspaceId, workerId, blocks }): ForwardItem[] => {
      const starts = blocks.flatMap(({ plannedStart }) => plannedStart ?? []).sort();
      const ends = blocks.flatMap(({ plannedFinish }) => plannedFinish ?? []).sort();
      const [startsAt, endsAt] = [starts[0], ends.at(-1)];
      if (!startsAt || !endsAt) return [];
      const times = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
      return [{ kind: 'offer', id, runId, title, clientWorkspaceId, workerId, ...times, keepFree: null }];
    });
  }

  async #asked(ctx: Context): Promise<ForwardItem[]> {
    return (await this.ahead.list(ctx)).map(
      ({ id, seatTitle: title, ownerWorkspaceId, workerId, startsAt, endsAt, state }) => ({
        ...{ kind: 'keep-free', id, runId: null, title, workerId, startsAt, endsAt, keepFree: state },
        clientWorkspaceId: ownerWorkspaceId,
      }),
    );
  }
}

function workItem({ view, block: { block }, workerId, isReview }: WorkView): ForwardItem | undefined {
  const { id, title, state, startedAt, plannedStart, plannedFinish, plannedAccepted } = block;
  if (state === 'accepted' || state === 'cancelled') return undefined;
  const [from, to] = isReview ? [plannedFinish, plannedAccepted] : [startedAt ?? plannedStart, plannedFinish];
  if (!from || !to) return undefined;
  const kind = isReview ? 'review' : 'work';
  const times = { startsAt: from, endsAt: to > from ? to : from };
  return {
    kind,
    id,
    runId: view.run.id,
    title,
    clientWorkspaceId: view.visit.owner,
    workerId,
    ...times,
    keepFree: null,
  };
}
