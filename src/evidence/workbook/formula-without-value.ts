/**
 * The formula of a cell whose result was not saved with it; undefined for every other cell. Without a value the library
 * makes the cell a blank one (`z`) whose `v` may yet be 0: a result of 0 has the kind of a number.
 */
export function formulaWithoutValue({ t, v, f, F }: FormulaCell): string | undefined {
  const formula = f ?? F;
  if (formula === undefined) return undefined;
  if (t === 'z' || v === undefined || v === null) return String(formula);
  return v === '' && f !== undefined && givesNumber(String(f)) ? String(f) : undefined;
}

interface FormulaCell {
  readonly t?: string;
  readonly v?: unknown;
  /** The formula itself, and the range of an array formula that the cell is part of. */
  readonly f?: unknown;
  readonly F?: unknown;
}

/**
 * Excel saves the result of =IF(A2="","",A2) as an empty text, and the cell is as blank as it looks. What can only give a
 * number was never computed when it is said to have given an empty text.
 */
function givesNumber(formula: string): boolean {
  const bare = formula.replace(NAMES_OF_SHEETS, '');
  if (/["&]/.test(bare)) return false;
  const functions = bare.match(FUNCTIONS) ?? [];
  return functions.length > 0
    ? functions.every((name) => NUMERIC.test(name))
    : /[-+*/^%]/.test(bare) || /^[\d.]+$/.test(bare);
}

const NAMES_OF_SHEETS = /'[^']*'!/g;
const FUNCTIONS = /(?<![A-Z0-9.])[A-Z][A-Z0-9.]*(?=\()/gi;
const NUMERIC =
  /^(?:SUM|SUMIFS?|SUMPRODUCT|SUBTOTAL|PRODUCT|AVERAGE|AVERAGEIFS?|MIN|MAX|COUNT|COUNTA|COUNTIFS?|ROUND|ROUNDUP|ROUNDDOWN|INT|ABS|VALUE)$/i;
