import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { htmlReport } from '../../src/report/html/html-report.ts';
import { hoctap } from '../support/a-terminal.ts';
import { aDistrictResult, aProblem, CRITERIA } from './a-result.ts';

const CHROMIUM = '/usr/bin/chromium';
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

// In continuous integration a missing browser must fail, not pass in silence.
describe.skipIf(!existsSync(CHROMIUM) && process.env['CI'] === undefined)('report.html in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoctap-html-'));
  const file = join(folder, 'report.html');
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
    writeFileSync(file, [...htmlReport(result, { language: 'vi' })].join(''));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
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

  test.each([1280, 1024, 390])('does not scroll sideways at %i pixels', async (width) => {
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
      await shown.goto(pathToFileURL(join(output, 'report.html')).href);
      expect(await shown.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await shown.evaluate(CELLS_THAT_ARE_NONE)).toEqual([]);
      expect(await shown.evaluate(MOST_LINES_OF_A_CLASS)).toBeLessThanOrEqual(4);
    },
  );

  test('text has enough contrast wherever a colour is set', async () => {
    expect(await page.evaluate(LOW_CONTRAST)).toEqual([]);
  });

  test('prints on A4 with the units whole', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    // One sheet for each of the 20 units, and a few for the rest.
    expect(sheets.length).toBeGreaterThan(20);
    expect(sheets.length).toBeLessThan(30);
  });
});

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
