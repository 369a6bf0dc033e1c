import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { verify } from '../../src/jobs/verify.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { planVoid } from '../../src/register/plan-change.ts';
import { planIssue } from '../../src/register/plan-issue.ts';
import { publishedText, readPublishedList } from '../../src/register/published-list.ts';
import type { RegisterOrList } from '../../src/register/store.ts';
import { proofOf } from '../../src/verification/proof.ts';
import { publicKeyText } from '../../src/verification/public-key.ts';
import { shortCodeOf } from '../../src/verification/short-code.ts';
import { squareOf } from '../../src/verification/square.ts';
import { colourOf } from '../../src/verification/verdict.ts';
import { toolsAbsent } from '../certificate/printed.ts';
import { AN_OPENING, Growing } from '../register/a-register.ts';
import { aBrowser, axeViolations, opened, until, WITHOUT_BROWSER } from '../support/a-browser.ts';
import { aFolder } from '../support/a-folder.ts';
import { hoctap } from '../support/a-terminal.ts';
import { aPaper, aWorld, mergedPapers, OF_A_SHIPPED_SET } from '../verification/a-paper.ts';
import { drawn, png, turned } from '../verification/a-picture.ts';
import {
  foreign,
  overlaid,
  qpdf,
  revision,
  rewritten,
  SHOWN_OTHERWISE,
  scanned,
} from '../verification/changed-papers.ts';
import { aCertificate, aDeclaration, aKey } from '../verification/some-certificates.ts';

const office = aKey(1);
const other = aKey(2, 'Ủy ban nhân dân huyện khác');
const ADDRESS = 'https://gcn.example.gov.vn/kiem-tra';
const AUTHORITY = 'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM NÔNG';
const KEY = publicKeyText(office.pem, aDeclaration({ authorities: [AUTHORITY] }), office.signer);

/** Two papers as a register issued them; the second was revoked. */
const book = new Growing({ ...AN_OPENING, numberPattern: '{seq:02}/GCN-UBND' });
const wanted = [
  aCertificate(OF_A_SHIPPED_SET),
  aCertificate({ ...OF_A_SHIPPED_SET, unitCode: '00124', unitName: 'Xã Phú Hiệp', className: 'Tốt', classId: 'tot' }),
];
const plan = planIssue(book.register, wanted, { on: '2022-12-20', file: 'so.jsonl' });
book.add(...plan.entries);
const [facts, revoked] = wanted.map(({ unitCode }) => plan.numbers.get(unitCode)?.facts) as [
  CertificateFacts,
  CertificateFacts,
];
book.add(planVoid(book.register, { number: revoked.number }, { on: '2023-01-05', by: 'Người ký thử', reason: 'sai' }));
const LIST = publishedText(book.register, '2023-02-01', office.signer);
const codeOf = (each: CertificateFacts) => proofOf(each, office.signer).text;
const withAddress = proofOf(facts, office.signer, { address: ADDRESS, register: undefined }).text;

const folder = mkdtempSync(join(tmpdir(), 'hoctap-page-'));
const PAGE = join(folder, 'xac-minh.html');
const KEY_FILE = join(folder, 'khoa.json');
const LIST_FILE = join(folder, 'danh-sach.json');
let browser: Browser;
let good: Uint8Array;

/**
 * The true paper, and whatever was done to it: a few of each kind of the tests of trust (`test/verification/`), since both
 * readings of a paper are done here, the program's and the page's. `good` is there when they are made.
 */
