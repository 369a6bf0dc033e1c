import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeReason, sentenceContext } from '../../src/labels/reasons.ts';
import type { EvidenceBook } from '../../src/model/evidence.ts';
import type { Location } from '../../src/model/location.ts';
import type { Reason } from '../../src/model/reason.ts';
import { ItemKinds } from '../../src/result/item-kinds.ts';
import { itemResult } from '../../src/result/item-result.ts';
import { resultCriteria } from '../../src/result/result-criteria.ts';
import { Columns } from '../../src/result/stored/places.ts';
import { storeResult } from '../../src/result/write-result.ts';
import { assess } from '../../src/scoring/assess.ts';
import { level, share, whole } from '../scoring/sets.ts';
import { resultOf, written } from '../support/a-result.ts';
import { d } from '../support/a-set.ts';
import { read } from '../support/an-evidence-file.ts';

/** Points by people, indicators under a criterion that may bring evidence for both, a share, an item that may not apply. */
const SET = whole({
  evidence: 'required',
  maximum: 40,
  items: [
    { id: 'A', maximum: 10, method: { kind: 'awarded' } },
    {
      id: 'B',
      maximum: 10,
      items: [
        { id: 'B1', maximum: 5, method: { kind: 'awarded' } },
        { id: 'B2', maximum: 5, method: { kind: 'awarded' }, na: true },
      ],
    },
    { id: 'C', maximum: 10, method: share({ steps: [{ bound: d(50), points: d(10) }], otherwise: d(0) }) },
    { id: 'D', maximum: 10, method: { kind: 'awarded', step: d(0.5) }, na: true },
  ],
  classes: [level('con-lai', [])],
});
const CRITERIA = resultCriteria(SET);
const SAID = sentenceContext(CRITERIA);

/** Of every unit its items by their kinds, where they are of some, beside those that are scored once more. */
function unitsOf(book: EvidenceBook) {
  const say = (reason: Reason) => describeReason(reason, 'vi', SAID);
  const kinds = new ItemKinds(say);
  const { units } = assess(SET, book, ({ unit, items, itemsAgain }) => ({
    later: kinds.of(unit, items),
    again: () => itemsAgain().map((item) => itemResult(item, say)),
  }));
  return units.map(({ kept }) => kept);
}

const columnsListed = (places: readonly Location[]) => {
  const columns = new Columns();
  for (const at of places) columns.take(at);
  return columns.list;
};

const cell = (...written: readonly string[]) => fc.constantFrom(...written);
const row = fc.record({
  item: cell('A', 'A', 'B', 'B1', 'B1', 'B2', 'C', 'D', 'D'),
  self: cell('', '', '4', '5', '0', 'x'),
  score: cell('', '5', '5', '4', '4,5', '0', '10', '11', 'KAD'),
  value: cell('', '', '', '60', '3/4'),
  evidence: cell('', 'NQ 1', 'NQ 1', 'BC 2; BC 3', 'QĐ \\5; ”lạ” 😀', '"""NQ"" 7"'),
  person: cell('', '', 'Lê An', 'Tổ 2'),
  note: cell('', '', '', 'đã xem', 'hỏi lại'),
});
const unit = fc.uniqueArray(row, { selector: ({ item }) => item, maxLength: 6 });
const tables = fc.array(unit, { minLength: 1, maxLength: 8 });
const HEAD = 'Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm tự chấm;Điểm kiểm tra;Giá trị;Minh chứng;Người kiểm tra;Ghi chú';
const text = (units: typeof tables extends fc.Arbitrary<infer T> ? T : never) =>
  [
    HEAD,
    ...units.flatMap((rows, index) =>
      rows.map(({ item, self, score, value, evidence, person, note }) =>
        [`0${index + 1}`, `Xã ${index + 1}`, item, self, score, value, evidence, person, note].join(';'),
      ),
    ),
  ].join('\n');

test('items made of their kinds and their rows are the items scored once more, whatever the rows say', async () => {
  let ofKinds = 0;
  let scoredAgain = 0;
  await fc.assert(
    fc.asyncProperty(tables, async (units) => {
      const { book } = await read(text(units), { set: SET });
      for (const { later, again } of unitsOf(book)) {
        if (later === undefined) {
          scoredAgain += 1;
          continue;
        }
        ofKinds += 1;
        const items = again();
        expect(later.items()).toEqual(items);
        expect(later.inBrief()).toEqual(items.map(({ evidence, at, assessor, note, override, ...brief }) => brief));
        expect(later.nameAssessors()).toBe(items.some(({ assessor }) => assessor !== undefined));
        expect(columnsListed(later.columns())).toEqual(columnsListed(items.flatMap(({ at }) => at ?? [])));
      }
    }),
    { numRuns: 150, seed: 2026 },
  );
  expect(Math.min(ofKinds, scoredAgain)).toBeGreaterThan(100);
});

test('a unit whose row says of an item what no other says is scored once more', async () => {
  const rows = (index: number) => [
    `0${index};Xã ${index};A;;5;;NQ ${index};;`,
    `0${index};Xã ${index};C;;;${index}/99;NQ;;`,
  ];
  const { book } = await read([HEAD, ...rows(1), ...rows(2)].join('\n'), { set: SET });
  expect(unitsOf(book).map(({ later }) => later)).toEqual([undefined, undefined]);
});

test('result.json is what JSON makes of the same result as one value', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (units) => {
      const result = await resultOf(text(units), { set: SET });
      expect(JSON.stringify(JSON.parse(written(result)))).toBe(JSON.stringify(storeResult(result)));
    }),
    { numRuns: 100, seed: 2026 },
  );
});
