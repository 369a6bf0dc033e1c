import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesInMemory } from '../../src/model/bytes-of-file.ts';
import type { Result } from '../../src/model/result.ts';
import { ItemsKept } from '../../src/result/items-kept.ts';
import { readResult } from '../../src/result/read-result.ts';
import { readByLines as readLines } from '../../src/result/stored/read-by-lines.ts';
import { mixedUnit, resultOf, resultOfUnits, written } from '../support/a-result.ts';
import { inFormat1 } from '../support/a-stored-result.ts';

// What is read a line at a time must be what reading the whole says; what one of them refuses the other may never let pass.

const everything = () =>
  resultOf(
    `Mã đơn vị;Tên đơn vị;Huyện;Tỉnh;Năm;Mã tiêu chí;Điểm tự chấm;Điểm kiểm tra;Giá trị;Minh chứng;Người kiểm tra;Ghi chú;Lạ\n` +
      '00123;Xã Đa Tốn;Gia Lâm;Hà Nội;2022;TC1;83;82,5;;NQ 01;Tổ 1;ghi\n' +
      '00123;Xã Đa Tốn;Gia Lâm;Hà Nội;2022;TC2;1;1;;NQ 02;;\n' +
      '00123;Xã Đa Tốn;Gia Lâm;Hà Nội;2022;TC3;1;1;cao;NQ 03\\\u2028;;\n' +
      '00124;Xã Bát Tràng;Gia Lâm;Hà Nội;2022;TC1;90;90;;không có;;\n' +
      '00125;Xã Sai;;;2022;TC1;;tám;;NQ;;\n',
  );

const readByLines = (bytes: Uint8Array) => readLines(bytesInMemory(bytes));
const bytesOf = (text: string) => new TextEncoder().encode(text);

function whole(bytes: Uint8Array): Result | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
  const read = readResult(text, 'result.json');
  return 'result' in read ? read.result : undefined;
}

describe('a result read by lines', () => {
  test('says what reading the whole says, items made again too', async () => {
    const bytes = bytesOf(written(await everything()));
    const read = readByLines(bytes);
    expect(read?.units).toHaveLength(3);
    expect(read).toEqual(whole(bytes));
    expect(read?.units.map(({ items }) => items)).toEqual(whole(bytes)?.units.map(({ items }) => items));
  });

  test('items beyond those that are kept are made again, the last ones once', () => {
    const made: string[] = [];
    const own = resultOfUnits([mixedUnit]).units[0]?.items ?? [];
    const items = new ItemsKept<string>(
      (key) => {
        made.push(key);
        return own;
      },
      { most: own.length * 2, last: 2 },
    );
    for (const key of ['a', 'b', 'c', 'd', 'a', 'c', 'd', 'e', 'd', 'e', 'c']) expect(items.of(key)).toBe(own);
    expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'c']);
  });

  test('what is asked of every unit is there without its line; the rest is read once, and a copy holds all of it', async () => {
    const bytes = bytesOf(written(await everything()));
    const places = bytesInMemory(bytes);
    const read: number[] = [];
    const counted = {
      ...places,
      read(from: number, to: number) {
        read.push(from);
        return places.read(from, to);
      },
    };
    const result = readLines(counted, { most: 0, last: 2 });
    read.length = 0;
    const units = result?.units ?? [];
    expect(units.map(({ code, classification, total, rank }) => [code, classification?.id, total, rank])).toEqual(
      whole(bytes)?.units.map(({ code, classification, total, rank }) => [code, classification?.id, total, rank]),
    );
    expect(read).toEqual([]);
    const [first] = units;
    expect(first?.items.map(({ id }) => id)).toContain('TC1');
    expect(first?.classification?.reason).toBe(whole(bytes)?.units[0]?.classification?.reason);
    expect(read).toHaveLength(1);
    const copy = { ...first, name: 'khác' };
    expect(copy).toEqual({ ...whole(bytes)?.units[0], name: 'khác' });
    expect(Object.getOwnPropertySymbols(copy)).toEqual([]);
  });

  test('a line longer than a block, and one that begins in one and ends in the next', async () => {
    const long = written(await everything()).replaceAll('NQ 02', `NQ ${'ă'.repeat(200_000)}`);
    expect(readByLines(bytesOf(long))).toEqual(whole(bytesOf(long)));
    const units = Array.from({ length: 400 }, (_, index) => ({ ...mixedUnit, code: `M${1000 + index}` }));
    const many = bytesOf(written(resultOfUnits(units)));
    expect(many.length).toBeGreaterThan(1 << 18);
    expect(readByLines(many)).toEqual(whole(many));
  });

  test('of no units', () => {
    const bytes = bytesOf(written(resultOfUnits([])));
    expect(readByLines(bytes)).toEqual(whole(bytes));
  });

  test('format 1 is left to who reads the whole', async () => {
    expect(readByLines(bytesOf(JSON.stringify(inFormat1(await everything()))))).toBeUndefined();
  });

  test('bytes changed, cut out or put in: nothing passes that the whole would not, and the same comes of it', async () => {
    const good = bytesOf(written(await everything()));
    const wrong = [...'"[]{},:\n 0a9'].map((letter) => letter.charCodeAt(0));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: good.length - 1 }),
        fc.integer({ min: 0, max: 3 }),
        fc.array(fc.oneof(fc.constantFrom(...wrong), fc.integer({ min: 0, max: 255 })), { maxLength: 3 }),
        (at, cut, put) => {
          const bytes = new Uint8Array([...good.subarray(0, at), ...put, ...good.subarray(at + cut)]);
          const read = readByLines(bytes);
          if (read !== undefined) expect(read).toEqual(whole(bytes));
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, -2)],
    ['with more behind it', (text: string) => `${text}{}`],
    ['with a unit twice', (text: string) => text.replace(/\n(\{"code":"00123".*\},)/, '\n$1\n$1')],
    ['with another total', (text: string) => text.replace('"total":', '"total":1')],
    ['with problems before its units too', (text: string) => text.replace('{', '{\n  "problems": [],')],
    ['with units that are none before its units', (text: string) => text.replace('{', '{\n  "units": 7,')],
    ['with a key twice', (text: string) => text.replace('{"code":"00123"', '{"code":"00123","code":"00123"')],
  ])('%s is no result', async (_, change) => {
    const text = written(await everything());
    const bytes = bytesOf(change(text));
    expect(change(text)).not.toBe(text);
    expect(readByLines(bytes)).toBeUndefined();
  });
});
