import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../src/certificate/pictures.ts';
import { builtInTemplate } from '../../src/certificate/templates.ts';
import { aResult, aUnit } from './a-result.ts';
import { print, read, toolsAbsent } from './printed.ts';

function chunk(name: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
}

/** Lines as they are in the file, each with its filter first. */
function png(
  width: number,
  height: number,
  kind: number,
  lines: readonly number[][],
  more: Buffer[] = [],
  bits = 8,
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, kind, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const RED_AND_BLUE = png(2, 1, 2, [[0, 255, 0, 0, 0, 0, 255]]);
/** Each line foretold in another way. */
const SEE_THROUGH = png(2, 5, 6, [
  [0, 10, 20, 30, 255, 40, 50, 60, 0],
  [1, 10, 20, 30, 255, 30, 30, 30, 1],
  [2, 0, 0, 0, 0, 0, 0, 0, 0],
  [3, 5, 10, 15, 128, 15, 15, 15, 0],
  [4, 0, 0, 0, 0, 0, 0, 0, 0],
]);
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc00011080003000503012200021101031101ffd9', 'hex');

test('a picture without transparency is kept as it is', () => {
  const picture = readPicture(RED_AND_BLUE);
  expect(picture).toMatchObject({ width: 2, height: 1, entries: { ColorSpace: 'DeviceRGB', BitsPerComponent: 8 } });
  expect(picture?.mask).toBeUndefined();
  expect(readPicture(JPEG)).toMatchObject({ width: 5, height: 3, entries: { Filter: 'DCTDecode' }, data: JPEG });
});

test('what shines through is taken apart, whatever way the lines are foretold', async () => {
  const { inflateSync } = await import('node:zlib');
  const picture = readPicture(SEE_THROUGH);
  expect([...inflateSync(picture?.data ?? Buffer.alloc(0))]).toEqual([
    10, 20, 30, 40, 50, 60, 10, 20, 30, 40, 50, 60, 10, 20, 30, 40, 50, 60, 10, 20, 30, 40, 50, 60, 10, 20, 30, 40, 50,
    60,
  ]);
  expect([...inflateSync(picture?.mask ?? Buffer.alloc(0))]).toEqual([255, 0, 255, 0, 255, 0, 255, 127, 255, 127]);
});

test('a palette keeps its colours and which of them shine through', async () => {
  const { inflateSync } = await import('node:zlib');
  const palette = [chunk('PLTE', Buffer.from([1, 2, 3, 4, 5, 6])), chunk('tRNS', Buffer.from([0]))];
  const picture = readPicture(png(2, 1, 3, [[0, 0, 1]], palette));
  expect(picture?.entries['ColorSpace']).toEqual(['Indexed', 'DeviceRGB', 1, Buffer.from([1, 2, 3, 4, 5, 6])]);
  expect([...inflateSync(picture?.mask ?? Buffer.alloc(0))]).toEqual([0, 255]);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['half a PNG', RED_AND_BLUE.subarray(0, 30)],
  ['a PNG of no size', png(0, 1, 2, [[0]])],
  ['a PNG that promises too much', png(65_000, 65_000, 6, [[0]])],
  ['a PNG that ends too early', png(2, 9, 6, [[0, 1, 2, 3, 4, 5, 6, 7, 8]])],
  ['half a JPEG', JPEG.subarray(0, 24)],
  ['a JPEG without a frame', Buffer.from('ffd8ffd9', 'hex')],
])('%s is no picture', (_, bytes) => {
  expect(readPicture(bytes)).toBeUndefined();
});

describe('the emblem an office gives', () => {
  const units = [aUnit(), aUnit({ code: '2' })];

  test.skipIf(toolsAbsent)('stands once in a file, and the file stays whole', async () => {
    for (const picture of [RED_AND_BLUE, SEE_THROUGH]) {
      const { files, merged, problems } = await print(aResult(units), { images: new Map([['emblem', picture]]) });
      expect(problems).toEqual([]);
      for (const bytes of [files[0]?.bytes ?? new Uint8Array(), merged]) {
        expect(read('qpdf', bytes, ['--check']).status).toBe(0);
        const plain = read('qpdf', bytes, ['--qdf'], ['-']).output;
        const images = plain.match(/\/Subtype \/Image/g);
        expect(images).toHaveLength(picture === RED_AND_BLUE ? 1 : 2);
        expect(plain).toContain('/picture0 Do');
      }
    }
  });

  test('is left out without a file, and asked for where the template requires it', async () => {
    expect((await print(aResult(units))).problems).toEqual([]);
    const base = builtInTemplate();
    const blocks = base.blocks.map((block) => (block.kind === 'image' ? { ...block, required: true } : block));
    const { files, problems } = await print(aResult(units), {}, { ...base, blocks });
    expect(files).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'certificate-image-missing', at: { key: 'blocks[0].image' }, details: { image: 'emblem' } },
    ]);
  });

  test('is refused once when it is no picture', async () => {
    const { files, problems } = await print(aResult(units), { images: new Map([['emblem', Buffer.from('GIF89a')]]) });
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ code: 'certificate-image-unreadable' }]);
  });
});
