/** Broken between words; composed Vietnamese letters are one column each. What follows the first line stands further in. */
export function wrapped(text: string, width: number, indent: number, hanging = 0): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const room = Math.max(24, width - indent - (lines.length > 1 ? hanging : 0));
    if (line !== undefined && line.length + 1 + word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => `${' '.repeat(indent + (index === 0 ? 0 : hanging))}${line}`);
}
