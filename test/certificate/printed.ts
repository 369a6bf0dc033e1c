import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CertificateContent,
  type CertificateOptions,
  certificatesFrom,
} from '../../src/certificate/certificates-from.ts';
import { type PictureFiles, prepareBatch } from '../../src/certificate/prepare-batch.ts';
import { renderMerged, renderSeparate } from '../../src/certificate/render.ts';
import { builtInTemplate } from '../../src/certificate/templates.ts';
import type { CertificateProof } from '../../src/model/certificate.ts';
import type { Result } from '../../src/model/result.ts';
import { AN_OFFICE, tinos } from './a-result.ts';

const faces = tinos();

/** From a result to the files, with the office and the date of every test unless it says otherwise. */
export async function print(
  result: Result,
  { proofOf, images, ...different }: Partial<CertificateOptions> & PrintOptions = {},
  template = builtInTemplate(),
) {
  const { certificates, refused } = certificatesFrom(result, {
    office: AN_OFFICE,
    issuedOn: '2022-12-05',
    ...different,
  });
  const contents =
    proofOf === undefined ? certificates : certificates.map((each) => ({ ...each, proof: proofOf(each) }));
  const { batch, problems } = await prepareBatch(contents, template, faces, images);
  return { files: [...renderSeparate(batch)], merged: Buffer.concat([...renderMerged(batch)]), refused, problems };
}

interface PrintOptions {
  readonly proofOf?: (content: CertificateContent) => CertificateProof;
  readonly images?: PictureFiles;
}

/** The PDF tools may be absent on a developer's machine, never where changes are accepted. */
export const toolsAbsent =
  process.env['CI'] === undefined &&
  [['pdftotext', '-v'] as const, ['pdftoppm', '-v'] as const, ['qpdf', '--version'] as const].some(
    ([tool, option]) => spawnSync(tool, [option]).error,
  );

/** Runs a PDF tool on the bytes; `-` among the arguments after the file is the tool's own way to standard output. */
export function read(tool: string, bytes: Uint8Array, before: readonly string[] = [], after: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'hoctap-'));
  try {
    const file = join(folder, 'certificate.pdf');
    writeFileSync(file, bytes);
    const { stdout, stderr, status, error } = spawnSync(tool, [...before, file, ...after], { encoding: 'utf8' });
    if (error !== undefined) throw error;
    return { output: stdout, errors: stderr, status };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines of the sheet in the order they were drawn, without those that are empty. */
export function textLines(bytes: Uint8Array): string[] {
  const { output } = read('pdftotext', bytes, ['-raw', '-enc', 'UTF-8'], ['-']);
  return output.split(/[\n\f]/).filter((line) => line !== '');
}

/** Where every line stands, in millimetres from the top left corner. */
export function lineBoxes(bytes: Uint8Array) {
  const { output } = read('pdftotext', bytes, ['-bbox-layout'], ['-']);
  const millimetres = (points: string | undefined) => (Number(points) * 25.4) / 72;
  return [...output.matchAll(/<line xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">/g)].map(
    ([, left, top, right, bottom]) => ({
      left: millimetres(left),
      top: millimetres(top),
      right: millimetres(right),
      bottom: millimetres(bottom),
    }),
  );
}

/** The texts of the codes on a page, read from its picture as a telephone reads the paper. */
export async function codesOnPage(bytes: Uint8Array, page = 1, dotsPerInch = 300): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hoctap-'));
  try {
    const file = join(folder, 'certificate.pdf');
    writeFileSync(file, bytes);
    const options = ['-png', '-r', String(dotsPerInch), '-f', String(page), '-l', String(page), '-singlefile'];
    spawnSync('pdftoppm', [...options, file, join(folder, 'page')]);
    const picture = readFileSync(join(folder, 'page.png'));
    const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
    const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
    await prepareZXingModule({
      overrides: { wasmBinary: readFileSync(wasm).buffer as ArrayBuffer },
      fireImmediately: true,
    });
    const found = await readBarcodes(new Uint8Array(picture), { formats: ['QRCode'] });
    return found.map(({ text }) => text);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
