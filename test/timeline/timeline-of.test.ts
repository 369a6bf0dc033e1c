import { expect, test } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { type Lineage, timelineOf, trendsOf } from '../../src/timeline/timeline-of.ts';
import { aUnit } from '../support/a-book.ts';
import { resultOfUnits } from '../support/a-result.ts';

const scores = (TC1: number) => ({ TC1, TC2: 5, TC3: 1 });
const of = (evaluationYear: number, ...units: Parameters<typeof resultOfUnits>[0]): Result => ({
  ...resultOfUnits(units),
  evaluationYear,
});
const labels = ({ points }: { readonly points: readonly ({ readonly label: string | null } | null)[] }) =>
  points.map((point) => (point === null ? null : point.label));
const inDistrict = (district: string, code: string, TC1: number) => ({
  ...aUnit(scores(TC1), { code }),
  district,
  province: 'Tỉnh T',
});
/** Đa Tốn and half of Bát Tràng are one ward since 2025, the other half is another. */
const lineage: Lineage = {
  mergedIn: 2025,
  successors: ({ name }) => {
    const ward = { code: '9', name: 'Phường Mới', province: 'Thành phố Hà Nội' };
    if (name === 'Xã Đa Tốn') return [ward];
    return name === 'Xã Bát Tràng' ? [ward, { code: '8', name: 'Xã Bên' }] : [];
  },
};

test('a line for each unit: rise, fall, a year without it, a name that changed', () => {
  const made = timelineOf(
    [
      of(2021, aUnit(scores(60), { code: '1', name: 'Xã A' }), aUnit(scores(84), { code: '2', name: 'Xã B' })),
      of(2022, aUnit(scores(84), { code: '1', name: 'Thị trấn A' })),
      of(2023, aUnit(scores(84), { code: '1', name: 'Thị trấn A' }), aUnit(scores(60), { code: '2', name: 'Xã B' })),
    ],
    lineage,
  );
  const [a, b] = made.units;
  expect([a?.name, a?.trend, b?.name, b?.trend, b?.points[1]]).toEqual(['Thị trấn A', 'same', 'Xã B', 'down', null]);
  expect(made.years.map(({ year, comparable }) => [year, comparable])).toEqual([
    [2021, null],
    [2022, true],
    [2023, true],
  ]);
  expect(trendsOf(made)).toEqual({ up: 0, down: 1, same: 1 });
  expect(made.acrossMerger).toBe(false);
  expect(made.items[0]?.means).toEqual([72, 84, 72]);
});

test('nothing is called higher or lower where the classes are others', () => {
  const [first, second] = [of(2021, aUnit(scores(60), { code: '1' })), of(2022, aUnit(scores(84), { code: '1' }))];
  const classes = second.criteria.classes.map((each) => ({ ...each, id: `x-${each.id}` }));
  const made = timelineOf([first, { ...second, criteria: { ...second.criteria, classes } }], lineage);
  expect([made.units[0]?.trend, made.years[1]?.comparable]).toEqual([null, false]);
  expect(trendsOf(made)).toEqual({ up: 0, down: 0, same: 0 });
});

test('what a merged unit inherits is shown under it and never becomes its own', () => {
  const before = of(
    2024,
    aUnit(scores(84), { code: '1', name: 'Xã Đa Tốn' }),
    aUnit(scores(60), { code: '9', name: 'Xã Bát Tràng' }),
    aUnit(scores(60), { code: '3', name: 'Xã Không Rõ' }),
  );
  const made = timelineOf([before, of(2026, aUnit(scores(84), { code: '9', name: 'Phường Mới' }))], lineage);
  const unit = (name: string) => made.units.find((each) => each.name === name);
  expect(made.acrossMerger).toBe(true);
  // Its code was another commune's before: that one's class is not its own.
  expect(labels(unit('Phường Mới') ?? { points: [] })[0]).toBeNull();
  expect(unit('Phường Mới')?.trend).toBeNull();
  expect(unit('Phường Mới')?.ancestors.map(({ name, inPart }) => [name, inPart])).toEqual([
    ['Xã Đa Tốn', false],
    ['Xã Bát Tràng', true],
  ]);
  // A unit of today that nobody has evaluated yet, and a former one whose successor is not known.
  expect([unit('Xã Bên')?.standing, labels(unit('Xã Bên') ?? { points: [] })]).toEqual(['never', [null, null]]);
  expect(unit('Xã Không Rõ')?.standing).toBe('former');
});

test('who rose and fell between two years, and means of all units and of each area', () => {
  const made = timelineOf(
    [
      of(2021, inDistrict('Huyện A', '1', 60), inDistrict('Huyện A', '2', 84), inDistrict('Huyện B', '3', 84)),
      of(
        2022,
        inDistrict('Huyện A', '1', 84),
        inDistrict('Huyện A', '2', 60),
        inDistrict('Huyện B', '3', 83),
        inDistrict('Huyện B', '4', 84),
      ),
    ],
    lineage,
  );
  expect(made.years.map(({ moves }) => moves)).toEqual([null, { up: 1, down: 1, same: 1, fresh: 1 }]);
  expect(made.years.map(({ mean }) => mean)).toEqual([82, 83.75]);
  // The province over its two districts.
  expect(made.areas.map(({ district, years }) => [district, ...years.map((year) => year?.mean)])).toEqual([
    [null, 82, 83.75],
    ['Huyện A', 78, 78],
    ['Huyện B', 90, 89.5],
  ]);
});

test('no unit is said to have risen across the merger of communes', () => {
  const years = [2024, 2026].map((year) => of(year, aUnit(scores(84), { code: '1', name: 'Xã Đa Tốn' })));
  const made = timelineOf(years, lineage);
  expect(made.years.map(({ joined, moves, comparable }) => [joined, moves, comparable])).toEqual([
    [false, null, null],
    [false, null, true],
  ]);
});

test('a unit on the list that no year has heard of is there, without a result', () => {
  const [first, second] = [of(2021, aUnit(scores(60), { code: '1' })), of(2022, aUnit(scores(84), { code: '1' }))];
  const unit = (code: string) => ({ code, name: `Xã ${code}`, district: null, province: null });
  const units = [
    { ...unit('1'), sent: 'all' as const },
    { ...unit('7'), sent: 'nothing' as const },
  ];
  const coverage = {
    list: { source: 'office' as const, name: 'danh-sach.csv' },
    due: null,
    counts: { units: 2, all: 1, part: 0, nothing: 1 },
    byArea: [],
    units,
    unlisted: [],
  };
  const made = timelineOf([first, { ...second, coverage }], lineage);
  expect(made.units.map(({ code, standing }) => [code, standing])).toEqual([
    ['7', 'never'],
    ['1', 'now'],
  ]);
});
