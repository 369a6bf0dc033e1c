import type { Profile } from '../certificate/profile.ts';
import { parseProfile } from '../certificate/profile-schema.ts';
import { renderMerged, renderSeparate } from '../certificate/render.ts';
import type { TemplateName } from '../certificate/shipped-templates.ts';
import { builtInTemplate } from '../certificate/templates.ts';
import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import { PAPER_NAMES } from '../model/output-names.ts';
import { refusal } from '../problems/refusal.ts';
import type { KnownEnd } from '../register/lookup.ts';
import type { NumberOnPaper } from '../register/plan-change.ts';
import type { Act, Opening, ReplaceEntry } from '../register/register.ts';
import type { KnownKey, SigningKey } from '../verification/key-ring.ts';
import type { NewKey } from '../verification/key-store.ts';
import { certificatePreview } from './certificate-preview.ts';
import { certify } from './certify.ts';
import type { CertificatePreview, CertifyResult } from './certify-result.ts';
import type { Look } from './issue.ts';
import { declarationOf, type KeyWords, makeKey, publicKeys, revokeKey, rotateKey, shownKeys } from './keys.ts';
import {
  beginRegister,
  noteReprint,
  type RepairResult,
  repairRegister,
  replaceCertificate,
  type SigningResult,
  signRegister,
  voidCertificate,
} from './register-change.ts';
import { type CheckedRegister, type CheckRegisterOptions, checkRegister } from './register-check.ts';
import { exportedRegister, publishedRegister, type RegisterFormat } from './register-copies.ts';
import { replacementFacts } from './replacement.ts';
import { verify } from './verify.ts';
import type { VerifyResult } from './verify-result.ts';
import type { World } from './world.ts';

/*
 * What an office keeps, certificates, register and keys, for a program that calls: the jobs of these names with keys by the
 * paths of their files. A command asks for a passphrase; a program says it.
 */

export type { Act, NewKey };

/** An office's private key, by its file. */
export interface KeyByFile {
  readonly path: string;
  /** Needed where the key is under one. */
  readonly passphrase?: string | undefined;
}

export interface CertificatesOptions {
  /** The result, by its folder or file. */
  readonly path: string;
  readonly language: Language;
  /** What a profile file of the office says. */
  readonly office: object;
  /** A template that ships; `recognition` where none is named. */
  readonly template?: TemplateName | undefined;
  /** YYYY-MM-DD; the date line is left blank without it, and a register needs it. */
  readonly issuedOn?: string | undefined;
  /** Only these unit codes. */
  readonly units?: readonly string[] | undefined;
  /** Where numbers come from; sheets without one have none. */
  readonly register?: { readonly path: string; readonly by?: string | undefined } | undefined;
  /** What signs the codes and the end of the register. */
  readonly key?: KeyByFile | undefined;
  /** The criteria file of an office's own set, and a folder in which the evidence is looked for. */
  readonly criteria?: string | undefined;
  readonly inputs?: string | undefined;
  /** Issue although the inputs are not there to be evaluated again; the register says so for ever. */
  readonly withoutInputs?: boolean | undefined;
  /** Issue although the document of the criteria is repealed or not yet in force on the day of the recognition. */
  readonly lawNotInForce?: boolean | undefined;
  /** Throws where one of these files cannot be written, before a number is spent on it. */
  readonly mayWrite?: ((names: readonly string[]) => void) | undefined;
  /** One PDF of all. */
  readonly merge?: boolean | undefined;
  /** Say what would be issued and write nothing. */
  readonly dryRun?: boolean | undefined;
}

export interface CertificatesResult extends CertifyResult {
  /** The certificates; none for a dry run. */
  readonly files: readonly OutputFile[];
}

