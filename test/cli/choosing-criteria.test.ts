import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { itemsMentioned } from '../../src/evidence/items-mentioned.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { aSet } from '../support/a-set.ts';
import { hoctap } from '../support/a-terminal.ts';
import { aFile } from '../support/an-evidence-file.ts';

const EVIDENCE = 'Mã;Đơn vị;Tiêu chí;Điểm;Minh chứng\n1;A;TC1;5;NQ\n';

async function checked(...options: readonly string[]) {
  const folder = aFolder({ 'a.csv': EVIDENCE });
  const run = await hoctap('check', join(folder, 'a.csv'), '--json', ...options);
  return { ...run, folder };
}

describe('a set named by its subject', () => {
  test.each([
    ['its id', 'cong-dong-hoc-tap-cap-xa'],
    ['its plain words', 'Cộng đồng học tập cấp xã'],
    ['its award and units', 'cộng đồng học tập xã, phường, thị trấn'],
  ])('by %s is the one in force in the year', async (_, subject) => {
    const { exitCode, err } = await checked('-c', subject, '-y', '2022');
    expect(exitCode).toBe(1);
    expect(err).toContain('dùng tt44-2014@1.1.0 (Thông tư 44/2014/TT-BGDĐT), áp dụng các năm 2015-2023');
  });

  test('of which there are several needs the year, and they are named with their years', async () => {
    const { exitCode, err } = await checked('-c', 'cong-dong-hoc-tap-cap-xa');
    expect(exitCode).toBe(2);
    expect(err).toContain('tt44-2014@1.1.0 (các năm 2015-2023)');
    expect(err).toContain('tt25-2023@2.0.0 (từ năm 2024 trở đi)');
    expect(err).toContain('-y');
  });

  test('of which none is in force names those there are', async () => {
    const { exitCode, err } = await checked('-c', 'cong-dong-hoc-tap-cap-xa', '-y', '2010');
    expect(exitCode).toBe(2);
    expect(err).toContain('không có bộ tiêu chí nào áp dụng cho năm 2010');
    expect(err).toContain('tt44-2014@1.1.0 (các năm 2015-2023)');
  });

  test('that nothing is called is refused as an unknown set', async () => {
    const { exitCode, err } = await checked('-c', 'cong-dong-hoc-tap-cap-khu', '-y', '2022');
    expect(exitCode).toBe(2);
    expect(err).toContain('Không có bộ tiêu chí “cong-dong-hoc-tap-cap-khu”');
  });
});

