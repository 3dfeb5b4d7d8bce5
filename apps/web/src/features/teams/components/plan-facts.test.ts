import { describe, expect, it } from 'vitest';
import { longestChain, minutesOf, type Plan } from './plan-facts.ts';

const block = (id: string, personMinutes: number, agentMinutes: number | null = null) =>
  ({ id, personMinutes, agentMinutes, reviewMinutes: 10 }) as Plan['blocks'][number];
const link = (fromBlockId: string, toBlockId: string) => ({ fromBlockId, toBlockId, kind: 'HAND_OFF' as const });

const plan = {
  blocks: [block('draw', 60), block('build', 30), block('translate', 200, 5), block('join', 20)],
  links: [link('draw', 'build'), link('build', 'join'), link('translate', 'join')],
} as unknown as Plan;

describe('the chain that decides the finish', () => {
  it('goes through the long translation when people do it', () => {
    expect(longestChain(plan, 'PEOPLE_ONLY')).toEqual(['translate', 'join']);
  });

  it('goes through the drawing when an agent translates', () => {
    expect(longestChain(plan, 'AI_WITH_REVIEW')).toEqual(['draw', 'build', 'join']);
  });

  it('is empty in a plan that goes in circles', () => {
    expect(longestChain({ ...plan, links: [...plan.links, link('join', 'draw')] }, 'MIXED')).toEqual([]);
  });

  it('counts the review of every block', () => {
    expect(minutesOf(block('a', 60, 5), 'AI_WITH_REVIEW')).toBe(15);
    expect(minutesOf(block('a', 60, 5), 'PEOPLE_ONLY')).toBe(70);
  });
});
