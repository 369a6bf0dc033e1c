import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inMemory } from '../../src/api/node.ts';
import { evaluate } from '../../src/jobs/evaluate.ts';
import { reproduce } from '../../src/jobs/reproduce.ts';

test('a list of units named as Windows names it is found again, and the result is the same', async () => {
  const contents = Uint8Array.from(readFileSync('fixtures/demo/minh-chung.csv'));
  const list = new TextEncoder().encode('Mã đơn vị;Tên đơn vị\n30001;Thị trấn Tràm Chim\n30010;Xã Phú Hiệp\n');
  const opened = await inMemory([
    { name: '2-nhan-ve/a.csv', contents },
    { name: '1-mau/danh-sach.csv', contents: list },
  ]);
  const quiet = { notice: () => {}, warnings: () => {}, progress: <T>(items: Iterable<T>) => items };
  const world = { ...opened, ...quiet };
  const asked = { criteria: 'tt44-2014', year: 2022, language: 'vi', reports: ['json'] } as const;
  const { result } = await evaluate({ ...asked, evidence: ['2-nhan-ve\\a.csv'], units: '1-mau\\danh-sach.csv' }, world);
  expect([result.asked?.units, result.coverage?.list.name]).toEqual(['1-mau/danh-sach.csv', '1-mau/danh-sach.csv']);
  const again = await reproduce(result, { path: '3-ket-qua' }, world);
  expect(again).toEqual({ missing: [], differences: [], clean: true });
  const changed = { ...result, units: result.units.map((unit) => ({ ...unit, total: null })) };
  expect((await reproduce(changed, { path: '3-ket-qua' }, world)).clean).toBe(false);
  // What was not computed again is not well either.
  const empty = { ...(await inMemory([])), ...quiet };
  const missing = ['2-nhan-ve/a.csv'];
  expect(await reproduce(result, { path: '3-ket-qua' }, empty)).toEqual({ missing, clean: false });
});
