import { waysOfScoring } from '../criteria/drafting/ways-of-scoring.ts';
import { DRAFTING } from '../labels/drafting.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { ProblemRecord } from '../model/result.ts';
import { inWords, isError, type Problem } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import { sortProblems } from '../result/sort-problems.ts';
import { checkFoundCriteria, findCriteria } from './criteria-store.ts';
import type { CriteriaWorld, EvidenceWorld } from './evidence-world.ts';
import { type AnsweredOption, type PlaceFilling, refuseMistakes, type SetQuestion } from './new-set/answers.ts';
import { baseNamed, nameOf, refuseFarFromBase } from './new-set/base.ts';
import { placeQuestions } from './new-set/fillings.ts';
import { newSetFrom, type SetAnswers } from './new-set/made.ts';
import { newSetText, openDraft } from './new-set/new-set-text.ts';
import { headingQuestions, outputQuestion, type Sources, sheetQuestion } from './new-set/questions.ts';
import { rubricFrom } from './new-set/rubric-file.ts';

/** An office's own set: its sources, and the answers to what they do not say. */
export interface CriteriaNewOptions {
  /** The set it is built on: id, id@version or the path of a file. */
  readonly from?: string | undefined;
  /** A rubric, as CSV or a workbook; applied to `from`, or a set of its own. */
  readonly rubric?: string | undefined;
  /** The sheet of the rubric, where several have one. */
  readonly sheet?: string | undefined;
  /** How units are classified: as in this set; left open without it. */
  readonly classesOf?: string | undefined;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** "2026" and all years after it, or "2026-2030". */
  readonly years?: string | undefined;
  /** The document that issues it. */
  readonly law?: string | undefined;
  /** The title to be recognised, and what is evaluated: of a set made from a rubric. */
  readonly award?: string | undefined;
  readonly unit?: string | undefined;
  /** Whether points need evidence; `required` unless said. */
  readonly evidence?: 'required' | 'optional' | undefined;
  /** The basis of every change to the base. */
  readonly why?: string | undefined;
  /** Open places filled in: `{ place: 'TC1.maximum', value: '10' }`. */
  readonly fill?: readonly PlaceFilling[] | undefined;
  /** Where the file will be: a base of the office's own is looked for beside it. `<id>.json` unless said. */
  readonly output?: string | undefined;
  readonly language: Language;
}

export interface CriteriaQuestions {
  /** What to ask next, in order; none when the set can be made. Answers go into the options, and it is asked again. */
  readonly questions: readonly SetQuestion[];
  /** What is odd in the rubric. */
  readonly problems: readonly ProblemRecord[];
}

export interface CriteriaNewResult {
  readonly path: string;
  readonly files: readonly OutputFile[];
  /** Left out where something of it cannot be put together. */
  readonly set?: CriteriaSet;
  /** What the rules of criteria files say of it: no errors. */
  readonly problems: readonly ProblemRecord[];
  /** What of the rubric does not fit the base. */
  readonly unmatched: readonly ProblemRecord[];
  /** The base as a command names it, for a comparison. */
  readonly base?: string;
}

/** What a person has to be asked before the set can be made. Without answers, what may stay open does. */
export async function criteriaQuestions(asked: CriteriaNewOptions, world: EvidenceWorld): Promise<CriteriaQuestions> {
  const { language } = asked;
  const sources = await sourcesOf(asked, world);
  if ('sheets' in sources) return { questions: [sheetQuestion(sources.sheets, language)], problems: [] };
  const problems = (sources.rubric?.problems ?? []).map((found) => inWords(found, language));
  const heading = headingQuestions(sources, asked, world);
  refuseMistakes(heading, asked, world);
  const unanswered = heading.filter(({ option }) => option !== 'fill' && asked[option] === undefined);
  if (unanswered.length > 0) return { questions: unanswered, problems };
  const answers = answersTo(heading, asked);
  if (asked.output === undefined) return { questions: [outputQuestion(answers.id, language)], problems };
  const { made } = newSetFrom(sources, answers, { evidence: 'required', ...given(asked) }, world);
  const open = openDraft(made, sources.base);
  if (open === undefined) return { questions: [], problems };
  const ways = (item: string) => waysOfScoring(item, open.draft);
  return { questions: placeQuestions(open.places, asked.fill ?? [], language, ways), problems };
}

