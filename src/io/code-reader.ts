import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CannotRun } from '../model/cannot-run.ts';
import { explainIoError } from './io-error.ts';

/** Photos of telephones stay far below; a merged file of a whole country has about 40 MB. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** The bytes of a file that may hold codes; undefined when nothing has that name. */
export function readCodeFile(path: string): Uint8Array | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    if (fstatSync(file).size > LARGEST_FILE) throw tooLarge(path);
    return readFileSync(file);
  } catch (error) {
    if (MISSING.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw explainIoError(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The text of a code given in place of a file is often longer than a name may be. */
const MISSING = new Set(['ENOENT', 'ENAMETOOLONG', 'ENOTDIR']);

/**
 * The texts of all QR codes in a PNG or JPEG, found at any angle, size and in mirror or negative. Undefined when the
 * picture itself cannot be opened. The decoder's WebAssembly comes from the installed package, never from the network,
 * where the package would look for it by default.
 */
export async function readPictureCodes(picture: Uint8Array): Promise<string[] | undefined> {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
  const require = createRequire(import.meta.url);
  const wasm = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
  const wasmBinary = new Uint8Array(wasm).buffer;
  await prepareZXingModule({ overrides: { wasmBinary, print: () => {}, printErr: () => {} }, fireImmediately: true });
  try {
    // Each of these finds squares that the others miss: noise and blur, strong shadow, large photos.
    for (const attempt of ATTEMPTS) {
      const found = await readBarcodes(picture, { ...EVERYTHING, ...attempt });
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

function tooLarge(path: string): CannotRun {
  return new CannotRun(
    { vi: `Tệp quá lớn: ${path}`, en: `The file is too large: ${path}` },
    { vi: 'Đưa vào tệp nhỏ hơn 256 MB.', en: 'Give a file of less than 256 MB.' },
  );
}
