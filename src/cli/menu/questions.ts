import type { Ask, TextOptions } from './ask.ts';

/** The answer that goes one question back. */
const BACK = '<';

export type Answers = Readonly<Record<string, string>>;

/** One question of a task; what it needs of the answers before it, it is handed. */
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

/** A line of text; left empty it takes what is in brackets. */
export function text(key: string, message: string, { initial, check }: TextOptions = {}): Question {
  return {
    key,
    ask: (ask, _, before) => {
      const first = before ?? initial;
      return ask.text(message, {
        ...(first === undefined ? {} : { initial: first }),
        check: (answer) => answer === BACK || (check?.(answer) ?? true),
      });
    },
  };
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** One of several, and the way back. What was chosen before stands first. */
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
      const first = offered.filter(({ value }) => value === before);
      const others = offered.filter(({ value }) => value !== before);
      return ask.choose(message, [...first, ...others, { name: back, value: BACK }]);
    },
  };
}

/** One of what lies here, or a path of one's own. */
export function oneOf(
  key: string,
  words: {
    readonly choose: string;
    readonly type: string;
    readonly other: string;
    readonly back: string;
    readonly needed?: string;
  },
  found: readonly string[],
): Question {
  const typed: Question = text(key, words.type, {
    check: (answer) => answer !== '' || words.needed === undefined || words.needed,
  });
  if (found.length === 0) return typed;
  const offered = [...found.map((name) => ({ name, value: name })), { name: words.other, value: '' }];
  const chosen = choice(key, words.choose, () => offered, words.back);
  return {
    key,
    async ask(ask, answers, before) {
      const answer = await chosen.ask(ask, answers, before);
      return answer === '' ? typed.ask(ask, answers, undefined) : answer;
    },
  };
}
