import { STATUS } from '../../../labels/register.ts';
import { SPEECH } from '../../../labels/speech.ts';
import { slashDate } from '../../../model/written-date.ts';
import type { IssuedCertificate } from '../../../register/register.ts';
import { type AnswerCheck, optional } from '../answer-checks.ts';
import { papersNamed } from '../issued-papers.ts';
import { type Answers, BACK, choice, type Question, text } from '../questions.ts';
import { type Known, option, sharedQuestions, type Tasks } from './task.ts';

type ActOnPaper = 'void' | 'replace' | 'reprint';

/** What is done to a certificate after it was issued, and what of the register goes out of the house. */
export function registerActs(known: Known): Tasks {
  const { words, folder, found, checks } = known;
  const { result, register, registerOf, into, inYear } = sharedQuestions(known);
  const key: readonly Question[] =
    folder?.key === undefined ? [text('signingKey', words.signingKey, { check: optional(checks.path) })] : [];
  const papers = inYear('5-giay-chung-nhan', 'giay-chung-nhan');
  return {
    registerAct: {
      name: words.registerAct,
      questions: [
        choice(
          'act',
          words.actWhat,
          () => [
            { name: words.actVoid, value: 'void' },
            { name: words.actReplace, value: 'replace' },
            { name: words.actReprint, value: 'reprint' },
          ],
          words.back,
        ),
        ...register(checks.path),
        ...paper(known),
        { ...result, when: ({ act }) => act === 'replace' },
        text('reason', words.reason, { check: checks.needed }),
        text('by', words.by, { check: checks.needed }),
        text('actOn', words.actOn, { check: optional(checks.day) }),
        ...key,
      ],
      command: (answers) => [
        ...['register', answers['act'] ?? '', registerOf(answers), ...numberOf(known, answers)],
        ...(answers['act'] === 'replace'
          ? [...option('--result', answers['result']), ...authority(known, answers)]
          : []),
        ...option('--reason', answers['reason']),
        ...option('--by', answers['by']),
        ...option('--on', answers['actOn']),
        ...option('--key', answers['signingKey']),
      ],
      canTry: () => true,
      // What is written into a register stays there: it is looked at first.
      triesFirst: true,
      forgets: ['issued', 'issuedNo', 'reason'],
      after: {
        message: words.printNow,
        when: ({ act }) => act === 'replace',
        command: (answers) => printing(known, answers, papers),
      },
      shows: ({ act }) => (act === 'replace' ? papers : undefined),
    },
    registerCopies: {
      name: words.registerCopies,
      questions: [
        choice(
          'copy',
          words.copyWhat,
          () => [
            { name: words.copyWorkbook, value: 'export' },
            { name: words.copyList, value: 'publish' },
          ],
          words.back,
        ),
        ...register(checks.path),
        ...key.map((each) => ({ ...each, when: ({ copy }: Answers) => copy === 'publish' })),
        into('copyOutput', words.copyFolder, () => (found.isYear ? '5-giay-chung-nhan/so-cap' : 'so-cap')),
      ],
      command: (answers) => [
        ...['register', answers['copy'] ?? '', registerOf(answers)],
        ...(answers['copy'] === 'publish' ? option('--key', answers['signingKey']) : []),
        ...option('-o', answers['copyOutput']),
      ],
      shows: ({ copyOutput }) => copyOutput,
    },
  };
}

/** By its number or its unit; which of several is asked. */
function paper(known: Known): readonly Question[] {
  const { words } = known;
  return [
    {
      key: 'issued',
      ask: (ask, answers, before) =>
        text('issued', words.issued, { check: isOnePaper(known, answers) }).ask(ask, answers, before),
    },
    {
      ...choice(
        'issuedNo',
        words.whichPaper,
        (answers) => meant(known, answers).map((each) => ({ name: described(each, known), value: String(each.no) })),
        words.back,
      ),
      when: (answers) => meant(known, answers).length > 1,
    },
  ];
}

/** More than these are not looked through in a list. */
const MOST = 20;

function isOnePaper(known: Known, answers: Answers): AnswerCheck {
  const { words } = known;
  return (answer) => {
    if (answer === '') return words.needed;
    if (answer === BACK) return true;
    const all = known.issued(registerPath(known, answers));
    if (all === undefined) return true;
    const named = papersNamed(all, answer);
    const open = named.filter((each) => isOpen(each, answers));
    const [first] = named;
    if (first === undefined) return words.noPaper(answer);
    if (open.length === 0) return words.paperEnded(described(first, known));
    return open.length <= MOST || words.manyPapers(open.length);
  };
}

/** Those that were named and that this can still be done to. */
function meant(known: Known, answers: Answers): readonly IssuedCertificate[] {
  const all = known.issued(registerPath(known, answers)) ?? [];
  return papersNamed(all, answers['issued'] ?? '').filter((each) => isOpen(each, answers));
}

/** One that was made void can still be replaced. */
function isOpen({ status }: IssuedCertificate, { act }: Answers): boolean {
  return act === ('replace' satisfies ActOnPaper) ? status !== 'replaced' : status === 'valid';
}

function chosen(known: Known, answers: Answers): IssuedCertificate | undefined {
  const those = meant(known, answers);
  return those.length === 1 ? those[0] : those.find(({ no }) => String(no) === answers['issuedNo']);
}

/** The year of issue is said where the number alone is of several years. */
function numberOf(known: Known, answers: Answers): readonly string[] {
  const certificate = chosen(known, answers);
  if (certificate === undefined) return [answers['issued'] ?? ''];
  const { number, issuedOn } = certificate.facts;
  const same = (known.issued(registerPath(known, answers)) ?? []).filter(({ facts }) => facts.number === number);
  return [number, ...(same.length > 1 ? ['-y', issuedOn.slice(0, 4)] : [])];
}

/** As the folder of the office says it now: with another one the new paper could not be printed from here. */
function authority(known: Known, answers: Answers): readonly string[] {
  const now = known.folder?.office?.authority?.join(' ').normalize('NFC');
  return now === undefined || now === chosen(known, answers)?.facts.authority ? [] : ['--authority', now];
}

/** The new paper, with the register's own number and date. */
function printing(known: Known, answers: Answers, papers: string): readonly string[] {
  const { folder } = known;
  const { unitCode = '', issuedOn = '', authority: old = '' } = chosen(known, answers)?.facts ?? {};
  return [
    ...['certify', answers['result'] ?? '', '--unit', unitCode],
    ...['--issued-on', answers['actOn'] || slashDate(issuedOn)],
    ...(folder?.register === undefined ? option('--register', answers['register']) : []),
    ...(folder?.profile === undefined ? option('--authority', old) : []),
    ...option('--key', answers['signingKey']),
    ...['-o', papers],
  ];
}

function registerPath({ folder }: Known, { register = folder?.register ?? '' }: Answers): string {
  return register;
}

function described({ facts, status }: IssuedCertificate, { language }: Known): string {
  const { number, unitName, className, issuedOn } = facts;
  const parts = [number, unitName, className, SPEECH[language].date(issuedOn)];
  return [...parts, ...(status === 'valid' ? [] : [STATUS[language][status]])].join(' · ');
}
