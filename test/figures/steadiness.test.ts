import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/api/node.ts';
import { steadinessOf } from '../../src/figures/steadiness-of.ts';
import type { ResultCriteria, UnitResult } from '../../src/model/result.ts';
import { describeSteadiness } from '../../src/report/steadiness.ts';
import { aResult, aUnit, CRITERIA, ITEMS } from '../report/a-result.ts';
import { aFolder } from '../support/a-folder.ts';

const EVIDENCE = readFileSync('fixtures/demo/minh-chung.csv', 'utf8');

async function resultOf(evidence: string) {
  const folder = aFolder({ 'a.csv': evidence });
  return (await evaluate({ evidence: [join(folder, 'a.csv')], criteria: 'tt44-2014', year: 2022, reports: [] })).result;
}

/** The checked score of TC1 of one unit moved by half a point in the evidence itself. */
function movedInEvidence(code: string, by: number): string {
  const lines = EVIDENCE.split('\n').map((line) => {
    const row = new RegExp(`^(${code},.*,TC1,(?:"[^"]*"|[^,]*),)("?)([\\d,]+)("?)(,.*)$`, 's').exec(line);
    if (row === null) return line;
    const [, before = '', , score = '', , after = ''] = row;
    return `${before}"${String(Number(score.replace(',', '.')) + by).replace('.', ',')}"${after}`;
  });
  return lines.join('\n');
}

describe('half a point more or less of one unit', () => {
  test('gives the rank and the class that evaluating it so gives', async () => {
    const result = await resultOf(EVIDENCE);
    const { units } = steadinessOf(result);
    expect(units).toHaveLength(12);
    let moves = 0;
    for (const { unit, more, less } of units) {
      for (const [place, by] of [
        [more, 0.5],
        [less, -0.5],
      ] as const) {
        const again = (await resultOf(movedInEvidence(unit.code, by))).units.find(({ code }) => code === unit.code);
        expect([unit.code, by, again?.rank, again?.classification?.id]).toEqual([
          unit.code,
          by,
          place.rank,
          place.class,
        ]);
        if (place.rank !== unit.rank) moves += 1;
      }
    }
    // Otherwise nothing would be tried.
    expect(moves).toBe(3);
  });
});

/** A set whose classes need different gates: the middle one needs one that the best does not. */
function gatedSet(betweenBands: 'lower-class' | 'higher-class', without?: string) {
  const share = without === undefined ? 1 : 0.75;
  const items = ['TC1', 'TC2', 'TC3', 'TC4'].filter((id) => id !== without);
  const item = (id: string) => ({ id, label: id, maximum: 10, method: { kind: 'awarded' } });
  const least = { id: 'hai-du-3', kind: 'item-minimum', label: 'TC2 đủ 3 điểm', items: ['TC2'], minimum: 3 };
  const most = { id: 'ba-du-9', kind: 'item-minimum', label: 'TC3 đủ 9 điểm', items: ['TC3'], minimum: 9 };
  const zero = { id: 'khong-0', kind: 'no-item-at-zero', label: 'không có điểm 0', depth: 0 };
  const gates = [zero, ...[least, most].filter((gate) => !gate.items.includes(without ?? ''))];
  const band = (id: string, [from, to]: readonly [number, number], ids: readonly string[]) => {
    const requires = ids.filter((each) => gates.some((gate) => gate.id === each));
    const needed = requires.length === 0 ? {} : { requires };
    return { id, label: `Loại ${id}`, from: from * share, to: to * share, ...needed, earnsAward: true };
  };
  return JSON.stringify({
    format: 'hoctap-criteria',
    formatVersion: 1,
    id: 'thu',
    version: '1.0.0',
    provenance: 'illustrative',
    title: 'Bộ để thử',
    subject: { id: 'thu', award: 'Danh hiệu', unit: 'xã' },
    law: { document: 'Không phải văn bản thật', title: 'Để thử' },
    applies: { from: 2020 },
    evidence: { rule: 'optional' },
    maximum: 40 * share,
    items: items.map((id) =>
      id === 'TC1' ? { ...item(id), method: undefined, items: [{ ...item('TC1.1') }] } : item(id),
    ),
    gates,
    classification: {
      kind: 'bands',
      betweenBands,
      classes: [
        band('a', [32, 40], ['khong-0', 'ba-du-9']),
        band('b', [24, 28], ['khong-0', 'hai-du-3']),
        band('c', [12, 20], ['hai-du-3']),
        { id: 'd', label: 'Loại d', earnsAward: false },
      ],
    },
  });
}

