import { money } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { HARD_RULES } from './hard-rules.ts';
import { leaflet, model, person, quality, requestOf, route, RULES, verdict } from './route.fixture.ts';
import { chooseCandidate } from './route.ts';
import type { Task } from './task.ts';
import type { TransferVerdict } from './transfer.ts';

describe('routing a leaflet with health data from Kenya', () => {
  it('keeps the data away from a model abroad and says which law and which proofs', () => {
    const decision = route({ candidates: [model({ id: 'm-us', country: 'US' }), person({ id: 'amina' })] });
    expect(decision.chosen?.id).toBe('amina');
    const refused = decision.receipt.candidates.find(({ id }) => id === 'm-us')!;
    expect(refused.outcome).toBe('refused');
    expect(refused.reasons.map(({ rule }) => rule)).toEqual(['residency']);
    expect(refused.reasons[0]!.ruleIds).toEqual(['KE-default', 'ke-sensitive']);
    expect(refused.reasons[0]!.sentence).toBe(
      'Health data from Kenya may not go to a model in the United States: Data Protection Act 2019, s. 48: proof of ' +
        'appropriate safeguards; Data Protection Act 2019, s. 49: sensitive data needs consent – safeguards and consent are not on file.',
    );
  });

  it('asks for consent even where only the wider class has a rule', () => {
    const proofs = ['safeguards_record'];
    expect(route({ task: { ...leaflet, proofs }, candidates: [model({ country: 'US' })] }).chosen).toBeNull();
    const both = [...proofs, 'separate_consent:C-7'];
    expect(route({ task: { ...leaflet, proofs: both }, candidates: [model({ country: 'US' })] }).chosen?.id).toBe('m');
  });

  it('does not stretch safeguards agreed with one country over another', () => {
    const task = { ...leaflet, proofs: ['safeguards_record@DE:contract-9', 'consent_on_file'] };
    const candidates = [model({ id: 'us', country: 'US' }), model({ id: 'de', country: 'DE' })];
    expect(route({ task, candidates }).chosen?.id).toBe('de');
    expect(route({ task, candidates: [model({ country: 'US' })] }).chosen).toBeNull();
  });

  it('treats silence about the data as personal data', () => {
    const task = { ...leaflet, dataClasses: [] };
    expect(route({ task, candidates: [model({ country: 'US' })] }).chosen).toBeNull();
  });

  it('lets data without any person in it travel', () => {
    const task: Task = { ...leaflet, dataClasses: ['none'] };
    expect(route({ task, candidates: [model({ country: 'US' })] }).chosen?.id).toBe('m');
  });

  it.each(['review', 'prohibit'] as const)('lets no proof open a transfer that needs "%s"', (decision) => {
    const rule = { id: 'x', decision, basis: 'Law', conditions: ['dpo_approval'] };
    const rules = { ...RULES, decideTransfer: () => verdict([rule]) };
    const task = { ...leaflet, proofs: ['dpo_approval', 'review_approved', 'consent_on_file', 'safeguards_record'] };
    expect(route({ task, rules, candidates: [model({})] }).chosen).toBeNull();
  });

  it('takes an answer without a rule as no permission', () => {
    const rules = { ...RULES, decideTransfer: (): TransferVerdict => ({ decision: 'allow', rules: [] }) };
    expect(route({ rules, candidates: [model({})] }).chosen).toBeNull();
  });
});

describe('the other hard rules', () => {
  it('tells a refused candidate every rule it broke, in order', () => {
    const bad = model({
      country: 'US',
      licence: { name: 'CC BY-NC 4.0', commercialUse: 'no' },
      languages: ['en'],
      sovereignty: 'L0',
      skills: [{ skill: 'medical-translation', level: 2 }],
      price: money(60_000, 'KES'),
    });
    const { receipt } = route({ candidates: [bad], policy: { sovereigntyFloor: 'L1' } });
    expect(receipt.candidates[0]!.reasons.map(({ rule }) => rule)).toEqual([...HARD_RULES]);
    expect(receipt.candidates[0]!.reasons.map(({ sentence }) => sentence).slice(1)).toEqual([
      'Model may not be used: its licence CC BY-NC 4.0 forbids commercial use.',
      'Model does not offer Swahili.',
      'Model has sovereignty level L0, this workspace asks for L1 or higher.',
      'Model offers medical-translation at level 2; the task needs level 3.',
      'Model costs 600.00 KES, the budget is 500.00 KES.',
    ]);
  });

  it('does not take an unconfirmed licence for a yes', () => {
    const licence = { name: 'unread', commercialUse: 'unknown' } as const;
    expect(route({ candidates: [model({ licence })] }).chosen).toBeNull();
  });

  it('uses a conditionally licensed model only with its own agreement on file', () => {
    const licence = { name: 'Falcon TII', commercialUse: 'conditional' } as const;
    const proofs = ['licence_agreement', 'licence_agreement@other'];
    expect(route({ task: { ...leaflet, proofs }, candidates: [model({ licence })] }).chosen).toBeNull();
    const agreed = { ...leaflet, proofs: ['licence_agreement@m:2026-11'] };
    expect(route({ task: agreed, candidates: [model({ licence })] }).chosen?.id).toBe('m');
  });

  it('refuses a price in another currency, because it cannot know', () => {
    expect(route({ candidates: [person({ price: money(1, 'USD') })] }).chosen).toBeNull();
  });

  it.each([
    ['pt', 'pt-BR', true],
    ['pt-BR', 'pt', true],
    ['pt-PT', 'pt-BR', false],
    ['zh-Hans', 'zh-Hant', false],
    ['mul', 'so', false],
  ])('a worker offering %s covers %s: %s', (offered, wanted, covers) => {
    const task = { ...leaflet, languages: [wanted] };
    expect(route({ task, candidates: [person({ languages: [offered] })] }).chosen !== null).toBe(covers);
  });
});

