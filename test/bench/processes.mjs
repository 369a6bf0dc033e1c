import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as XLSX from '@e965/xlsx';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const program = here('../../bin/hoctap.js');
const SET = ['-c', 'tt44-2014', '-y', '2022'];
const NODE = { name: 'node -e 0', argv: () => ['-e', '0'] };
const csvParse = (units) => ({ name: 'csv-parse', argv: (at) => [here('./csv-parse-alone.mjs'), at.evidence(units)] });
const hoctap = (name, argv) => ({ name, argv: (at) => [program, ...argv(at)] });
const check = (units) => hoctap(`check of ${number(units)}`, (at) => ['check', at.evidence(units), ...SET]);
const evaluate = (units) =>
  hoctap(`evaluate of ${number(units)}`, (at) => [
    'evaluate',
    at.evidence(units),
    ...SET,
    '-o',
    at.folder(`out-${units}`),
  ]);

/** What is measured, against what, and what is aimed at: `ratio` of user CPU, `mb` of peak memory. */
export function processRows(short) {
  const [country, ten, nation] = [3321, 33_210, 100_000];
  const small = [
    row(
      'hoctap --version',
      hoctap('', () => ['--version']),
      NODE,
      { ratio: 2 },
      5,
    ),
    row(
      'hoctap --help',
      hoctap('', () => ['--help']),
      NODE,
      { ratio: 1.5 },
      5,
    ),
    row('check 12 units', check(12), NODE, { ratio: 3.5 }, 5),
    row(`check ${number(country)} x 15`, check(country), csvParse(country), { ratio: 1.5, mb: 130 }),
    row(`evaluate ${number(country)} x 15, all reports`, evaluate(country), csvParse(country), { ratio: 2.5, mb: 150 }),
    row(`explain from ${number(country)}`, explain(country), NODE, { ratio: 3 }),
  ];
  if (short) return small;
  const library = { name: 'the library', argv: (at) => [here('./xlsx-alone.mjs'), at.workbook()] };
  const workbook = hoctap('', (at) => ['check', at.workbook(), ...SET]);
  return [
    ...small,
    row(`check ${number(ten)} x 15`, check(ten), csvParse(ten), { ratio: 1, mb: 250 }),
    row(`evaluate ${number(ten)} x 15, all reports`, evaluate(ten), csvParse(ten), { ratio: 2.2, mb: 250 }),
    row('check 50,000 rows of XLSX', workbook, library, { ratio: 1.4 }),
    // Linear: three times as many units take three times as long.
    row(`check ${number(nation)} x 15, one file`, check(nation), check(ten), { ratio: 3.3, mb: 450 }),
    row(`evaluate ${number(nation)} x 15, one file`, evaluate(nation), evaluate(ten), { ratio: 3.3, mb: 450 }),
    row(`explain from ${number(nation)}`, explain(nation), NODE, { ratio: 3 }),
    row(`report (CSV) from ${number(nation)}`, report(nation), report(ten), { mb: 250 }, 1),
    row(`compare two of ${number(nation)}`, compare(nation), compare(ten), { mb: 250 }, 1),
    // Ten million rows: what a warehouse does, by the query of `criteria sql`.
    row(
      `sql: ${number(CITIZENS * 15)} rows read and evaluated by DuckDB`,
      duckdb(CITIZENS),
      streaming(CITIZENS),
      { ratio: 2, mb: 4096 },
      1,
    ),
  ];
}

const CITIZENS = 666_667;

function duckdb(units) {
  return { name: 'DuckDB', argv: (at) => [here('./duckdb.mjs'), at.evidence(units)] };
}

function streaming(units) {
  return { name: 'csv-parse, streaming', argv: (at) => [here('./csv-parse-streaming.mjs'), at.evidence(units)] };
}

function explain(units) {
  return hoctap('', (at) => ['explain', at.result(units), '00577']);
}

function report(units) {
  return hoctap(`report of ${number(units)}`, (at) => [
    'report',
    at.result(units),
    '-f',
    'csv',
    '-o',
    at.folder(`csv-${units}`),
  ]);
}

