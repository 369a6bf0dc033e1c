import type { Language } from '../../../model/language.ts';
import { refusal } from '../../../problems/refusal.ts';
import { type Answer, draftingRefusals } from '../../../problems/refusals/drafting-refusals.ts';
import type { Ask } from '../../menu/ask.ts';

/** What is wrong with an answer, or with the option that said it beforehand. */
export type AnswerMistake =
  | 'drafting-answer-needed'
  | 'drafting-id-malformed'
  | 'drafting-id-taken'
  | 'drafting-years-malformed';

export interface Question {
  /** The option that says the same. */
  readonly option: string;
  readonly asked: string;
  /** Offered in a terminal, and taken without one. */
  readonly initial?: string | undefined;
  /** May be left empty. */
  readonly optional?: boolean;
  readonly check?: (answer: string) => true | AnswerMistake;
}

export interface Answers {
  readonly ask: Ask | undefined;
  /** What the option says; else what is answered; '' for what is missing or left empty. */
  text(said: string | undefined, question: Question): Promise<string>;
  /** A choice; undefined without a terminal. */
  choose<T extends string>(message: string, choices: readonly { name: string; value: T }[]): Promise<T | undefined>;
  /** Everything that is missing at once. */
  complete(): void;
}

/** Answers come from options or, in a terminal, from questions: whatever is asked can be said beforehand. */
export function answersFrom(ask: Ask | undefined, language: Language): Answers {
  const missing: string[] = [];
  return {
    ask,
    async text(said, { option, asked, initial, optional = false, check = () => true }) {
      if (said !== undefined) {
        const answer = said.trim();
        const verdict = answer === '' ? 'drafting-answer-needed' : check(answer);
        if (verdict !== true) throw refusal(verdict, { option, written: answer });
        return answer;
      }
      if (ask !== undefined) {
        return ask.text(asked, {
          ...(initial === undefined ? {} : { initial }),
          check: (answer) => {
            const verdict =
              answer === '' ? optional || initial !== undefined || 'drafting-answer-needed' : check(answer);
            return verdict === true || toBeDone(verdict, { option, written: answer }, language);
          },
        });
      }
      if (initial === undefined && !optional) missing.push(option);
      return initial ?? '';
    },
    choose: async (message, choices) => (ask === undefined ? undefined : ask.choose(message, choices)),
    complete() {
      if (missing.length === 0) return;
      throw refusal('drafting-options-missing', { options: missing });
    },
  };
}

function toBeDone(mistake: AnswerMistake, answer: Answer, language: Language): string {
  return draftingRefusals[mistake].words[language].fix?.(answer) ?? '';
}
