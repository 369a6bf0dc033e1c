import { describe, expect, test } from 'vitest';
import type { FolderFile } from '../../src/evidence-folder/folder-files.ts';
import { indexFolder } from '../../src/evidence-folder/folder-index.ts';
import { filesToRead, mentionsIn } from '../../src/evidence-folder/mentions.ts';
import { reconcile } from '../../src/evidence-folder/reconcile.ts';
import { withoutMissingDocuments } from '../../src/evidence-folder/without-missing-documents.ts';
import type { CriteriaSet } from '../../src/model/criteria-set.ts';
import type { UnitEvidence } from '../../src/model/evidence.ts';
import { aBook, aUnit } from '../support/a-book.ts';
import { resultOfUnits } from '../support/a-result.ts';
import { aSet } from '../support/a-set.ts';
import { aFile } from './a-folder-index.ts';

interface World {
  readonly units: readonly UnitEvidence[];
  readonly files?: readonly FolderFile[];
  readonly closed?: readonly string[];
  /** Paths of files that cannot be read. */
  readonly locked?: readonly string[];
  readonly set?: CriteriaSet;
  readonly strict?: boolean;
}

/** Every file has its path for its hash: two files are never the same document. */
function reconciled({ units, files = [], closed = [], locked = [], set = aSet(), strict = false }: World) {
  const written = aBook(units);
  const folder = { folder: 'hs', files, closed };
  const index = indexFolder(folder);
  const mentions = mentionsIn(written, index);
  const readable = filesToRead(mentions).filter(({ path }) => !locked.includes(path));
  const read = new Map(readable.map((file) => [file, { sha256: file.path, bytes: file.bytes }]));
  const book = strict ? withoutMissingDocuments(written, mentions, read) : written;
  const known = {
    set,
    book,
    folder,
    index,
    mentions,
    read,
    evaluationYear: 2022,
    strict,
    notDocuments: new Set<string>(),
  };
  const result = resultOfUnits(book.units, { set });
  const { documents, problems } = reconcile(known, result.units);
  return { documents, codes: problems.map(({ code }) => code), problems, book, result };
}

const wants = (...evidence: readonly string[]) => aUnit({ TC1: { score: 5, evidence } });

describe('a document', () => {
  test('that cannot be read, and what is neither file nor folder, back nothing', () => {
    const { codes, documents } = reconciled({
      units: [wants('a.pdf', 'ong.pdf')],
      files: [aFile('a.pdf'), aFile('ong.pdf', { kind: 'other' })],
      locked: ['a.pdf'],
    });
    expect(codes).toEqual(['document-unreadable', 'document-unreadable']);
    expect(documents.pointsAwaiting).toBe(5);
    expect(documents.files.map(({ sha256 }) => sha256)).toEqual([null, null]);
  });

  test('in a folder that cannot be opened is missing, and the folder is named', () => {
    const { codes, problems } = reconciled({ units: [wants('TC1/a.pdf')], closed: ['TC1'] });
    expect(codes).toEqual(['document-missing', 'evidence-folder-closed']);
    expect(problems[1]?.at).toEqual({ file: 'hs/TC1' });
  });

  test('of a folder of documents backs the item though another of them is empty, which is said', () => {
    const files = [aFile('TC1/a.jpg'), aFile('TC1/b.jpg', { bytes: 0 })];
    const { codes, documents } = reconciled({ units: [wants('TC1')], files });
    expect(codes).toEqual(['document-empty']);
    expect(documents.awaiting).toEqual([]);
    expect(documents.files.map(({ file, usedBy }) => [file, usedBy.length])).toEqual([
      ['TC1/a.jpg', 1],
      ['TC1/b.jpg', 1],
    ]);
  });

  test('written twice in one cell is one use', () => {
    const { codes, documents } = reconciled({ units: [wants('a.pdf', 'A.PDF', 'a.pdf')], files: [aFile('a.pdf')] });
    expect(codes).toEqual([]);
    expect(documents.files[0]?.usedBy).toHaveLength(1);
  });

  test('of a unit whose code looks like a year is not of another year', () => {
    const unit = aUnit({ TC1: { score: 5, evidence: ['a.pdf', 'b 2021.pdf'] } }, { code: '2021' });
    const { problems } = reconciled({ units: [unit], files: [aFile('2021/a.pdf'), aFile('2021/b 2021.pdf')] });
    expect(problems.map(({ code, details }) => [code, details['file']])).toEqual([
      ['document-other-year', '2021/b 2021.pdf'],
    ]);
  });

  test('of another year is said by the folder it lies in, also where its unit has a folder of its own', () => {
    const unit = wants('nam 2021/bao cao.pdf', 'x.pdf');
    const { problems } = reconciled({ units: [unit], files: [aFile('nam 2021/bao cao.pdf'), aFile('00565/x.pdf')] });
    expect(problems.map(({ code, details }) => [code, details['file']])).toEqual([
      ['document-other-year', 'nam 2021/bao cao.pdf'],
    ]);
  });

  test('in the folder of another unit is not of the year that unit’s code looks like', () => {
    const other = aUnit({ TC1: 5 }, { code: '2021', name: 'Xã Đa Tốn' });
    const { codes } = reconciled({ units: [wants('2021/a.pdf'), other], files: [aFile('2021/a.pdf')] });
    expect(codes).toEqual([]);
  });

  test('shared by a whole country is said once, with a few places', () => {
    const units = Array.from({ length: 500 }, (_, at) =>
      aUnit({ TC1: { score: 0.1, evidence: ['chung.pdf'] } }, { code: String(10_000 + at), name: `Xã ${at}` }),
    );
    const { problems } = reconciled({ units, files: [aFile('chung.pdf')] });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.details).toEqual({ file: 'chung.pdf', units: 500, copies: 1, points: 50 });
    expect(problems[0]?.related).toHaveLength(20);
  });
});

