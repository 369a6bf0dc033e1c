import { count, WORDS } from '../labels/documents.ts';
import { recognisesNone } from '../labels/outcomes.ts';
import { TERMS } from '../labels/terms.ts';
import { printableOnPaper } from '../model/printable.ts';
import { writtenDate } from '../model/written-date.ts';
import { type Block, type Cell, cell, type OfficeDocument, paragraph, type Table } from './blocks.ts';
import type { Facts } from './facts.ts';
import { letterhead, titleLines, twoSignatures } from './letterhead.ts';
import { remarks } from './remarks.ts';
import { scoreGrid } from './score-grid.ts';
import { annexTitle } from './unit-list.ts';
import { LANDSCAPE_TEXT_WIDTH } from './word/page.ts';

/** The minutes of the check, or of a unit's own (mẫu 1.9 of Nghị định 30/2020), with the table of all scores. */
export function minutes(facts: Facts): OfficeDocument {
  const { award, assessed, year, self } = facts;
  const { minutes: words, grid } = facts.words;
  const subject = self ? words.selfSubject(assessed, year) : words.subject(assessed, year);
  // Who checks itself is not the association of its district: the agency stays blank.
  const agency = self ? facts.selfAgency : facts.submitter;
  const symbol = `BB-${agency.symbol}`;
  const of = WORDS.annexOf('Biên bản', symbol, agency.name);
  return {
    fileName: 'bien-ban.docx',
    title: `Biên bản ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`,
    subject,
    author: agency.name,
    year,
    sections: [
      {
        landscape: false,
        blocks: [
          ...letterhead(facts, { parent: agency.parent, agency: agency.lines, symbol }),
          ...titleLines(words.kind, subject),
          ...opening(facts),
          ...basis(facts),
          ...outcome(facts),
          paragraph('Heading', words.remarks),
          ...remarks(facts),
          ...conclusion(facts),
          twoSignatures([words.secretarySigns, WORDS.sign], [words.chairSigns, words.chairHint]),
          paragraph('CopiesLabel', WORDS.copies),
          paragraph('Copies', WORDS.otherCopies),
          paragraph('Copies', WORDS.filedMinutes),
        ],
      },
      {
        landscape: true,
        blocks: [
          ...annexTitle({ roman: '', title: grid.title(award, year), of }, LANDSCAPE_TEXT_WIDTH),
          ...scoreGrid(facts),
        ],
      },
    ],
  };
}

function opening({ result: { checkedOn } }: Facts): Block[] {
  const { minutes: words } = WORDS;
  const lines = [
    words.begins(checkedOn === null ? words.blankDate : dateInWords(checkedOn)),
    words.place,
    words.present,
    ...Array.from({ length: 3 }, (_, index) => words.member(index === 2)),
    words.chair,
    words.secretary,
  ];
  return [...lines.map((line) => paragraph('Body', line)), paragraph('Heading', words.content)];
}

function dateInWords(date: string): string {
  const { day, month, year } = writtenDate(date);
  return WORDS.minutes.date(day, month, year);
}

function basis({ result: { criteria }, citations, self }: Facts): Block[] {
  const { minutes: words } = WORDS;
  const { title, id, version, provenance } = criteria;
  const lines = [
    ...citations.map(({ full }) => words.law(full)),
    ...(self ? [] : [words.plan]),
    words.set(
      printableOnPaper(title.vi),
      printableOnPaper(id),
      printableOnPaper(version),
      TERMS.vi.provenance[provenance],
    ),
  ];
  return [paragraph('Heading', words.basis), ...lines.map((line) => paragraph('Body', line))];
}

function outcome(facts: Facts): Block[] {
  const { minutes: words } = facts.words;
  const { result, unitKind, self } = facts;
  const said = (self ? words.selfEvaluated : words.evaluated)(result.units.length, unitKind);
  return [paragraph('Heading', words.outcome), paragraph('Lead', said), classTable(facts)];
}

/** Every class, also those nobody reached, with its share of the units evaluated. */
export function classTable({ result, words: documentWords, invalid, recognised, notAchieved }: Facts): Table {
  const { minutes: words } = documentWords;
  const all = result.units.length;
  const classed = [...recognised, ...notAchieved];
  const counts = result.criteria.classes.map(({ id, label }) => ({
    label: printableOnPaper(label.vi),
    units: classed.filter(({ classification }) => classification?.id === id).length,
  }));
  const rows = invalid.length === 0 ? counts : [...counts, { label: words.noClass, units: invalid.length }];
  const shares = sharesOf([...rows.map(({ units }) => units), all], all);
  const row = (label: string, units: number, style: 'ListCentre' | 'ListHead', index: number): Cell[] => [
    cell(style === 'ListHead' ? style : 'ListText', label),
    cell(style, units === 0 ? '0' : count(units)),
    cell(style, shares[index] ?? ''),
  ];
  return {
    kind: 'table',
    widths: [85, 40, 40],
    ruled: true,
    padding: 1.5,
    header: [[words.classHead, words.unitsHead, words.shareHead].map((text) => cell('ListHead', text))],
    rows: [
      ...rows.map(({ label, units }, index) => row(label, units, 'ListCentre', index)),
      row(words.sumRow, all, 'ListHead', rows.length),
    ],
  };
}

/** Per cent to two places, rounded half up in whole numbers; where one of a column has decimals, all have two. */
export function sharesOf(parts: readonly number[], whole: number): string[] {
  if (whole === 0) return parts.map(() => '');
  const hundredths = parts.map((part) => Math.floor((part * 20000 + whole) / (2 * whole)));
  if (hundredths.every((each) => each % 100 === 0)) return hundredths.map((each) => String(each / 100));
  return hundredths.map((each) => `${Math.floor(each / 100)},${String(each % 100).padStart(2, '0')}`);
}

function conclusion(facts: Facts): Block[] {
  const { result, award, assessed, recognises, year, unitKind, decider, recognised, notAchieved, invalid, self } =
    facts;
  const { minutes: words } = facts.words;
  const listOnly = recognisesNone(result.criteria);
  const agreed = listOnly
    ? words.listOnly(assessed, year)
    : recognised.length === 0
      ? words.noneAgreed(award, year)
      : words.agreed(recognised.length, unitKind, recognises, year, decider);
  const rest = [
    ...(notAchieved.length > 0 ? [words.notAchieved(notAchieved.length)] : []),
    ...(invalid.length > 0 ? [words.unclassified(invalid.length)] : []),
  ];
  const lines = [
    self ? words.selfAgreed(award, year) : agreed,
    ...(self || listOnly ? [] : [words.rest(rest)]),
    words.opinions(self || listOnly ? 2 : 3),
  ];
  return [
    paragraph('Heading', words.conclusion),
    ...lines.map((line) => paragraph('Body', line)),
    paragraph('Last', words.ends),
  ];
}
