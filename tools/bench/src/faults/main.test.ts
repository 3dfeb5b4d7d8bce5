import { expect, it } from 'vitest';
import { wishOf } from './main.ts';

it('plays on both homes of the queue unless told otherwise', () => {
  expect(wishOf([])).toMatchObject({ backends: ['postgres', 'redis'], seconds: 60 });
  expect(wishOf(['--backend', 'redis', '--seconds', '20', '--seed', '5'])).toEqual({
    backends: ['redis'],
    seconds: 20,
    seed: 5,
  });
});

it.each([[['--backend', 'oracle']], [['--seconds', 'long']], [['--seed', 'x']], [['--fast']]])(
  'refuses %j with a sentence',
  (args) => {
    expect(() => wishOf(args)).toThrow(/^(?!.*undefined).+\.$/);
  },
);