describe('the points that wait', () => {
  test('are none where the set asks for no evidence', () => {
    const set = aSet({ evidence: 'optional' });
    const { documents } = reconciled({ units: [wants('mat.pdf')], set });
    expect(documents.awaiting.map(({ points }) => points)).toEqual([0]);
  });

  test('on the documents of a criterion are those of its indicators that have none of their own', () => {
    const children = ['TC1.1', 'TC1.2', 'TC1.3'].map((id) => ({ id }));
    const set = aSet({ items: [{ id: 'TC1', items: children }] });
    const unit = aUnit({
      TC1: { evidence: ['mat.pdf'] },
      'TC1.1': { score: 0.1, evidence: [] },
      'TC1.2': { score: 0.2, evidence: [] },
      'TC1.3': { score: 5, evidence: ['QĐ 1'] },
    });
    const { documents } = reconciled({ units: [unit], set });
    expect(documents.awaiting).toEqual([{ unit: '00565', item: 'TC1', references: ['mat.pdf'], points: 0.3 }]);
  });
});

describe('--strict-evidence', () => {
  test('takes away only the references that were not found', () => {
    const unit = aUnit({
      TC1: { score: 5, evidence: ['mat.pdf', 'a.pdf', 'QĐ 12/QĐ-UBND'] },
      TC2: { score: 3, evidence: ['mat.pdf'] },
      TC3: 2,
    });
    const { book } = reconciled({ units: [unit], files: [aFile('a.pdf')], strict: true });
    expect([...(book.units[0]?.entries.values() ?? [])].map(({ evidence }) => evidence.texts())).toEqual([
      ['a.pdf', 'QĐ 12/QĐ-UBND'],
      [],
      ['Nghị quyết 01'],
    ]);
  });

  const set = aSet({ items: [{ id: 'TC1', items: ['TC1.1', 'TC1.2', 'TC1.3'].map((id) => ({ id })) }] });

  test('gives an indicator whose own document was not found none of the criterion above it', () => {
    const unit = aUnit({
      TC1: { evidence: ['a.pdf'] },
      'TC1.1': { score: 1, evidence: ['mat.pdf'] },
      'TC1.2': { score: 2, evidence: [] },
      'TC1.3': { score: 4, evidence: ['QĐ 1'] },
    });
    const { result, documents } = reconciled({ units: [unit], files: [aFile('a.pdf')], set, strict: true });
    expect(result.units[0]?.total).toBe(6);
    expect(result.units[0]?.items.map(({ id, state, evidence }) => [id, state, ...evidence])).toEqual([
      ['TC1', 'scored', 'a.pdf'],
      ['TC1.1', 'no-evidence'],
      ['TC1.2', 'scored', 'a.pdf'],
      ['TC1.3', 'scored', 'QĐ 1'],
    ]);
    expect(result.units[0]?.missing).toEqual([{ item: 'TC1.1', what: 'evidence' }]);
    expect(documents.awaiting.map(({ item, points }) => [item, points])).toEqual([['TC1.1', 1]]);
  });

  test('counts no points twice where the documents of a criterion and of its indicator are both missing', () => {
    const unit = aUnit({
      TC1: { evidence: ['mat.pdf'] },
      'TC1.1': { score: 1, evidence: ['mat kia.pdf'] },
      'TC1.2': { score: 2, evidence: [] },
      'TC1.3': { score: 4, evidence: ['QĐ 1'] },
    });
    for (const strict of [false, true]) {
      const { documents } = reconciled({ units: [unit], set, strict });
      expect(documents.awaiting.map(({ item, points }) => [item, points])).toEqual([
        ['TC1', 2],
        ['TC1.1', 1],
      ]);
      expect(documents.pointsAwaiting).toBe(3);
    }
  });
});
