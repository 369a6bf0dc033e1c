import type { CertificateFacts, CertificateProof } from '../model/certificate.ts';
import { slashDate } from '../model/written-date.ts';
import type { CertificateContent, WordsOfSet } from './certificates-from.ts';
import { draftOf } from './draft.ts';
import { type Field, type FieldTexts, fieldTexts } from './fields.ts';
import type { Profile } from './profile.ts';
import { type Template, type TextBlock, textBlocks, textOf } from './template-schema.ts';

/**
 * The way back: from the words of a printed page to what its certificate says, so that the sheet can be drawn again and
 * laid over the page. What the code of the certificate says must stand there letter for letter, with the words of its
 * criteria set, in the order of the template; what only the office's profile says (place, decision, signer) is taken from
 * the page, and is no part of what a code proves. Undefined when one word is missing, other or too many. Blanks and line
 * ends do not count.
 */
export function readSheet(words: string, expected: ExpectedSheet): CertificateContent | undefined {
  const { facts, template } = expected;
  const page = new Words(words);
  const free = page.free(patternOf(expected));
  if (free === undefined) return undefined;
  const given = (field: Field) => {
    const lines = free.get(field) ?? [];
    return lines.length === 0 || lines.join(' ') === oneLine(template.blanks[field] ?? '') ? undefined : lines;
  };
  const content = { ...contentOf(expected), office: profileOf(given, facts) };
  if (ownWords(content).some(saysMore)) return undefined;
  return page.letters === squeezed(wordsOf(content, template)) ? content : undefined;
}

/** What a page has to say if it is a certificate of this code. */
export interface ExpectedSheet {
  readonly facts: CertificateFacts;
  readonly proof: CertificateProof;
  /** Of the criteria set that the code names. */
  readonly ofSet: WordsOfSet;
  readonly template: Template;
}

/** What stands on the sheet by the word of the office alone: no code refers to it. */
export function ownWords({ office }: CertificateContent): string[] {
  const { place, decision, signer } = office;
  const date = decision?.date === undefined ? undefined : slashDate(decision.date);
  const texts = [place, [decision?.number, date].filter(Boolean).join(', '), signer?.title?.join(' '), signer?.name];
  return texts.filter((text) => text !== undefined && text !== '') as string[];
}

/** A place, a decision or a person does not say how somebody was classed: only a sheet made to mislead has such words there. */
function saysMore(text: string): boolean {
  return /(?<!\p{L})(?:xếp loại|loại|hạng|mức độ|danh hiệu|công nhận|kết quả|đạt chuẩn|đạt mức)(?!\p{L})/iu.test(
    text.normalize('NFC'),
  );
}

/** A field of the code for which another text stands on the page. */
export interface OtherWords {
  readonly field: keyof CertificateFacts;
  readonly onPage: string;
}

/**
 * Where a page is of this template but for the text of one field: which, and what stands there. Undefined where it is of
 * another template, or differs in more.
 */
export function otherWords(words: string, expected: ExpectedSheet): OtherWords | undefined {
  const { facts } = expected;
  const page = new Words(words);
  for (const field of SINGLE) {
    const lines = page.free(patternOf(expected, field))?.get(field);
    const onPage = lines?.join(' ') ?? '';
    if (onPage === '') continue;
    const changed = { ...facts, [field]: field === 'year' ? Number(onPage) : onPage };
    if (readSheet(words, { ...expected, facts: changed }) !== undefined) return { field, onPage };
  }
  return undefined;
}

/** Fields of the code that are fields of a template of the same name, the shortest first: long ones hold others. */
const SINGLE = ['year', 'className', 'number', 'registerNumber', 'award', 'unitName', 'area'] as const;

/** All that stands on the sheet, in the order in which it is drawn. */
function wordsOf(content: CertificateContent, template: Template): string {
  const texts = draftOf(content, template).texts.map(({ text }) => text);
  return [...(content.sample ? [template.watermark.text] : []), ...texts].join('\n');
}

function contentOf({ facts, proof, ofSet }: ExpectedSheet): CertificateContent {
  const { unitCode, unitName, area, award, className, year, issuedOn, number, registerNumber } = facts;
  return {
    unit: { code: unitCode, name: unitName, district: area, province: null, at: { file: '' } },
    ...ofSet,
    ...{ award, className, year, office: {}, number, registerNumber, proof, fileName: '' },
    ...(issuedOn === '' ? {} : { issuedOn }),
  };
}

/** What nothing but the page says. */
const FREE: ReadonlySet<Field> = new Set<Field>([
  'authority',
  'place',
  'decisionNumber',
  'decisionDay',
  'decisionMonth',
  'decisionYear',
  'signerTitle',
  'signerName',
]);

const CLASS_FIELDS: ReadonlySet<Field> = new Set<Field>(['classed', 'level']);

/** Letters that must stand there, or the name of a field that is taken from there. */
type Piece = { readonly letters: string } | { readonly field: Field };

