import type { Identity } from '@muster/identity';
import { minorUnits } from '@muster/jurisdictions';
import { asId } from '@muster/kernel';
import { promise, publish, type Tx } from '@muster/platform';
import type { Teams } from '@muster/teams';
import { termsOf } from '../domain/terms.ts';
import { addEngagement } from '../persistence/engagement.store.ts';
import { engagementAgreed } from './contracts-events.ts';
import { copyEngagement } from './contracts-jobs.ts';

/** An accepted offer becomes an agreement. In the client's workspace. */
export class Agree {
  constructor(
    private readonly teams: Teams,
    private readonly identity: Identity,
  ) {}

  async run(tx: Tx, offerId: string): Promise<void> {
    const { blocks, price, offerId: id, ...offer } = await this.teams.offerTerms(tx, offerId);
    const { runId } = offer;
    const workerWorkspaceId = asId<'Workspace'>(offer.workerWorkspaceId);
    const clientName = (await this.identity.workspaceIn(tx)).name;
    const operatorName = (await this.identity.workspaceIn(tx, workerWorkspaceId)).name;
    const decimals = minorUnits(price.currency);
    const engagement = {
      ...offer,
      id,
      workerWorkspaceId,
      operatorName,
      clientWorkspaceId: tx.workspaceId,
      clientName,
      priceMinor: price.minor,
      currency: price.currency,
      terms: termsOf({ ...offer, clientName, operatorName, price, blocks, decimals }),
      agreedAt: tx.now,
      endedAt: null,
    };
    const engaged = blocks.map((block, index) => ({
      engagementId: id,
      blockId: block.blockId,
      duty: block.duty,
      position: index + 1,
      title: block.title,
      priceMinor: block.price.minor,
      acceptedAt: null,
      settledMinor: null,
    }));
    if (!(await addEngagement(tx, engagement, engaged))) return;
    const between = { engagementId: id, clientWorkspaceId: tx.workspaceId, workerWorkspaceId };
    if (workerWorkspaceId !== tx.workspaceId) await promise(tx, copyEngagement, between);
    await publish(tx, engagementAgreed, { ...between, runId }, { subjectId: id });
  }
}
