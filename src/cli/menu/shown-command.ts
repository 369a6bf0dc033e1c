/** A command line as it can be typed again, in the Windows command prompt and elsewhere. */
export function shownCommand(argv: readonly string[]): string {
  return ['hoctap', ...argv.map(quoted)].join(' ');
}

function quoted(word: string): string {
  return word !== '' && /^[\p{L}\p{N}_@./:\\=,-]+$/u.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}
