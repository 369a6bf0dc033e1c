import { deflateSync } from 'node:zlib';
import { type Problem, problem } from '../problems/problem.ts';
import type { CertificateContent } from './certificates-from.ts';
import { alphabetOf, type Draft, differsByUnit, draftOf, titleOf } from './draft.ts';
import { drawOrnaments } from './draw-ornaments.ts';
import { drawBlock, drawWatermark, type Faces } from './draw-text.ts';
import { cutFace, type FaceFiles, type FaceRole, glyphFinder } from './faces.ts';
import { unprintableLetter } from './letters.ts';
import { ProblemsOnce } from './problems-once.ts';
import type { Block, Template } from './template-schema.ts';

/** A batch checked and laid out: from here on nothing can go wrong with a name. */
export interface Batch {
  readonly template: Template;
  readonly faces: Faces;
  /** The face roles the template uses. */
  readonly roles: readonly FaceRole[];
  /** What stands behind the text of every sheet, in the page language, deflated. */
  readonly background: Uint8Array;
  readonly sheets: readonly Sheet[];
  /** The name of a document that holds them all. */
  readonly mergedTitle: string;
}

export interface Sheet {
  readonly content: CertificateContent;
  /** The document's own name. */
  readonly title: string;
  /** Its text in the page language, in pieces of which most are shared with the other sheets. */
  readonly operators: readonly string[];
}

/**
 * Checks every text of the batch before anything is drawn: a name that cannot be printed or does not fit is a problem
 * that names its unit, and the other certificates go on. A text all of them share is reported once.
 */
export async function prepareBatch(
  contents: readonly CertificateContent[],
  template: Template,
  files: FaceFiles,
): Promise<{ batch: Batch; problems: Problem[] }> {
  const reporter = new ProblemsOnce(template);
  const roles = rolesOf(template);
  const finders = new Map(roles.map((role) => [role, glyphFinder(files[role])]));
  const characters = charactersOfEveryBatch(template);
  // A draft is made again for laying out rather than kept: ten thousand of them weigh more than the time they take.
  const printable = contents.filter((content) => {
    const draft = draftOf(content, template);
    if (!isPrintable(draft, finders, reporter)) return false;
    for (const { block, text } of draft.texts) addAll(characters[block.font], text);
    return true;
  });

  const faces = await cutFaces(files, characters);
  const draw = blockDrawer(template, faces);
  const watermark = drawWatermark(template, faces);
  const sheets = printable.flatMap((content) => {
    const draft = draftOf(content, template);
    const drawn = layOut(draft, draw, reporter);
    if (drawn === undefined) return [];
    const title = titleOf(template.title, draft, template);
    return [{ content, title, operators: content.sample ? [watermark, ...drawn] : drawn }];
  });
  const [first] = printable;
  const mergedTitle = first === undefined ? '' : titleOf(template.mergedTitle, draftOf(first, template), template);
  const background = deflateSync(drawOrnaments(template), { level: 9 });
  return { batch: { template, faces, roles, background, sheets, mergedTitle }, problems: reporter.problems };
}

function isPrintable(
  draft: Draft,
  finders: ReadonlyMap<FaceRole, (codePoint: number) => boolean>,
  reporter: ProblemsOnce,
): boolean {
  let printable = true;
  for (const { block, text } of draft.texts) {
    const wrong = unprintableLetter(text, finders.get(block.font) ?? (() => false));
    if (wrong === undefined) continue;
    printable = false;
    const { letter, codePoint, hidden } = wrong;
    const shown = visible(text);
    reporter.add(draft.content, block, (at, context) =>
      hidden
        ? problem('certificate-character-hidden', at, { codePoint, text: shown }, context)
        : problem('certificate-letter-missing', at, { letter, codePoint, text: shown }, context),
    );
  }
  return printable;
}

type BlockDrawer = (block: Block, text: string) => string | undefined;

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

function layOut(draft: Draft, draw: BlockDrawer, reporter: ProblemsOnce): string[] | undefined {
  const drawn: string[] = [];
  for (const { block, text } of draft.texts) {
    const operators = draw(block, text);
    if (operators !== undefined) {
      drawn.push(operators);
      continue;
    }
    const details = { block: block.id, text: visible(text) };
    reporter.add(draft.content, block, (at, context) => problem('certificate-text-too-long', at, details, context));
  }
  return drawn.length === draft.texts.length ? drawn : undefined;
}

type Characters = Readonly<Record<FaceRole, Set<string>>>;

function charactersOfEveryBatch({ blocks, watermark }: Template): Characters {
  const characters = {
    regular: new Set<string>(),
    bold: new Set<string>(),
    italic: new Set<string>(),
    boldItalic: new Set<string>(),
  };
  for (const block of blocks) addAll(characters[block.font], alphabetOf(block));
  addAll(characters[watermark.font], watermark.text.normalize('NFC'));
  return characters;
}

async function cutFaces(files: FaceFiles, characters: Characters): Promise<Faces> {
  const cut = (role: FaceRole) => cutFace(files[role], characters[role]);
  return {
    regular: await cut('regular'),
    bold: await cut('bold'),
    italic: await cut('italic'),
    boldItalic: await cut('boldItalic'),
  };
}

function addAll(characters: Set<string>, text: string): void {
  for (const character of text) if (character !== '\n') characters.add(character);
}

function rolesOf({ blocks, watermark }: Template): FaceRole[] {
  return [...new Set([watermark.font, ...blocks.map(({ font }) => font)])].sort();
}

/** Control characters never reach a terminal through a problem's words. */
function visible(text: string): string {
  return text.replaceAll('\n', ' ').replace(/\p{C}/gu, '\uFFFD');
}
