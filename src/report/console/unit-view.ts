import { CONSOLE } from '../../labels/console.ts';
import { sayReason } from '../../labels/reasons.ts';
import { TERMS } from '../../labels/terms.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import { printable } from '../../model/printable.ts';
import type { ItemResult, Result, UnitResult } from '../../model/result.ts';
import { heading } from './heading.ts';
import { type Paint, paint } from './paint.ts';
import { problemList } from './problem-list.ts';
import type { ConsoleOptions } from './ranking-table.ts';
import { consoleTable } from './table.ts';

/** "Vì sao xã này chỉ xếp loại trung bình?": one unit's whole reckoning, each number with its reason and its cell. */
export function unitView(result: Result, unit: UnitResult, options: ConsoleOptions): string {
  const { language, width } = options;
  const labels = CONSOLE[language];
  const colours = paint(options.colours);
  const table = consoleTable(
    [
      { header: labels.item },
      { header: labels.maximum, align: 'right' },
      { header: labels.selfPoints, align: 'right' },
      { header: labels.points, align: 'right' },
      { header: labels.from },
      { header: labels.reason },
    ],
    unit.items.map((item) => itemRow(item, result, language, colours)),
    width,
    colours.strong,
  );
  const place = [unit.district, unit.province].filter((part) => part !== null).join(', ');
  const own = result.problems.filter(({ unit: code }) => code === unit.code);
  return [
    heading(labels.evaluation(result.evaluationYear), result, language, colours),
    `${colours.strong(`${printable(unit.name)} (${printable(unit.code)})`)}${place === '' ? '' : ` - ${printable(place)}`}`,
    ...classLines(result, unit, language, colours),
    '',
    table,
    ...gateLines(unit, language, colours),
    ...roadLines(unit, language),
    ...unit.notices.map(({ text }) => `! ${printable(text)}`),
    ...(own.length === 0 ? [] : ['', problemList(own, options)]),
  ].join('\n');
}

function classLines(result: Result, unit: UnitResult, language: Language, colours: Paint): string[] {
  const labels = CONSOLE[language];
  if (unit.classification === null) return [colours.bad(labels.notRanked)];
  const rank = unit.rank === null ? '' : ` - ${labels.rankOf(unit.rank, result.summary.ranked)}`;
  const total = `${formatNumber(unit.total ?? 0, language)}/${formatNumber(result.criteria.maximum, language)}`;
  return [
    `${labels.total}: ${total}; ${labels.class}: ${colours.strong(printable(unit.classification.label))}${rank}`,
    ...unit.classification.because.map((reason) => `- ${printable(sayReason(reason, language))}`),
  ];
}

function itemRow(item: ItemResult, { criteria }: Result, language: Language, colours: Paint): string[] {
  const { maximum, depth, label } = criteria.items.find(({ id }) => id === item.id) ?? {
    maximum: null,
    depth: 0,
    label: { vi: '' },
  };
  const number = (value: number | null) => (value === null ? '-' : formatNumber(value, language));
  const bad = item.state !== 'scored' && item.state !== 'not-applicable';
  const points = item.points === null ? TERMS[language].states[item.state] : number(item.points);
  return [
    `${'  '.repeat(depth)}${item.id}`,
    number(maximum),
    number(item.selfPoints),
    bad ? colours.bad(points) : points,
    item.at?.cell ?? '',
    `${printable(inLanguage(label, language))}: ${printable(item.reason)}`,
  ];
}

function gateLines({ gates }: UnitResult, language: Language, colours: Paint): string[] {
  const labels = CONSOLE[language];
  return gates.map(({ label, passed, items, article }) => {
    const verdict = passed ? colours.good(labels.holds) : colours.bad(`${labels.fails} (${items.join(', ')})`);
    return `${labels.conditions}: ${printable(label)}${article === null ? '' : ` (${printable(article)})`}: ${verdict}`;
  });
}

function roadLines({ nextClass, classification }: UnitResult, language: Language): string[] {
  const labels = CONSOLE[language];
  if (classification === null) return [];
  if (nextClass === null) return [`${labels.toNextClass}: ${labels.bestClass}`];
  const { pointsMissing, blockedBy } = nextClass;
  const label = printable(nextClass.label);
  const points = formatNumber(pointsMissing, language);
  const items = blockedBy.join(', ');
  if (blockedBy.length === 0) return [`${labels.toNextClass}: ${labels.pointsMissing(points, label)}`];
  if (pointsMissing === 0) return [`${labels.toNextClass}: ${labels.gatesOnly(items, label)}`];
  return [`${labels.toNextClass}: ${labels.pointsAndGates(points, items, label)}`];
}