describe('a template, by which nothing can be evaluated yet', () => {
  const OPEN = {
    format: 'hoctap-criteria',
    formatVersion: 1,
    id: 'con-trong',
    version: '1.0.0',
    provenance: 'office',
    title: 'Bộ tiêu chí còn chỗ trống',
    subject: { id: 'vi-du', award: 'Cộng đồng học tập', unit: 'xã, phường' },
    law: { document: 'Không phải văn bản thật', title: 'Để minh họa' },
    applies: { from: 2020 },
    maximum: null,
    evidence: { rule: 'required' },
    items: Array.from({ length: 15 }, (_, index) => ({
      id: `TC${index + 1}`,
      label: `Tiêu chí số ${index + 1}`,
      maximum: null,
      method: { kind: 'awarded' },
      evidenceKinds: ['Báo cáo'],
    })),
    classification: {
      kind: 'bands',
      classes: [
        { id: 'good', label: 'Tốt', from: null, earnsAward: true },
        { id: 'not-achieved', label: 'Chưa đạt', earnsAward: false },
      ],
    },
  };

  test.each(['check', 'evaluate'])('is refused by %s, with what is open in words', async (command) => {
    const folder = aFolder({ 'a.csv': EVIDENCE, 'bo.json': JSON.stringify(OPEN) });
    const [source, set, output] = ['a.csv', 'bo.json', 'kq'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const more = command === 'evaluate' ? ['-y', '2022', '-o', output] : [];
    const { exitCode, out, err } = await hoctap(command, source, '-c', set, ...more);
    expect([exitCode, out]).toEqual([2, '']);
    const lines = err.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(13);
    expect(lines[0]).toBe('- tổng điểm tối đa của cả bộ');
    expect(lines[1]).toBe('- TC1 (Tiêu chí số 1): điểm tối đa');
    expect(lines.at(-1)).toBe('- và 5 chỗ nữa');
    expect(err).toContain('còn 17 nội dung để cơ quan quy định');
    expect(namesIn(folder).filter((name) => name.includes('result'))).toEqual([]);
  });

  test('that ships says how to make a set of one’s own of it', async () => {
    const { exitCode, err } = await checked('-c', 'tthtcd');
    expect(exitCode).toBe(2);
    expect(err).toContain('hoctap criteria new --from tthtcd@1.0.0');
  });

  test('may be made an empty evidence file of, which is said not to be the last word', async () => {
    const { exitCode, out, err } = await hoctap('template', '-c', 'tthtcd');
    expect(exitCode).toBe(0);
    expect(out).toContain('Mã tiêu chí');
    expect(err).toMatch(/^! Bộ tiêu chí tthtcd còn \d+ nội dung để cơ quan quy định/);
  });
});

describe('how much of the evidence a set understands', () => {
  const one = aSet({ items: [{ id: 'TC1' }, { id: 'TC2' }] });
  const other = aSet({ items: [{ id: 'TC1' }, { id: 'A1' }] });
  const understood = async (...texts: readonly string[]) => {
    const found = await itemsMentioned(
      texts.map((text) => aFile(text)),
      [one, other],
    );
    return [found.get(one), found.get(other)];
  };

  test.each([
    ['rows of the long form', 'Mã;Đơn vị;Tiêu chí;Điểm\n1;A;TC1;1\n1;A;tc 2;1\n1;A;A9;1\n', [2, 1]],
    ['columns of the wide form', 'Mã;Đơn vị;TC1;TC2;A1 minh chứng\n1;A;1;1;\n', [2, 2]],
    [
      'columns of the wide form, the header on two lines',
      'Đơn vị;;TC1;;TC2;\nMã đơn vị;Tên đơn vị;Điểm;Minh chứng;Điểm;Minh chứng\n1;A;1;NQ;1;NQ\n2;B;1;NQ;1;NQ\n',
      [4, 2],
    ],
    [
      'the long form below a letterhead that names the district and the province',
      'Huyện;Cô Tô;Tỉnh;Quảng Ninh\nMã;Đơn vị;Tiêu chí;Điểm\n1;A;TC1;1\n1;A;TC2;1\n',
      [2, 1],
    ],
    ['nothing it knows', 'Mã;Đơn vị;Tiêu chí;Điểm\n1;A;XX;1\n', [0, 0]],
    ['no table', '', [undefined, undefined]],
    ['a header alone', 'Mã;Đơn vị;Tiêu chí;Điểm\n', [undefined, undefined]],
  ])('%s', async (_, text, expected) => {
    expect(await understood(text)).toEqual(expected);
  });

  test('of several files is what it understands of all', async () => {
    const rows = 'Mã;Đơn vị;Tiêu chí;Điểm\n1;A;TC2;1\n';
    expect(await understood(rows, rows)).toEqual([2, 0]);
  });
});

describe('our own outputs named as evidence', () => {
  test.each([
    ['vi', 'bang-xep-hang.csv'],
    ['en', 'ranking.csv'],
  ])('are recognised by their headers (%s)', async (language, ranking) => {
    const folder = aFolder({
      'nd20-2014': 'Mã;Đơn vị;Huyện;Địa bàn;Tiêu chí;Số đạt;Tổng số\n1;A;H;Thường;PCMN.1;95;100\n',
      'tt44-2014': EVIDENCE,
    });
    for (const set of ['nd20-2014', 'tt44-2014']) {
      const output = join(folder, `kq-${set}`);
      await hoctap('evaluate', join(folder, set), '-c', set, '-y', '2022', '-o', output, '--lang', language);
      const tables = namesIn(output).filter((name) => name.endsWith('.csv'));
      expect(tables).toContain(ranking);
      for (const name of tables) {
        const { exitCode, err } = await hoctap('check', join(output, name), '-c', set, '--lang', 'vi');
        expect([name, exitCode]).toEqual([name, 2]);
        expect(err).toContain(`bảng kết quả do hoctap lập ra (${name})`);
        expect(readFileSync(join(output, name), 'utf8')).not.toBe('');
      }
    }
  });
});
