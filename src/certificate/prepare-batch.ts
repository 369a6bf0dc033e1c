import { deflateSync } from 'node:zlib';
import { type Problem, problem } from '../problems/problem.ts';
import type { CertificateContent } from './certificates-from.ts';
import { alphabetOf, type Draft, differsByUnit, draftOf, titleOf } from './draft.ts';
import type { drawCode } from './draw-code.ts';
import { drawOrnaments } from './draw-ornaments.ts';
import { type PlacedPicture, placePicture } from './draw-pictures.ts';
import { drawBlock, drawWatermark, type Faces } from './draw-text.ts';
import { cutFace, type Face, type FaceFiles, type FaceRole, glyphFinder } from './faces.ts';
import { type UnprintableLetter, unprintableLetter } from './letters.ts';
import { type Picture, readPicture } from './pictures.ts';
import { ProblemsOnce } from './problems-once.ts';
import { isText, type Template, type TextBlock, textBlocks } from './template-schema.ts';

/** A validated batch: from here on no name can fail to be printed. */
export interface Batch {
  readonly template: Template;
  readonly faces: Faces;
  /** The face roles the template uses. */
  readonly roles: readonly FaceRole[];
  /** What stands behind the text of every sheet, in the page language, deflated; it shows these pictures. */
  readonly background: Uint8Array;
  readonly pictures: readonly PlacedPicture[];
  readonly sheets: readonly Sheet[];
  /** The name of a document that holds them all. */
  readonly mergedTitle: string;
  /** Lays a sheet out when it is its turn: kept for all, ten thousand would fill the memory. */
  readonly passagesOf: (sheet: Sheet, drawSquare: SquareDrawer) => Passage[];
}

export type SquareDrawer = typeof drawCode;

export interface Sheet {
  readonly content: CertificateContent;
  /** The document's own name. */
  readonly title: string;
}

/** Text that is read as one passage, as operators of the page. */
export interface Passage {
  readonly tag: 'H1' | 'P' | 'Figure';
  readonly operators: string;
  /** The same on every sheet that has it. */
  readonly shared: boolean;
}

/** Pictures an office gives, by the name they have in the template: the bytes of PNG or JPEG files. */
export type PictureFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Checks every text of the batch before anything is drawn: a name that cannot be printed or does not fit is a problem
 * that names its unit, and the other certificates go on. A text all of them share is reported once.
 */
export async function prepareBatch(
  contents: readonly CertificateContent[],
  template: Template,
  files: FaceFiles,
  images: PictureFiles = new Map(),
): Promise<{ batch: Batch; problems: Problem[] }> {
  const reporter = new ProblemsOnce(template);
  const roles = rolesOf(template);
  const finders = new Map(roles.map((role) => [role, finderOf(role, files, reporter)]));
  const pictures = placePictures(template, images, reporter);
  const possible = reporter.problems.length === 0 ? contents : [];
  const watermarkIsPrintable = !possible.some(({ sample }) => sample) || checkWatermark(template, finders, reporter);
  const characters = charactersOfEveryBatch(template);
  // A draft is made again for laying out rather than kept: ten thousand of them weigh more than the time they take.
  const printable = possible.filter((content) => {
    const draft = draftOf(content, template);
    if (!isPrintable(draft, finders, reporter) || (content.sample && !watermarkIsPrintable)) return false;
    for (const { block, text } of draft.texts) addAll(characters[block.font], text);
    return true;
  });

  const faces = await cutFaces(files, possible.length === 0 ? [] : roles, characters);
  const draw = blockDrawer(template, faces);
  const sheets = printable.flatMap((content) => {
    const draft = draftOf(content, template);
    return fits(draft, draw, reporter) ? [{ content, title: titleOf(template.title, draft, template) }] : [];
  });
  const [first] = printable;
  const mergedTitle = first === undefined ? '' : titleOf(template.mergedTitle, draftOf(first, template), template);
  const drawn = [drawOrnaments(template), ...pictures.map(({ operators }) => operators)].join('\n');
  const background = deflateSync(drawn, { level: 9 });
  const watermark = sheets.some(({ content }) => content.sample) ? drawWatermark(template, faces) : '';
  const passagesOf: Batch['passagesOf'] = ({ content }, drawSquare) =>
    passages(content, template, { draw, drawSquare, watermark });
  const batch = { template, faces, roles, background, pictures, sheets, mergedTitle, passagesOf };
  return { batch, problems: reporter.problems };
}

type Finder = (codePoint: number) => boolean;

function finderOf(role: FaceRole, files: FaceFiles, reporter: ProblemsOnce): Finder {
  const finder = glyphFinder(files[role]);
  if (finder === undefined)
    reporter.addToTemplate(`fonts.${role}`, (at) => problem('certificate-font-unreadable', at, { role }));
  return finder ?? (() => false);
}

function placePictures(template: Template, images: PictureFiles, reporter: ProblemsOnce): PlacedPicture[] {
  const read = new Map<string, Picture | undefined>();
  return template.blocks.flatMap((block, index) => {
    if (block.kind !== 'image') return [];
    const { image } = block;
    const bytes = images.get(image);
    const key = `blocks[${index}].image`;
    if (bytes === undefined) {
      if (block.required) reporter.addToTemplate(key, (at) => problem('certificate-image-missing', at, { image }));
      return [];
    }
    if (!read.has(image)) read.set(image, readPicture(bytes));
    const picture = read.get(image);
    if (picture !== undefined) return [placePicture(block, picture, `picture${index}`, template)];
    reporter.addToTemplate(key, (at) => problem('certificate-image-unreadable', at, { image }));
    return [];
  });
}

