import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Answer } from '../../src/cli/answer.ts';
import { command } from '../../src/cli/commands/verify.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { isPageAddress } from '../../src/model/page-address.ts';
import { endOf, headText } from '../../src/register/head.ts';
import { planReplace, planVoid } from '../../src/register/plan-change.ts';
import { planIssue } from '../../src/register/plan-issue.ts';
import { publishedText } from '../../src/register/published-list.ts';
import { revocationText } from '../../src/verification/key-revocation.ts';
import { proofOf } from '../../src/verification/proof.ts';
import { publicKeyText } from '../../src/verification/public-key.ts';
import { shortCodeOf } from '../../src/verification/short-code.ts';
import { squareOf } from '../../src/verification/square.ts';
import { Growing } from '../register/a-register.ts';
import { aFolder } from '../support/a-folder.ts';
import { rawControls } from '../support/a-terminal.ts';
import { aPaper, OF_A_SHIPPED_SET } from './a-paper.ts';
import { beside, drawn, png } from './a-picture.ts';
import { running } from './running.ts';
import { aCertificate, aDeclaration, aKey } from './some-certificates.ts';

const ours = aKey(1);
const other = aKey(2, 'Ủy ban nhân dân huyện khác');
const authorities = ['Chủ tịch Ủy ban nhân dân huyện Tam Nông'];

/** A register with one certificate and one more, and what becomes of the first. */
function aRegister(change: 'none' | 'void' | 'replace' = 'none') {
  const file = new Growing();
  const wanted = [
    aCertificate(OF_A_SHIPPED_SET),
    aCertificate({ ...OF_A_SHIPPED_SET, unitCode: '00124', unitName: 'Xã Phú Hiệp' }),
  ];
  const plan = planIssue(file.register, wanted, { on: '2022-12-20', file: 'so.jsonl' });
  file.add(...plan.entries);
  const facts = plan.numbers.get('00123')?.facts;
  if (facts === undefined) throw new Error('not issued');
  const act = { on: '2023-01-05', by: 'Người ký thử', reason: 'ghi sai tên' };
  if (change === 'void') file.add(planVoid(file.register, { number: facts.number }, act));
  if (change === 'replace') {
    file.add(planReplace(file.register, { number: facts.number }, () => ({ className: 'Tốt', classId: 'tot' }), act));
  }
  return { facts, text: file.text, register: file.register, head: headText(endOf(file.register), ours.signer) };
}

const { facts, text: registerText, register, head } = aRegister();
const signed = proofOf(facts, ours.signer);
const unsigned = proofOf(facts);
const KEY = publicKeyText(ours.pem, aDeclaration({ authorities }), ours.signer);
const OTHER_KEY = publicKeyText(
  other.pem,
  aDeclaration({ office: 'Ủy ban nhân dân huyện khác', authorities: ['UBND huyện khác'] }),
  other.signer,
);

interface Given {
  readonly keys?: readonly string[];
  readonly trusted?: readonly string[];
  readonly register?: string;
  readonly head?: string;
  readonly more?: readonly string[];
  readonly answer?: Answer;
}

async function verify(
  what: string,
  { keys = [KEY], trusted = [], register: book, head: end, more = [], answer }: Given = {},
) {
  const folder = aFolder();
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const paths = keys.map((text, at) => write(`${at}.json`, text));
  const trust =
    trusted.length === 0 ? undefined : aFolder(Object.fromEntries(trusted.map((text, at) => [`${at}.json`, text])));
  const bookPath = book === undefined ? undefined : write('so.jsonl', book);
  if (end !== undefined) write('so.jsonl.head.json', end);
  const line = [
    what,
    ...(paths.length === 0 ? [] : ['--key', ...paths]),
    ...(trust === undefined ? [] : ['--trust', trust]),
    ...(bookPath === undefined ? [] : ['--register', bookPath]),
    ...more,
  ];
  return running(command, line, {}, answer);
}

const WHOLE = { register: registerText, head };
const COMPARED = { more: ['--compared'] };
const ALL = { ...WHOLE, ...COMPARED };

