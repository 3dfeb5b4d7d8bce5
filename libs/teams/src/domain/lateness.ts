import { MINUTE_MS } from '@muster/kernel';

/** A time in which the holder can be expected to answer: working hours without quiet hours. From inclusive, to exclusive. */
export interface AnswerWindow {
  readonly from: Date;
  readonly to: Date;
}

/** A question "when will it be finished?" and its answer, if there was one. */
export interface EstimateRequest {
  readonly askedAt: Date;
  readonly newFinish: Date | null;
}

export interface LatenessFacts {
  readonly plannedFinish: Date;
  readonly now: Date;
  /** False while the run is paused and while the block is delivered, accepted or cancelled: then nobody is asked for anything. */
  readonly isBeingWorkedOn: boolean;
  readonly hasHolder: boolean;
  /** Oldest first. */
  readonly requests: readonly EstimateRequest[];
  readonly escalatedAt: Date | null;
  /** None known: every minute counts. */
  readonly answerWindows: readonly AnswerWindow[];
}

export interface LatenessRules {
  /** How long an overrun is let pass before anybody is asked. */
  readonly graceMs: number;
  /** How long an answer may take, counted within the answer windows only. */
  readonly answerWithinMs: number;
  /** How often the holder may be asked before the lead hears of it. */
  readonly mostRequests: number;
}
export const USUAL_LATENESS_RULES: LatenessRules = {
  graceMs: 0,
  answerWithinMs: 30 * MINUTE_MS,
  mostRequests: 2,
};

export type LatenessStep =
  | { readonly kind: 'nothing'; readonly lateByMs: number }
  | { readonly kind: 'ask-holder'; readonly lateByMs: number }
  | {
      readonly kind: 'escalate';
      readonly lateByMs: number;
      readonly because: 'no-holder' | 'no-answer' | 'estimate-missed';
    };

/** What an overrun calls for now. Asking again gives the same answer until a request or an escalation was recorded. */
export function latenessStep(facts: LatenessFacts, rules: LatenessRules = USUAL_LATENESS_RULES): LatenessStep {
  const { now, requests, hasHolder, escalatedAt } = facts;
  const last = requests.at(-1);
  const dueAt = last?.newFinish ?? facts.plannedFinish;
  const lateByMs = Math.max(0, now.getTime() - dueAt.getTime());
  const nothing: LatenessStep = { kind: 'nothing', lateByMs };
  if (!facts.isBeingWorkedOn || lateByMs <= rules.graceMs) return nothing;
  // One escalation per request: the lead knows, and hears again only when a new estimate was missed as well.
  if (escalatedAt && (!last || escalatedAt >= last.askedAt)) return nothing;
  if (!hasHolder) return { kind: 'escalate', lateByMs, because: 'no-holder' };
  if (!last) return { kind: 'ask-holder', lateByMs };
  if (last.newFinish === null) {
    const waited = expectedMs({ from: last.askedAt, to: now }, facts.answerWindows);
    return waited < rules.answerWithinMs ? nothing : { kind: 'escalate', lateByMs, because: 'no-answer' };
  }
  if (requests.length < rules.mostRequests) return { kind: 'ask-holder', lateByMs };
  return { kind: 'escalate', lateByMs, because: 'estimate-missed' };
}

/** The part of a stretch of time that lies within the windows; windows may touch or overlap. */
export function expectedMs(stretch: AnswerWindow, windows: readonly AnswerWindow[]): number {
  if (windows.length === 0) return Math.max(0, stretch.to.getTime() - stretch.from.getTime());
  const sorted = [...windows].sort((left, right) => left.from.getTime() - right.from.getTime());
  let counted = 0;
  let until = stretch.from.getTime();
  for (const { from, to } of sorted) {
    const start = Math.max(from.getTime(), until);
    const end = Math.min(to.getTime(), stretch.to.getTime());
    if (end <= start) continue;
    counted += end - start;
    until = end;
  }
  return counted;
}
