import { join } from 'node:path';
import type { Refusal } from '../../certificate/certificates-from.ts';
import { renderMerged, renderSeparate } from '../../certificate/render.ts';
import { TEMPLATE_NAMES } from '../../certificate/templates.ts';
import { readFormerNames } from '../../evidence/former-name-list.ts';
import { evidenceSource } from '../../io/evidence-source.ts';
import { noteWritten } from '../../io/this-run.ts';
import { collectSooner } from '../../io/tune-engine.ts';
import { checkFolder, refuseTargets, writeEach, writeFiles } from '../../io/write-files.ts';
import { certificatePreview } from '../../jobs/certificate-preview.ts';
import { type CertifyBatch, certify } from '../../jobs/certify.ts';
import type { CertifyResult } from '../../jobs/certify-result.ts';
import type { RegisterOptions } from '../../jobs/issue.ts';
import { refusalWords } from '../../labels/certificate.ts';
import { SPEECH } from '../../labels/speech.ts';
import { PAPER_NAMES } from '../../model/output-names.ts';
import { printable } from '../../model/printable.ts';
import { refusal } from '../../problems/refusal.ts';
import { lookOf, type OfficeOptions, officeOf } from '../certify/office-options.ts';
import { CERTIFY_WORDS } from '../certify/words.ts';
import type { Cli, CommandModule } from '../cli.ts';
import { readDate } from '../dates.ts';
import { checked, showProblems } from '../office-files.ts';
import { signingKeyOf } from '../office-key.ts';
import { withProgress } from '../progress.ts';
import { worldOf } from '../world.ts';
import { OPTION_WORDS } from './option-words.ts';

interface CertifyFlags extends OfficeOptions {
  readonly output: string;
  readonly issuedOn?: string;
  readonly unit?: readonly string[];
  readonly merge?: boolean;
  readonly register?: string;
  readonly key?: string;
  readonly passphraseFile?: string;
  readonly by?: string;
  readonly formerNames?: string;
  readonly criteria?: string;
  readonly inputs?: string;
  readonly withoutInputs?: boolean;
  readonly lawNotInForce?: boolean;
  readonly dryRun?: boolean;
  readonly preview?: boolean;
}

export const command: CommandModule = {
  define(command, cli, finish) {
    const words = { ...OPTION_WORDS[cli.language], ...CERTIFY_WORDS[cli.language] };
    command
      .argument('[result]', words.result)
      .requiredOption('-o, --output <folder>', words.folder)
      .option('--issued-on <date>', words.issuedOn)
      .option('--profile <file>', words.profile)
      .option('--authority <line...>', words.authority)
      .option('--place <place>', words.place)
      .option('--signer-title <line...>', words.signerTitle)
      .option('--signer <name>', words.signer)
      .option('--decision <number>', words.decision)
      .option('--decision-date <date>', words.decisionDate)
      .option('--offset <x;y>', words.offset)
      .option('--template <name|file>', `${words.template}: ${SPEECH[cli.language].list(TEMPLATE_NAMES)}`)
      .option('--emblem <file>', words.emblem)
      .option('--image <name=file...>', words.image)
      .option('--unit <code...>', words.unit)
      .option('--merge', words.merge)
      .option('--register <file>', words.register)
      .option('--by <name>', words.by)
      .option('--former-names <file>', words.formerNames)
      .option('--key <file>', words.key)
      .option('--passphrase-file <file>', words.passphraseFile)
      .option('-c, --criteria <file>', words.criteriaFile)
      .option('--inputs <folder>', words.inputs)
      .option('--without-inputs', words.withoutInputs)
      .option('--law-not-in-force', words.lawNotInForce)
      .option('--dry-run', words.dryRun)
      .option('--preview', words.preview)
      .action(async (path: string | undefined, flags: CertifyFlags) => {
        collectSooner();
        checkFolder(flags.output);
        if (flags.preview === true) finish(await preview(flags, cli));
        else if (path === undefined) throw refusal('certify-result-needed', {});
        else finish(await issueAndDraw(path, flags, cli));
      });
  },
};

async function issueAndDraw(path: string, flags: CertifyFlags, cli: Cli): Promise<number> {
  const issuedOn = flags.issuedOn === undefined ? undefined : readDate(flags.issuedOn, '--issued-on');
  const { unit: units, criteria, inputs, withoutInputs, lawNotInForce, dryRun } = flags;
  const office = officeOf(flags, cli);
  const look = lookOf(flags, cli);
  const formerNames = await formerNamesOf(flags, cli);
  const register = await registerOf(flags, cli);

  const mayWrite = (names: readonly string[]) =>
    refuseTargets(flags.output, flags.merge === true ? [PAPER_NAMES.certificates] : names);
  const asked = { path, language: cli.language, office, look, issuedOn, units, formerNames, register, mayWrite };
  const certified = await certify({ ...asked, criteria, inputs, withoutInputs, lawNotInForce, dryRun }, worldOf(cli));

  tell(certified, flags, cli);
  cli.answer?.give('certify', asJson(certified));
  if (dryRun === true) tellPlan(certified, flags, cli);
  else await draw(certified, flags, cli);
  return certified.clean ? 0 : 1;
}