describe('the verdict: three questions, the answer to all of them first', () => {
  const voided = aRegister('void');
  const replaced = aRegister('replace');
  const cut = `${voided.text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`;

  test.each<[string, string, Given, number, readonly string[]]>([
    ['all asked, all right', signed.text, ALL, 0, ['GIẤY ĐÚNG', 'đến mục 2, ngày 20/12/2022', '--compared']],
    ['the paper not compared', signed.text, WHOLE, 1, ['MÃ ĐÚNG; CHƯA SO CHỮ TRÊN GIẤY', 'chỉ có mã']],
    ['no register', signed.text, COMPARED, 1, ['MÃ ĐÚNG; CHƯA ĐỐI CHIẾU VỚI SỔ', 'Thêm --register']],
    ['several keys', signed.text, { ...ALL, keys: [OTHER_KEY, KEY] }, 0, ['GIẤY ĐÚNG']],
    ['no key', signed.text, { ...ALL, keys: [] }, 1, ['CHƯA KIỂM TRA CHỮ KÝ', 'Thêm --key']],
    ['another key', signed.text, { ...ALL, keys: [OTHER_KEY] }, 1, ['CHƯA KIỂM TRA CHỮ KÝ']],
    ['unsigned', unsigned.text, ALL, 1, ['MÃ KHÔNG CÓ CHỮ KÝ']],
    [
      'void',
      signed.text,
      { ...COMPARED, register: voided.text, head: voided.head },
      1,
      ['ĐÃ HỦY NGÀY 05/01/2023', 'lý do: ghi sai tên'],
    ],
    [
      'replaced',
      signed.text,
      { ...COMPARED, register: replaced.text, head: replaced.head },
      1,
      ['ĐÃ THAY THẾ NGÀY 05/01/2023: dùng giấy số 01/GCN-UBND'],
    ],
    [
      'a void cut off the register',
      signed.text,
      { ...COMPARED, register: cut, head: voided.head },
      1,
      ['SỔ ĐƯA VÀO KHÔNG TIN ĐƯỢC'],
    ],
    [
      'a register whose end nobody signed',
      signed.text,
      { ...COMPARED, register: registerText },
      1,
      ['CHƯA CÓ CHỮ KÝ CUỐI SỔ'],
    ],
    [
      'its seal known otherwise',
      signed.text,
      { register: registerText, more: ['--compared', '--seal', register.seal.slice(0, 16)] },
      0,
      ['GIẤY ĐÚNG'],
    ],
    [
      'another seal known',
      signed.text,
      { ...WHOLE, more: ['--compared', '--seal', '0'.repeat(64)] },
      1,
      ['SỔ ĐƯA VÀO KHÔNG TIN ĐƯỢC'],
    ],
    [
      'a longer register known',
      signed.text,
      { ...WHOLE, more: ['--compared', '--at-least', '3'] },
      1,
      ['SỔ ĐƯA VÀO KHÔNG TIN ĐƯỢC'],
    ],
    [
      'other words in the register',
      proofOf({ ...facts, className: 'Tốt' }, ours.signer).text,
      ALL,
      1,
      ['SỔ GHI KHÁC', 'Sổ ghi “Xếp loại” là: Khá'],
    ],
    [
      'not in the register',
      proofOf({ ...facts, number: '77/GCN-UBND' }, ours.signer).text,
      ALL,
      1,
      ['SỔ KHÔNG CÓ GIẤY NÀY'],
    ],
  ])('%s', async (_, text, given, exitCode, words) => {
    const run = await verify(text, given);
    expect([run.exitCode, run.err]).toEqual([exitCode, '']);
    for (const each of words) expect(run.out).toContain(each);
    expect(run.out).toMatch(/^[^a-z]+[.:]/);
  });

  test('shows what stands on the paper, and no id and no hash', async () => {
    const { out } = await verify(signed.text, ALL);
    for (const value of ['01/GCN-UBND', 'Xã Phú Cường', 'Khá', '20/12/2022', signed.shortCode])
      expect(out).toContain(value);
    expect(out).not.toContain(facts.criteriaSha256);
    expect(out).not.toContain('tt44');
    const answer = new Answer('vi', false);
    await verify(signed.text, { ...ALL, more: ['--compared'], answer });
    expect(answer.json(0).data).toMatchObject({
      stands: true,
      certificates: [{ verdict: 'right', facts: { classId: 'kha' } }],
    });
  });
});

