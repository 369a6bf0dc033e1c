import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../../src/cli/commands/keys.ts';
import { openSigningKey } from '../../src/cli/office-key.ts';
import { newPassphrase } from '../../src/cli/passphrase.ts';
import { keyFiles } from '../../src/io/key-files.ts';
import { openSigner } from '../../src/io/keys-file.ts';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { readCode } from '../../src/verification/code-text.ts';
import { readEncryptedKey } from '../../src/verification/encrypted-key.ts';
import { keyRing } from '../../src/verification/key-ring.ts';
import { isStrongEnough } from '../../src/verification/passphrase.ts';
import { proofOf } from '../../src/verification/proof.ts';
import { readPublicKey } from '../../src/verification/public-key.ts';
import { aFolder, namesIn } from '../support/a-folder.ts';
import { aTerminal } from '../support/a-terminal.ts';
import { running } from './running.ts';
import { aCertificate, aKey, judge } from './some-certificates.ts';

const OFFICE = 'Ủy ban nhân dân huyện Tam Nông';
const PASSPHRASE = 'mưa xuân rơi nhẹ';
const posix = process.platform !== 'win32';

function secretFile(folder: string, text: string, mode = 0o600): string {
  const path = join(folder, 'mat-khau.txt');
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

function newKey(folder: string, ...more: readonly string[]) {
  return running(command, ['new', '-o', join(folder, 'khoa'), '--office', OFFICE, ...more]);
}

const secretOf = (folder: string) => join(folder, 'khoa', 'office-key.private.pem');
const publicOf = (folder: string) => join(folder, 'khoa', 'office-key.public.json');

describe('keys new', () => {
  test('writes a private key under its passphrase for the owner alone, and a public key that fits it', async () => {
    const folder = aFolder();
    const { exitCode, out, err } = await newKey(folder, '--passphrase-file', secretFile(folder, `${PASSPHRASE}\n`));
    expect([exitCode, err]).toEqual([0, '']);
    expect(namesIn(join(folder, 'khoa'))).toEqual(['office-key.private.pem', 'office-key.public.json']);
    const pem = readFileSync(secretOf(folder), 'utf8');
    expect(pem).toContain('BEGIN ENCRYPTED PRIVATE KEY');
    if (posix) expect(statSync(secretOf(folder)).mode & 0o777).toBe(0o600);

    const signer = await openSigner(secretOf(folder), async () => PASSPHRASE);
    const reading = readPublicKey(readFileSync(publicOf(folder), 'utf8'), 'khoa');
    if ('problem' in reading) throw new Error(reading.problem.code);
    expect([reading.key.keyId, reading.key.office]).toEqual([signer.keyId, OFFICE]);
    expect(out).toContain(signer.keyId);
    expect(out + pem + readFileSync(publicOf(folder), 'utf8')).not.toContain('mưa xuân');

    const code = readCode(proofOf(aCertificate(), signer).text, { file: '' });
    if ('problem' in code) throw new Error(code.problem.code);
    expect(judge(code.code, reading.key).signature.state).toBe('holds');
  });

  test('the passphrase is made into a key that takes 128 MB to try, in the standard form', async () => {
    const folder = aFolder();
    await newKey(folder, '--passphrase-file', secretFile(folder, PASSPHRASE));
    const pem = readFileSync(secretOf(folder), 'utf8');
    expect(readEncryptedKey(pem)?.cost).toEqual({ n: 131_072, r: 8, p: 1 });
    const asked = spawnSync('openssl', ['asn1parse'], { input: pem, encoding: 'utf8' });
    if (asked.error === undefined) expect(asked.stdout).toMatch(/:PBES2[\s\S]*:scrypt/);
  });

  test('a key of an older version is opened as before', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSPHRASE });
    const path = secretFile(aFolder(), pem.toString());
    expect((await openSigner(path, async () => PASSPHRASE)).keyId).toMatch(/^.{4}-.{4}$/);
  });

  test('never writes over a key, private or public, nor through a link', async () => {
    const folder = aFolder();
    const file = secretFile(folder, PASSPHRASE);
    await newKey(folder, '--passphrase-file', file);
    const before = [secretOf(folder), publicOf(folder)].map((path) => readFileSync(path, 'utf8'));
    const again = await newKey(folder, '--passphrase-file', file);
    expect(again.exitCode).toBe(2);
    expect(again.err).toContain('không bị ghi đè');
    expect([secretOf(folder), publicOf(folder)].map((path) => readFileSync(path, 'utf8'))).toEqual(before);

    const half = aFolder({ 'office-key.public.json': 'old' });
    expect((await running(command, ['new', '-o', half, '--office', OFFICE, '--without-passphrase'])).exitCode).toBe(2);
    expect(namesIn(half)).toEqual(['office-key.public.json']);

    if (!posix) return;
    const linked = aFolder();
    symlinkSync(join(linked, 'elsewhere'), join(linked, 'office-key.private.pem'));
    expect((await running(command, ['new', '-o', linked, '--office', OFFICE, '--without-passphrase'])).exitCode).toBe(
      2,
    );
    expect(namesIn(linked)).toEqual(['office-key.private.pem']);
  });

  test.each([
    ['eight digits', '12345678'],
    ['eleven letters', 'matkhau2022'],
    ['eleven letters written with separate marks', 'mật khẩu mới'.slice(0, 11).normalize('NFD')],
    ['twelve times one sign', 'aaaaaaaaaaaa'],
    ['four words that are one', 'an an an an'],
    ['an empty file', ''],
    ['a second line only', '\nmưa xuân rơi nhẹ'],
  ])('refuses %s', async (_, text) => {
    const folder = aFolder();
    const { exitCode, err } = await newKey(folder, '--passphrase-file', secretFile(folder, text));
    expect([exitCode, err]).toEqual([2, expect.stringContaining('12 ký tự hoặc 4 từ')]);
    expect(namesIn(folder)).toEqual(['mat-khau.txt']);
  });

  test.each(['mưa xuân rơi nhẹ', 'Tam-Nong_2022', 'bốn từ rất dài'])('takes “%s”', (passphrase) => {
    expect([isStrongEnough(passphrase), isStrongEnough(passphrase.normalize('NFD'))]).toEqual([true, true]);
  });

  test('asks nothing where nobody sits, and says what to do', async () => {
    const folder = aFolder();
    const { exitCode, err } = await newKey(folder);
    expect(exitCode).toBe(2);
    expect(err).toContain('--passphrase-file');
    expect(namesIn(folder)).toEqual([]);
  });

  test('an open key only when asked for by name, and with a warning', async () => {
    const folder = aFolder();
    const { exitCode, err } = await newKey(folder, '--without-passphrase');
    expect([exitCode, err]).toEqual([0, expect.stringContaining('CẢNH BÁO')]);
    if (posix) expect(statSync(secretOf(folder)).mode & 0o777).toBe(0o600);
    const asked = () => Promise.reject(new Error('asked'));
    expect((await openSigner(secretOf(folder), asked)).keyId).toMatch(/^.{4}-.{4}$/);
    const file = secretFile(folder, PASSPHRASE);
    expect((await newKey(aFolder(), '--without-passphrase', '--passphrase-file', file)).exitCode).toBe(2);
  });

  test('two keys are never the same', async () => {
    const [one, two] = [aFolder(), aFolder()];
    await newKey(one, '--without-passphrase');
    await newKey(two, '--without-passphrase');
    expect(readFileSync(secretOf(one), 'utf8')).not.toBe(readFileSync(secretOf(two), 'utf8'));
  });
});

