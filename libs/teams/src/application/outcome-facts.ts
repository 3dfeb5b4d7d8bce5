import { money } from '@muster/kernel';
import type { Outcome } from '@muster/talent';
import type { z } from 'zod';
import type { recordOutcome } from './team-jobs.ts';

/** What happened to a hand-over, as the track record counts it. Promises made before there were more facts carry fewer. */
export function outcomeFacts(payload: z.output<typeof recordOutcome.payload>): Outcome {
  const { outcome, libraryBlockId = null, skills = [], delayMinutes = null, cost } = payload;
  const amount = (minor: string, currency: string) => money(BigInt(minor), currency);
  return {
    isAccepted: outcome === 'accepted',
    libraryBlockId,
    skills,
    delayMinutes,
    planned: cost ? amount(cost.plannedMinor, cost.currency) : null,
    actual: cost ? amount(cost.actualMinor, cost.currency) : null,
  };
}