/** The file of an office's own set. One with errors in it is refused, and named by the places that were filled in. */
export async function criteriaNew(asked: CriteriaNewOptions, world: EvidenceWorld): Promise<CriteriaNewResult> {
  const { language } = asked;
  const sources = await sourcesOf(asked, world);
  if ('sheets' in sources) throw refusal('drafting-several-sheets', { sheets: sources.sheets });
  const { base } = sources;
  const heading = headingQuestions(sources, asked, world);
  refuseMistakes(heading, asked, world);
  const missing = heading.filter(({ option, initial, optional }) => {
    return option !== 'fill' && asked[option] === undefined && initial === undefined && optional !== true;
  });
  if (missing.length > 0) throw refusal('drafting-options-missing', { options: missing.map(optionOf) });
  const answers = answersTo(heading, asked);
  const path = asked.output ?? `${answers.id}.json`;
  refuseOverSource(path, [asked.from, asked.rubric], world);
  if (base !== undefined) refuseFarFromBase(base, path, world);

  const { made, problems: unmatched } = newSetFrom(sources, answers, { evidence: 'required', ...given(asked) }, world);
  const text = newSetText(made, base, asked.fill ?? []);
  const { set, problems } = checkedDraft(path, text, world);
  const errors = problems.filter(isError);
  if (errors.length > 0) throw refusal('criteria-draft-refused', {}, errors.map(inDraft(language)));
  return {
    path,
    files: [{ name: world.files.nameOf(path), contents: [text] }],
    ...(set === undefined ? {} : { set }),
    problems: sortProblems(problems).map((found) => inWords(found, language)),
    unmatched: unmatched.map((found) => inWords(found, language)),
    ...(base === undefined ? {} : { base: nameOf(base, world) }),
  };
}

/** No file is made over one that it is made from. */
export function refuseOverSource(
  path: string,
  sources: readonly (string | undefined)[],
  { files }: CriteriaWorld,
): void {
  const own = sources.find((source) => {
    return (
      source !== undefined && (source === path || (files.isThere(path) && files.place(source) === files.place(path)))
    );
  });
  if (own !== undefined) throw refusal('drafting-over-its-source', { path: own });
}

async function sourcesOf(
  { from, rubric: table, sheet }: CriteriaNewOptions,
  world: CriteriaWorld,
): Promise<Sources | { readonly sheets: readonly string[] }> {
  if (from === undefined && table === undefined) throw refusal('drafting-nothing-to-start-from', {});
  const base = from === undefined ? undefined : baseNamed(from, world);
  const rubric = table === undefined ? undefined : await rubricFrom(table, sheet, world);
  return rubric !== undefined && 'sheets' in rubric ? rubric : { base, rubric };
}

/** Those that were given, and what is taken for the others. */
function answersTo(heading: readonly SetQuestion[], asked: CriteriaNewOptions): SetAnswers {
  const initial = new Map<string, string | undefined>(heading.map((each) => [each.option, each.initial]));
  const answer = (option: AnsweredOption) => asked[option]?.trim() || (initial.get(option) ?? '');
  return {
    ...{ id: answer('id'), title: answer('title'), years: answer('years'), why: answer('why'), law: answer('law') },
    ...{ award: answer('award'), unit: answer('unit'), classesOf: answer('classesOf') },
  };
}

function given({ evidence, language }: CriteriaNewOptions) {
  return evidence === undefined ? { language } : { language, evidence };
}

function optionOf({ option }: SetQuestion): string {
  return `--${option}`;
}

/** What the rules of criteria files say of a text that is not written yet. */
function checkedDraft(path: string, text: string, world: CriteriaWorld) {
  const reference = /[/\\]/.test(path) ? path : `./${path}`;
  const files = {
    ...world.files,
    isFolder: (name: string) => name !== reference && world.files.isFolder(name),
    text: (name: string) => (name === reference ? { file: path, text, sha256: '' } : world.files.text(name)),
  };
  const drafted = { ...world, files };
  return checkFoundCriteria(findCriteria(reference, drafted), drafted);
}

/** Lines of a file that is not there help nobody: the question stands for the place. */
function inDraft(language: Language): (found: Problem) => Problem {
  const file = DRAFTING[language].draft;
  return ({ at: { line: _line, ...at }, ...found }) => ({ ...found, at: { ...at, file } });
}
