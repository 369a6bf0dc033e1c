import type { Decimal } from '../decimal.ts';
import type { Words } from '../language.ts';

/**
 * What is true of a way of scoring, for every part of the program that asks: once here, by kind. What is not a fact but
 * work has a file of the same name in each room that does it: how it is written, checked and said in `criteria/methods/`,
 * how it scores in `scoring/methods/`, its query in `sql/methods/`, the sentences of its reasons in `labels/methods/`.
 */
export interface MethodFacts<M> {
  /** Where people write what it goes by: points they award, the level or its points, a value, or two counts. */
  readonly writtenAs: 'points' | 'level or points' | 'value' | 'counts';
  /** What is measured, of which conditions can be asked. */
  readonly measures: 'number' | 'counts' | 'nothing';
  /** What it is measured in; empty for a number without a unit and for what is not measured. */
  readonly unit: (method: M) => string;
  /** Which way is better, of what is measured. */
  readonly direction: (method: M) => 'at-least' | 'at-most' | undefined;
  /** Whether it says that something is met or not. */
  readonly saysMet: boolean;
  /** Levels or classes of which one is reached, best first. */
  readonly levels: (method: M) => readonly NamedLevel[];
  /** Whether points can come of it. */
  readonly givesPoints: (method: M) => boolean;
  /** The most points it can bring, where it says so itself. */
  readonly best: (method: M) => Decimal | undefined;
  /** What it says of a unit that sent nothing, or nothing that counts. */
  readonly unreached: (method: M) => { readonly met?: false; readonly level?: null };
  /** Whether the category of the unit makes a difference. */
  readonly byCategory: (method: M) => boolean;
  /** What it reads of another evaluation, where it does. */
  readonly reads: (method: M) => OtherEvaluation | undefined;
  /** Whether a term runs up to the day of the check, so that it cannot be scored without that day. */
  readonly needsDay: boolean;
}

/** What is read of another evaluation: the class or level a unit has there, or how many units of an area reach a class. */
export interface OtherEvaluation {
  readonly what: 'class' | 'count';
  /** Subject of the other evaluation. */
  readonly subject: string;
  /** An item of it, whose level is read in place of the unit's class. */
  readonly item?: string;
}

/** A level as conditions and people name it. */
export interface NamedLevel {
  readonly id: string;
  readonly label: Words;
}

/** The facts of every kind of a family: one that is forgotten does not compile. */
export type FactsOf<M extends { readonly kind: string }> = {
  readonly [K in M['kind']]: MethodFacts<Extract<M, { readonly kind: K }>>;
};

export const nothing = () => undefined;
export const noLevels = (): readonly NamedLevel[] => [];
export const always = () => true;
export const never = () => false;
export const noUnit = () => '';
export const keepsAll = () => ({});
