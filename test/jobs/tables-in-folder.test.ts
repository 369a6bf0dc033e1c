import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILES } from '../../src/api/disk-world.ts';
import { tablesInFolder } from '../../src/jobs/tables-in-folder.ts';
import type { EvidenceExclusions } from '../../src/model/tables-in-folder.ts';
import { aFolder } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';

const ROWS = (code: string) =>
  `Mã đơn vị;Tên đơn vị;Mã tiêu chí;Điểm kiểm tra;Minh chứng\n${code};Xã ${code};TC1;4;NQ 1\n${code};Xã ${code};TC2;3;BC 1\n`;
const SET = 'fixtures/problems/hai-tieu-chi.json';

function aTree(...paths: readonly string[]): string {
  const folder = aFolder();
  for (const [index, path] of paths.entries()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), ROWS(String(index + 1).padStart(2, '0')));
  }
  return folder;
}

const found = (folder: string, notEvidence: EvidenceExclusions = {}) => {
  const shown = (path: string) => path.slice(folder.length + 1).replaceAll('\\', '/');
  const { tables, below, skipped } = tablesInFolder(folder, notEvidence, { files: FILES });
  return {
    tables: tables.map(shown),
    below: below.map(shown),
    passedOver: skipped.map(({ folder: path, why }) => `${why} ${shown(path)}`),
  };
};

describe('a folder of tables', () => {
  test('is read with the folders below it, its own files first; not our outputs, locks and hidden ones', () => {
    const folder = aTree(
      'Đợt 2/b.csv',
      'Đợt 1/a.xlsx',
      'Đợt 1/xã/c.TXT',
      'z.csv',
      '~$z.xlsx',
      '.hidden.csv',
      '.rác/a.csv',
      'missing.csv',
      'Đợt 1/missing.csv',
      'Đợt 2/ghi-chu.docx',
      'trống/ghi-chu.docx',
    );
    expect(found(folder)).toEqual({
      tables: ['z.csv', 'Đợt 1/a.xlsx', 'Đợt 1/xã/c.TXT', 'Đợt 2/b.csv'],
      below: ['Đợt 1', 'Đợt 1/xã', 'Đợt 2'],
      passedOver: [],
    });
  });

  test('is not left by a link, be it to a file or to a folder', () => {
    const outside = aTree('x.csv');
    const folder = aTree('a.csv');
    symlinkSync(outside, join(folder, 'thư mục'));
    symlinkSync(join(outside, 'x.csv'), join(folder, 'x.csv'));
    symlinkSync(folder, join(folder, 'vòng'));
    expect(found(folder).tables).toEqual(['a.csv']);
  });

  test('holds no evidence in folders with a result of ours, and says so where a table lies among it', () => {
    const folder = aTree('a.csv', 'kq/result.json', 'kq/ranking.csv', 'kq2/result.json', 'kq2/in/danh-sach.xlsx');
    expect(found(folder)).toEqual({ tables: ['a.csv'], below: [], passedOver: ['result kq2'] });
    expect(found(join(folder, 'kq2', 'in')).tables).toEqual(['danh-sach.xlsx']);
  });

  test('that is named itself is read although a result was written into it', () => {
    expect(found(aTree('a.csv', 'result.json', 'con/b.csv')).tables).toEqual(['a.csv', 'con/b.csv']);
  });

  test('may hold the folder of documents, whose tables are none of evidence', () => {
    const folder = aTree('a.csv', 'minh-chung/ds.csv', 'minh-chung/01/ds.xlsx', 'Đợt 1/b.csv');
    const documents = join(folder, 'Đợt 1', '..', 'minh-chung');
    expect(found(folder, { documents })).toEqual({
      tables: ['a.csv', 'Đợt 1/b.csv'],
      below: ['Đợt 1'],
      passedOver: [],
    });
  });

  test('may be the folder of documents itself: then its top alone is read, and what is left is said', () => {
    const folder = aTree('a.csv', '01/ds.csv', '02/qd.pdf');
    expect(found(folder, { documents: `${folder}/` })).toEqual({
      tables: ['a.csv'],
      below: [],
      passedOver: ['documents 01'],
    });
  });

  test('may hold files that were named for something else', () => {
    const folder = aTree('a.csv', 'con/danh-sach.csv');
    expect(found(folder, { files: [join(folder, 'con', 'danh-sach.csv'), 'Thanh Hóa'] }).tables).toEqual(['a.csv']);
  });

  test('is not searched without end, and says where it stopped', () => {
    const folder = aTree('1/2/3/4/5/6/7/8/a.csv', '1/2/3/4/5/6/7/8/9/b.csv');
    expect(found(folder)).toMatchObject({ tables: ['1/2/3/4/5/6/7/8/a.csv'], passedOver: ['deep 1/2/3/4/5/6/7/8/9'] });
  });
});

describe('a run over a folder', () => {
  test('evaluates every unit below it, and says what was read and what was not', async () => {
    const folder = aTree('a.csv', 'Đợt 1/b.csv', 'kq/result.json', 'kq/cũ.csv');
    const { exitCode, out, err } = await hoctap('check', folder, '-c', SET, '-y', '2022');
    expect(exitCode).toBe(0);
    expect(out).toContain('2/2 đơn vị');
    expect(err.replaceAll('\\', '/').replaceAll(folder, 'nhan-ve')).toBe(
      'Đọc 2 tệp trong thư mục nhan-ve và 1 thư mục con:\n  nhan-ve/a.csv\n  nhan-ve/Đợt 1/b.csv\n' +
        '! Không đọc thư mục kết quả của hoctap (có result.json): nhan-ve/kq\n',
    );
  });

  test('takes neither the documents nor the list of units for evidence', async () => {
    const folder = aTree('a.csv', 'minh-chung/ds.csv', 'danh-sach.csv');
    writeFileSync(join(folder, 'danh-sach.csv'), 'Mã đơn vị;Tên đơn vị\n01;Xã 01\n');
    const of = (name: string) => join(folder, name);
    const named = ['--evidence-dir', of('minh-chung'), '--units', of('danh-sach.csv')];
    const { out, err } = await hoctap('check', folder, '-c', SET, '-y', '2022', ...named);
    expect(err).toContain('Đọc 1 tệp');
    expect(out).toContain('1/1 đơn vị');
  });
});
