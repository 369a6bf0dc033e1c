// `npm run build && node docs/pictures/terminal.mjs`: the pictures of the officers' guide, taken from the running program in a terminal
// (tmux) as a person would see it, and written as SVG.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const SESSION = `hoctap-pictures-${process.pid}`;
const PROGRAM = resolve('bin/hoctap.js');
const WIDTH = 124;

const scratch = mkdtempSync(join(tmpdir(), 'hoctap-'));
// Its name stands on the pictures.
const folder = join(scratch, 'cong-dong-hoc-tap');
mkdirSync(folder);
const tmux = (...argv) => execFileSync('tmux', ['-L', SESSION, '-u', ...argv], { encoding: 'utf8' });
const screen = (...how) => tmux('capture-pane', '-p', '-t', SESSION, ...how);
const press = (...keys) => tmux('send-keys', '-t', SESSION, ...keys);
const type = (text) => tmux('send-keys', '-t', SESSION, '-l', text);

async function until(text) {
  for (let turn = 0; turn < 900; turn += 1) {
    if (screen().includes(text)) return;
    await setTimeout(100);
  }
  throw new Error(`“${text}” did not come:\n${screen()}`);
}

async function lineOf(line) {
  // The first letters of a line bring the cursor there.
  type(line);
  await until(`❯ ${line}`);
}

/** What is on the screen from the first line with `from` on, in its colours. */
function picture(name, from) {
  const lines = screen('-e').trimEnd().split('\n');
  const first = lines.findLastIndex((line) => plain(line).includes(from));
  writeFileSync(join('docs/pictures', `${name}.svg`), svgOf(from, lines.slice(Math.max(0, first))));
}

const ESCAPE = String.fromCharCode(0x1b);
const plain = (line) => line.replaceAll(new RegExp(`${ESCAPE}\\[[\\d;]*m`, 'g'), '');
const COLOURS = { 31: '#f4796b', 32: '#7bc275', 33: '#e5c15d', 34: '#79a8f2', 36: '#65c3cf', 90: '#8a939f' };

function svgOf(title, lines) {
  const [cell, row, edge] = [7.85, 19, 14];
  const [width, height] = [Math.round(WIDTH * cell + 2 * edge), lines.length * row + 2 * edge];
  const text = lines.map((line, at) => {
    return `<text x="${edge}" y="${edge + 14 + at * row}" xml:space="preserve">${spansOf(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${title}</title>
<rect width="100%" height="100%" rx="8" fill="#1d232b"/>
<g font-family="Consolas, 'Cascadia Mono', 'DejaVu Sans Mono', 'Noto Sans Mono', monospace" font-size="13" fill="#e6e9ed">
${text.join('\n')}
</g>
</svg>
`;
}

function spansOf(line) {
  let style = {};
  return line
    .split(new RegExp(`(${ESCAPE}\\[[\\d;]*m)`))
    .map((piece) => {
      if (!piece.startsWith(ESCAPE)) {
        const { colour, bold } = style;
        const about = `${colour === undefined ? '' : ` fill="${colour}"`}${bold ? ' font-weight="bold"' : ''}`;
        const escaped = piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        return about === '' ? escaped : `<tspan${about}>${escaped}</tspan>`;
      }
      for (const code of piece.slice(2, -1).split(';')) {
        if (code === '' || code === '0') style = {};
        else if (code === '1') style = { ...style, bold: true };
        else if (code === '22') style = { ...style, bold: false };
        else if (code === '39') style = { ...style, colour: undefined };
        else if (code in COLOURS) style = { ...style, colour: COLOURS[code] };
      }
      return '';
    })
    .join('');
}

try {
  cpSync('fixtures/demo/minh-chung.csv', join(folder, 'phieu-nhan-ve.csv'));
  const office = { authority: ['Chủ tịch Ủy ban nhân dân huyện Tam Nông'], place: 'Tam Nông' };
  const known = {
    format: 'hoctap-folder',
    formatVersion: 1,
    office,
    criteria: 'tt44-2014',
    year: 2022,
    units: 'Đồng Tháp',
    district: 'Tam Nông',
    due: '2022-12-15',
  };
  writeFileSync(join(folder, 'hoctap.json'), JSON.stringify(known));
  const command = `cd '${folder}' && clear && '${process.execPath}' '${PROGRAM}'; sleep 600`;
  const size = ['-x', String(WIDTH), '-y', '48'];
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  execFileSync('tmux', ['-L', SESSION, '-u', 'new-session', '-d', '-s', SESSION, ...size, command], { env });
  await until('Bạn muốn làm gì?');
  await lineOf('Kiểm tra phiếu');
  picture('menu', 'hoctap - đánh giá');

  press('Enter');
  await until('❯ phieu-nhan-ve.csv');
  press('Enter');
  await until('tô màu');
  press('Enter');
  await until('Bắt đầu?');
  picture('hoi-tung-cau', 'Tệp hoặc thư mục minh chứng nào?');
  press('Enter');
  await until('can-sua.xlsx bây giờ?');
  picture('kiem-tra-phieu', 'Kiểm tra minh chứng năm 2022');
  press('Down');
  press('Enter');

  await until('Bạn muốn làm gì?');
  await lineOf('Chấm điểm');
  press('Enter');
  await until('❯ phieu-nhan-ve.csv');
  press('Enter');
  await until('Ghi kết quả vào thư mục:');
  press('Enter');
  await until('Bắt đầu?');
  press('Enter');
  await until('bao-cao.html bây giờ?');
  picture('cham-diem', 'Kết quả đánh giá năm 2022');
  press('Down');
  press('Enter');

  await until('Bạn muốn làm gì?');
  await lineOf('Lập khóa');
  press('Enter');
  await until('Tên cơ quan giữ khóa:');
  press('Enter');
  await until('(01/01/2022)');
  press('Enter');
  await until('(khoa)');
  press('Enter');
  await until('Bắt đầu?');
  press('Enter');
  await until('Mật khẩu mới');
  type('bốn từ rất dài');
  press('Enter');
  await until('Gõ lại mật khẩu:');
  type('bốn từ rất dài');
  press('Enter');
  await until('Ghi khóa này vào hoctap.json');
  picture('lap-khoa', 'Tên cơ quan giữ khóa:');
} finally {
  try {
    tmux('kill-server');
  } catch {
    // It has ended by itself.
  }
  rmSync(scratch, { recursive: true, force: true });
}
