import { asId, type WorkspaceId } from '@muster/kernel';
import { may, type Context, type Db, type Tx } from '@muster/platform';
import { offerById } from '../persistence/offer.store.ts';
import { runTable } from '../persistence/run.tables.ts';
import { runAccess } from './run-access.ts';
import { termsOf, type OfferTerms } from './offer-terms.ts';
import { visitRun } from './visit.ts';

/** What upper contexts may ask about teams. */
export class Teams {
  constructor(private readonly db: Db) {}

  /** In the client's workspace. An unknown offer is a bug in the caller: ids come from announcements. */
  async offerTerms(tx: Tx, offerId: string): Promise<OfferTerms> {
    const offer = await offerById(tx, offerId);
    if (!offer) throw new Error(`there is no offer ${offerId}`);
    return termsOf(tx, offer);
  }

  /** Files the owner had at hand when the run was launched: whoever works in it needs them. In the client's workspace. */
  async runFileIds(tx: Tx, runId: string): Promise<readonly string[]> {
    const run = await tx.one(runTable, { id: asId(runId) });
    return [...new Set(run?.materials.flatMap(({ fileIds }) => fileIds) ?? [])];
  }

  /** @returns the workspace that owns the run, for its members and for holders of a seat; null for everybody else */
  async mayReadRun(ctx: Context, runId: string): Promise<WorkspaceId | null> {
    if (!may(ctx, 'work:read')) return null;
    const visit = await visitRun(this.db, ctx, runId);
    if (!visit) return null;
    const access = await this.db.read(visit.ctx, (tx) => runAccess(tx, ctx, { runId, home: visit.home }));
    return access ? visit.owner : null;
  }
}
