import type { Language } from '../../model/language.ts';
import type { Result } from '../../model/result.ts';
import { AREA_KINDS, type AreaLine, areaLines, type SilentRule, silentRules } from '../area-rules.ts';
import type { Column, Table } from '../table/column.ts';

/** What an area reaches by a rule of the set; or a rule of which nothing can be said, and why. */
export type AreaRow = AreaLine | SilentRule;

/** For tables with a column for each figure, and for those where one is read beside the other: 9/10. */
const APART = { csv: {}, xlsx: {} } as const;
const TOGETHER = { html: {}, markdown: {} } as const;

/** What districts and provinces reach by the rules of the set: a row for each area and rule, and for each rule without any. */
export function areasTable(result: Result, language: Language): Table<AreaRow> {
  const head = (vi: string, en: string) => ({ vi, en })[language];
  const shares = new Map(result.criteria.areaRules?.map(({ id, share }) => [id, share]));
  const columns: Column<AreaRow>[] = [
    {
      key: 'province',
      header: head('Tỉnh', 'Province'),
      cell: (row) => lineOf(row)?.outcome.province ?? null,
      width: 22,
      views: APART,
    },
    {
      key: 'district',
      header: head('Huyện', 'District'),
      cell: (row) => lineOf(row)?.outcome.district ?? null,
      width: 22,
      views: APART,
    },
    {
      key: 'kind',
      header: head('Cấp', 'Kind of area'),
      cell: (row) => AREA_KINDS[language]['cause' in row ? row.rule.area : row.kind],
      width: 10,
      views: APART,
    },
    {
      key: 'area',
      header: head('Địa phương', 'Area'),
      cell: (row) => lineOf(row)?.area ?? null,
      width: 30,
      views: TOGETHER,
    },
    {
      key: 'rule',
      header: head('Tiêu chuẩn', 'Standard'),
      cell: (row) => ('cause' in row ? row.label : row.rule),
      width: 60,
    },
    {
      key: 'reached',
      header: head('Số đạt', 'Reached'),
      cell: (row) => lineOf(row)?.outcome.reached ?? null,
      width: 9,
      align: 'number',
      views: APART,
    },
    {
      key: 'of',
      header: head('Tổng số', 'Of'),
      cell: (row) => lineOf(row)?.outcome.of ?? null,
      width: 9,
      align: 'number',
      views: APART,
    },
    {
      key: 'undecided',
      header: head('Chưa xác định', 'Undecided'),
      cell: (row) => lineOf(row)?.outcome.undecided ?? null,
      width: 12,
      align: 'number',
      views: APART,
    },
    {
      key: 'share',
      header: head('Tỷ lệ phải đạt (%)', 'Share needed (%)'),
      cell: (row) => ('cause' in row ? row.rule.share : (shares.get(row.outcome.rule) ?? null)),
      width: 12,
      align: 'number',
      views: APART,
    },
    {
      key: 'reached-of',
      header: head('Số đạt / tổng số', 'Reached / all'),
      cell: (row) => lineOf(row)?.reached ?? null,
      width: 14,
      align: 'number',
      views: TOGETHER,
    },
    {
      key: 'share-said',
      header: head('Tỷ lệ phải đạt', 'Share needed'),
      cell: (row) => lineOf(row)?.share ?? null,
      width: 12,
      align: 'number',
      views: TOGETHER,
    },
    {
      key: 'verdict',
      header: head('Kết quả', 'Result'),
      cell: (row) => ('cause' in row ? row.cause : row.verdict),
      width: 30,
    },
    {
      key: 'article',
      header: head('Căn cứ', 'Article'),
      cell: (row) => ('cause' in row ? row.rule.article : row.article) ?? null,
      width: 24,
    },
  ];
  return { columns, rows: [...areaLines(result, language), ...silentRules(result, language)] };
}

function lineOf(row: AreaRow): AreaLine | undefined {
  return 'cause' in row ? undefined : row;
}
