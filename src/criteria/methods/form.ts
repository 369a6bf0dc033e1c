import type { z } from 'zod';
import type { Category } from '../../model/criteria-set.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Language } from '../../model/language.ts';
import type { Method } from '../../model/method.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Facet } from '../diff/facets.ts';
import type { ScoredItem } from '../lint/scored.ts';

/** All that a criteria file can do with one way of scoring: its written form, its resolved form, its checks, how it is compared and described. */
export interface MethodForm<M extends Method, S extends z.ZodType = z.ZodType> {
  /** As it is written in a file. */
  readonly schema: S;
  /** With its defaults filled in. */
  resolve(written: z.infer<S>): M;
  /** What contradicts itself or cannot work. */
  check(scored: ScoredItem<M>): Problem[];
  /** What it consists of, thing by thing; only ways of one kind can be compared so. Items are named again. */
  facets(method: M, newId: (item: string) => string): Facet[];
  /** How an item is scored, as an office prints it beside the item. */
  sentence(method: M, context: Sentence): string;
  /** What the cell of its value takes in an empty form: one of its levels, met or not, a day, a number; else any text. */
  readonly cell: 'level' | 'met or not' | 'day' | 'number' | 'text';
  /** How an item is filled in, in a few words beside it. */
  toFill(method: M, context: Sentence): string;
}

export interface Sentence {
  /** Of the item. */
  readonly maximum: Decimal | undefined;
  readonly categories: readonly Category[];
  readonly language: Language;
}
