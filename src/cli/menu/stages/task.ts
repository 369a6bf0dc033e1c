import type { Language } from '../../../model/language.ts';
import type { FolderHere } from '../../office-folder.ts';
import type { FoundHere } from '../found-here.ts';
import { type Answers, choice, oneOf, type Question, text } from '../questions.ts';
import type { SetChoice } from '../shipped-sets.ts';
import type { MenuWords } from '../words.ts';

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
  /** What is offered when it is done: another command. */
  readonly after?: { readonly message: string; readonly command: (answers: Answers) => readonly string[] };
  /** The folder to go on in when it is done. */
  readonly goesTo?: (answers: Answers) => string;
}

export type Tasks = Readonly<Record<string, Task>>;

/** The questions that several pieces of work ask, and how their answers read on a command line. */
export function sharedQuestions(known: Known) {
  const { words, folder, found, sets } = known;
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
  const isFile = (answer: string | undefined) => /\.(?:csv|xlsx|xls|ods)$/i.test(answer ?? '');
  const units: readonly Question[] =
    folder?.units === undefined
      ? [
          text('units', words.units),
          { ...text('district', words.district), when: ({ units: said = '' }) => said !== '' && !isFile(said) },
        ]
      : [];
  // Only against a list of units can be said who is late.
  const due: readonly Question[] =
    folder?.due === undefined
      ? [{ ...text('sentBy', words.sentBy), when: ({ units: said = folder?.units ?? '' }) => said !== '' }]
      : [];
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
  const ofUnits = (answers: Answers) => [
    ...option('--units', answers['units']),
    ...option('--district', answers['district']),
  ];
  return {
    ...{
      set,
      complete,
      all,
      evidenceFiles,
      evidence,
      result,
      year,
      units,
      due,
      others,
      into,
      inYear,
      yearOf,
      profile,
      office,
    },
    ...{ chosen, ofUnits },
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

export function needed(words: MenuWords): (answer: string) => true | string {
  return (answer) => answer !== '' || words.needed;
}

/** An answer left empty leaves its option out. */
export function option(name: string, answer: string | undefined): string[] {
  return answer === undefined || answer === '' ? [] : [name, answer];
}
