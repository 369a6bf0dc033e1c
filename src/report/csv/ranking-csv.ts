import { sayCategory, sayOutcome } from '../../labels/outcomes.ts';
import { PROSPECT } from '../../labels/prospect.ts';
import { TERMS } from '../../labels/terms.ts';
import type { Language } from '../../model/language.ts';
import type { ItemResult, Result, ResultItem, UnitResult } from '../../model/result.ts';
import { type Cell, csvTable } from './csv-table.ts';

const HEADERS = {
  vi: {
    before: ['Hạng', 'Mã đơn vị', 'Tên đơn vị', 'Huyện', 'Tỉnh'],
    after: [
      'Tổng điểm tự chấm',
      'Tổng điểm',
      'Xếp loại',
      'Tiêu chí không có điểm',
      'Nếu bổ sung đủ minh chứng',
      'Lý do',
      'Lưu ý',
    ],
    category: 'Địa bàn',
    afterWithoutPoints: [
      'Kết quả chung',
      'Tiêu chí chưa đạt hoặc chưa có số liệu',
      'Nếu bổ sung đủ minh chứng',
      'Lý do',
      'Lưu ý',
    ],
  },
  en: {
    before: ['Rank', 'Unit code', 'Unit name', 'District', 'Province'],
    after: ['Self total', 'Total', 'Class', 'Criteria without points', 'With evidence supplied', 'Reason', 'Notices'],
    category: 'Category',
    afterWithoutPoints: ['Result', 'Criteria not met or not known', 'With evidence supplied', 'Reason', 'Notices'],
  },
} as const;

/** The ranking as an office sends it upward: a row a unit, a column a criterion, then total, class and why. */
export function rankingCsv(result: Result, language: Language): Iterable<string> {
  const { header, rows } = rankingTable(result, language);
  return csvTable(header, rows, language);
}

export interface RankingTable {
  readonly header: string[];
  readonly rows: Iterable<Cell[]>;
  /** How many of the columns are what the unit is, and how many are its criteria. */
  readonly before: number;
  readonly criteria: number;
}

export function rankingTable(result: Result, language: Language): RankingTable {
  const { before, after, category, afterWithoutPoints } = HEADERS[language];
  const criteria = result.criteria.items.filter(({ depth }) => depth === 0);
  const unitColumns = showsCategory(result) ? [...before, category] : before;
  const last = hasPoints(result) ? after : afterWithoutPoints;
  return {
    header: [
      ...unitColumns,
      ...criteria.map(({ id }) => id),
      ...last,
      ...(showsProspect(result) ? prospectHeaders(result, language) : []),
    ],
    rows: rows(result, criteria, language),
    before: unitColumns.length,
    criteria: criteria.length,
  };
}

const hasPoints = ({ criteria }: Result) => criteria.maximum !== null;

/** The columns of a set with points are what offices already read by machine, so they stay as they were. */
const showsCategory = (result: Result) => !hasPoints(result) && (result.criteria.categories ?? []).length > 0;

/** Only in a result that was asked for it. */
const showsProspect = ({ units }: Result) => units.some(({ prospect }) => prospect !== undefined);

function prospectHeaders(result: Result, language: Language): string[] {
  const { highestTotal, highestClass, certainty } = PROSPECT[language];
  return hasPoints(result) ? [highestTotal, highestClass, certainty] : [highestClass, certainty];
}

/** A unit that lacks nothing has its class for certain. */
function prospectCells(unit: UnitResult, points: boolean, language: Language): Cell[] {
  const { prospect, classification } = unit;
  if (classification === null) return points ? [null, null, null] : [null, null];
  const { how } = PROSPECT[language];
  const total = prospect === undefined ? unit.total : prospect.highest.total;
  const label = (prospect?.highest.classification ?? classification).label;
  return [...(points ? [total] : []), label, how[prospect?.certainty ?? 'certain']];
}

function* rows(result: Result, criteria: readonly ResultItem[], language: Language): Generator<Cell[]> {
  const rules = new Map(criteria.map((item) => [item.id, item]));
  const errors = errorsByUnit(result);
  const [points, category, prospect] = [hasPoints(result), showsCategory(result), showsProspect(result)];
  for (const unit of result.units) {
    const items = unit.items.filter(({ id }) => rules.has(id));
    yield [
      unit.rank,
      { code: unit.code },
      unit.name,
      unit.district,
      unit.province,
      ...(category ? [sayCategory(unit.category, result.criteria, language)] : []),
      ...items.map((item) => item.points ?? outcomeCell(item, rules.get(item.id), { points, language })),
      ...(points ? [unit.selfTotal, unit.total] : []),
      unit.classification?.label ?? TERMS[language].invalid,
      items
        .filter(hasNothing)
        .map(({ id }) => id)
        .join(', '),
      outlook(unit),
      unit.classification?.reason ?? errors.get(unit.code)?.join(' ') ?? '',
      notices(unit, result, language),
      ...(prospect ? prospectCells(unit, points, language) : []),
    ];
  }
}

/** Beside points an empty cell is no number; where there are none, the state says why there is no level either. */
function outcomeCell(
  item: ItemResult,
  rule: ResultItem | undefined,
  { points, language }: { readonly points: boolean; readonly language: Language },
): Cell {
  return sayOutcome(item, rule, language) ?? (points ? null : TERMS[language].states[item.state]);
}

function hasNothing({ state }: ItemResult): boolean {
  return state === 'zero' || state === 'no-evidence' || state === 'not-submitted' || state === 'not-met';
}

function outlook({ withEvidence }: UnitResult): string | null {
  return withEvidence?.classification.label ?? null;
}

const MOST_ERRORS = 10;

function errorsByUnit({ problems }: Result): Map<string, string[]> {
  const errors = new Map<string, string[]>();
  for (const { unit, severity, message, cell, file } of problems) {
    if (unit === null || severity !== 'error') continue;
    const said = `${cell === null ? file : `${file} ${cell}`}: ${message}`;
    const known = errors.get(unit);
    if (known === undefined) errors.set(unit, [said]);
    // A cell of Excel holds 32,767 letters; missing.csv has them all.
    else if (known.length < MOST_ERRORS) known.push(said);
    else if (known.length === MOST_ERRORS) known.push('…');
  }
  return errors;
}

function notices(unit: UnitResult, { scoredBy, criteria }: Result, language: Language): string {
  const terms = TERMS[language];
  return [
    ...unit.notices.map(({ text }) => text),
    ...(scoredBy === 'self' ? [terms.selfEvaluation] : []),
    ...(criteria.provenance === 'official' ? [] : [terms.provenanceWarning[criteria.provenance]]),
  ].join(' ');
}
