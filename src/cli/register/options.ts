import type { RegisterFormat } from '../../jobs/register-copies.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Language } from '../../model/language.ts';
import { saidText } from '../../register/entry-schema.ts';
import type { Act } from '../../register/register.ts';
import { readDate } from '../dates.ts';

/** What every act on a certificate says: why, by whom, when. */
export interface ActOptions {
  readonly reason: string;
  readonly by: string;
  readonly on?: string;
  readonly year?: string;
}

export function said(written: string, option: string): string {
  const checked = saidText.safeParse(written.normalize('NFC'));
  if (checked.success) return checked.data;
  throw wrongOption(option, written, {
    vi: 'cần nội dung trên một dòng, không để trống, không quá 500 ký tự',
    en: 'some text on one line, at most 500 characters',
  });
}

/** Without --on, today where the office is. */
export function dateOf({ on }: { readonly on?: string }): string {
  if (on !== undefined) return readDate(on, '--on');
  const now = new Date();
  return readDate(`${now.getDate()}/${now.getMonth() + 1}/${now.getFullYear()}`, '--on');
}

export function wrongOption(option: string, written: string, why: Record<Language, string>): CannotRun {
  return new CannotRun({
    vi: `${option} ghi “${written}”: ${why.vi}.`,
    en: `${option} says “${written}”: ${why.en}.`,
  });
}

export function actOf(options: ActOptions): Act {
  return { on: dateOf(options), by: said(options.by, '--by'), reason: said(options.reason, '--reason') };
}

export function readCount(written: string): number {
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw wrongOption('--at-least', written, { vi: 'cần một số nguyên', en: 'a whole number is needed' });
}

export function readFormats(written: string): RegisterFormat[] {
  return written.split(',').map((each) => {
    const format = each.trim().toLowerCase();
    if (format === 'csv' || format === 'xlsx') return format;
    throw wrongOption('--format', each, { vi: 'chọn csv hoặc xlsx', en: 'choose csv or xlsx' });
  });
}
