import { money, unwrap } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimatePrice, modelCandidate, parseModelProviders } from './model-catalogue.ts';

const apertus = {
  id: 'apertus-zurich',
  label: 'Apertus 70B in Zürich',
  baseUrl: 'https://models.example/v1/',
  apiKeyEnv: 'APERTUS_KEY',
  model: 'swiss-ai/apertus-70b-instruct',
  country: 'CH',
  licence: { name: 'Apache-2.0', commercialUse: 'yes' },
  languages: ['de', 'fr', 'en'],
  skills: [{ skill: 'machine-translation', level: 3 }],
  pricePerMillionTokens: { input: '0.075', output: 0.3, currency: 'USD' },
  developerCountries: ['CH'],
  trainedFromScratch: true,
};

describe('the configured models', () => {
  it.each([undefined, '', '  '])('are none when nothing is configured (%j)', (text) => {
    expect(unwrap(parseModelProviders(text))).toEqual([]);
  });

  it('are read with prices finer than a cent', () => {
    const [provider] = unwrap(parseModelProviders(JSON.stringify([apertus])));
    expect(provider).toMatchObject({
      baseUrl: 'https://models.example/v1',
      apiKeyEnv: 'APERTUS_KEY',
      expectedQuality: 0.7,
    });
    expect(provider!.pricePerMillionTokens).toEqual({ inputMicro: 75_000n, outputMicro: 300_000n, currency: 'USD' });
  });

  it('become candidates graded by the home of who asks', () => {
    const [provider] = unwrap(parseModelProviders(JSON.stringify([apertus])));
    const facts = { price: money(1, 'USD'), quality: { mean: 0.7, low: 0.3, high: 0.9, samples: 0 } };
    expect(modelCandidate(provider!, { ...facts, home: 'CH' }).sovereignty).toBe('L3');
    expect(modelCandidate(provider!, { ...facts, home: 'DE' }).sovereignty).toBe('L0');
  });

  it('are refused with every mistake at once', () => {
    const bad = {
      ...apertus,
      baseUrl: 'http://models.example/v1',
      country: 'Switzerland',
      licence: { name: '', commercialUse: 'maybe' },
      languages: [],
      skills: [{ skill: 'Translation', level: 9 }],
      pricePerMillionTokens: { input: '-1', output: '1.2345678', currency: 'usd' },
      apiKey: 'sk-secret',
    };
    const { model: _left, ...withoutModel } = bad;
    const parsed = parseModelProviders(JSON.stringify([apertus, { ...withoutModel, id: 'other' }, 7, apertus]));
    expect(parsed.ok).toBe(false);
    const mistakes = parsed.ok ? [] : parsed.refusal.mistakes.map(({ path }) => path);
    expect(mistakes.sort()).toEqual([
      '[1].apiKey',
      '[1].baseUrl',
      '[1].country',
      '[1].languages',
      '[1].licence.commercialUse',
      '[1].licence.name',
      '[1].model',
      '[1].pricePerMillionTokens.currency',
      '[1].pricePerMillionTokens.input',
      '[1].pricePerMillionTokens.output',
      '[1].skills[0].level',
      '[1].skills[0].skill',
      '[2]',
      '[3].id',
    ]);
    expect(JSON.stringify(parsed)).not.toContain('sk-secret');
  });

  it.each(['{', '{}', '"x"', 'null'])('are refused when the text is %s', (text) => {
    expect(parseModelProviders(text)).toMatchObject({ ok: false, refusal: { kind: 'ModelProvidersMalformed' } });
  });

  it('never make the reader throw, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        parseModelProviders(JSON.stringify([value, { ...apertus, licence: value }]));
      }),
    );
  });

  it('are priced upwards to a whole minor unit', () => {
    const price = { inputMicro: 75_000n, outputMicro: 300_000n, currency: 'USD' };
    expect(estimatePrice(price, { input: 1, output: 1 }, 2)).toEqual(money(1, 'USD'));
    expect(estimatePrice(price, { input: 1_000_000, output: 1_000_000 }, 2)).toEqual(money(38, 'USD'));
    expect(estimatePrice(price, { input: 0, output: 0 }, 2)).toEqual(money(0, 'USD'));
  });
});