describe('a new passphrase in a terminal', () => {
  const answering = (...answers: readonly string[]) => {
    const checks: (true | string)[] = [];
    let at = 0;
    const ask = async (_: string, check?: (answer: string) => true | string) => {
      const answer = answers[at++] ?? '';
      checks.push(check?.(answer) ?? true);
      return answer;
    };
    return { ask, checks };
  };

  test('is typed twice', async () => {
    const { ask, checks } = answering(PASSPHRASE, PASSPHRASE);
    expect(await newPassphrase(ask, 'vi')).toBe(PASSPHRASE);
    expect(checks).toEqual([true, true]);
  });

  test('is refused when short, and when the second is another', async () => {
    const { ask, checks } = answering('ngắn', 'ngan');
    await newPassphrase(ask, 'vi');
    expect(checks).toEqual([expect.stringContaining('12 ký tự'), expect.stringContaining('không giống nhau')]);
  });
});

describe('opening a private key', () => {
  async function refusal(path: string, passphrase = PASSPHRASE): Promise<string> {
    const error = await openSigner(path, async () => passphrase).catch((thrown: unknown) => thrown);
    if (!(error instanceof CannotRun)) throw new Error(`not refused: ${String(error)}`);
    return `${error.words.vi} ${error.fix?.vi}`;
  }

  test('a wrong passphrase is said to be wrong; one typed with separate marks is right', async () => {
    const folder = aFolder();
    await newKey(folder, '--passphrase-file', secretFile(folder, PASSPHRASE));
    expect(await refusal(secretOf(folder), 'mua xuan roi nhe')).toContain('Mật khẩu không mở được khóa');
    expect(await refusal(secretOf(folder), '')).toContain('Mật khẩu không mở được khóa');
    const file = secretFile(folder, PASSPHRASE.normalize('NFD'));
    const { terminal } = aTerminal();
    const cli = { terminal, language: 'vi' as const, debug: false };
    expect((await openSigningKey(secretOf(folder), { passphraseFile: file }, cli)).signer.keyId).toMatch(/-/);
    await expect(openSigningKey(secretOf(folder), {}, cli)).rejects.toThrow(CannotRun);
  });

  test.skipIf(!posix)('a key or a passphrase that others can read is not used', async () => {
    const folder = aFolder();
    await newKey(folder, '--without-passphrase');
    for (const mode of [0o640, 0o604, 0o644, 0o660, 0o620]) {
      chmodSync(secretOf(folder), mode);
      expect(await refusal(secretOf(folder))).toContain('chmod 600');
    }
    chmodSync(secretOf(folder), 0o400);
    expect((await openSigner(secretOf(folder), async () => '')).keyId).toMatch(/-/);
    expect((await newKey(aFolder(), '--passphrase-file', secretFile(folder, PASSPHRASE, 0o644))).err).toContain(
      'chmod 600',
    );
  });

  test('anything else is no key', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
    const { pem } = aKey(1);
    const broken = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n';
    for (const [text, words] of [
      ['', 'không phải tệp khóa bí mật'],
      [pem, 'không phải tệp khóa bí mật'],
      [broken, 'không phải tệp khóa bí mật'],
      ['\u0000'.repeat(200_000), 'không phải tệp khóa bí mật'],
      [rsa.toString(), 'Ed25519'],
    ] as const) {
      expect(await refusal(secretFile(aFolder(), text))).toContain(words);
    }
    expect(await refusal(join(aFolder(), 'none'))).toContain('Không tìm thấy');
  });
});

