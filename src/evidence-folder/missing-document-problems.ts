import type { AwaitedDocuments } from '../model/evidence-documents.ts';
import { particularList } from '../model/particular-list.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { FolderFile } from './folder-files.ts';
import type { Mention, ReadFiles } from './mentions.ts';

/** A problem for each reference that no document was found for, with the points that wait. */
export function missingDocumentProblems(
  mentions: readonly Mention[],
  read: ReadFiles,
  awaiting: readonly AwaitedDocuments[],
): Problem[] {
  const waiting = new Map(awaiting.map(({ unit, item, points }) => [`${unit}\n${item}`, points ?? 0]));
  return mentions.flatMap((mention) => problemsOf(mention, waiting.get(`${mention.unit}\n${mention.item}`) ?? 0, read));
}

function problemsOf({ unit, item, reference, at, found }: Mention, points: number, read: ReadFiles): Problem[] {
  const context = { unit, item };
  switch (found.kind) {
    case 'title':
      return [];
    case 'missing':
      return [problem('document-missing', at, { reference, points, suggestion: pathOf(found.near) }, context)];
    case 'outside': {
      const details = { reference, points, suggestion: pathOf(found.near) };
      const reserved = found.why === 'reserved';
      return [problem(reserved ? 'document-reserved-name' : 'document-outside', at, details, context)];
    }
    case 'several': {
      const candidates = found.files.slice(0, MOST_CANDIDATES).map(({ path }) => path);
      if (found.files.length > MOST_CANDIDATES) candidates.push('…');
      return [
        problem('document-ambiguous', at, { reference, points, candidates: particularList(candidates) }, context),
      ];
    }
    case 'files':
      return found.files.flatMap((file) => {
        const code = whyUnread(file, read);
        return code === undefined ? [] : [problem(code, at, { file: file.path, points }, context)];
      });
  }
}

const MOST_CANDIDATES = 5;

function pathOf(near: FolderFile | undefined): string {
  return near?.path ?? '';
}

function whyUnread(file: FolderFile, read: ReadFiles) {
  if (read.has(file)) return undefined;
  if (file.kind === 'link') return 'document-is-link';
  return file.kind === 'file' && file.bytes === 0 ? 'document-empty' : 'document-unreadable';
}
