import { CannotRun } from '../../model/cannot-run.ts';
import type { Language } from '../../model/language.ts';
import { saidText } from '../../register/entry-schema.ts';
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
