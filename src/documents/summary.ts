import { fileNames } from '../certificate/file-name.ts';
import { WORDS } from '../labels/documents.ts';
import { describeCategory } from '../labels/outcomes.ts';
import { midSentence } from '../labels/phrases.ts';
import { SUMMARY } from '../labels/recognition-papers.ts';
import { formatNumber } from '../model/number-text.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { UnitResult } from '../model/result.ts';
import type { Agency } from './agency.ts';
import { type Block, bold, type Cell, cell, type OfficeDocument, paragraph, type Table } from './blocks.ts';
import type { Facts } from './facts.ts';
import { placedItems } from './item-tree.ts';
import { letterhead, signatureBlock, titleLines } from './letterhead.ts';
import { documentsOf, figureOf, outcomeOf, remarkOn } from './outcome.ts';
import { subjectOfPaper } from './paper-names.ts';
import { classLabel } from './unit-list.ts';
import { unitAgency } from './unit-names.ts';
import { LANDSCAPE_TEXT_WIDTH } from './word/page.ts';

/**
 * What each criterion and indicator came to, a sheet for each unit: in one file of who evaluated, or one for each unit
 * that evaluated itself.
 */
export function summaries(facts: Facts): OfficeDocument[] {
  const { self, recognised, notAchieved, council, year } = facts;
  const units = [...recognised, ...notAchieved];
  const subject = subjectOf(facts);
  const title = `Bản tổng hợp ${midSentence(subject)}`;
  const sections = (each: readonly UnitResult[], agency: (unit: UnitResult) => Agency) =>
    each.map((unit) => ({ landscape: true, blocks: sheetOf(unit, agency(unit), facts) }));
  if (!self) {
    const all = sections(units, () => council);
    return all.length === 0
      ? []
      : [{ fileName: 'ban-tong-hop.docx', title, subject, author: council.name, year, sections: all }];
  }
  const names = fileNames(units, '.docx');
  return units.map((unit) => {
    const agency = unitAgency(unit, facts);
    const fileName = units.length === 1 ? 'ban-tong-hop.docx' : `ban-tong-hop-${names.get(unit.code)}`;
    return { fileName, title, subject, author: agency.name, year, sections: sections([unit], () => agency) };
  });
}

function subjectOf({ self, procedure, award, year }: Facts): string {
  const kind = self ? 'application' : 'recognition';
  return SUMMARY.subject(subjectOfPaper('summary', procedure, kind) ?? SUMMARY.about(award, self), year);
}

function sheetOf(unit: UnitResult, agency: Agency, facts: Facts): Block[] {
  const { nameOf, result, self } = facts;
  const label = classLabel(unit, result);
  const category = printableOnPaper(describeCategory(unit.category, result.criteria, 'vi') ?? '');
  return [
    ...letterhead(
      { sample: facts.sample, self: false },
      { parent: agency.parent, agency: agency.lines, symbol: `BTH-${agency.symbol}`, place: agency.place, wide: true },
    ),
    ...titleLines(SUMMARY.kind, subjectOf(facts), LANDSCAPE_TEXT_WIDTH),
    paragraph('Lead', SUMMARY.unit(nameOf(unit), printableOnPaper(unit.code), midSentence(category))),
    itemTable(unit, facts),
    paragraph('Last', bold(label === undefined ? SUMMARY.undecided : SUMMARY.result(label, self))),
    signatureBlock({
      copies: [WORDS.otherCopies, WORDS.filed],
      title: agency.signerTitle,
      name: agency.signerName,
      width: LANDSCAPE_TEXT_WIDTH,
    }),
  ];
}

/** Every item of the set with what it came to and what it rests on. */
function itemTable(unit: UnitResult, { result }: Facts): Table {
  const items = new Map(unit.items.map((item) => [item.id, item]));
  const points = result.criteria.maximum !== null;
  const placed = placedItems(result);
  const groups = new Set(placed.map(({ rule }) => rule.parent));
  const figures = placed.some(({ rule }) => figureOf(items.get(rule.id), rule) !== '');
  const outcome = points ? SUMMARY.points : SUMMARY.outcome;
  const heads = [SUMMARY.ordinal, SUMMARY.item, outcome, ...(figures ? [SUMMARY.value] : []), SUMMARY.evidence];
  return {
    kind: 'table',
    widths: figures ? [12, 108, 22, 34, 50, 26] : [12, 128, 22, 60, 30],
    ruled: true,
    padding: 1,
    header: [[...heads, SUMMARY.note].map((text) => cell('SmallHead', text))],
    rows: placed.map(({ rule, numbers, label }): Cell[] => {
      const item = items.get(rule.id);
      const strong = numbers.length === 1;
      const text = (style: 'SmallText' | 'SmallCentre', said: string): Cell => ({
        content: [paragraph(style, strong ? bold(said) : said)],
      });
      const maximum = rule.maximum === null ? '' : `/${formatNumber(rule.maximum, 'vi')}`;
      const came = outcomeOf(item, rule);
      return [
        text('SmallCentre', numbers.join('.')),
        text('SmallText', label),
        text('SmallCentre', points && came !== '' && item?.points != null ? `${came}${maximum}` : came),
        ...(figures ? [text('SmallCentre', figureOf(item, rule))] : []),
        cell('SmallText', item === undefined ? '' : documentsOf(item)),
        cell('SmallText', item === undefined || groups.has(rule.id) ? '' : remarkOn(item)),
      ];
    }),
  };
}
