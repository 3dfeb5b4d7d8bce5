import { money, ok, unwrap } from '@muster/kernel';
import { pageRequest, type Context } from '@muster/platform';
import { openTestDatabase, talentWorld, type TalentWorld, type TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkerId } from '../domain/worker-card.ts';
import { reasonSays } from './reason-says.ts';
import type { WorkerFilter } from './search-workers.ts';

let database: TestDatabase;
let world: TalentWorld;
let market: Context;
const ids = new Map<string, WorkerId>();

beforeAll(async () => {
  database = await openTestDatabase();
  world = talentWorld(database);
  market = await world.owner('The market');
  const operator = await world.owner('Checks & Co', 'agent_operator');
  const add = async (ctx: Context, parts: Parameters<TalentWorld['worker']>[1] & { displayName: string }) =>
    ids.set(parts.displayName, await world.worker(ctx, parts));
  await add(market, { displayName: 'Amina Odhiambo' });
  await add(market, {
    displayName: 'João Lima',
    headline: 'Web shops in Portuguese',
    country: 'BR',
    timeZone: 'America/Sao_Paulo',
    languages: [{ tag: 'pt-BR', level: 'native' }],
    skills: [{ skill: 'translation', level: 2 }],
    rate: money(90_00, 'BRL'),
  });
  await add(market, {
    displayName: 'Petra Baker',
    headline: 'Kuchen und Torten',
    country: 'DE',
    timeZone: 'Europe/Berlin',
    languages: [{ tag: 'de', level: 'native' }],
    skills: [{ skill: 'graphic-design', level: 3 }],
    rate: money(40_00, 'EUR'),
  });
  await add(market, {
    displayName: 'Fatima Haddad',
    headline: 'Bread of all kinds',
    country: 'MA',
    timeZone: 'Africa/Casablanca',
    languages: [{ tag: 'ar', level: 'native' }],
    skills: [{ skill: 'baking', level: 4, evidence: 'https://bread.example' }],
    rate: money(15_00, 'EUR'),
  });
  await add(operator, {
    displayName: 'Page auditor',
    headline: '100% of every page_checked',
    kind: 'agent',
    country: 'DE',
    timeZone: 'Europe/Berlin',
    languages: [{ tag: 'en', level: 'C2' }],
    skills: [{ skill: 'html-audit', level: 3 }],
    hours: null,
    rate: money(200, 'EUR'),
  });
});
afterAll(() => database.close());

const look = (filter: WorkerFilter) => world.searching.run(filter, pageRequest(50, null));
const found = async (filter: WorkerFilter) => (await look(filter)).edges.map(({ node }) => node.displayName).sort();
const reasons = async (filter: WorkerFilter) => (await look(filter)).edges[0]!.reasons.map(reasonSays);

describe('the search box', () => {
  it('takes names, headlines, cities and skills, whatever the accents', async () => {
    expect(await found({ text: 'joao SHOPS' })).toEqual(['João Lima']);
    expect(await found({ text: 'medical odhiambo' })).toEqual(['Amina Odhiambo']);
    expect(await found({ text: 'nairobi' })).toEqual(['Amina Odhiambo']);
    expect(await found({ text: 'joao medical' })).toEqual([]);
  });

  it.each([
    ['Übersetzung', ['Amina Odhiambo', 'João Lima']],
    ['translator Kenia', ['Amina Odhiambo']],
    ['panadería', ['Fatima Haddad']],
    ['خبز', ['Fatima Haddad']],
    ['medical translator kiswahili', ['Amina Odhiambo']],
  ])('knows skills, languages and countries by their names in other languages: %s', async (text, names) => {
    expect(await found({ text })).toEqual(names);
  });

  it.each([
    ['tranlsator', ['Amina Odhiambo', 'João Lima']],
    ['medcal', ['Amina Odhiambo']],
    ['odiambo', ['Amina Odhiambo']],
    ['Odhi', ['Amina Odhiambo']],
    ['Tortn', ['Petra Baker']],
    ['acounting', []],
  ])('forgives slips in skills, names and headlines of any language: %s', async (text, names) => {
    expect(await found({ text })).toEqual(names);
  });

  it('shows who can do it before those who are only called so', async () => {
    expect((await look({ text: 'baker' })).edges.map(({ node }) => node.displayName)).toEqual([
      'Fatima Haddad',
      'Petra Baker',
    ]);
  });

  it('takes the signs of patterns as they are written, and signs alone for nothing', async () => {
    expect(await found({ text: '100%' })).toEqual(['Page auditor']);
    expect(await found({ text: 'page_checked' })).toEqual(['Page auditor']);
    expect(await found({ text: '_%_' })).toEqual([]);
  });
});

