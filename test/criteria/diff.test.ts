import { describe, expect, test } from 'vitest';
import type { Change, CriteriaDiff, PartChange, PartKind } from '../../src/criteria/diff/criteria-diff.ts';
import { diffCriteria } from '../../src/criteria/diff/diff-criteria.ts';
import { readCrosswalk } from '../../src/criteria/diff/given-crosswalk.ts';
import { similarity } from '../../src/criteria/diff/similarity.ts';
import type { CriteriaSet, Item } from '../../src/model/criteria-set.ts';
import { aClass, aSet, awarded, CLASSES_44, d, type SetFacts } from '../support/a-set.ts';
import { SHIPPED, usedSet } from './files.ts';

const tt44 = usedSet(SHIPPED[0]);

/** "~ TC1 maximum label", "+ TC4", "- TC9": the least that tells one difference from another. */
function brief(diff: CriteriaDiff, kind: PartKind = 'items'): string[] {
  const sign = { added: '+', removed: '-', changed: '~' };
  return diff.parts[kind].map((change) => {
    const name = change.part.id ?? change.part.label.vi;
    const whats = change.kind === 'changed' ? change.changes.map(({ what }) => ` ${what}`).join('') : '';
    return `${sign[change.kind]} ${name}${whats}`;
  });
}

function changesOf(diff: CriteriaDiff, id: string, kind: PartKind = 'items'): readonly Change[] {
  const found = diff.parts[kind].find((change: PartChange) => change.part.id === id);
  return found?.kind === 'changed' ? found.changes : [];
}

/** The set with some of its items said otherwise. */
function withItems(set: CriteriaSet, change: (item: Item) => Item): CriteriaSet {
  return { ...set, items: set.items.map(change) };
}

const called = (labels: Readonly<Record<string, string>>) => (item: Item) => {
  const vi = labels[item.id];
  return vi === undefined ? item : { ...item, label: { vi } };
};

/** A set of another family: its ids mean nothing to the first one. */
const elsewhere = (set: CriteriaSet): CriteriaSet => ({ ...set, id: 'noi-khac' });
const diffOf = (before: SetFacts, after: SetFacts) => diffCriteria(aSet(before), aSet(after));

describe('the same content', () => {
  test('is said, whatever id, version and file', () => {
    const copy = { ...tt44, version: '9.0.0', sha256: 'ff'.repeat(32) };
    const diff = diffCriteria(tt44, copy);
    expect([diff.same, diff.whole, Object.values(diff.parts).flat()]).toEqual([true, [], []]);
  });

  test('is the same in letters composed or not, and spaced otherwise', () => {
    const apart = withItems(tt44, (item) => ({
      ...item,
      label: { ...item.label, vi: item.label.vi.normalize('NFD').replaceAll(' ', '  ') },
    }));
    expect(diffCriteria(tt44, apart).same).toBe(true);
  });

  test('is the same when every category has the bound that one number gave', () => {
    const categories = [
      { id: 'a', label: { vi: 'A' }, aliases: [] },
      { id: 'b', label: { vi: 'B' }, aliases: [] },
    ];
    const one = [aClass('tot', 'Tốt', { from: d(85) }), aClass('het', 'Hết')];
    const each = [aClass('tot', 'Tốt', { from: { a: d(85), b: d(85) } }), aClass('het', 'Hết')];
    expect(diffOf({ categories, classes: one }, { categories, classes: each }).same).toBe(true);
  });

  test.each(Object.entries({ tt44, office: usedSet('fixtures/office-rubric/criteria.json') }))(
    'as itself: %s',
    (_, set) => {
      expect(diffCriteria(set, set).same).toBe(true);
    },
  );
});

