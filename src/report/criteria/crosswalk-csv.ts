import type { CriteriaDiff, CrosswalkRow } from '../../criteria/diff/criteria-diff.ts';
import { DIFF_WORDS } from '../../labels/criteria-diff.ts';
import { inLanguage, type Language, type Words } from '../../model/language.ts';
import { csvTable } from '../csv/csv-table.ts';
import type { Cell } from '../table/column.ts';

/** Which item is which in the other set, for an office to correct in Excel and give back. */
export function crosswalkCsv({ crosswalk }: CriteriaDiff, language: Language): Iterable<string> {
  const header = DIFF_WORDS[language].crosswalkHeader;
  return csvTable(
    header,
    crosswalk.map((row) => cells(row, language)),
    language,
  );
}

function cells({ before, after, match }: CrosswalkRow, language: Language): Cell[] {
  const words = DIFF_WORDS[language];
  const side = (item: { readonly id: string; readonly label: Words } | null): Cell[] =>
    item === null ? [null, null] : [{ code: item.id }, inLanguage(item.label, language)];
  const how = match !== null ? words.how[match.how] : before === null ? words.unmatchedNew : words.unmatchedOld;
  return [...side(before), ...side(after), how, match?.likeness ?? null];
}
