import { money, unwrap } from '@muster/kernel';
import { expect, it } from 'vitest';
import { planTeam } from './plan-team.ts';
import type { PlanInput } from './plan.ts';
import { retime } from './retime.ts';

const at = (time: string): Date => new Date(`2026-11-23T${time}Z`);
const price = money(100, 'EUR');
const input: PlanInput = {
  startAt: at('08:00'),
  now: at('08:00'),
  seats: ['draw', 'build', 'write'].map((id) => ({ id, calendar: { kind: 'always' } })),
  blocks: [
    { id: 'sketch', seatId: 'draw', minutes: 60, price },
    { id: 'page', seatId: 'build', minutes: 30, price },
    { id: 'text', seatId: 'write', minutes: 240, price },
  ],
  links: [{ from: 'sketch', to: 'page', kind: 'hand-off' }],
};
const plan = unwrap(planTeam(input));
const running = { startedAt: at('08:00') };

it('names what an early finish pulled in, and nothing else', () => {
  const [sketch, page, text] = input.blocks;
  const blocks = [
    { ...sketch!, actual: { ...running, finishedAt: at('08:40') } },
    page!,
    { ...text!, actual: running },
  ];
  expect(unwrap(retime(plan, { ...input, now: at('08:40'), blocks })).moved).toEqual([
    {
      blockId: 'sketch',
      beforeStart: at('08:00'),
      afterStart: at('08:00'),
      beforeFinish: at('09:00'),
      afterFinish: at('08:40'),
      beforeAccepted: at('09:00'),
      afterAccepted: at('08:40'),
    },
    {
      blockId: 'page',
      beforeStart: at('09:00'),
      afterStart: at('08:40'),
      beforeFinish: at('09:30'),
      afterFinish: at('09:10'),
      beforeAccepted: at('09:30'),
      afterAccepted: at('09:10'),
    },
  ]);
});

it('does not count a new block, or one that is gone, as moved', () => {
  const extra = { id: 'extra', seatId: 'draw', minutes: 5, price };
  const blocks = [input.blocks[0]!, input.blocks[1]!, extra];
  expect(unwrap(retime(plan, { ...input, blocks })).moved).toEqual([]);
});

it('passes a refusal on', () => {
  expect(retime(plan, { ...input, seats: [] })).toMatchObject({ refusal: { kind: 'UnknownSeat', blockId: 'page' } });
});
