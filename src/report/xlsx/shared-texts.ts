import { reportText } from './sheet-text.ts';

/**
 * Texts of cells, each kept once and named by its number, as programs expect it; as many as a province has. Of more units most
 * are another in each of their rows: those are written in their cells, since a list of them would fill the memory.
 */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();
  #letters = 0;

  /** Its number; undefined where its cell has to hold it. */
  numberOf(text: string): number | undefined {
    const known = this.#numbers.get(text);
    if (known !== undefined || this.#letters + text.length > MOST_LETTERS) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    this.#letters += text.length;
    return number;
  }

  *xml(): Generator<string> {
    yield '<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
    for (const text of this.#numbers.keys()) yield `<si>${textElement(text)}</si>`;
    yield '</sst>';
  }
}

const MOST_LETTERS = 1_000_000;

export function textElement(text: string): string {
  return `<t${text.trim().length === text.length ? '' : ' xml:space="preserve"'}>${reportText(text)}</t>`;
}
