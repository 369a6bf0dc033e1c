import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { hoctap, rawControls } from '../support/a-terminal.ts';

const IDS = Array.from({ length: 15 }, (_, index) => `TC${index + 1}`);
const HEADER = 'Mã đơn vị;Tên đơn vị;Năm;Mã tiêu chí;Điểm kiểm tra;Minh chứng';
const rowsOf = (code: string, name: string, ids: readonly string[], changes: Readonly<Record<string, string>> = {}) =>
  ids.map((id) => `${code};${name};2022;${changes[id] ?? `${id};6;NQ ${id}`}`).join('\n');
const file = (...units: readonly string[]) => `${[HEADER, ...units].join('\n')}\n`;

const words = (vi: string) => ({ vi });
/** An office's set that drops a criterion, splits one and adds one. */
const CHANGED = JSON.stringify({
  format: 'hoctap-criteria',
  formatVersion: 1,
  id: 'bo-moi',
  version: '1.0.0',
  provenance: 'office',
  title: words('Bộ tiêu chí mới của tỉnh'),
  extends: { id: 'tt44-2014', version: '1.0.0' },
  changes: [
    { op: 'remove', item: 'TC9' },
    ...['TC5.1', 'TC5.2'].map((id) => ({ op: 'add', under: 'TC5', item: anItem(id, `Phần ${id}`) })),
    { op: 'add', item: anItem('TC16', 'Chuyển đổi số') },
  ],
});
function anItem(id: string, label: string) {
  return {
    id,
    label: words(label),
    method: { kind: 'awarded' },
    article: 'Điều 2',
    evidenceKinds: [words('Báo cáo')],
  };
}

async function twoResults(before: string, after: string) {
  const folder = aFolder({ 'a.csv': before, 'b.csv': after });
  const [a, b] = [join(folder, 'ra'), join(folder, 'rb')];
  await hoctap('evaluate', join(folder, 'a.csv'), '-c', 'tt44-2014', '-o', a);
  await hoctap('evaluate', join(folder, 'b.csv'), '-c', 'tt44-2014', '-o', b);
  return { folder, a, b };
}

const UGLY = 'Xã <script>alert(1)</script> \u202E & "=1+1"';

