import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Outcome } from '../../src/page/outcome.ts';
import { aBrowser, axeViolations, opened, until, WITHOUT_BROWSER } from '../support/a-browser.ts';
import { hoctap } from '../support/a-terminal.ts';

const DEMO = 'fixtures/demo/minh-chung.csv';
const SMALL_SET = 'fixtures/problems/hai-tieu-chi.json';
const HEADER = 'Mã đơn vị,Tên đơn vị,Mã tiêu chí,Điểm kiểm tra,Minh chứng\n';

const folder = mkdtempSync(join(tmpdir(), 'hoctap-page-'));
const DEMO_PAGE = join(folder, 'kiem-tra.html');
const SMALL_PAGE = join(folder, 'hai-tieu-chi.html');
let browser: Browser;

beforeAll(async () => {
  const office = ['--profile', 'fixtures/demo/co-quan.json', '--due', '15/12/2022'];
  await made('-c', 'tt44-2014', '-y', '2022', ...office, '-o', DEMO_PAGE);
  await made('-c', SMALL_SET, '-y', '2022', '--office', 'Phòng A <b>&amp;', '-o', SMALL_PAGE);
  if (!WITHOUT_BROWSER) browser = await aBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function made(...argv: readonly string[]): Promise<void> {
  const { exitCode, err } = await hoctap('page', 'check', ...argv);
  if (exitCode !== 0) throw new Error(err);
}

async function openedWith(path: string, files: string | string[], width?: number) {
  const found = await opened(browser, path, width === undefined ? undefined : { width, height: 800 });
  onTestFinished(() => found.page.close());
  return { ...found, state: await checked(found.page, files) };
}

/** Gives the files to the page, and waits for what it says of them. */
async function checked(page: Page, files: string | string[]): Promise<string> {
  await page.evaluate("delete document.getElementById('found').dataset.state");
  await page.setInputFiles('#files', files);
  return until(page, "document.getElementById('found').dataset.state");
}

async function saved(page: Page, what: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-save="${what}"]`)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const textIn = (page: Page, selector: string) =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.textContent.replace(/\\s+/g, ' ').trim())`,
  );

describe('hoctap page check', () => {
  test('gives the same bytes for the same inputs, and others for another office', async () => {
    const again = join(folder, 'lan-hai.html');
    await made('-c', SMALL_SET, '-y', '2022', '--office', 'Phòng A <b>&amp;', '-o', again);
    expect(readFileSync(again).equals(readFileSync(SMALL_PAGE))).toBe(true);
    const other = join(folder, 'khac.html');
    await made('-c', SMALL_SET, '-y', '2022', '--office', 'Phòng B', '-o', other);
    expect(readFileSync(other).equals(readFileSync(SMALL_PAGE))).toBe(false);
  });

  test('is one file of less than 2.5 MB that names no address', () => {
    expect(statSync(DEMO_PAGE).size).toBeLessThan(2_500_000);
    expect(readFileSync(DEMO_PAGE, 'utf8')).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/);
  });

  test('is refused for a set that is not complete, and into a file that is no page', async () => {
    const open = await hoctap('page', 'check', '-c', 'qd324-cong-dan', '-y', '2023', '-o', join(folder, 'x.html'));
    expect(open.exitCode).toBe(2);
    const ending = await hoctap('page', 'check', '-c', 'tt44-2014', '-y', '2022', '-o', join(folder, 'x.xlsx'));
    expect(ending.exitCode).toBe(2);
    expect(readdirSync(folder).filter((name) => name.startsWith('x.'))).toEqual([]);
  });
});