function checkWatermark(
  { watermark }: Template,
  finders: ReadonlyMap<FaceRole, Finder>,
  reporter: ProblemsOnce,
): boolean {
  const wrong = unprintableLetter(watermark.text, finders.get(watermark.font) ?? (() => false));
  if (wrong === undefined) return true;
  reporter.addToTemplate('watermark.text', (at) => letterProblem(wrong, watermark.text, at, {}));
  return false;
}

/** The sheet in reading order: texts that continue each other are one passage. */
function passages(
  content: CertificateContent,
  template: Template,
  { draw, drawSquare, watermark }: { draw: BlockDrawer; drawSquare: SquareDrawer; watermark: string },
): Passage[] {
  const texts = new Map(draftOf(content, template).texts.map(({ block, text }) => [block, text]));
  const found: Passage[] = content.sample ? [{ tag: 'P', operators: watermark, shared: true }] : [];
  for (const block of template.blocks) {
    if (block.kind === 'code' && content.proof !== undefined) {
      found.push({ tag: 'Figure', operators: drawSquare(block, content.proof.square, template), shared: false });
    }
    const text = isText(block) ? texts.get(block) : undefined;
    const operators = isText(block) && text !== undefined ? draw(block, text) : undefined;
    if (!isText(block) || operators === undefined) continue;
    const passage = { tag: block.tag ?? ('P' as const), operators, shared: !differsByUnit(block) };
    const before = block.continues === true ? found.at(-1) : undefined;
    if (before === undefined) found.push(passage);
    else found[found.length - 1] = joined(before, passage);
  }
  return found;
}

function joined(one: Passage, other: Passage): Passage {
  return { ...one, operators: `${one.operators}\n${other.operators}`, shared: one.shared && other.shared };
}

function isPrintable(draft: Draft, finders: ReadonlyMap<FaceRole, Finder>, reporter: ProblemsOnce): boolean {
  let printable = true;
  for (const { block, text } of draft.texts) {
    const wrong = unprintableLetter(text, finders.get(block.font) ?? (() => false));
    if (wrong === undefined) continue;
    printable = false;
    reporter.add(draft.content, block, (at, context) => letterProblem(wrong, text, at, context));
  }
  return printable;
}

function letterProblem(
  { letter, codePoint, hidden }: UnprintableLetter,
  text: string,
  at: Problem['at'],
  context: { readonly unit?: string },
): Problem {
  const shown = visible(text);
  return hidden
    ? problem('certificate-character-hidden', at, { codePoint, text: shown }, context)
    : problem('certificate-letter-missing', at, { letter, codePoint, text: shown }, context);
}

type BlockDrawer = (block: TextBlock, text: string) => string | undefined;

/** A text that stands on every sheet is laid out once, and every sheet holds the same string. */
function blockDrawer(template: Template, faces: Faces): BlockDrawer {
  const shared = new Map<string, string | undefined>();
  return (block, text) => {
    if (differsByUnit(block)) return drawBlock(block, text, faces, template);
    const key = `${block.id}\n${text}`;
    if (!shared.has(key)) shared.set(key, drawBlock(block, text, faces, template));
    return shared.get(key);
  };
}

function fits(draft: Draft, draw: BlockDrawer, reporter: ProblemsOnce): boolean {
  let all = true;
  for (const { block, text } of draft.texts) {
    if (draw(block, text) !== undefined) continue;
    all = false;
    const details = { block: block.id, text: visible(text) };
    reporter.add(draft.content, block, (at, context) => problem('certificate-text-too-long', at, details, context));
  }
  return all;
}

type Characters = Readonly<Record<FaceRole, Set<string>>>;

function charactersOfEveryBatch(template: Template): Characters {
  const characters = {
    regular: new Set<string>(),
    bold: new Set<string>(),
    italic: new Set<string>(),
    boldItalic: new Set<string>(),
  };
  const { watermark } = template;
  for (const block of textBlocks(template)) addAll(characters[block.font], ` ${alphabetOf(block)}`);
  addAll(characters[watermark.font], watermark.text.normalize('NFC'));
  return characters;
}

async function cutFaces(files: FaceFiles, roles: readonly FaceRole[], characters: Characters): Promise<Faces> {
  const faces: [FaceRole, Face][] = [];
  for (const role of roles) faces.push([role, await cutFace(files[role], characters[role])]);
  // Only the roles that a block or the watermark names are ever asked for.
  return Object.fromEntries(faces) as Faces;
}

function addAll(characters: Set<string>, text: string): void {
  for (const character of text) if (character !== '\n') characters.add(character);
}

function rolesOf(template: Template): FaceRole[] {
  return [...new Set([template.watermark.font, ...textBlocks(template).map(({ font }) => font)])].sort();
}

/** Control characters never reach a terminal through a problem's words. */
function visible(text: string): string {
  return text.replaceAll('\n', ' ').replace(/\p{C}/gu, '\uFFFD');
}
