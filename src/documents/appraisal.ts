import { count, WORDS } from '../labels/documents.ts';
import { midSentence } from '../labels/phrases.ts';
import { APPRAISAL } from '../labels/recognition-papers.ts';
import { SPEECH } from '../labels/speech.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { ItemResult, ResultItem, UnitResult } from '../model/result.ts';
import { type Block, type Cell, cell, type OfficeDocument, paragraph, type Table } from './blocks.ts';
import type { Facts } from './facts.ts';
import { nameOfItem, type PlacedItem, placedItems } from './item-tree.ts';
import { letterhead, signatureBlock, titleLines } from './letterhead.ts';
import { classTable } from './minutes.ts';
import { type Shortfall, shortfallsOf } from './shortfalls.ts';
import { countsByClass } from './unit-list.ts';

/** A page or so of names; the others are in the summary. */
const MOST_NAMES = 30;

/** The council's report on the dossiers, to who decides or who submits (Circular 25/2023, điểm đ khoản 2 Điều 9). */
export function appraisal(facts: Facts): OfficeDocument {
  const { recognises, year, procedure, council, unitKind, result, citations, submitter } = facts;
  const subject = APPRAISAL.subject(recognises, year);
  const law = citations.at(-1)?.inSentence ?? '';
  // The council reports to who proposes, where that is another than itself.
  const addressee = submitter.name === council.name ? facts.decider : facts.who('submits');
  const blocks = [
    ...letterhead(facts, {
      parent: council.parent,
      agency: council.lines,
      symbol: `BC-${council.symbol}`,
      place: council.place,
    }),
    ...titleLines(APPRAISAL.kind, subject),
    paragraph('Addressee', WORDS.submission.to(addressee)),
    paragraph('Body', APPRAISAL.opening(council.name, law, result.units.length, unitKind, recognises, year)),
    paragraph('Heading', APPRAISAL.organisation),
    paragraph('Body', APPRAISAL.council(facts.who('appoints'))),
    paragraph('Body', APPRAISAL.meeting),
    paragraph(
      'Body',
      APPRAISAL.dossiers(procedure.papersOf('application').map(({ name }) => midSentence(printableOnPaper(name.vi)))),
    ),
    paragraph('Heading', APPRAISAL.results),
    ...results(facts),
    paragraph('Heading', APPRAISAL.remarks),
    paragraph('Body', APPRAISAL.good),
    paragraph('Body', APPRAISAL.lacking),
    paragraph('Heading', APPRAISAL.conclusion),
    ...conclusion(facts),
    paragraph('Last', APPRAISAL.ends(council.name)),
    signatureBlock({
      copies: [WORDS.asAbove, WORDS.otherCopies, WORDS.filed],
      title: council.signerTitle,
      name: council.signerName,
    }),
  ];
  return {
    fileName: 'bao-cao-tham-dinh.docx',
    title: `Báo cáo ${midSentence(subject)}`,
    subject,
    author: council.name,
    year,
    sections: [{ landscape: false, blocks }],
  };
}

function results(facts: Facts): Block[] {
  const { result, notAchieved, invalid, nameOf, unitKind } = facts;
  const criteria = placedItems(result).filter(({ numbers }) => numbers.length === 1);
  const table = result.criteria.maximum === null ? [criterionTable(criteria, facts)] : [];
  const next = table.length === 0 ? 2 : 3;
  const shown = notAchieved.slice(0, MOST_NAMES);
  const lines = shown.map((unit) => APPRAISAL.unit(nameOf(unit), reasonsOf(unit, facts)));
  const all =
    shown.length < notAchieved.length ? [...lines, APPRAISAL.others(notAchieved.length - shown.length)] : lines;
  return [
    paragraph('Lead', APPRAISAL.byUnit(result.units.length, unitKind)),
    classTable(facts),
    ...(table.length === 0 ? [] : [paragraph('Lead', APPRAISAL.byCriterion), ...table]),
    paragraph('Body', all.length === 0 ? APPRAISAL.noneFailing(next) : APPRAISAL.failing(next, notAchieved.length)),
    ...all.map((line, index) => paragraph('Body', index === all.length - 1 ? line.replace(/;$/u, '.') : line)),
    ...(invalid.length === 0 ? [] : [paragraph('Body', APPRAISAL.wrongData(next + 1, invalid.map(nameOf)))]),
  ];
}

/** Why a unit is not recognised, as one sentence. */
function reasonsOf(unit: UnitResult, { result }: Facts): string {
  const places = new Map(placedItems(result).map((each) => [each.rule.id, each]));
  return SPEECH.vi.series(
    shortfallsOf(unit, result).map((each) =>
      APPRAISAL.reason(itemLabel(each, places), midSentence(each.needed), midSentence(each.found)),
    ),
  );
}

export function itemLabel({ item }: Shortfall, places: ReadonlyMap<string, PlacedItem>): string {
  const place = places.get(item ?? '');
  return place === undefined ? '' : nameOfItem(place);
}

/** How many units meet each criterion, and at which level where it has levels. */
function criterionTable(criteria: readonly PlacedItem[], { recognised, notAchieved }: Facts): Table {
  const units = [...recognised, ...notAchieved];
  const heads = [APPRAISAL.ordinal, APPRAISAL.criterion, APPRAISAL.reachedBy, APPRAISAL.ofThem, APPRAISAL.notReachedBy];
  return {
    kind: 'table',
    widths: [11, 70, 22, 38, 24],
    ruled: true,
    padding: 1.2,
    header: [heads.map((text) => cell('ListHead', text))],
    rows: criteria.map(({ rule, label, numbers }): Cell[] => {
      const found = units.flatMap((unit) => unit.items.find(({ id }) => id === rule.id) ?? []);
      const reached = found.filter(isReached);
      return [
        cell('ListCentre', numbers.join('.')),
        cell('ListText', label),
        cell('ListCentre', count(reached.length)),
        cell('ListCentre', levelsAmong(reached, rule)),
        cell('ListCentre', count(found.filter((item) => !isReached(item) && item.state !== 'not-applicable').length)),
      ];
    }),
  };
}

function isReached({ state }: ItemResult): boolean {
  return state === 'met' || state === 'measured';
}

function levelsAmong(reached: readonly ItemResult[], { levels = [] }: ResultItem): string {
  const counted = levels.map(({ id, label }) => ({ label, units: reached.filter(({ level }) => level === id).length }));
  return SPEECH.vi.series(
    counted
      .filter(({ units }) => units > 0)
      .map(({ label, units }) => `${midSentence(printableOnPaper(label.vi))}: ${count(units)}`),
  );
}

function conclusion(facts: Facts): Block[] {
  const { recognised, notAchieved, decider, recognises, year, unitKind, procedure } = facts;
  const proposed =
    recognised.length === 0
      ? APPRAISAL.proposesNone(recognises, year)
      : APPRAISAL.proposes(decider, recognises, year, recognised.length, unitKind, countsByClass(facts, recognised));
  const answers = notAchieved.length > 0 && procedure.papersOf('answer').length > 0;
  const lines = [proposed, ...(answers ? [APPRAISAL.answers(facts.who('answers'), notAchieved.length)] : [])];
  return lines.map((line) => paragraph('Body', line));
}