describe.skipIf(WITHOUT_BROWSER)('the page for self-checks in Chromium', () => {
  test('opens from a file without a complaint, asks for nothing, and can ask for nothing', async () => {
    const { page, complaints, requests } = await openedWith(DEMO_PAGE, DEMO);
    expect(complaints).toEqual([]);
    expect(requests).toHaveLength(1);
    expect(await page.title()).toBe('Tự kiểm tra minh chứng năm 2022');
    const tries = [
      "fetch('http://127.0.0.1:9/').then(() => 'sent', () => 'refused')",
      "navigator.sendBeacon('http://127.0.0.1:9/', 'x') ? 'queued' : 'refused'",
      "new Promise((tell) => { const image = new Image(); image.onload = () => tell('sent'); image.onerror = () => tell('refused'); image.src = 'http://127.0.0.1:9/a.png'; })",
      "new Promise((tell) => { try { const socket = new WebSocket('ws://127.0.0.1:9/'); socket.onerror = () => tell('refused'); } catch { tell('refused'); } })",
    ];
    for (const each of tries) expect(await page.evaluate(each)).toMatch(/refused|queued/);
    // Each was stopped by the policy of the page, not by the empty port.
    expect(complaints.filter((each) => /Content Security Policy/.test(each)).length).toBeGreaterThanOrEqual(
      tries.length,
    );
    // And so is a script that somebody would bring into it.
    const brought =
      "const script = document.createElement('script'); script.textContent = 'window.ran = 1'; document.body.append(script); String(window.ran)";
    expect(await page.evaluate(`(() => { ${brought.replace('String(', 'return String(')} })()`)).toBe('undefined');
  });

  test('says who lacks what at which cell, what to type, and never that it is a result', async () => {
    const { page, state } = await openedWith(DEMO_PAGE, DEMO);
    expect(state).toBe('wrong');
    expect(await textIn(page, '#verdict')).toEqual(['Còn thiếu 3 nội dung']);
    const [first = ''] = await textIn(page, '.units > li');
    expect(first).toContain('Xã Tân Công Sính (30007): Còn thiếu');
    expect(first).toContain('TC13 Đảm bảo vệ sinh, môi trường (ô I44)');
    expect(first).toContain('thấp nhất là 65,5 (phần đã chắc chắn), cao nhất có thể đạt 74,5');
    expect(first).toContain('(tự kiểm tra, chưa phải kết quả)');
    await page.click('[data-language="en"]');
    expect(
      await until(
        page,
        "document.querySelector('#verdict')?.textContent === '3 missing' && document.documentElement.lang",
      ),
    ).toBe('en');
  });

  describe('finds in every file of the intake what the program finds: codes, places, words', () => {
    const INTAKE = 'fixtures/intake/';
    const files = ['', 'xlsx/'].flatMap((below) =>
      readdirSync(INTAKE + below)
        .filter((name) => /\.(?:csv|txt|xlsx|xls|ods)$/.test(name))
        .map((name) => `${INTAKE}${below}${name}`),
    );
    const shown = new Map<string, OnPage>();
    beforeAll(async () => {
      const { page } = await opened(browser, SMALL_PAGE);
      const given = files.map((path) => ({ path, base64: readFileSync(path, 'base64') }));
      const found = await page.evaluate<OnPage[]>(`(${EACH_OF_MANY})(${JSON.stringify(given)})`);
      for (const each of found) shown.set(each.path, each);
      await page.close();
    });

    test('there are files of every kind', () => {
      expect(files.length).toBeGreaterThan(120);
    });

    test.each(files)('%s', async (file) => {
      const list = join(folder, 'danh-sach.json');
      const program = await hoctap('check', file, '-c', SMALL_SET, '-y', '2022', '--problems', list);
      const without = (text: string) => text.replaceAll(file.slice(0, file.lastIndexOf('/') + 1), '');
      const written = readFileSync(list, 'utf8');
      rmSync(list);
      const there = shown.get(file);
      expect(there?.state).toBe(['right', 'wrong', 'unreadable'][program.exitCode]);
      expect(there?.list).toBe(without(written));
      // On the screen: each line of the program stands there, with what to do.
      const lines = there?.lines.join('\n');
      for (const line of linesOf(without(program.out + program.err))) expect(lines).toContain(line);
      const codes: { code: string; severity: string }[] = JSON.parse(written).problems;
      const told = codes.filter(({ severity }) => severity !== 'missing').map(({ code }) => code);
      expect(new Set(there?.codes)).toEqual(new Set(told));
    });
  });

  test('tells files of one name apart, and takes several at once', async () => {
    const others = ['a', 'b'].map((name) => {
      mkdirSync(join(folder, name), { recursive: true });
      const path = join(folder, name, 'phieu.csv');
      writeFileSync(
        path,
        `${HEADER}0${name === 'a' ? 1 : 2},Xã Thanh Lân,TC1,5,NQ 1\n0${name === 'a' ? 1 : 2},Xã Thanh Lân,TC2,sáu,NQ 2\n`,
      );
      return path;
    });
    const { page, state } = await openedWith(SMALL_PAGE, others);
    expect(state).toBe('wrong');
    expect(await textIn(page, '.where')).toEqual(
      expect.arrayContaining(['phieu.csv, ô D3 (cột Điểm kiểm tra)', 'phieu (2).csv, ô D3 (cột Điểm kiểm tra)']),
    );
  });

  test('a hostile file gives nothing but its problems', async () => {
    const path = join(folder, 'doc.csv');
    const hostile = '<img src=x onerror="document.title=1"></script><script>document.title=1</script>';
    writeFileSync(
      path,
      `${HEADER}"${hostile.replaceAll('"', '""')}","${hostile.replaceAll('"', '""')}",TC1,"${hostile.replaceAll('"', '""')}",=1+1\n`,
    );
    const { page, complaints, requests, state } = await openedWith(SMALL_PAGE, path);
    expect(state).toBe('wrong');
    expect(complaints).toEqual([]);
    expect(requests).toHaveLength(1);
    expect(await page.title()).toBe('Tự kiểm tra minh chứng năm 2022');
    expect(await page.evaluate("document.querySelectorAll('#found img, #found script').length")).toBe(0);
    expect((await textIn(page, '#found')).join('')).toContain('<img src=x onerror=');
  });

  test('is used by keyboard alone: file, what was found, what to save', async () => {
    const { page } = await opened(browser, DEMO_PAGE);
    onTestFinished(() => page.close());
    // The browser is told to hand the choice of a file over well before it is asked for: a key would else overtake that.
    page.on('filechooser', () => {});
    const focused = () =>
      page.evaluate<string>(
        'document.activeElement.id || document.activeElement.dataset.save || document.activeElement.tagName',
      );
    for (let presses = 0; (await focused()) !== 'files' && presses < 10; presses += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('files');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
    await chooser.setFiles(DEMO);
    await until(page, "document.activeElement.id === 'verdict'");
    for (let presses = 0; (await focused()) !== 'marked' && presses < 20; presses += 1)
      await page.keyboard.press('Tab');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('minh-chung-can-sua.xlsx');
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(await until(page, "document.getElementById('saved').textContent")).toBe(
      'Đã tải về: minh-chung-can-sua.xlsx',
    );
  });

  test('breaks no rule of accessibility, on a desk, on a telephone, before and after', async () => {
    const before = await opened(browser, DEMO_PAGE);
    onTestFinished(() => before.page.close());
    expect(await axeViolations(before.page)).toEqual([]);
    const { page } = await openedWith(
      SMALL_PAGE,
      ['fixtures/intake/diem-co-chu.csv', 'fixtures/intake/o-tron.csv'],
      375,
    );
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
  });

  test('prints what was found, whole and without its buttons', async () => {
    const { page } = await openedWith(DEMO_PAGE, DEMO);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('button, input')].filter((each) => each.checkVisibility()).length",
      ),
    ).toBe(0);
    expect(await page.evaluate("document.getElementById('verdict').checkVisibility()")).toBe(true);
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeLessThanOrEqual(4);
  });

  test('can be stopped, and goes on with the next file', async () => {
    const path = join(folder, 'nhieu.csv');
    const rows = Array.from({ length: 60_000 }, (_, row) => `${100_000 + row},Xã ${row},TC${1 + (row % 2)},năm,NQ\n`);
    writeFileSync(path, HEADER + rows.join(''));
    const { page } = await opened(browser, SMALL_PAGE);
    onTestFinished(() => page.close());
    await page.setInputFiles('#files', path);
    await until(page, "!document.getElementById('stop').hidden");
    await page.click('#stop');
    expect(await textIn(page, '#busy')).toEqual(['Đã dừng. Chọn lại tệp để kiểm tra.']);
    expect(await checked(page, 'fixtures/intake/goc.csv')).toBe('wrong');
  });

  test('saves a corrected copy, and says what is left', async () => {
    const { page } = await openedWith(SMALL_PAGE, 'fixtures/intake/diem-khong-thua.csv');
    await page.click('[data-save="fixed"]');
    expect(await until(page, "document.getElementById('saved').textContent")).toMatch(
      /^(?:Đã sửa \d+ chỗ|Không có chỗ nào)/,
    );
  });

  test('the note of a self-check says which page and which file, and the program tells when either is another', async () => {
    const sent = mkdtempSync(join(folder, 'gui-'));
    const evidence = join(sent, 'minh-chung.csv');
    writeFileSync(evidence, readFileSync(DEMO));
    const { page } = await openedWith(DEMO_PAGE, evidence);
    const { name, bytes } = await saved(page, 'outcome');
    expect(name).toBe('minh-chung.tu-kiem-tra.json');
    const note = join(sent, name);
    writeFileSync(note, bytes);

    const read = await hoctap('page', 'read', sent);
    expect([read.exitCode, read.err]).toEqual([0, '']);
    expect(read.out).toContain('Xã Tân Công Sính (30007): còn thiếu 2 nội dung');
    expect(read.out).toContain('minh-chung.csv: đúng là tệp đơn vị đã tự kiểm tra');

    writeFileSync(evidence, readFileSync(DEMO, 'utf8').replace('30007', '30008'));
    expect(await hoctap('page', 'read', sent)).toMatchObject({ exitCode: 1, out: expect.stringContaining('KHÁC tệp') });

    const of: Outcome = JSON.parse(bytes.toString('utf8'));
    writeFileSync(evidence, readFileSync(DEMO));
    writeFileSync(note, JSON.stringify({ ...of, page: { ...of.page, version: '0.0.9', sha256: 'a'.repeat(64) } }));
    expect(await hoctap('page', 'read', sent)).toMatchObject({
      exitCode: 1,
      out: expect.stringContaining('phiên bản 0.0.9 lập ra'),
    });
    writeFileSync(note, JSON.stringify({ ...of, page: { ...of.page, sha256: 'a'.repeat(64) } }));
    expect(await hoctap('page', 'read', sent)).toMatchObject({
      exitCode: 1,
      out: expect.stringContaining('KHÔNG khớp'),
    });
    writeFileSync(note, '{"format":"hoctap-self-check","units":[]}');
    expect((await hoctap('page', 'read', sent)).exitCode).toBe(2);
  });
});

