import { BLANK_PROFILE, type Profile } from '../certificate/profile.ts';
import { parseProfile } from '../certificate/profile-schema.ts';
import { readTextFile } from '../io/read-files.ts';
import { type ReadsText, readOfficeJson } from '../jobs/read-office-json.ts';
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

export function jsonFile(path: string): { readonly value: unknown; readonly file: string } {
  return readOfficeJson(path, TEXTS);
}

/** The disk, of which an office's files take no more. */
export const TEXTS: ReadsText = { files: { text: readTextFile } };

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
