import type { Language } from '../model/language.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Result } from '../model/result.ts';
import { drawReports, type ReportFormat } from '../report/reports.ts';
import { compareDocuments, type DocumentComparison, notifyDocumentChanges } from './compare-documents.ts';
import type { EvidenceWorld } from './evidence-world.ts';
import { openResult } from './open-result.ts';

export interface ReportOptions {
  /** A result by its folder or file. */
  readonly result: string;
  readonly reports: readonly ReportFormat[];
  readonly language: Language;
  /** The result of an earlier year: the page says how many were in each class then. */
  readonly before?: string | undefined;
}

export interface ReportResult {
  readonly result: Result;
  readonly files: readonly OutputFile[];
  /** What became of the documents the result stands on; told as a notice, too. */
  readonly documents: DocumentComparison;
}

/** The reports of a result, drawn again from it alone. */
export async function report(
  { result: path, reports, language, before }: ReportOptions,
  world: Pick<EvidenceWorld, 'files' | 'documents' | 'progress' | 'notice'>,
): Promise<ReportResult> {
  const result = openResult(path, language, world);
  const earlier = before === undefined ? undefined : openResult(before, language, world);
  const documents = compareDocuments(result, { resultPath: path }, world);
  notifyDocumentChanges(documents, world);
  return { result, files: await drawReports(result, reports, language, earlier), documents };
}
