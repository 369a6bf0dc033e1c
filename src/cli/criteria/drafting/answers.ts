import { DRAFTING } from '../../../labels/drafting.ts';
import { CannotRun } from '../../../model/cannot-run.ts';
import type { Language } from '../../../model/language.ts';
import type { Ask } from '../../menu/ask.ts';

export interface Question {
  /** The option that says the same. */
  readonly option: string;
  readonly asked: string;
  /** Offered in a terminal, and taken without one. */
  readonly initial?: string | undefined;
  /** May be left empty. */
  readonly optional?: boolean;
  readonly check?: (answer: string) => true | string;
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
        const verdict = answer === '' ? DRAFTING[language].needed : check(answer);
        if (verdict !== true) throw wrongOption(option, said, verdict);
        return answer;
      }
      if (ask !== undefined) {
        return ask.text(asked, {
          ...(initial === undefined ? {} : { initial }),
          check: (answer) => {
            if (answer === '') return optional || initial !== undefined || DRAFTING[language].needed;
            return check(answer);
          },
        });
      }
      if (initial === undefined && !optional) missing.push(option);
      return initial ?? '';
    },
    choose: async (message, choices) => (ask === undefined ? undefined : ask.choose(message, choices)),
    complete() {
      if (missing.length === 0) return;
      const list = missing.join(', ');
      throw new CannotRun(
        { vi: `Còn thiếu: ${list}.`, en: `Missing: ${list}.` },
        {
          vi: 'Ghi thêm các tùy chọn này, hoặc chạy lệnh trong cửa sổ dòng lệnh để được hỏi từng bước. Xem: hoctap criteria new --help',
          en: 'Add these options, or run the command in a terminal to be asked step by step. See: hoctap criteria new --help',
        },
      );
    },
  };
}

function wrongOption(option: string, said: string, verdict: string): CannotRun {
  return new CannotRun(
    { vi: `${option}: không dùng được “${said}”.`, en: `${option}: “${said}” cannot be used.` },
    { vi: verdict, en: verdict },
  );
}
