export interface HangingRow {
  readonly cells: readonly string[];
  /** Lines of the last column; each is wrapped, the wrapped part stands a little further in. */
  readonly lines: readonly string[];
}

const GAP = '  ';
const LEAST = 30;

/**
 * Short columns, and a last one with many lines of text. The table package measures each word of such a column against
 * every picture letter there is, which takes seconds for a screenful; Vietnamese words need no more than a count.
 */
export function hangingTable(
  header: readonly string[],
  rows: readonly HangingRow[],
  width: number,
  strong: (text: string) => string,
): string {
  const heads = header.slice(0, -1);
  const widths = heads.map((text, index) =>
    Math.max(text.length, ...rows.map(({ cells }) => bare(cells[index] ?? '').length)),
  );
  const before = widths.reduce((sum, each) => sum + each + GAP.length, 0);
  const room = Math.max(LEAST, width - before);
  const row = (cells: readonly string[]) =>
    cells.map((cell, index) => `${cell}${' '.repeat((widths[index] ?? 0) - bare(cell).length)}${GAP}`).join('');
  const indent = ' '.repeat(before);
  const text = rows.map(({ cells, lines }) => {
    const wrapped = lines.flatMap((line) => wrap(line, room));
    return wrapped.map((line, index) => `${index === 0 ? row(cells) : indent}${line}`.trimEnd()).join('\n');
  });
  return `${[strong(`${row(heads)}${header.at(-1) ?? ''}`), ...text].join('\n')}\n`;
}

function wrap(line: string, room: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current.trim() === '' || bare(longer).length <= room) current = longer;
    else {
      lines.push(current);
      current = `  ${word}`;
    }
  }
  return [...lines, current];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes have no width
const COLOUR = /\u001B\[\d+m/g;
// Marks of letters that came decomposed take no column of their own.
const MARKS = /\p{M}/gu;

function bare(text: string): string {
  return text.replace(COLOUR, '').normalize('NFC').replace(MARKS, '');
}
