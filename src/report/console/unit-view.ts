import { CONSOLE, consoleLabels } from '../../labels/console.ts';
import { describeCategory, describeOutcome } from '../../labels/outcomes.ts';
import { describeOverride, describeProspect, PROSPECT } from '../../labels/prospect.ts';
import { describeCondition, describeReason, sentenceContext } from '../../labels/reasons.ts';
import { SPEECH } from '../../labels/speech.ts';
import { TERMS } from '../../labels/terms.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { inLegalOrder } from '../../model/legal-order.ts';
import { formatNumber } from '../../model/number-text.ts';
import { inOneLine } from '../../model/place-names.ts';
import { printable } from '../../model/printable.ts';
import type { ItemResult, ItemState, Result, ResultItem, UnitResult } from '../../model/result.ts';
import { areAtZero, furtherBlockers } from '../road.ts';
import type { Column } from '../table/column.ts';
import type { ConsoleOptions } from './console-options.ts';
import { drawTable } from './draw-table.ts';
import { heading } from './heading.ts';
import { type Paint, paint } from './paint.ts';
import { problemList } from './problem-list.ts';

/** "Vì sao xã này chỉ xếp loại trung bình?": one unit's whole computation, each number with its reason and its cell. */
export function unitView(result: Result, unit: UnitResult, options: ConsoleOptions): string {
  const { language } = options;
  const labels = consoleLabels(language, result);
  const colours = paint(options.colours);
  const depths = new Map(result.criteria.items.map(({ id, depth }) => [id, depth]));
  const items = drawTable({ columns: itemColumns(result, language), rows: unit.items }, options, {
    paints: {
      item: ({ id }, said) => `${'  '.repeat(depths.get(id) ?? 0)}${said}`,
      outcome: ({ state }, said) => (GOOD.has(state) ? said : colours.bad(said)),
    },
  });
  const category = describeCategory(unit.category, result.criteria, language);
  const place = SPEECH[language].series(
    [inOneLine([unit.district, unit.province]), category === null ? '' : `${labels.category} ${category}`].filter(
      (part) => part !== '',
    ),
  );
  const own = result.problems.filter(({ unit: code }) => code === unit.code);
  return [
    heading(labels.evaluation(result.evaluationYear), result, language, colours),
    `${colours.strong(`${printable(unit.name)} (${printable(unit.code)})`)}${place === '' ? '' : ` - ${printable(place)}`}`,
    ...classLines(result, unit, language, colours),
    '',
    items.text,
    ...gateLines(unit, language, colours),
    ...prospectLines(unit, language),
    ...roadLines(unit, result, language),
    ...unit.notices.map(({ text }) => `! ${printable(text)}`),
    ...(own.length === 0 ? [] : ['', problemList(own, options)]),
  ].join('\n');
}

function classLines(result: Result, unit: UnitResult, language: Language, colours: Paint): string[] {
  const labels = consoleLabels(language, result);
  if (unit.classification === null) return [colours.bad(labels.notRanked)];
  const { maximum, why } = result.criteria;
  const set = sentenceContext(result.criteria);
  const rank = unit.rank === null ? '' : ` - ${labels.rankOf(unit.rank, result.summary.ranked)}`;
  const total =
    maximum === null || unit.total === null
      ? ''
      : `${labels.total}: ${formatNumber(unit.total, language)}/${formatNumber(maximum, language)}; `;
  return [
    `${total}${labels.class}: ${colours.strong(printable(unit.classification.label))}${rank}`,
    ...unit.classification.because.map((reason) => `- ${printable(describeReason(reason, language, set))}`),
    ...(why === undefined ? [] : [colours.dim(`${labels.whyGrouped}: ${printable(inLanguage(why, language))}`)]),
  ];
}

const GOOD: ReadonlySet<ItemState> = new Set(['scored', 'not-applicable', 'met', 'measured']);

/**
 * The page draws the same items as a part of a unit that is folded up, 33,210 times over, in cells that are made once
 * (`html/item-table.ts`): it shares no columns with the screen.
 */
