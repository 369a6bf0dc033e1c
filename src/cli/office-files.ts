import { BLANK_PROFILE, type Profile } from '../certificate/profile.ts';
import { parseProfile } from '../certificate/profile-schema.ts';
import { readTextFile } from '../io/read-files.ts';
import type { ProblemRecord } from '../model/result.ts';
import { isOfficeFolder, parseOfficeFolder } from '../office/office-folder.ts';
import { inWords, type Problem } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import { problemList } from '../report/console/problem-list.ts';
import type { Cli } from './cli.ts';

/** What the office says of itself; nothing when it has no file. */
export function profileFrom(path: string | undefined, cli: Cli): Profile {
  if (path === undefined) return BLANK_PROFILE;
  const { value, file } = jsonFile(path);
  if (isOfficeFolder(value)) {
    const { folder, problems } = parseOfficeFolder(value, file);
    return { ...checked(folder, problems, cli).office, file };
  }
  const { profile, problems } = parseProfile(value, file);
  return checked(profile, problems, cli);
}

/** Names, places and a template: the largest that ships has 13,000 letters. */
const MOST_LETTERS = 1_000_000;

export function jsonFile(path: string): { readonly value: unknown; readonly file: string } {
  const { file, text } = readTextFile(path);
  if (text.length > MOST_LETTERS) {
    throw refusal('office-file-too-long', { file });
  }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')), file };
  } catch {
    throw refusal('office-file-not-json', { file });
  }
}

/** The value of a file without problems; otherwise they are listed, and nothing is made. */
export function checked<T>(value: T | undefined, problems: readonly Problem[], cli: Cli): T {
  if (value !== undefined && problems.length === 0) return value;
  showProblems(problems, cli);
  throw refusal('file-has-errors', {});
}

export function showProblems(problems: readonly Problem[], cli: Cli): void {
  showRecords(
    problems.map((found) => inWords(found, cli.language)),
    cli,
  );
}

export function showRecords(records: readonly ProblemRecord[], { terminal, language, answer }: Cli): void {
  answer?.found(records);
  terminal.err(problemList(records, { language, colours: terminal.errColours }));
}
