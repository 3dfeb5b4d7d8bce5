import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextMove, type Asked, type Contender, type OpeningFacts } from './opening.ts';
import { checkPolicy, ONE_AT_A_TIME, POOL_WAVES } from './policy.ts';
import { USUAL_HABIT } from './response.ts';

const start = new Date('2026-11-23T09:00:00Z');
const minute = (count: number) => new Date(start.getTime() + count * 60_000);
const stranger = (id: string): Contender => ({ id, isKnown: false, savedMinutes: 0 });
const friend = (id: string, savedMinutes = 120): Contender => ({ id, isKnown: true, savedMinutes });
const asked = (who: Contender, parts: Partial<Asked> = {}): Asked => ({
  ...who,
  state: 'offered',
  saidYesAt: null,
  ...parts,
});
const facts = (parts: Partial<OpeningFacts>): OpeningFacts => ({
  policy: POOL_WAVES,
  now: start,
  contenders: [],
  asked: [],
  wave: null,
  habit: USUAL_HABIT,
  costPerMinute: 1,
  ...parts,
});
const wave = { openedAt: start, closesAt: minute(6), knownUntil: null };
const ten = Array.from({ length: 10 }, (_, index) => stranger(`s${index}`));

describe('an opening', () => {
  it('asks one alone, or as many of a pool at once as its wave is large', () => {
    expect(nextMove(facts({ policy: ONE_AT_A_TIME, contenders: ten }))).toMatchObject({
      kind: 'ask',
      count: 1,
      isExclusive: true,
      wave: { closesAt: minute(10) },
    });
    expect(nextMove(facts({ contenders: ten }))).toMatchObject({ kind: 'ask', count: 6, isExclusive: false });
  });

  it('holds the seat for somebody who is the only one there is', () => {
    expect(nextMove(facts({ contenders: [stranger('lea')] }))).toMatchObject({ count: 1, isExclusive: true });
  });

  it('asks familiar people first, and strangers at the computed moment', () => {
    const first = nextMove(facts({ contenders: [friend('lea'), friend('rui'), ...ten] }));
    expect(first).toMatchObject({ kind: 'ask', whom: 'known', count: 2 });
    const knownUntil = first.kind === 'ask' ? first.wave.knownUntil! : start;
    expect(knownUntil > start).toBe(true);
    const out = [asked(friend('lea')), asked(friend('rui'))];
    const waiting = facts({ contenders: ten, asked: out, wave: { ...wave, knownUntil } });
    expect(nextMove(waiting)).toEqual({ kind: 'wait', until: knownUntil });
    expect(nextMove({ ...waiting, now: knownUntil })).toMatchObject({ kind: 'ask', whom: 'all', count: 6 });
  });

  it('waits for nobody familiar whose coming saves nothing', () => {
    const contenders = [friend('lea', 0), ...ten];
    expect(nextMove(facts({ contenders }))).toMatchObject({ kind: 'ask', whom: 'all' });
  });

  it('gives the seat at the close to one of those who said yes, the quick and the slow alike', () => {
    const out = [
      asked(stranger('quick'), { saidYesAt: minute(0.1) }),
      asked(stranger('slow'), { saidYesAt: minute(5.9) }),
    ];
    const silent = asked(stranger('silent'));
    expect(nextMove(facts({ asked: [...out, silent], wave, now: minute(5.95) }))).toEqual({
      kind: 'wait',
      until: minute(6),
    });
    const closed = nextMove(facts({ asked: [...out, silent], wave, now: minute(6) }));
    expect(closed).toEqual({ kind: 'choose', amongIds: ['quick', 'slow'] });
    expect(nextMove(facts({ asked: out, wave, now: minute(5.95) }))).toMatchObject({ kind: 'choose' });
  });

  it('prefers the familiar among those who said yes', () => {
    const out = [
      asked(stranger('quick'), { saidYesAt: minute(1) }),
      asked(friend('lea'), { saidYesAt: minute(5) }),
      asked(stranger('silent')),
    ];
    expect(nextMove(facts({ asked: out, wave, now: minute(6) }))).toEqual({ kind: 'choose', amongIds: ['lea'] });
  });

  it('asks more when a wave closed without a yes, and gives up only when nobody is left and nothing is out', () => {
    const out = [asked(stranger('silent'))];
    expect(nextMove(facts({ asked: out, contenders: ten, wave, now: minute(6) }))).toMatchObject({
      kind: 'ask',
      count: 6,
    });
    expect(nextMove(facts({ asked: out, wave, now: minute(6) }))).toEqual({ kind: 'wait', until: null });
    expect(nextMove(facts({ asked: [asked(stranger('no'), { state: 'declined' })], wave }))).toEqual({
      kind: 'nobody',
    });
  });

  it('decides the same in whatever order people stand in its lists', () => {
    const person = fc.record({ isKnown: fc.boolean(), savedMinutes: fc.integer({ min: 0, max: 200 }) });
    const answer = fc.constantFrom('offered', 'yes', 'declined', 'expired');
    const scene = fc.record({
      contenders: fc.array(person, { maxLength: 12 }),
      asked: fc.array(fc.tuple(person, answer), { maxLength: 8 }),
      now: fc.integer({ min: 0, max: 12 }),
      shift: fc.nat(11),
    });
    const turned = <T>(list: readonly T[], by: number) => list.map((_, index) => list[(index + by) % list.length]!);
    fc.assert(
      fc.property(scene, ({ contenders, asked: out, now, shift }) => {
        const named = contenders.map((each, index) => ({ ...each, id: `c${index}` }));
        const known = out.map(([each, state], index): Asked => {
          const saidYesAt = state === 'yes' ? start : null;
          return {
            ...each,
            id: `a${index}`,
            saidYesAt,
            state: state === 'yes' ? 'offered' : (state as Asked['state']),
          };
        });
        const one = facts({ contenders: named, asked: known, wave, now: minute(now) });
        const move = nextMove(one);
        const other = nextMove({ ...one, contenders: turned(named, shift), asked: turned(known, shift) });
        const sorted = (each: typeof move) =>
          each.kind === 'choose' ? { ...each, amongIds: [...each.amongIds].sort() } : each;
        expect(sorted(other)).toEqual(sorted(move));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a policy', () => {
  it('stays within what people can live with', () => {
    expect(checkPolicy(POOL_WAVES)).toMatchObject({ ok: true });
    expect(checkPolicy({ ...POOL_WAVES, waveSize: 0 })).toEqual({
      ok: false,
      refusal: { kind: 'PolicyOutOfRange', field: 'waveSize', least: 1, most: 20 },
    });
    expect(checkPolicy({ ...POOL_WAVES, holdMinutes: 2.5 })).toMatchObject({ refusal: { field: 'holdMinutes' } });
  });
});
