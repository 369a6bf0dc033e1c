import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CertificateOptions, certificatesFrom } from '../../src/certificate/certificates-from.ts';
import { prepareBatch } from '../../src/certificate/prepare-batch.ts';
import { renderMerged, renderSeparate } from '../../src/certificate/render.ts';
import { builtInTemplate } from '../../src/certificate/templates.ts';
import type { Result } from '../../src/model/result.ts';
import { AN_OFFICE, tinos } from './a-result.ts';

const faces = tinos();

/** From a result to the files, with the office and the date of every test unless it says otherwise. */
export async function print(result: Result, different: Partial<CertificateOptions> = {}, template = builtInTemplate()) {
  const { certificates, refused } = certificatesFrom(result, {
    office: AN_OFFICE,
    issuedOn: '2022-12-05',
    ...different,
  });
  const { batch, problems } = await prepareBatch(certificates, template, faces);
  return { files: [...renderSeparate(batch)], merged: Buffer.concat([...renderMerged(batch)]), refused, problems };
}

/** The PDF tools may be absent on a developer's machine, never where changes are accepted. */
export const toolsAbsent =
  process.env['CI'] === undefined &&
  [['pdftotext', '-v'] as const, ['qpdf', '--version'] as const].some(
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
