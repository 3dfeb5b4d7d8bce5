import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromJson, toJson } from './json.ts';

/** As a JSON column gives it back. */
const stored = (value: unknown) => fromJson<unknown>(JSON.parse(JSON.stringify(toJson(value))));

const leaf = fc.oneof(
  fc.bigInt(),
  fc.date({ noInvalidDate: true }),
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const key = fc.oneof(fc.string(), fc.constantFrom('$whole', '$instant', '$$whole', '$$$instant', '$', '$other'));
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

it('everything comes back as what it was, whatever its keys are called', () => {
  fc.assert(
    fc.property(anything, (value) => {
      expect(stored(value)).toEqual(value);
    }),
  );
});

it('a key that looks like a mark is none', () => {
  const value = { $whole: 'of it', nested: [{ $instant: 'noodles', $$whole: 7n }] };
  expect(stored(value)).toEqual(value);
});

it('what was stored with marks before is read as it was', () => {
  expect(fromJson({ minor: { $whole: '12' }, at: { $instant: '2026-11-23T08:00:00.000Z' }, $ref: 'a' })).toEqual({
    minor: 12n,
    at: new Date('2026-11-23T08:00:00Z'),
    $ref: 'a',
  });
});