/** Certificates as files to be written. Their numbers are in the register before the first of them is drawn. */
export async function certifyByFile(asked: CertificatesOptions, world: World): Promise<CertificatesResult> {
  const { register: place, key, template, merge = false, office: written, ...rest } = asked;
  if (place === undefined && key !== undefined) throw refusal('certify-key-without-register', {});
  const office = parseOffice(written);
  const look = shippedLook(template, world);
  const register = place === undefined ? undefined : { ...place, signing: await opened(key, world) };
  const { batch, ...found } = await certify({ ...rest, office, look, register }, world);
  if (asked.dryRun === true || batch.sheets.length === 0) return { ...found, files: [] };
  if (merge) return { ...found, files: [{ name: PAPER_NAMES.certificates, contents: renderMerged(batch) }] };
  const drawn = Array.from(renderSeparate(batch), ({ fileName, bytes }) => ({ name: fileName, contents: [bytes] }));
  return { ...found, files: drawn };
}

export interface CertificatePreviewOptions {
  /** What a profile file of the office says. */
  readonly office: object;
  /** A template that ships; `recognition` where none is named. */
  readonly template?: TemplateName | undefined;
}

/** A sheet with an invented unit, marked as a sample. */
export function previewByFile(
  { office, template }: CertificatePreviewOptions,
  world: World,
): Promise<CertificatePreview> {
  return certificatePreview({ office: parseOffice(office), look: shippedLook(template, world) });
}

function shippedLook(template: TemplateName | undefined, world: World): Look {
  return { template: builtInTemplate(template), fonts: world.fonts(), images: new Map() };
}

export interface PaperToVerify {
  /** A file, the text of a code, or a short code. */
  readonly what: string;
  /** Files with public keys or revocations. */
  readonly keys?: readonly string[] | undefined;
  /** A folder of keys whose fingerprints somebody has compared with their offices. */
  readonly trusted?: string | undefined;
  /** A register, or the list an office posts of one. */
  readonly register?: string | undefined;
  /** What is known of the end of the register. */
  readonly known?: KnownEnd;
  /** A person has compared the paper line by line with what was shown before. */
  readonly comparedByEye?: boolean | undefined;
  /** Files of criteria sets that do not come with the program. */
  readonly criteria?: readonly string[] | undefined;
}

export function verifyByFile(
  { keys = [], comparedByEye = false, ...asked }: PaperToVerify,
  world: World,
): Promise<VerifyResult> {
  return verify({ ...asked, keys, comparedByEye }, world);
}

/** A register to be changed, with the key that signs its end. */
export interface RegisterByFile {
  readonly path: string;
  readonly key?: KeyByFile | undefined;
}

export async function beginByFile(
  asked: RegisterByFile & { readonly opening: NewRegister },
  world: World,
): Promise<object> {
  const opening: Opening = { format: 'hoctap-register', formatVersion: 1, ...asked.opening };
  await beginRegister(await signed(asked, world), opening, world);
  return {};
}

export type NewRegister = Omit<Opening, 'format' | 'formatVersion'>;

/** An act on one certificate: by what stands on it, who, when and why. */
export interface RegisterAct extends RegisterByFile {
  readonly certificate: NumberOnPaper;
  readonly act: Act;
}

export async function voidByFile(asked: RegisterAct, world: World): Promise<object> {
  await voidCertificate(await signed(asked, world), asked.certificate, asked.act, world);
  return {};
}

export async function reprintByFile(asked: RegisterAct, world: World): Promise<object> {
  await noteReprint(await signed(asked, world), asked.certificate, asked.act, world);
  return {};
}

/** A certificate in the place of one that is wrong: what a corrected result says of its unit. */
export async function replaceByFile(
  asked: RegisterAct & { readonly result: string; readonly language: Language },
  world: World,
): Promise<{ readonly entry: ReplaceEntry }> {
  const changes = (old: Parameters<typeof replacementFacts>[0]) => replacementFacts(old, asked, world);
  const entry = await replaceCertificate(await signed(asked, world), asked.certificate, changes, asked.act, world);
  return { entry };
}

