import type { Files } from '@muster/documents';
import type { Identity } from '@muster/identity';
import { minorUnits } from '@muster/jurisdictions';
import { asId, type Money } from '@muster/kernel';
import { promise, publish, type Tx } from '@muster/platform';
import { termsOf } from '../domain/terms.ts';
import { addEngagement } from '../persistence/engagement.store.ts';
import { engagementAgreed } from './contracts-events.ts';
import { copyEngagement } from './contracts-jobs.ts';

/** What an accepted offer says, as the teams tell it. */
export interface AgreedOffer {
  readonly offerId: string;
  readonly runId: string;
  readonly runTitle: string;
  readonly seatId: string;
  readonly seatTitle: string;
  readonly workerId: string;
  readonly workerKind: 'person' | 'agent';
  readonly workerName: string;
  readonly workerWorkspaceId: string;
  readonly price: Money;
  readonly blocks: readonly {
    readonly blockId: string;
    readonly title: string;
    readonly duty: 'work' | 'review';
    readonly price: Money;
  }[];
}

/** The part of the teams' door that an agreement needs. */
export interface OfferTermsSource {
  offerTerms(tx: Tx, offerId: string): Promise<AgreedOffer>;
}

/** An accepted offer becomes an agreement, and its worker's workspace is let into the files of the run. In the client's workspace. */
export class Agree {
  constructor(
    private readonly teams: OfferTermsSource,
    private readonly identity: Identity,
    private readonly files: Files,
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
    }));
    if (!(await addEngagement(tx, engagement, engaged))) return;
    await this.files.grantRun(tx, runId, workerWorkspaceId);
    const between = { engagementId: id, clientWorkspaceId: tx.workspaceId, workerWorkspaceId };
    if (workerWorkspaceId !== tx.workspaceId) await promise(tx, copyEngagement, between);
    await publish(tx, engagementAgreed, { ...between, runId }, { subjectId: id });
  }
}