describe('choosing among the allowed', () => {
  it('compares by expected cost per accepted result, not by price', () => {
    const cheap = person({ id: 'cheap', price: money(1_000, 'KES'), quality: quality(0.2) });
    const sound = person({ id: 'sound', price: money(2_000, 'KES'), quality: quality(0.9) });
    const { chosen, receipt } = route({ candidates: [cheap, sound] });
    expect(chosen?.id).toBe('sound');
    expect(receipt.candidates.find(({ id }) => id === 'cheap')!.reasons[0]!.sentence).toBe(
      'Worker cheap fits every rule, but an accepted result would cost 50.00 KES instead of 22.22 KES with Worker sound.',
    );
  });

  it('passes over who is below the quality floor', () => {
    const cheap = person({ id: 'cheap', price: money(100, 'KES'), quality: quality(0.4) });
    const sound = person({ id: 'sound', price: money(9_000, 'KES'), quality: quality(0.9) });
    expect(route({ candidates: [cheap, sound], policy: { qualityFloor: 0.6 } }).chosen?.id).toBe('sound');
  });

  it('adds the price of a person’s look to what a machine costs', () => {
    const machine = model({ price: money(100, 'KES') });
    const human = person({ id: 'human', price: money(500, 'KES') });
    const policy = { requireHumanReview: true, reviewPrice: money(900, 'KES') };
    expect(route({ candidates: [machine, human], policy }).chosen?.id).toBe('human');
    const alone = route({ candidates: [machine], policy });
    expect(alone.outcome === 'routed' && alone.needsHumanReview).toBe(true);
  });

  it('gives equals their turn over many tasks and the same answer for the same task', () => {
    const equals = ['a', 'b', 'c', 'd'].map((id) => person({ id }));
    const wins = new Map<string, number>();
    for (let turn = 0; turn < 4_000; turn += 1) {
      const request = requestOf({ task: { ...leaflet, id: `task-${turn}` }, candidates: equals });
      const id = chooseCandidate(request)!.id;
      wins.set(id, (wins.get(id) ?? 0) + 1);
    }
    for (const count of wins.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
    expect(wins.size).toBe(4);
  });
});

describe('when nobody fits', () => {
  it('names the rule that removed most and the smallest change that helps', () => {
    const decision = route({
      candidates: [
        model({ id: 'us', country: 'US' }),
        model({ id: 'cn', country: 'CN' }),
        person({ id: 'dear', label: 'Amina', price: money(70_000, 'KES') }),
      ],
    });
    expect(decision.outcome).toBe('nobody-fits');
    expect(decision.outcome === 'nobody-fits' && decision.nobodyFits).toEqual({
      kind: 'NobodyFits',
      removedMost: { rule: 'residency', candidates: 2 },
      smallestChange: { candidateId: 'dear', remedies: [{ kind: 'RaiseBudget', minor: 70_000n, currency: 'KES' }] },
      sentence: '2 of 3 candidates fail the residency rule. Amina would fit if you raise the budget to 700.00 KES.',
    });
  });

  it('offers no change that would break the law', () => {
    const rule = { id: 'x', decision: 'prohibit', basis: 'Law', conditions: [] } as const;
    const decision = route({ rules: { ...RULES, decideTransfer: () => verdict([rule]) }, candidates: [model({})] });
    expect(decision.outcome === 'nobody-fits' && decision.nobodyFits.smallestChange).toBeNull();
  });

  it('has an answer for an empty list', () => {
    const decision = route({ candidates: [] });
    expect(decision.outcome === 'nobody-fits' && decision.nobodyFits.sentence).toBe('There is no candidate at all.');
  });
});