describe('items', () => {
  test('added, removed and reworded, in the order of the document; the gone one where it stood', () => {
    const after = { items: ['TC1', 'TC3', 'TC4'].map((id) => ({ id })) };
    const diff = diffCriteria(aSet(), withItems(aSet(after), called({ TC3: 'Nội dung hoàn toàn khác trước' })));
    expect(brief(diff)).toEqual(['- TC2', '~ TC3 label', '+ TC4']);
    expect([diff.counts.added, diff.counts.removed, diff.counts.changed.wording]).toEqual([1, 1, 1]);
  });

  test('what others add or remove moves nobody; the one that changed places does', () => {
    const order = (...ids: string[]) => aSet({ items: ids.map((id) => ({ id })) });
    expect(brief(diffCriteria(order('T1', 'T2', 'T3', 'T4'), order('T9', 'T2', 'T3', 'T4')))).toEqual(['- T1', '+ T9']);
    expect(brief(diffCriteria(order('T1', 'T2', 'T3', 'T4'), order('T2', 'T3', 'T4', 'T1')))).toEqual(['~ T1 place']);
  });

  test('moved under another criterion and reworded at once', () => {
    const before = aSet({
      items: [
        { id: 'TC1', items: [{ id: 'TC1.1' }, { id: 'TC1.2' }] },
        { id: 'TC2', items: [{ id: 'TC2.1' }] },
      ],
    });
    const after = aSet({
      items: [
        { id: 'TC1', items: [{ id: 'TC1.1' }] },
        { id: 'TC2', items: [{ id: 'TC2.1' }, { id: 'TC1.2' }] },
      ],
    });
    const diff = diffCriteria(before, withItems(after, called({ 'TC1.2': 'Hoàn toàn khác' })));
    expect(brief(diff)).toEqual(['~ TC1.2 place label']);
    expect(changesOf(diff, 'TC1.2')[0]).toEqual({
      what: 'place',
      of: null,
      before: { is: 'place', parent: 'TC1', number: '1.2' },
      after: { is: 'place', parent: 'TC2', number: '2.2' },
    });
  });

  test('ids swapped: the labels tell, and both are said to have changed their id', () => {
    const before = withItems(aSet(), called({ TC1: 'Công bằng xã hội trong giáo dục', TC2: 'Giảm tỷ lệ hộ nghèo' }));
    const after = withItems(aSet(), called({ TC1: 'Giảm tỷ lệ hộ nghèo', TC2: 'Công bằng xã hội trong giáo dục' }));
    const diff = diffCriteria(before, after);
    expect(diff.crosswalk.map((row) => [row.before?.id, row.after?.id, row.match?.how])).toEqual([
      ['TC1', 'TC2', 'same-label'],
      ['TC2', 'TC1', 'same-label'],
      ['TC3', 'TC3', 'same-id'],
    ]);
    expect(diff.counts.changed.other).toBe(2);
  });

  test('points, and how they are found, thing by thing', () => {
    const levels = (good: number, fair: number | undefined) => ({
      kind: 'levels' as const,
      levels: [
        { id: 'tot', label: { vi: 'Tốt' }, points: d(good) },
        ...(fair === undefined ? [] : [{ id: 'kha', label: { vi: 'Khá' }, points: d(fair) }]),
      ],
    });
    const diff = diffOf(
      {
        items: [
          { id: 'TC1', maximum: 5, method: levels(5, 3) },
          { id: 'TC2', method: awarded() },
        ],
      },
      {
        items: [
          { id: 'TC1', maximum: 6, method: levels(6, undefined) },
          { id: 'TC2', method: { kind: 'met', points: d(2) } },
        ],
      },
    );
    expect(changesOf(diff, 'TC1')).toEqual([
      { what: 'maximum', of: null, before: { is: 'points', points: 5 }, after: { is: 'points', points: 6 } },
      {
        what: 'level-points',
        of: { vi: 'Tốt' },
        before: { is: 'points', points: 5 },
        after: { is: 'points', points: 6 },
      },
      { what: 'level-points', of: { vi: 'Khá' }, before: { is: 'points', points: 3 }, after: null },
    ]);
    expect(changesOf(diff, 'TC2')).toMatchObject([
      { what: 'method', after: { words: { vi: 'đạt: 2 điểm; không đạt: 0 điểm' } } },
    ]);
    expect(diff.counts.changed).toMatchObject({ points: 1, method: 1 });
  });

  test('a condition on a renumbered item is the same condition; one that asks for more is changed', () => {
    const set = (id: string, bound: number) =>
      aSet({
        maximum: 'none',
        items: [
          {
            id: 'G',
            items: [
              {
                id,
                method: {
                  kind: 'share',
                  part: { vi: 'x' },
                  whole: { vi: 'y' },
                  direction: 'at-least',
                  steps: [],
                  emptyWhole: 'refused',
                },
              },
            ],
            attainment: {
              levels: [
                {
                  id: 'm1',
                  label: { vi: 'Mức 1' },
                  conditions: [{ kind: 'value', item: id, direction: 'at-least', bound: d(bound) }],
                },
              ],
              otherwise: { vi: 'Chưa đạt' },
            },
          },
        ],
        gates: [],
        levels: [{ id: 'het', label: { vi: 'Hết' }, conditions: [], requires: [], earnsAward: false }],
      });
    const renumbered = withItems(set('G.9', 80), (item) =>
      item.id === 'G.9' ? { ...item, label: { vi: 'Tiêu chí G.1', en: 'Criterion G.1' } } : item,
    );
    expect(brief(diffCriteria(set('G.1', 80), renumbered))).toEqual(['~ G.9 id']);
    const stricter = diffCriteria(set('G.1', 80), set('G.1', 90));
    expect(changesOf(stricter, 'G')).toMatchObject([
      {
        what: 'condition',
        of: { vi: 'Mức 1' },
        before: { condition: { bound: 80 }, unit: '%' },
        after: { condition: { bound: 90 } },
      },
    ]);
  });
});

