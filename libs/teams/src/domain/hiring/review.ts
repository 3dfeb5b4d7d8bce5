import { addMs, DAY_MS, err, ok, type Result } from '@muster/kernel';

/**
 * Directive (EU) 2024/2831 on platform work, Article 11: whoever asks for a review of an automated decision gets a reasoned answer by a
 * person, without undue delay and within two weeks at the latest. Article 10 wants that person to be able to override the decision.
 */
export const REVIEW_DAYS = 14;

export function reviewDueAt(askedAt: Date): Date {
  return addMs(askedAt, REVIEW_DAYS * DAY_MS);
}

export interface Answerer {
  readonly isPerson: boolean;
  readonly id: string;
  /** Every workspace they belong to. */
  readonly workspaces: ReadonlySet<string>;
}

export type ReviewRefusal =
  { readonly kind: 'PersonNeeded' } | { readonly kind: 'ReviewerDecided' } | { readonly kind: 'ReviewAnswered' };

/** A look by the one who decided, or by somebody from the worker’s own house, would be none. */
export function mayAnswerReview(
  review: { readonly state: string; readonly decidedById: string | null; readonly workerWorkspaceId: string },
  by: Answerer,
): Result<void, ReviewRefusal> {
  if (review.state !== 'open') return err({ kind: 'ReviewAnswered' });
  if (!by.isPerson) return err({ kind: 'PersonNeeded' });
  if (review.decidedById === by.id || by.workspaces.has(review.workerWorkspaceId))
    return err({ kind: 'ReviewerDecided' });
  return ok(undefined);
}
