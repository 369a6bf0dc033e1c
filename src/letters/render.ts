import type { CertificateDocument, PageObjects, Reference } from '../certificate/certificate-document.ts';
import { embedFace } from '../certificate/embed-face.ts';
import type { Face, FaceRole } from '../certificate/faces.ts';
import { num, nums, toPoints } from '../certificate/operators.ts';
import { taggedDocument } from '../certificate/tagged-document.ts';
import { PAGE, TEXT_WIDTH } from '../documents/word/page.ts';
import { STYLES } from '../documents/word/styles.ts';
import type { Letter } from './letters-from.ts';
import { type Page, pagesOf } from './pages.ts';
import type { LetterBatch } from './prepare-letters.ts';
import { type Element, flowOf, type Ink, LINE_WIDTH } from './strips.ts';
import { LetterStructure, type Mark } from './structure.ts';

/** One after another, each when it is asked for: memory does not grow with their number. */
export function* renderLetters(batch: LetterBatch): Generator<{ fileName: string; bytes: Uint8Array }> {
  for (const letter of batch.letters) {
    yield { fileName: letter.fileName, bytes: Buffer.concat([...render(batch, [letter], letter.title)]) };
  }
}

/** All in one document, in pieces as they are made. */
export function* renderMergedLetters(batch: LetterBatch): Generator<Uint8Array> {
  yield* render(batch, batch.letters, batch.mergedTitle);
}

function* render(batch: LetterBatch, letters: readonly Letter[], title: string): Generator<Uint8Array> {
  const { faces, author, year, language } = batch;
  const { width, height } = PAGE;
  const document = taggedDocument({
    width,
    height,
    title,
    author: author === '' ? undefined : author,
    language,
    created: `${year}-12-31`,
  });
  const fonts = Object.fromEntries(
    Object.entries(faces).map(([role, face]) => [role, embedFace(document, face, role as FaceRole)]),
  );
  const structure = new LetterStructure(document, letters.length > 1);
  let resources: Reference | undefined;
  for (const letter of letters) {
    const { strips, elements } = flowOf(letter.blocks(), faces);
    const marks = new Map<Element, Mark[]>();
    const pages = pagesOf(strips).map((page, index) => {
      const objects = document.newPage();
      objects.resources.data = resources === undefined ? { Font: fonts } : {};
      resources ??= objects.resources;
      const order = drawPage(document, objects, page, { number: index + 1, marks, face: faces.regular });
      const StructParents = structure.nextPage + index;
      Object.assign(objects.dictionary.data, { Resources: resources, StructParents, Tabs: 'S' });
      return order;
    });
    structure.add(elements, marks, pages);
    yield Buffer.concat(document.written());
  }
  structure.end();
  document.end();
  yield Buffer.concat(document.written());
}

interface PageFacts {
  /** In its letter. */
  readonly number: number;
  readonly marks: Map<Element, Mark[]>;
  readonly face: Face;
}

/** Gives the elements by the numbers of their marks on this page. */
function drawPage(document: CertificateDocument, objects: PageObjects, page: Page, facts: PageFacts): Element[] {
  const { marks } = facts;
  const order: Element[] = [];
  const lines: string[] = [];
  const texts: string[] = facts.number === 1 ? [] : [pageNumber(facts)];
  for (const { strip, y, repeated } of page) {
    const top = toPoints(PAGE.height - PAGE.top) - y;
    lines.push(...strip.inks.flatMap((ink) => (ink.kind === 'line' ? [lineOperators(ink, top)] : [])));
    for (const passage of passagesOf(strip.inks)) {
      const operators = passage.map((ink) => textOperators(ink, top)).join('\n');
      const [first] = passage;
      if (first === undefined) continue;
      if (repeated) {
        texts.push(`/Artifact BMC\nBT\n${operators}\nET\nEMC`);
        continue;
      }
      const { element } = first;
      marks.set(element, [...(marks.get(element) ?? []), { page: objects.dictionary, id: order.length }]);
      texts.push(`/${element.tag} <</MCID ${order.length}>> BDC\nBT\n${operators}\nET\nEMC`);
      order.push(element);
    }
  }
  const ruled = lines.length === 0 ? '' : `/Artifact BMC\n${num(LINE_WIDTH)} w\n${lines.join('\n')}\nEMC\n`;
  // pdfkit starts the page upside down; this turns it back.
  document.addContent(`1 0 0 -1 0 ${num(document.page.height)} cm\n${ruled}${texts.join('\n')}`);
  return order;
}

type Text = Extract<Ink, { readonly kind: 'text' }>;

/** Lines that follow each other in one element are read in one breath. */
function passagesOf(inks: readonly Ink[]): Text[][] {
  const passages: Text[][] = [];
  for (const ink of inks) {
    if (ink.kind !== 'text') continue;
    const last = passages.at(-1);
    if (last?.[0]?.element === ink.element) last.push(ink);
    else passages.push([ink]);
  }
  return passages;
}

function textOperators({ x, y, role, size, operand }: Text, top: number): string {
  return `/${role} ${num(size)} Tf ${nums(1, 0, 0, 1, toPoints(PAGE.left) + x, top - y)} Tm ${operand} TJ`;
}

function lineOperators({ from, to }: Extract<Ink, { readonly kind: 'line' }>, top: number): string {
  const left = toPoints(PAGE.left);
  return `${nums(left + from[0], top - from[1])} m ${nums(left + to[0], top - to[1])} l S`;
}

/** Arabic, in the middle of the top margin, not on the first page (Nghị định 30/2020, Phụ lục I). */
function pageNumber({ number, face }: PageFacts): string {
  const { size } = STYLES.PageNumber;
  const { operand, width } = face.shape(String(number));
  const x = toPoints(PAGE.left + TEXT_WIDTH / 2) - (width * size) / 2;
  const y = toPoints(PAGE.height - PAGE.top / 2) - size / 3;
  const placed = nums(1, 0, 0, 1, x, y);
  return `/Artifact <</Type /Pagination>> BDC\nBT\n/regular ${num(size)} Tf ${placed} Tm ${operand} TJ\nET\nEMC`;
}
