import { fileNames } from '../certificate/file-name.ts';
import { type Block, type Cell, cell, paragraph, type Table } from '../documents/blocks.ts';
import { type DocumentOptions, type Facts, factsOf } from '../documents/facts.ts';
import { nameOfItem, placedItems } from '../documents/item-tree.ts';
import { letterhead, titleLines } from '../documents/letterhead.ts';
import { figureOf, outcomeOf } from '../documents/outcome.ts';
import { type Shortfall, shortfallsOf } from '../documents/shortfalls.ts';
import { classLabel } from '../documents/unit-list.ts';
import { nameInRunningText } from '../documents/unit-names.ts';
import { count } from '../labels/documents.ts';
import { TERMS } from '../labels/terms.ts';
import { UNIT_SHEET } from '../labels/unit-sheet.ts';
import { inLegalOrder } from '../model/legal-order.ts';
import { formatNumber } from '../model/number-text.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { Missing, Result, UnitResult } from '../model/result.ts';
import { consequencesOf } from './consequences.ts';
import type { Letters } from './letters-from.ts';

/** A sheet of results for each unit, all on the pages of a letter; `texts` are the same in plain words, for a message. */
export interface UnitSheets extends Letters {
  readonly texts: (code: string, form: 'md' | 'txt') => string;
}

export function unitSheets(
  result: Result,
  options: Pick<DocumentOptions, 'office' | 'parent' | 'articles'> & {
    readonly units?: readonly string[] | undefined;
    /** By code: what would come of an assumption, in words that say that it is one. */
    readonly assumed?: ReadonlyMap<string, readonly string[]> | undefined;
  },
): UnitSheets {
  const facts = factsOf(result, { ...options, order: 'name', withNotAchieved: false });
  const { assessed, year } = facts;
  const names = fileNames(result.units);
  const chosen = options.units === undefined ? undefined : new Set(options.units);
  const units = [...facts.recognised, ...facts.notAchieved, ...facts.invalid].filter(
    ({ code }) => chosen?.has(code) ?? true,
  );
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const known = new Set(result.units.map(({ code }) => code));
  return {
    letters: units.map((unit) => ({
      unit: { code: unit.code, name: unit.name },
      fileName: `phieu-ket-qua-${names.get(unit.code)}`,
      title: UNIT_SHEET.title(assessed, year, facts.nameOf(unit)),
      blocks: () => sheetOf(unit, facts, options.assumed?.get(unit.code) ?? []),
    })),
    lackNothing: 0,
    unknown: [...(chosen ?? [])].filter((code) => !known.has(code)),
    ofNoUnit: 0,
    silent: 0,
    mergedTitle: UNIT_SHEET.merged(assessed, year),
    author: facts.sender.name,
    year,
    texts(code, form) {
      const unit = byCode.get(code);
      return unit === undefined ? '' : textOf(unit, facts, { form, assumed: options.assumed?.get(code) ?? [] });
    },
  };
}

function sheetOf(unit: UnitResult, facts: Facts, assumed: readonly string[]): Block[] {
  const { sender, assessed, year, nameOf, sample, self } = facts;
  const line = (text: string) => paragraph('Body', text);
  return [
    ...letterhead(
      { sample, self },
      { parent: sender.parent, agency: sender.lines, symbol: `PKQ-${sender.symbol}`, place: sender.place },
    ),
    ...titleLines(UNIT_SHEET.kind, UNIT_SHEET.subject(assessed, year)),
    line(UNIT_SHEET.unit(nameOf(unit), printableOnPaper(unit.code))),
    paragraph('Lead', outcomeLines(unit, facts).join(' ')),
    itemTable(unit, facts),
    paragraph('Heading', UNIT_SHEET.lacking),
    ...lackLines(unit, facts).map(line),
    paragraph('Heading', UNIT_SHEET.road),
    ...road(unit, facts),
    ...assumed.map(line),
    paragraph('GridNote', UNIT_SHEET.draft),
  ];
}

function outcomeLines(unit: UnitResult, { result, self }: Facts): string[] {
  const label = classLabel(unit, result);
  const { maximum } = result.criteria;
  if (label === undefined) return [UNIT_SHEET.wrong];
  if (unit.total === null || maximum === null) return [UNIT_SHEET.level(label)];
  return [
    UNIT_SHEET.points(formatNumber(unit.total, 'vi'), formatNumber(maximum, 'vi'), label),
    ...(self || unit.selfTotal === null ? [] : [UNIT_SHEET.selfTotal(formatNumber(unit.selfTotal, 'vi'))]),
  ];
}

