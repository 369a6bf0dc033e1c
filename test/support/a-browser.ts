import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Chromium without windows has the same engine, starts at once and opens a page in half the time. */
const CHROMIUM = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path));
const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** In continuous integration a missing browser must fail, not pass in silence. */
export const WITHOUT_BROWSER = CHROMIUM === undefined && process.env['CI'] === undefined;

export function aBrowser(...others: readonly string[]): Promise<Browser> {
  const switches = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
  return chromium.launch({ executablePath: CHROMIUM ?? 'chromium', args: [...switches, ...others] });
}

export interface OpenedPage {
  readonly page: Page;
  /** Whatever the browser complained of. */
  readonly complaints: string[];
  /** Every address the page asked for, its own blobs left out. */
  readonly requests: string[];
}

/** The page as a person opens it: a file of this computer. */
export async function opened(
  browser: Browser,
  path: string,
  viewport = { width: 1100, height: 900 },
): Promise<OpenedPage> {
  const page = await browser.newPage({ viewport, acceptDownloads: true });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) requests.push(request.url());
  });
  const [file = path, ...fragment] = path.split('#');
  await page.goto(`${pathToFileURL(file).href}${fragment.map((part) => `#${part}`).join('')}`);
  return { page, complaints, requests };
}

/** Playwright's own waiting is refused by the policy of the page: the page itself looks again and again. */
export async function until<T>(page: Page, expression: string): Promise<T> {
  const found = await page.evaluate<T | undefined>(`new Promise((resolve) => {
    const look = (times) => {
      const found = (${expression});
      if (found || times === 0) resolve(found);
      else setTimeout(look, 20, times - 1);
    };
    look(${MOST_ASKED});
  })`);
  if (found) return found;
  throw new Error(`never: ${expression}\n${await page.evaluate('document.body.innerText.slice(0, 2000)')}`);
}

/** So that what never comes says what stands there instead. */
const MOST_ASKED = 3000;

/** Rules of accessibility that the page breaks, with the elements. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`);
}