export async function signByFile(
  { path, key }: RegisterByFile & { readonly key: KeyByFile },
  world: World,
): Promise<SigningResult> {
  return { ...(await signRegister(path, await needed(key, world), world)) };
}

export async function repairByFile(asked: RegisterByFile & { readonly act: Act }, world: World): Promise<RepairResult> {
  return repairRegister(await signed(asked, world), asked.act, world);
}

/** A register with public keys by the paths of their files. */
export interface CheckOfRegister extends Omit<CheckRegisterOptions, 'keys'> {
  readonly keys?: readonly string[] | undefined;
  /** A folder of keys whose fingerprints somebody has compared with their offices. */
  readonly trusted?: string | undefined;
}

export function checkRegisterByFile(
  { keys: paths = [], trusted, ...asked }: CheckOfRegister,
  world: World,
): CheckedRegister {
  return { ...checkRegister({ ...asked, keys: publicKeys({ paths, trusted }, world) }, world) };
}

export async function exportByFile(
  asked: { readonly path: string; readonly formats: readonly RegisterFormat[] },
  world: World,
): Promise<{ readonly files: readonly OutputFile[] }> {
  const files: OutputFile[] = [];
  for await (const file of exportedRegister(asked, world)) files.push(file);
  return { files };
}

/** `on`: the day it is posted, YYYY-MM-DD. */
export async function publishByFile(
  { path, key, on }: { readonly path: string; readonly key: KeyByFile; readonly on: string },
  world: World,
): Promise<{ readonly file: OutputFile }> {
  return { file: publishedRegister({ path, signing: await needed(key, world), on: on }, world) };
}

export interface NewKeyByFile extends KeyWords {
  /** A folder that holds no key yet. */
  readonly into: string;
  /** Without one whoever has the file can sign. */
  readonly passphrase: string | undefined;
}

export function makeKeyByFile({ into, passphrase, ...words }: NewKeyByFile, world: World): NewKey {
  return makeKey(into, { declared: declarationOf(words), passphrase }, world);
}

export async function rotateKeyByFile(
  { old, ...asked }: Omit<NewKeyByFile, 'office'> & { readonly old: KeyByFile; readonly office?: string },
  world: World,
): Promise<NewKey> {
  return rotateKey({ ...asked, old: await needed(old, world) }, world);
}

export interface RevocationByFile {
  /** The public key that is revoked, by its file. */
  readonly revoked: string;
  /** First day from which what it signs counts for nothing. */
  readonly from: string;
  readonly reason: string;
  /** The key itself, or one that came after it. */
  readonly by: KeyByFile;
  /** A folder for the revocation. */
  readonly into: string;
}

export async function revokeKeyByFile(
  { revoked: path, by, ...asked }: RevocationByFile,
  world: World,
): Promise<{ readonly path: string }> {
  const [revoked] = shownKeys(path, world);
  return { path: revokeKey({ ...asked, revoked, by: await needed(by, world) }, world) };
}

/** What is said of public keys, by the file of one or a folder of them. */
export function showKeysByFile(
  { path }: { readonly path: string },
  world: World,
): { readonly keys: readonly KnownKey[] } {
  return { keys: shownKeys(path, world) };
}

/** A profile as a program says it, held to what a profile file may say. */
export function parseOffice({ file = 'office', ...said }: Profile): Profile {
  const { profile, problems } = parseProfile(said, file);
  if (profile === undefined) throw refusal('profile-with-errors', {}, problems);
  return profile;
}

async function signed({ path, key }: RegisterByFile, world: World) {
  return { path, signing: await opened(key, world) };
}

async function opened(key: KeyByFile | undefined, world: World): Promise<SigningKey | undefined> {
  return key === undefined ? undefined : needed(key, world);
}

async function needed({ path, passphrase }: KeyByFile, { keys, warnings }: World): Promise<SigningKey> {
  const { signing, problems } = await keys.open(path, async () => passphrase ?? '');
  if (problems.length > 0) warnings(problems);
  return signing;
}