describe('the filters', () => {
  it('are skill with level, language, country, kind and availability', async () => {
    expect(await found({ skills: ['html-audit', 'pottery'] })).toEqual(['Page auditor']);
    expect(await found({ needs: [{ skill: 'translation', level: 3 }] })).toEqual(['Amina Odhiambo']);
    expect(
      await found({
        needs: [
          { skill: 'translation', level: 2 },
          { skill: 'medical-translation', level: 4 },
        ],
      }),
    ).toEqual(['Amina Odhiambo']);
    expect(await found({ languages: ['pt'] })).toEqual(['João Lima']);
    expect(await found({ languages: ['pt-PT'] })).toEqual([]);
    expect(await found({ country: 'DE', kind: 'agent', isAvailable: true })).toEqual(['Page auditor']);
  });

  it('follow availability at once', async () => {
    const id = ids.get('Petra Baker')!;
    unwrap(await world.settingAvailability.run(market, id, false));
    expect(await found({ isAvailable: false })).toEqual(['Petra Baker']);
    expect(await found({ skills: ['graphic-design'], isAvailable: true })).toEqual([]);
    unwrap(await world.settingAvailability.run(market, id, true));
    expect(await found({ skills: ['graphic-design'], isAvailable: true })).toEqual(['Petra Baker']);
  });

  it('compare a rate in any currency with the cap', async () => {
    expect(await found({ rateCap: money(20_00, 'EUR'), kind: 'person' })).toEqual(
      expect.arrayContaining(['Fatima Haddad']),
    );
    expect(await found({ rateCap: money(14_99, 'EUR'), skills: ['baking'] })).toEqual([]);
    expect(await found({ rateCap: money(5_000_00, 'KES'), skills: ['graphic-design'] })).toEqual([]);
    expect(await found({ rateCap: money(9_000_00, 'KES'), skills: ['graphic-design'] })).toEqual(['Petra Baker']);
  });

  it('count the working hours that are shared, and agents work around the clock', async () => {
    const overlap = (timeZone: string, weeklyHours: number) => ({ overlap: { timeZone, weeklyHours } });
    expect(await found(overlap('Africa/Nairobi', 40))).toEqual(['Amina Odhiambo', 'Page auditor']);
    // Nine in Los Angeles is 18:00 in Berlin.
    expect(await found({ ...overlap('America/Los_Angeles', 1), country: 'DE' })).toEqual(['Page auditor']);
    expect(await reasons({ ...overlap('Europe/Berlin', 20), text: 'Odhiambo' })).toContain(
      'Shares 30 working hours a week with you.',
    );
  });

  it('ask for proof', async () => {
    const id = ids.get('João Lima')!;
    for (let count = 0; count < 12; count += 1)
      await database.db.write(market, async (tx) =>
        ok(await world.talent.recordOutcome(tx, id, { isAccepted: true, skills: ['translation'] })),
      );
    expect(await found({ minAcceptedBlocks: 12 })).toEqual(['João Lima']);
    expect(await found({ minAcceptance: 0.75 })).toEqual(['João Lima']);
    expect(await found({ minAcceptance: 0.9 })).toEqual([]);
    expect(await reasons({ minAcceptedBlocks: 1 })).toEqual([
      '12 of 12 hand-overs accepted; with 95 % certainty at least 81 % are.',
    ]);
  });
});

describe('the order', () => {
  it('puts proof in the skill above a claim, and follows every outcome', async () => {
    const [claimed, proven] = await Promise.all([
      world.worker(market, { displayName: 'Claims', skills: [{ skill: 'pottery', level: 4 }] }),
      world.worker(market, { displayName: 'Proves', skills: [{ skill: 'pottery', level: 3 }] }),
    ]);
    const order = async () => (await look({ skills: ['pottery'] })).edges.map(({ node }) => node.id);
    expect(await order()).toEqual([claimed, proven]);
    for (let count = 0; count < 10; count += 1)
      await database.db.write(market, async (tx) =>
        ok(await world.talent.recordOutcome(tx, proven, { isAccepted: true, skills: ['pottery'] })),
      );
    expect(await order()).toEqual([proven, claimed]);
  });

  it('draws among equals: with many of them, the first is not always the first that came', async () => {
    const potters = await Promise.all(
      Array.from({ length: 12 }, () => world.worker(market, { skills: [{ skill: 'weaving', level: 3 }] })),
    );
    const { edges } = await look({ skills: ['weaving'] });
    const order = edges.map(({ node }) => node.id);
    expect([...order].sort()).toEqual([...potters].sort());
    expect(order).not.toEqual([...order].sort());
  });

  it.each([{}, { text: 'baker' }, { needs: [{ skill: 'weaving', level: 2 }] }])(
    'shows everybody once, page after page: %o',
    async (filter) => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof look>> = await world.searching.run(filter, pageRequest(1, after));
        seen.push(...page.edges.map(({ node }) => node.id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toHaveLength(new Set(seen).size);
      expect(seen).toEqual((await look(filter)).edges.map(({ node }) => node.id));
    },
  );

  it('takes a foreign cursor for no place at all', async () => {
    const nowhere = pageRequest(5, Buffer.from('something else').toString('base64url'));
    expect((await world.searching.run({ text: 'baker' }, nowhere)).edges).toEqual([]);
  });
});

describe('every result', () => {
  it('says why it is there', async () => {
    expect(await reasons({ text: 'translater Odhiambo Kiswahili' })).toEqual([
      expect.stringMatching(/^Offers .*translation at level [45].*near to “translater”\.$/i),
      '“odhiambo” stands in the name, headline or city.',
      'Speaks Swahili, native.',
    ]);
    expect(await reasons({ text: 'mtafsiri odiambo' })).toEqual([
      'Offers Translation at level 5 (known for it), also called “mtafsiri”.',
      '“odhiambo” stands in the name, headline or city.',
    ]);
  });
});
