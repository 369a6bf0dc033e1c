import { type DocumentsNow, documentsNow as now, tellDocumentChanges } from '../jobs/documents-still-true.ts';
import type { Result } from '../model/result.ts';
import type { Cli } from './cli.ts';
import { worldOf } from './world.ts';

/** For commands that are not jobs yet: the documents of a result as they are now. */
export function documentsNow(result: Result, resultPath: string, cli: Cli): DocumentsNow {
  return now(result, resultPath, worldOf(cli));
}

export function sayDocumentChanges(documents: DocumentsNow, cli: Cli): void {
  tellDocumentChanges(documents, worldOf(cli));
}
