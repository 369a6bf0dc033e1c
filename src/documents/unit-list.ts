import { count, WORDS } from '../labels/documents.ts';
import { describeCondition } from '../labels/reasons.ts';
import { SPEECH } from '../labels/speech.ts';
import { formatNumber } from '../model/number-text.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { Result, ResultItem, UnitResult } from '../model/result.ts';
import { type Block, bold, type Cell, cell, paragraph, rule, type Table } from './blocks.ts';
import type { Facts } from './facts.ts';
import { cellText, criteriaOf, criterionScores, itemsAtZero } from './items.ts';
import { TEXT_WIDTH } from './word/page.ts';

interface Annex {
  readonly roman: string;
  readonly title: string;
  /** What it belongs to: (Kèm theo ...). */
  readonly of: string;
}

/** The units a decision recognises, or a submission asks it to. */
export function recognisedAnnex(facts: Facts, annex: Annex): Block[] {
  const { recognised, unitKind, result } = facts;
  const { list } = facts.words;
  const earning = new Set(result.criteria.classes.filter(({ earnsAward }) => earnsAward).map(({ id }) => id));
  // Where the law recognises every result, the one that is not achieved stands with its reason.
  const note = (unit: UnitResult) => (earning.has(unit.classification?.id ?? '') ? '' : whyNot(unit, facts));
  return [
    ...annexTitle(annex),
    table(facts, recognised, { last: list.note, lastText: note, wide: false }),
    ...itemNames(facts),
    paragraph('Body', list.sum(recognised.length, unitKind, countsByClass(facts, recognised))),
  ];
}

/** Those evaluated and not recognised, with the reason in a few words. */
export function notAchievedAnnex(facts: Facts, annex: Annex): Block[] {
  const { notAchieved, invalid, unitKind } = facts;
  const { list } = facts.words;
  const wrong = new Set(invalid);
  const reason = (unit: UnitResult) => (wrong.has(unit) ? list.wrongData : whyNot(unit, facts));
  const units = [...notAchieved, ...invalid];
  return [
    ...annexTitle(annex),
    table(facts, units, { last: list.reason, lastText: reason, wide: true }),
    paragraph('Body', list.sumPlain(units.length, unitKind)),
  ];
}

export function annexTitle({ roman, title, of }: Annex, width = TEXT_WIDTH): Block[] {
  return [
    paragraph('AnnexLabel', WORDS.annex(roman)),
    paragraph('AnnexTitle', title.toUpperCase()),
    paragraph('AnnexOf', of),
    rule(45, width),
  ];
}

/** "loại Tốt: 04; loại Khá: 04; ..." of every class that is recognised, the best first. */
export function countsByClass({ result: { criteria }, procedure, words }: Facts, units: readonly UnitResult[]): string {
  return SPEECH.vi.series(
    criteria.classes
      .filter(({ earnsAward }) => earnsAward || procedure.form === 'classified')
      .flatMap(({ id, label }) => {
        const reached = units.filter(({ classification }) => classification?.id === id).length;
        // Nobody decides that no unit is of a class.
        return reached === 0 ? [] : [words.list.perClass(printableOnPaper(label.vi), reached)];
      }),
  );
}

interface LastColumn {
  readonly last: string;
  readonly lastText: (unit: UnitResult) => string;
  /** The last column holds sentences. */
  readonly wide: boolean;
}

function table(facts: Facts, units: readonly UnitResult[], { last, lastText, wide }: LastColumn): Table {
  const { list: words } = facts.words;
  const points = facts.result.criteria.maximum !== null;
  const levels = levelColumns(facts, wide);
  const middle = points ? [words.total] : levels.map(({ id }) => printableOnPaper(id));
  const heads = [words.ordinal, sentenceCase(facts.unitKind), ...middle, words.class, last];
  return {
    kind: 'table',
    widths: points ? (wide ? [11, 50, 18, 32, 54] : [11, 66, 18, 26, 44]) : widthsOf(levels.length, wide),
    ruled: true,
    padding: 1.2,
    header: [heads.map((text) => cell('ListHead', text))],
    rows: units.map((unit, index): Cell[] => {
      const total = unit.total === null ? '' : formatNumber(unit.total, 'vi');
      const outcomes = criterionScores(unit, levels).map((item, at) => cellText(item, levels[at]));
      return [
        cell('ListCentre', count(index + 1)),
        cell('ListText', facts.nameOf(unit)),
        ...(points ? [total] : outcomes).map((text) => cell('ListCentre', text)),
        cell('ListCentre', classLabel(unit, facts.result) ?? words.noClass),
        cell('ListText', lastText(unit)),
      ];
    }),
  };
}

/** More would leave no room for the names. */
const MOST_LEVELS = 5;
const LEVEL = 17;

/** What a set without points lists in place of the total; a list with reasons has no room for it. */
function levelColumns({ result, procedure }: Facts, wide: boolean): readonly ResultItem[] {
  const criteria = criteriaOf(result);
  // Where a summary goes along, the list names the level that is recognised and nothing else.
  const elsewhere = procedure.nameOf('summary') !== undefined;
  return result.criteria.maximum !== null || wide || elsewhere || criteria.length > MOST_LEVELS ? [] : criteria;
}

function widthsOf(levels: number, wide: boolean): number[] {
  if (wide) return [11, 50, 36, 68];
  if (levels === 0) return [11, 84, 36, 34];
  const left = TEXT_WIDTH - 11 - 28 - 14 - levels * LEVEL;
  return [11, left, ...Array.from({ length: levels }, () => LEVEL), 28, 14];
}

/** The heads of the columns of levels are ids. */
function itemNames(facts: Facts): Block[] {
  const names = levelColumns(facts, false).map(
    ({ id, label }) => `${printableOnPaper(id)}: ${printableOnPaper(label.vi)}`,
  );
  if (names.length === 0) return [];
  return [paragraph('GridNote', bold(facts.words.list.itemNames), ` ${SPEECH.vi.series(names)}.`)];
}

/** The words of the law, not of the reader. */
export function classLabel({ classification }: UnitResult, { criteria }: Result): string | undefined {
  if (classification === null) return undefined;
  const found = criteria.classes.find(({ id }) => id === classification.id);
  return printableOnPaper(found?.label.vi ?? classification.label);
}

function whyNot(unit: UnitResult, { result, words }: Facts): string {
  const zeros = itemsAtZero(unit, result);
  const broken = unit.gates.filter(({ passed }) => !passed).flatMap(({ items }) => items);
  const label = result.criteria.classes.find(({ id }) => id === unit.nextClass?.id)?.label.vi;
  const unmet = (unit.nextClass?.unmet ?? []).map((condition) => printableOnPaper(describeCondition(condition, 'vi')));
  if (label !== undefined && unmet.length > 0)
    return words.list.unmet(printableOnPaper(label), SPEECH.vi.series(unmet));
  if (broken.length > 0) return `${words.grid.zeros}: ${SPEECH.vi.list(zeros.length > 0 ? zeros : broken)}`;
  const low = unit.classification?.because.some(({ code }) => code === 'total-below-bands') === true;
  return low ? words.list.lowTotal : words.list.remaining;
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
