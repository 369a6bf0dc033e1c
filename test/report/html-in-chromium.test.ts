import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { LANGUAGES } from '../../src/model/language.ts';
import type { OutputFile } from '../../src/model/output-file.ts';
import { OUTPUT_NAMES } from '../../src/model/output-names.ts';
import { htmlReport } from '../../src/report/html/html-report.ts';
import { timelineHtml } from '../../src/report/timeline/html.ts';
import { timelineOf } from '../../src/timeline/timeline-of.ts';
import { aBrowser, WITHOUT_BROWSER } from '../support/a-browser.ts';
import { hoctap } from '../support/a-terminal.ts';
import { aDistrictResult, aProblem, CRITERIA } from './a-result.ts';

describe.skipIf(WITHOUT_BROWSER)('report.html in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoctap-html-'));
  const file = join(folder, OUTPUT_NAMES.vi.page);
  const complaints: string[] = [];
  const requests: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const long = aProblem({
      code: 'x'.repeat(200),
      message: 'Thôn'.repeat(200),
      file: `${'t'.repeat(150)}.csv`,
      unit: null,
    });
    const result = aDistrictResult(20, {
      scoredBy: 'self',
      criteria: { ...CRITERIA, provenance: 'illustrative' },
      problems: [long, aProblem({ message: '<script>document.title = "hỏng"</script>' })],
    });
    writeFileSync(file, [...(htmlReport(result, { language: 'vi' })[0]?.contents ?? [])].join(''));
    browser = await aBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('loads without a complaint and asks for nothing but itself', async () => {
    expect(complaints).toEqual([]);
    expect(requests).toEqual([pathToFileURL(file).href]);
    expect(await page.title()).toBe('Kết quả đánh giá, xếp loại “Cộng đồng học tập” năm 2023');
  });

  test.each([1280, 1024, 390, 375, 320])('does not scroll sideways at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  test.each([1200, 1024, 1000])(
    'nor does a set of four standards without points, whose classes are long, at %i',
    async (width) => {
      const output = join(folder, 'nd20');
      const argv = ['fixtures/pho-cap-giao-duc-2022/so-lieu.csv', '-c', 'nd20-2014@1.0.0', '-y', '2022', '-o', output];
      await hoctap('evaluate', ...argv);
      const shown = await browser.newPage({ viewport: { width, height: 800 } });
      onTestFinished(() => shown.close());
      await shown.goto(pathToFileURL(join(output, OUTPUT_NAMES.vi.page)).href);
      expect(await shown.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await shown.evaluate(CELLS_THAT_ARE_NONE)).toEqual([]);
      expect(await shown.evaluate(MOST_LINES_OF_A_CLASS)).toBeLessThanOrEqual(4);
    },
  );

  test.each(LANGUAGES)(
    'has nothing that keeps people from reading it, on phone, tablet and desk, in %s',
    async (language) => {
      const at = join(folder, language);
      // Enough that the units stand on pages of their own, of which one is small; and few, folded in one page.
      write(
        at,
        htmlReport(aDistrictResult(121, { language }), { language, before: aDistrictResult(12, { language }) }),
      );
      write(join(at, 'folded'), htmlReport(aDistrictResult(6, { language }), { language }));
      const [unitPage = ''] = readdirSync(join(at, OUTPUT_NAMES[language].unitPages)).toReversed();
      const pages = [
        OUTPUT_NAMES[language].page,
        join('folded', OUTPUT_NAMES[language].page),
        join(OUTPUT_NAMES[language].unitPages, unitPage),
      ];
      const context = await browser.newContext({ bypassCSP: true });
      onTestFinished(() => context.close());
      const shown = await context.newPage();
      for (const path of pages) {
        await shown.goto(pathToFileURL(join(at, path)).href);
        await shown.evaluate(
          'for (const each of [...document.querySelectorAll("details")].slice(0, 3)) each.open = true',
        );
        await shown.evaluate(axe.source);
        for (const width of [375, 768, 1280]) {
          await shown.setViewportSize({ width, height: 900 });
          expect(await shown.evaluate(VIOLATIONS), `${path} at ${width}`).toEqual([]);
          expect(await shown.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width);
          expect(await shown.evaluate(BROKEN_WORDS), `${path} at ${width}`).toEqual([]);
        }
      }
    },
  );

  test.each(LANGUAGES)('several years in pictures are read on phone, tablet and desk, in %s', async (language) => {
    const results = [2021, 2022, 2026].map((evaluationYear) => ({
      ...aDistrictResult(40, { language }),
      evaluationYear,
    }));
    const timeline = timelineOf(results, { mergedIn: 2025, successors: () => [] });
    const at = join(folder, `years-${language}.html`);
    writeFileSync(at, [...timelineHtml(timeline, 'Cộng đồng học tập', language)].join(''));
    const context = await browser.newContext({ bypassCSP: true });
    onTestFinished(() => context.close());
    const shown = await context.newPage();
    await shown.goto(pathToFileURL(at).href);
    expect(await shown.evaluate('document.querySelectorAll(".panels svg").length')).toBeGreaterThan(3);
    await shown.evaluate(axe.source);
    for (const width of [375, 768, 1280]) {
      await shown.setViewportSize({ width, height: 900 });
      expect(await shown.evaluate(VIOLATIONS), `at ${width}`).toEqual([]);
      expect(await shown.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await shown.evaluate(BROKEN_WORDS), `at ${width}`).toEqual([]);
    }
  });

  test('finds, filters and sorts, and opens the unit a link leads to', async () => {
    const at = join(folder, 'tools');
    write(at, htmlReport(aDistrictResult(30), { language: 'vi' }));
    const shown = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    onTestFinished(() => shown.close());
    await shown.goto(pathToFileURL(join(at, OUTPUT_NAMES.vi.page)).href);
    const names = () =>
      shown.evaluate<string[]>(
        `[...document.querySelectorAll('table.ranking:not([hidden]) tbody tr:not([hidden]) th')].map((cell) => cell.textContent)`,
      );
    const all = await names();
    expect(all).toHaveLength(30);
    await shown.fill('#find', plain(all[4] ?? ''));
    expect(await names()).toContain(all[4]);
    expect((await names()).length).toBeLessThan(30);
    expect(await shown.textContent('#shown')).toMatch(/^Đang hiện \d+ trên 30 đơn vị$/);
    await shown.fill('#find', '');
    const ofClass = await shown.evaluate<string[]>(
      `[...document.querySelectorAll('#of-class option')].map((each) => each.textContent)`,
    );
    await shown.selectOption('#of-class', ofClass[1] ?? '');
    const chips = await shown.evaluate<string[]>(
      `[...document.querySelectorAll('.ranking tbody tr:not([hidden]) .chip')].map((each) => each.textContent)`,
    );
    expect(new Set(chips)).toEqual(new Set([ofClass[1]]));
    await shown.selectOption('#of-class', '');
    const totals = () =>
      shown.evaluate<number[]>(
        `[...document.querySelectorAll('table.ranking:not(.unranked) tbody tr')].map((row) => Number(row.cells[4].textContent.replace(',', '.')))`,
      );
    await shown.click('table.ranking thead th:nth-child(5) button');
    expect(await totals()).toEqual((await totals()).toSorted((a, b) => a - b));
    await shown.click('table.ranking thead th:nth-child(5) button');
    expect(await totals()).toEqual((await totals()).toSorted((a, b) => b - a));
    await shown.click('table.ranking tbody tr:first-child th a');
    expect(await shown.evaluate('document.querySelectorAll("details[open]").length')).toBe(1);
  });

  test('3,321 units open, and each link of the first page leads to its unit', async () => {
    const at = join(folder, 'nation');
    const files = htmlReport(aDistrictResult(3321), { language: 'vi' });
    write(at, files);
    const shown = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    onTestFinished(() => shown.close());
    await shown.goto(pathToFileURL(join(at, OUTPUT_NAMES.vi.page)).href);
    await shown.fill('#find', 'xa');
    await shown.fill('#find', '');
    expect(await shown.textContent('#shown')).toBe('Đang hiện 3321 trên 3321 đơn vị');
    const name = await shown.textContent('table.ranking tbody tr:first-child th a');
    await shown.click('table.ranking tbody tr:first-child th a');
    await shown.waitForLoadState();
    expect(await shown.textContent('details[open] h3')).toContain(name);
    await shown.click('details[open] .back a');
    await shown.waitForLoadState();
    expect(await shown.title()).toContain('Kết quả đánh giá');
  });

  test('text has enough contrast wherever a colour is set', async () => {
    expect(await page.evaluate(LOW_CONTRAST)).toEqual([]);
  });

  test('prints on A4 with the units whole', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    // One sheet for each of the 20 units, though they are folded on the screen, and a few for the rest.
    expect(sheets.length).toBeGreaterThan(20);
    expect(sheets.length).toBeLessThan(30);
  });

  test('prints the head of a long ranking on every sheet of it, and what a leader asks on the first', async () => {
    const at = join(folder, 'long');
    write(at, htmlReport(aDistrictResult(250), { language: 'vi' }));
    const shown = await browser.newPage();
    onTestFinished(() => shown.close());
    await shown.goto(pathToFileURL(join(at, OUTPUT_NAMES.vi.page)).href);
    await shown.pdf({ path: join(at, 'in.pdf'), preferCSSPageSize: true });
    const sheets = execFileSync('pdftotext', ['-layout', join(at, 'in.pdf'), '-'], { encoding: 'utf8' }).split('\f');
    expect(sheets[0]).toContain('Bị điểm 0 giữ lại');
    const ofRanking = sheets.filter((text) => (text.match(/^ *\d+ .* Xã .*\b\d\d(?:,5)? /gm) ?? []).length > 20);
    expect(ofRanking.length).toBeGreaterThan(2);
    for (const text of ofRanking) expect(text).toMatch(/Hạng +Mã +Tên đơn vị/);
  });
});

