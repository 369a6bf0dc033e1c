import { TERMS } from '../../labels/terms.ts';
import type { Language } from '../../model/language.ts';
import type { ItemResult, Result, UnitResult } from '../../model/result.ts';
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
  },
  en: {
    before: ['Rank', 'Unit code', 'Unit name', 'District', 'Province'],
    after: ['Self total', 'Total', 'Class', 'Criteria without points', 'With evidence supplied', 'Reason', 'Notices'],
  },
} as const;

/** The ranking as an office sends it upward: a row a unit, a column a criterion, then total, class and why. */
export function rankingCsv(result: Result, language: Language): Iterable<string> {
  const { header, rows } = rankingTable(result, language);
  return csvTable(header, rows, language);
}

export function rankingTable(result: Result, language: Language): { header: string[]; rows: Iterable<Cell[]> } {
  const { before, after } = HEADERS[language];
  const criteria = result.criteria.items.filter(({ depth }) => depth === 0);
  return { header: [...before, ...criteria.map(({ id }) => id), ...after], rows: rows(result, language) };
}

function* rows(result: Result, language: Language): Generator<Cell[]> {
  const criteria = new Set(result.criteria.items.filter(({ depth }) => depth === 0).map(({ id }) => id));
  const errors = errorsByUnit(result);
  for (const unit of result.units) {
    const items = unit.items.filter(({ id }) => criteria.has(id));
    yield [
      unit.rank,
      { code: unit.code },
      unit.name,
      unit.district,
      unit.province,
      ...items.map(({ points }) => points),
      unit.selfTotal,
      unit.total,
      unit.classification?.label ?? TERMS[language].invalid,
      items
        .filter(hasNoPoints)
        .map(({ id }) => id)
        .join(', '),
      outlook(unit),
      unit.classification?.reason ?? errors.get(unit.code)?.join(' ') ?? '',
      notices(unit, result, language),
    ];
  }
}

function hasNoPoints({ state }: ItemResult): boolean {
  return state === 'zero' || state === 'no-evidence' || state === 'not-submitted';
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