function compare(units) {
  return hoctap(`compare of ${number(units)}`, (at) => ['compare', at.result(units), at.result(units)]);
}

function row(name, ours, baseline, goal, runs = 3) {
  return { name, ours, baseline, goal, runs };
}

/** Whole processes, ours and the baseline in turn. */
export function* benchProcesses({ short, wanted }) {
  const root = mkdtempSync(join(tmpdir(), 'hoctap-bench-'));
  try {
    const at = placesIn(root);
    for (const { name, ours, baseline, goal, runs } of processRows(short)) {
      if (!wanted(name)) continue;
      const [base, mine] = [[], []];
      for (let run = 0; run < (short ? 1 : runs); run += 1) {
        base.push(timed(baseline.argv(at)));
        mine.push(timed(ours.argv(at)));
      }
      yield { name, goal, baseline: baseline.name, ours: middle(mine), base: middle(base) };
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The median of times, and the highest peak. */
function middle(runs) {
  const median = (key) => runs.map((each) => each[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return { user: median('user'), wall: median('wall'), mb: Math.max(...runs.map(({ mb }) => mb)) };
}

function timed(argv) {
  const started = process.hrtime.bigint();
  // The child says itself what it took, when it ends.
  const { status, stderr } = spawnSync(process.execPath, ['--import', teller, ...argv], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  const told = /bench-user-us=(\d+) peak-kb=(\d+)/.exec(stderr);
  if ((status !== 0 && status !== 1) || told === null)
    throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`);
  return { wall, user: Number(told[1]) / 1e6, mb: Number(told[2]) / 1024 };
}

const teller = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => {
  const { userCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('bench-user-us=' + userCPUTime + ' peak-kb=' + maxRSS);
})`)}`;

/** Files of the bench, each made when it is first asked for. */
function placesIn(root) {
  const at = {
    folder: (name) => join(root, name),
    evidence(units) {
      const file = join(root, `${units}.csv`);
      if (!existsSync(file)) writeEvidence(file, units);
      return file;
    },
    result(units) {
      const folder = at.folder(`out-${units}`);
      if (!existsSync(join(folder, 'result.json'))) timed(evaluate(units).argv(at));
      return folder;
    },
    workbook() {
      const file = join(root, '50000.xlsx');
      if (!existsSync(file)) {
        const rows = [HEADER, ...rowsOf(3333)].map((cells) => cells.map((cell) => cell.replace(/^"|"$/g, '')));
        const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), 'Sheet1');
        writeFileSync(file, XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }));
      }
      return file;
    },
  };
  return at;
}

const HEADER = 'Mã đơn vị,Tên đơn vị,Huyện,Tỉnh,Năm,Mã tiêu chí,Điểm tự chấm,Điểm kiểm tra,Minh chứng,Ghi chú'.split(
  ',',
);

/** As many pages has the report; each district is in one province. */
const DISTRICTS = 160;

/** Made-up scores that fill every band, a little evidence missing, every evidence cell another: the same on every machine. */
function* rowsOf(units) {
  for (let unit = 0; unit < units; unit += 1) {
    const code = String(unit + 1).padStart(5, '0');
    for (let item = 1; item <= 15; item += 1) {
      const points = 3 + ((unit * 7 + item * 3) % 8) / 2;
      const evidence = unit % 50 === 0 && item === 7 ? '' : `QĐ ${item}/QĐ-UBND; BC ${unit * 15 + item}/BC-UBND`;
      const place = [
        code,
        `Xã thử ${unit + 1}`,
        `Huyện thử ${unit % DISTRICTS}`,
        `Tỉnh thử ${(unit % DISTRICTS) % 34}`,
        '2022',
      ];
      yield [...place, `TC${item}`, String(points), `"${String(points).replace('.', ',')}"`, evidence, ''];
    }
  }
}

function writeEvidence(path, units) {
  const file = openSync(path, 'w');
  let text = `${HEADER.join(',')}\r\n`;
  for (const cells of rowsOf(units)) {
    text += `${cells.join(',')}\r\n`;
    if (text.length < 1 << 16) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
}

function number(value) {
  return value.toLocaleString('en');
}
