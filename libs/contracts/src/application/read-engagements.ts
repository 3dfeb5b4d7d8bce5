import { may, type Context, type Db, type PageRequest } from '@muster/platform';
import { engagementsPage } from '../persistence/engagement.queries.ts';
import { engagementView, type Contracts, type EngagementView } from './contracts.ts';

/** Agreements of the own workspace, as client or as worker. */
export class ReadEngagements {
  constructor(
    private readonly db: Db,
    private readonly contracts: Contracts,
  ) {}

  async one(ctx: Context, id: string): Promise<EngagementView | undefined> {
    if (!may(ctx, 'contract:read')) return undefined;
    return this.db.read(ctx, (tx) => this.contracts.engagement(tx, id));
  }

  /** Newest first, up to one more than the page holds. */
  async page(ctx: Context, page: PageRequest): Promise<readonly EngagementView[]> {
    if (!may(ctx, 'contract:read')) return [];
    return (await this.db.read(ctx, (tx) => engagementsPage(tx, page))).map(engagementView);
  }
}
