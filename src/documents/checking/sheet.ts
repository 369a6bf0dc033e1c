import { CHECKING_SHEET } from '../../labels/checking-papers.ts';
import { WORDS } from '../../labels/documents.ts';
import { midSentence } from '../../labels/phrases.ts';
import { SPEECH } from '../../labels/speech.ts';
import { formatNumber } from '../../model/number-text.ts';
import { printableOnPaper } from '../../model/printable.ts';
import type { ItemResult, UnitResult } from '../../model/result.ts';
import { type Block, bold, type Cell, cell, type OfficeDocument, paragraph, type Table } from '../blocks.ts';
import type { Facts } from '../facts.ts';
import { placedItems } from '../item-tree.ts';
import { letterhead, sideBySide, titleLines } from '../letterhead.ts';
import { documentsOf, figureOf, outcomeOf } from '../outcome.ts';
import { LANDSCAPE_TEXT_WIDTH } from '../word/page.ts';

/** What a team takes along, a sheet for each unit: what it claims, and room for what is found. */
export function checkingSheets(facts: Facts): OfficeDocument {
  const { assessed, year, council, result } = facts;
  const subject = CHECKING_SHEET.subject(assessed, year);
  return {
    fileName: 'phieu-kiem-tra.docx',
    title: `Phiếu kiểm tra ${midSentence(subject)}`,
    subject,
    author: council.name,
    year,
    sections: result.units.map((unit) => ({ landscape: true, blocks: sheetOf(unit, subject, facts) })),
  };
}

function sheetOf(unit: UnitResult, subject: string, facts: Facts): Block[] {
  const { council, nameOf } = facts;
  const third = LANDSCAPE_TEXT_WIDTH / 3;
  const signers = CHECKING_SHEET.signers.map(
    (title): Cell => ({ content: [paragraph('SignerTitle', title), paragraph('SignerHint', WORDS.sign)] }),
  );
  return [
    ...letterhead(
      { sample: facts.sample, self: false },
      {
        parent: council.parent,
        agency: council.lines,
        symbol: `PKT-${council.symbol}`,
        place: council.place,
        wide: true,
      },
    ),
    ...titleLines(CHECKING_SHEET.kind, subject, LANDSCAPE_TEXT_WIDTH),
    paragraph('Body', CHECKING_SHEET.unit(nameOf(unit), printableOnPaper(unit.code))),
    paragraph('Body', CHECKING_SHEET.when),
    paragraph('Body', CHECKING_SHEET.checkers),
    paragraph('Lead', CHECKING_SHEET.present),
    table(unit, facts),
    paragraph('Body', CHECKING_SHEET.general),
    paragraph('Last', CHECKING_SHEET.opinion),
    sideBySide([third, third, third], [signers]),
  ];
}

function table(unit: UnitResult, { result }: Facts): Table {
  const words = CHECKING_SHEET;
  const points = result.criteria.maximum !== null;
  const items = new Map(unit.items.map((item) => [item.id, item]));
  const placed = placedItems(result);
  const groups = new Set(placed.map(({ rule }) => rule.parent));
  const heads = points
    ? [words.ordinal, words.item, words.maximum, words.self, words.documents, words.checked, words.remark]
    : [words.ordinal, words.item, words.selfOutcome, words.documents, words.checkedOutcome, words.remark];
  const rows = placed.map(({ rule, numbers, label }): Cell[] => {
    const item = items.get(rule.id);
    const group = groups.has(rule.id);
    const strong = numbers.length === 1 && groups.size > 1;
    const documents = item === undefined ? '' : documentsOf(item);
    const most = rule.maximum === null ? '' : formatNumber(rule.maximum, 'vi');
    const own =
      item === undefined
        ? ''
        : points
          ? selfPoints(item)
          : SPEECH.vi.series([outcomeOf(item, rule), figureOf(item, rule)].filter(Boolean));
    return [
      cell('SmallCentre', numbers.join('.')),
      { content: [paragraph('SmallText', strong ? bold(label) : label)] },
      ...(points ? [cell('SmallCentre', most)] : []),
      cell('SmallCentre', own),
      cell('SmallText', group ? '' : documents || words.noDocuments),
      cell('SmallText', ''),
      cell('SmallText', ''),
    ];
  });
  const sum = points ? [sumRow(unit, result.criteria.maximum)] : [];
  return {
    kind: 'table',
    widths: points ? [12, 86, 18, 18, 54, 20, 44] : [12, 96, 32, 50, 26, 36],
    ruled: true,
    padding: 1,
    header: [heads.map((text) => cell('SmallHead', text))],
    rows: [...rows, ...sum],
  };
}

/** Of a result of self scores they are its points. */
function selfPoints({ selfPoints: given, points, pointsAwaitingEvidence }: ItemResult): string {
  const own = given ?? pointsAwaitingEvidence ?? points;
  return own === null ? '' : formatNumber(own, 'vi');
}

function sumRow(unit: UnitResult, maximum: number | null): Cell[] {
  const own = unit.selfTotal ?? unit.total;
  const head = (text: string): Cell => ({ content: [paragraph('SmallCentre', bold(text))] });
  return [
    head(''),
    head(CHECKING_SHEET.sum),
    head(maximum === null ? '' : formatNumber(maximum, 'vi')),
    head(own === null ? '' : formatNumber(own, 'vi')),
    ...['', '', ''].map(head),
  ];
}
