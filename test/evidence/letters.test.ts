import { describe, expect, test } from 'vitest';
import { oldFontReading } from '../../src/evidence/text/encoding/old-font.ts';
import { COMMUNE_TABLES } from '../../src/io/units-data.ts';
import { officialCommunes } from '../../src/units/official-communes.ts';

describe('a name that is Vietnamese is never taken for an old font', () => {
  test.each([
    'Trung tâm "Hòa Bình"',
    "Trung tâm 'Hòa Bình'",
    'Trung tâm “Hòa Bình”',
    'Trung tâm «Hòa Bình»',
    'Xã Láng*',
    'Trung tâm Láng2',
    'Hòa–Láng',
    'Hòa&Láng',
    'Xã [Hòa]',
    'Xã Hòa²',
    'Xã Láng¹',
    'Xã {Hòa}',
    'Xã Hòa_Láng',
    'Xã Hòa…',
    'Xã #Hòa',
    'Xã\u0085An',
    'Thị trấn\u0085Hòa\u0085Bình',
  ])('%s', (name) => expect(oldFontReading(name)).toBeUndefined());

  test.each(['X· T©n', 'X· Hßa B×nh', '§ång Th¸p', 'X· "Hßa B×nh"', 'Xaõ Hoøa Bình', 'Tröôøng Sôn'])(
    '%s is one still',
    (name) => expect(oldFontReading(name)?.read).toMatch(/^\p{Lu}/u),
  );

  test('no official name is, in whatever quotes', () => {
    const names = [...officialCommunes(COMMUNE_TABLES).after(2026).units].map(({ name }) => name);
    expect(names.length).toBeGreaterThan(3300);
    const quotes = [
      ['"', '"'],
      ["'", "'"],
      ['“', '”'],
      ['«', '»'],
      ['(', ')'],
      ['', '*'],
      ['', '2'],
      ['', '…'],
      ['‘', '’'],
    ];
    const taken = names.flatMap((name) =>
      quotes
        .map(([left, right]) => `${left}${name}${right}`)
        .filter((written) => oldFontReading(written) !== undefined),
    );
    expect(taken).toEqual([]);
  });
});
