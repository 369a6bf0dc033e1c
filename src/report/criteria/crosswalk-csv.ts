import type { CriteriaDiff, CrosswalkRow } from '../../criteria/diff/criteria-diff.ts';
import { DIFF_WORDS } from '../../labels/criteria-diff.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { csvOf } from '../csv/csv-table.ts';
import type { Column } from '../table/column.ts';

/** Which item is which in the other set, for an office to correct in Excel and give back. */
export function crosswalkCsv({ crosswalk }: CriteriaDiff, language: Language): Iterable<string> {
  return csvOf({ columns: columns(language), rows: crosswalk }, language);
}

function columns(language: Language): Column<CrosswalkRow>[] {
  const words = DIFF_WORDS[language];
  const { oldId, oldLabel, newId, newLabel, matchedBy, likeness } = words.crosswalkHeaders;
  const how = ({ before, match }: CrosswalkRow) => {
    if (match !== null) return words.how[match.how];
    return before === null ? words.unmatchedNew : words.unmatchedOld;
  };
  const side = (of: 'before' | 'after', idHeader: string, labelHeader: string): Column<CrosswalkRow>[] => [
    { key: `${of}:id`, header: idHeader, cell: ({ [of]: item }) => item && { code: item.id }, width: 10 },
    {
      key: `${of}:label`,
      header: labelHeader,
      cell: ({ [of]: item }) => item && inLanguage(item.label, language),
      width: 40,
    },
  ];
  return [
    ...side('before', oldId, oldLabel),
    ...side('after', newId, newLabel),
    { key: 'how', header: matchedBy, cell: how, width: 16 },
    { key: 'likeness', header: likeness, cell: ({ match }) => match?.likeness ?? null, width: 10, align: 'number' },
  ];
}