const code = codeOf(facts);
const forged = proofOf({ ...facts, className: 'Tốt' }, { ...other.signer, keyId: office.signer.keyId }).text;
const latin = () => Buffer.from(good).toString('latin1');
const inBytes = (text: string) => Buffer.from(text, 'latin1');
const underNumber77 = { ...facts, number: '77/GCN-UBND' };
const WORDS: readonly (readonly [keyof CertificateFacts, string])[] = [
  ['unitName', 'Xã Phú Cương'],
  ['className', 'Tốt'],
  ['authority', 'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM NÙNG'],
];
const PAPERS: [string, () => Uint8Array | Promise<Uint8Array>][] = [
  ['dung.pdf', () => good],
  ['da-huy.pdf', () => aPaper(revoked, codeOf(revoked))],
  ['khong-co-trong-so.pdf', () => aPaper(underNumber77, codeOf(underNumber77))],
  ['khoa-khac.pdf', () => aPaper(facts, proofOf(facts, other.signer).text)],
  ['khong-ky.pdf', () => aPaper(facts, proofOf(facts).text)],
  ['ky-gia.pdf', () => aPaper({ ...facts, className: 'Tốt' }, forged)],
  ['ma-cua-xa-khac.pdf', () => aPaper(facts, codeOf(revoked))],
  ['hai-giay.pdf', () => mergedPapers([facts, revoked].map((each) => [each, codeOf(each)]))],
  ['hai-giay-dung.pdf', () => mergedPapers([facts, facts].map((each) => [each, codeOf(each)]))],
  ...WORDS.map(([field, value]): (typeof PAPERS)[number] => [
    `khac-${field}.pdf`,
    () => aPaper(facts, code, { words: { [field]: value } }),
  ]),
  ['ma-trong-chu-thich.pdf', () => foreign(`% /HoctapCode (${code})\n`)],
  ['ma-trong-vat-chet.pdf', () => foreign(`7 0 obj\n<</HoctapCode (${code})>>\nendobj\n`)],
  ['thuoc-tinh-cua-xa-khac.pdf', () => inBytes(latin().replace(`(${code})`, `(${codeOf(revoked)})`))],
  ['them-thuoc-tinh.pdf', () => inBytes(latin().replace(`(${code})`, `(${code} ${codeOf(revoked)})`))],
  ['ban-sua-doi.pdf', () => inBytes(latin() + revision(latin(), `<</HoctapCode (${codeOf(revoked)})>>`))],
  ['ma.txt', () => new TextEncoder().encode(`Mã: ${code}\n`)],
  ['ma.png', () => png(drawn(squareOf(code)))],
  ['ma-nghieng.png', () => png(turned(drawn(squareOf(code)), 20))],
  ['ma-ky-gia.png', () => png(drawn(squareOf(forged)))],
  ['trang.png', () => png({ width: 300, height: 300, shades: new Uint8Array(90_000).fill(255) })],
  ['cut.pdf', () => good.subarray(0, good.length >> 1)],
  ['hong.png', () => png(drawn(squareOf(code))).subarray(0, 200)],
  ['rong.pdf', () => new Uint8Array()],
  ['bat-ky.pdf', () => new TextEncoder().encode('%PDF-1.7\nkhông phải')],
  ...(toolsAbsent ? [] : withTools()),
];

/** Those that other programs change. */
function withTools(): typeof PAPERS {
  const note = '/Annots [<</Type/Annot/Subtype/Square/Rect[330 230 510 262]/IC[1 1 1]/C[1 1 1]/BS<</W 1>>/F 4>>]';
  const shownOtherwise = SHOWN_OTHERWISE.filter(([name]) => /only printed|only seen|larger|form field/.test(name));
  return [
    ['luu-lai.pdf', () => qpdf(good, '--object-streams=generate', 'IN', 'OUT')],
    ['mat-khau.pdf', () => qpdf(good, '--encrypt', 'mo', 'chu', '256', '--', 'IN', 'OUT')],
    ['che-xep-loai.pdf', () => overlaid(good, '1 1 1 rg 330 235 180 30 re f')],
    ['dan-ghi-chu.pdf', () => overlaid(good, 'q Q', note)],
    ...shownOtherwise.map(([name, change, more]): (typeof PAPERS)[number] => [
      `${name}.pdf`,
      () => rewritten(good, change, more),
    ]),
    ['trang-truoc.pdf', anotherInFront],
    ['anh.png', () => pictureOf(good)],
    ['quet-co-chu.pdf', () => scanned(pictureOf(good), `Xã Phú Cường ${facts.number}`)],
  ];
}

