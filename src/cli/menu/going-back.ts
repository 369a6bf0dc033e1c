import type { Language } from '../../model/language.ts';
import type { Ask } from './ask.ts';
import { BACK } from './questions.ts';
import { WORDS } from './words.ts';

/** Thrown out of a question, caught here. */
class OneBack extends Error {}

/**
 * Lets whoever answers go back where the questions are not a list but a piece of code that asks as it goes along: the code runs again from
 * its beginning, is given the answers before the last one, and asks that one again. So it must write nothing before its last question.
 */
export async function goingBack<T>(ask: Ask, language: Language, work: (ask: Ask) => Promise<T>): Promise<T> {
  let given: readonly (string | boolean)[] = [];
  for (;;) {
    try {
      return await work(remembering(ask, given, WORDS[language].back, (answers) => (given = answers)));
    } catch (error) {
      if (!(error instanceof OneBack)) throw error;
      given = given.slice(0, -1);
    }
  }
}

function remembering(
  ask: Ask,
  given: readonly (string | boolean)[],
  back: string,
  keep: (answers: readonly (string | boolean)[]) => void,
): Ask {
  const answers: (string | boolean)[] = [];
  const next = async <T extends string | boolean>(question: () => Promise<T>): Promise<T> => {
    const known = given[answers.length];
    const answer = known === undefined ? await question() : (known as T);
    if (answer === BACK) throw new OneBack();
    answers.push(answer);
    keep([...answers]);
    return answer;
  };
  return {
    choose: (message, choices, initial) =>
      next(async () => {
        // At the first question there is nothing to go back to.
        const ways = answers.length === 0 ? [] : [{ name: back, value: BACK }];
        return (await ask.choose<string>(message, [...choices, ...ways], initial)) as (typeof choices)[number]['value'];
      }),
    text: (message, options = {}) =>
      next(() =>
        ask.text(message, {
          ...options,
          check: (answer) => answer === BACK || (options.check?.(answer) ?? true),
        }),
      ),
    yes: (message) => next(() => ask.yes(message)),
  };
}
