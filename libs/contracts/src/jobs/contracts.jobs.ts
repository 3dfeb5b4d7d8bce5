import type { Files } from '@muster/documents';
import { asId, type WorkspaceId } from '@muster/kernel';
import { handle, listen, type JobHandler, type Listener } from '@muster/platform';
import {
  blockAccepted,
  blockReviewed,
  runFinished,
  runLaunched,
  seatFilled,
  seatReleased,
  type Teams,
} from '@muster/teams';
import type { Agree } from '../application/agree.ts';
import {
  agreeEngagement,
  copyAcceptance,
  copyEnd,
  copyEngagement,
  endOneEngagement,
  endRunEngagements,
  openRunFiles,
  recordAcceptance,
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
  listen(runLaunched, openRunFiles, ({ runId }) => ({ runId })),
  listen(seatFilled, agreeEngagement, ({ offerId }) => ({ offerId })),
  listen(blockAccepted, recordAcceptance, (facts) => ({ ...piece(facts), duty: 'work' as const })),
  listen(blockReviewed, recordAcceptance, (facts) => ({ ...piece(facts), duty: 'review' as const })),
  listen(seatReleased, endOneEngagement, ({ offerId }) => ({ offerId })),
  listen(runFinished, endRunEngagements, ({ runId }) => ({ runId })),
];

/** Keeps agreements, on both sides, and lets the right workspaces into the files of a run. */
export class ContractsJobs {
  readonly handlers: readonly JobHandler[];

  constructor(
    agreeing: Agree,
    following: FollowWork,
    copying: KeepCopy,
    files: Files,
    teams: Pick<Teams, 'runFileIds'>,
  ) {
    const atWorkers = {
      workspaceOf: ({ workerWorkspaceId }: { workerWorkspaceId: string }): WorkspaceId => asId(workerWorkspaceId),
    };
    this.handlers = [
      handle(openRunFiles, async (tx, { runId }) => {
        await files.grantRun(tx, runId, tx.workspaceId);
        await files.addToRun(tx, runId, await teams.runFileIds(tx, runId));
      }),
      handle(agreeEngagement, (tx, { offerId }) => agreeing.run(tx, offerId)),
      handle(recordAcceptance, (tx, accepted) => following.accepted(tx, accepted)),
      handle(endOneEngagement, (tx, { offerId }) => following.released(tx, offerId)),
      handle(endRunEngagements, (tx, { runId }) => following.runFinished(tx, runId)),
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
      handle(copyEnd, (tx, { engagementId, endedAt }) => copying.end(tx, engagementId, new Date(endedAt)), atWorkers),
    ];
  }
}
