/**
 * A path as Windows compares names: no difference between capitals and small letters, between slashes, between composed
 * and decomposed letters; blanks and dots at the end of a name do not count.
 */
export function foldedPath(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .split('/')
    .map((name) => withoutTail(name.trimStart()).toLowerCase())
    .filter((name) => name !== '')
    .join('/');
}

/** A folded path without its extension; the same where there is none. */
export function withoutExtension(folded: string): string {
  const dot = folded.lastIndexOf('.');
  const end = folded.slice(dot + 1);
  return dot > folded.lastIndexOf('/') + 1 && end.length <= LONGEST_EXTENSION && !/\s/.test(end)
    ? folded.slice(0, dot)
    : folded;
}

const LONGEST_EXTENSION = 5;

/** By steps from the end: a pattern would take the square of a long row of blanks. */
function withoutTail(name: string): string {
  let end = name.length;
  while (end > 0 && (name[end - 1] === '.' || name[end - 1]?.trim() === '')) end -= 1;
  // `..` and `.` are no names of files; what they are is asked before.
  return end === 0 ? name.trim() : name.slice(0, end);
}
