import { it } from 'vitest';
import { convene, setCost } from './simulate.ts';
it('x', () => {
  for (const c of [2, 3, 4, 5, 7, 10]) {
    setCost(c);
    console.log(c, JSON.stringify(convene({ teams: 400, seed: 1 })));
  }
}, 100000);
