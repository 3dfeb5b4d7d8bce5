import { asId, type WorkspaceId } from '@muster/kernel';
import { handle, listen, type JobHandler, type Listener } from '@muster/platform';
import {
  blockAccepted,
  blockReviewed,
  blockSettled,
  runCancelled,
  runFinished,
  seatFilled,
  seatReleased,
} from '@muster/teams';
import type { Agree } from '../application/agree.ts';
import {
  agreeEngagement,
  copyAcceptance,
  copyEnd,
  copyEngagement,
  copySettlement,
  endOneEngagement,
  endRunEngagements,
  recordAcceptance,
  recordSettlement,
} from '../application/contracts-jobs.ts';
import type { FollowWork } from '../application/follow-work.ts';
import type { KeepCopy } from '../application/keep-copy.ts';
import type { StoredEngagement } from '../persistence/engagement.queries.ts';

interface PaidFacts {
  readonly offerId: string;
  readonly blockId: string;
  readonly priceMinor: string;
  readonly currency: string;
}
const piece = ({ offerId, blockId, priceMinor, currency }: PaidFacts) => ({ offerId, blockId, priceMinor, currency });

export const contractsListeners: readonly Listener[] = [
  listen(seatFilled, agreeEngagement, ({ offerId }) => ({ offerId })),
  listen(blockAccepted, recordAcceptance, (facts) => ({ ...piece(facts), duty: 'work' as const })),
  listen(blockReviewed, recordAcceptance, (facts) => ({ ...piece(facts), duty: 'review' as const })),
  listen(blockSettled, recordSettlement, piece),
  listen(seatReleased, endOneEngagement, ({ offerId }) => ({ offerId })),
  // A run is finished or cancelled, never both; closing it later changes nothing about its agreements.
  listen(runFinished, endRunEngagements, ({ runId }) => ({ runId })),
  listen(runCancelled, endRunEngagements, ({ runId }) => ({ runId })),
];

/** Keeps agreements, on both sides. */
export class ContractsJobs {
  readonly handlers: readonly JobHandler[];

  constructor(agreeing: Agree, following: FollowWork, copying: KeepCopy) {
    const atWorkers = {
      workspaceOf: ({ workerWorkspaceId }: { workerWorkspaceId: string }): WorkspaceId => asId(workerWorkspaceId),
    };
    this.handlers = [
      handle(agreeEngagement, (tx, { offerId }) => agreeing.run(tx, offerId)),
      handle(recordAcceptance, (tx, accepted) => following.accepted(tx, accepted)),
      handle(recordSettlement, (tx, settled) => following.settled(tx, settled)),
      handle(endOneEngagement, (tx, { offerId }) => following.released(tx, offerId)),
      handle(endRunEngagements, (tx, { runId }) => following.runEnded(tx, runId)),
      handle(copyEngagement, (tx, _parties, original: StoredEngagement) => copying.engagement(tx, original), {
        ...atWorkers,
        prepare: (ctx, { engagementId, clientWorkspaceId }) =>
          copying.original(ctx, engagementId, asId(clientWorkspaceId)),
      }),
      handle(
        copyAcceptance,
        (tx, { engagementId, blockId, duty, acceptedAt }) =>
          copying.acceptance(tx, { engagementId, blockId, duty }, new Date(acceptedAt)),
        atWorkers,
      ),
      handle(
        copySettlement,
        (tx, { engagementId, blockId, settledMinor }) =>
          copying.settlement(tx, { engagementId, blockId }, BigInt(settledMinor)),
        atWorkers,
      ),
      handle(copyEnd, (tx, { engagementId, endedAt }) => copying.end(tx, engagementId, new Date(endedAt)), atWorkers),
    ];
  }
}