describe('the life of a key', () => {
  const OLD = ['--valid-from', '01/01/2022'];
  const inFolder = (folder: string, ...parts: string[]) => join(folder, ...parts);
  const keysIn = (folder: string) => keyRing(keyFiles(folder, false));

  async function rotated() {
    const folder = aFolder();
    const file = secretFile(folder, PASSPHRASE);
    await newKey(folder, ...OLD, '--passphrase-file', file);
    const into = inFolder(folder, 'khoa-moi');
    const options = [
      '-o',
      into,
      '--valid-from',
      '01/03/2023',
      '--passphrase-file',
      file,
      '--new-passphrase-file',
      file,
    ];
    const run = await running(command, ['rotate', secretOf(folder), ...options]);
    return { folder, into, file, run };
  }

  test('says for whom it signs: by itself the office and its chair, else those that were named', async () => {
    const folder = aFolder();
    await newKey(folder, '--without-passphrase', ...OLD, '--valid-to', '31/12/2027');
    expect(keysIn(inFolder(folder, 'khoa')).keys[0]?.statement).toEqual({
      authorities: [OFFICE, `Chủ tịch ${OFFICE}`],
      validFrom: '2022-01-01',
      validTo: '2027-12-31',
    });
    const other = aFolder();
    await newKey(other, '--without-passphrase', '--authority', 'Phòng GDĐT huyện Tam Nông');
    expect(keysIn(inFolder(other, 'khoa')).keys[0]?.statement?.authorities).toEqual(['Phòng GDĐT huyện Tam Nông']);
    const refused = await newKey(aFolder(), '--without-passphrase', ...OLD, '--valid-to', '31/12/2021');
    expect([refused.exitCode, refused.err]).toEqual([2, expect.stringContaining('--valid-to')]);
  });

  test('rotate: the old key signs the new one and goes along, so that whoever trusts the old trusts the new', async () => {
    const { folder, into, run } = await rotated();
    expect([run.exitCode, run.err]).toEqual([0, '']);
    expect(namesIn(into)).toHaveLength(3);
    const files = [...keyFiles(publicOf(folder), true), ...keyFiles(inFolder(into, 'office-key.public.json'), false)];
    expect(keyRing(files).keys.map(({ standing }) => standing)).toEqual(['trusted', 'succeeds-trusted']);
    const fresh = keysIn(into).keys.find(({ statement }) => statement?.replaces !== undefined);
    expect(fresh?.statement).toMatchObject({ authorities: [OFFICE, `Chủ tịch ${OFFICE}`], validFrom: '2023-03-01' });
  });

  test('revoke: by the key itself or the one after it, not by a stranger', async () => {
    const { folder, into, file } = await rotated();
    const revoke = (key: string) => {
      const options = ['--from', '01/03/2023', '--reason', 'Mất máy tính', '--key', key, '-o', into];
      return running(command, ['revoke', publicOf(folder), ...options, '--passphrase-file', file]);
    };
    const stranger = aFolder();
    await newKey(stranger, '--without-passphrase');
    expect((await revoke(secretOf(stranger))).exitCode).toBe(2);
    const run = await revoke(inFolder(into, 'office-key.private.pem'));
    expect([run.exitCode, run.err]).toEqual([0, '']);
    const { keys, problems } = keysIn(into);
    expect(problems).toEqual([]);
    expect(keys.flatMap(({ revoked }) => revoked ?? [])).toEqual([{ from: '2023-03-01', reason: 'Mất máy tính' }]);
    const shown = await running(command, ['show', into]);
    expect(shown.out).toContain('ĐÃ THU HỒI');
    // Into a folder that is still to be made, as every other output; a file in its place is named.
    const anew = join(aFolder({ 'đã có': '' }), 'thu-hoi');
    const own = [
      'revoke',
      publicOf(stranger),
      '--key',
      secretOf(stranger),
      '--from',
      '01/03/2023',
      '--reason',
      'Mất máy',
    ];
    const made = await running(command, [...own, '-o', anew]);
    expect([made.exitCode, made.err, namesIn(anew).length]).toEqual([0, '', 1]);
    const blocked = await running(command, [...own, '-o', join(anew, '../đã có')]);
    expect([blocked.exitCode, blocked.err]).toEqual([2, expect.stringContaining('đã có')]);
    expect(
      (
        await running(command, [
          'rotate',
          secretOf(folder),
          '-o',
          aFolder(),
          '--without-passphrase',
          '--passphrase-file',
          file,
        ])
      ).exitCode,
    ).toBe(0);
  });

  test('declare: an old key gets a file that says for whom it signs; the old file is kept', async () => {
    const folder = aFolder();
    await newKey(folder, '--without-passphrase');
    const { keyId, publicKey } = JSON.parse(readFileSync(publicOf(folder), 'utf8'));
    const old = { format: 'hoctap-public-key', formatVersion: 1, office: OFFICE, keyId, publicKey };
    writeFileSync(publicOf(folder), JSON.stringify(old));
    expect((await running(command, ['show', publicOf(folder)])).out).toContain('tệp khóa kiểu cũ');
    const run = await running(command, ['declare', secretOf(folder), '--office', OFFICE, ...OLD]);
    expect([run.exitCode, run.err]).toEqual([0, '']);
    expect(keysIn(inFolder(folder, 'khoa')).keys[0]?.statement?.validFrom).toBe('2022-01-01');
    expect(namesIn(inFolder(folder, 'khoa'))).toEqual([
      'office-key.private.pem',
      'office-key.public.json',
      'office-key.public.json.1.old',
    ]);
  });

  test('a name in letters of two alphabets is pointed out', async () => {
    const folder = aFolder();
    await running(command, ['new', '-o', inFolder(folder, 'khoa'), '--office', 'UBНD huyện', '--without-passphrase']);
    expect((await running(command, ['show', publicOf(folder)])).out).toContain('bảng chữ cái khác');
  });
});