test('a whole that is the rest of another share: said where it differs, and the same where only ids are others', () => {
  const set = (first: string, restOf?: string) => {
    const method = { kind: 'share', direction: 'at-least', steps: [], emptyWhole: 'holds' } as const;
    const counted = { ...method, part: { vi: 'x' }, whole: { vi: 'y' } };
    const items = [
      { id: first, method: counted },
      { id: 'TC9', method: { ...counted, ...(restOf === undefined ? {} : { wholeIsRestOf: restOf }) } },
    ];
    return withItems(aSet({ maximum: 'none', items, gates: [] }), called({ [first]: 'Trẻ em 11 tuổi' }));
  };
  expect(changesOf(diffCriteria(set('TC1'), set('TC1', 'TC1')), 'TC9')).toEqual([
    { what: 'rest-of', of: null, before: null, after: { is: 'text', text: 'TC1' } },
  ]);
  expect(brief(diffCriteria(set('TC1', 'TC1'), set('TC5', 'TC5')))).toEqual(['~ TC5 id']);
});

describe('classes and gates', () => {
  test('bounds for each category', () => {
    const categories = [
      { id: 'a', label: { vi: 'Thường' }, aliases: [] },
      { id: 'b', label: { vi: 'Khó khăn' }, aliases: [] },
    ];
    const classes = (from: Parameters<typeof aClass>[2]) => [aClass('tot', 'Tốt', from), aClass('het', 'Hết')];
    const diff = diffOf(
      { categories, classes: classes({ from: d(80) }) },
      { categories, classes: classes({ from: { a: d(80), b: d(70) } }) },
    );
    expect(changesOf(diff, 'tot', 'classes')).toEqual([
      {
        what: 'from',
        of: null,
        before: { is: 'bound', bound: 80, exclusive: false },
        after: { is: 'bound', bound: { a: 80, b: 70 }, exclusive: false },
      },
    ]);
  });

  test('a class split in two: one is new, the old one keeps a smaller band', () => {
    const [good, ...rest] = CLASSES_44;
    if (good === undefined) throw new Error('no class');
    const split = [
      aClass('excellent', 'Xuất sắc', { from: d(95), to: d(100), requires: good.requires }),
      { ...good, to: d(94) },
      ...rest,
    ];
    const diff = diffOf({}, { classes: split });
    expect(brief(diff, 'classes')).toEqual(['+ excellent', '~ good to']);
  });

  test('requirements, the title, and a gate by its kind', () => {
    const [good, ...rest] = CLASSES_44;
    if (good === undefined) throw new Error('no class');
    const gate = { id: 'must', kind: 'mandatory-items', label: { vi: 'Phải đạt TC1' }, items: ['TC1'] } as const;
    const before = aSet({});
    const after = aSet({
      gates: [...before.gates, gate],
      classes: [{ ...good, requires: [...good.requires, 'must'], earnsAward: false }, ...rest],
    });
    const diff = diffCriteria(before, after);
    expect(brief(diff, 'gates')).toEqual(['+ must']);
    expect(brief(diff, 'classes')).toEqual(['~ good requires earns-award']);
  });

  test('a gate only reworded does not touch the classes that ask for it', () => {
    const before = aSet();
    const after = {
      ...before,
      gates: before.gates.map((gate) => ({ ...gate, label: { vi: 'không tiêu chí nào 0 điểm' } })),
    };
    const diff = diffCriteria(before, after);
    expect([brief(diff, 'gates'), brief(diff, 'classes')]).toEqual([['~ no-zero label'], []]);
  });
});

