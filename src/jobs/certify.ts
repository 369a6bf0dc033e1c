import { type CertificateContent, certificatesFrom, type Refusal } from '../certificate/certificates-from.ts';
import { type Batch, prepareBatch } from '../certificate/prepare-batch.ts';
import type { Profile } from '../certificate/profile.ts';
import { textOf } from '../certificate/template-schema.ts';
import { notice } from '../labels/notices/notice.ts';
import type { Language } from '../model/language.ts';
import type { Result } from '../model/result.ts';
import { severityOf } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import { nameWithFormer } from '../register/former-names.ts';
import { actKey, type IssuedCertificate, type Register } from '../register/register.ts';
import { rewordResult } from '../result/reword-result.ts';
import { notifyAuthorities } from './authorities-of-papers.ts';
import type { CertifyResult } from './certify-result.ts';
import { issue, type Look, type RegisterOptions } from './issue.ts';
import { checkLawOfPapers } from './law-of-papers.ts';
import { openStoredResult } from './open-result.ts';
import { reproduce } from './reproduce.ts';
import type { World } from './world.ts';

export interface CertifyOptions {
  /** The result, by its folder or file. */
  readonly path: string;
  readonly language: Language;
  readonly office: Profile;
  readonly look: Look;
  /** YYYY-MM-DD; the date line is left blank without it, and a register needs it. */
  readonly issuedOn?: string | undefined;
  /** Only these unit codes. */
  readonly units?: readonly string[] | undefined;
  /** By unit code, what units merged since were called. */
  readonly formerNames?: ReadonlyMap<string, readonly string[]> | undefined;
  /** Where numbers come from; sheets without one have none. */
  readonly register?: RegisterOptions | undefined;
  /** The criteria file of an office's own set, and a folder in which the evidence is looked for. */
  readonly criteria?: string | undefined;
  readonly inputs?: string | undefined;
  /** Issue although the inputs are not there to be evaluated again; the register says so for ever. */
  readonly withoutInputs?: boolean | undefined;
  /** Issue although the document of the criteria is repealed or not yet in force on the day of the recognition. */
  readonly lawNotInForce?: boolean | undefined;
  /** Throws where one of these files cannot be written, before a number is spent on it. */
  readonly mayWrite?: ((names: readonly string[]) => void) | undefined;
  /** Say what would be issued and write nothing. */
  readonly dryRun?: boolean | undefined;
}

export interface CertifyBatch extends CertifyResult {
  /** Ready to be drawn: everything that could keep a sheet from being drawn was looked for. */
  readonly batch: Batch;
}

/**
 * Certificates for the units that earned one. First the inputs are evaluated again: nothing is signed that was not computed.
 * Then everything that could keep a sheet from being drawn is looked for; then the numbers are on the disk; only then may
 * anything be drawn.
 */
export async function certify(asked: CertifyOptions, world: World): Promise<CertifyBatch> {
  const { path, issuedOn, office, units, language, look, dryRun = false } = asked;
  const stored = openStoredResult(path, world);
  const result = withFormerNames(rewordResult(stored, language), asked.formerNames);
  const { certificates, refused } = certificatesFrom(result, { office, issuedOn, units });
  const whole = refused.find(({ reason }) => reason === 'self-evaluation');
  if (whole !== undefined) throw refusal('certify-self-evaluation', {});
  refuseWithoutClass(result, certificates, look);
  tellOfLaw(result, asked, world);
  const place = placeOf(asked, result);
  const notRecomputed = (await recomputed(stored, asked, world)) ? undefined : certificates.length;

  asked.mayWrite?.(certificates.map(({ fileName }) => fileName));
  const issued =
    place === undefined || certificates.length === 0
      ? undefined
      : await issue({ result, contents: certificates, look, place, dryRun, notRecomputed }, world);
  const contents = issued?.contents ?? certificates;
  const { batch, problems } = await prepareBatch([...contents], look.template, look.fonts, look.images);
  const all = [...(issued?.problems ?? []), ...problems];
  const wrong =
    all.some(({ code }) => severityOf(code) === 'error') ||
    refused.some(({ reason }) => reason === 'no-such-unit' || reason === 'invalid-data');
  const register = place === undefined ? undefined : world.registers.open(place.path).register;
  return {
    batch,
    ...(place === undefined ? {} : { added: issued?.added ?? 0 }),
    refused,
    signedBefore: issued?.signedBefore ?? [],
    problems: all,
    keptDate: batch.sheets.filter(({ content }) => issuedOn !== undefined && content.issuedOn !== issuedOn).length,
    stillHeld: register === undefined ? [] : heldWithout(register, result, refused),
    clean: !wrong,
  };
}