function write(at: string, files: readonly OutputFile[]): void {
  for (const { name, contents } of files) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), [...contents].join(''));
  }
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase();

const VIOLATIONS = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;

/** Words of the text that stand on two lines: the two ends of a word without a break in it have one top. */
const BROKEN_WORDS = `(() => {
  const broken = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (parentElement.closest('svg,script,style,code,[hidden],.unseen,.skip')) continue;
    for (const { 0: word, index } of data.matchAll(/\\p{L}{2,}/gu)) {
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
    }
  }
  return broken;
})()`;

/** A cell drawn as something else has a line of its own below it, at another height than its row's. */
const CELLS_THAT_ARE_NONE = `[...document.querySelectorAll('td,th')]
  .filter((cell) => getComputedStyle(cell).display !== 'table-cell')
  .map(({ className }) => className)`;

/** Of the names of classes in the ranking: one broken within its words would be many lines high. */
const MOST_LINES_OF_A_CLASS = `Math.max(...[...document.querySelectorAll('.ranking .chip')]
  .map((chip) => Math.round(chip.clientHeight / parseFloat(getComputedStyle(chip).lineHeight))))`;

/** Texts whose colour against the nearest background is under 4.5:1 (WCAG AA). */
const LOW_CONTRAST = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => [r, g, b]
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const backgroundOf = (element) => {
    for (let each = element; each !== null; each = each.parentElement) {
      const colour = channels(getComputedStyle(each).backgroundColor);
      if (colour[3] !== 0) return colour;
    }
    return [255, 255, 255];
  };
  const low = new Set();
  for (const element of document.querySelectorAll('body *:not(svg *)')) {
    const ownText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (!ownText) continue;
    const [a, b] = [luminance(channels(getComputedStyle(element).color)), luminance(backgroundOf(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) low.add(element.tagName + '.' + element.className + ' ' + ratio.toFixed(2));
  }
  return [...low];
})()`;
