import type { RegisterFormat } from '../../jobs/register-copies.ts';
import { refusal } from '../../problems/refusal.ts';
import { freeText, LONGEST_FREE_TEXT } from '../../register/entry-schema.ts';
import type { Act } from '../../register/register.ts';
import { readDate } from '../dates.ts';

/** What every act on a certificate says: why, by whom, when. */
export interface ActOptions {
  readonly reason: string;
  readonly by: string;
  readonly on?: string;
  readonly year?: string;
}

export function requireText(written: string, option: string): string {
  const checked = freeText.safeParse(written.normalize('NFC'));
  if (checked.success) return checked.data;
  throw refusal('option-not-a-line', { option, written, longest: LONGEST_FREE_TEXT });
}

/** Without --on, today where the office is. */
export function dateOf({ on }: { readonly on?: string }): string {
  if (on !== undefined) return readDate(on, '--on');
  const now = new Date();
  return readDate(`${now.getDate()}/${now.getMonth() + 1}/${now.getFullYear()}`, '--on');
}

export function actOf(options: ActOptions): Act {
  return { on: dateOf(options), by: requireText(options.by, '--by'), reason: requireText(options.reason, '--reason') };
}

export function readCount(written: string): number {
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw refusal('option-not-a-count', { option: '--at-least', written });
}

export function readFormats(written: string): RegisterFormat[] {
  return written.split(',').map((each) => {
    const format = each.trim().toLowerCase();
    if (format === 'csv' || format === 'xlsx') return format;
    throw refusal('option-not-a-choice', { option: '--format', written: each, choices: ['csv', 'xlsx'] });
  });
}
