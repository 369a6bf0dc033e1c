// `npm run build && node docs/pictures/make.mjs`: the pictures of the report and of the two pages in the README, from the sample data.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const folder = mkdtempSync(join(tmpdir(), 'hoctap-pictures-'));
const at = (name) => join(folder, name);
const hoctap = (...argv) =>
  execFileSync(process.execPath, ['bin/hoctap.js', ...argv], { stdio: ['ignore', 'ignore', 'inherit'] });
const [evidence, profile] = ['fixtures/demo/minh-chung.csv', 'fixtures/demo/co-quan.json'];
const [key, publicKey] = [at('khoa/office-key.private.pem'), at('khoa/office-key.public.json')];
const office = 'Ủy ban nhân dân huyện Tam Nông';

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox'] });
try {
  hoctap(
    'page',
    'check',
    '-c',
    'tt44-2014',
    '-y',
    '2022',
    '--due',
    '15/12/2022',
    '--profile',
    profile,
    '-o',
    at('kiem-tra.html'),
  );
  await picture('kiem-tra.html', '#files', evidence, 'kiem-tra.png', { width: 900, height: 1150 });

  hoctap('evaluate', evidence, '-c', 'tt44-2014', '-y', '2022', '-o', at('ket-qua'));
  await first('ket-qua/bao-cao.html', 'bao-cao.png', { width: 1000, height: 1250 });
  hoctap(
    'register',
    'init',
    at('so.jsonl'),
    '--office',
    office,
    '--pattern',
    '{seq:02}/GCN-UBND',
    '--on',
    '01/12/2022',
  );
  hoctap('keys', 'new', '-o', at('khoa'), '--office', office, '--valid-from', '01/12/2022', '--without-passphrase');
  const issue = ['--profile', profile, '--issued-on', '20/12/2022', '--register', at('so.jsonl'), '--key', key];
  hoctap('certify', at('ket-qua'), '-o', at('giay'), ...issue);
  hoctap('register', 'publish', at('so.jsonl'), '--key', key, '--on', '01/02/2023', '-o', at('cong-bo'));
  const [list] = readdirSync(at('cong-bo')).filter((name) => name.endsWith('.json'));
  hoctap(
    'page',
    'verify',
    '--key',
    publicKey,
    '--register',
    at(`cong-bo/${list}`),
    '--profile',
    profile,
    '-o',
    at('xac-minh.html'),
  );
  const [paper] = readdirSync(at('giay')).filter((name) => name.endsWith('.pdf'));
  await picture('xac-minh.html', '#file', at(`giay/${paper}`), 'xac-minh.png', { width: 420, height: 1350 });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** What a leader sees of a page when it is opened. */
async function first(name, into, viewport) {
  const page = await browser.newPage({ viewport });
  await page.goto(pathToFileURL(at(name)).href);
  await page.screenshot({ path: join('docs/pictures', into) });
  await page.close();
}

async function picture(name, input, file, into, viewport) {
  const page = await browser.newPage({ viewport });
  await page.goto(pathToFileURL(at(name)).href);
  await page.setInputFiles(input, file);
  while (!(await page.evaluate("document.getElementById('found').dataset.state"))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await page.screenshot({ path: join('docs/pictures', into) });
  await page.close();
}
