import { fileNames } from '../certificate/file-name.ts';
import { SELF_REPORT } from '../labels/application-papers.ts';
import { WORDS } from '../labels/documents.ts';
import { midSentence } from '../labels/phrases.ts';
import { formatNumber } from '../model/number-text.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { ItemResult, UnitResult } from '../model/result.ts';
import { receiverOf } from './application.ts';
import { itemLabel } from './appraisal.ts';
import { type Block, bold, type OfficeDocument, type Paragraph, paragraph } from './blocks.ts';
import type { Facts } from './facts.ts';
import { type PlacedItem, placedItems } from './item-tree.ts';
import { letterhead, signatureBlock, titleLines } from './letterhead.ts';
import { documentsOf, figureOf, outcomeOf, remarkOn } from './outcome.ts';
import { subjectOfPaper } from './paper-names.ts';
import { shortfallsOf } from './shortfalls.ts';
import { classLabel } from './unit-list.ts';
import { nameInRunningText, unitAgency } from './unit-names.ts';

/** The report of each unit on its own evaluation, criterion by criterion with its documents. */
export function selfReports(facts: Facts): OfficeDocument[] {
  const { recognised, notAchieved, invalid, result, year, assessed, procedure } = facts;
  const units = [...recognised, ...notAchieved, ...invalid];
  const names = fileNames(result.units, '.docx');
  const about = subjectOfPaper('self-report', procedure, 'application') ?? SELF_REPORT.about(assessed);
  const subject = SELF_REPORT.subject(about, year);
  return units.map((unit) => ({
    fileName: units.length === 1 ? 'bao-cao-tu-danh-gia.docx' : `bao-cao-tu-danh-gia-${names.get(unit.code)}`,
    title: `Báo cáo ${midSentence(subject)}: ${facts.nameOf(unit)}`,
    subject,
    author: unitAgency(unit, facts).name,
    year,
    sections: [{ landscape: false, blocks: reportOf(unit, subject, facts) }],
  }));
}

function reportOf(unit: UnitResult, subject: string, facts: Facts): Block[] {
  const { sample, citations, assessed, year } = facts;
  const agency = unitAgency(unit, facts);
  const law = citations.at(-1)?.inSentence ?? '';
  const body = (text: string) => paragraph('Body', text);
  return [
    ...letterhead(
      { sample, self: false },
      { parent: agency.parent, agency: agency.lines, symbol: `BC-${agency.symbol}`, place: agency.place },
    ),
    ...titleLines(SELF_REPORT.kind, subject),
    paragraph('Addressee', SELF_REPORT.to(receiverOf(unit, facts))),
    body(SELF_REPORT.opening(law, agency.name, assessed, year)),
    paragraph('Heading', SELF_REPORT.situation),
    body(SELF_REPORT.features),
    body(SELF_REPORT.organisation),
    paragraph('Heading', SELF_REPORT.results),
    ...results(unit, facts),
    paragraph('Heading', SELF_REPORT.general),
    body(SELF_REPORT.good),
    ...lacks(unit, facts).map(body),
    body(SELF_REPORT.cause),
    paragraph('Heading', SELF_REPORT.plans),
    body(SELF_REPORT.plan),
    body(SELF_REPORT.wishes),
    paragraph('Heading', SELF_REPORT.conclusion),
    paragraph('Last', SELF_REPORT.concluded(nameInRunningText(unit, facts), concluded(unit, facts))),
    signatureBlock({
      copies: [WORDS.asAbove, WORDS.otherCopies, WORDS.filed],
      title: agency.signerTitle,
      name: agency.signerName,
    }),
  ];
}

function results(unit: UnitResult, { result }: Facts): Block[] {
  const items = new Map(unit.items.map((item) => [item.id, item]));
  const placed = placedItems(result);
  const parents = new Set(placed.map(({ rule }) => rule.parent));
  return placed.flatMap((each): Paragraph[] => {
    const item = items.get(each.rule.id);
    const [number = 0, indicator] = each.numbers;
    const isGroup = parents.has(each.rule.id);
    if (indicator !== undefined) return [paragraph('Body', said(each, item, isGroup))];
    const head = paragraph('Body', bold(SELF_REPORT.criterion(number, each.label)));
    // A criterion without indicators has its own figures and documents.
    const outcome = isGroup ? SELF_REPORT.comes(came(each, item)) : capitalised(said(each, item, false));
    return [head, paragraph('Body', outcome)];
  });
}

function capitalised(text: string): string {
  return text.replace(/^[^.]*\. /u, '');
}

function said(each: PlacedItem, item: ItemResult | undefined, isGroup: boolean): string {
  const { numbers, label } = each;
  const place = numbers.length > 2 ? SELF_REPORT.part(label) : SELF_REPORT.place(numbers.at(-1) ?? 0, label);
  const text = SELF_REPORT.indicator(place, came(each, item));
  if (isGroup || item === undefined) return text;
  const documents = documentsOf(item);
  const remark = remarkOn(item);
  return `${text}${documents === '' ? SELF_REPORT.noEvidence : SELF_REPORT.evidence(documents)}${remark === '' ? '' : SELF_REPORT.note(remark)}`;
}

/** "đạt", "số liệu 1400/2000 (70%)", "6,5/10 điểm". */
function came({ rule }: PlacedItem, item: ItemResult | undefined): string {
  const outcome = outcomeOf(item, rule);
  if (item?.points != null) {
    return SELF_REPORT.points(outcome, rule.maximum === null ? undefined : formatNumber(rule.maximum, 'vi'));
  }
  const figure = figureOf(item, rule);
  if (outcome === '') return figure;
  return figure === '' ? midSentence(outcome) : `${midSentence(outcome)}, ${SELF_REPORT.figure(figure)}`;
}

function lacks(unit: UnitResult, { result }: Facts): string[] {
  const places = new Map(placedItems(result).map((each) => [each.rule.id, each]));
  const lines = shortfallsOf(unit, result).map((each) =>
    SELF_REPORT.lack(itemLabel(each, places), midSentence(each.needed), midSentence(each.found)),
  );
  if (lines.length === 0) return [SELF_REPORT.nothingLacking];
  const next = labelOfClass(unit.nextClass?.id, result);
  return [
    SELF_REPORT.lacking(midSentence(next)),
    ...lines.map((line, at) => (at === lines.length - 1 ? line.replace(/;$/u, '.') : line)),
  ];
}

function labelOfClass(id: string | undefined, { criteria }: Facts['result']): string {
  return printableOnPaper(criteria.classes.find((each) => each.id === id)?.label.vi ?? '');
}

function concluded(unit: UnitResult, { award, year, result, procedure, recognised }: Facts): string {
  const label = classLabel(unit, result);
  if (label === undefined) return SELF_REPORT.undecided;
  if (unit.total !== null && procedure.form === 'classified') {
    return SELF_REPORT.concludedClass(award, label, formatNumber(unit.total, 'vi'), year);
  }
  if (!recognised.includes(unit)) return SELF_REPORT.concludedBelow(award, year);
  return SELF_REPORT.concludedLevel(award, midSentence(label), year);
}
