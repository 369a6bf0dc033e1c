import type { AnswerCheck } from './answer-checks.ts';
import type { Ask } from './ask.ts';

/** The answer that goes one question back. */
export const BACK = '<';

export type Answers = Readonly<Record<string, string>>;

/** One question of a task; it is given the answers before it. */
export interface Question {
  readonly key: string;
  /** Asked only then. */
  readonly when?: (answers: Answers) => boolean;
  readonly ask: (ask: Ask, answers: Answers, before: string | undefined) => Promise<string>;
}

/**
 * Asks one after the other. `<` goes back to the last question that was asked; before the first one it leaves the task (undefined). What was
 * answered stands as the first answer when a question comes again.
 */
export async function askAll(
  questions: readonly Question[],
  ask: Ask,
  remembered: Answers,
): Promise<Answers | undefined> {
  let answers: Answers = {};
  const asked: number[] = [];
  for (let at = 0; at < questions.length; ) {
    const question = questions[at];
    if (question === undefined) break;
    if (question.when !== undefined && !question.when(answers)) {
      at += 1;
      continue;
    }
    const answer = await question.ask(ask, answers, answers[question.key] ?? remembered[question.key]);
    if (answer === BACK) {
      const last = asked.pop();
      if (last === undefined) return undefined;
      at = last;
      continue;
    }
    answers = { ...answers, [question.key]: answer };
    asked.push(at);
    at += 1;
  }
  // A question that was asked and is not any more, since an earlier answer changed, has said nothing.
  const wanted = questions.filter(({ when }) => when === undefined || when(answers)).map(({ key }) => key);
  return Object.fromEntries(Object.entries(answers).filter(([key]) => wanted.includes(key)));
}

export interface TextQuestion {
  /** What an empty answer takes; it may depend on the answers before it. */
  readonly initial?: string | ((answers: Answers) => string) | undefined;
  readonly check?: AnswerCheck;
}

/** A line of text; left empty it takes what is in brackets. */
export function text(key: string, message: string, { initial, check }: TextQuestion = {}): Question {
  return {
    key,
    ask: (ask, answers, before) => {
      const first = before ?? (typeof initial === 'function' ? initial(answers) : initial);
      return ask.text(message, {
        ...(first === undefined || first === '' ? {} : { initial: first }),
        check: (answer) => answer === BACK || (check?.(answer) ?? true),
      });
    },
  };
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** One of several, and the way back. The cursor stands on what was chosen before. */
export function choice(
  key: string,
  message: string,
  choices: (answers: Answers) => readonly Choice[],
  back: string,
): Question {
  return {
    key,
    ask: (ask, answers, before) => {
      const offered = choices(answers);
      const initial = offered.some(({ value }) => value === before) ? before : undefined;
      return ask.choose(message, [...offered, { name: back, value: BACK }], initial);
    },
  };
}

export interface OneOf {
  readonly choose: string;
  readonly type: string;
  readonly other: string;
  readonly back: string;
  readonly check: AnswerCheck;
}

/** One of what lies here, or a path of one's own; back from the path is back to the list. */
export function oneOf(key: string, { choose, type, other, back, check }: OneOf, found: readonly Choice[]): Question {
  const typed: Question = text(key, type, { check });
  if (found.length === 0) return typed;
  return {
    key,
    async ask(ask, answers, before) {
      // A path that was typed before is one of the list from then on.
      const isNew = before !== undefined && !found.some(({ value }) => value === before);
      const offered = [...(isNew ? choicesOf([before]) : []), ...found, { name: other, value: '' }];
      const chosen = choice(key, choose, () => offered, back);
      for (;;) {
        const answer = await chosen.ask(ask, answers, before);
        const taken = answer === '' ? await typed.ask(ask, answers, undefined) : answer;
        if (answer !== '' || taken !== BACK) return taken;
      }
    },
  };
}

export function choicesOf(names: readonly string[]): readonly Choice[] {
  return names.map((name) => ({ name, value: name }));
}
