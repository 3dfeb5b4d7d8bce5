import type { TrackRecord, WorkerCard } from '@muster/talent';
import type { Money } from '@muster/kernel';
import type { AgentCandidate, ExpectedQuality, PersonCandidate } from '../domain/candidate.ts';
import { expectation, priorBelief } from '../domain/learning.ts';

/** A worker as routing compares it. @param facts.price the estimate for the task, in the owner's currency */
export function workerCandidate(
  card: WorkerCard,
  facts: { readonly price: Money; readonly quality: ExpectedQuality },
): PersonCandidate | AgentCandidate {
  return {
    kind: card.kind,
    id: card.id,
    label: card.displayName,
    country: card.country,
    skills: card.skills.map(({ skill, level }) => ({ skill, level })),
    languages: card.languages.map(({ tag }) => tag),
    ...facts,
  };
}

/** Before any outcome everybody starts alike; each outcome moves the estimate and narrows it. */
export function expectedQuality({ acceptedBlocks, refusedHandOffs }: TrackRecord, mean?: number): ExpectedQuality {
  const { alpha, beta } = priorBelief(mean);
  return expectation({
    alpha: alpha + acceptedBlocks,
    beta: beta + refusedHandOffs,
    samples: acceptedBlocks + refusedHandOffs,
  });
}
