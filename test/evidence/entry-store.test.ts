import { describe, expect, test } from 'vitest';
import { EntryStore, UnitEntries } from '../../src/evidence/book/entry-store.ts';
import { type Entry, type EntryCells, emptyEntry } from '../../src/model/evidence.ts';
import { referencesOf } from '../../src/model/references.ts';
import { d } from '../support/a-set.ts';
import { withTexts } from '../support/an-evidence-file.ts';

const cells: EntryCells = { file: 'a.csv', columns: { score: { index: 3, header: 'Điểm' } } };
const anEntry = (facts: Partial<Entry> = {}): Entry => ({
  ...emptyEntry('TC1', { file: 'a.csv' }),
  row: 2,
  cells,
  ...facts,
});

const found = (entry: Entry | undefined) => entry && withTexts(entry);

/** What a unit has of entries that are put into a store one after another. */
function unitOf(...given: readonly Entry[]): UnitEntries {
  const unit = new UnitEntries(new EntryStore(['TC1', 'TC2', 'TC3']));
  for (const entry of given) unit.add(entry);
  return unit;
}

describe('an entry comes back as it was given', () => {
  test.each<[string, Partial<Entry>]>([
    ['with nothing in it', {}],
    ['with a score of 0, which is a score', { score: d(0) }],
    ['with a score', { score: d(7.5), assessor: 'Tổ 1' }],
    ['with a score of its own unit alone', { selfScore: d(7.5) }],
    ['with both scores', { score: d(7.5), selfScore: d(8), evidence: referencesOf(['NQ 01']) }],
    ['with a value', { value: 'trên 95%', score: d(5), evidence: referencesOf(['NQ 01']) }],
    ['with a value that was measured', { value: '95', measured: d(95) }],
    ['with counts', { counts: { part: d(92), whole: d(100) }, score: d(5) }],
    ['with a note', { note: 'thiếu dấu', score: d(5) }],
    ['that does not apply', { notApplicable: true }],
    ['that could not be read', { broken: true, score: d(5) }],
    ['whose documents were not found', { evidenceUnfound: true }],
    ['of an item that the criteria do not know', { item: 'TC99', score: d(1) }],
    ['far down in a file', { row: 1_048_576, score: d(1) }],
  ])('%s', (_, facts) => {
    const entry = anEntry(facts);
    const unit = unitOf(entry);
    expect(found(unit.get(entry.item))).toEqual(found(entry));
    expect([...unit].map(([id, each]) => [id, found(each)])).toEqual([[entry.item, found(entry)]]);
  });

  test('where somebody set another score', () => {
    const override = { was: d(5), score: d(6), reason: 'nhầm', person: 'A', date: '2026-01-02', at: { file: 'b.csv' } };
    const entry = anEntry({ score: d(6), override });
    expect(found(unitOf(entry).get('TC1'))).toEqual(found(entry));
  });

  test.each<[string, readonly string[]]>([
    ['one plain letter', ['a']],
    ['letters of one, two and three bytes', ['NQ số 01', 'Đđ', 'Nghị quyết – “ệ”', '中']],
    ['the first and the last letters of each length', ['\u0001\u007f', '\u0080\u07ff', '\u0800\ud7ff', '\ue000\uffff']],
    ['letters beyond the first plane', ['biên bản 😀', 'NQ 02']],
    ['half a letter', ['NQ 01', 'x\ud83d']],
    ['the other half', ['\udc00', 'NQ 02']],
    ['a line break within one', ['NQ 01\nNQ 02', 'BC 03']],
    ['a mark of the byte order at its beginning', ['\uFEFFNQ 01']],
    ['127 letters', ['x'.repeat(127)]],
    ['128 letters', ['x'.repeat(128)]],
    ['129 letters', ['x'.repeat(129)]],
    ['many short ones', Array.from({ length: 60 }, (_, index) => `Quyết định số ${index}`)],
    ['more than a page of them has room for', ['NQ 01', 'ệ'.repeat(200_000), 'NQ 02']],
  ])('with references of %s', (_, evidence) => {
    const [before, entry, after] = [
      anEntry({ evidence: referencesOf(['trước']) }),
      anEntry({ item: 'TC2', evidence: referencesOf(evidence) }),
      anEntry({ item: 'TC3', evidence: referencesOf(['sau']) }),
    ];
    const unit = unitOf(before, entry, after);
    expect([...unit.values()].map((each) => each.evidence.texts())).toEqual([['trước'], evidence, ['sau']]);
    expect([...unit.values()].map(({ evidence: { none } }) => none)).toEqual([false, false, false]);
    expect(found(unit.get('TC2'))).toEqual(found(entry));
    expect([unit.get('TC3'), unit.get('TC1')].map(found)).toEqual([after, before].map(found));
  });

  test('each with its own table, assessor and references, or none', () => {
    const other: EntryCells = { file: 'b.csv', sheet: 'Điểm', columns: {} };
    const given = [
      anEntry({ assessor: 'Tổ 1', evidence: referencesOf(['NQ 01', 'NQ 02']), score: d(1) }),
      anEntry({ item: 'TC2', assessor: 'Tổ 2', cells: other, row: 9 }),
      anEntry({ item: 'TC3', note: 'khác', score: d(3) }),
      anEntry({ item: 'TC4', assessor: 'Tổ 1', cells: other, evidence: referencesOf(['NQ 03']) }),
    ];
    expect([...unitOf(...given).values()].map(found)).toEqual(given.map(found));
    expect([...unitOf(...given).values()].map(({ evidence: { none } }) => none)).toEqual([false, true, true, false]);
    expect(unitOf(...given).get('TC2')?.cells).toBe(other);
  });
});

