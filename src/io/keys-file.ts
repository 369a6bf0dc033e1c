import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { refusal } from '../problems/refusal.ts';
import { keyRing } from '../verification/key-ring.ts';
import type { KeyStore, NewKey, NewKeyOptions } from '../verification/key-store.ts';
import { type KeyDeclaration, publicKeyText } from '../verification/public-key.ts';
import { fingerprintOf, type Signer } from '../verification/signature.ts';
import { explainIoError } from './io-error.ts';
import { keyFiles, keysBeside } from './key-files.ts';
import { encryptWithPassphrase, isEncrypted, privateKeyFrom, publicPemOf, signerOf } from './private-key.ts';
import { isDryRun, noteWritten } from './this-run.ts';
import { makeFolder, refuseReadOnly, refuseTargets } from './write-files.ts';

const PRIVATE_KEY_NAME = 'office-key.private.pem';
const PUBLIC_KEY_NAME = 'office-key.public.json';

/** Makes a key pair and writes it into a folder that holds none. */
function writeNewKey(folder: string, { declared, passphrase, before }: NewKeyOptions): NewKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  const plain = privateKey.export({ type: 'pkcs8', format: 'der' });
  const secret =
    passphrase === undefined
      ? privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
      : encryptWithPassphrase(plain, passphrase);
  const signer = signerOf(privateKey);
  const open = publicKeyText(publicPemOf(privateKey), declared, signer, before);
  const privatePath = join(folder, PRIVATE_KEY_NAME);
  const publicPath = join(folder, PUBLIC_KEY_NAME);
  const isNew = statSync(folder, { throwIfNoEntry: false }) === undefined;
  makeFolder(folder);
  writeOnce(privatePath, secret, 0o600);
  try {
    writeOnce(publicPath, open, 0o644);
  } catch (error) {
    // Half a pair is of no use, and this half was made a moment ago by this very run.
    rmSync(privatePath, { force: true });
    throw error;
  }
  // A folder that was there before may hold what others are to read.
  if (isNew && process.platform !== 'win32' && !isDryRun()) chmodSync(folder, 0o700);
  return { keyId: signer.keyId, privatePath, publicPath, guarded: isGuarded(privatePath) };
}

/**
 * The public key file of a private key that is there, written beside it. One that stood there keeps its words under another
 * name: papers may have been checked with it.
 */
async function declareKey(
  privatePath: string,
  declared: KeyDeclaration,
  passphrase: () => Promise<string>,
): Promise<{ readonly keyId: string; readonly publicPath: string }> {
  const key = await openKey(privatePath, passphrase);
  const signer = signerOf(key);
  const text = publicKeyText(publicPemOf(key), declared, signer);
  const publicPath = join(dirname(privatePath), PUBLIC_KEY_NAME);
  if (statSync(publicPath, { throwIfNoEntry: false }) !== undefined) {
    let turn = 1;
    while (statSync(`${publicPath}.${turn}.old`, { throwIfNoEntry: false }) !== undefined) turn += 1;
    // A dry run leaves it where it is.
    if (isDryRun()) {
      refuseTargets(dirname(publicPath), [PUBLIC_KEY_NAME], 'anything');
      noteWritten(publicPath);
      return { keyId: signer.keyId, publicPath };
    }
    renameSync(publicPath, `${publicPath}.${turn}.old`);
  }
  writeOnce(publicPath, text, 0o644);
  return { keyId: signer.keyId, publicPath };
}

/** A text of the office's own in a folder, made where it is missing, such as a revocation; never over a file that is there. */
function writeBeside(folder: string, name: string, text: string): string {
  makeFolder(folder);
  const path = join(folder, name);
  writeOnce(path, text, 0o644);
  return path;
}

/** Keys on this computer's disk. */
export const KEYS: KeyStore = {
  make: writeNewKey,
  declare: declareKey,
  open: openSigning,
  publicFiles: keyFiles,
  write: writeBeside,
};

async function openSigning(path: string, passphrase: () => Promise<string>) {
  const signer = await openSigner(path, passphrase);
  const { keys, problems } = keyRing(keysBeside(path));
  const own = keys.find(({ key }) => fingerprintOf(key) === signer.fingerprint);
  return { signing: { signer, own, keys }, problems };
}

/** Opens an office's private key; `passphrase` is asked for only when the key is under one. */
export async function openSigner(path: string, passphrase: () => Promise<string>): Promise<Signer> {
  return signerOf(await openKey(path, passphrase));
}

/** The first line of a file; in a file rather than in an option, as every program on the machine sees the options. */
export function readPassphrase(path: string): string {
  return (
    readSecret(path)
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/, 1)[0] ?? ''
  ).normalize('NFC');
}

async function openKey(path: string, passphrase: () => Promise<string>): Promise<KeyObject> {
  const pem = readSecret(path);
  const reading = privateKeyFrom(pem, isEncrypted(pem) ? await passphrase() : undefined);
  if ('key' in reading) return reading.key;
  throw refusal(WHY[reading.refused], { path, name: PRIVATE_KEY_NAME });
}

/** `wx` makes the file or fails: a key once made is never written over, nor is a link followed. */
function writeOnce(path: string, text: string, mode: number): void {
  if (isDryRun()) {
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) throw refusal('key-there', { path });
    refuseReadOnly(dirname(path), path);
    noteWritten(path);
    return;
  }
  let file: number;
  try {
    file = openSync(path, 'wx', mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw refusal('key-there', { path });
    throw explainIoError(error, path);
  }
  try {
    writeFileSync(file, text);
    fsyncSync(file);
    if (fstatSync(file).size !== Buffer.byteLength(text)) throw Object.assign(new Error('cut'), { code: 'ENOSPC' });
    closeSync(file);
    noteWritten(path);
  } catch (error) {
    closeSync(file);
    rmSync(path, { force: true });
    throw explainIoError(error, path);
  }
}

/**
 * On Windows the mode of a file says nothing: icacls takes away what the folder hands down and leaves the file to its
 * owner. Where that fails (a memory stick, a share) the passphrase is all there is, which is said.
 */
function isGuarded(path: string): boolean {
  if (isDryRun()) return true;
  if (process.platform !== 'win32') return (statSync(path).mode & 0o077) === 0;
  const { username } = userInfo();
  const { status } = spawnSync('icacls.exe', [path, '/inheritance:r', '/grant:r', `${username}:F`], {
    windowsHide: true,
    timeout: 10_000,
  });
  return status === 0;
}

function readSecret(path: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const { mode, size } = fstatSync(file);
    // Windows keeps such rights elsewhere and reports none here.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) throw refusal('secret-readable-by-others', { path });
    if (size > LARGEST_SECRET) throw refusal('private-key-not-a-key', { path, name: PRIVATE_KEY_NAME });
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw explainIoError(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const WHY = {
  'not-a-key': 'private-key-not-a-key',
  'not-ed25519': 'private-key-not-ed25519',
  'wrong-passphrase': 'private-key-wrong-passphrase',
} as const;

const LARGEST_SECRET = 100_000;
