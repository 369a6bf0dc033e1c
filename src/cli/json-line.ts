/** Data as JSON for a terminal or a pipe. Escapes control characters and those that change the direction of writing. */
export function jsonLine(value: unknown): string {
  const harmless = JSON.stringify(value, null, 2).replace(/[\u007F\p{Cf}\u0080-\u009F\p{Zl}\p{Zp}]/gu, escaped);
  return `${harmless}\n`;
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
