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
import type { ItemResult, ItemState, Result, UnitResult } from '../../model/result.ts';
import { areAtZero, furtherBlockers } from '../road.ts';
import type { ConsoleOptions } from './console-options.ts';
import { heading } from './heading.ts';
import { type Paint, paint } from './paint.ts';
import { problemList } from './problem-list.ts';
import { consoleTable } from './table.ts';

/** "Vì sao xã này chỉ xếp loại trung bình?": one unit's whole computation, each number with its reason and its cell. */
export function unitView(result: Result, unit: UnitResult, options: ConsoleOptions): string {
  const { language, width } = options;
  const labels = consoleLabels(language, result);
  const colours = paint(options.colours);
  const points = result.criteria.maximum !== null;
  const table = consoleTable(
    points
      ? [
          { header: labels.item },
          { header: labels.maximum, align: 'right' },
          { header: labels.selfPoints, align: 'right' },
          { header: labels.points, align: 'right' },
          { header: labels.from },
          { header: labels.reason },
        ]
      : [{ header: labels.item }, { header: labels.outcome }, { header: labels.from }, { header: labels.reason }],
    unit.items.map((item) => itemRow(item, result, language, colours)),
    width,
    colours.strong,
  );
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
    table,
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

function itemRow(item: ItemResult, { criteria }: Result, language: Language, colours: Paint): string[] {
  const rule = criteria.items.find(({ id }) => id === item.id);
  const { maximum, depth, label } = rule ?? { maximum: null, depth: 0, label: { vi: '' } };
  const number = (value: number | null) => (value === null ? '-' : formatNumber(value, language));
  const said = describeOutcome(item, rule, language) ?? TERMS[language].states[item.state];
  const outcome = item.points === null ? said : number(item.points);
  return [
    `${'  '.repeat(depth)}${item.id}`,
    ...(criteria.maximum === null ? [] : [number(maximum), number(item.selfPoints)]),
    GOOD.has(item.state) ? printable(outcome) : colours.bad(printable(outcome)),
    item.at?.cell ?? '',
    `${printable(inLanguage(label, language))}: ${printable(item.reason)}${overrideText(item, language)}`,
  ];
}

function overrideText({ override }: ItemResult, language: Language): string {
  if (override === undefined) return '';
  return ` [${PROSPECT[language].overridden}: ${printable(describeOverride(override, language))}]`;
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
