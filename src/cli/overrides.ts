import { join } from 'node:path';
import { evidenceSource } from '../io/evidence-source.ts';
import { readBytes, sha256OfFile } from '../io/read-files.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { EvidenceBook } from '../model/evidence.ts';
import { applyOverrides, type Overridden } from '../overrides/apply-overrides.ts';
import { readOverrides } from '../overrides/read-overrides.ts';
import type { Cli } from './cli.ts';
import { showProblems } from './office-files.ts';

/** The book with the scores of the file in place of its own. */
export async function overriddenBook(
  book: EvidenceBook,
  set: CriteriaSet,
  path: string | undefined,
  cli: Cli,
): Promise<Overridden> {
  if (path === undefined) return { book, problems: [] };
  const source = evidenceSource(path);
  const { rows, problems, readable } = await readOverrides(source);
  if (readable) return applyOverrides(book, set, rows, { file: source.file, sha256: source.identity().sha256 });
  showProblems(problems, cli);
  throw new CannotRun({
    vi: `Không đọc được tệp điều chỉnh điểm ${source.file}, nên chưa tính gì.`,
    en: `The file of overrides ${source.file} could not be read, so nothing was evaluated.`,
  });
}

/** A result that holds overrides is not written over by one without them: what somebody decided would be gone unseen. */
export async function refuseLosingOverrides(folder: string): Promise<void> {
  const path = join(folder, 'result.json');
  if ((await sha256OfFile(path)) === undefined) return;
  const before = fileOfOverrides(readBytes(path));
  if (before === undefined) return;
  throw new CannotRun(
    {
      vi: `Kết quả đã có trong ${folder} có điểm được điều chỉnh theo tệp ${before}; tính lại mà không có tệp này thì các điều chỉnh sẽ mất.`,
      en: `The result in ${folder} has scores overridden by ${before}; reckoned again without that file, they would be lost.`,
    },
    {
      vi: `Thêm --overrides ${before}; nếu thật sự muốn bỏ các điều chỉnh thì ghi kết quả vào thư mục khác bằng -o.`,
      en: `Add --overrides ${before}; to do without them, write into another folder with -o.`,
    },
  );
}

const OVERRIDES = /^ {2}"overrides": (\{[^}]*\})/m;

/** Read from the head of the file alone: the units of a country need not be read for it. */
function fileOfOverrides(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString('utf8');
  const head = text.slice(0, text.indexOf('\n  "units": ['));
  const found = OVERRIDES.exec(head)?.[1];
  if (found === undefined) return undefined;
  const { file, applied } = JSON.parse(found) as { readonly file?: unknown; readonly applied?: unknown };
  return typeof file === 'string' && applied !== 0 ? file : undefined;
}