describe('two results', () => {
  test('by folder or by file: who fell, and which item did it', async () => {
    const { a, b } = await twoResults(
      file(rowsOf('00123', 'Xã Đa Tốn', IDS)),
      file(rowsOf('00123', 'Xã Đa Tốn', IDS, { TC6: 'TC6;6;' })),
    );
    const { exitCode, out, err } = await hoctap('compare', a, join(b, 'result.json'));
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toContain('Xếp loại thấp hơn: 1');
    expect(out).toMatch(/00123 +Tốt 90 +Chưa đạt 84 +Xã Đa Tốn \(-6\)/);
    expect(out).toContain('-6 TC6: 6 → 0 (không có minh chứng)');
    expect(out).toMatch(/TC6 +1 +1/);
  });

  test('the same twice: nothing has changed', async () => {
    const { a } = await twoResults(file(rowsOf('1', 'Xã An', IDS)), file(rowsOf('1', 'Xã An', IDS)));
    const { exitCode, out } = await hoctap('compare', a, a);
    expect(exitCode).toBe(0);
    expect(out).toContain('Không có gì thay đổi: 1 đơn vị');
  });

  test('the same evidence with a score overridden on one side: never one evaluation', async () => {
    const overrides = 'Mã đơn vị;Mã tiêu chí;Điểm mới;Lý do;Người điều chỉnh;Ngày điều chỉnh';
    const evidence = file(rowsOf('00123', 'Xã An', IDS));
    const folder = aFolder({
      'a.csv': evidence,
      'd.csv': `${overrides}\n00123;TC6;4;Xem lại;Trưởng đoàn;15/12/2022\n`,
    });
    const [a, b] = [join(folder, 'ra'), join(folder, 'rb')];
    const evaluate = ['evaluate', join(folder, 'a.csv'), '-c', 'tt44-2014', '-o'];
    await hoctap(...evaluate, a);
    await hoctap(...evaluate, b, '--overrides', join(folder, 'd.csv'));
    const { out } = await hoctap('compare', a, b);
    const said = out.replace(/\s+/g, ' ');
    expect(said).not.toContain('cùng một lần đánh giá');
    expect(said).toContain('Chỉ bên “Sau” được tính kèm tệp điều chỉnh điểm ');
    expect(said).toContain('cộng lại -2 điểm trên 1 đơn vị');
    const english = await hoctap('compare', b, a, '--lang', 'en');
    expect(english.out.replace(/\s+/g, ' ')).toContain('Only “Before” was evaluated with a file of overrides: ');
  });

  test('a file of criteria that was changed behind its version is shouted', async () => {
    const { a, b } = await twoResults(file(rowsOf('1', 'Xã An', IDS)), file(rowsOf('1', 'Xã An', IDS)));
    const path = join(b, 'result.json');
    const text = readFileSync(path, 'utf8');
    const { sha256 } = JSON.parse(text).criteria;
    writeFileSync(path, text.replaceAll(sha256, 'ab'.repeat(32)));
    const { out } = await hoctap('compare', a, b);
    expect(out).toContain('CẢNH BÁO: cả hai bên đều ghi tt44-2014@1.1.0 nhưng nội dung tệp tiêu chí khác nhau');
    expect(out).toContain(sha256.slice(0, 12));
    expect(out).toContain('abababababab');
  });

  test('-o writes all views; names from a file are text in each', async () => {
    const { folder, a, b } = await twoResults(
      file(rowsOf('00123', `"${UGLY.replaceAll('"', '""')}"`, IDS), rowsOf('00124', '=1+1', IDS)),
      file(rowsOf('00123', `"${UGLY.replaceAll('"', '""')}"`, IDS, { TC6: 'TC6;0;NQ' })),
    );
    const output = join(folder, 'ss');
    const { exitCode, out } = await hoctap('compare', a, b, '-o', output);
    expect(exitCode).toBe(0);
    expect(rawControls(out)).toEqual([]);
    expect(namesIn(output)).toEqual(['so-sanh.csv', 'so-sanh.html', 'so-sanh.json']);
    const html = readFileSync(join(output, 'so-sanh.html'), 'utf8');
    expect(html).toContain('Xã &lt;script&gt;alert(1)&lt;/script&gt;  &amp; &quot;=1+1&quot;');
    expect(html).not.toContain('<script');
    const csv = readFileSync(join(output, 'so-sanh.csv'), 'utf8');
    expect(csv.startsWith('\uFEFF"Thay đổi","Mã đơn vị"')).toBe(true);
    expect(csv).toContain('"\t00123"');
    expect(csv).toContain(`"'=1+1"`);
    const json = JSON.parse(readFileSync(join(output, 'so-sanh.json'), 'utf8'));
    expect([json.format, json.units.length]).toEqual(['hoctap-comparison', 2]);
  });

  test('--json is the comparison, on stdout alone; --html and --csv go where they are told', async () => {
    const { folder, a, b } = await twoResults(file(rowsOf('1', 'Xã An', IDS)), file(rowsOf('2', 'Xã Bình', IDS)));
    const [html, csv] = [join(folder, 'x.html'), join(folder, 'y.csv')];
    const { out } = await hoctap('compare', a, b, '--json', '--html', html, '--csv', csv);
    expect(JSON.parse(out).data.summary).toMatchObject({ onlyBefore: 1, onlyAfter: 1, inBoth: 0 });
    expect(namesIn(folder)).toEqual(expect.arrayContaining(['x.html', 'y.csv']));
  });
});

