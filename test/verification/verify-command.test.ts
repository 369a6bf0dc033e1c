import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyCommand } from '../../src/cli/commands/verify.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { proofOf } from '../../src/verification/proof.ts';
import { publicKeyText } from '../../src/verification/public-key.ts';
import { shortCodeOf } from '../../src/verification/short-code.ts';
import { squareOf } from '../../src/verification/square.ts';
import type { RegisterAnswer, RegisterLookup } from '../../src/verification/verdict.ts';
import { aFolder } from '../support/a-folder.ts';
import { beside, drawn, noisy, png, turned } from './a-picture.ts';
import { running } from './running.ts';
import { aCertificate, aDeclaration, aKey } from './some-certificates.ts';

const ours = aKey(1);
const other = aKey(2, 'Ủy ban nhân dân huyện khác');
const facts = aCertificate();
const signed = proofOf(facts, ours.signer);
const unsigned = proofOf(facts);

/** A register with one entry of a standing, or an empty one. */
function aRegister(answer: RegisterAnswer, entries: readonly CertificateFacts[] = [facts]): RegisterLookup {
  return { find: () => answer, all: () => entries };
}

const ISSUED: RegisterAnswer = { standing: 'issued', facts };

async function verify(what: string, { keys = [ours], register, more = [] }: Options = {}) {
  const folder = aFolder();
  const paths = keys.map(({ pem, officeKey, signer }, at) => {
    const path = join(folder, `${at}.json`);
    writeFileSync(path, publicKeyText(pem, aDeclaration({ office: officeKey.office }), signer));
    return path;
  });
  const command = verifyCommand(() => {
    if (register === undefined) throw new Error('no register was given');
    return register;
  });
  const options = [...(register === undefined ? [] : ['--register', 'so.jsonl']), ...more];
  return running(command, [what, ...(paths.length === 0 ? [] : ['--key', ...paths]), ...options]);
}

interface Options {
  readonly keys?: readonly (typeof ours)[];
  readonly register?: RegisterLookup;
  readonly more?: readonly string[];
}

describe('the verdict', () => {
  const voided: RegisterAnswer = {
    standing: 'void',
    by: 'Người ký thử',
    reason: 'ghi sai tên',
    on: '2023-01-05',
    facts,
  };
  const replaced: RegisterAnswer = { standing: 'replaced', replacedBy: '09/GCN-UBND', facts };
  const different: RegisterAnswer = { standing: 'issued', facts: aCertificate({ className: 'Tốt' }) };

  test.each<[string, string, Options, number, readonly string[]]>([
    ['signed, key', signed.text, {}, 0, ['ĐÃ XÁC NHẬN', 'huyện Tam Nông ký', 'chưa đưa vào sổ cấp']],
    ['signed, key, issued', signed.text, { register: aRegister(ISSUED) }, 0, ['ĐÃ XÁC NHẬN', 'nội dung khớp']],
    ['signed, several keys', signed.text, { keys: [other, ours] }, 0, ['ĐÃ XÁC NHẬN']],
    ['signed, no key', signed.text, { keys: [] }, 1, ['CHƯA XÁC NHẬN', 'chưa có khóa công khai']],
    ['signed, no key, issued', signed.text, { keys: [], register: aRegister(ISSUED) }, 1, ['CHƯA XÁC NHẬN', 'khớp']],
    ['signed, another key', signed.text, { keys: [other] }, 1, ['CHƯA XÁC NHẬN', 'không phải khóa nào đã đưa vào']],
    ['unsigned', unsigned.text, {}, 1, ['CHƯA XÁC NHẬN', 'KHÔNG CÓ: mã lập ra không có khóa']],
    ['unsigned, issued', unsigned.text, { register: aRegister(ISSUED) }, 1, ['CHƯA XÁC NHẬN', 'khớp']],
    [
      'void',
      signed.text,
      { register: aRegister(voided) },
      1,
      ['KHÔNG XÁC NHẬN', 'THU HỒI', 'ngày 05/01/2023; người thực hiện: Người ký thử; lý do: ghi sai tên'],
    ],
    [
      'replaced',
      signed.text,
      { register: aRegister(replaced) },
      1,
      ['KHÔNG XÁC NHẬN', 'THAY THẾ bằng giấy số 09/GCN-UBND'],
    ],
    [
      'other words in the register',
      signed.text,
      { register: aRegister(different) },
      1,
      ['KHÔNG KHỚP', 'Sổ ghi “Xếp loại” là: Tốt'],
    ],
    ['not in the register', signed.text, { register: aRegister({ standing: 'unknown' }) }, 1, ['KHÔNG CÓ trong sổ']],
  ])('%s', async (_, text, options, exitCode, words) => {
    const run = await verify(text, options);
    expect(run.exitCode).toBe(exitCode);
    for (const each of words) expect(run.out).toContain(each);
  });

  test('shows every field, and asks to compare them with the paper', async () => {
    const { out } = await verify(signed.text);
    for (const value of Object.values({ ...facts, issuedOn: '20/12/2022' })) expect(out).toContain(String(value));
    expect(out).toContain(signed.shortCode);
    expect(out).toContain('So từng dòng trên với tờ giấy');
  });

  test('as JSON, with control characters written out', async () => {
    const wild = proofOf(aCertificate({ unitName: 'Xã \u009b31m\u202e\u001b[2J' }), ours.signer);
    const { out, exitCode } = await verify(wild.text, { more: ['--json'] });
    const [certificate] = JSON.parse(out).certificates;
    expect([exitCode, certificate.verdict, certificate.facts.unitName]).toEqual([
      0,
      'stands',
      'Xã \u009b31m\u202e\u001b[2J',
    ]);
    expect(out.replaceAll('\n', '')).toMatch(/^\P{C}*$/u);
  });

  test('prints no control character of a code, a key or a register', async () => {
    const wild = proofOf(aCertificate({ unitName: 'Xã \u009b31m\u202e\u001b[2J\r', area: '\u0000' }), ours.signer);
    const answer: RegisterAnswer = { standing: 'void', reason: '\u001b[31m', by: '\r', facts };
    const { out } = await verify(wild.text, { register: aRegister(answer) });
    expect(out.replaceAll('\n', '')).toMatch(/^\P{C}*$/u);
  });
});

