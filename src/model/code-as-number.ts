/** A code that a spreadsheet took for a number and wrote as one. */
export interface CodeAsNumber {
  /** What is left when it is written as a code again; zeros in front are gone. */
  readonly digits: string;
  /** `30001,0` is no code of anybody's; `30.001` may be one that an office made for itself. */
  readonly form: 'decimal' | 'grouped';
}

/** Undefined for a code as codes are written. */
export function codeAsNumber(code: string): CodeAsNumber | undefined {
  const decimal = DECIMAL.exec(code)?.[1];
  if (decimal !== undefined) return { digits: withoutMarks(decimal), form: 'decimal' };
  return GROUPED.test(code) ? { digits: withoutMarks(code), form: 'grouped' } : undefined;
}

const GROUPS = '[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}(?:[ \\u00A0\\u202F]\\d{3})+';
const GROUPED = new RegExp(`^(?:${GROUPS})$`);
const DECIMAL = new RegExp(`^(\\d+|${GROUPS})[.,]0{1,2}$`);

function withoutMarks(number: string): string {
  return number.replace(/\D/g, '');
}
