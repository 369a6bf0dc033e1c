import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';

const RESULT = 'fixtures/demo/expected';
/** 86,5 points, and a 0 in TC11 that keeps it out of every class. */
const HELD = 'Xã Phú Thọ';

test('a 0 lifted: the class that evaluating it so gives, said as an assumption', async () => {
  const folder = aFolder();
  const { exitCode, out } = await hoctap('explain', RESULT, HELD, '--assume', 'TC11=2');
  expect(exitCode).toBe(0);
  expect(out).toContain('GIẢ ĐỊNH, không phải kết quả');
  expect(out).toContain('Nếu TC11 = 2 (có minh chứng): tổng 88,5 điểm, xếp loại Tốt; hiện nay: 86,5 điểm, Chưa đạt.');
  const [code = ''] = /^\d{5}(?=,"?Xã Phú Thọ)/m.exec(readFileSync('fixtures/demo/minh-chung.csv', 'utf8')) ?? [];
  const evidence = readFileSync('fixtures/demo/minh-chung.csv', 'utf8')
    .split('\n')
    .map((line) => (line.startsWith(code) ? line.replace(',TC11,"5,5",0,', ',TC11,"5,5",2,') : line))
    .join('\n');
  const path = join(aFolder({ 'a.csv': evidence }), 'a.csv');
  await hoctap('evaluate', path, '-c', 'tt44-2014', '-y', '2022', '-o', join(folder, 'kq'));
  const { out: truly } = await hoctap('explain', join(folder, 'kq'), HELD, '--json');
  expect(JSON.parse(truly).data).toMatchObject({ total: 88.5, classification: { id: 'good' } });
  // And nothing of the result has changed.
  expect((await hoctap('explain', RESULT, HELD)).out).not.toContain('GIẢ ĐỊNH');
});

test('several at once, in English, as JSON under a name that says what it is', async () => {
  const { out } = await hoctap(...['explain', RESULT, HELD, '--assume', 'tc11=2', 'TC1=0', '--json', '--lang', 'en']);
  const said = JSON.parse(out).data;
  expect(said.total).toBe(86.5);
  expect(said.assumed.assumptions).toEqual([
    { item: 'TC11', value: '2' },
    { item: 'TC1', value: '0' },
  ]);
  expect(said.assumed.classification.id).toBe('not-achieved');
});

test.each([
  ['TC11', 'Không hiểu giả định “TC11”'],
  ['TC11=0x2', 'Không hiểu giả định “TC11=0x2”'],
  ['TC11=-1', 'Không hiểu giả định “TC11=-1”'],
  ['TC99=2', 'không có TC99'],
  ['TC11=hai', 'Không hiểu giả định “TC11=hai”'],
  ['TC11=1000', 'Không giả định được như vậy'],
])('%s is refused', async (assumed, why) => {
  const { exitCode, err } = await hoctap('explain', RESULT, HELD, '--assume', assumed);
  expect([exitCode, err]).toEqual([2, expect.stringContaining(why)]);
});

test('an item is assumed once', async () => {
  const { exitCode, err } = await hoctap('explain', RESULT, HELD, '--assume', 'TC11=1', 'tc11=6');
  expect([exitCode, err]).toEqual([2, expect.stringContaining('TC11 được giả định hai lần')]);
});

test('of shares and levels: the level it would reach', async () => {
  const [unit] = JSON.parse(readFileSync('fixtures/pho-cap-giao-duc-2022/case.json', 'utf8')).units;
  const result = 'fixtures/pho-cap-giao-duc-2022/expected';
  const same = await hoctap('explain', result, unit.code, '--assume', 'PCMN.1=100/100');
  expect([same.exitCode, same.out]).toEqual([0, expect.stringContaining('GIẢ ĐỊNH')]);
  const of = await hoctap('explain', result, unit.code, '--assume', 'PCMN=1');
  expect([of.exitCode, of.err]).toEqual([2, expect.stringContaining('Giả định cho từng nội dung')]);
});

test('on the sheets of results too, in every format for a message', async () => {
  const folder = aFolder();
  const asked = ['sheets', RESULT, '-o', join(folder, 'p'), '-f', 'md,txt', '--merge', '--assume', 'TC11=2'];
  const { exitCode, err } = await hoctap(...asked);
  expect(exitCode, err).toBe(0);
  for (const form of ['md', 'txt']) {
    const text = readFileSync(join(folder, 'p', `phieu-ket-qua.${form}`), 'utf8');
    expect(text.match(/GIẢ ĐỊNH, không phải kết quả/g)).toHaveLength(12);
    expect(text).toContain('tổng 88,5 điểm, xếp loại Tốt; hiện nay: 86,5 điểm, Chưa đạt.');
  }
});
