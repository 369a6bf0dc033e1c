interface Bracket {
  /** How many brackets are open after it. */
  readonly depth: number;
  readonly line: number;
}

/** Line of the first bracket that opens one level too many; undefined when none does. */
export function lineDeeperThan(text: string, deepest: number): number | undefined {
  for (const { depth, line } of brackets(text)) if (depth > deepest) return line;
  return undefined;
}

/** Whether brackets are left open at the end. */
export function endsInside(text: string): boolean {
  let open = 0;
  for (const { depth } of brackets(text)) open = depth;
  return open > 0;
}

/** Brackets outside of texts. A plain scan, since a regular expression overflows on a text of millions of characters. */
function* brackets(text: string): Generator<Bracket> {
  let depth = 0;
  let line = 1;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\n') {
      line += 1;
      inText = false;
    } else if (inText) {
      if (character === '\\') index += 1;
      else if (character === '"') inText = false;
    } else if (character === '"') {
      inText = true;
    } else if (character === '{' || character === '[') {
      depth += 1;
      yield { depth, line };
    } else if (character === '}' || character === ']') {
      depth -= 1;
      yield { depth, line };
    }
  }
}
