import type { FolderHere } from '../../../jobs/office-here.ts';
import type { SetChoice } from '../../../jobs/set-choices.ts';
import type { Language } from '../../../model/language.ts';
import type { OfficeFolder } from '../../../office/office-folder.ts';
import { type AnswerCheck, type AnswerChecks, isTable, optional } from '../answer-checks.ts';
import type { ReadIssued } from '../issued-papers.ts';
import { type Answers, choice, choicesOf, oneOf, type Question, text } from '../questions.ts';
import type { FolderContents } from '../scan-folder.ts';
import type { MenuWords } from '../words.ts';

/** What there is to choose from, and what is known already. */
export interface Known {
  readonly sets: readonly SetChoice[];
  readonly found: FolderContents;
  /** What the folder says of its office: not asked again. */
  readonly folder: FolderHere | undefined;
  /** The folder that says what the office is, from here, and what its file says. */
  readonly officeFolder: string;
  readonly office: OfficeFolder;
  readonly words: MenuWords;
  readonly checks: AnswerChecks;
  readonly issued: ReadIssued;
  readonly language: Language;
}

/** A piece of work: its questions, and the command line that its answers are. */
export interface Task {
  readonly name: string;
  readonly questions: readonly Question[];
  readonly command: (answers: Answers) => readonly string[];
  /** Whether it can be tried first without anything being written. */
  readonly canTry?: (answers: Answers) => boolean;
  /** Then the cursor stands on that. */
  readonly triesFirst?: true;
  /** Answers that are not offered when it is done another time: which paper it was, and why. */
  readonly forgets?: readonly string[];
  /** The file or folder a person wants to see when it is done. */
  readonly shows?: (answers: Answers) => string | undefined;
  /** Asked and done in the folder that says what the office is. */
  readonly inOffice?: true;
  /** What is offered when it is done: another command. */
  readonly after?: {
    readonly message: string;
    readonly when?: (answers: Answers) => boolean;
    readonly command: (answers: Answers) => readonly string[];
    readonly inOffice?: true;
  };
  /** The folder to go on in when it is done. */
  readonly goesTo?: (answers: Answers) => string;
}

export type Tasks = Readonly<Record<string, Task>>;

/** The questions that several pieces of work ask, and how their answers read on a command line. */
export function sharedQuestions(known: Known) {
  const { words, folder, found, sets, checks } = known;
  const set = (of: readonly SetChoice[]) => criteria(known, of);
  const complete = sets.filter((each) => each.complete);
  // Several files that were dropped together are read together.
  const all = found.dropped.length > 1;
  const evidenceFiles = (answers: Answers) => (all ? found.dropped : [answers['evidence'] ?? '']);
  const evidence = oneOf(
    'evidence',
    {
      choose: words.evidenceHere,
      type: found.isYear ? words.nothingReceived : words.evidence,
      other: words.otherFile,
      back: words.back,
      check: checks.path,
    },
    [...found.folders.map((name) => ({ name: words.allIn(name), value: name })), ...choicesOf(found.tables)],
  );
  const result = oneOf(
    'result',
    {
      choose: words.resultHere,
      type: words.result,
      other: words.otherResultFolder,
      back: words.back,
      check: checks.result,
    },
    choicesOf(found.results),
  );
  const year: readonly Question[] =
    folder?.year === undefined ? [text('year', words.year, { check: checks.year })] : [];
  const units: readonly Question[] =
    folder?.units === undefined
      ? [
          text('units', words.units, { check: optional(checks.units) }),
          { ...text('district', words.district), when: ({ units: said = '' }) => said !== '' && !isTable(said) },
        ]
      : [];
  // Only against a list of units can be said who is late.
  const due: readonly Question[] =
    folder?.due === undefined
      ? [
          {
            ...text('sentBy', words.sentBy, { check: optional(checks.day) }),
            when: ({ units: said = folder?.units ?? '' }) => said !== '',
          },
        ]
      : [];
  const others: Question = {
    ...text('others', words.otherResult, { check: optional(checks.result) }),
    when: ({ criteria: chosen }) =>
      sets.find(({ value }) => value === (chosen ?? folder?.criteria))?.readsOthers ?? false,
  };
  const into = (key: string, message: string, initial: (answers: Answers) => string): Question =>
    text(key, message, { initial, check: checks.needed });
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
  const register = (check: AnswerCheck): readonly Question[] =>
    folder?.register === undefined
      ? [
          oneOf(
            'register',
            {
              choose: words.registerHere,
              type: words.registerFile,
              other: words.registerOther,
              back: words.back,
              check,
            },
            choicesOf(found.registers),
          ),
        ]
      : [];
  const registerOf = ({ register: said = folder?.register ?? '' }: Answers) => said;
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
  const ofUnits = (answers: Answers) => [
    ...option('--units', answers['units']),
    ...option('--district', answers['district']),
  ];
  return {
    ...{ set, complete, all, evidenceFiles, evidence, result, year, units, due, others, into, inYear, yearOf },
    ...{ profile, office, chosen, ofUnits, register, registerOf },
  };
}

/** Not asked where the folder says it. */
function criteria({ words, folder, checks }: Known, sets: readonly SetChoice[]): readonly Question[] {
  if (folder?.criteria !== undefined) return [];
  return [
    choice('criteria', words.criteria, () => [...sets, { name: words.ownSet, value: '' }], words.back),
    { ...text('ownSet', words.ownSetFile, { check: checks.path }), when: (answers) => answers['criteria'] === '' },
  ];
}

/** An answer left empty leaves its option out. */
export function option(name: string, answer: string | undefined): string[] {
  return answer === undefined || answer === '' ? [] : [name, answer];
}
