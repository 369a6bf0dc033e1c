import { PATTERN_MISTAKE } from '../../labels/register.ts';
import { patternMistake } from '../../register/number-pattern.ts';
import type { Opening } from '../../register/register.ts';
import { dateOf, said, wrongOption } from './options.ts';

export interface InitOptions {
  readonly office: string;
  readonly pattern: string;
  readonly registerPattern: string;
  readonly start: string;
  readonly restart: string;
  readonly on?: string;
  readonly by?: string;
}

/** The first line of a register as the options say it. */
export function openingOf(options: InitOptions): Opening {
  const { office, pattern, registerPattern, start, restart, by } = options;
  for (const [option, written] of [
    ['--pattern', pattern],
    ['--register-pattern', registerPattern],
  ] as const) {
    const mistake = patternMistake(written);
    if (mistake !== undefined) {
      throw wrongOption(option, written, { vi: PATTERN_MISTAKE.vi[mistake], en: PATTERN_MISTAKE.en[mistake] });
    }
  }
  if (!/^[1-9]\d{0,5}$/.test(start)) {
    throw wrongOption('--start', start, { vi: 'cần số nguyên từ 1 đến 999999', en: 'a whole number from 1 to 999999' });
  }
  if (restart !== 'yearly' && restart !== 'never') {
    throw wrongOption('--restart', restart, {
      vi: 'chọn yearly (mỗi năm đánh số lại từ 1) hoặc never (đánh số liên tục)',
      en: 'choose yearly or never',
    });
  }
  return {
    format: 'hoctap-register',
    formatVersion: 1,
    office: said(office, '--office'),
    numberPattern: pattern.normalize('NFC'),
    registerPattern: registerPattern.normalize('NFC'),
    start: Number(start),
    restart,
    on: dateOf(options),
    ...(by === undefined ? {} : { by: said(by, '--by') }),
  };
}
