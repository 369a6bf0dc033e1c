import { symbolOf, withoutHead } from '../../documents/agency.ts';
import { refusal } from '../../problems/refusal.ts';
import type { Opening } from '../../register/register.ts';
import { dateOf, requireText } from './options.ts';

export interface InitOptions {
  readonly office: string;
  /** Without it the letters of the office are in the numbers: 01/GCN-UBND. */
  readonly pattern?: string;
  readonly registerPattern: string;
  readonly start: string;
  readonly restart: string;
  readonly on?: string;
  readonly by?: string;
}

/** The first line of a register as the options say it. */
export function openingOf(options: InitOptions): Opening {
  const { office, registerPattern, start, restart, by } = options;
  const { pattern = usualPattern(office) } = options;
  if (!/^[1-9]\d{0,5}$/.test(start)) {
    throw refusal('option-count-outside', { option: '--start', written: start, least: 1, most: 999_999 });
  }
  if (restart !== 'yearly' && restart !== 'never') throw refusal('restart-unknown', { written: restart });
  return {
    format: 'hoctap-register',
    formatVersion: 1,
    office: requireText(office, '--office'),
    numberPattern: pattern.normalize('NFC'),
    registerPattern: registerPattern.normalize('NFC'),
    start: Number(start),
    restart,
    on: dateOf(options),
    ...(by === undefined ? {} : { by: requireText(by, '--by') }),
  };
}

function usualPattern(office: string): string {
  const symbol = symbolOf(withoutHead([office.trim()]).join(' '), undefined);
  return `{seq:02}/GCN${/^\p{L}+$/u.test(symbol) ? `-${symbol}` : ''}`;
}
