import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { hoctap } from '../support/a-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoctap-lists-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const written = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const TAM_NONG = ['Đồng Tháp', '--district', 'Tam Nông', '-y', '2022'] as const;
const codes = (csv: string) =>
  csv
    .split('\r\n')
    .slice(1)
    .flatMap((line) => /^"\t?(\d+)"/.exec(line)?.[1] ?? []);

describe('hoctap units', () => {
  test('lists the communes of a district as a workbook that every command takes', async () => {
    const path = join(folder, 'danh-sach.xlsx');
    const { exitCode, err } = await hoctap('units', ...TAM_NONG, '-o', path);
    expect([exitCode, err]).toEqual([0, expect.stringContaining('(12 đơn vị)')]);
    const texts = strFromU8(unzipSync(readFileSync(path))['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(texts).toContain('30001');
    const form = await hoctap('template', '-c', 'tt44-2014', '-y', '2022', '--units', path);
    expect(form.exitCode).toBe(0);
    expect(new Set(codes(form.out)).size).toBe(12);
  });

  test('finds the codes of a list of names, with or without their kinds, and asks about the doubtful', async () => {
    const names = 'STT,Tên xã\n1,Tân Công Sính\n2,X. Phú Hiệp\n3,Xã Phú Cuong\n4,Xã Tân Phú\n';
    const { exitCode, out, err } = await hoctap(
      'units',
      written('ten.csv', names),
      '--province',
      'Đồng Tháp',
      '-y',
      '2022',
    );
    expect(exitCode).toBe(1);
    expect(out.split('\r\n').slice(1, 5)).toEqual([
      '"30007","Xã Tân Công Sính","Huyện Tam Nông","Tỉnh Đồng Tháp"',
      '"30010","Xã Phú Hiệp","Huyện Tam Nông","Tỉnh Đồng Tháp"',
      ',"Xã Phú Cuong",,"Đồng Tháp"',
      ',"Xã Tân Phú",,"Đồng Tháp"',
    ]);
    expect(err).toContain('Ý bạn là “Xã Phú Cường”?');
    expect(err).toContain('Có 2 đơn vị tên “Xã Tân Phú”');
  });

  test('in a year without districts has none to choose by', async () => {
    const path = join(folder, 'khong.xlsx');
    const { exitCode, err } = await hoctap('units', 'Đồng Tháp', '--district', 'Tam Nông', '-y', '2026', '-o', path);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('không còn cấp huyện')]);
    expect(existsSync(path)).toBe(false);
  });
});

describe('the same words everywhere', () => {
  const evidence = written(
    'mc.csv',
    'Mã đơn vị,Tên đơn vị,Mã tiêu chí,Điểm kiểm tra,Minh chứng\n30001,Thị trấn Tràm Chim,TC1,5,BC 1\n30001,Thị trấn Tràm Chim,TC2,5,BC 2\n',
  );
  const SET = ['-c', 'fixtures/problems/hai-tieu-chi.json', '-y', '2022'] as const;
  const coverage = async (...words: readonly string[]) => {
    const { out } = await hoctap('check', evidence, ...SET, ...words, '--json');
    return JSON.parse(out).data.coverage.counts;
  };

  test('check counts the district and not the whole province', async () => {
    expect(await coverage('--units', 'Đồng Tháp', '--district', 'Tam Nông')).toMatchObject({ all: 1, nothing: 11 });
    expect(await coverage('--units', 'Đồng Tháp')).toMatchObject({ all: 1, nothing: 140 });
  });

  test('a list of names alone has its codes', async () => {
    const names = written('ten-huyen.csv', 'Tên xã,Huyện\nTràm Chim,Tam Nông\nPhú Cường,Tam Nông\n');
    expect(await coverage('--units', names)).toMatchObject({ all: 1, nothing: 1 });
  });

  test('the download of the statistics office is a list as it is', async () => {
    const download = written(
      'dmhc.csv',
      'Mã,Tên,Tên Tiếng Anh,Cấp,Mã QH,Quận Huyện,Mã TP,Tỉnh / Thành Phố\n30001,Thị trấn Tràm Chim,Tram Chim,Thị trấn,871,Huyện Tam Nông,87,Tỉnh Đồng Tháp\n30025,Xã Phú Cường,Phu Cuong,Xã,871,Huyện Tam Nông,87,Tỉnh Đồng Tháp\n',
    );
    expect(await coverage('--units', download)).toMatchObject({ all: 1, nothing: 1 });
  });

  test('a district without a province is asked for one', async () => {
    const { exitCode, err } = await hoctap('check', evidence, ...SET, '--district', 'Tam Nông');
    expect([exitCode, err]).toEqual([2, expect.stringContaining('--district cần có tỉnh')]);
  });
});
