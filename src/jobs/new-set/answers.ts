import { readFilling } from '../../criteria/drafting/fill.ts';
import { DRAFTING } from '../../labels/drafting.ts';
import type { OpenPlace } from '../../model/criteria-set.ts';
import type { Language } from '../../model/language.ts';
import { refusal } from '../../problems/refusal.ts';
import { draftingRefusals } from '../../problems/refusals/drafting-refusals.ts';
import type { CriteriaWorld } from '../evidence-world.ts';
import { shippedNames } from '../shipped-sets.ts';

/** What a new set has to be told, beside what it is made from. */
export type AnsweredOption =
  | 'sheet'
  | 'id'
  | 'title'
  | 'years'
  | 'why'
  | 'law'
  | 'award'
  | 'unit'
  | 'classesOf'
  | 'output';

/** Something to ask a person, with the option its answer goes into. */
export interface SetQuestion {
  readonly option: AnsweredOption | 'fill';
  /** With `fill`: the open place. */
  readonly place?: string;
  readonly what?: OpenPlace['what'];
  /** In words. */
  readonly asked: string;
  /** One of these; where they are left out, any text. */
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
  /** Taken where nothing is answered. */
  readonly initial?: string;
  /** May be left empty. */
  readonly optional?: true;
}

/** What goes into an open place; null leaves it open and is an answer too. */
export interface PlaceFilling {
  readonly place: string;
  readonly value: string | null;
}

type Mistake = 'drafting-answer-needed' | 'drafting-id-malformed' | 'drafting-id-taken' | 'drafting-years-malformed';

/** What is wrong with an answer, in words; undefined when it can be used. */
export function mistakeIn(
  question: SetQuestion,
  answer: string,
  language: Language,
  world: CriteriaWorld,
): string | undefined {
  const { option, what } = question;
  if (what !== undefined) {
    return answer === '' || readFilling(answer, what) !== undefined ? undefined : DRAFTING[language].fillWrong;
  }
  const mistake = mistakeOf(question, answer, world);
  const written = { option: `--${option}`, written: answer };
  return mistake && (draftingRefusals()[mistake].words[language].fix?.(written) ?? '');
}

/** The answers that are given can be used, or the first that cannot is refused. */
export function refuseMistakes(
  questions: readonly SetQuestion[],
  given: { readonly [Option in AnsweredOption]?: string | undefined },
  world: CriteriaWorld,
): void {
  for (const question of questions) {
    const written = question.option === 'fill' ? undefined : given[question.option]?.trim();
    const mistake = written === undefined ? undefined : mistakeOf(question, written, world);
    if (mistake !== undefined) throw refusal(mistake, { option: `--${question.option}`, written: written ?? '' });
  }
}

function mistakeOf({ option, initial, optional }: SetQuestion, answer: string, world: CriteriaWorld) {
  if (answer === '') return optional === true || initial !== undefined ? undefined : 'drafting-answer-needed';
  return CHECKS[option]?.(answer, world);
}

const CHECKS: Partial<Record<SetQuestion['option'], (answer: string, world: CriteriaWorld) => Mistake | undefined>> = {
  id(answer, world) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(answer)) return 'drafting-id-malformed';
    const isTaken = [...shippedNames(world)].some((name) => name.startsWith(`${answer}@`));
    return isTaken ? 'drafting-id-taken' : undefined;
  },
  years: (answer) => (yearsIn(answer) === undefined ? 'drafting-years-malformed' : undefined),
};

/** "2026" and all years after it, "2026-2030". */
export function yearsIn(text: string): { readonly from: number; readonly to?: number } | undefined {
  const found = /^((?:19|20)\d\d)(?:\s*[-–]\s*((?:19|20)\d\d))?$/.exec(text.trim());
  if (found === null) return undefined;
  const from = Number(found[1]);
  if (found[2] === undefined) return { from };
  return Number(found[2]) < from ? undefined : { from, to: Number(found[2]) };
}
