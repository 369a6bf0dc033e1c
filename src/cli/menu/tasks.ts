import type { Language } from '../../model/language.ts';
import { OUTPUT_NAMES, PAPER_NAMES } from '../../model/output-names.ts';
import type { FolderHere } from '../office-folder.ts';
import { type FoundHere, MARKED } from './found-here.ts';
import { type Answers, choice, oneOf, type Question, text } from './questions.ts';
import type { SetChoice } from './shipped-sets.ts';
import type { MenuWords } from './words.ts';

/** What there is to choose from, and what is known already. */
export interface Known {
  readonly sets: readonly SetChoice[];
  readonly found: FoundHere;
  /** What the folder says of its office: not asked again. */
  readonly folder: FolderHere | undefined;
  readonly words: MenuWords;
  readonly language: Language;
}

/** A piece of work: its questions, and the command line that its answers are. */
export interface Task {
  readonly name: string;
  readonly questions: readonly Question[];
  readonly command: (answers: Answers) => readonly string[];
  /** The file a person wants to see when it is done. */
  readonly shows?: (answers: Answers) => string | undefined;
}

/** In the order of a year's work. */
export function tasks(known: Known): Readonly<Record<string, Task>> {
  const { words, folder, found, sets } = known;
  const names = OUTPUT_NAMES[known.language];
  const set = (of: readonly SetChoice[]) => criteria(known, of);
  const complete = sets.filter((each) => each.complete);
  // Several files that were dropped together are read together.
  const all = found.dropped.length > 1;
  const evidenceFiles = (answers: Answers) => (all ? found.dropped : [answers['evidence'] ?? '']);
  const evidence = oneOf(
    'evidence',
    {
      choose: words.evidenceHere,
      type: words.evidence,
      other: words.otherFile,
      back: words.back,
      needed: words.needed,
    },
    [...found.folders, ...found.tables],
  );
  const result = oneOf(
    'result',
    {
      choose: words.resultHere,
      type: words.result,
      other: words.otherResultFolder,
      back: words.back,
      needed: words.needed,
    },
    found.results,
  );
  const year: readonly Question[] =
    folder?.year === undefined
      ? [text('year', words.year, { check: (answer) => /^(?:19|20)\d\d$/.test(answer) || words.yearWrong })]
      : [];
  const units: readonly Question[] = folder?.units === undefined ? [text('units', words.units)] : [];
  const others: Question = {
    ...text('others', words.otherResult),
    when: ({ criteria: chosen }) =>
      sets.find(({ value }) => value === (chosen ?? folder?.criteria))?.readsOthers ?? false,
  };
  const into = (key: string, message: string, initial: (answers: Answers) => string): Question => ({
    key,
    ask: (ask, answers, before) => ask.text(message, { initial: before ?? initial(answers) }),
  });
  const inYear = (below: string, elsewhere: string) => (found.isYear ? below : elsewhere);
  const yearOf = (answers: Answers) => answers['year'] ?? String(folder?.year ?? '');
  const profile: readonly Question[] =
    folder?.profile === undefined
      ? [
          text('authority', words.authority),
          text('place', words.place),
          text('signerTitle', words.signerTitle),
          text('signer', words.signer),
        ]
      : [];
  const office = (answers: Answers) => [
    ...option('--authority', answers['authority']),
    ...option('--place', answers['place']),
    ...option('--signer-title', answers['signerTitle']),
    ...option('--signer', answers['signer']),
  ];
  const chosen = (answers: Answers) => [
    ...option('-c', answers['criteria'] === '' ? answers['ownSet'] : answers['criteria']),
    ...option('--with', answers['others']),
    ...option('-y', answers['year']),
  ];
  return {
    office: { name: words.office, questions: [], command: () => ['office'] },
    template: {
      name: words.template,
      questions: [
        ...set(sets),
        ...year,
        ...units,
        choice(
          'form',
          words.templateForm,
          () => [
            { name: words.long, value: 'long' },
            { name: words.wide, value: 'wide' },
            { name: words.each, value: 'each' },
          ],
          words.back,
        ),
        into('file', words.templateFile, ({ form }) =>
          form === 'each' ? '1-mau' : inYear('1-mau/mau-minh-chung.xlsx', 'mau-minh-chung.xlsx'),
        ),
      ],
      command: (answers) => [
        'template',
        ...chosen(answers),
        ...option('--units', answers['units']),
        ...(answers['form'] === 'wide' ? ['--wide'] : []),
        ...(answers['form'] === 'each' ? ['--one-file-per-unit'] : []),
        ...option('-o', answers['file']),
      ],
      shows: ({ form, file }) => (form === 'each' ? undefined : file),
    },
    page: {
      name: words.selfCheckPage,
      questions: [
        ...set(complete),
        ...year,
        ...units,
        into('page', words.pageFile, () => inYear('1-mau/kiem-tra.html', 'kiem-tra.html')),
      ],
      command: (answers) => [
        'page',
        'check',
        ...chosen(answers),
        ...option('--units', answers['units']),
        '-o',
        answers['page'] ?? '',
      ],
      shows: ({ page }) => page,
    },
    check: {
      name: words.check,
      questions: [
        ...(all ? [] : [evidence]),
        ...set(complete),
        others,
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
        into('output', words.folder, (answers) => inYear('3-ket-qua', `ket-qua-${yearOf(answers)}`)),
      ],
      command: (answers) => [
        'evaluate',
        ...evidenceFiles(answers),
        ...chosen(answers),
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
            { name: words.formatAll, value: 'html,csv,xlsx' },
          ],
          words.back,
        ),
      ],
      command: ({ result: from = '', format = '' }) => ['report', from, '-f', format],
      shows: ({ result: from, format }) => `${from}/${format === 'xlsx' ? names.workbook : names.page}`,
    },
    explain: {
      name: words.explain,
      questions: [result, text('unit', words.unit, { check: needed(words) })],
      command: ({ result: from = '', unit = '' }) => ['explain', from, unit],
    },
    letters: {
      name: words.letters,
      questions: [
        result,
        ...(folder?.due === undefined ? [text('due', words.due)] : []),
        into('output', words.lettersFolder, () => inYear('4-van-ban/cong-van', 'cong-van')),
      ],
      command: (answers) => [
        ...['letters', answers['result'] ?? ''],
        ...option('--due', answers['due']),
        ...option('-o', answers['output']),
      ],
    },
    documents: {
      name: words.documents,
      questions: [result, into('output', words.documentsFolder, () => inYear('4-van-ban', 'van-ban'))],
      command: (answers) => ['documents', answers['result'] ?? '', ...option('-o', answers['output'])],
    },
    certify: {
      name: words.certify,
      questions: [
        result,
        ...profile,
        text('issuedOn', words.issuedOn),
        ...(folder?.register === undefined
          ? [
              oneOf(
                'register',
                { choose: words.registerHere, type: words.register, other: words.registerOther, back: words.back },
                found.registers,
              ),
            ]
          : []),
        choice(
          'form',
          words.form,
          () => [
            { name: words.separate, value: 'separate' },
            { name: words.merged, value: 'merged' },
          ],
          words.back,
        ),
        into('output', words.certificateFolder, () => inYear('5-giay-chung-nhan', 'giay-chung-nhan')),
      ],
      command: (answers) => [
        ...['certify', answers['result'] ?? ''],
        ...option('-o', answers['output']),
        ...office(answers),
        ...option('--issued-on', answers['issuedOn']),
        ...option('--register', answers['register']),
        ...(answers['form'] === 'merged' ? ['--merge'] : []),
      ],
      shows: ({ form, output }) => (form === 'merged' ? `${output}/${PAPER_NAMES.certificates}` : undefined),
    },
    registerCheck: {
      name: words.registerCheck,
      questions:
        folder?.register === undefined
          ? [
              oneOf(
                'register',
                {
                  choose: words.registerHere,
                  type: words.registerFile,
                  other: words.registerOther,
                  back: words.back,
                  needed: words.needed,
                },
                found.registers,
              ),
            ]
          : [],
      command: ({ register = folder?.register ?? '' }) => ['register', 'list', register],
    },
    verify: {
      name: words.verify,
      questions: [
        oneOf(
          'paper',
          {
            choose: words.paperHere,
            type: words.paper,
            other: words.otherFile,
            back: words.back,
            needed: words.needed,
          },
          found.papers,
        ),
        ...(folder?.publicKey === undefined ? [text('key', words.publicKey)] : []),
      ],
      command: (answers) => ['verify', answers['paper'] ?? '', ...option('--key', answers['key'])],
    },
    compare: {
      name: words.compare,
      questions: [
        result,
        oneOf(
          'second',
          {
            choose: words.secondResult,
            type: words.secondResult,
            other: words.otherResultFolder,
            back: words.back,
            needed: words.needed,
          },
          found.results,
        ),
        into('output', words.compareFolder, () => 'so-sanh'),
      ],
      command: ({ result: from = '', second = '', output = '' }) => ['compare', from, second, '-o', output],
      shows: ({ output }) => `${output}/${names.comparisonPage}`,
    },
    criteria: {
      name: words.criteriaTask,
      questions: [
        choice(
          'what',
          words.criteriaWhat,
          () => [
            { name: words.criteriaList, value: 'list' },
            { name: words.criteriaShow, value: 'show' },
            { name: words.criteriaNew, value: 'new' },
          ],
          words.back,
        ),
        ...set(sets).map((question) => ({
          ...question,
          when: (answers: Answers) => answers['what'] === 'show' && (question.when?.(answers) ?? true),
        })),
      ],
      command: (answers) => [
        'criteria',
        answers['what'] ?? '',
        ...(answers['what'] === 'show' ? chosen(answers).slice(1) : []),
      ],
    },
    demo: {
      name: words.demo,
      questions: [into('output', words.demoFolder, () => 'hoctap-demo')],
      command: ({ output = '' }) => ['demo', output],
      shows: ({ output }) => `${output}/ket-qua/${names.page}`,
    },
  };
}

/** Not asked where the folder says it. */
function criteria({ words, folder }: Known, sets: readonly SetChoice[]): readonly Question[] {
  if (folder?.criteria !== undefined) return [];
  return [
    choice('criteria', words.criteria, () => [...sets, { name: words.ownSet, value: '' }], words.back),
    { ...text('ownSet', words.ownSetFile, { check: needed(words) }), when: (answers) => answers['criteria'] === '' },
  ];
}

function needed(words: MenuWords): (answer: string) => true | string {
  return (answer) => answer !== '' || words.needed;
}

/** An answer left empty leaves its option out. */
function option(name: string, answer: string | undefined): string[] {
  return answer === undefined || answer === '' ? [] : [name, answer];
}