function anotherInFront(): Uint8Array {
  const at = aFolder({ 'a.pdf': foreign(), 'b.pdf': good });
  const path = (name: string) => join(at, name);
  spawnSync('qpdf', ['--empty', '--pages', path('a.pdf'), path('b.pdf'), '--', path('ab.pdf')]);
  return readFileSync(path('ab.pdf'));
}

beforeAll(async () => {
  const profile = join(folder, 'co-quan.json');
  writeFileSync(KEY_FILE, KEY);
  writeFileSync(LIST_FILE, LIST);
  writeFileSync(profile, JSON.stringify({ authority: ['Chủ tịch Ủy ban nhân dân huyện Tam Nông'], page: ADDRESS }));
  const argv = ['--key', KEY_FILE, '--register', LIST_FILE, '--profile', profile, '-o', PAGE];
  const { exitCode, err } = await hoctap('page', 'verify', ...argv);
  if (exitCode !== 0) throw new Error(err);
  good = await aPaper(facts, codeOf(facts));
  if (!WITHOUT_BROWSER) browser = await aBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('hoctap page verify', () => {
  test('is one file of less than 2 MB, with the same bytes for the same inputs', async () => {
    expect(statSync(PAGE).size).toBeLessThan(2_000_000);
    const [one, two] = ['mot.html', 'hai.html'].map((name) => join(folder, name)) as [string, string];
    for (const into of [one, two]) await hoctap('page', 'verify', '--key', KEY_FILE, '-o', into);
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  });

  test('takes no register, whose names nobody else is to read, and no list of another office', async () => {
    const register = join(folder, 'so.jsonl');
    writeFileSync(register, book.text);
    const whole = await hoctap(
      'page',
      'verify',
      '--key',
      KEY_FILE,
      '--register',
      register,
      '-o',
      join(folder, 'x.html'),
    );
    expect([whole.exitCode, whole.err]).toEqual([2, expect.stringContaining('không phải danh sách công bố')]);
    const foreignList = join(folder, 'cua-nguoi-khac.json');
    writeFileSync(foreignList, publishedText(book.register, '2023-02-01', other.signer));
    const by = await hoctap(
      'page',
      'verify',
      '--key',
      KEY_FILE,
      '--register',
      foreignList,
      '-o',
      join(folder, 'x.html'),
    );
    expect([by.exitCode, by.err]).toEqual([2, expect.stringContaining('không phải của khóa')]);
  });
});

describe.skipIf(WITHOUT_BROWSER)('the page for verifying in Chromium', () => {
  async function openPage(fragment = '', viewport?: { width: number; height: number }, of = browser) {
    const found = await opened(of, PAGE + fragment, viewport);
    onTestFinished(() => found.page.close());
    await until(found.page, "document.querySelectorAll('footer li').length > 4");
    return found;
  }

  const stateOf = (page: Page) => until<string>(page, "document.getElementById('found').dataset.state");

  async function given(page: Page, name: string, bytes: Uint8Array): Promise<string> {
    await page.evaluate("delete document.getElementById('found').dataset.state");
    await page.setInputFiles('#file', { name, mimeType: '', buffer: Buffer.from(bytes) });
    return stateOf(page);
  }

  async function typed(page: Page, text: string): Promise<string> {
    await page.evaluate("delete document.getElementById('found').dataset.state");
    await page.fill('#typed', text);
    await page.click('#typing button');
    return stateOf(page);
  }

  const headlines = (page: Page) =>
    page.evaluate<string[]>("[...document.querySelectorAll('.verdict h2')].map((each) => each.textContent)");

  test('opens from a file, asks for nothing and can ask for nothing', async () => {
    const { page, complaints, requests } = await openPage();
    expect([complaints, requests.length]).toEqual([[], 1]);
    expect(await page.evaluate("fetch('http://127.0.0.1:9/').then(() => 'sent', () => 'refused')")).toBe('refused');
    expect(complaints.join()).toContain('Content Security Policy');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('a true paper: the code is right, the words are for a person, who makes it right or does not', async () => {
    const { page } = await openPage('', { width: 375, height: 800 });
    expect(await given(page, 'giay.pdf', good)).toBe('open');
    expect(await headlines(page)).toEqual([expect.stringContaining('MÃ ĐÚNG; CHƯA SO CHỮ TRÊN GIẤY')]);
    const fields = await page.evaluate<string>("document.querySelector('.fields').textContent");
    expect(fields).toContain('Xã Phú Cường');
    expect(fields).toContain(shortCodeOf(facts));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
    expect(await axeViolations(page)).toEqual([]);
    // No option of the program is mentioned to a person who has none.
    expect(await page.evaluate("document.getElementById('found').textContent")).not.toMatch(/--\w|hoctap/);
    await page.check('#compared');
    await until(page, "document.getElementById('found').dataset.state === 'right'");
    expect(await headlines(page)).toEqual([expect.stringContaining('GIẤY ĐÚNG')]);
    await page.click('[data-language="en"]');
    await until(page, "document.querySelector('.verdict h2')?.textContent.startsWith('CODE RIGHT')");
  });

  test('a file that is chosen before the page is ready waits, and is read', async () => {
    const { page } = await opened(browser, PAGE);
    onTestFinished(() => page.close());
    expect(await given(page, 'giay.pdf', good)).toBe('open');
  });

  test('arriving by the square itself, with and without the address it was signed with', async () => {
    for (const code of [codeOf(facts), withAddress.slice(withAddress.indexOf('#') + 1)]) {
      const { page } = await openPage(`#${code}`);
      expect(await stateOf(page)).toBe('open');
      expect(await headlines(page)).toEqual([expect.stringContaining('MÃ ĐÚNG; CHƯA SO CHỮ TRÊN GIẤY')]);
    }
  });

  test('a code or a short code that is typed', async () => {
    const { page } = await openPage();
    expect(await typed(page, codeOf(revoked))).toBe('refused');
    expect(await headlines(page)).toEqual([expect.stringContaining('ĐÃ HỦY NGÀY 05/01/2023')]);
    expect(await typed(page, shortCodeOf(facts).toLowerCase())).toBe('open');
    expect(await headlines(page)).toEqual([
      expect.stringContaining('DANH SÁCH CÓ MÃ NÀY, CÒN HIỆU LỰC ĐẾN NGÀY 01/02/2023'),
    ]);
    expect(await typed(page, shortCodeOf(revoked))).toBe('refused');
    expect(await typed(page, shortCodeOf(aCertificate({ number: '99' })))).toBe('refused');
    expect(await typed(page, `${shortCodeOf(facts).slice(0, -1)}${shortCodeOf(facts).endsWith('A') ? 'B' : 'A'}`)).toBe(
      'problem',
    );
    expect(await typed(page, 'xin chào')).toBe('problem');
  });

  test('is used by keyboard alone', async () => {
    const { page } = await openPage();
    // As in check-page.test.ts: told before it is asked.
    page.on('filechooser', () => {});
    const focused = () => page.evaluate<string>('document.activeElement.id');
    for (let presses = 0; (await focused()) !== 'file' && presses < 10; presses += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('file');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
    await chooser.setFiles({ name: 'giay.pdf', mimeType: '', buffer: Buffer.from(good) });
    await until(page, "document.activeElement.id === 'verdict'");
    for (let presses = 0; (await focused()) !== 'compared' && presses < 10; presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await until(page, "document.getElementById('found').dataset.state === 'right'");
  });

  test('the camera finds the square', { skip: toolsAbsent }, async () => {
    const video = aVideo(codeOf(facts));
    const seeing = await aBrowser(
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${video}`,
    );
    onTestFinished(() => seeing.close());
    const { page } = await openPage('', undefined, seeing);
    await page.click('#camera');
    expect(await stateOf(page)).toBe('open');
    expect(await headlines(page)).toEqual([expect.stringContaining('MÃ ĐÚNG')]);
    expect(await page.evaluate("document.getElementById('viewfinder').hidden")).toBe(true);
  });

  test('says what to do where there is no camera', async () => {
    const { page } = await openPage();
    await page.click('#camera');
    expect(await stateOf(page)).toBe('problem');
    expect(await page.evaluate("document.getElementById('found').textContent")).toContain(
      'Hãy chụp ảnh rồi chọn ảnh ấy',
    );
  });

  describe('never green where the program is not, and refused where it refuses', () => {
    const list = readPublishedList(LIST);
    if (list === undefined) throw new Error('no list');
    const register: RegisterOrList = { kind: 'list', list };
    let at: Awaited<ReturnType<typeof opened>>;
    beforeAll(async () => {
      at = await opened(browser, PAGE);
    });
    afterAll(() => at.page.close());

    test.each(PAPERS)('%s', async (name, made) => {
      const { page, complaints } = at;
      const bytes = await made();
      const world = aWorld({ 'giay.pdf': bytes, 'khoa.json': KEY }, { list: register });
      const asked = { what: 'giay.pdf', keys: ['khoa.json'], register: 'list', comparedByEye: false };
      const there = await verify(asked, world);
      const verdicts = there.certificates.map(({ verdict }) => verdict);
      // What it would say with --compared.
      const isRightByEye =
        verdicts.length > 0 &&
        there.problems.length === 0 &&
        verdicts.every((verdict) => verdict === 'right' || verdict === 'paper-not-compared');
      const state = await given(page, name, bytes);
      // Nothing but a person makes it green.
      expect(['failed', 'right']).not.toContain(state);
      if (verdicts.some((verdict) => colourOf(verdict) === 'refused')) expect(state).toBe('refused');
      if (verdicts.length === 0) expect(state).toBe('problem');
      const isAsked = await page.evaluate<boolean>("document.getElementById('compared') !== null");
      if (isRightByEye) expect(isAsked).toBe(true);
      if (isAsked) {
        await page.evaluate("delete document.getElementById('found').dataset.state");
        await page.evaluate("document.getElementById('compared').click()");
        const byEye = await stateOf(page);
        if (!isRightByEye) expect(byEye).not.toBe('right');
      }
      expect(complaints).toEqual([]);
    });
  });
});

/** A picture of the square as a camera sends it, over and over. */
function aVideo(code: string): string {
  const picture = join(folder, 'ma.png');
  const [frames, video] = [join(folder, 'ma.rgb'), join(folder, 'ma.y4m')];
  writeFileSync(picture, png(drawn(squareOf(code), 5)));
  const made = spawnSync('convert', [
    picture,
    '-background',
    'white',
    '-gravity',
    'center',
    '-extent',
    '640x480',
    '-depth',
    '8',
    `gray:${frames}`,
  ]);
  if (made.status !== 0) throw new Error(String(made.stderr));
  const frame = Buffer.concat([Buffer.from('FRAME\n'), readFileSync(frames), Buffer.alloc((640 * 480) / 2, 128)]);
  writeFileSync(video, Buffer.concat([Buffer.from('YUV4MPEG2 W640 H480 F5:1 Ip A1:1 C420jpeg\n'), frame, frame]));
  return video;
}

function pictureOf(paper: Uint8Array): Uint8Array {
  const at = aFolder({ 'vao.pdf': paper });
  spawnSync('pdftoppm', ['-r', '150', '-png', '-singlefile', join(at, 'vao.pdf'), join(at, 'ra')]);
  return readFileSync(join(at, 'ra.png'));
}
