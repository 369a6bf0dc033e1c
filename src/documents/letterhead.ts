import { WORDS } from '../labels/documents.ts';
import { type Block, type Cell, type Paragraph, paragraph, type Rule, rule, type Table } from './blocks.ts';
import type { Facts } from './facts.ts';
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from './word/page.ts';
import { STYLES } from './word/styles.ts';

/** Of the agency's column on an upright page, in millimetres. */
const NARROW = 68;

interface Letterhead {
  readonly parent: readonly string[];
  readonly agency: readonly string[];
  readonly symbol: string;
  /** Minutes have no place and date beside their number (mẫu 1.9). */
  readonly place?: string;
  /** What a letter is about, under its number: only a letter has no title (mẫu 1.5). */
  readonly about?: string;
  /** On a landscape page. */
  readonly wide?: boolean;
}

/** Agency and number on the left, country, motto and date on the right, after what must be said before all else. */
export function letterhead(
  { sample, self }: Pick<Facts, 'sample' | 'self'>,
  { parent, agency, symbol, place, about, wide = false }: Letterhead,
): Block[] {
  const leftWidth = wide ? 110 : NARROW;
  const rightWidth = (wide ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH) - leftWidth;
  const left: (Paragraph | Rule)[] = [
    ...parent.map((line) => paragraph('Parent', line.toUpperCase())),
    ...agency.map((line) => paragraph('Agency', line.toUpperCase())),
    // Between a third and a half of the line of text above it; the motto's is as long as the motto.
    rule(underlining(agency.at(-1)?.toUpperCase() ?? '', STYLES.Agency.size, leftWidth), leftWidth),
  ];
  const right: (Paragraph | Rule)[] = [
    paragraph('Country', WORDS.country),
    paragraph('Motto', WORDS.motto),
    rule(58, rightWidth),
  ];
  const date = place === undefined ? [] : [paragraph('PlaceAndDate', WORDS.placeAndDate(place))];
  const subject = about === undefined ? [] : [paragraph('Number', about)];
  return [
    ...(sample ? [paragraph('Warning', WORDS.sample)] : []),
    ...(self ? [paragraph('Warning', WORDS.selfEvaluation)] : []),
    sideBySide(
      [leftWidth, rightWidth],
      [
        [{ content: left }, { content: right }],
        [{ content: [paragraph('Number', WORDS.number(symbol)), ...subject] }, { content: date }],
      ],
    ),
  ];
}

/** Kind and subject, with the line under them. */
export function titleLines(kind: string, subject: string, width = TEXT_WIDTH): Block[] {
  return [
    paragraph('Kind', kind),
    paragraph('Subject', subject),
    rule(underlining(subject, STYLES.Subject.size, width), width),
  ];
}

export function sideBySide(widths: readonly number[], rows: readonly (readonly Cell[])[]): Table {
  return { kind: 'table', widths, ruled: false, padding: 0, header: [], rows };
}

interface Signing {
  readonly copies: readonly string[];
  readonly title: readonly string[];
  readonly name: string;
  /** Of the page. */
  readonly width?: number;
}

/** Copies on the left, the signer on the right. */
export function signatureBlock({ copies, title, name, width = TEXT_WIDTH }: Signing): Block {
  const left = [paragraph('CopiesLabel', WORDS.copies), ...copies.map((line) => paragraph('Copies', line))];
  const right = [
    ...title.map((line, index) => paragraph(index === 0 ? 'SignerTitle' : 'SignerTitleMore', line.toUpperCase())),
    nameOrBlank(name),
  ];
  return sideBySide([width / 2, width / 2], [[{ content: left }, { content: right }]]);
}

function nameOrBlank(name: string): Paragraph {
  return paragraph('SignerName', name === '' ? '……………………' : name);
}

/** Two who sign the same sheet, each with what is to be signed. */
export function twoSignatures(left: readonly [string, string], right: readonly [string, string]): Block {
  const signer = ([title, hint]: readonly [string, string]): Cell => ({
    content: [paragraph('SignerTitle', title), paragraph('SignerHint', hint), nameOrBlank('')],
  });
  return sideBySide([TEXT_WIDTH / 2, TEXT_WIDTH / 2], [[signer(left), signer(right)]]);
}

const MILLIMETRES_IN_POINT = 25.4 / 72;
/** Of the bold face, in parts of its size: near enough for a line that may be a third or a half. */
const CAPITAL_WIDTH = 0.68;
const SMALL_WIDTH = 0.47;

/** Two fifths of the last line of a text, in millimetres. */
function underlining(text: string, size: number, within: number): number {
  const letters = [...text.normalize('NFC')];
  const widths = letters.map((letter) => (/[\p{Lu}\d]/u.test(letter) ? CAPITAL_WIDTH : SMALL_WIDTH));
  const whole = widths.reduce((sum, width) => sum + width, 0) * size * MILLIMETRES_IN_POINT;
  // Of several lines the one above the rule may be short: a third of the room is a part of it all the same.
  return Math.round((whole <= within ? whole : within * 0.85) * 0.4);
}
