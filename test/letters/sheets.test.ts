import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openedFile, rowWith } from '../documents/opened.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';

const DEMO = 'fixtures/demo/expected';

describe('sheets', () => {
  test('one for each unit asked for, on one page, with scores, what is missing and the road to the next class', async () => {
    const folder = aFolder();
    const { exitCode, out } = await hoctap('sheets', DEMO, '-o', folder, '--unit', '30007', '-f', 'pdf,docx,txt,md');
    expect([exitCode, out]).toEqual([0, expect.stringContaining('1 phiếu kết quả')]);
    const stem = 'phieu-ket-qua-30007-xa-tan-cong-sinh';
    expect(namesIn(folder)).toEqual([`${stem}.docx`, `${stem}.md`, `${stem}.pdf`, `${stem}.txt`]);
    const { tables, texts } = openedFile(readFileSync(join(folder, `${stem}.docx`)));
    expect(texts).toContain('Kết quả: 65,5/100 điểm; xếp loại: Chưa đạt. Tổng điểm tự chấm: 75.');
    expect(rowWith(tables, 'Đảm bảo vệ sinh, môi trường')?.slice(2)).toEqual(['4,5', '0', 'chưa có minh chứng']);
    expect(texts).toContain('- TC13 Đảm bảo vệ sinh, môi trường: chưa có minh chứng.');
    expect(texts).toContain('Nếu bổ sung đủ minh chứng của TC7, TC13: tổng 74,5 điểm, xếp loại Khá.');
    const pdf = readFileSync(join(folder, `${stem}.pdf`), 'latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
    const message = readFileSync(join(folder, `${stem}.txt`), 'utf8');
    expect(message).toContain('- 13. Đảm bảo vệ sinh, môi trường: 0 (chưa có minh chứng)');
    expect(readFileSync(join(folder, `${stem}.md`), 'utf8')).toContain('**Nội dung còn thiếu:**');
  });

  test('all of them in one file of each format', async () => {
    const folder = aFolder();
    await hoctap('sheets', DEMO, '-o', folder, '--merge', '-f', 'pdf,txt');
    expect(namesIn(folder)).toEqual(['phieu-ket-qua.pdf', 'phieu-ket-qua.txt']);
    const all = readFileSync(join(folder, 'phieu-ket-qua.txt'), 'utf8');
    expect(all.match(/^Kết quả: /gmu)).toHaveLength(12);
  });

  test('a unit that is not there ends with 1, a format that is none with 2', async () => {
    expect((await hoctap('sheets', DEMO, '-o', aFolder(), '--unit', '99')).exitCode).toBe(1);
    expect((await hoctap('sheets', DEMO, '-o', aFolder(), '-f', 'odt')).exitCode).toBe(2);
  });
});
