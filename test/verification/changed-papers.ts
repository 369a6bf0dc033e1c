import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from '../support/a-folder.ts';

export const qpdf = (bytes: Uint8Array, ...options: readonly string[]) => throughTool('qpdf', bytes, options);

/** What a program makes of a file, named IN and OUT among its options. */
export function throughTool(tool: string, bytes: Uint8Array, options: readonly string[]): Uint8Array {
  const folder = aFolder({ 'vao.pdf': bytes });
  const [from, to] = [join(folder, 'vao.pdf'), join(folder, 'ra.pdf')];
  const filled = options.map((option) => (option === 'IN' ? from : option === 'OUT' ? to : option));
  const { status, stderr, error } = spawnSync(tool, filled, { encoding: 'utf8' });
  if (error !== undefined || status !== 0) throw error ?? new Error(stderr);
  return readFileSync(to);
}

/** A page that says what its maker likes, as any program writes one. */
export function foreign(more = ''): Uint8Array {
  const page = 'BT /F1 24 Tf 72 700 Td (GIAY CHUNG NHAN - Xa Phu Tho - Xep loai: Tot) Tj ET';
  return Buffer.from(
    `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n` +
      `3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>\nendobj\n` +
      `4 0 obj\n<</Length ${page.length}>>\nstream\n${page}\nendstream\nendobj\n5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n` +
      `${more}trailer\n<</Root 1 0 R/Size 9${more.includes('8 0 obj') ? '/Info 8 0 R' : ''}>>\n%%EOF\n`,
    'latin1',
  );
}

/** A revision appended to a file: a new information dictionary, as saving in place writes it. */
export function revision(text: string, information: string): string {
  const root = /\/Root (\d+ \d+ R)/.exec(text)?.[1] ?? '';
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? '0';
  const object = `9999 0 obj\n${information}\nendobj\n`;
  const table = `xref\n9999 1\n${String(text.length).padStart(10, '0')} 00000 n \n`;
  return `${object}${table}trailer\n<</Size 10000/Root ${root}/Info 9999 0 R/Prev ${before}>>\nstartxref\n${text.length + object.length}\n%%EOF\n`;
}

/** The page with operators drawn after all others. */
export function overlaid(paper: Uint8Array, operators: string, resources = ''): Uint8Array {
  const plain = Buffer.from(qpdf(paper, '--qdf', '--object-streams=disable', 'IN', 'OUT')).toString('latin1');
  const added = `9998 0 obj\n<</Length ${operators.length}>>\nstream\n${operators}\nendstream\nendobj\n`;
  const [contents = ''] = /\/Contents \[[^\]]*\]/.exec(plain) ?? [];
  if (contents === '') throw new Error('no contents');
  const page = plain
    .replace(contents, `${contents.slice(0, -1)} 9998 0 R ]${resources}`)
    .replace('\nxref\n', `\n${added}xref\n`);
  const folder = aFolder({ 'vao.pdf': Buffer.from(page, 'latin1') });
  // Puts the table of places right again.
  const fixed = spawnSync('qpdf', [join(folder, 'vao.pdf'), join(folder, 'ra.pdf')], { encoding: 'utf8' });
  if (fixed.error !== undefined || fixed.status === 2) throw new Error(fixed.stderr);
  return readFileSync(join(folder, 'ra.pdf'));
}

/** A picture as a page, with words that do not show where wanted. */
export async function scanned(picture: Uint8Array, words?: string): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({ size: [842, 595], margin: 0 });
  const pieces: Buffer[] = [];
  document.on('data', (piece: Buffer) => pieces.push(piece));
  document.image(Buffer.from(picture), 0, 0, { width: 842, height: 595 });
  if (words !== undefined) document.opacity(0).text(words, 10, 10);
  document.end();
  await new Promise((resolve) => document.on('end', resolve));
  return Buffer.concat(pieces);
}