/** Every way of scoring four criteria with these points, a unit each. */
const GRID = [0, 2, 8, 10].flatMap((a) =>
  [0, 2, 8, 10].flatMap((b) => [0, 2, 8, 10].flatMap((c) => [4, 6.5].map((d): readonly number[] => [a, b, c, d]))),
);

async function gridResult(set: string, scores: readonly (readonly number[])[], without?: string) {
  const rows = scores.flatMap((points, index) =>
    points.flatMap((each, at) => {
      const id = `TC${at + 1}`;
      return id === without ? [] : [`X${index},Xã ${index},2022,${id === 'TC1' ? 'TC1.1' : id},${each}`];
    }),
  );
  const evidence = ['Mã đơn vị,Tên đơn vị,Năm,Mã tiêu chí,Điểm kiểm tra', ...rows].join('\n');
  const folder = aFolder({ 'a.csv': evidence, 'bo.json': set });
  const { result } = await evaluate({
    evidence: [join(folder, 'a.csv')],
    criteria: join(folder, 'bo.json'),
    year: 2022,
    reports: [],
  });
  expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return result;
}

describe.each([
  ['lower-class', 7],
  ['higher-class', 4],
] as const)('where classes need different gates, read as the %s', (reading, moving) => {
  test('half a point gives the class that evaluating it so gives', async () => {
    const found = new Map(
      steadinessOf(await gridResult(gatedSet(reading), GRID)).units.map((each) => [each.unit.code, each]),
    );
    let moves = 0;
    for (const [end, by] of [
      ['more', 0.5],
      ['less', -0.5],
    ] as const) {
      // The criterion that no gate looks at.
      const again = await gridResult(
        gatedSet(reading),
        GRID.map(([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d + by]),
      );
      for (const { code, classification } of again.units) {
        expect([code, end, found.get(code)?.[end].class]).toEqual([code, end, classification?.id]);
        if (classification?.id !== found.get(code)?.unit.classification?.id) moves += 1;
      }
    }
    expect(moves).toBe(moving);
  });

  test('a criterion left out gives the rank and the class that a set without it gives', async () => {
    const { units } = steadinessOf(await gridResult(gatedSet(reading), GRID));
    const places = new Map(
      units.map(({ unit: { code, classification }, rank }) => {
        const now = { rank, class: classification?.id ?? '', item: null as string | null };
        return [code, { best: now, worst: now }];
      }),
    );
    for (const item of ['TC1', 'TC2', 'TC3', 'TC4']) {
      for (const { code, rank, classification } of (await gridResult(gatedSet(reading, item), GRID, item)).units) {
        const known = places.get(code);
        if (known === undefined || rank === null) throw new Error(code);
        const place = { rank, class: classification?.id ?? '', item };
        if (rank < known.best.rank) known.best = place;
        else if (rank > known.worst.rank) known.worst = place;
      }
    }
    for (const {
      unit: { code },
      without,
    } of units)
      expect([code, without]).toEqual([code, places.get(code)]);
  });
});

/** A unit of the made-up maxima (100 together) that lacks some points of TC1 and TC5. */
const unit = (code: string, tc1: number, tc5 = 10, more: Parameters<typeof aUnit>[0]['items'] = {}) =>
  aUnit({ code, name: `Xã ${code}`, items: { TC1: { points: tc1 }, TC5: { points: tc5 }, ...more } });

const BANDED: ResultCriteria = {
  ...CRITERIA,
  classes: CRITERIA.classes.map((each, index) => {
    const from = [85, 70, 50][index];
    return from === undefined ? each : { ...each, from: from as NonNullable<UnitResult['total']> };
  }),
};

const placesOf = (units: readonly UnitResult[], criteria = BANDED) => {
  const found = steadinessOf(aResult(units, { criteria }));
  return new Map(found.units.map((each) => [each.unit.code, each]));
};

describe('places', () => {
  test('a border of half a point: exactly on it, half below it, more than half below it', () => {
    const found = placesOf([
      unit('1', 5, 10, { TC4: { points: 0.5 }, TC8: { points: 9.5 } }),
      unit('2', 5, 9.5, { TC4: { points: 0.5 }, TC8: { points: 9.5 } }),
      unit('3', 5, 9.4, { TC4: { points: 0.5 }, TC8: { points: 9.5 } }),
    ]);
    expect([...found.values()].map(({ unit: { total } }) => total)).toEqual([85, 84.5, 84.4]);
    expect(found.get('1')?.less).toEqual({ rank: 1, class: 'kha' });
    expect(found.get('2')?.more).toEqual({ rank: 1, class: 'tot' });
    expect(found.get('3')?.more).toEqual({ rank: 2, class: 'kha' });
  });

  test('equal ones share a rank; the maximum is not passed; 0 is not gone below', () => {
    const found = placesOf([unit('1', 10), unit('2', 10), unit('3', 9.6)]);
    expect(found.get('1')).toMatchObject({ rank: 1, more: { rank: 1 }, less: { rank: 3 } });
    // 99,6 and half a point are 100 at most: beside the two, not before them.
    expect(found.get('3')).toMatchObject({ rank: 3, more: { rank: 1 }, less: { rank: 3 } });
    const nothing = Object.fromEntries(ITEMS.map(({ id }) => [id, { points: id === 'TC2' ? 0.3 : 0 }]));
    const poor = placesOf([aUnit({ code: '1', name: 'Xã 1', items: nothing })]);
    expect(poor.get('1')).toMatchObject({ more: { class: 'chua-dat' }, less: { class: 'chua-dat', rank: 1 } });
  });

  test('a 0 keeps the class whatever half a point does', () => {
    const found = placesOf([unit('1', 10, 10, { TC6: { points: 0 } })]);
    expect(found.get('1')).toMatchObject({ more: { class: 'chua-dat' }, less: { class: 'chua-dat' } });
  });
});

describe('a criterion left out', () => {
  test('moves ranks by what is left, and says which criterion it was', () => {
    const found = placesOf([unit('1', 10, 5), unit('2', 7, 10), unit('3', 8, 8)]);
    // Totals 95, 97, 96; without TC1: 85, 90, 88; without TC5: 90, 87, 88.
    expect(found.get('1')).toMatchObject({
      rank: 3,
      without: { best: { rank: 1, item: 'TC5' }, worst: { rank: 3, item: null } },
    });
    expect(found.get('2')).toMatchObject({
      without: { best: { rank: 1, item: null }, worst: { rank: 3, item: 'TC5' } },
    });
    expect(found.get('3')).toMatchObject({
      without: { best: { rank: 2, item: null }, worst: { rank: 2, item: null } },
    });
  });

  test('the class is that of the points left, taken to the maximum, where every criterion has one', () => {
    // 85 of 100; without TC1, where it has all 10: 75 of 90 is 83,33.
    const weak = unit('1', 10, 5, { TC4: { points: 5 }, TC8: { points: 5 } });
    expect(weak.total).toBe(85);
    expect(placesOf([weak]).get('1')?.without?.best.class).toBe('tot');
    const two = placesOf([weak, unit('2', 1, 10, { TC4: { points: 5 }, TC8: { points: 9 } })]);
    // 85 and 85: without TC1 75 and 84 of 90, so that the first is only fair.
    expect(two.get('1')?.without?.worst).toEqual({ rank: 2, class: 'kha', item: 'TC1' });
    const unlimited = { ...BANDED, items: BANDED.items.map((item) => ({ ...item, maximum: null })) };
    const without = placesOf([weak, unit('2', 1, 10, { TC4: { points: 5 }, TC8: { points: 9 } })], unlimited);
    expect(without.get('1')?.without?.worst).toEqual({ rank: 2, class: 'tot', item: 'TC1' });
  });

  test('is not tried where the total is not the sum of the criteria', () => {
    const scaled = { ...unit('1', 10), total: 90 as NonNullable<UnitResult['total']> };
    const found = steadinessOf(aResult([scaled, unit('2', 5)], { criteria: BANDED }));
    expect(found.itemByItem).toBe(false);
    expect(found.units.map(({ without }) => without)).toEqual([null, null]);
  });
});

describe('units whose class half a point would change', () => {
  test('come the nearest to a border first, whichever side they are on', () => {
    const at = (code: string, tc5: number) => unit(code, 5, tc5, { TC4: { points: 0.5 }, TC8: { points: 9.5 } });
    // 85 falls at once; 84,9 lacks 0,1; half a point is not enough for 84,4.
    const units = [at('1', 9.9), at('2', 9.8), at('3', 10), at('4', 9.5), at('5', 9.4)];
    const { loose } = steadinessOf(aResult(units, { criteria: BANDED }));
    expect(loose.map(({ unit: { code, total } }) => [code, total])).toEqual([
      ['3', 85],
      ['1', 84.9],
      ['2', 84.8],
      ['4', 84.5],
    ]);
    const above = aResult(
      [at('1', 10), unit('2', 5.3, 10, { TC4: { points: 0.5 }, TC8: { points: 9.5 } }), at('3', 9.9)],
      {
        criteria: BANDED,
      },
    );
    expect(steadinessOf(above).loose.map(({ unit: { code, total } }) => [code, total])).toEqual([
      ['1', 85],
      ['3', 84.9],
      ['2', 85.3],
    ]);
  });
});

describe('one person decides', () => {
  const by = (unitOf: UnitResult, person: (id: string) => string | undefined): UnitResult => ({
    ...unitOf,
    items: unitOf.items.map((item) => {
      const assessor = person(item.id);
      return assessor === undefined ? item : { ...item, assessor };
    }),
  });

  test('where one 0 of theirs keeps the unit from the next class, and nowhere else', () => {
    const held = by(unit('1', 10, 10, { TC6: { points: 0 } }), (id) => (id === 'TC6' ? 'Đoàn 2' : 'Đoàn 1'));
    const two = by(unit('2', 10, 10, { TC6: { points: 0 }, TC7: { points: 0 } }), () => 'Đoàn 1');
    const noEvidence = by(unit('3', 10, 10, { TC6: { points: 3, state: 'no-evidence' } }), () => 'Đoàn 1');
    const found = placesOf([held, two, noEvidence]);
    expect(found.get('1')?.hangsOn).toEqual({ person: 'Đoàn 2', item: 'TC6' });
    expect(found.get('2')?.hangsOn).toBeNull();
    expect(found.get('3')?.hangsOn).toBeNull();
  });

  test('where all points are theirs and half a point is enough', () => {
    const border = (person: (id: string) => string | undefined) =>
      placesOf([by(unit('1', 5, 9.5, { TC4: { points: 0.5 }, TC8: { points: 9.5 } }), person)]).get('1')?.hangsOn;
    expect(border(() => 'Đoàn 1')).toEqual({ person: 'Đoàn 1', item: null });
    expect(border((id) => (id === 'TC1' ? 'Đoàn 2' : 'Đoàn 1'))).toBeNull();
    expect(border(() => undefined)).toBeNull();
  });
});

test('is said in one way in every view', () => {
  const found = steadinessOf(aResult([unit('1', 10, 5), unit('2', 7, 10), unit('3', 8, 8)], { criteria: BANDED }));
  const [first] = found.units.filter(({ unit: { code } }) => code === '1');
  if (first === undefined) throw new Error('no unit');
  expect(describeSteadiness(first, BANDED, 'vi')).toEqual([
    'Tổng điểm lệch 0,5 điểm: hạng 3, loại không đổi.',
    'Bỏ một tiêu chí: hạng 1 (bỏ TC5) đến 3.',
  ]);
  expect(describeSteadiness(first, BANDED, 'en')).toEqual([
    'With 0.5 points more or less: rank 3, the same class.',
    'With one criterion left out: rank 1 (without TC5) to 3.',
  ]);
});

test('a set without points has none', () => {
  const found = steadinessOf(aResult([unit('1', 10)], { criteria: { ...BANDED, maximum: null } }));
  expect(found).toEqual({ units: [], loose: [], itemByItem: false });
});
