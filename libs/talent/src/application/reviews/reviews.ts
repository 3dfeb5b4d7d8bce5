import type { Context, Db } from '@muster/platform';
import { reviewRequestTable, reviewResultTable, reviewTaskTable } from '../../persistence/review.tables.ts';

/** What the maker sees: judgements without names. */
export interface ReviewRequestView {
  readonly id: string;
  readonly workerId: string;
  readonly skill: string;
  readonly title: string;
  readonly wanted: number;
  readonly createdAt: Date;
  readonly results: readonly { readonly score: number; readonly comment: string; readonly givenAt: Date }[];
}

/** What the peer sees: work without names. */
export interface ReviewTaskView {
  readonly id: string;
  readonly skill: string;
  readonly title: string;
  readonly work: string;
  readonly state: 'asked' | 'answered' | 'declined';
  readonly score: number | null;
  readonly comment: string | null;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
}

const MOST_SHOWN = 50;

export class Reviews {
  constructor(private readonly db: Db) {}

  async requests(ctx: Context): Promise<ReviewRequestView[]> {
    return this.db.read(ctx, async (tx) => {
      const requests = (await tx.many(reviewRequestTable, {}, { id: 'DESC' })).slice(0, MOST_SHOWN);
      const results = await tx.many(reviewResultTable, { requestId: requests.map(({ id }) => id) }, { givenAt: 'ASC' });
      const byRequest = Map.groupBy(results, ({ requestId }) => requestId);
      return requests.map(({ id, workerId, skill, title, wanted, createdAt }) => ({
        ...{ id, workerId, skill, title, wanted, createdAt },
        results: (byRequest.get(id) ?? []).map(({ score, comment, givenAt }) => ({ score, comment, givenAt })),
      }));
    });
  }

  async tasks(ctx: Context): Promise<ReviewTaskView[]> {
    const rows = await this.db.read(ctx, (tx) => tx.many(reviewTaskTable, {}, { id: 'DESC' }));
    return rows.slice(0, MOST_SHOWN).map(({ id, skill, title, work, state, score, comment, askedAt, answeredAt }) => ({
      ...{ id, skill, title, work, state, score, comment, askedAt, answeredAt },
    }));
  }
}