describe('a public key file', () => {
  test('is shown with its office, id and fingerprint', async () => {
    const folder = aFolder();
    await newKey(folder, '--without-passphrase');
    const { exitCode, out } = await running(command, ['show', publicOf(folder)]);
    expect(exitCode).toBe(0);
    expect(out).toContain(OFFICE);
    expect(out).toMatch(/(?:[0-9A-Z]{4}-){12}[0-9A-Z]{4}/);
  });

  const { pem } = aKey(1);
  const file = {
    format: 'hoctap-public-key',
    formatVersion: 1,
    office: OFFICE,
    keyId: aKey(1).signer.keyId,
    publicKey: pem,
  };

  test.each([
    ['our own file', JSON.stringify(file), undefined],
    ['with the mark of a Windows editor', `\uFEFF${JSON.stringify(file)}`, undefined],
    ['a bare PEM', pem, undefined],
    ['the private key', '-----BEGIN PRIVATE KEY-----\n', 'key-is-private'],
    [
      'a private key inside our file',
      JSON.stringify({ ...file, publicKey: '-----BEGIN PRIVATE KEY-----' }),
      'key-is-private',
    ],
    ['another key under the old id', JSON.stringify({ ...file, publicKey: aKey(2).pem }), 'key-changed'],
    ['an unknown field', JSON.stringify({ ...file, more: 1 }), 'key-not-readable'],
    ['a name with hidden characters', JSON.stringify({ ...file, office: 'A\u202e' }), 'key-not-readable'],
    ['a later format', JSON.stringify({ ...file, formatVersion: 2 }), 'key-not-readable'],
    ['half a file', JSON.stringify(file).slice(0, 80), 'key-not-readable'],
    ['half a key', pem.slice(0, 60), 'key-not-readable'],
    ['nothing', '', 'key-not-readable'],
  ])('%s', (_, text, code) => {
    const reading = readPublicKey(text, 'khoa.json');
    expect('problem' in reading ? reading.problem.code : undefined).toBe(code);
  });

  test('a key of another kind is refused', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const reading = readPublicKey(publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'k');
    expect('problem' in reading && reading.problem.code).toBe('key-not-readable');
  });
});
