import type { Language } from '../../model/language.ts';
import { printable } from '../../model/printable.ts';
import { notices } from './catalogue.ts';
import type { NoticeDefinition } from './define.ts';

export type NoticeCode = keyof typeof notices;
type DetailsOf<C extends NoticeCode> = (typeof notices)[C] extends NoticeDefinition<infer D> ? D : never;

/** What a job decided or met on its way and who asked for it should know: a code and particulars; words come last. */
export type Notice = { readonly [C in NoticeCode]: { readonly code: C; readonly details: DetailsOf<C> } }[NoticeCode];

/** Makes a notice; the compiler checks that the particulars are those its sentence needs. */
export function notice<C extends NoticeCode>(code: C, details: DetailsOf<C>): Notice {
  return { code, details } as unknown as Notice;
}

/** The notice as lines that may be printed. */
export function describeNotice({ code, details }: Notice, language: Language): string {
  const say = (notices[code] as NoticeDefinition).words[language];
  return say(details).split('\n').map(line).join('\n');
}

/** Blanks in front of a line are its place in a list. */
function line(text: string): string {
  const [blanks = ''] = /^ */.exec(text) ?? [];
  return `${blanks}${printable(text.slice(blanks.length))}`;
}
