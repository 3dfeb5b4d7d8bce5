import { asId } from '@muster/kernel';
import { handle, type JobHandler } from '@muster/platform';
import { bringReview, bringWork, findPeers } from '../application/reviews/review-jobs.ts';
import type { Peer } from '../persistence/review.queries.ts';
import type { SendReviews } from '../application/reviews/send-reviews.ts';

/** Everything talent promises to do later: the post of the double-blind reviews. */
export class TalentJobs {
  readonly handlers: readonly JobHandler[];

  constructor(reviews: SendReviews) {
    this.handlers = [
      handle(findPeers, (tx, payload, peers: readonly Peer[]) => reviews.ask(tx, payload, peers), {
        prepare: (ctx, payload) => reviews.look(ctx, payload),
      }),
      handle(bringWork, (tx, payload) => reviews.deliver(tx, payload), {
        workspaceOf: ({ workerWorkspaceId }) => asId<'Workspace'>(workerWorkspaceId),
      }),
      handle(bringReview, (tx, payload) => reviews.bringHome(tx, payload), {
        workspaceOf: ({ requestWorkspaceId }) => asId<'Workspace'>(requestWorkspaceId),
      }),
    ];
  }
}
