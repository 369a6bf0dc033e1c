import { createCipheriv, generateKeyPairSync, pbkdf2Sync, randomBytes } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun } from '../model/cannot-run.ts';
import { encryptedKeyPem } from '../verification/encrypted-key.ts';
import { type KeyDeclaration, publicKeyText } from '../verification/public-key.ts';
import type { Signer } from '../verification/signature.ts';
import { explainIoError } from './io-error.ts';
import { isEncrypted, privateKeyFrom, signerOf } from './private-key.ts';
import { makeFolder } from './write-files.ts';

const PRIVATE_KEY_NAME = 'office-key.private.pem';
const PUBLIC_KEY_NAME = 'office-key.public.json';

/** Rounds of PBKDF2 that OWASP asks for with SHA-256: a third of a second here, years for who tries passphrases. */
const ROUNDS = 600_000;

export interface NewKey {
  readonly keyId: string;
  readonly privatePath: string;
  readonly publicPath: string;
}

/** Makes a key pair and writes it; without a passphrase the private key stands open in its file. */
export function writeNewKey(folder: string, declared: KeyDeclaration, passphrase: string | undefined): NewKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const plain = privateKey.export({ type: 'pkcs8', format: 'der' });
  const secret =
    passphrase === undefined ? privateKey.export({ type: 'pkcs8', format: 'pem' }) : underPassphrase(plain, passphrase);
  const signer = signerOf(privateKey);
  const open = publicKeyText(publicKey.export({ type: 'spki', format: 'pem' }).toString(), declared, signer);
  const privatePath = join(folder, PRIVATE_KEY_NAME);
  const publicPath = join(folder, PUBLIC_KEY_NAME);
  makeFolder(folder);
  writeOnce(privatePath, secret.toString(), 0o600);
  try {
    writeOnce(publicPath, open, 0o644);
  } catch (error) {
    // Half a pair is of no use, and this half was made a moment ago by this very run.
    rmSync(privatePath, { force: true });
    throw error;
  }
  return { keyId: signer.keyId, privatePath, publicPath };
}

/** Opens an office's private key; `passphrase` is asked for only when the key is under one. */
export async function openSigner(path: string, passphrase: () => Promise<string>): Promise<Signer> {
  const pem = readSecret(path);
  const reading = privateKeyFrom(pem, isEncrypted(pem) ? await passphrase() : undefined);
  if ('key' in reading) return signerOf(reading.key);
  throw REFUSALS[reading.refused](path);
}

/** The first line of a file; in a file rather than in an option, as every program on the machine sees the options. */
export function readPassphrase(path: string): string {
  return (
    readSecret(path)
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/, 1)[0] ?? ''
  ).normalize('NFC');
}

function underPassphrase(der: Uint8Array, passphrase: string): string {
  const salt = randomBytes(16);
  const iv = randomBytes(16);
  const key = pbkdf2Sync(passphrase, salt, ROUNDS, 32, 'sha256');
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  const encrypted = Buffer.concat([cipher.update(der), cipher.final()]);
  return encryptedKeyPem({ salt, rounds: ROUNDS, iv, encrypted });
}

/** `wx` makes the file or fails: a key once made is never written over, nor is a link followed. */
function writeOnce(path: string, text: string, mode: number): void {
  let file: number;
  try {
    file = openSync(path, 'wx', mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw alreadyThere(path);
    throw explainIoError(error, path);
  }
  try {
    writeFileSync(file, text);
    fsyncSync(file);
    if (fstatSync(file).size !== Buffer.byteLength(text)) throw Object.assign(new Error('cut'), { code: 'ENOSPC' });
    closeSync(file);
  } catch (error) {
    closeSync(file);
    rmSync(path, { force: true });
    throw explainIoError(error, path);
  }
}

function readSecret(path: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const { mode, size } = fstatSync(file);
    // Windows keeps such rights elsewhere and reports none here.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) throw readByOthers(path);
    if (size > LARGEST_SECRET) throw REFUSALS['not-a-key'](path);
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw explainIoError(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const LARGEST_SECRET = 100_000;

const REFUSALS = {
  'not-a-key': (path: string) =>
    new CannotRun(
      { vi: `Đây không phải tệp khóa bí mật: ${path}`, en: `This is not a private key: ${path}` },
      {
        vi: `Chọn tệp ${PRIVATE_KEY_NAME} do “hoctap keys new” tạo ra.`,
        en: `Choose the ${PRIVATE_KEY_NAME} that “hoctap keys new” made.`,
      },
    ),
  'not-ed25519': (path: string) =>
    new CannotRun(
      { vi: `Khóa này không thuộc loại Ed25519: ${path}`, en: `This key is not of the kind Ed25519: ${path}` },
      { vi: 'Tạo khóa bằng “hoctap keys new”.', en: 'Make a key with “hoctap keys new”.' },
    ),
  'wrong-passphrase': (path: string) =>
    new CannotRun(
      {
        vi: `Mật khẩu không mở được khóa: ${path}`,
        en: `The passphrase does not open the key: ${path}`,
      },
      {
        vi: 'Gõ lại mật khẩu: xem phím Caps Lock và bộ gõ tiếng Việt. Không có cách nào lấy lại mật khẩu đã quên.',
        en: 'Type it again: mind Caps Lock and the input method. A forgotten passphrase cannot be recovered.',
      },
    ),
};

function readByOthers(path: string): CannotRun {
  return new CannotRun(
    {
      vi: `Người khác trên máy này đọc được tệp bí mật ${path}, nên chương trình không dùng.`,
      en: `Others on this machine can read the secret file ${path}, so it is not used.`,
    },
    {
      vi: `Chạy: chmod 600 ${path}. Nếu máy có nhiều người dùng, hãy tạo khóa mới.`,
      en: `Run: chmod 600 ${path}. If others use this machine, make a new key.`,
    },
  );
}

function alreadyThere(path: string): CannotRun {
  return new CannotRun(
    { vi: `Đã có khóa: ${path}. Khóa cũ không bị ghi đè.`, en: `There is a key: ${path}. It was not written over.` },
    {
      vi: 'Chọn thư mục khác bằng -o. Giấy đã cấp chỉ kiểm tra được bằng khóa cũ, nên phải giữ khóa cũ.',
      en: 'Choose another folder with -o. Keep the old key: what it signed can only be checked with it.',
    },
  );
}
