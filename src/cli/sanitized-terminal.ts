import type { Terminal } from './terminal.ts';

/**
 * The one way to the screen: whatever a file, a name or an option held, nothing that moves the cursor, colours what is not
 * ours or turns the direction of reading gets there. Views say `printable` of what they show, so that it also reads well;
 * this is for what nobody thought of. Data for other programs leave such signs written out (`json-line.ts`).
 */
export function sanitizedTerminal(terminal: Terminal): Terminal {
  const { outColours, errColours } = terminal;
  return {
    ...terminal,
    out: (text) => terminal.out(harmless(text, outColours)),
    err: (text) => terminal.err(harmless(text, errColours)),
    // How far the work is stands on one line, which begins again each time.
    note: (text) =>
      terminal.note(
        errColours && text.startsWith('\r')
          ? `\r${harmless(text.slice(1).replace(/\r$/, ''), true)}${text.endsWith('\r') ? '\r' : ''}`
          : harmless(text, errColours),
      ),
  };
}

/** Our own colours (`paint.ts`), where there are any; a line end as Excel writes it; the mark before a table for Excel. */
const ESCAPE = String.fromCharCode(0x1b);
const OURS = new RegExp(`${ESCAPE}\\[(?:1|2|22|31|32|33|39)m|\\r\\n|\\n|^\\uFEFF`, 'gu');
const HARMFUL = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\uFEFF]/gu;

function harmless(text: string, colours: boolean): string {
  let said = '';
  let from = 0;
  for (const { 0: ours, index } of text.matchAll(OURS)) {
    if (ours.startsWith(ESCAPE) && !colours) continue;
    said += text.slice(from, index).replace(HARMFUL, instead) + ours;
    from = index + ours.length;
  }
  return said + text.slice(from).replace(HARMFUL, instead);
}

function instead(sign: string): string {
  return sign === '\t' ? ' ' : '\uFFFD';
}
