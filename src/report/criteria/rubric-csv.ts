import { CRITERIA_WORDS } from '../../labels/criteria.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { CriteriaSet } from '../../model/criteria-set.ts';
import type { Language } from '../../model/language.ts';
import { csvTable } from '../csv/csv-table.ts';
import type { Cell } from '../table/column.ts';
import { printedSet } from './printed-set.ts';

/** The rubric as a table for Excel: a row for each item, as offices keep it. */
export function rubricCsv(set: CriteriaSet, language: Language): Iterable<string> {
  const words = CRITERIA_WORDS[language];
  const maxima = new Map(set.items.map(({ id, maximum }) => [id, maximum]));
  const header = [
    words.number,
    words.id,
    words.content,
    words.maximum,
    words.scoring,
    words.evidence,
    words.basis,
    words.notes,
  ];
  const rows = printedSet(set, language).rows.map((row): Cell[] => {
    const { number, id, label, details, points, scoring, levels, evidenceKinds, basis, remarks } = row;
    const said = levels.flatMap((level) => [level.label, ...level.conditions.map((each) => `- ${each}`)]);
    return [
      { code: number },
      { code: id },
      [label, ...details.map((detail) => `- ${detail}`)].join('\n'),
      maxima.get(id) ?? (points === words.blank ? points : null),
      [scoring, ...said].filter((each) => each !== '').join('\n'),
      SPEECH[language].series(evidenceKinds),
      basis,
      SPEECH[language].series(remarks),
    ];
  });
  return csvTable(header, rows, language);
}
