import { expect, it } from 'vitest';
import { isUuid, newId, parseId, uuidV7 } from './id.ts';

it('writes the version 7 layout of RFC 9562', () => {
  const random = Uint8Array.from([0, 0, 0, 0, 0, 0, 0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
  // Appendix A.6 of the RFC: Tuesday, February 22, 2022 2:22:22.00 PM GMT-05:00
  expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

it('makes ids that sort by creation, even thousands within a millisecond', () => {
  const ids = Array.from({ length: 20_000 }, () => newId());
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every(isUuid)).toBe(true);
});

it.each(['', 'abc', '017F22E2-79B0-7CC3-98C4-DC0C0C07398F', "'; drop table x; --"])('takes %j for no id', (text) => {
  expect(parseId(text)).toBeUndefined();
});
