import { z } from 'zod';
import { isoDate } from '../model/written-date.ts';
import { refusal } from '../problems/refusal.ts';
import { ARGUMENT_KINDS, type ArgumentKind } from '../problems/refusals/argument-refusals.ts';
import { freeText, LONGEST_FREE_TEXT } from '../register/entry-schema.ts';
import type { WithOptionalLanguage } from './call.ts';

/*
 * What a function of the door is asked with, checked before any work: a program that calls may be of no type, and what it misspells
 * must not be left out in silence. The message of each rule is what is wanted in its place.
 */

/** Every option of a function has its rule: the compiler asks for those of a new one. */
export type FormOf<Options> = {
  readonly [Key in keyof Required<WithOptionalLanguage<Options>>]: z.ZodType<WithOptionalLanguage<Options>[Key]>;
};

export type Form<Options> = z.ZodType<WithOptionalLanguage<Options>>;

export function form<Options extends object>(rules: Omit<FormOf<Options>, 'language'>): Form<Options> {
  return group({ ...rules, language }) as unknown as Form<Options>;
}

const wanted = (what: ArgumentKind) => ({ error: what });

export function group<Rules extends z.core.$ZodLooseShape>(rules: Rules) {
  return z.strictObject(rules, { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'object') });
}

export const text = z.string(wanted('text'));
export const texts = z.array(text, wanted('list'));
/** No system has a name with a zero character in it. */
export const path = text.min(1, wanted('path')).refine((written) => !written.includes('\0'), wanted('path'));
export const paths = z.array(path, wanted('list'));
export const flag = z.boolean(wanted('flag'));
export const only = z.literal(true, wanted('flag'));
export const year = z.int(wanted('year')).min(1900, wanted('year')).max(2999, wanted('year'));
export const count = z.int(wanted('count')).min(0, wanted('count')).max(999_999_999, wanted('count'));
/** What an object says is looked at by whoever reads it. */
export const anything = z.custom<object>((value) => typeof value === 'object' && value !== null, wanted('object'));
export const language = z.enum(['vi', 'en']).optional();

export function work<Call>() {
  return z.custom<Call>((value) => typeof value === 'function', wanted('function'));
}

export function object<Known extends object>() {
  return anything as unknown as z.ZodType<Known>;
}

export function list<Each extends z.ZodType>(each: Each) {
  return z.array(each, wanted('list'));
}

/** As YYYY-MM-DD: days are compared as texts, and one that is written otherwise would come before or after every other. */
export const day = z.string(wanted('day')).transform((written, { addIssue }) => {
  const found = isoDate(written);
  if (found === undefined) addIssue({ code: 'custom', message: 'day', params: { written } });
  return found ?? z.NEVER;
});

/** What somebody said, on one line. */
export const line = text.transform((written, { addIssue }) => {
  const said = freeText.safeParse(written.normalize('NFC'));
  if (!said.success) addIssue({ code: 'custom', message: 'line', params: { written } });
  return said.data ?? z.NEVER;
});

/** What was asked, checked; refused by the name of what is wrong in it. */
export function checked<Options>(rules: Form<Options>, asked: unknown): WithOptionalLanguage<Options> {
  const read = rules.safeParse(asked ?? {});
  if (read.success) return read.data;
  throw refused(read.error.issues);
}

function isWanted(message: string | undefined): message is ArgumentKind {
  return message !== undefined && Object.hasOwn(ARGUMENT_KINDS.en, message);
}

function refused([issue]: readonly z.core.$ZodIssue[]) {
  const argument = issue?.path.map(String).join('.') ?? '';
  if (issue?.code === 'unrecognized_keys') {
    return refusal('argument-unknown', { argument: [argument, ...issue.keys.slice(0, 1)].filter(Boolean).join('.') });
  }
  if (issue?.code === 'invalid_value' && issue.message !== 'flag') {
    return refusal('argument-not-a-choice', { argument, choices: issue.values.map(String) });
  }
  const written: unknown = issue?.code === 'custom' ? issue.params?.written : undefined;
  if (typeof written === 'string' && issue?.message === 'day') {
    return refusal('option-not-a-date', { option: argument, written });
  }
  if (typeof written === 'string')
    return refusal('option-not-a-line', { option: argument, written, longest: LONGEST_FREE_TEXT });
  if (issue?.code === 'invalid_type' && issue.expected === 'nonoptional') {
    return refusal('argument-unusable', { argument, wanted: 'said' });
  }
  return refusal('argument-unusable', { argument, wanted: isWanted(issue?.message) ? issue.message : 'object' });
}
