import type { CertificateContent } from '../certificate/certificates-from.ts';
import type { FaceFiles } from '../certificate/faces.ts';
import { type PictureFiles, prepareBatch } from '../certificate/prepare-batch.ts';
import type { Template } from '../certificate/template-schema.ts';
import { notice } from '../labels/notices/notice.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { inOneLine } from '../model/place-names.ts';
import type { Result } from '../model/result.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import { type CertificateToIssue, type GivenNumbers, planIssue } from '../register/plan-issue.ts';
import type { SigningKey } from '../verification/key-ring.ts';
import { proofOf } from '../verification/proof.ts';
import type { Signer } from '../verification/signature.ts';
import { changeSigned, refuseNotEntitled } from './signed-register.ts';
import { wholeRegister } from './whole-register.ts';
import type { World } from './world.ts';

/** What a sheet looks like: the template, with the fonts and pictures it asks for. */
export interface Look {
  readonly template: Template;
  readonly fonts: FaceFiles;
  readonly images: PictureFiles;
}

export interface RegisterOptions {
  readonly path: string;
  readonly signing: SigningKey | undefined;
  readonly by?: string | undefined;
}

export interface IssueOptions {
  readonly result: Result;
  readonly contents: readonly CertificateContent[];
  readonly look: Look;
  /** `on`: date of issue, YYYY-MM-DD. */
  readonly place: RegisterOptions & { readonly on: string };
  readonly dryRun: boolean;
  /** How many certificates are issued without evaluating their inputs again. */
  readonly notRecomputed: number | undefined;
}

export interface IssuedBatch {
  /** With numbers, date and code; those the register knows otherwise are left out. */
  readonly contents: readonly CertificateContent[];
  /** How many numbers are new. */
  readonly added: number;
  /** Issued before and signed with another key. */
  readonly signedBefore: readonly { readonly unit: string; readonly key: string }[];
  readonly problems: readonly Problem[];
}

/**
 * Numbers for certificates that can be printed. First everything that could keep a sheet from being drawn is looked for,
 * with the numbers it would get; then the numbers are reserved in the register; only then is anything drawn. A number is
 * so never spent on a sheet that does not come out.
 */
export async function issue(
  { result, contents, look: { template, fonts, images }, place, dryRun, notRecomputed }: IssueOptions,
  world: Pick<World, 'registers' | 'warnings' | 'notice'>,
): Promise<IssuedBatch> {
  const { path, on, by, signing } = place;
  const signer = signing?.signer;
  const classes = new Map(result.units.map(({ code, classification }) => [code, classification?.id ?? '']));
  const wanted = new Map(
    contents.map((content) => [content.unit.code, toIssue(result, content, classes.get(content.unit.code) ?? '')]),
  );
  refuseForeignKey(signing, [...wanted.values()], on, world);
  const options = { on, by, file: path.normalize('NFC').replaceAll('\\', '/'), key: signer?.keyId, notRecomputed };
  // Its signature is asked for under the lock, where nobody else writes: an end that another run is about to sign is no reason to stop.
  const { register } = wholeRegister(path, world);
  const trial = planIssue(register, [...wanted.values()], options);
  const provable = numbered(contents, trial.numbers, signer);
  const { batch, problems } = await prepareBatch(provable.contents, template, fonts, images);

  const printable = batch.sheets.flatMap(({ content }) => wanted.get(content.unit.code) ?? []);
  const issued = await reserved({ path, signing, tried: dryRun }, printable, options, world);
  const signedBefore = printable.flatMap(({ unitCode: unit }) => {
    const key = issued.numbers.get(unit)?.key;
    return key === undefined || signer === undefined || key === signer.keyId ? [] : [{ unit, key }];
  });
  const kept = new Set(signedBefore.map(({ unit }) => unit));
  const drawn = new Set(printable.map(({ unitCode }) => unitCode).filter((unit) => !kept.has(unit)));
  return {
    contents: numbered(
      contents.filter(({ unit }) => drawn.has(unit.code)),
      issued.numbers,
      signer,
    ).contents,
    added: issued.added,
    signedBefore,
    problems: [...refusals(trial.refused, issued.refused), ...provable.problems, ...problems, ...issued.notices],
  };
}

type Plan = ReturnType<typeof planIssue>;

function planned({ entries, numbers, refused }: Plan) {
  return { numbers, refused, added: entries.length };
}

/** When it is through, the numbers are on the disk: only then may a certificate be drawn. */
async function reserved(
  { path, signing, tried }: Pick<RegisterOptions, 'path' | 'signing'> & { readonly tried: boolean },
  batch: readonly CertificateToIssue[],
  options: Parameters<typeof planIssue>[2],
  world: Pick<World, 'registers' | 'warnings'>,
) {
  const { value, notices } = await changeSigned(
    path,
    signing,
    (register) => {
      const plan = planIssue(register, batch, options);
      return { entries: plan.entries, value: planned(plan) };
    },
    { ...world, warnings: () => {} },
    tried ? { tried } : {},
  );
  return { ...value, notices };
}

/** What the trial refused, and what the register refuses since: another run may have issued or voided meanwhile. */
function refusals(before: readonly Problem[], since: readonly Problem[]): Problem[] {
  const known = new Set(before.map(({ unit }) => unit));
  return [...before, ...since.filter(({ unit }) => !known.has(unit))];
}

/** The key of another office, or one whose time is over, signs nothing. */
function refuseForeignKey(
  signing: RegisterOptions['signing'],
  wanted: readonly CertificateToIssue[],
  issuedOn: string,
  { notice: tell }: Pick<World, 'notice'>,
): void {
  if (signing === undefined) return;
  const authorities = new Set(wanted.map(({ authority }) => authority));
  const found = [...authorities].map((authority) => refuseNotEntitled(signing, { authority, issuedOn }));
  if (found.includes('undeclared')) tell(notice('key-undeclared', { keyId: signing.signer.keyId }));
}

/** What the sheet says, as the register keeps it. */
function toIssue(
  { criteria }: Result,
  { unit, award, className, year, office }: CertificateContent,
  classId: string,
): CertificateToIssue {
  const authority = (office.authority ?? []).join(' ');
  if (authority === '') throw refusal('certify-authority-needed', {});
  return {
    unitCode: unit.code,
    unitName: unit.name,
    // As it is printed: whoever compares the paper with the code compares every letter.
    area: inOneLine([unit.district, unit.province].map((part) => part ?? '')),
    award,
    classId,
    className,
    year,
    criteria: `${criteria.id}@${criteria.version}`,
    criteriaSha256: criteria.sha256,
    authority,
  };
}

/** As many letters of a seal as a code carries: 16 bytes. */
const SEAL_START = 32;

function numbered(
  contents: readonly CertificateContent[],
  numbers: ReadonlyMap<string, GivenNumbers>,
  signer: Signer | undefined,
): { contents: CertificateContent[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const withNumbers = contents.flatMap((content) => {
    const given = numbers.get(content.unit.code);
    if (given === undefined) return [];
    const { number, registerNumber, issuedOn, facts, witness } = given;
    // The paper so proves, as long as it exists, that the register was once so long.
    const register = { entries: witness.entries, sealStart: witness.seal.slice(0, SEAL_START) };
    try {
      const proof = proofOf(facts, signer, { address: content.office.page ?? '', register });
      return [{ ...content, number, registerNumber, issuedOn, proof }];
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      problems.push(
        problem('certificate-code-too-long', content.unit.at, { name: content.unit.name }, { unit: content.unit.code }),
      );
      return [];
    }
  });
  return { contents: withNumbers, problems };
}
