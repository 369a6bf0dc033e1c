import * as fc from 'fast-check';
import qrcode from 'qrcode-generator';
import { describe, expect, test } from 'vitest';
import { readSquares } from '../../src/io/paper/squares.ts';
import type { CodeSquare } from '../../src/model/certificate.ts';
import { pictureKind, pixelCount } from '../../src/verification/picture.ts';
import { proofOf } from '../../src/verification/proof.ts';
import { beside, blurred, drawn, noisy, png, quarterTurned, scaled, turned } from './a-picture.ts';
import { aCertificate, aKey, LONGEST, SHORTEST } from './some-certificates.ts';

const { signer } = aKey(1);
const usual = proofOf(aCertificate(), signer);
const long = proofOf(LONGEST, signer);
const short = proofOf(SHORTEST);

describe('a square is read back by a decoder that knows nothing of us', () => {
  const plain = drawn(long.square);
  test.each([
    ['as it is', plain],
    ['turned by a quarter', quarterTurned(plain)],
    ['upside down', quarterTurned(quarterTurned(plain))],
    ['turned by 17 degrees', turned(plain, 17)],
    ['turned by 45 degrees', turned(plain, 45)],
    ['twice as large and more', scaled(plain, 2.7)],
    ['at two points and a half a module', scaled(plain, 0.63)],
    ['out of focus', blurred(plain, 2)],
    ['on grey paper with weak ink and grain', noisy(plain)],
    ['all of it: small, turned, out of focus, grainy', noisy(blurred(turned(drawn(long.square, 5), 8)), 30)],
  ])('%s', async (_, picture) => {
    expect(await readSquares(png(picture))).toEqual([long.text]);
  });

  test('of the shortest certificate, and several in one picture', async () => {
    const found = await readSquares(png(beside([drawn(short.square), drawn(usual.square), drawn(long.square)])));
    expect(found?.sort()).toEqual([short.text, usual.text, long.text].sort());
  });

  test('of another program with Vietnamese words', async () => {
    expect(await readSquares(png(drawn(squareOfBytes('Xã Đa Tốn')))).then((found) => found?.[0])).toBe('Xã Đa Tốn');
  });

  test('a white sheet holds no code; half a file and other bytes are no picture', async () => {
    const white = { width: 200, height: 200, shades: new Uint8Array(40_000).fill(255) };
    expect(await readSquares(png(white))).toEqual([]);
    expect((await readSquares(png(drawn(usual.square)).subarray(0, 60))) ?? []).toEqual([]);
    expect((await readSquares(Buffer.from('not a picture'))) ?? []).toEqual([]);
  });

  test('goes to no network', async () => {
    const before = globalThis.fetch;
    globalThis.fetch = () => Promise.reject(new Error('the network was asked'));
    try {
      expect(await readSquares(png(drawn(usual.square)))).toEqual([usual.text]);
    } finally {
      globalThis.fetch = before;
    }
  });
});

function squareOfBytes(text: string): CodeSquare {
  const code = qrcode(0, 'M');
  code.addData(String.fromCharCode(...Buffer.from(text, 'utf8')), 'Byte');
  code.make();
  const size = code.getModuleCount();
  return {
    size,
    dark: Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => code.isDark(y, x))),
  };
}

describe('pictures are known by their first bytes', () => {
  test('png and jpeg, with the points they claim', () => {
    const picture = png(drawn(usual.square));
    expect(pictureKind(picture)).toBe('png');
    expect(pixelCount(picture, 'png')).toBe(drawn(usual.square).width ** 2);
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 0x10, 0, 0x20, 0, 1, 1]);
    expect(pictureKind(jpeg)).toBe('jpeg');
    expect(pixelCount(jpeg, 'jpeg')).toBe(0x1000 * 0x2000);
    expect(pictureKind(Buffer.from('%PDF-1.7'))).toBeUndefined();
  });

  test('random bytes after a right beginning do not stop it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        pixelCount(Uint8Array.from([0xff, 0xd8, 0xff, ...bytes]), 'jpeg');
        for (const kind of ['png', 'webp', 'tiff', 'bmp'] as const) pixelCount(bytes, kind);
        pixelCount(Uint8Array.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, ...bytes]), 'tiff');
        pixelCount(Buffer.concat([Buffer.from('RIFF0000WEBPVP8X'), bytes]), 'webp');
      }),
    );
  });
});