function patternOf(expected: ExpectedSheet, open?: Field): Piece[] {
  const { template, ofSet } = expected;
  const fields = fieldTexts(contentOf(expected));
  const pieces: Piece[] = ofSet.sample ? [{ letters: squeezed(template.watermark.text) }] : [];
  for (const block of textBlocks(template).filter((each) => isShown(each, fields))) {
    for (const part of textOf(block).split(/(\{\w+\})/)) {
      const field = /^\{(\w+)\}$/.exec(part)?.[1] as Field | undefined;
      // A class stands on the sheet as what the form makes of it.
      const known = field !== undefined && CLASS_FIELDS.has(field) && fields[field] !== '' ? 'className' : field;
      if (open !== undefined && known === open) pieces.push({ field: open });
      else if (field !== undefined && FREE.has(field)) pieces.push({ field });
      else {
        const text = field === undefined ? part : fields[field] || (template.blanks[field] ?? '');
        pieces.push({ letters: squeezed(block.capitals === true ? text.toUpperCase() : text) });
      }
    }
  }
  return pieces.filter((piece) => !('letters' in piece) || piece.letters !== '');
}

function isShown({ hideWhenEmpty, hideWhenGiven }: TextBlock, fields: FieldTexts): boolean {
  if (hideWhenGiven !== undefined && !FREE.has(hideWhenGiven) && fields[hideWhenGiven] !== '') return false;
  return hideWhenEmpty === undefined || FREE.has(hideWhenEmpty) || fields[hideWhenEmpty] !== '';
}

/** The words of a page without its blanks, and where each letter stood. */
class Words {
  readonly letters: string;
  readonly #text: string;
  readonly #places: readonly number[];

  constructor(words: string) {
    this.#text = words.normalize('NFC');
    const places: number[] = [];
    let letters = '';
    for (let at = 0; at < this.#text.length; at++) {
      const letter = this.#text.charAt(at);
      if (BLANK.test(letter)) continue;
      places.push(at);
      letters += letter;
    }
    this.letters = letters;
    this.#places = places;
  }

  /** The lines of every field that the pattern leaves free; undefined where its letters are not in their order. */
  free(pattern: readonly Piece[]): Map<Field, readonly string[]> | undefined {
    const found = new Map<Field, readonly string[]>();
    let open: Field[] = [];
    let from = 0;
    for (const piece of [...pattern, { letters: '' }]) {
      if ('field' in piece) {
        open.push(piece.field);
        continue;
      }
      const isEnd = piece.letters === '';
      const at = isEnd ? this.letters.length : this.letters.indexOf(piece.letters, from);
      if (at === -1 || (open.length === 0 && at !== from)) return undefined;
      for (const [field, lines] of shared(open, this.#lines(from, at))) found.set(field, lines);
      open = [];
      from = at + piece.letters.length;
    }
    return found;
  }

  #lines(from: number, to: number): string[] {
    if (from >= to) return [];
    const text = this.#text.slice(this.#places[from], (this.#places[to - 1] ?? 0) + 1);
    return text
      .split(/[\r\n]+/)
      .map(oneLine)
      .filter((line) => line !== '');
  }
}

const BLANK = /\s/;

/** Fields that follow each other stand on lines of their own; all but the first, which may be long, on one. */
function shared(fields: readonly Field[], lines: readonly string[]): [Field, readonly string[]][] {
  const [first, ...others] = fields;
  if (first === undefined) return [];
  const rest = Math.max(lines.length - others.length, 0);
  return [
    [first, lines.slice(0, rest)],
    ...others.map((field, at) => [field, lines.slice(rest + at, rest + at + 1)]),
  ] as [Field, readonly string[]][];
}

function profileOf(given: (field: Field) => readonly string[] | undefined, { authority }: CertificateFacts): Profile {
  const [place, number, name] = [given('place'), given('decisionNumber'), given('signerName')];
  const title = given('signerTitle');
  const date = isoDate(given('decisionDay'), given('decisionMonth'), given('decisionYear'));
  const lines = given('authority');
  return {
    ...(lines === undefined ? {} : { authority: brokenLike(authority, lines) }),
    ...(place === undefined ? {} : { place: place.join(' ') }),
    ...(number === undefined && date === undefined
      ? {}
      : { decision: { ...(number && { number: number.join(' ') }), ...(date && { date }) } }),
    ...(title === undefined && name === undefined
      ? {}
      : { signer: { ...(title && { title: [...title] }), ...(name && { name: name.join(' ') }) } }),
  };
}

function isoDate(...parts: readonly (readonly string[] | undefined)[]): string | undefined {
  const [day = '', month = '', year = ''] = parts.map((lines) => lines?.join(''));
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The words of a text, broken where other lines of as many words are: capitals of a page need not be those of a code. */
function brokenLike(text: string, lines: readonly string[]): string[] {
  const words = oneLine(text.normalize('NFC')).split(' ');
  const broken: string[] = [];
  for (const line of lines) broken.push(words.splice(0, line.split(' ').length).join(' '));
  if (words.length > 0) broken.push(words.join(' '));
  return broken;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