describe('a key signs for its own office, in its own time', () => {
  const declared = (changes: Parameters<typeof aDeclaration>[0], key = ours) =>
    publicKeyText(key.pem, aDeclaration({ authorities, ...changes }), key.signer);

  test('a genuine signature by the key of another office counts for nothing', async () => {
    const text = proofOf(facts, other.signer).text;
    const run = await verify(text, { ...ALL, keys: [KEY, OTHER_KEY] });
    expect([run.exitCode, run.out]).toEqual([1, expect.stringContaining('CHỮ KÝ KHÔNG CÓ GIÁ TRỊ CHO GIẤY NÀY')]);
    expect(run.out).toContain('KHÓA CỦA CƠ QUAN KHÁC');
  });

  test.each([
    ['used before its first day', declared({ validFrom: '2023-01-01' }), 'trước ngày khóa này bắt đầu'],
    ['used after its last day', declared({ validTo: '2022-12-01' }), 'sau ngày cuối cùng'],
  ])('%s', async (_, key, words) => {
    const run = await verify(signed.text, { ...ALL, keys: [key] });
    expect([run.exitCode, run.out]).toEqual([1, expect.stringContaining('CHỮ KÝ KHÔNG CÓ GIÁ TRỊ')]);
    expect(run.out).toContain(words);
  });

  test('a key that says nothing of what it may sign leaves the question open', async () => {
    const run = await verify(signed.text, { ...ALL, keys: [ours.pem] });
    expect([run.exitCode, run.out]).toEqual([1, expect.stringContaining('CHƯA RÕ KHÓA ĐƯỢC KÝ CHO CƠ QUAN NÀO')]);
  });

  test('revoked before the day of issue: nothing; revoked since: only a register with a signed end can tell', async () => {
    const before = revocationText(ours.officeKey, '2022-12-01', 'mất máy', ours.signer);
    const since = revocationText(ours.officeKey, '2023-06-01', 'mất máy', ours.signer);
    expect((await verify(signed.text, { ...ALL, keys: [KEY, before] })).out).toContain('KHÓA ĐÃ BỊ THU HỒI');
    const later = await verify(signed.text, { ...ALL, keys: [KEY, since] });
    expect([later.exitCode, later.out]).toEqual([1, expect.stringContaining('chỉ sổ có chữ ký cuối')]);
  });

  test('from the folder of trusted keys its name needs no more comparing', async () => {
    const given = await verify(signed.text, ALL);
    const trusted = await verify(signed.text, { ...ALL, keys: [], trusted: [KEY] });
    expect(given.out).toContain('do khóa tự khai');
    expect([trusted.exitCode, trusted.out]).toEqual([0, expect.not.stringContaining('do khóa tự khai')]);
  });
});

describe('the list an office posts takes the place of the register', () => {
  const posted = publishedText(register, '2023-02-01', ours.signer);
  const voided = aRegister('void');

  test('in force up to its day', async () => {
    const run = await verify(signed.text, { register: posted, ...COMPARED });
    expect([run.exitCode, run.out]).toEqual([
      0,
      expect.stringContaining('Danh sách công bố đến mục 2, ngày 01/02/2023'),
    ]);
  });

  test('void, altered, and asked for a short code', async () => {
    const run = await verify(signed.text, {
      register: publishedText(voided.register, '2023-02-01', ours.signer),
      ...COMPARED,
    });
    expect([run.exitCode, run.out]).toEqual([1, expect.stringContaining('ĐÃ HỦY NGÀY 05/01/2023')]);
    const altered = await verify(signed.text, { register: posted.replace('2023-02-01', '2023-03-01'), ...COMPARED });
    expect([altered.exitCode, altered.out]).toEqual([1, expect.stringContaining('SỔ ĐƯA VÀO KHÔNG TIN ĐƯỢC')]);
    expect((await verify(signed.shortCode, { register: posted })).err).toContain('Danh sách công bố không ghi tên');
  });
});

