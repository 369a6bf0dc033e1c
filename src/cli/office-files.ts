import { BLANK_PROFILE, type Profile, parseProfile } from '../certificate/profile-schema.ts';
import { readTextFile } from '../io/read-files.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { inWords, type Problem } from '../problems/problem.ts';
import { problemList } from '../report/console/problem-list.ts';
import type { Cli } from './cli.ts';

/** What the office says of itself; nothing when it has no file. */
export function profileFrom(path: string | undefined, cli: Cli): Profile {
  if (path === undefined) return BLANK_PROFILE;
  const { value, file } = jsonFile(path);
  const { profile, problems } = parseProfile(value, file);
  return checked(profile, problems, cli);
}

/** Names, places and a template: the largest that ships has 13,000 letters. */
const MOST_LETTERS = 1_000_000;

export function jsonFile(path: string): { readonly value: unknown; readonly file: string } {
  const { file, text } = readTextFile(path);
  if (text.length > MOST_LETTERS) {
    throw new CannotRun(
      {
        vi: `${file} quá dài, không thể là tệp thông tin hay mẫu giấy của cơ quan.`,
        en: `${file} is too long to be a profile or a template.`,
      },
      { vi: 'Kiểm tra lại tên tệp đã chọn.', en: 'Check that it is the right file.' },
    );
  }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')), file };
  } catch {
    throw new CannotRun(
      { vi: `${file} không phải là tệp JSON đúng dạng.`, en: `${file} is not well-formed JSON.` },
      { vi: 'Kiểm tra dấu phẩy, dấu ngoặc trong tệp.', en: 'Check the commas and brackets in it.' },
    );
  }
}

/** The value of a file without problems; otherwise they are listed, and nothing is made. */
export function checked<T>(value: T | undefined, problems: readonly Problem[], cli: Cli): T {
  if (value !== undefined && problems.length === 0) return value;
  showProblems(problems, cli);
  throw new CannotRun({ vi: 'Chưa làm gì vì tệp trên còn lỗi.', en: 'Nothing was made, because of the errors above.' });
}

export function showProblems(problems: readonly Problem[], { terminal, language }: Cli): void {
  const records = problems.map((found) => inWords(found, language));
  terminal.err(problemList(records, { language, colours: terminal.errColours }));
}
