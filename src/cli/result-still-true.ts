import { checkFoundCriteria, findCriteria } from '../io/criteria-store.ts';
import { sha256OfFile } from '../io/read-files.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { Result } from '../model/result.ts';

/**
 * What a certificate stands on must still be what was evaluated: the criteria file and the evidence files, by their
 * SHA-256. What is not there any more cannot be compared and is given back, to be said.
 */
export async function resultStillTrue({ criteria, inputs }: Result, criteriaFile?: string): Promise<string[]> {
  const notCompared: string[] = [];
  const now = criteriaSha256(criteriaFile ?? `${criteria.id}@${criteria.version}`);
  if (now === undefined) notCompared.push(`${criteria.id}@${criteria.version}`);
  else if (now !== criteria.sha256) throw changed(`${criteria.id}@${criteria.version}`);
  for (const { file, sha256 } of inputs) {
    const there = await sha256OfFile(file);
    if (there === undefined) notCompared.push(file);
    else if (there !== sha256) throw changed(file);
  }
  return notCompared;
}

function criteriaSha256(reference: string): string | undefined {
  try {
    return checkFoundCriteria(findCriteria(reference)).set?.sha256;
  } catch (error) {
    if (error instanceof CannotRun) return undefined;
    throw error;
  }
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