describe('a short code', () => {
  const code = shortCodeOf(facts);

  test('finds its certificate in the register, and says that it proves no signature', async () => {
    const { out, exitCode } = await verify(code.toLowerCase().replaceAll('-', ' '), { register: aRegister(ISSUED) });
    expect(exitCode).toBe(1);
    expect(out).toContain('Xã Phú Cường');
    expect(out).toContain('mã ngắn không mang chữ ký');
  });

  test('of no certificate', async () => {
    const { out, exitCode } = await verify(code, { register: aRegister(ISSUED, [aCertificate({ number: '9' })]) });
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
  const pdf = (text: string) => Buffer.from(`%PDF-1.7\n1 0 obj\n<< /HoctapCode (${text}) >>\nendobj\n`, 'latin1');
  const cutPng = png(drawn(signed.square)).subarray(0, 20);
  const hugePng = Buffer.from(png(drawn(signed.square)));
  hugePng.writeUInt32BE(60_000, 16);
  hugePng.writeUInt32BE(60_000, 20);

  test.each<[string, Uint8Array | string, number, string]>([
    ['a PDF', pdf(signed.text), 0, 'ĐÃ XÁC NHẬN'],
    ['a merged PDF', pdf(`${signed.text} ${second.text}`), 0, 'Giấy chứng nhận 2/2'],
    ['a merged PDF with one unsigned', pdf(`${signed.text} ${unsigned.text}`), 1, 'CHƯA XÁC NHẬN'],
    ['a PDF with one good and one cut code', pdf(`${signed.text} ${second.text.slice(0, -9)}`), 1, 'bị thiếu một đoạn'],
    ['a PDF without a code', Buffer.from('%PDF-1.7\n'), 2, 'không mang mã của hoctap'],
    ['a picture', png(drawn(signed.square)), 0, 'ĐÃ XÁC NHẬN'],
    ['a bad photo of two', png(noisy(turned(beside([drawn(signed.square), drawn(second.square)]), 9), 30)), 0, '2/2'],
    ['a picture without a code', png({ width: 9, height: 9, shades: new Uint8Array(81) }), 2, 'Không tìm thấy mã QR'],
    ['a cut picture', cutPng, 2, 'bị hỏng'],
    ['a picture that claims to be enormous', hugePng, 2, 'Ảnh quá lớn'],
    ['a text with the code', `Mã: ${signed.text}\n`, 0, 'ĐÃ XÁC NHẬN'],
    ['a mail that broke the line', signed.text.replace(/(.{70})/g, '$1\r\n  '), 0, 'ĐÃ XÁC NHẬN'],
    ['another file', 'PK\u0003\u0004', 2, 'không phải PDF'],
    ['an empty file', '', 2, 'không phải PDF'],
  ])('%s', async (_, contents, exitCode, words) => {
    const run = await verify(join(aFolder({ tep: contents }), 'tep'));
    expect(run.out + run.err).toContain(words);
    expect(run.exitCode).toBe(exitCode);
  });

  test('a square of another program beside ours does not disturb; alone it is named', async () => {
    const advertisement = drawn(squareOf('HTTPS://VI.WIKIPEDIA.ORG'));
    const both = join(aFolder({ tep: png(beside([advertisement, drawn(signed.square)])) }), 'tep');
    expect(await verify(both)).toMatchObject({ exitCode: 0, err: '' });
    const alone = await verify(join(aFolder({ tep: png(advertisement) }), 'tep'));
    expect(alone).toMatchObject({ exitCode: 2, err: expect.stringContaining('mã của chương trình khác') });
    expect(alone.err).toContain('WIKIPEDIA');
  });

  test('a code of a later format is not called forged', async () => {
    expect(await verify('HOCTAP2:ABC')).toMatchObject({ exitCode: 2, err: expect.stringContaining('định dạng 2') });
  });

  test('random bytes of every kind end with words and 2', async () => {
    let state = 7;
    const random = (length: number) =>
      Uint8Array.from({ length }, () => {
        state = (state * 1103515245 + 12345) & 0x7fffffff;
        return state >> 16;
      });
    for (const start of ['', '%PDF-1.7\n/HoctapCode (', '\u0089PNG\r\n\u001a\n', '\u00ff\u00d8\u00ff\u00e0']) {
      for (let round = 0; round < 5; round++) {
        const bytes = Buffer.concat([Buffer.from(start, 'latin1'), random(400)]);
        const run = await verify(join(aFolder({ tep: bytes }), 'tep'));
        expect(run.exitCode).toBe(2);
        expect((run.out + run.err).replaceAll('\n', '')).toMatch(/^\P{C}*$/u);
      }
    }
  });

  test('no such file, a folder, a key that is none', async () => {
    expect(await verify('khong-co.pdf')).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('Không có tệp tên'),
    });
    expect(await verify(aFolder())).toMatchObject({ exitCode: 2, err: expect.stringContaining('thư mục') });
    const folder = aFolder({ 'k.json': '{}' });
    const run = await running(
      verifyCommand(() => aRegister(ISSUED)),
      [signed.text, '--key', join(folder, 'k.json')],
    );
    expect(run).toMatchObject({ exitCode: 2, err: expect.stringContaining('không phải khóa công khai') });
  });
});
