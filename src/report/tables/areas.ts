import type { Language } from '../../model/language.ts';
import type { Result } from '../../model/result.ts';
import { AREA_KINDS, areaLines, silentRules } from '../area-rules.ts';
import type { Cell, Column, Table } from '../table/column.ts';

/** What an area reaches by a rule of the set; or a rule of which nothing can be said, and why. */
interface AreaRow {
  readonly province: string | null;
  readonly district: string | null;
  readonly kind: 'district' | 'province';
  readonly rule: string;
  readonly reached: number | null;
  readonly of: number | null;
  readonly undecided: number | null;
  readonly share: number | null;
  readonly verdict: string;
  readonly article: string | null;
}

/** What districts and provinces reach by the rules of the set: a row for each area and rule, and for each rule without any. */
export function areasTable(result: Result, language: Language): Table<AreaRow> {
  const head = (vi: string, en: string) => ({ vi, en })[language];
  const column = (key: string, header: string, width: number, cell: (row: AreaRow) => Cell): Column<AreaRow> => ({
    key,
    header,
    cell,
    width,
  });
  const count = (key: string, header: string, width: number, cell: (row: AreaRow) => Cell): Column<AreaRow> => ({
    ...column(key, header, width, cell),
    align: 'number',
  });
  return {
    columns: [
      column('province', head('Tỉnh', 'Province'), 22, ({ province }) => province),
      column('district', head('Huyện', 'District'), 22, ({ district }) => district),
      column('kind', head('Cấp', 'Kind of area'), 10, ({ kind }) => AREA_KINDS[language][kind]),
      column('rule', head('Tiêu chuẩn', 'Standard'), 60, ({ rule }) => rule),
      count('reached', head('Số đạt', 'Reached'), 9, ({ reached }) => reached),
      count('of', head('Tổng số', 'Of'), 9, ({ of }) => of),
      count('undecided', head('Chưa xác định', 'Undecided'), 12, ({ undecided }) => undecided),
      count('share', head('Tỷ lệ phải đạt (%)', 'Share needed (%)'), 12, ({ share }) => share),
      column('verdict', head('Kết quả', 'Result'), 30, ({ verdict }) => verdict),
      column('article', head('Căn cứ', 'Article'), 24, ({ article }) => article),
    ],
    rows: [...reachedRows(result, language), ...silentRows(result, language)],
  };
}

function reachedRows(result: Result, language: Language): AreaRow[] {
  const shares = new Map(result.criteria.areaRules?.map(({ id, share }) => [id, share]));
  return areaLines(result, language).map(({ kind, rule, outcome, verdict, article }) => {
    const { province, district, reached, of, undecided } = outcome;
    const share = shares.get(outcome.rule) ?? null;
    return { province, district, kind, rule, reached, of, undecided, share, verdict, article: article ?? null };
  });
}

function silentRows(result: Result, language: Language): AreaRow[] {
  const nothing = { province: null, district: null, reached: null, of: null, undecided: null };
  return silentRules(result, language).map(({ rule, label, cause }) => {
    const { area, share, article = null } = rule;
    return { ...nothing, kind: area, rule: label, share, verdict: cause, article };
  });
}
