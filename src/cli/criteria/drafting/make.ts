import { checkFoundCriteria, findCriteria } from '../../../jobs/criteria-store.ts';
import { DRAFTING } from '../../../labels/drafting.ts';
import { isError, type Problem } from '../../../problems/problem.ts';
import { refusal } from '../../../problems/refusal.ts';
import type { Cli } from '../../cli.ts';
import { showProblems } from '../../office-files.ts';
import { outputFile } from '../../output-file.ts';
import { CRITERIA_HERE } from '../../world.ts';
import type { Answers } from './answers.ts';
import { baseNamed, nameOf, refuseFarFromBase } from './base.ts';
import { filled } from './filled.ts';
import { finishDraft, refuseOutput } from './finished.ts';
import type { NewOptions } from './new-options.ts';
import { Questions } from './questions.ts';
import { rubricFrom } from './rubric-file.ts';

/** Reads what the set is made from, asks for the rest, writes it and shows it. */
export async function makeSet(options: NewOptions, cli: Cli, answers: Answers): Promise<number> {
  const output = outputFile(options.output, ['.json']);
  const base = options.from === undefined ? undefined : baseNamed(options.from, cli);
  const evidence = evidenceRule(options.evidence);
  // What the options already decide is refused before anything is read or asked.
  if (output !== undefined) refuseOutput(output, [options.from, options.rubric], options.force ?? false);
  const rubric =
    options.rubric === undefined ? undefined : await rubricFrom(options.rubric, options.sheet, answers, cli);
  const questions = new Questions(options, cli, answers);
  const heading = await questions.heading(rubric?.rubric.title, base !== undefined);
  const made =
    base === undefined
      ? await questions.standingAlone(heading, evidence, rubric)
      : await questions.basedOn(base, heading, rubric);
  const path = output ?? (await questions.output(heading.id));
  answers.complete();
  refuseOutput(path, [options.from, options.rubric], options.force ?? false);
  if (base !== undefined) refuseFarFromBase(base, path);

  const text = await soundText(path, () => filled(made, base, options, cli, answers), cli, answers);
  const diffAgainst = base === undefined ? undefined : nameOf(base);
  return finishDraft(diffAgainst === undefined ? { path, text } : { path, text, diffAgainst }, cli);
}

/**
 * No file is written that has errors: they are said and, where somebody answers, the places are asked for again. An officer
 * who gets a file believes it can be used.
 */
async function soundText(path: string, make: () => Promise<string>, cli: Cli, { ask }: Answers): Promise<string> {
  for (;;) {
    const text = await make();
    const errors = errorsIn(path, text);
    if (errors.length === 0) return text;
    showProblems(errors.map(inDraft(cli)), cli);
    const again = ask !== undefined && (await ask.yes(DRAFTING[cli.language].askAgain));
    if (!again) throw refusal('criteria-draft-refused', {});
  }
}

/** Lines of a file that is not there help nobody: the question stands for the place. */
function inDraft({ language }: Cli): (found: Problem) => Problem {
  const file = DRAFTING[language].draft;
  return ({ at: { line: _line, ...at }, ...found }) => ({ ...found, at: { ...at, file } });
}

/** What the rules of criteria files say of a text that is not written yet. */
function errorsIn(path: string, text: string): Problem[] {
  const files = {
    ...CRITERIA_HERE.files,
    text: (name: string) => (name === path ? { file: path, text, sha256: '' } : CRITERIA_HERE.files.text(name)),
  };
  const reference = /[/\\]/.test(path) ? path : `./${path}`;
  const asWritten = { ...files, text: (name: string) => files.text(name === reference ? path : name) };
  const world = { ...CRITERIA_HERE, files: asWritten };
  return checkFoundCriteria(findCriteria(reference, world), world).problems.filter(isError);
}

function evidenceRule(said = 'required'): 'required' | 'optional' {
  if (said === 'required' || said === 'optional') return said;
  throw refusal('drafting-evidence-rule-unknown', { written: said });
}
