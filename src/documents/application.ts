import { fileNames } from '../certificate/file-name.ts';
import { APPLICATION } from '../labels/application-papers.ts';
import { WORDS } from '../labels/documents.ts';
import { midSentence } from '../labels/phrases.ts';
import { formatNumber } from '../model/number-text.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { UnitResult } from '../model/result.ts';
import { withPlaceName } from './agency.ts';
import { type Block, type OfficeDocument, paragraph } from './blocks.ts';
import type { Facts } from './facts.ts';
import { placedItems } from './item-tree.ts';
import { letterhead, signatureBlock, titleLines } from './letterhead.ts';
import { accompanyingPapers, subjectOfPaper } from './paper-names.ts';
import { classLabel } from './unit-list.ts';
import { areaOf, nameInRunningText, unitAgency } from './unit-names.ts';

/** From each unit that by its own evaluation can ask for it, to who evaluates (Circular 25/2023, điểm d khoản 1 Điều 9). */
export function applications(facts: Facts): OfficeDocument[] {
  const { recognised, result, year, assessed, procedure } = facts;
  const names = fileNames(result.units, '.docx');
  const about = subjectOfPaper('application', procedure, 'application') ?? APPLICATION.asks(assessed);
  const subject = APPLICATION.subject(about, year);
  return recognised.map((unit) => ({
    fileName: result.units.length === 1 ? 'to-trinh-de-nghi.docx' : `to-trinh-de-nghi-${names.get(unit.code)}`,
    title: `Tờ trình ${midSentence(subject)}: ${facts.nameOf(unit)}`,
    subject,
    author: unitAgency(unit, facts).name,
    year,
    sections: [{ landscape: false, blocks: applicationOf(unit, subject, facts) }],
  }));
}

/** Whom a unit sends its dossier to, by the law of that day. */
export function receiverOf(unit: UnitResult, { procedure }: Facts): string {
  return withPlaceName(printableOnPaper(procedure.who('receives') ?? ''), areaOf(unit));
}

function applicationOf(unit: UnitResult, subject: string, facts: Facts): Block[] {
  const { sample, assessed, year, citations, procedure, award, result } = facts;
  const agency = unitAgency(unit, facts);
  const receiver = receiverOf(unit, facts);
  const spoken = nameInRunningText(unit, facts);
  const level = procedure.form === 'level' && result.criteria.maximum === null;
  const label = midSentence(classLabel(unit, result) ?? '');
  const asks = level
    ? APPLICATION.askLevel(agency.name, receiver, spoken, award, label, year)
    : APPLICATION.askClassed(agency.name, receiver, assessed, spoken, year);
  return [
    ...letterhead(
      { sample, self: false },
      { parent: agency.parent, agency: agency.lines, symbol: `TTr-${agency.symbol}`, place: agency.place },
    ),
    ...titleLines(APPLICATION.kind, subject),
    paragraph('Addressee', APPLICATION.to(receiver)),
    ...citations.map(({ full }) => paragraph('Ground', APPLICATION.law(full))),
    paragraph('Ground', APPLICATION.selfEvaluated(assessed, year, spoken)),
    paragraph('Body', APPLICATION.report(agency.name, assessed, year, outcomeOf(unit, level, label, facts))),
    paragraph('Body', asks),
    paragraph('Last', { text: APPLICATION.enclosed(accompanyingPapers('application', procedure)), italic: true }),
    signatureBlock({
      copies: [WORDS.asAbove, WORDS.otherCopies, WORDS.filed],
      title: agency.signerTitle,
      name: agency.signerName,
    }),
  ];
}

function outcomeOf(unit: UnitResult, level: boolean, label: string, { result }: Facts): string {
  if (!level) {
    const total = unit.total === null ? '' : formatNumber(unit.total, 'vi');
    const most = result.criteria.maximum === null ? '' : `/${formatNumber(result.criteria.maximum, 'vi')}`;
    return APPLICATION.classed(label, `${total}${most}`);
  }
  const criteria = placedItems(result).filter(({ numbers }) => numbers.length === 1);
  const found = criteria.flatMap(({ rule }) => unit.items.find(({ id }) => id === rule.id) ?? []);
  const holding = found.filter(({ state }) => state !== 'not-applicable');
  return APPLICATION.level(holding.filter(({ state }) => state === 'met').length, holding.length, label);
}