/** The paper as qpdf writes it for people, changed as text, with more objects, and its table of places put right again. */
export function rewritten(paper: Uint8Array, change: (plain: string) => string, more = ''): Uint8Array {
  const plain = Buffer.from(qpdf(paper, '--qdf', '--object-streams=disable', 'IN', 'OUT')).toString('latin1');
  const changed = change(plain);
  if (changed === plain) throw new Error('nothing was changed');
  const folder = aFolder({ 'vao.pdf': Buffer.from(changed.replace('\nxref\n', `\n${more}xref\n`), 'latin1') });
  spawnSync('qpdf', [join(folder, 'vao.pdf'), join(folder, 'ra.pdf')]);
  return readFileSync(join(folder, 'ra.pdf'));
}

export const stream = (no: number, text: string, keys = '') =>
  `${no} 0 obj\n<</Length ${text.length}${keys}>>\nstream\n${text}\nendstream\nendobj\n`;
export const inPage = (more: string) => (plain: string) => plain.replace(/\/Type \/Page\n/, `/Type /Page\n${more}\n`);
export const inCatalog = (more: string) => (plain: string) =>
  plain.replace(/\/Type \/Catalog\n/, `/Type /Catalog\n${more}\n`);
const both =
  (...changes: ((plain: string) => string)[]) =>
  (plain: string) =>
    changes.reduce((text, change) => change(text), plain);
export const over = (no: number) => (plain: string) =>
  plain.replace(/\/Contents \[[^\]]*\]/, (contents) => `${contents.slice(0, -1)} ${no} 0 R ]`);

const COVER = '1 1 1 rg 330 235 180 30 re f';
const layer = (state: string) =>
  `/OCProperties <</OCGs [9001 0 R] /D <</OFF [9001 0 R] /AS [<</Event /Print /OCGs [9001 0 R] /Category [/Print]>>] ${state}>>>>`;
const LAYER = `9001 0 obj\n<</Type /OCG /Name (x) /Usage <</Print <</PrintState /ON>> /View <</ViewState /OFF>>>>>>\nendobj\n`;
const properties = (plain: string) =>
  plain.replace(/\/Resources <<\n/, '/Resources <<\n/Properties <</MC0 9001 0 R>>\n');
export const note = (flags: number, more = '') =>
  inPage(
    `/Annots [<</Type /Annot /Subtype /Square /Rect [330 230 510 262] /IC [1 1 1] /C [1 1 1] /F ${flags} ${more}>>]`,
  );

/** The right paper with something in its file that some programs show, or only a printer: what it is, the change, more objects. */
export const SHOWN_OTHERWISE: readonly (readonly [string, (plain: string) => string, string])[] = [
  [
    'a layer that is only printed',
    both(inCatalog(layer('')), properties, over(9002)),
    LAYER + stream(9002, `/OC /MC0 BDC ${COVER} EMC`),
  ],
  ['a note that is only printed', note(4 + 32), ''],
  ['a note that is only seen', note(0), ''],
  ['a page cut to a part of it', inPage('/CropBox [0 0 842 300]'), ''],
  ['a page turned', inPage('/Rotate 180'), ''],
  ['a page made larger', (plain) => plain.replace('/UserUnit 1', '/UserUnit 2'), ''],
  ['a script when it is opened', inCatalog('/OpenAction <</S /JavaScript /JS (this.getField\\("x"\\))>>'), ''],
  [
    'another file that a reader shows in its place',
    inCatalog(
      '/Collection <</Type /Collection /D (a.pdf) /View /D>> /Names <</EmbeddedFiles <</Names [(a.pdf) 9003 0 R]>>>>',
    ),
    `9003 0 obj\n<</Type /Filespec /F (a.pdf) /UF (a.pdf) /EF <</F 9004 0 R>>>>\nendobj\n${stream(9004, '%PDF-1.4', '/Type /EmbeddedFile')}`,
  ],
  [
    'a form field over the class',
    both(inCatalog('/AcroForm <</Fields [9005 0 R] /NeedAppearances true>>'), inPage('/Annots [9005 0 R]')),
    '9005 0 obj\n<</Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (XEP LOAI TOT) /DA (/Helv 24 Tf 0 g) /Rect [330 230 510 262] /F 4 /MK <</BG [1 1 1]>>>>\nendobj\n',
  ],
];
