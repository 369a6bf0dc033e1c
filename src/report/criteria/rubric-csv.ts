import { CRITERIA_WORDS } from '../../labels/criteria.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { CriteriaSet } from '../../model/criteria-set.ts';
import type { Language } from '../../model/language.ts';
import { csvOf } from '../csv/csv-table.ts';
import type { Column } from '../table/column.ts';
import { type PrintedRow, printedSet } from './printed-set.ts';

/**
 * The rubric as a table for Excel: a row for each item, as offices keep it. The page and the screen lay the same items out
 * otherwise (levels in a row of their own, all of an item as lines of one cell), so that they share no columns with it.
 */
export function rubricCsv(set: CriteriaSet, language: Language): Iterable<string> {
  return csvOf({ columns: columns(set, language), rows: printedSet(set, language).rows }, language);
}

function columns(set: CriteriaSet, language: Language): Column<PrintedRow>[] {
  const words = CRITERIA_WORDS[language];
  const { series } = SPEECH[language];
  const maxima = new Map(set.items.map(({ id, maximum }) => [id, maximum]));
  return [
    { key: 'number', header: words.number, cell: ({ number }) => ({ code: number }), width: 6 },
    { key: 'id', header: words.id, cell: ({ id }) => ({ code: id }), width: 10 },
    {
      key: 'content',
      header: words.content,
      cell: ({ label, details }) => [label, ...details.map((detail) => `- ${detail}`)].join('\n'),
      width: 50,
    },
    {
      key: 'maximum',
      header: words.maximum,
      cell: ({ id, points }) => maxima.get(id) ?? (points === words.blank ? points : null),
      width: 10,
      align: 'number',
    },
    { key: 'scoring', header: words.scoring, cell: scoringOf, width: 50 },
    { key: 'evidence', header: words.evidence, cell: ({ evidenceKinds }) => series(evidenceKinds), width: 40 },
    { key: 'basis', header: words.basis, cell: ({ basis }) => basis, width: 20 },
    { key: 'notes', header: words.notes, cell: ({ remarks }) => series(remarks), width: 30 },
  ];
}

function scoringOf({ scoring, levels }: PrintedRow): string {
  const said = levels.flatMap((level) => [level.label, ...level.conditions.map((each) => `- ${each}`)]);
  return [scoring, ...said].filter((each) => each !== '').join('\n');
}