describe('the entries of a unit', () => {
  const items = (unit: UnitEntries) => [...unit.keys()];
  const scores = (unit: UnitEntries) => {
    const found: (readonly [string, number])[] = [];
    unit.eachScore((item, score) => found.push([item, score]));
    return found;
  };

  test('none', () => {
    const unit = unitOf();
    expect([unit.size, unit.has('TC1'), unit.get('TC1'), [...unit], scores(unit)]).toEqual([
      0,
      false,
      undefined,
      [],
      [],
    ]);
  });

  test('stand in the order they came, whatever that of the criteria is', () => {
    const unit = unitOf(...['TC3', 'TC1'].map((item, at) => anEntry({ item, row: at + 2, score: d(at) })));
    expect([unit.size, items(unit), scores(unit)]).toEqual([
      2,
      ['TC3', 'TC1'],
      [
        ['TC3', 0],
        ['TC1', 1],
      ],
    ]);
    expect([unit.get('TC1')?.row, unit.get('TC3')?.row]).toEqual([3, 2]);
    expect([unit.has('TC1'), unit.has('TC2'), unit.has('no criterion')]).toEqual([true, false, false]);
  });

  test('are its own where those of several units stand by turns', () => {
    const store = new EntryStore(['TC1', 'TC2', 'TC3']);
    const [one, two, three] = [new UnitEntries(store), new UnitEntries(store), new UnitEntries(store)];
    one.add(anEntry({ item: 'TC1', row: 2, score: d(1) }));
    one.add(anEntry({ item: 'TC2', row: 3, score: d(2) }));
    two.add(anEntry({ item: 'TC3', row: 4, score: d(3) }));
    one.add(anEntry({ item: 'TC3', row: 5, score: d(4) }));
    two.add(anEntry({ item: 'TC1', row: 6 }));
    one.add(anEntry({ item: 'TC4', row: 7, score: d(6), broken: true }));
    expect([one.size, two.size, three.size]).toEqual([4, 2, 0]);
    expect(scores(one)).toEqual([
      ['TC1', 1],
      ['TC2', 2],
      ['TC3', 4],
      ['TC4', 6],
    ]);
    expect(scores(two)).toEqual([['TC3', 3]]);
    expect([...one.values()].map(({ row }) => row)).toEqual([2, 3, 5, 7]);
    expect([...two].map(([item, { row }]) => [item, row])).toEqual([
      ['TC3', 4],
      ['TC1', 6],
    ]);
    expect(['TC1', 'TC2', 'TC3', 'TC4'].map((item) => one.get(item)?.row)).toEqual([2, 3, 5, 7]);
    expect(['TC1', 'TC2', 'TC3'].map((item) => two.get(item)?.row)).toEqual([6, undefined, 4]);
    expect([three.has('TC1'), three.get('TC3')]).toEqual([false, undefined]);
  });

  test('a call for each of them says the item and all of them', () => {
    const unit = unitOf(anEntry(), anEntry({ item: 'TC2', row: 3 }));
    const called: unknown[] = [];
    unit.forEach((entry, id, all) => {
      called.push([id, entry.row, all === unit]);
    });
    expect(called).toEqual([
      ['TC1', 2, true],
      ['TC2', 3, true],
    ]);
  });
});

test('more entries than a page holds are kept, each with its references', () => {
  const ENTRIES = 8194;
  const unit = new UnitEntries(new EntryStore([]));
  const entry = (at: number) =>
    anEntry({ item: `TC${at % 3}`, row: at, score: d(at), evidence: referencesOf([`NQ ${at}`]) });
  for (let at = 0; at < ENTRIES; at += 1) unit.add(entry(at));
  const all = [...unit.values()];
  expect(all.length).toBe(ENTRIES);
  for (const at of [0, 1, 8190, 8191, 8192, 8193]) expect(found(all[at])).toEqual(found(entry(at)));
});

test('references are read as they were after the bytes of others came', () => {
  const unit = unitOf(anEntry({ evidence: referencesOf(['NQ 01', 'Đđ']) }));
  const early = unit.get('TC1')?.evidence;
  unit.add(anEntry({ item: 'TC2', evidence: referencesOf(['ệ'.repeat(200_000)]) }));
  expect([early?.texts(), early?.texts()]).toEqual([
    ['NQ 01', 'Đđ'],
    ['NQ 01', 'Đđ'],
  ]);
});