test('of the set as a whole: years, law, provenance, rounding, evidence, what does not apply', () => {
  const before = aSet();
  const after: CriteriaSet = {
    ...before,
    provenance: 'office',
    applies: { from: 2015 },
    law: { ...before.law, supersededBy: 'Thông tư 25/2023/TT-BGDĐT' },
    rounding: { places: 1, mode: 'half-up' },
    evidence: { rule: 'optional' },
    notApplicable: { rule: 'leave-out' },
    maximum: d(120),
  };
  expect(diffCriteria(before, after).whole.map(({ what }) => what)).toEqual([
    'provenance',
    'superseded-by',
    'years',
    'set-maximum',
    'set-rounding',
    'evidence-rule',
    'not-applicable-rule',
    'evidence-clause',
  ]);
});

describe('facts, notes and open places', () => {
  const fact = { what: { vi: 'Hạn nộp' }, says: { vi: '28/02' }, reported: false };
  const open = { what: 'item-maximum', id: 'TC1', label: { vi: 'Một' }, file: 'x.json' } as const;

  test('a fact says something else, a note is new, a place was filled in', () => {
    const before = { ...aSet(), facts: [fact], open: [open] };
    const after = { ...aSet(), facts: [{ ...fact, says: { vi: '31/03' } }], notes: [{ vi: 'Mới' }] };
    const diff = diffCriteria(before, after);
    expect(['facts', 'notes', 'open'].map((kind) => brief(diff, kind as PartKind))).toEqual([
      ['~ Hạn nộp says'],
      ['+ Mới'],
      ['- Một'],
    ]);
  });

  test('a place is the same place on another line of another file', () => {
    const before = { ...aSet(), open: [{ ...open, line: 3 }] };
    const after = { ...aSet(), open: [{ ...open, file: 'y.json', line: 9, key: 'items[0].maximum' }] };
    expect(diffCriteria(before, after).same).toBe(true);
  });
});

test('an office set against its base: exactly what the office wrote', () => {
  const office = usedSet('fixtures/office-rubric/criteria.json');
  const diff = diffCriteria(tt44, office);
  expect(diff.whole.map(({ what }) => what)).toEqual(['title', 'provenance', 'category', 'category']);
  expect(diff.counts).toMatchObject({
    added: 10,
    removed: 0,
    changed: { points: 15, method: 4, evidence: 5, moved: 0, wording: 0, basis: 0 },
  });
  expect([diff.parts.gates, diff.parts.classes]).toEqual([[], []]);
  expect(brief(diff).filter((line) => line.startsWith('+'))).toEqual(
    'TC4.1 TC4.2 TC4.3 TC4.4 TC5.1 TC5.2 TC5.3 TC5.4 TC9.1 TC9.2'.split(' ').map((id) => `+ ${id}`),
  );
  // The base's notes are not inherited, which is no change the office made.
  expect(brief(diff, 'notes').every((line) => line.startsWith('+'))).toBe(true);
});

