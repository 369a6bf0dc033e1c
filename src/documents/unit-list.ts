import { count, WORDS } from '../labels/documents.ts';
import { formatNumber } from '../model/number-text.ts';
import type { Result, UnitResult } from '../model/result.ts';
import { type Block, type Cell, cell, paragraph, rule, type Table } from './blocks.ts';
import type { Facts } from './facts.ts';
import { itemsAtZero } from './items.ts';
import { printable } from './printable.ts';
import { TEXT_WIDTH } from './word/page.ts';

interface Annex {
  readonly roman: string;
  readonly title: string;
  /** What it belongs to: (Kèm theo ...). */
  readonly of: string;
}

/** The units a decision recognises, or a submission asks it to. */
export function recognisedAnnex(facts: Facts, annex: Annex): Block[] {
  const { recognised, unitKind } = facts;
  return [
    ...annexTitle(annex),
    list(facts, recognised, WORDS.list.note, () => ''),
    paragraph('Body', WORDS.list.sum(recognised.length, unitKind, perClass(facts.result, recognised))),
  ];
}

/** Those evaluated and not recognised, with the reason in a few words. */
export function notAchievedAnnex(facts: Facts, annex: Annex): Block[] {
  const { notAchieved, invalid, unitKind } = facts;
  const wrong = new Set(invalid);
  const reason = (unit: UnitResult) => (wrong.has(unit) ? WORDS.list.wrongData : whyNot(unit, facts.result));
  const units = [...notAchieved, ...invalid];
  return [
    ...annexTitle(annex),
    list(facts, units, WORDS.list.reason, reason),
    paragraph('Body', WORDS.list.sumPlain(units.length, unitKind)),
  ];
}

export function annexTitle({ roman, title, of }: Annex, width = TEXT_WIDTH): Block[] {
  return [
    paragraph('AnnexLabel', WORDS.annex(roman)),
    paragraph('AnnexTitle', title.toUpperCase()),
    paragraph('AnnexOf', of),
    rule(50, width),
  ];
}

/** "loại Tốt: 04; loại Khá: 04; ..." of every class that is recognised, the best first. */
export function perClass({ criteria }: Result, units: readonly UnitResult[]): string {
  return criteria.classes
    .filter(({ earnsAward }) => earnsAward)
    .map(({ id, label }) => {
      const reached = units.filter(({ classification }) => classification?.id === id).length;
      return WORDS.list.perClass(printable(label.vi), reached);
    })
    .join('; ');
}

function list(facts: Facts, units: readonly UnitResult[], last: string, lastText: (unit: UnitResult) => string): Table {
  const { list: words } = WORDS;
  const heads = [words.ordinal, sentenceCase(facts.unitKind), words.total, words.class, last];
  const wide = last === words.reason;
  return {
    kind: 'table',
    widths: wide ? [11, 50, 18, 32, 54] : [11, 78, 22, 26, 28],
    ruled: true,
    padding: 1.2,
    header: [heads.map((text) => cell('ListHead', text))],
    rows: units.map((unit, index): Cell[] => [
      cell('ListCentre', count(index + 1)),
      cell('ListText', facts.nameOf(unit)),
      cell('ListCentre', unit.total === null ? '' : formatNumber(unit.total, 'vi')),
      cell('ListCentre', classLabel(unit, facts.result) ?? words.noClass),
      cell('ListText', lastText(unit)),
    ]),
  };
}

/** The words of the law, not of the reader. */
export function classLabel({ classification }: UnitResult, { criteria }: Result): string | undefined {
  if (classification === null) return undefined;
  const found = criteria.classes.find(({ id }) => id === classification.id);
  return printable(found?.label.vi ?? classification.label);
}

function whyNot(unit: UnitResult, result: Result): string {
  const zeros = itemsAtZero(unit, result);
  const broken = unit.gates.filter(({ passed }) => !passed).flatMap(({ items }) => items);
  if (broken.length > 0) return `${WORDS.grid.zeros}: ${(zeros.length > 0 ? zeros : broken).join(', ')}`;
  const low = unit.classification?.because.some(({ code }) => code === 'total-below-bands') === true;
  return low ? WORDS.list.lowTotal : WORDS.list.remaining;
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
