import type { Language } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import type { Cell } from './column.ts';

/** A cell as people read it; each view makes the text safe for its own kind. */
export function cellText(cell: Cell, { signed = false }: { readonly signed?: boolean }, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return signed ? withSign(cell, language) : formatNumber(cell, language);
  return typeof cell === 'string' ? cell : cell.code;
}

/** “+7,5”, “−2”, “0” */
export function withSign(value: number, language: Language): string {
  const said = formatNumber(Math.abs(value), language);
  return value === 0 ? said : `${value > 0 ? '+' : '−'}${said}`;
}
