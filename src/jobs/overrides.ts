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
  if ((await files.sha256(path)) === undefined) return;
  const before = fileOfOverrides(files.bytes(path));
  if (before !== undefined) throw refusal('overrides-would-be-lost', { folder, file: before });
}

const OVERRIDES = /^ {2}"overrides": (\{[^}]*\})/m;

/** Read from the head of the file alone: the units of a country need not be read for it. */
function fileOfOverrides(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  const head = text.slice(0, text.indexOf('\n  "units": ['));
  const found = OVERRIDES.exec(head)?.[1];
  if (found === undefined) return undefined;
  const { file, applied } = JSON.parse(found) as { readonly file?: unknown; readonly applied?: unknown };
  return typeof file === 'string' && applied !== 0 ? file : undefined;
}
