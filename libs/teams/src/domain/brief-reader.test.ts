import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_LIBRARY } from './block-library/block-library.ts';
import { briefToGoal, suggestedToGoal } from './brief-reader.ts';
import { composeBlueprint } from './compose.ts';

const read = (text: string) => briefToGoal(text, BLOCK_LIBRARY);
const types = (list: readonly { type: string }[]) => list.map(({ type }) => type);

describe('reading a goal out of free text', () => {
  it('understands a napkin sketch to be tested in a day', () => {
    const text =
      'I have a napkin sketch of a booking app. I need a click prototype, user-tested with two testers, by tomorrow.';
    const goal = read(text);
    expect(types(goal.atHand)).toEqual(['project-brief', 'napkin-sketch']);
    expect(types(goal.wanted)).toEqual(['click-prototype', 'test-report']);
    expect(goal.wanted[0]?.because).toEqual(['click prototype']);
    expect(goal.counts).toEqual({ tester: 2 });
    expect(composeBlueprint(suggestedToGoal(goal), BLOCK_LIBRARY).ok).toBe(true);
  });

  it('reads "turn this into that" from both ends', () => {
    const goal = read('Turn our product list and photos of the products into an online shop');
    expect(types(goal.atHand)).toEqual(['project-brief', 'product-list', 'product-photos']);
    expect(types(goal.wanted)).toEqual(['web-shop']);
  });

  it('tells the language of the source from the target languages', () => {
    const goal = read(
      'Our bakery in Lyon has a localisation file at hand, written in French. We want a multilingual shop in German and Arabic; our product list is attached. We have a web shop.',
    );
    expect(goal.languages).toEqual([
      { language: 'de', because: ['German'] },
      { language: 'ar', because: ['Arabic'] },
    ]);
    expect(goal.atHand).toContainEqual({ type: 'web-shop', language: 'fr', because: ['web shop'] });
    expect(types(goal.wanted)).toContain('localised-web-shop');
  });

  it('understands a clinic that localises a leaflet', () => {
    const goal = read(
      'We have a patient leaflet. Please deliver a print-ready leaflet in Swahili and Somali, with a reader test.',
    );
    expect(types(goal.wanted)).toEqual(['print-ready-leaflet', 'reader-test-report']);
    expect(composeBlueprint(suggestedToGoal(goal), BLOCK_LIBRARY).ok).toBe(true);
  });

  it('translates what is there instead of writing it first', () => {
    for (const thing of ['menu', 'flyer', 'two letters']) {
      const goal = read(`Translate our ${thing} into Arabic and German by Friday for 400 €`);
      expect(types(goal.atHand)).toEqual(['project-brief', 'source-text']);
      expect(types(goal.wanted)).toEqual(['translated-text']);
      const plan = composeBlueprint(suggestedToGoal(goal), BLOCK_LIBRARY);
      expect(plan.ok && plan.value.blocks.length).toBe(2);
    }
  });

  it('leaves a thing with blocks of its own for translating to them', () => {
    expect(types(read('Translate our web shop into German').atHand)).toEqual(['project-brief']);
  });

  it('finds the longer name of a language and no language in a lower-case word', () => {
    expect(read('Translate it into Brazilian Portuguese, and polish it.').languages).toEqual([
      { language: 'pt-BR', because: ['Brazilian Portuguese'] },
    ]);
  });

  it.each([
    ['We need a new website for our bakery with opening hours.', ['live-web-page'], 'build-web-page'],
    ['Please make a web page about our summer menu.', ['html-page'], 'build-web-page'],
    [
      'We have a list of dishes and need a printed menu with allergens.',
      ['print-ready-menu', 'allergen-table'],
      'list-allergens',
    ],
    ['We need a photo shoot of our bakery.', ['edited-photos'], 'hold-photo-shoot'],
    ['Find us a new colleague for the counter.', ['job-offer'], 'hold-job-interviews'],
    ['Write a grant application for our solar roof.', ['grant-application'], 'budget-grant'],
    ['We have the tender documents of the town and want to hand in a bid.', ['tender-bid'], 'calculate-tender'],
    ['A newsletter for our customers by Friday.', ['newsletter'], 'write-newsletter-issue'],
    ['We have customer messages; please answer complaints.', ['complaint-answers'], 'answer-complaints'],
    [
      'Connect our till; we have a till export and a product list.',
      ['till-stock-connection'],
      'connect-till-and-stock',
    ],
    ['We need a GDPR check.', ['compliance-gap-report'], 'check-compliance'],
    ['A podcast with two guests.', ['podcast-episode'], 'record-episode'],
    ['A training course for our staff on hygiene, with 4 lessons.', ['online-course'], 'write-lessons'],
  ])('plans what it says: %s', (text, wanted, block) => {
    const goal = read(text);
    expect(types(goal.wanted)).toEqual(wanted);
    const chain = composeBlueprint(suggestedToGoal(goal), BLOCK_LIBRARY);
    expect(chain.ok && chain.value.blocks.map(({ libraryBlockId }) => libraryBlockId)).toContain(block);
  });

  it('plans a web page as a page and not as an article', () => {
    const chain = composeBlueprint(suggestedToGoal(read('We need a web page.')), BLOCK_LIBRARY);
    expect(chain.ok && chain.value.blocks.map(({ key }) => key)).toEqual([
      'write-page-text',
      'design-web-page',
      'build-web-page',
    ]);
  });

  it('suggests nothing it has not read', () => {
    expect(read('We would like to do something nice.')).toEqual({
      wanted: [],
      atHand: [{ type: 'project-brief', because: ['the text of the brief itself'] }],
      languages: [],
      counts: {},
    });
  });

  it('answers any text, and every reason stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }).map((noise) => `${noise} İ logo ${noise}`),
        (text) => {
          for (const { type, because } of [...read(text).wanted, ...read(text).atHand])
            if (type !== 'project-brief') for (const words of because) expect(text).toContain(words);
        },
      ),
    );
  });
});
