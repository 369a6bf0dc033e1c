import type { BytesOfFile } from '../model/bytes-of-file.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import type { EvidenceBook } from '../model/evidence.ts';
import { RESULT_FILE } from '../model/output-names.ts';
import { applyOverrides, type OverrideResult } from '../overrides/apply-overrides.ts';
import { readOverrides } from '../overrides/read-overrides.ts';
import { refusal } from '../problems/refusal.ts';
import type { EvidenceWorld } from './evidence-world.ts';

/** The book with its scores replaced by those of the overrides file. */
export async function withOverrides(
  book: EvidenceBook,
  set: CriteriaSet,
  path: string | undefined,
  { files }: Pick<EvidenceWorld, 'files'>,
): Promise<OverrideResult> {
  if (path === undefined) return { book, problems: [] };
  const source = files.evidence(path);
  const { rows, problems, readable } = await readOverrides(source);
  if (readable) return applyOverrides(book, set, rows, { file: source.file, sha256: source.identity().sha256 });
  throw refusal('overrides-unreadable', { file: source.file }, problems);
}

/** A result with overrides is not replaced by one without them: a person's decisions would be lost without notice. */
export async function refuseLosingOverrides(folder: string, { files }: Pick<EvidenceWorld, 'files'>): Promise<void> {
  const path = files.join(folder, RESULT_FILE);
  if (!files.isThere(path) || files.isFolder(path)) return;
  const before = fileOfOverrides(files.bytesIn(path));
  if (before !== undefined) throw refusal('overrides-would-be-lost', { folder, file: before });
}

const OVERRIDES = /^ {2}"overrides": (\{[^}]*\})/m;

/** Read from the head of the file alone: the units of a country need not be read for it. */
function fileOfOverrides(bytes: BytesOfFile): string | undefined {
  const end = bytes.find('\n  "units": [', 0);
  const head = new TextDecoder().decode(bytes.read(0, end === -1 ? bytes.size : end));
  const found = OVERRIDES.exec(head)?.[1];
  if (found === undefined) return undefined;
  const { file, applied } = JSON.parse(found) as { readonly file?: unknown; readonly applied?: unknown };
  return typeof file === 'string' && applied !== 0 ? file : undefined;
}