function itemColumns(result: Result, language: Language): Column<ItemResult>[] {
  const { criteria } = result;
  const labels = consoleLabels(language, result);
  const points = criteria.maximum !== null;
  const rules = new Map(criteria.items.map((rule) => [rule.id, rule]));
  const outcome = (item: ItemResult) =>
    item.points ?? describeOutcome(item, rules.get(item.id), language) ?? TERMS[language].states[item.state];
  return [
    { key: 'item', header: labels.item, cell: ({ id }) => id, width: 10 },
    {
      key: 'maximum',
      header: labels.maximum,
      cell: ({ id }) => rules.get(id)?.maximum ?? null,
      width: 8,
      align: 'number',
      when: points,
    },
    {
      key: 'self',
      header: labels.selfPoints,
      cell: ({ selfPoints }) => selfPoints,
      width: 8,
      align: 'number',
      when: points,
    },
    {
      key: 'outcome',
      header: points ? labels.points : labels.outcome,
      cell: outcome,
      width: 10,
      ...(points ? { align: 'number' } : {}),
    },
    { key: 'from', header: labels.from, cell: ({ at }) => at?.cell ?? '', width: 8 },
    { key: 'reason', header: labels.reason, cell: (item) => reasonOf(item, rules.get(item.id), language), width: 60 },
  ];
}

function reasonOf({ reason, override }: ItemResult, rule: ResultItem | undefined, language: Language): string {
  const said = `${inLanguage(rule?.label ?? { vi: '' }, language)}: ${reason}`;
  if (override === undefined) return said;
  return `${said} [${PROSPECT[language].overridden}: ${describeOverride(override, language)}]`;
}

function prospectLines({ prospect }: UnitResult, language: Language): string[] {
  if (prospect === undefined) return [];
  return [`${PROSPECT[language].title}: ${printable(describeProspect(prospect, language))}`];
}

function gateLines({ gates }: UnitResult, language: Language, colours: Paint): string[] {
  const labels = CONSOLE[language];
  return gates.map(({ label, passed, items, article }) => {
    const verdict = passed
      ? colours.good(labels.holds)
      : colours.bad(`${labels.fails} (${SPEECH[language].list(items)})`);
    return `${labels.conditions}: ${printable(label)}${article === null ? '' : ` (${printable(inLegalOrder(article))})`}: ${verdict}`;
  });
}

/** Items that can still reach a better level, whatever the class. */
function belowTheirBestLevel({ items }: UnitResult, { criteria }: Result): string[] {
  const best = new Map(criteria.items.map(({ id, levels }) => [id, levels?.[0]?.id]));
  return items.filter(({ id, level }) => level !== undefined && level !== best.get(id)).map(({ id }) => id);
}

function roadLines(unit: UnitResult, result: Result, language: Language): string[] {
  const { nextClass, classification } = unit;
  const labels = consoleLabels(language, result);
  if (classification === null) return [];
  if (nextClass === null) {
    const higher = belowTheirBestLevel(unit, result);
    const more = higher.length === 0 ? '' : ` ${labels.higherLevels(SPEECH[language].list(higher))}`;
    return [`${labels.toNextClass}: ${labels.bestClass}${more}`];
  }
  const { pointsMissing, unmet = [] } = nextClass;
  const label = printable(nextClass.label);
  const lines =
    unmet.length === 0
      ? []
      : [
          `${labels.unmet(label)}:`,
          ...unmet.map((condition) => `- ${printable(describeCondition(condition, language))}`),
        ];
  const points = formatNumber(pointsMissing, language);
  const blockers = furtherBlockers(nextClass);
  const blocking = SPEECH[language].list(blockers);
  const road = (text: string) => [...lines, `${labels.toNextClass}: ${text}`];
  if (blockers.length === 0) {
    return lines.length > 0 || result.criteria.maximum === null ? lines : road(labels.pointsMissing(points, label));
  }
  if (!areAtZero(unit, blockers)) {
    const missing = pointsMissing > 0 ? `${labels.pointsMissing(points, label)} ` : '';
    return road(`${missing}${labels.otherGates(blocking, label)}`);
  }
  if (pointsMissing === 0) return road(labels.gatesOnly(blocking, label));
  return road(labels.pointsAndGates(points, blocking, label));
}
