import type { Numbering, Opening } from './register.ts';

/** `{seq}`, `{seq:02}` (at least two digits) and `{year}` between other signs. */
const PLACEHOLDER = /\{(seq|year)(?::0([1-9]))?\}/g;
const LONGEST = 60;

export type PatternMistake = 'no-seq' | 'unknown-placeholder' | 'hidden-character' | 'too-long';

export function patternMistake(pattern: string): PatternMistake | undefined {
  if (pattern.length > LONGEST) return 'too-long';
  if (/\p{C}/u.test(pattern)) return 'hidden-character';
  const found = [...pattern.matchAll(PLACEHOLDER)];
  const oddYear = found.some(([, name, width]) => name === 'year' && width !== undefined);
  if (oddYear || /[{}]/.test(pattern.replace(PLACEHOLDER, ''))) return 'unknown-placeholder';
  return found.filter(([, name]) => name === 'seq').length === 1 ? undefined : 'no-seq';
}

export function fillPattern(pattern: string, { seq, year }: { seq: number; year: number }): string {
  return pattern.replace(PLACEHOLDER, (_, name: string, width?: string) =>
    name === 'year' ? String(year) : String(seq).padStart(Number(width ?? 1), '0'),
  );
}

/** Assigns sequential numbers: per year, or over all years where the office never restarts. */
export class Counter implements Numbering {
  readonly #opening: Pick<Opening, 'start' | 'restart'>;
  readonly #last = new Map<number, number>();

  constructor(opening: Pick<Opening, 'start' | 'restart'>) {
    this.#opening = opening;
  }

  copy(): Counter {
    const copy = new Counter(this.#opening);
    for (const [span, last] of this.#last) copy.#last.set(span, last);
    return copy;
  }

  next(year: number): number {
    const last = this.#last.get(this.#span(year));
    if (last !== undefined) return last + 1;
    // Only the year the register was begun in has numbers on paper before it.
    return this.#last.size === 0 ? this.#opening.start : 1;
  }

  take(year: number, seq: number): void {
    this.#last.set(this.#span(year), seq);
  }

  #span(year: number): number {
    return this.#opening.restart === 'yearly' ? year : 0;
  }
}

/** The year a certificate is numbered in. */
export function numberYear(issuedOn: string): number {
  return Number(issuedOn.slice(0, 4));
}