describe('a code of format 2', () => {
  const extras = {
    address: 'https://gcn.example.gov.vn/kiem-tra',
    register: { entries: 1, sealStart: register.sealAt(1)?.slice(0, 32) ?? '' },
  };
  const text = (changes: Partial<typeof extras> = {}) => proofOf(facts, ours.signer, { ...extras, ...changes }).text;

  test('begins with the page of the office, and agrees with the register it came from', async () => {
    expect(text()).toMatch(/^https:\/\/gcn\.example\.gov\.vn\/kiem-tra#HOCTAP2:[0-9A-Z.]+$/);
    const run = await verify(text(), ALL);
    expect([run.exitCode, run.out]).toEqual([0, expect.stringContaining('cùng một dấu sổ')]);
    expect(run.out).toContain('https://gcn.example.gov.vn/kiem-tra');
  });

  test('finds a register that was written anew, and one that is older than the paper', async () => {
    const rewritten = text({ register: { entries: 1, sealStart: 'f'.repeat(32) } });
    expect((await verify(rewritten, ALL)).out).toContain('SỔ ĐƯA VÀO KHÔNG TIN ĐƯỢC');
    const later = text({ register: { entries: 9, sealStart: 'f'.repeat(32) } });
    const run = await verify(later, ALL);
    expect([run.exitCode, run.out]).toEqual([1, expect.stringContaining('SỔ ĐƯA VÀO CŨ HƠN TỜ GIẤY')]);
  });

  test.each([
    ['https://gcn.example.gov.vn/', true],
    ['https://gcn.example.gov.vn/a/b.html', true],
    ['', true],
    ['http://gcn.example.gov.vn/', false],
    ['https://gcn.example.gov.vn', false],
    ['https://GCN.example.gov.vn/', false],
    ['https://ai@gcn.example.gov.vn/', false],
    ['https://gcn.example.gov.vn/?a=1', false],
    ['https://gcn.example.gov.vn/#a', false],
    ['https://gcn.example.gov.vn/a/../b', false],
    ['https://huyện.vn/', false],
    [`https://gcn.example.gov.vn/${'a'.repeat(100)}`, false],
  ])('the address %s: %s', (address, good) => {
    expect(isPageAddress(address)).toBe(good);
  });

  test('another address before the code is found', async () => {
    const phished = text().replace('gcn.example', 'gcn-example');
    expect((await verify(phished, ALL)).exitCode).toBe(2);
  });
});

describe('a short code', () => {
  const code = shortCodeOf(facts);

  test('finds its certificate in the register, and says that it proves no signature', async () => {
    const { out, exitCode } = await verify(code.toLowerCase().replaceAll('-', ' '), WHOLE);
    expect(exitCode).toBe(1);
    expect(out).toContain('Xã Phú Cường');
    expect(out).toContain('mã ngắn không mang chữ ký');
  });

  test('of no certificate', async () => {
    const { out, exitCode } = await verify(shortCodeOf({ ...facts, number: '9' }), WHOLE);
    expect([exitCode, out]).toEqual([1, expect.stringContaining('sổ không có giấy chứng nhận nào')]);
  });

  test('mistyped, or without a register', async () => {
    const slip = `${code.startsWith('7') ? '8' : '7'}${code.slice(1)}`;
    expect(await verify(slip)).toMatchObject({ exitCode: 2, err: expect.stringContaining('gõ sai') });
    expect(await verify(`Đ${code.slice(1)}`)).toMatchObject({ exitCode: 2, err: expect.stringContaining('bộ gõ') });
    expect(await verify(code)).toMatchObject({ exitCode: 2, err: expect.stringContaining('--register') });
  });
});

describe('files', () => {
  const second = proofOf(aCertificate({ number: '03/GCN-UBND', unitName: 'Xã Phú Hiệp' }), ours.signer);
  const picture = png(drawn(signed.square));
  const hugePng = Buffer.from(picture);
  hugePng.writeUInt32BE(60_000, 16);
  hugePng.writeUInt32BE(60_000, 20);

  test('a certificate as certify makes it is right without any more ado', async () => {
    const paper = await aPaper(facts, signed.text);
    const run = await verify(join(aFolder({ 'giay.pdf': paper }), 'giay.pdf'), WHOLE);
    expect([run.exitCode, run.err, run.out]).toEqual([0, '', expect.stringContaining('trùng với trang giấy')]);
  });

  test.each<[string, Uint8Array | string, number, string]>([
    ['a PDF that is none', '%PDF-1.7\n', 2, 'hỏng hoặc bị cắt'],
    ['a picture', picture, 1, 'CHƯA SO CHỮ TRÊN GIẤY'],
    ['a picture of two', png(beside([drawn(signed.square), drawn(second.square)])), 1, 'Giấy chứng nhận 2/2'],
    ['a picture without a code', png({ width: 9, height: 9, shades: new Uint8Array(81) }), 2, 'Không tìm thấy mã QR'],
    ['a cut picture', picture.subarray(0, 20), 2, 'bị hỏng'],
    ['a picture that claims to be enormous', hugePng, 2, 'Ảnh quá lớn'],
    ['a text with the code', `Mã: ${signed.text}\n`, 1, 'MÃ ĐÚNG'],
    ['a mail that broke the line', signed.text.replace(/(.{70})/g, '$1\r\n  '), 1, 'MÃ ĐÚNG'],
    ['a text with a good and a cut code', `${signed.text} ${second.text.slice(0, -9)}`, 1, 'bị thiếu một đoạn'],
    ['another file', 'PK\u0003\u0004', 2, 'không phải PDF'],
    ['an empty file', '', 2, 'không phải PDF'],
  ])('%s', async (_, contents, exitCode, words) => {
    const run = await verify(join(aFolder({ tep: contents }), 'tep'), WHOLE);
    expect(run.out + run.err).toContain(words);
    expect(run.exitCode).toBe(exitCode);
  });

  test('a square of another program beside ours does not disturb; alone it is named', async () => {
    const advertisement = drawn(squareOf('HTTPS://VI.WIKIPEDIA.ORG'));
    const both = join(aFolder({ tep: png(beside([advertisement, drawn(signed.square)])) }), 'tep');
    expect(await verify(both, ALL)).toMatchObject({ exitCode: 0, err: '' });
    const alone = await verify(join(aFolder({ tep: png(advertisement) }), 'tep'));
    expect(alone).toMatchObject({ exitCode: 2, err: expect.stringContaining('mã của chương trình khác') });
    expect(alone.err).toContain('WIKIPEDIA');
  });

  test('a code of a later format is not called forged', async () => {
    expect(await verify('HOCTAP3:ABC')).toMatchObject({ exitCode: 2, err: expect.stringContaining('định dạng 3') });
  });

  test('random bytes of every kind end with words and 2', async () => {
    let state = 7;
    const random = (length: number) =>
      Uint8Array.from({ length }, () => {
        state = (state * 1103515245 + 12345) & 0x7fffffff;
        return state >> 16;
      });
    for (const start of [
      '',
      '%PDF-1.7\n',
      '\u0089PNG\r\n\u001a\n',
      '\u00ff\u00d8\u00ff\u00e0',
      'II*\u0000',
      'RIFF0000WEBPVP8 ',
      'BM',
    ]) {
      const bytes = Buffer.concat([Buffer.from(start, 'latin1'), random(400)]);
      const run = await verify(join(aFolder({ tep: bytes }), 'tep'));
      expect([start, run.exitCode, rawControls(run.out + run.err)]).toEqual([start, 2, []]);
    }
  });

  test('no such file, a folder, a key that is none', async () => {
    expect(await verify('khong-co.pdf')).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('Không có tệp tên'),
    });
    expect(await verify(aFolder())).toMatchObject({ exitCode: 2, err: expect.stringContaining('thư mục') });
    expect(await verify(signed.text, { keys: ['{}'] })).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('tệp khóa'),
    });
  });
});

test('prints no control character of a code, a key or a register', async () => {
  const wild: CertificateFacts = { ...facts, unitName: 'Xã \u009b31m\u202e\u001b[2J\r', area: '\u0000' };
  const text = proofOf(wild, ours.signer).text;
  for (const more of [[], ['--json']]) {
    const { out, err } = await verify(text, { ...WHOLE, more });
    expect(rawControls(out + err)).toEqual([]);
  }
});