function asJson({ batch, refused, added, stillHeld, signedBefore }: CertifyBatch) {
  return {
    certificates: batch.sheets.map(({ content: { number, issuedOn, unit, className } }) => ({
      ...(number === undefined ? {} : { number }),
      ...(issuedOn === undefined ? {} : { issuedOn }),
      ...{ unit: unit.code, name: unit.name, class: className },
    })),
    refused: refused.map(({ reason, unit, detail }) => ({ reason, ...(unit && { unit: unit.code }), detail })),
    ...(added === undefined ? {} : { added }),
    stillHeld: stillHeld.map(({ facts: { number, unitCode } }) => ({ number, unit: unitCode })),
    signedBefore,
  };
}

async function registerOf(flags: CertifyFlags, cli: Cli): Promise<RegisterOptions | undefined> {
  const { register: path, by, key } = flags;
  if (path === undefined && key !== undefined) throw refusal('certify-key-without-register', {});
  if (path !== undefined) return { path, by, signing: await signingKeyOf(flags, cli) };
  cli.terminal.showTyping?.(true);
  return undefined;
}

function tell({ refused, stillHeld, problems, signedBefore }: CertifyResult, flags: CertifyFlags, cli: Cli): void {
  const { terminal, language } = cli;
  const words = CERTIFY_WORDS[language];
  for (const line of refusalLines(refused, cli)) terminal.err(`${line}\n`);
  for (const { facts } of stillHeld) {
    const held = words.stillHeld(printable(facts.unitName), printable(facts.number), printable(flags.register ?? ''));
    terminal.err(`! ${held}\n`);
  }
  if (signedBefore.length > 0) {
    const keys = SPEECH[language].list([...new Set(signedBefore.map(({ key }) => key))]);
    terminal.err(`! ${words.signedBefore(signedBefore.length, keys)}\n`);
  }
  if (problems.length > 0) showProblems(problems, cli);
}

function tellPlan({ batch, added = 0 }: CertifyBatch, flags: CertifyFlags, { terminal, language }: Cli): void {
  const paths = new Set<string>();
  for (const { content } of batch.sheets) {
    const { number = '…', unit, className, fileName } = content;
    const path = join(flags.output, flags.merge === true ? PAPER_NAMES.certificates : fileName);
    paths.add(path);
    terminal.out(`${printable([number, unit.code, unit.name, className, path].join(' · '))}\n`);
  }
  for (const path of paths) noteWritten(path);
  terminal.out(`${CERTIFY_WORDS[language].wouldIssue(batch.sheets.length, added)}\n`);
}

async function draw(
  { batch, added, signedBefore, keptDate }: CertifyBatch,
  { output, merge = false }: CertifyFlags,
  { terminal, language }: Cli,
): Promise<void> {
  const words = CERTIFY_WORDS[language];
  const count = batch.sheets.length;
  const rendered = merge ? [] : withProgress(renderSeparate(batch), count, words.making, terminal);
  if (count > 0 && merge) await writeFiles(output, [{ name: PAPER_NAMES.certificates, contents: renderMerged(batch) }]);
  const separate = merge ? { written: 1, unchanged: 0, replaced: 0 } : await writeEach(output, inFiles(rendered));
  const files = count === 0 ? 0 : separate.written + separate.unchanged + separate.replaced;
  if (separate.replaced > 0) terminal.err(`! ${words.replaced(separate.replaced)}\n`);
  if (keptDate > 0) terminal.err(`! ${words.otherDate(keptDate)}\n`);
  terminal.out(`${words.done(count, files, printable(output))}\n`);
  if (added !== undefined) terminal.out(`${words.registered(added, count + signedBefore.length - added)}\n`);
}

async function preview(flags: CertifyFlags, cli: Cli): Promise<number> {
  const look = lookOf(flags, cli);
  const { files, problems, clean } = await certificatePreview({ look, office: officeOf(flags, cli) });
  if (problems.length > 0) showProblems(problems, cli);
  if (!clean) return 1;
  const [path = ''] = await writeFiles(flags.output, files);
  cli.terminal.out(`${OPTION_WORDS[cli.language].written}: ${printable(path)}\n`);
  return 0;
}

async function formerNamesOf({ formerNames: path }: CertifyFlags, cli: Cli) {
  if (path === undefined) return undefined;
  const { names, problems } = await readFormerNames(evidenceSource(path));
  return checked(names, problems, cli);
}

function* inFiles(rendered: Iterable<{ fileName: string; bytes: Uint8Array }>) {
  for (const { fileName, bytes } of rendered) yield { name: fileName, contents: [bytes] };
}

const MOST_REFUSALS = 20;

function refusalLines(refused: readonly Refusal[], { language }: Cli): string[] {
  const lines = refused.slice(0, MOST_REFUSALS).map(({ reason, unit, detail }) => {
    const names = { unit: unit === null ? '' : `${unit.name} (${unit.code})`, detail };
    return `- ${printable(refusalWords[reason][language](names))}`;
  });
  const left = refused.length - lines.length;
  return left > 0 ? [...lines, `  ${CERTIFY_WORDS[language].more(left)}`] : lines;
}