interface OnPage {
  readonly path: string;
  readonly state: string;
  /** The list for machines, as it is saved. */
  readonly list: string;
  readonly lines: readonly string[];
  readonly codes: readonly string[];
}

/** Many files one after the other, as a hand would give them and save the list of each; text, since the page knows nothing of this file. */
const EACH_OF_MANY = `async (given) => {
  let saved;
  URL.createObjectURL = ((made) => (blob) => { saved = blob; return made.call(URL, blob); })(URL.createObjectURL);
  HTMLAnchorElement.prototype.click = () => {};
  const soon = async (what) => { for (;;) { const found = what(); if (found) return found; await new Promise((go) => setTimeout(go, 2)); } };
  const found = [];
  for (const { path, base64 } of given) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const input = document.getElementById('files');
    const chosen = new DataTransfer();
    chosen.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    delete document.getElementById('found').dataset.state;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    const state = await soon(() => document.getElementById('found').dataset.state);
    saved = undefined;
    document.querySelector('[data-save="list-json"]').dispatchEvent(new Event('click', { bubbles: true }));
    const list = await (await soon(() => saved)).text();
    await soon(() => document.getElementById('stop').hidden);
    const text = (each) => each.textContent.replace(/\\s+/g, ' ').trim();
    found.push({
      path, state, list,
      lines: [...document.querySelectorAll('.kind li')].map(text),
      codes: [...document.querySelectorAll('[data-code]')].map((each) => each.dataset.code),
    });
  }
  return found;
}`;

/** Lines of the program's list, “where: what is wrong” without the mark in front, as a page shows them side by side. */
function linesOf(said: string): string[] {
  return said
    .split('\n')
    .filter((line) => /^\[(?:Lỗi|Cần xem lại|Lưu ý)\] /.test(line))
    .map((line) =>
      line
        .replace(/^\[[^\]]*\] /, '')
        .replace(/: /, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
}
