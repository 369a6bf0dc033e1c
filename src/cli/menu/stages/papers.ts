import { choice, text } from '../questions.ts';
import { type Known, needed, option, sharedQuestions, type Tasks } from './task.ts';

/** Letters and papers of a result. */
export function papers(known: Known): Tasks {
  const { words, folder, found } = known;
  const { result, into, inYear } = sharedQuestions(known);
  return {
    letters: {
      name: words.letters,
      questions: [
        result,
        ...(folder?.due === undefined ? [text('due', words.due)] : []),
        into('lettersOutput', words.lettersFolder, () => inYear('4-van-ban/cong-van', 'cong-van')),
      ],
      command: (answers) => [
        ...['letters', answers['result'] ?? ''],
        ...option('--due', answers['due']),
        ...option('-o', answers['lettersOutput']),
      ],
    },
    documents: {
      name: words.documents,
      questions: [result, into('papersOutput', words.documentsFolder, () => inYear('4-van-ban', 'van-ban'))],
      command: (answers) => ['documents', answers['result'] ?? '', ...option('-o', answers['papersOutput'])],
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
            ...found.results.filter((each) => each !== now).map((each) => ({ name: each, value: each })),
          ],
          words.back,
        ),
        into('upwardOutput', words.documentsFolder, () => inYear('4-van-ban/bao-cao', 'bao-cao')),
      ],
      command: ({ result: from = '', before, upwardOutput = '' }) => [
        ...['documents', from, '--only', 'report', '--pdf'],
        ...option('--before', before),
        ...['-o', upwardOutput],
      ],
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
    },
    dossier: {
      name: words.dossier,
      questions: [
        result,
        text('evidenceDir', words.evidenceDir, { check: needed(words) }),
        into('dossierOutput', words.dossierFolder, () => inYear('4-van-ban/ho-so', 'ho-so')),
      ],
      command: ({ result: from = '', evidenceDir = '', dossierOutput = '' }) => [
        ...['dossier', from, '--evidence-dir', evidenceDir, '-o', dossierOutput],
      ],
    },
  };
}
