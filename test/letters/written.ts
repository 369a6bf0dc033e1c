import type { Profile } from '../../src/certificate/profile.ts';
import { type LetterOptions, lettersFrom } from '../../src/letters/letters-from.ts';
import { prepareLetters } from '../../src/letters/prepare-letters.ts';
import { renderLetters, renderMergedLetters } from '../../src/letters/render.ts';
import type { Missing, ProblemRecord, Result, UnitResult } from '../../src/model/result.ts';
import { aResult, aUnit, tinos } from '../certificate/a-result.ts';
import { read } from '../certificate/printed.ts';

export const OFFICE: Profile = {
  authority: ['Chủ tịch Ủy ban nhân dân huyện Tam Nông'],
  place: 'Tam Nông',
  signer: { title: ['KT. Chủ tịch', 'Phó Chủ tịch'], name: 'Người ký thử' },
};

const faces = tinos();

/** From a result to the files. */
export async function write(result: Result, options: Partial<LetterOptions> = {}) {
  const drafts = lettersFrom(result, { office: OFFICE, ...options });
  const batch = await prepareLetters(drafts, faces);
  return {
    drafts,
    spelled: batch.spelled.map(({ code }) => code),
    files: [...renderLetters(batch)],
    merged: () => Buffer.concat([...renderMergedLetters(batch)]),
  };
}

/** The text of a page or of all, a space for every break. */
export function textOf(bytes: Uint8Array | undefined, page?: number): string {
  const pages = page === undefined ? [] : ['-f', String(page), '-l', String(page)];
  const { output } = read('pdftotext', bytes ?? new Uint8Array(), ['-raw', '-enc', 'UTF-8', ...pages], ['-']);
  return output.replace(/\s+/g, ' ');
}

export function pagesIn(bytes: Uint8Array): number {
  return Number(/^Pages:\s+(\d+)$/m.exec(read('pdfinfo', bytes).output)?.[1]);
}

/** A unit that lacks the evidence of these items, a document for each. */
export function lackingUnit(items: readonly string[], different: Parameters<typeof aUnit>[0] = {}): UnitResult {
  const missing: Missing[] = items.map((item) => ({ item, what: 'evidence' }));
  return aUnit({ missing, complete: false, ...different });
}

/** One error of a unit, in words. */
export function anError(unit: string | null, different: Partial<ProblemRecord> = {}): ProblemRecord {
  return {
    code: 'score-not-a-number',
    severity: 'error',
    file: 'thu-muc/minh-chung.csv',
    row: 21,
    column: 'Điểm kiểm tra',
    cell: 'H21',
    line: null,
    key: null,
    unit,
    item: 'TC1',
    message: '“tám” không phải là điểm số.',
    fix: 'Chỉ ghi số, ví dụ 8 hoặc 7,5.',
    related: [],
    details: {},
    ...different,
  };
}

export { aResult, aUnit };
