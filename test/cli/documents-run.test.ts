import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { aFolder } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Words of a command line as a shell takes them apart; what stands behind many blanks says what it does. */
function wordsOf(line: string): string[] {
  const [command = ''] = line.split(/ {3,}/);
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function commandsOf(document: string): string[] {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  return blocks.flatMap((block) => block.split('\n')).filter((line) => line.startsWith('hoctap '));
}

/** What each document takes for granted: the files its readers have by then. */
const GIVEN: Readonly<Record<string, (demo: string) => Promise<void>>> = {
  'README.md': async (demo) => {
    await evaluated(demo, 2022, 'ket-qua');
    for (const year of [2021, 2022]) await evaluated(demo.replaceAll('2022', `${year}`), year, `kq-${year}`);
    await evaluated(demo.replaceAll('2022', '2023'), 2023, 'kq-2026');
    await evaluated(demo, 2022, 'kq-tam-nong');
    await evaluated(demo.replaceAll(/\b300(?=\d\d\b)/g, '310'), 2022, 'kq-thanh-binh');
    await hoctap(
      ...wordsOf('hoctap criteria new --from tt44-2014 --id huyen-a --title "Bộ của huyện" -o bo.json').slice(1),
    );
    cpSync(join(ROOT, 'fixtures/trung-tam-2022/trung-tam.csv'), 'trung-tam.csv');
    cpSync(join(ROOT, 'fixtures/loai-cua-trung-tam-2022/minh-chung.csv'), 'xa.csv');
  },
  'docs/README.en.md': async (demo) => {
    writeFileSync('evidence.csv', demo);
  },
  'docs/pages.md': async () => {
    await hoctap('units', 'Đồng Tháp', '--district', 'Tam Nông', '-y', '2022', '-o', 'danh-sach.xlsx');
    await hoctap(...wordsOf('hoctap keys new -o khoa --office "UBND huyện" --valid-from 01/01/2022').slice(1), OPEN);
    await hoctap(...wordsOf('hoctap register init so.jsonl --office "UBND huyện" --on 01/12/2022').slice(1));
  },
  'docs/sql.md': async (demo) => {
    // What a database gives back; test/sql/command.test.ts has it made by one.
    writeFileSync('dat.csv', demo);
    await evaluated(demo, 2022, 'kq-tinh-a');
    await evaluated(demo.replaceAll(/\b300(?=\d\d\b)/g, '310'), 2022, 'kq-tinh-b');
  },
  'docs/tep.md': async (demo) => {
    await evaluated(demo, 2022, 'ket-qua');
    await hoctap(...wordsOf('hoctap keys new -o khoa --office "UBND huyện" --valid-from 01/01/2022').slice(1), OPEN);
    const register =
      'hoctap register init so-cap.jsonl --office "UBND huyện" --on 01/12/2022 --key khoa/office-key.private.pem';
    await hoctap(...wordsOf(register).slice(1));
    mkdirSync('sao-luu');
    cpSync('so-cap.jsonl', 'sao-luu/so-cap.jsonl');
  },
};

const OPEN = '--without-passphrase';

async function evaluated(evidence: string, year: number, folder: string): Promise<void> {
  writeFileSync(`${folder}.csv`, evidence);
  await hoctap('evaluate', `${folder}.csv`, '-c', 'tt44-2014', '-y', `${year}`, '-o', folder);
}

/** What asks a person, or reads what only a browser has written, is run elsewhere (test/criteria, test/page). */
const ASKS = new Set([
  'hoctap',
  'hoctap office',
  'hoctap page read thu-muc-cac-xa-gui',
  'hoctap criteria new --rubric bang-diem.xlsx -o bo.json',
]);

const DOCUMENTS = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter(
  // The guide goes through a year, folder by folder (officers-guide.test.ts).
  (name) => name.endsWith('.md') && name !== 'docs/huong-dan.md' && commandsOf(name).length > 0,
);

test.each(DOCUMENTS)('every command of %s runs, one after the other, as it is written there', async (document) => {
  const folder = aFolder();
  const before = process.cwd();
  onTestFinished(() => process.chdir(before));
  process.chdir(folder);
  const demo = readFileSync(join(ROOT, 'fixtures/demo/minh-chung.csv'), 'utf8');
  writeFileSync('minh-chung.csv', demo);
  for (const name of ['co-quan.json', 'office.json']) cpSync(join(ROOT, 'fixtures/demo/co-quan.json'), name);
  await GIVEN[document]?.(demo);
  const ended: [string, number, string][] = [];
  for (const line of commandsOf(document)) {
    const argv = wordsOf(line).slice(1);
    if (ASKS.has(wordsOf(line).join(' '))) continue;
    // Whoever types it is asked for a passphrase.
    const answers = argv[0] === 'keys' && argv[1] === 'new' ? [OPEN] : [];
    if (argv.includes('cong-bo/danh-sach-giay-chung-nhan.json') && !argv.includes('publish')) await publish();
    const { exitCode, err } = await hoctap(...argv, ...answers);
    ended.push([line, exitCode, exitCode > 1 ? err : '']);
  }
  expect(ended.filter(([, exitCode]) => exitCode > 1)).toEqual([]);
  expect(ended.length).toBeGreaterThan(0);
});

/** The text beside the commands says how the list is made. */
async function publish(): Promise<void> {
  const [register = ''] = readdirSync('.').filter((name) => name.endsWith('.jsonl'));
  await hoctap('register', 'publish', register, '--key', 'khoa/office-key.private.pem', '-o', 'cong-bo');
}
