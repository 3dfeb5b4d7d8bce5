import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseNext, type Candidate } from './choose-next.ts';

const candidate = (candidateId: string, score: number, barred: string[] = []): Candidate => ({
  candidateId,
  score,
  because: [`${candidateId} has done such work.`],
  barredBecause: barred,
});

describe('choosing whom to ask', () => {
  it('asks the best, and tells everybody why', () => {
    const list = [candidate('rui', 70), candidate('lea', 90), candidate('ana', 95, ['Does not speak Swahili.'])];
    expect(chooseNext(list, { alreadyAsked: [], randomDraw: 0.5 })).toEqual({
      chosen: 'lea',
      reasons: [
        { candidateId: 'ana', outcome: 'passed-over', because: ['Does not speak Swahili.'] },
        { candidateId: 'lea', outcome: 'asked', because: ['lea has done such work.', 'Best score: 90.'] },
        {
          candidateId: 'rui',
          outcome: 'passed-over',
          because: ['rui has done such work.', 'Score 70, the best one was 90.'],
        },
      ],
    });
  });

  it('does not ask again, and says when nobody is left', () => {
    const list = [candidate('lea', 90), candidate('rui', 70)];
    expect(chooseNext(list, { alreadyAsked: ['lea'], randomDraw: 0 }).chosen).toBe('rui');
    const nobody = chooseNext(list, { alreadyAsked: ['lea', 'rui'], randomDraw: 0 });
    expect(nobody.chosen).toBeNull();
    expect(nobody.reasons[0]?.because).toEqual(['Was asked before in this round.']);
  });

  const people = fc.uniqueArray(
    fc.record({
      candidateId: fc.constantFrom('ana', 'bo', 'chi', 'devi', 'eva', 'fela', 'gus'),
      score: fc.integer({ min: 0, max: 3 }),
      because: fc.constant(['Fits.']),
      barredBecause: fc.constantFrom([], [], ['No.']),
    }),
    { selector: ({ candidateId }) => candidateId },
  );

  it('does not depend on the order of the list', () => {
    const shuffled = people.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.double({ min: 0, max: 0.999, noNaN: true }), ([list, other], randomDraw) => {
        const round = { alreadyAsked: ['bo'], randomDraw };
        expect(chooseNext(other, round)).toEqual(chooseNext(list, round));
      }),
    );
  });

  it('asks at most one, of the best that may be asked, and gives each a reason', () => {
    fc.assert(
      fc.property(people, fc.double({ min: 0, max: 0.999, noNaN: true }), (list, randomDraw) => {
        const { chosen, reasons } = chooseNext(list, { alreadyAsked: [], randomDraw });
        const free = list.filter(({ barredBecause }) => barredBecause.length === 0);
        const best = Math.max(...free.map(({ score }) => score));
        expect(chosen === null).toBe(free.length === 0);
        if (chosen) expect(free.find(({ candidateId }) => candidateId === chosen)?.score).toBe(best);
        expect(reasons.filter(({ outcome }) => outcome === 'asked')).toHaveLength(chosen ? 1 : 0);
        expect(reasons.map(({ candidateId }) => candidateId)).toEqual(list.map((each) => each.candidateId).sort());
        for (const { because } of reasons) expect(because.length).toBeGreaterThan(0);
      }),
    );
  });

  it('gives equals equal chances', () => {
    const list = ['ana', 'bo', 'chi', 'devi'].map((id) => candidate(id, 50));
    const times = new Map<string, number>();
    for (let draw = 0; draw < 1000; draw += 1) {
      const { chosen } = chooseNext(list, { alreadyAsked: [], randomDraw: draw / 1000 });
      times.set(chosen!, (times.get(chosen!) ?? 0) + 1);
    }
    expect([...times.values()]).toEqual([250, 250, 250, 250]);
  });

  it('takes no draw from outside its range', () => {
    expect(() => chooseNext([], { alreadyAsked: [], randomDraw: 1 })).toThrow('draw');
    expect(() => chooseNext([], { alreadyAsked: [], randomDraw: Number.NaN })).toThrow('draw');
  });
});