describe('before a set is adopted', () => {
  async function adopted(evidence: string, ...options: readonly string[]) {
    const folder = aFolder({ 'a.csv': evidence, 'moi.json': CHANGED });
    const run = await hoctap(
      ...['compare', join(folder, 'a.csv'), '-c', 'tt44-2014'],
      ...['--adopt', join(folder, 'moi.json'), '-y', '2022', ...options],
    );
    return { folder, ...run };
  }

  test('evidence of today: what the new set lacks is no error, and is said', async () => {
    const { exitCode, out, folder } = await adopted(file(rowsOf('00123', 'Xã Đa Tốn', IDS)));
    expect(exitCode).toBe(0);
    expect(out).toContain('Nếu áp dụng bo-moi@1.0.0');
    expect(out).toContain('thiếu dữ liệu của tiêu chí mới (TC5.1, TC5.2, TC16)');
    expect(out).toContain('Xếp loại thấp hơn: 0 · Chưa xác định vì tiêu chí mới chưa có dữ liệu: 1 · ');
    expect(out).toContain(
      'Đạt danh hiệu: 1 → 0 trong 1 đơn vị được xếp loại ở cả hai bên; chưa tính 1 đơn vị chưa xác định.',
    );
    expect(out).toMatch(/00123 +Tốt 90 +Chưa đạt … Tốt +Xã Đa Tốn/);
    expect(out).toContain('từ Chưa đạt (78) đến Tốt (100), tùy dữ liệu của TC5.1, TC5.2, TC16');
    expect(namesIn(folder)).toEqual(['a.csv', 'moi.json']);
  });

  test('every view says between which classes a unit is', async () => {
    const output = join(aFolder(), 'ss');
    await adopted(file(rowsOf('00123', 'Xã Đa Tốn', IDS)), '-o', output);
    const html = readFileSync(join(output, 'so-sanh.html'), 'utf8');
    expect(html).toContain('<section id="undetermined">');
    expect(html).toMatch(/Chưa đạt<\/span> … <span class="chip [a-z]\d">Tốt/);
    expect(readFileSync(join(output, 'so-sanh.csv'), 'utf8')).toContain('"Chưa đạt … Tốt"');
    const { summary, units } = JSON.parse(readFileSync(join(output, 'so-sanh.json'), 'utf8'));
    expect([summary.undetermined, summary.award.undetermined]).toEqual([1, 1]);
    expect(units[0].after.range).toMatchObject({ highest: { id: 'good' }, awaiting: ['TC5.1', 'TC5.2', 'TC16'] });
  });

  test('evidence of both sets in one file: each side reads its own', async () => {
    const rows = rowsOf('00123', 'Xã Đa Tốn', [...IDS, 'TC5.1', 'TC5.2', 'TC16']);
    const { exitCode, out } = await adopted(file(rows), '--json');
    expect(exitCode).toBe(0);
    const [unit] = JSON.parse(out).data.units;
    expect([unit.before.total, unit.after.total, unit.totalChange]).toEqual([90, 96, 6]);
  });

  test('what is wrong in the evidence is said once and ends with 1', async () => {
    const { exitCode, err } = await adopted(file(rowsOf('1', 'Xã An', IDS, { TC1: 'TC1;tám;NQ' })));
    expect(exitCode).toBe(1);
    expect(err.match(/“tám”/g)).toHaveLength(1);
  });

  test('a code neither set has is still wrong', async () => {
    const { exitCode, err } = await adopted(file(rowsOf('1', 'Xã An', [...IDS, 'TC99'])));
    expect(exitCode).toBe(1);
    expect(err).toContain('TC99');
  });
});

describe('cannot run', () => {
  test.each([
    ['one result', ['a']],
    ['three results', ['a', 'b', 'c']],
    ['evidence without a second set', ['a.csv', 'b.csv']],
    ['evidence with one set', ['a.csv', 'b', '-c', 'tt44-2014']],
    ['one set of two', ['a.csv', '--sets', 'tt44-2014', '-y', '2022']],
    ['three sets of two', ['a.csv', '--sets', 'a,b,c', '-y', '2022']],
    ['two ways of naming sets', ['a.csv', '--sets', 'a,b', '-c', 'c']],
    ['a set to adopt without one in force', ['a.csv', '--adopt', 'tt44-2014']],
    ['a template that is not filled in', ['a.csv', '--sets', 'tt44-2014,tt25-2023', '-y', '2022']],
  ])('%s', async (_, line) => {
    const { exitCode, out } = await hoctap('compare', ...line);
    expect([exitCode, out]).toEqual([2, '']);
  });
});

test('tables keep to 80 columns', async () => {
  const { a, b } = await twoResults(
    file(rowsOf('00123', 'Xã Đa Tốn', IDS), rowsOf('00124', 'Xã Kim Lan', IDS)),
    file(rowsOf('00123', 'Xã Đa Tốn', IDS, { TC6: 'TC6;0;NQ' })),
  );
  const { main } = await import('../../src/cli/main.ts');
  const { aTerminal } = await import('../support/a-terminal.ts');
  const { terminal, said } = aTerminal({ width: 80 });
  await main(['compare', a, b], terminal);
  const tables = said.out.slice(said.out.indexOf('Từ loại nào'));
  expect(tables.split('\n').filter((line) => line.length > 80)).toEqual([]);
});
