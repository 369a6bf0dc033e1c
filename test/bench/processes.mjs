import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whole processes, in pairs one after the other, so that a machine that slows down slows both. */

const program = fileURLToPath(new URL('../../bin/hoctap.js', import.meta.url));
const csvParseAlone = fileURLToPath(new URL('./csv-parse-alone.mjs', import.meta.url));

export function benchProcesses() {
  const folder = mkdtempSync(join(tmpdir(), 'hoctap-bench-'));
  try {
    const country = evidenceFile(folder, 3321);
    const tenTimes = evidenceFile(folder, 33_210);
    const set = ['-c', 'tt44-2014', '-y', '2022'];
    const output = ['-o', join(folder, 'out')];
    return [
      row('hoctap --version / node -e 0', 15, ['-e', '0'], [program, '--version'], '≤ 2'),
      row('hoctap --help / node -e 0', 15, ['-e', '0'], [program, '--help'], '≤ 2'),
      row(
        'đánh giá 3.321 xã (check) / csv-parse',
        5,
        [csvParseAlone, country],
        [program, 'check', country, ...set],
        '≤ 2.5',
      ),
      row(
        '… và ghi đủ báo cáo (evaluate) / csv-parse',
        5,
        [csvParseAlone, country],
        [program, 'evaluate', country, ...set, ...output],
        '≤ 2.5',
      ),
      row(
        'đánh giá 33.210 xã (check) / csv-parse',
        3,
        [csvParseAlone, tenTimes],
        [program, 'check', tenTimes, ...set],
        '≤ 2.5',
      ),
      row(
        '… và ghi đủ báo cáo (evaluate) / csv-parse',
        2,
        [csvParseAlone, tenTimes],
        [program, 'evaluate', tenTimes, ...set, ...output],
        '≤ 2.5',
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(name, runs, baseline, ours, goal) {
  const base = [];
  const mine = [];
  for (let run = 0; run < runs; run++) {
    base.push(timed(baseline));
    mine.push(timed(ours));
  }
  const ratio = median(mine.map(({ ms }, index) => ms / base[index].ms));
  return {
    name,
    baselineMs: median(base.map(({ ms }) => ms)),
    oursMs: median(mine.map(({ ms }) => ms)),
    ratio,
    goal,
    peakMb: Math.max(...mine.map(({ mb }) => mb)),
  };
}

function timed(args) {
  const started = process.hrtime.bigint();
  // The child reports its own peak memory when it ends.
  const { status, stderr } = spawnSync(process.execPath, ['--import', peakReporter, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { ms, mb: Number(/peak-kb=(\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
}

const peakReporter = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('peak-kb=' + process.resourceUsage().maxRSS))",
)}`;

/** Made-up scores that fill every band, a little evidence missing: the same file on every machine. */
function evidenceFile(folder, communes) {
  const rows = ['Mã đơn vị,Tên đơn vị,Huyện,Tỉnh,Năm,Mã tiêu chí,Điểm tự chấm,Điểm kiểm tra,Minh chứng,Ghi chú'];
  for (let unit = 0; unit < communes; unit++) {
    const code = String(unit + 1).padStart(5, '0');
    const place = `${code},Xã thử ${unit + 1},Huyện thử ${unit % 160},Tỉnh thử ${unit % 34},2022`;
    for (let item = 1; item <= 15; item++) {
      const points = 3 + ((unit * 7 + item * 3) % 8) / 2;
      const evidence = unit % 50 === 0 && item === 7 ? '' : `QĐ ${item}/QĐ-UBND; BC ${unit % 97}/BC-UBND`;
      rows.push(`${place},TC${item},${points},"${String(points).replace('.', ',')}",${evidence},`);
    }
  }
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${communes}.csv`);
  writeFileSync(file, `${rows.join('\r\n')}\r\n`);
  return file;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
