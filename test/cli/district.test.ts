import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';

test('a result for the communes of a district is computed again as it was, and gets its certificates', async () => {
  const folder = aFolder();
  const result = join(folder, 'kq');
  const units = ['--units', 'Đồng Tháp', '--district', 'Tam Nông', '--due', '15/12/2022'];
  await hoctap('evaluate', 'fixtures/demo/minh-chung.csv', '-c', 'tt44-2014', '-y', '2022', ...units, '-o', result);
  expect((await hoctap('reproduce', result)).out).toContain('khớp hoàn toàn, cả 12 đơn vị');
  const made = await hoctap('certify', result, '--unit', '30001', '-o', join(folder, 'gcn'), '--dry-run');
  expect([made.exitCode, made.out]).toEqual([0, expect.stringContaining('30001')]);
});
