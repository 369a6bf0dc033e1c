import type { Faces } from '../certificate/draw-text.ts';
import { cutFace, type FaceFiles, type FaceRole, glyphFinder } from '../certificate/faces.ts';
import { unprintableLetter, vietnameseLetters } from '../certificate/letters.ts';
import type { Block, Paragraph, Table } from '../documents/blocks.ts';
import { STYLES } from '../documents/word/styles.ts';
import type { Language } from '../model/language.ts';
import type { Letter, Letters } from './letters-from.ts';
import { roleOf } from './strips.ts';

/** Letters whose every text can be set, with the faces to set them in. */
export interface LetterBatch {
  readonly letters: readonly Letter[];
  readonly faces: Faces;
  readonly mergedTitle: string;
  readonly author: string;
  readonly year: number;
  readonly language?: Language | undefined;
  /** Units in whose letter a sign is written by its number, since the font does not have it. */
  readonly spelled: readonly Letter['unit'][];
}

/** A sign the font lacks is written as its number, `[U+1F600]`: a letter goes out all the same, and without a hole. */
export async function prepareLetters(drafts: Letters, files: FaceFiles): Promise<LetterBatch> {
  const { mergedTitle, author, year, language } = drafts;
  const spell = speller(files.regular);
  const used = new Map<FaceRole, Set<string>>(
    ROLES.map((role) => [role, new Set(OF_THE_OFFICE.includes(role) ? ' ' : ALPHABET)]),
  );
  const spelled: Letter['unit'][] = [];
  const letters = drafts.letters.map((letter) => {
    const blocks = () => letter.blocks().map((block) => withTexts(block, spell));
    let odd = false;
    for (const paragraph of letter.blocks().flatMap(paragraphsOf)) {
      const characters = used.get(roleOf(STYLES[paragraph.style]));
      for (const { text } of paragraph.runs) {
        const printed = spell(text);
        if (printed !== text) odd = true;
        for (const character of printed) characters?.add(character);
      }
    }
    if (odd) spelled.push(letter.unit);
    return { ...letter, blocks };
  });
  const faces: [FaceRole, Faces[FaceRole]][] = [];
  for (const role of letters.length === 0 ? [] : ROLES) {
    faces.push([role, await cutFace(files[role], used.get(role) ?? new Set())]);
  }
  return { letters, faces: Object.fromEntries(faces) as Faces, mergedTitle, author, year, language, spelled };
}

const ROLES: readonly FaceRole[] = ['regular', 'bold', 'italic', 'boldItalic'];
/**
 * Faces of words that every letter of an office has. The others get the whole alphabet, so that a letter made alone has
 * the bytes it had among others.
 */
const OF_THE_OFFICE: readonly FaceRole[] = ['italic', 'boldItalic'];

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const ALPHABET: ReadonlySet<string> = new Set(`${ASCII}${vietnameseLetters()}\u00A0“”‘’–—…•°`);

type Spell = (text: string) => string;

function speller(file: Uint8Array): Spell {
  const hasGlyph = glyphFinder(file) ?? (() => false);
  const written = (letter: string) => {
    const wrong = unprintableLetter(letter, hasGlyph);
    return wrong === undefined ? letter : `[${wrong.codePoint}]`;
  };
  return (text) => {
    for (const letter of text) {
      if (!ALPHABET.has(letter)) return [...text].map((each) => (ALPHABET.has(each) ? each : written(each))).join('');
    }
    return text;
  };
}

function paragraphsOf(block: Block): Paragraph[] {
  if (block.kind === 'paragraph') return [block];
  if (block.kind === 'rule') return [];
  return [...block.header, ...block.rows].flatMap((row) => row.flatMap(({ content }) => content.flatMap(paragraphsOf)));
}

function withTexts<B extends Block>(block: B, spell: Spell): B {
  if (block.kind === 'paragraph') {
    return { ...block, runs: block.runs.map((run) => ({ ...run, text: spell(run.text) })) };
  }
  if (block.kind === 'rule') return block;
  const rows = (of: Iterable<Table['header'][number]>) =>
    [...of].map((row) => row.map((cell) => ({ ...cell, content: cell.content.map((each) => withTexts(each, spell)) })));
  return { ...block, header: rows(block.header), rows: rows(block.rows) };
}