/** Criteria alone: indicators would not stand on one page. */
function itemTable(unit: UnitResult, { result, self }: Facts): Table {
  const points = result.criteria.maximum !== null;
  const both = points && !self && unit.selfTotal !== null;
  const items = new Map(unit.items.map((item) => [item.id, item]));
  const rows = placedItems(result).filter(({ numbers }) => numbers.length === 1);
  const last = points ? UNIT_SHEET.checked : UNIT_SHEET.outcome;
  const heads = [UNIT_SHEET.ordinal, UNIT_SHEET.item, ...(both ? [UNIT_SHEET.self] : []), last, UNIT_SHEET.reason];
  return {
    kind: 'table',
    widths: both ? [11, 82, 17, 17, 38] : [11, 92, 24, 38],
    ruled: true,
    padding: 1,
    header: [heads.map((text) => cell('SmallHead', text))],
    rows: rows.map(({ rule, numbers, label }): Cell[] => {
      const item = items.get(rule.id);
      const own = item?.selfPoints ?? null;
      const most = rule.maximum === null || !points ? '' : `/${formatNumber(rule.maximum, 'vi')}`;
      const came = outcomeOf(item, rule) || (item === undefined ? '' : figureOf(item, rule));
      const waits = item?.state === 'no-evidence' ? TERMS.vi.missing.evidence : '';
      return [
        cell('SmallCentre', numbers.join('.')),
        cell('SmallText', label),
        ...(both ? [cell('SmallCentre', own === null ? '' : formatNumber(own, 'vi'))] : []),
        cell('SmallCentre', item?.points != null ? `${came}${most}` : came),
        cell('SmallText', waits),
      ];
    }),
  };
}

function lackLines(unit: UnitResult, { result }: Facts): string[] {
  const words = result.criteria.maximum === null ? TERMS.vi.missingWithoutPoints : TERMS.vi.missing;
  const rules = new Map(result.criteria.items.map((rule) => [rule.id, rule]));
  const name = ({ item }: Missing) =>
    `${printableOnPaper(item)} ${printableOnPaper(rules.get(item)?.label.vi ?? '')}`.trim();
  if (unit.missing.length === 0) return [UNIT_SHEET.nothing];
  return unit.missing.map((missing) => `${UNIT_SHEET.lack(name(missing), words[missing.what])}.`);
}

/** Down to the indicators for a set of levels; for one of points what the letters say of the next class. */
function road(unit: UnitResult, facts: Facts): Block[] {
  const { result, articles } = facts;
  if (unit.classification !== null && unit.nextClass === null) return [paragraph('Body', UNIT_SHEET.best)];
  if (result.criteria.maximum !== null) return consequencesOf(unit, nameInRunningText(unit, facts), facts).slice(-1);
  const shortfalls = shortfallsOf(unit, result, articles);
  if (shortfalls.length === 0) return consequencesOf(unit, nameInRunningText(unit, facts), facts).slice(-1);
  const heads = [UNIT_SHEET.ordinal, UNIT_SHEET.item, UNIT_SHEET.needed, UNIT_SHEET.found, UNIT_SHEET.article];
  return [
    {
      kind: 'table',
      widths: [11, 66, 30, 32, 26],
      ruled: true,
      padding: 1,
      header: [heads.map((text) => cell('SmallHead', text))],
      rows: shortfalls.map((each, index) => [
        cell('SmallCentre', count(index + 1)),
        cell('SmallText', called(each, result)),
        cell('SmallText', each.needed),
        cell('SmallText', each.found),
        cell('SmallText', inLegalOrder(each.article)),
      ]),
    },
  ];
}

function called({ item }: Shortfall, result: Result): string {
  const placed = placedItems(result).find(({ rule }) => rule.id === item);
  return placed === undefined ? '' : nameOfItem(placed);
}

/** For a message: no table survives it, so every criterion is a line. */
function textOf(
  unit: UnitResult,
  facts: Facts,
  { form, assumed }: { readonly form: 'md' | 'txt'; readonly assumed: readonly string[] },
): string {
  const { assessed, year, nameOf, result } = facts;
  const strong = (text: string) => (form === 'md' ? `**${text}**` : text);
  const items = new Map(unit.items.map((item) => [item.id, item]));
  const lines = placedItems(result)
    .filter(({ numbers }) => numbers.length === 1)
    .map(({ rule, numbers, label }) => {
      const item = items.get(rule.id);
      const came = outcomeOf(item, rule) || (item === undefined ? '' : figureOf(item, rule));
      return `- ${numbers.join('.')}. ${label}: ${came}${item?.state === 'no-evidence' ? ` (${TERMS.vi.missing.evidence})` : ''}`;
    });
  const shortfalls = result.criteria.maximum === null ? shortfallsOf(unit, result) : [];
  const way =
    shortfalls.length > 0
      ? shortfalls.map((each) => `- ${called(each, result)}: ${each.needed} (hiện tại: ${each.found})`)
      : road(unit, facts).flatMap((block) =>
          block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
        );
  return [
    strong(`${UNIT_SHEET.merged(assessed, year)}`),
    `${nameOf(unit)} (${printableOnPaper(unit.code)})`,
    ...outcomeLines(unit, facts),
    '',
    ...lines,
    '',
    strong(`${UNIT_SHEET.lacking}:`),
    ...lackLines(unit, facts),
    '',
    strong(`${UNIT_SHEET.road}:`),
    ...way,
    '',
    ...assumed.flatMap((text) => [text, '']),
  ]
    .join('\n')
    .replaceAll('\u00A0', ' ');
}
