import type { CertificateContent } from '../../certificate/certificates-from.ts';
import { prepareBatch } from '../../certificate/prepare-batch.ts';
import { issueInRegister } from '../../io/register-file.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Result } from '../../model/result.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { CertificateToIssue, GivenNumbers } from '../../register/plan-issue.ts';
import { proofOf } from '../../verification/proof.ts';
import type { Signer } from '../../verification/signature.ts';
import type { Look } from './office-options.ts';

export interface IssuePlace {
  readonly register: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly by: string | undefined;
  readonly signer: Signer | undefined;
  readonly dryRun: boolean;
}

export interface IssuedBatch {
  /** With numbers, date and code; those the register knows otherwise are left out. */
  readonly contents: readonly CertificateContent[];
  /** How many numbers are new. */
  readonly added: number;
  readonly problems: readonly Problem[];
}

/**
 * Numbers for certificates that can be printed. First everything that could keep a sheet from being drawn is looked for,
 * with the numbers it would get; then the numbers are reserved in the register; only then is anything drawn. A number is
 * so never spent on a sheet that does not come out.
 */
export async function issue(
  result: Result,
  contents: readonly CertificateContent[],
  { template, fonts, images }: Look,
  { register, on, by, signer, dryRun }: IssuePlace,
): Promise<IssuedBatch> {
  const classes = new Map(result.units.map(({ code, classification }) => [code, classification?.id ?? '']));
  const wanted = new Map(
    contents.map((content) => [content.unit.code, toIssue(result, content, classes.get(content.unit.code) ?? '')]),
  );
  const trial = await issueInRegister(register, [...wanted.values()], { on, by, dryRun: true });
  const provable = numbered(contents, trial.numbers, signer);
  const { batch, problems } = await prepareBatch(provable.contents, template, fonts, images);

  const printable = batch.sheets.flatMap(({ content }) => wanted.get(content.unit.code) ?? []);
  const issued = dryRun
    ? await issueInRegister(register, printable, { on, by, dryRun: true })
    : await issueInRegister(register, printable, { on, by });
  const drawn = new Set(printable.map(({ unitCode }) => unitCode));
  return {
    contents: numbered(
      contents.filter(({ unit }) => drawn.has(unit.code)),
      issued.numbers,
      signer,
    ).contents,
    added: issued.added,
    problems: [...refusals(trial.refused, issued.refused), ...provable.problems, ...problems, ...issued.notices],
  };
}

/** What the trial refused, and what the register refuses since: another run may have issued or voided meanwhile. */
function refusals(before: readonly Problem[], since: readonly Problem[]): Problem[] {
  const known = new Set(before.map(({ unit }) => unit));
  return [...before, ...since.filter(({ unit }) => !known.has(unit))];
}

/** What the sheet says, as the register keeps it. */
function toIssue(
  { criteria }: Result,
  { unit, award, className, year, office }: CertificateContent,
  classId: string,
): CertificateToIssue {
  const authority = (office.authority ?? []).join(' ');
  if (authority === '') throw noAuthority();
  return {
    unitCode: unit.code,
    unitName: unit.name,
    area: [unit.district, unit.province].filter((part) => part !== null).join(', '),
    award,
    classId,
    className,
    year,
    criteria: `${criteria.id}@${criteria.version}`,
    criteriaSha256: criteria.sha256,
    authority,
  };
}

function numbered(
  contents: readonly CertificateContent[],
  numbers: ReadonlyMap<string, GivenNumbers>,
  signer: Signer | undefined,
): { contents: CertificateContent[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const withNumbers = contents.flatMap((content) => {
    const given = numbers.get(content.unit.code);
    if (given === undefined) return [];
    const { number, registerNumber, issuedOn, facts } = given;
    try {
      return [{ ...content, number, registerNumber, issuedOn, proof: proofOf(facts, signer) }];
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

function noAuthority(): CannotRun {
  return new CannotRun(
    { vi: 'Ghi vào sổ thì phải có cơ quan cấp.', en: 'The register needs the issuing authority.' },
    {
      vi: 'Ghi “authority” trong tệp --profile, hoặc dùng --authority.',
      en: 'Put “authority” in the --profile file, or use --authority.',
    },
  );
}
