import { OUTPUT_NAMES } from '../../../model/output-names.ts';
import { choice, text } from '../questions.ts';
import { MARKED } from '../scan-folder.ts';
import { type Known, option, sharedQuestions, type Tasks } from './task.ts';

/** What came back: checked, scored, reported. */
export function evaluating(known: Known): Tasks {
  const { words, checks } = known;
  const names = OUTPUT_NAMES[known.language];
  const { all, evidence, evidenceFiles, set, complete, others, year, yearOf, result, into, inYear, chosen } =
    sharedQuestions(known);
  const { units, ofUnits, due } = sharedQuestions(known);
  return {
    check: {
      name: words.check,
      questions: [
        ...(all ? [] : [evidence]),
        ...set(complete),
        others,
        ...units,
        ...due,
        choice(
          'marked',
          words.marked,
          () => [
            { name: words.markedYes, value: 'yes' },
            { name: words.markedNo, value: '' },
          ],
          words.back,
        ),
      ],
      command: (answers) => [
        'check',
        ...evidenceFiles(answers),
        ...chosen(answers),
        ...ofUnits(answers),
        ...option('--due', answers['sentBy']),
        ...(answers['marked'] === 'yes' ? ['--problems', MARKED] : []),
      ],
      shows: ({ marked }) => (marked === 'yes' ? MARKED : undefined),
    },
    evaluate: {
      name: words.evaluate,
      questions: [
        ...(all ? [] : [evidence]),
        ...set(complete),
        others,
        ...year,
        ...units,
        ...due,
        into('output', words.folder, (answers) => inYear('3-ket-qua', `ket-qua-${yearOf(answers)}`)),
      ],
      command: (answers) => [
        'evaluate',
        ...evidenceFiles(answers),
        ...chosen(answers),
        ...ofUnits(answers),
        ...option('--due', answers['sentBy']),
        ...option('-o', answers['output']),
      ],
      shows: ({ output }) => `${output}/${names.page}`,
    },
    report: {
      name: words.report,
      questions: [
        result,
        choice(
          'format',
          words.format,
          () => [
            { name: words.formatWorkbook, value: 'xlsx' },
            { name: words.formatPage, value: 'html' },
            { name: words.formatPaper, value: 'pdf' },
            { name: words.formatAll, value: 'html,csv,xlsx' },
          ],
          words.back,
        ),
      ],
      command: ({ result: from = '', format = '' }) => ['report', from, '-f', format],
      shows: ({ result: from, format }) => `${from}/${names[OPENED[format ?? ''] ?? 'page']}`,
    },
    explain: {
      name: words.explain,
      questions: [result, text('unit', words.unit, { check: checks.needed })],
      command: ({ result: from = '', unit = '' }) => ['explain', from, unit],
    },
  };
}

/** What is opened of a format that is no page. */
const OPENED: Readonly<Record<string, 'workbook' | 'leaderReport'>> = { xlsx: 'workbook', pdf: 'leaderReport' };