describe('sets with other ids', () => {
  const before = withItems(
    aSet(),
    called({ TC1: 'Kết quả phổ cập giáo dục - xóa mù chữ', TC2: 'Giảm tỷ lệ hộ nghèo', TC3: 'Bình đẳng giới' }),
  );
  const after = elsewhere(
    withItems(
      aSet({ items: ['C1', 'C2', 'TC3'].map((id) => ({ id })) }),
      called({
        C1: 'Kết quả phổ cập giáo dục, xóa mù chữ',
        C2: 'Giảm tỷ lệ hộ nghèo bền vững',
        TC3: 'Chăm sóc sức khỏe cộng đồng',
      }),
    ),
  );
  const rows = (diff: CriteriaDiff) =>
    diff.crosswalk.map((row) => [row.before?.id ?? '', row.after?.id ?? '', row.match?.how ?? '']);

  test('are held together by their labels; an id alone says nothing', () => {
    expect(rows(diffCriteria(before, after))).toEqual([
      ['TC1', 'C1', 'same-label'],
      ['TC2', 'C2', 'near-label'],
      ['TC3', '', ''],
      ['', 'TC3', ''],
    ]);
  });

  test('the office’s own table comes first, also where it says that nothing corresponds', () => {
    const given = [
      { before: 'TC3', after: 'TC3' },
      { before: 'TC1', after: null },
    ];
    expect(rows(diffCriteria(before, after, given))).toEqual([
      ['TC1', '', ''],
      ['TC2', 'C2', 'near-label'],
      ['TC3', 'TC3', 'given'],
      ['', 'C1', ''],
    ]);
  });

  test('of two that are near the nearer one is taken, each only once', () => {
    const a = elsewhere(
      withItems(
        aSet({ items: [{ id: 'A' }, { id: 'B' }] }),
        called({ A: 'Tỷ lệ trẻ em 6 tuổi vào lớp 1', B: 'Tỷ lệ trẻ em 5 tuổi vào lớp 1' }),
      ),
    );
    const b = withItems(
      aSet({ items: [{ id: 'X' }, { id: 'Y' }] }),
      called({ X: 'Tỷ lệ trẻ em 5 tuổi được vào lớp 1', Y: 'Tỷ lệ trẻ em 6 tuổi vào các lớp 1' }),
    );
    expect(rows(diffCriteria(a, b))).toEqual([
      ['A', 'Y', 'near-label'],
      ['B', 'X', 'near-label'],
    ]);
  });
});

test.each([
  ['Xóa mù chữ', 'xoá mù chữ', 100],
  ['Xóa mù chữ'.normalize('NFD'), 'Xóa mù chữ', 100],
  ['Giảm tỷ lệ hộ nghèo', 'Hộ nghèo giảm tỷ lệ', 99],
  ['', '', 0],
  ['Một', 'Bình đẳng giới', 0],
  ['Tỷ lệ trẻ em 5 tuổi đến lớp', 'Tỷ lệ trẻ em 6 tuổi đến lớp', 69],
])('likeness of “%s” and “%s” is %i', (a, b, expected) => expect(similarity(a, b)).toBe(expected));

describe('a crosswalk given back', () => {
  const read = (...rows: string[][]) =>
    readCrosswalk(
      rows.map((cells, index) => ({ cells, row: index + 1 })),
      'doi-chieu.csv',
      { before: aSet(), after: aSet() },
    );
  const codes = (...rows: string[][]) =>
    read(...rows).problems.map(({ code, at }) => `${code} ${at.cell ?? at.row ?? ''}`);

  test('is read by its headers, in any order; blank cells say that there is none', () => {
    const { given, problems } = read(
      ['tên cũ', 'id mới', 'ID CŨ'],
      ['', 'TC2', 'TC1'],
      ['', '', '\tTC3'],
      [''],
      ['x', 'TC1', ''],
    );
    expect(problems).toEqual([]);
    expect(given).toEqual([
      { before: 'TC1', after: 'TC2' },
      { before: 'TC3', after: null },
      { before: null, after: 'TC1' },
    ]);
  });

  test('crosswalk-item-unknown and crosswalk-item-repeated name the cell', () => {
    expect(codes(['id cũ', 'id mới'], ['TC1', 'TC9'], ['TC1', 'TC2'])).toEqual([
      'crosswalk-item-unknown B2',
      'crosswalk-item-repeated A3',
    ]);
  });

  test('crosswalk-column-missing', () =>
    expect(codes(['a', 'id cũ'], ['TC1', 'TC1'])).toEqual(['crosswalk-column-missing 1']));
  test('an empty file', () => expect(codes([''])).toEqual(['file-empty ']));
});
