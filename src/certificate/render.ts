import { type CertificateDocument, InlineText, type Reference } from './certificate-document.ts';
import { drawCode, stampCode } from './draw-code.ts';
import { num } from './operators.ts';
import type { Batch, Passage, Sheet } from './prepare-batch.ts';
import { sharedParts } from './shared-parts.ts';
import { StructureTree } from './structure-tree.ts';
import { taggedDocument } from './tagged-document.ts';

/** One after another, each when it is asked for: memory does not grow with their number. */
export function* renderSeparate(batch: Batch): Generator<{ fileName: string; bytes: Uint8Array }> {
  for (const sheet of batch.sheets) {
    yield { fileName: sheet.content.fileName, bytes: renderCertificate(batch, sheet) };
  }
}

/** One document of one page. */
function renderCertificate(batch: Batch, sheet: Sheet): Uint8Array {
  return Buffer.concat([...render(batch, [sheet], sheet.title)].flat());
}

/** One document with a page for each certificate, in pieces as they are made. */
export function* renderMerged(batch: Batch): Generator<Uint8Array> {
  for (const pieces of render(batch, batch.sheets, batch.mergedTitle)) yield Buffer.concat(pieces);
}

function* render(batch: Batch, sheets: readonly Sheet[], title: string): Generator<Uint8Array[]> {
  if (sheets.length === 0) return;
  const document = newDocument(batch, sheets, title);
  const parts = sharedParts(document, batch);
  const tree = new StructureTree(document, sheets.length > 1);
  let resources: Reference | undefined;
  for (const sheet of sheets) {
    const page = document.newPage();
    // All pages have those of the first; what pdfkit made for another page stays empty.
    page.resources.data =
      resources === undefined ? { Font: parts.fonts, XObject: { background: parts.background } } : {};
    resources ??= page.resources;
    const passages = batch.passagesOf(sheet, sheets.length > 1 ? stampCode : drawCode);
    const { before, own, after } = pageContents(passages);
    // The middle is in the page's own stream, which pdfkit starts upside down; this turns it back.
    document.addContent(`1 0 0 -1 0 ${num(document.page.height)} cm\n${own}`);
    const around = [before, after].map((operators) => (operators === '' ? [] : [parts.contents(operators)]));
    Object.assign(page.dictionary.data, {
      Resources: resources,
      Contents: [...(around[0] ?? []), page.content, ...(around[1] ?? [])],
      StructParents: tree.add(passages, page.dictionary),
    });
    yield document.written();
  }
  // Of thousands of certificates the codes are kept as one text, found without reading PDF.
  const codes = sheets.flatMap(({ content }) => content.proof?.text ?? []);
  if (codes.length > 0) Object.assign(document.info, { HoctapCode: new InlineText(codes.join(' ')) });
  tree.end();
  document.end();
  yield document.written();
}

/** The texts before and after those of the unit are the same on every sheet, and kept once. */
function pageContents(passages: readonly Passage[]): { before: string; own: string; after: string } {
  const marked = passages.map(({ tag, operators }, id) => `/${tag} <</MCID ${id}>> BDC\n${operators}\nEMC`);
  const first = passages.findIndex(({ shared }) => !shared);
  const last = passages.findLastIndex(({ shared }) => !shared);
  const background = '/Artifact BMC /background Do EMC';
  if (first < 0) return { before: [background, ...marked].join('\n'), own: '', after: '' };
  return {
    before: [background, ...marked.slice(0, first)].join('\n'),
    own: marked.slice(first, last + 1).join('\n'),
    after: marked.slice(last + 1).join('\n'),
  };
}

function newDocument({ template }: Batch, sheets: readonly Sheet[], title: string): CertificateDocument {
  const [first] = sheets;
  return taggedDocument({
    ...template.page,
    title,
    author: first?.content.office.authority?.join(' ').normalize('NFC'),
    created: first?.content.issuedOn ?? `${first?.content.year ?? 1970}-12-31`,
  });
}
