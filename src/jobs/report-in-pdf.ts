import { leaderReport } from '../documents/leader-report.ts';
import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import { openResult } from './open-result.ts';
import { paperInPdf } from './papers-in-pdf.ts';
import type { World } from './world.ts';

export interface ReportInPdfOptions {
  /** A result by its folder or file. */
  readonly result: string;
  readonly language: Language;
  /** The result of an earlier year, to compare with. */
  readonly before?: string | undefined;
}

/** A result on A4 for who leads: its answers, and the ranking behind them. */
export async function reportInPdf(
  { result: path, language, before }: ReportInPdfOptions,
  world: Pick<World, 'files' | 'fonts'>,
): Promise<OutputFile> {
  const result = openResult(path, language, world);
  const earlier = before === undefined ? undefined : openResult(before, language, world);
  return paperInPdf(leaderReport(result, { language, before: earlier }), world, language);
}
