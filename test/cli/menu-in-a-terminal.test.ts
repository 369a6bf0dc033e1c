import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { aFolder } from '../support/a-folder.ts';
import { table } from '../support/an-evidence-file.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/hoctap.js', import.meta.url));
const hasTmux = spawnSync('tmux', ['-V']).status === 0;
const SESSION = `hoctap-${process.pid}`;

/** A real terminal with a person's keys; needs Debian's tmux, and the program as it was built. */
describe.skipIf(!hasTmux && process.env['CI'] === undefined)('the menu in a real terminal (needs tmux)', () => {
  afterEach(() => {
    spawnSync('tmux', ['-L', SESSION, 'kill-server']);
  });

  const tmux = (...argv: readonly string[]) => execFileSync('tmux', ['-L', SESSION, ...argv], { encoding: 'utf8' });
  const screen = () => tmux('capture-pane', '-p', '-S', '-200', '-t', SESSION);

  function open(folder: string): void {
    // The exit code stands on the screen when the program has ended.
    const command = `cd '${folder}' && '${process.execPath}' '${PROGRAM}'; echo "ended with $?"; sleep 600`;
    const env = { ...process.env, LC_ALL: 'C.UTF-8' };
    execFileSync('tmux', ['-L', SESSION, '-u', 'new-session', '-d', '-s', SESSION, '-x', '130', '-y', '45', command], {
      env,
    });
  }

  /** Waits until something stands on the screen; what never comes is shown with what is there instead. */
  async function until(text: string): Promise<string> {
    for (let turn = 0; turn < 900; turn += 1) {
      const seen = screen();
      if (seen.includes(text)) return seen;
      await setTimeout(100);
    }
    throw new Error(`“${text}” did not come:\n${screen()}`);
  }

  /** Goes down the list, a key at a time, to a line of it. */
  async function downTo(line: string): Promise<void> {
    for (let turn = 0; turn < 30 && !screen().includes(`❯ ${line}`); turn += 1) {
      tmux('send-keys', '-t', SESSION, 'Down');
      await setTimeout(150);
    }
    await until(`❯ ${line}`);
  }

  async function press(key: string, text: string): Promise<string> {
    tmux('send-keys', '-t', SESSION, key);
    return until(text);
  }

  test('checks by arrow keys and Enter, goes on, and is left by Ctrl+C', async () => {
    const folder = aFolder({ 'minh chứng.csv': table('00123;Xã Đa Tốn;TC1;8;NQ') });
    open(folder);
    await until('Bạn muốn làm gì?');
    await downTo('Kiểm tra phiếu');
    await press('Enter', '❯ minh chứng.csv');
    await press('Enter', 'Theo bộ tiêu chí nào?');
    // A wrong turn: the last of the list goes back.
    await press('Up', '❯ ');
    tmux('send-keys', '-t', SESSION, 'End');
    tmux('send-keys', '-t', SESSION, 'C-c');
    expect(await until('ended with 0')).toContain('Đã dừng.');
    expect(readdirSync(folder)).toEqual(['minh chứng.csv']);
  });

  test('does the work, shows the command for the next time, and asks what is next', async () => {
    const folder = aFolder({
      'a.csv': table('00123;Xã Đa Tốn;TC1;8;NQ'),
      'hoctap.json': JSON.stringify({ format: 'hoctap-folder', formatVersion: 1, criteria: 'tt44-2014', year: 2022 }),
    });
    open(folder);
    await until('(theo hoctap.json, năm 2022)');
    await downTo('Chấm điểm');
    await press('Enter', '❯ a.csv');
    await press('Enter', 'Các đơn vị:');
    await press('Enter', 'Ghi kết quả vào thư mục:');
    await press('Enter', 'hoctap evaluate a.csv -o ket-qua-2022');
    await press('Enter', 'Mở ket-qua-2022/bao-cao.html bây giờ?');
    await press('Down', '❯ Không');
    tmux('send-keys', '-t', SESSION, 'Enter');
    const seen = await until('Lần sau có thể gõ thẳng lệnh này:');
    expect(seen).toContain('Xã Đa Tốn');
    expect(existsSync(join(folder, 'ket-qua-2022/result.json'))).toBe(true);
  });

  /** Types a line; what was offered in brackets is taken by an empty one. */
  async function type(text: string, then: string): Promise<string> {
    if (text !== '') tmux('send-keys', '-t', SESSION, '-l', text);
    return press('Enter', then);
  }

  test('makes a key: a weak passphrase and a second one that differs are not taken, and the key is kept for the next steps', async () => {
    const folder = aFolder();
    open(folder);
    await until('Bạn muốn làm gì?');
    await downTo('Lập khóa');
    await press('Enter', 'Tên cơ quan giữ khóa:');
    await type('UBND huyện A', 'Khóa ký giấy cấp từ ngày');
    await type('01/01/2022', 'Ghi khóa vào thư mục:');
    await type('', 'hoctap keys new --office "UBND huyện A" --valid-from 01/01/2022 -o khoa');
    await press('Enter', 'Mật khẩu mới');
    await type('123', 'Mật khẩu phải có ít nhất 12 ký tự');
    tmux('send-keys', '-t', SESSION, 'C-u');
    await type('bốn từ rất dài', 'Gõ lại mật khẩu:');
    await type('bốn từ khác hẳn', 'Hai lần gõ không giống nhau');
    tmux('send-keys', '-t', SESSION, 'C-u');
    await type('bốn từ rất dài', 'Ghi khóa này vào hoctap.json');
    await press('Enter', 'Đã ghi: hoctap.json');
    expect(readdirSync(join(folder, 'khoa')).sort()).toEqual(['office-key.private.pem', 'office-key.public.json']);
    expect(readFileSync(join(folder, 'hoctap.json'), 'utf8')).toContain('"key": "khoa/office-key.private.pem"');
    await until('(theo hoctap.json)');
  });

  test('Ctrl+C at a passphrase leaves nothing behind, and what is not a year is asked again', async () => {
    const folder = aFolder();
    open(folder);
    await until('Bạn muốn làm gì?');
    await downTo('Lập thư mục cho một năm');
    await press('Enter', 'Năm đánh giá:');
    await type('22', 'Ghi năm bằng bốn chữ số');
    tmux('send-keys', '-t', SESSION, 'C-u');
    await type('2022', 'Hạn gửi');
    await type('<', 'Năm đánh giá: (2022)');
    await type('', 'Hạn gửi');
    await type('', 'hoctap year 2022');
    await press('Enter', '5-giay-chung-nhan');
    // It goes on in the folder of that year: the key lies beside it, with the office.
    await until('(theo hoctap.json, năm 2022)');
    await downTo('Lập khóa');
    await press('Enter', 'Tên cơ quan giữ khóa:');
    await type('UBND huyện A', '(01/01/2022)');
    await type('', '(../khoa)');
    await type('', 'Sẽ chạy lệnh:');
    await press('Enter', 'Mật khẩu mới');
    tmux('send-keys', '-t', SESSION, 'C-c');
    await until('ended with');
    expect(readdirSync(folder)).toEqual(['nam-2022']);
  });
});
