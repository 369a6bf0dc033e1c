import type { Bitmap } from './bitmap.ts';
import { wasmFile } from './wasm-file.ts';

/**
 * The texts of all QR codes of a picture (a PNG, JPEG or BMP file, or one that is unpacked already), found at any angle,
 * size and in mirror or negative. Undefined when the picture itself cannot be opened.
 */
export async function readSquares(picture: Uint8Array | Bitmap): Promise<string[] | undefined> {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
  const wasmBinary = wasmFile('zxing-wasm/reader/zxing_reader.wasm');
  await prepareZXingModule({ overrides: { wasmBinary, print: () => {}, printErr: () => {} }, fireImmediately: true });
  try {
    // Each of these finds squares that the others miss: noise and blur, strong shadow, large photos.
    for (const attempt of ATTEMPTS) {
      const found = await readBarcodes(picture as Uint8Array, { ...EVERYTHING, ...attempt });
      const texts = found.filter(({ isValid }) => isValid).map(({ text }) => text);
      if (texts.length > 0) return [...new Set(texts)];
    }
    return [];
  } catch {
    return undefined;
  }
}

const EVERYTHING = {
  formats: ['QRCode' as const],
  tryHarder: true,
  tryRotate: true,
  tryInvert: true,
  tryDownscale: true,
  maxNumberOfSymbols: 255,
};

const ATTEMPTS = [
  { binarizer: 'LocalAverage' as const },
  { binarizer: 'GlobalHistogram' as const },
  { binarizer: 'LocalAverage' as const, tryDenoise: true },
];
