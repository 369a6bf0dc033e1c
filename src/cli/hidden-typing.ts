import type { Terminal } from './terminal.ts';

/** The commands that may ask for a passphrase; of those with commands below them, which. */
const MAY_ASK = new Map<string, ReadonlySet<string> | 'always'>([
  ...always(['certify', 'giay-chung-nhan']),
  ...both(['keys', 'khoa'], ['new', 'declare', 'rotate', 'revoke']),
  ...both(['register', 'so-cap'], ['init', 'void', 'replace', 'reprint', 'sign', 'publish', 'repair']),
]);

/** With one of these nothing is asked. */
const NOT_ASKED = new Set(['--passphrase-file', '--without-passphrase', '-h', '--help', '--preview']);

/**
 * Whoever knows that the passphrase is asked next types it at once, and until the question stands a terminal shows what is typed. So
 * nothing shows from the start of a command that may ask for it; what was typed waits for the question. Gives what ends it.
 */
export function hideTyping(argv: readonly string[], { interactive, showTyping }: Terminal): () => void {
  const [name = '', below = ''] = argv.filter((word) => !word.startsWith('-'));
  const asks = MAY_ASK.get(name);
  const mayAsk = (asks === 'always' || asks?.has(below) === true) && !argv.some((word) => NOT_ASKED.has(word));
  if (!mayAsk || !interactive || showTyping === undefined) return () => {};
  showTyping(false);
  return () => showTyping(true);
}

function always(names: readonly string[]): [string, 'always'][] {
  return names.map((name) => [name, 'always']);
}

function both(names: readonly string[], below: readonly string[]): [string, ReadonlySet<string>][] {
  return names.map((name) => [name, new Set(below)]);
}
