import { money } from '@muster/kernel';
import { Routing, type Candidate } from '@muster/routing';
import type { OnCall } from './market.ts';

/** Routing as it runs in the product, without models: it never calls anybody here. */
const routing = new Routing(
  { providers: [], version: 'none', apiKeyOf: () => null },
  { complete: () => Promise.reject(new Error('no model is configured')) },
);
const AT = new Date('2026-11-23T09:00:00Z');

/** Whom routing prefers of these for one draw. */
export function choose(people: readonly OnCall[], draw: string): OnCall {
  const decision = routing.preview(
    {
      task: {
        id: draw,
        skill: 'ui-design',
        level: 3,
        languages: [],
        dataClasses: ['none'],
        dataOrigin: 'FR',
        sector: 'general',
        purpose: 'bench',
        budget: money(1_000_000n, 'EUR'),
        proofs: [],
      },
      candidates: people.map(candidateOf),
    },
    AT,
  );
  if (decision.outcome !== 'routed') throw new Error('nobody fits in a market made to fit');
  return people.find(({ id }) => id === decision.chosen.id)!;
}

function candidateOf({ id, quality, priceMinor }: OnCall): Candidate {
  return {
    kind: 'person',
    id,
    label: id,
    country: 'FR',
    skills: [{ skill: 'ui-design', level: 4 }],
    languages: ['en'],
    price: money(priceMinor, 'EUR'),
    quality: { mean: quality, low: quality, high: quality, samples: 10 },
  };
}
