import { existsSync, readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, test } from 'vitest';
import { inBrowser } from '../../rolldown.config.js';
import { bytesOf, evaluate, inMemory, type VerifyResult } from '../../src/api/node.ts';
import { proofOf } from '../../src/verification/proof.ts';
import { publicKeyText } from '../../src/verification/public-key.ts';
import { aBrowser, WITHOUT_BROWSER } from '../support/a-browser.ts';
import { aPaper, OF_A_SHIPPED_SET } from '../verification/a-paper.ts';
import { aCertificate, aDeclaration, aKey } from '../verification/some-certificates.ts';

const HOST = 'http://localhost/';

/** The door for browsers as it is built, by the names of its files. */
const chunks = new Map<string, string>();

beforeAll(async () => {
  const bundle = await rolldown(inBrowser);
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  for (const file of output) {
    if (file.type !== 'chunk') continue;
    chunks.set(file.fileName, file.code);
    outside.push(
      ...[...file.imports, ...file.dynamicImports].filter((name) => !output.some((other) => other.fileName === name)),
    );
  }
}, 60_000);

const outside: string[] = [];

test('no module of Node, and nothing else from outside, is in the bundle for browsers', () => {
  expect(chunks.size).toBeGreaterThan(1);
  expect(outside).toEqual([]);
  const named = [...chunks].filter(([, code]) => /(?:from|import|require)\s*\(?\s*["'`]node:/.test(code));
  expect(named.map(([name]) => name)).toEqual([]);
});

// In continuous integration a missing browser must fail, not pass in silence.
describe.skipIf(WITHOUT_BROWSER)('in Chromium', () => {
  test.each([
    ['a table', 'fixtures/demo/minh-chung.csv', 'tt44-2014'],
    ['a workbook', 'fixtures/intake/xlsx/libreoffice.xlsx', 'fixtures/problems/hai-tieu-chi.json'],
    ['a table in an encoding of before', 'fixtures/problems/encoding-recognised/minh-chung.csv', 'tt44-2014'],
  ])('%s gives the bytes it gives on a computer', async (_, evidence, criteria) => {
    const names = [evidence, criteria].filter((name) => existsSync(name));
    const files = names.map((name) => ({ name, contents: Uint8Array.from(readFileSync(name)) }));
    const asked = { evidence: [evidence], criteria, year: 2022, reports: ['json', 'csv', 'html'] as const };
    const here = await evaluate(asked, await inMemory(files));
    expect(here.result.units.length).toBeGreaterThan(0);
    const expected = here.files.map((file) => [file.name, new TextDecoder().decode(bytesOf(file))]);

    const given = files.map(({ name, contents }) => ({ name, bytes: [...contents] }));
    expect(await inThePage(EVALUATED, { asked, files: given })).toEqual(expected);
  });

  test('a certificate is verified as the file it is: its words are read and compared with its code', async () => {
    const key = aKey(1);
    const facts = aCertificate(OF_A_SHIPPED_SET);
    const code = proofOf(facts, key.signer).text;
    const files = [
      { name: 'khoa.json', bytes: [...Buffer.from(publicKeyText(key.pem, aDeclaration(), key.signer))] },
      { name: 'giay.pdf', bytes: [...(await aPaper(facts, code))] },
      // The code is genuine, and of another commune's certificate.
      { name: 'sua.pdf', bytes: [...(await aPaper({ ...facts, unitName: 'Xã Phú Hiệp' }, code))] },
    ];
    const asked = ['giay.pdf', 'sua.pdf', code].map((what) => ({ what, keys: ['khoa.json'], comparedByEye: true }));
    const found = (await inThePage(VERIFIED, { asked, files })) as VerifyResult[];
    expect(found.map(({ certificates }) => certificates.map(({ verdict }) => verdict))).toEqual([
      ['register-not-asked'],
      ['paper-differs'],
      ['register-not-asked'],
    ]);
  });
});

/** What a script gives in a page that has the door for browsers and nothing else. */
async function inThePage(script: string, given: object): Promise<unknown> {
  const browser = await aBrowser();
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route(`${HOST}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const code = chunks.get(name);
      return code === undefined
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>hoctap</title>' })
        : route.fulfill({ contentType: 'text/javascript', body: code });
    });
    await page.goto(HOST);
    const found = await page.evaluate(`(${script})(${JSON.stringify(given)})`);
    expect(complaints).toEqual([]);
    return found;
  } finally {
    await browser.close();
  }
}

/** Text, since the page knows nothing of this file. */
const EVALUATED = `async ({ asked, files: given }) => {
  const { bytesOf, evaluate, inMemory } = await import('/index.js');
  const world = await inMemory(given.map(({ name, bytes }) => ({ name, contents: Uint8Array.from(bytes) })));
  const { files } = await evaluate(asked, world);
  return files.map((file) => [file.name, new TextDecoder().decode(bytesOf(file))]);
}`;

const VERIFIED = `async ({ asked, files: given }) => {
  const { inMemory, verify } = await import('/index.js');
  const world = await inMemory(given.map(({ name, bytes }) => ({ name, contents: Uint8Array.from(bytes) })));
  return Promise.all(asked.map(async (each) => JSON.parse(JSON.stringify(await verify(each, world)))));
}`;
