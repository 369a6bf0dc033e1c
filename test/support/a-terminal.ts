import { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

export interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** A terminal that nobody sits at and that keeps what is written to it. */
export function aTerminal(changes: Partial<Terminal> = {}) {
  const said = { out: '', err: '' };
  const terminal: Terminal = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    note: (text) => {
      said.err += text;
    },
    interactive: false,
    width: 120,
    outColours: false,
    errColours: false,
    ...changes,
  };
  return { terminal, said };
}

/** Runs the program as `bin` does, with a command line and without a terminal. */
export async function hoctap(...argv: readonly string[]): Promise<Run> {
  const { terminal, said } = aTerminal();
  const exitCode = await main(argv, terminal);
  return { exitCode, ...said };
}

/** What a terminal would obey in a text: control characters but the line feed, and marks that turn the direction. */
export function rawControls(text: string): string[] {
  return (text.replaceAll('\r\n', '\n').match(/\p{Cc}|\p{Bidi_Control}/gu) ?? []).filter(
    (character) => character !== '\n',
  );
}
