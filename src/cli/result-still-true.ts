import { dirname, join } from 'node:path';
import { isFolder, sha256OfFile } from '../io/read-files.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { Result } from '../model/result.ts';
import { namedCriteria } from './choose-criteria.ts';
import type { Cli } from './cli.ts';
import { checkFoundCriteria, findCriteria } from './criteria-store.ts';
import { documentsNow, sayDocumentChanges } from './documents-still-true.ts';

/**
 * What a certificate stands on must still be what was evaluated: the criteria files, the evidence files and the
 * documents, by their SHA-256. What is not there any more cannot be compared and is given back, to be said.
 */
export async function resultStillTrue(
  result: Result,
  { resultPath, criteriaFile }: { readonly resultPath: string; readonly criteriaFile: string | undefined },
  cli: Cli,
): Promise<string[]> {
  const { criteria, inputs, overrides } = result;
  const notCompared: string[] = [];
  const name = `${criteria.id}@${criteria.version}`;
  const set = criteriaFile === undefined ? shipped(name) : namedCriteria(criteriaFile, cli);
  if (set === undefined) notCompared.push(name);
  else if (identities(set) !== identities(criteria)) throw changed(name);
  for (const { file, sha256 } of overrides === undefined ? inputs : [...inputs, overrides]) {
    const there = await firstThere(file, resultPath);
    if (there === undefined) notCompared.push(file);
    else if (!there.includes(sha256)) throw changed(file);
  }
  const documents = documentsNow(result, resultPath, cli);
  if (documents.notCompared !== undefined) notCompared.push(documents.notCompared);
  const [change, ...others] = documents.changes;
  if (change === undefined) return notCompared;
  sayDocumentChanges(documents, cli);
  throw changed(others.length === 0 ? change.file : `${change.file} (+${others.length})`);
}

function shipped(name: string): CriteriaSet | undefined {
  try {
    return checkFoundCriteria(findCriteria(name)).set;
  } catch (error) {
    if (error instanceof CannotRun) return undefined;
    throw error;
  }
}

function identities({ sha256, bases }: Pick<CriteriaSet, 'sha256' | 'bases'>): string {
  return [sha256, ...bases.map((base) => base.sha256)].join(' ');
}

/** Files of that name where the command runs, beside the result and above it, however their letters are composed. */
async function firstThere(file: string, resultPath: string): Promise<string[] | undefined> {
  const folder = isFolder(resultPath) ? resultPath : dirname(resultPath);
  const places = [file, join(folder, file), join(folder, '..', file)];
  const found: string[] = [];
  for (const place of places.flatMap((each) => [each, each.normalize('NFD')])) {
    const sha256 = await sha256OfFile(place);
    if (sha256 !== undefined) found.push(sha256);
  }
  return found.length === 0 ? undefined : found;
}

function changed(what: string): CannotRun {
  return new CannotRun(
    {
      vi: `${what} đã thay đổi sau khi đánh giá, nên chưa cấp giấy chứng nhận theo kết quả này.`,
      en: `${what} has changed since the evaluation, so no certificate is issued from this result.`,
    },
    {
      vi: 'Chạy lại “hoctap evaluate”, xem lại kết quả rồi mới cấp giấy.',
      en: 'Run “hoctap evaluate” again and look at the result before issuing.',
    },
  );
}
