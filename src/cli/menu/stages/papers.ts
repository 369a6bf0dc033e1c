import { optional } from '../answer-checks.ts';
import { choice, choicesOf, type Question, text } from '../questions.ts';
import { COUNTS_TABLE } from '../scan-folder.ts';
import { type Known, option, sharedQuestions, type Tasks } from './task.ts';

/** Letters and papers of a result. */
export function papers(known: Known): Tasks {
  const { words, folder, found, checks } = known;
  const { result, year, into, inYear } = sharedQuestions(known);
  return {
    letters: {
      name: words.letters,
      questions: [
        result,
        // Its own day, after the first one has passed.
        text('due', words.due, { initial: folder?.due, check: optional(checks.day) }),
        into('lettersOutput', words.lettersFolder, () => inYear('4-van-ban/cong-van', 'cong-van')),
      ],
      command: (answers) => [
        ...['letters', answers['result'] ?? ''],
        ...option('--due', answers['due']),
        ...option('-o', answers['lettersOutput']),
      ],
      shows: ({ lettersOutput }) => lettersOutput,
    },
    documents: {
      name: words.documents,
      questions: [result, into('papersOutput', words.documentsFolder, () => inYear('4-van-ban', 'van-ban'))],
      command: (answers) => ['documents', answers['result'] ?? '', ...option('-o', answers['papersOutput'])],
      shows: ({ papersOutput }) => papersOutput,
    },
    counts: {
      name: words.countsTask,
      questions: [
        ...year,
        into('countsFile', words.countsFile, () => inYear(`4-van-ban/${COUNTS_TABLE}`, COUNTS_TABLE)),
      ],
      command: (answers) => [
        'counts',
        ...option('-y', answers['year'] ?? folder?.year?.toString()),
        ...option('-o', answers['countsFile']),
      ],
      shows: ({ countsFile }) => countsFile,
    },
    upward: {
      name: words.upward,
      questions: [
        result,
        choice(
          'before',
          words.before,
          ({ result: now }) => [
            { name: words.noBefore, value: '' },
            ...choicesOf(found.results.filter((each) => each !== now)),
          ],
          words.back,
        ),
        ...countsQuestion(known),
        into('upwardOutput', words.documentsFolder, () => inYear('4-van-ban/bao-cao', 'bao-cao')),
      ],
      command: ({ result: from = '', before, counts, upwardOutput = '' }) => [
        ...['documents', from, '--only', 'report', '--pdf'],
        ...option('--before', before),
        ...option('--counts', counts),
        ...['-o', upwardOutput],
      ],
      shows: ({ upwardOutput }) => upwardOutput,
    },
    sheets: {
      name: words.sheets,
      questions: [
        result,
        choice(
          'sheetFormat',
          words.format,
          () => [
            { name: words.sheetPdf, value: 'pdf' },
            { name: words.sheetWord, value: 'docx' },
            { name: words.sheetText, value: 'txt' },
          ],
          words.back,
        ),
        into('sheetOutput', words.sheetFolder, () => inYear('4-van-ban/phieu-ket-qua', 'phieu-ket-qua')),
      ],
      command: ({ result: from = '', sheetFormat = '', sheetOutput = '' }) => [
        ...['sheets', from, '-f', sheetFormat, '-o', sheetOutput],
      ],
      shows: ({ sheetOutput }) => sheetOutput,
    },
    dossier: {
      name: words.dossier,
      questions: [
        result,
        text('evidenceDir', words.evidenceDir, { check: checks.path }),
        into('dossierOutput', words.dossierFolder, () => inYear('4-van-ban/ho-so', 'ho-so')),
      ],
      command: ({ result: from = '', evidenceDir = '', dossierOutput = '' }) => [
        ...['dossier', from, '--evidence-dir', evidenceDir, '-o', dossierOutput],
      ],
      shows: ({ dossierOutput }) => dossierOutput,
    },
  };
}

/** A table that lies here is offered; what is offered can be declined, which a line of text with a first answer cannot. */
function countsQuestion({ words, found, checks }: Known): readonly Question[] {
  if (found.counts.length === 0) return [text('counts', words.countsTable, { check: optional(checks.path) })];
  const offered = choicesOf(found.counts);
  return [choice('counts', words.countsHere, () => [...offered, { name: words.noCounts, value: '' }], words.back)];
}