/** A paper that leaves out the class it was given for, where it may be one of several, says too little and looks whole. */
function refuseWithoutClass(
  { criteria }: Result,
  certificates: readonly CertificateContent[],
  { template }: Look,
): void {
  if (criteria.classes.filter(({ earnsAward }) => earnsAward).length < 2) return;
  const texts = template.blocks.flatMap((block) => ('text' in block ? [textOf(block)] : []));
  const saysClass = texts.some((text) => /\{(?:className|classed|level)\}/.test(text));
  if (!saysClass && certificates.some(({ form }) => form !== 'title')) {
    throw refusal('certify-template-without-class', {});
  }
}

/** The decision recognises, and the certificate follows it: the law of the one, the authorities of the other. */
function tellOfLaw(result: Result, { office, issuedOn, lawNotInForce }: CertifyOptions, world: World): void {
  const decided = office.decision?.date ?? issuedOn;
  const yearEnd = `${result.evaluationYear}-12-31`;
  const under = { on: decided ?? yearEnd, assumed: decided === undefined };
  checkLawOfPapers(result, { ...under, recognise: true, lawNotInForce }, world);
  const signed = issuedOn ?? decided;
  notifyAuthorities(result, { office, on: signed ?? yearEnd, assumed: signed === undefined }, world);
}

/** Where numbers come from, with the date they need; nowhere for a set made up for a demonstration, whose sheets are samples. */
function placeOf({ register, issuedOn }: CertifyOptions, { criteria }: Result) {
  if (register === undefined) return undefined;
  if (criteria.provenance === 'illustrative') throw refusal('certify-sample-in-register', {});
  if (issuedOn === undefined) throw refusal('certify-date-needed', {});
  return { ...register, on: issuedOn };
}

const MOST_DIFFERENCES = 5;

/** Whether the result is what its inputs give; refused where it is not, and where nobody may go without asking. */
async function recomputed(result: Result, asked: CertifyOptions, world: World): Promise<boolean> {
  const { register, withoutInputs = false } = asked;
  const { missing, differences, clean } = await reproduce(result, asked, world);
  if (clean) return true;
  if (differences !== undefined) {
    const shown = differences.slice(0, MOST_DIFFERENCES);
    throw refusal('result-not-of-its-inputs', { differences: shown, left: differences.length - shown.length });
  }
  if (register !== undefined && !withoutInputs) throw refusal('certify-inputs-missing', { files: missing });
  world.notice(notice('certify-not-recomputed', { files: missing, registered: register !== undefined }));
  return false;
}

/** Units merged since then keep on paper the name under which they earned it. */
function withFormerNames(result: Result, former: CertifyOptions['formerNames']): Result {
  if (former === undefined) return result;
  const units = result.units.map((unit) => ({ ...unit, name: nameWithFormer(unit.name, former.get(unit.code) ?? []) }));
  return { ...result, units };
}

function heldWithout(register: Register, result: Result, refused: readonly Refusal[]): IssuedCertificate[] {
  const award = result.criteria.award.vi;
  return refused.flatMap(({ unit }) => {
    if (unit === null) return [];
    const held = register.latest(actKey({ unitCode: unit.code, award, year: result.evaluationYear }));
    return held?.status === 'valid' ? [held] : [];
  });
}
