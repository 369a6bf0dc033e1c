import { writtenFiles } from '../io/this-run.ts';
import { describeNotice, type Notice } from '../labels/notices/notice.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { Language } from '../model/language.ts';
import type { ProblemRecord } from '../model/result.ts';
import { faultJson, type RefusalJson, refusalJson } from '../problems/refusal-json.ts';
import type { AnswerData } from './answer-data.ts';

/** What `--json` prints, of every command the same; `answer-form.ts` describes it for others. */
export interface AnswerJson {
  readonly format: 'hoctap-answer';
  readonly formatVersion: 1;
  /** In English: "register void". */
  readonly command: string;
  readonly exitCode: number;
  /** Nothing was written: it was only tried. */
  readonly dryRun?: true;
  /** Why it could not be done. */
  readonly error?: RefusalJson['error'];
  /** What the command was asked for, in a shape of its own. */
  readonly data?: unknown;
  /** Where a command has no such shape: what it printed, line by line. */
  readonly said?: readonly string[];
  readonly written: readonly string[];
  readonly notices: readonly { readonly code: string; readonly message: string; readonly details: object }[];
  /** What is wrong in files, apart from what is in `data` or `error`. */
  readonly problems: readonly ProblemRecord[];
}

/** Gathers what a command says while it runs, to be printed as one piece of JSON at its end. */
export class Answer {
  command = '';
  #data: unknown;
  #said = '';
  readonly #notices: Notice[] = [];
  readonly #problems: ProblemRecord[] = [];
  readonly #language: Language;
  readonly #dryRun: boolean;

  constructor(language: Language, dryRun: boolean) {
    this.#language = language;
    this.#dryRun = dryRun;
  }

  /** In the form that `answer-data.ts` has for the command: a new one brings its own. */
  give<Command extends keyof AnswerData>(_command: Command, data: AnswerData[Command]): void {
    this.#data = data;
  }

  said(text: string): void {
    this.#said += text;
  }

  noticed(notice: Notice): void {
    this.#notices.push(notice);
  }

  found(problems: readonly ProblemRecord[]): void {
    this.#problems.push(...problems);
  }

  json(exitCode: number, failure?: unknown): AnswerJson {
    const language = this.#language;
    const said = this.#said.replace(/^\uFEFF/, '').trimEnd();
    return {
      format: 'hoctap-answer',
      formatVersion: 1,
      command: this.command,
      exitCode,
      ...(this.#dryRun ? { dryRun: true } : {}),
      ...(failure === undefined
        ? {}
        : failure instanceof CannotRun
          ? refusalJson(failure, language)
          : faultJson(failure)),
      ...(this.#data !== undefined ? { data: this.#data } : said === '' ? {} : { said: said.split(/\r?\n/) }),
      // Also of a run that failed on its way: whoever asks must know what is on the disk.
      written: writtenFiles(),
      notices: this.#notices.map((each) => ({
        code: each.code,
        message: describeNotice(each, language),
        details: each.details,
      })),
      problems: this.#problems,
    };
  }
}
