import { describe, expect, it } from 'vitest';
import { addressRows } from './address-rows.ts';

describe('an address', () => {
  it.each([
    [
      'IN',
      { street: '12 MG Road', city: 'Bengaluru', postCode: '560001', region: '29', regionName: 'Karnataka (29)' },
      ['12 MG Road', 'Bengaluru 560001', 'Karnataka (29)'],
    ],
    ['CA', { city: 'Toronto', postCode: 'M5V 2T6', region: 'ON', regionName: 'Ontario' }, ['Toronto, Ontario M5V 2T6']],
    [
      'DE',
      { street: 'Hauptstr. 1', city: 'Berlin', postCode: '10115', region: 'BE', regionName: 'Berlin' },
      ['Hauptstr. 1', '10115 Berlin'],
    ],
    ['FR', { city: 'Lyon', postCode: '69002' }, ['69002 Lyon']],
    ['KE', { city: 'Nairobi', postCode: '' }, ['Nairobi']],
  ])('in %s is written the way it is there', (country, address, rows) => {
    expect(addressRows({ country, ...address })).toEqual(rows);
  });
});
