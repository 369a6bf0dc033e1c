import { describe, expect, test } from 'vitest';
import { silentAreas } from '../../src/coverage/silent-areas.ts';
import { knownUnits } from '../../src/units/known-units.ts';
import { aUnit } from '../support/a-book.ts';

const list = knownUnits('office', [
  { code: '1', name: 'Xã An', district: 'Cô Tô', province: 'Quảng Ninh' },
  { code: '2', name: 'Xã Bình', district: 'Cô Tô', province: 'Quảng Ninh' },
  { code: '3', name: 'Xã Cát', district: 'Ba Chẽ', province: 'Quảng Ninh' },
  { code: '4', name: 'Xã Dương', province: 'Hà Nội' },
  { code: '5', name: 'Xã Đông' },
]);

describe('where the units are that sent nothing', () => {
  test('is named as the files name it', () => {
    const sent = { ...aUnit({}, { code: '1', name: 'Xã An' }), district: 'Huyện Cô Tô', province: 'Tỉnh Quảng Ninh' };
    expect(silentAreas(list, [sent])).toEqual([
      { province: 'Tỉnh Quảng Ninh', district: 'Huyện Cô Tô' },
      { province: 'Tỉnh Quảng Ninh', district: 'Ba Chẽ' },
      { province: 'Hà Nội', district: null },
      { province: null, district: null },
    ]);
  });

  test('is nowhere when every unit was sent', () => {
    const all = list.units.map(({ code, name }) => aUnit({}, { code, name }));
    expect(silentAreas(list, all)).toEqual([]);
  });
});
