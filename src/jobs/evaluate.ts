import { CannotRun } from '../model/cannot-run.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Result } from '../model/result.ts';
import { drawReports, type ReportFormat } from '../report/reports.ts';
import { withRenamedFiles } from '../result/renamed-files.ts';
import { type AssessOptions, assess, withYear } from './assess.ts';
import { chosenCriteria } from './criteria-in-force.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { refuseLosingOverrides } from './overrides.ts';

export interface EvaluateOptions extends AssessOptions {
  /** The criteria set by id, id@version, path or subject; without it the one in force in the year, which is then needed. */
  readonly criteria?: string | undefined;
  readonly reports: readonly ReportFormat[];
  /** The folder whose result is to be replaced: what somebody decided in it is not lost. */
  readonly into?: string | undefined;
}

export interface EvaluateResult {
  readonly result: Result;
  /** The reports asked for, to be written all of them or none. */
  readonly files: readonly OutputFile[];
  /** Whether the evidence has no errors; what is missing is no error. */
  readonly clean: boolean;
}

/** Scores, classifies and ranks. */
export async function evaluate(asked: EvaluateOptions, world: EvidenceWorld): Promise<EvaluateResult> {
  const { year, criteria, evidence, reading = {}, into } = asked;
  if (into !== undefined && asked.overrides === undefined) await refuseLosingOverrides(into, world);
  const set = await chosenCriteria({ criteria, year, evidence, reading }, world);
  const inResult = nameInResult(into, world);
  const assessed = await assess({ ...asked, calledInResult: inResult }, set, world, true);
  if (assessed instanceof CannotRun) throw assessed;
  const result = handedOn(withYear(assessed), asked, inResult);
  const files = await drawReports(result, asked.reports, asked.language);
  return { result, files, clean: result.problems.every(({ severity }) => severity !== 'error') };
}

/** A result is sent on: in it and in its reports files are named from where it lies, and no folder names its user. */
function nameInResult(into: string | undefined, { files }: EvidenceWorld): (path: string) => string {
  return (path) => shown(into === undefined ? path : files.nameFrom(into, path));
}

/** The other files that were given, wherever the result names them. */
function handedOn(result: Result, asked: EvaluateOptions, inResult: (path: string) => string): Result {
  const { evidenceDir, overrides, units, since, others = [] } = asked;
  const paths = [...others, evidenceDir, overrides, units, since].filter((path) => path !== undefined);
  return withRenamedFiles(result, new Map(paths.map((path) => [shown(path), inResult(path)])));
}

function shown(path: string): string {
  return path.normalize('NFC').replaceAll('\\', '/');
}
