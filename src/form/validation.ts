import { FORM } from '../labels/form.ts';
import type { Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import type { EntryKind } from './entry-kind.ts';

interface Where {
  /** Cells the rule holds for, and the first of them, which a formula refers to. */
  readonly sqref: string;
  readonly first: string;
  /** Cells the values of a long list are in. */
  readonly range: string | undefined;
}

interface Markup {
  attribute(text: string): string;
  text(text: string): string;
}

/** The rule of a cell, with what is told when it is chosen and when something else is typed. */
export function validationOf(takes: EntryKind, where: Where, language: Language, markup: Markup): string {
  const { type, operator, formulas } = ruleOf(takes, where, language);
  const { title, advice } = wordsFor(takes, language);
  const { wrong } = FORM[language].cell;
  const attributes = {
    type,
    ...(operator === undefined ? {} : { operator }),
    allowBlank: '1',
    showInputMessage: '1',
    showErrorMessage: '1',
    errorTitle: cut(title, MOST.title),
    error: cut(`${wrong} ${advice}`, MOST.error),
    promptTitle: cut(title, MOST.title),
    prompt: cut(advice, MOST.prompt),
    sqref: where.sqref,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${markup.attribute(value)}"`);
  const inside = formulas.map((formula, index) => `<formula${index + 1}>${markup.text(formula)}</formula${index + 1}>`);
  return `<dataValidation ${written.join(' ')}>${inside.join('')}</dataValidation>`;
}

interface Rule {
  readonly type: 'decimal' | 'whole' | 'date' | 'list' | 'custom';
  readonly operator?: 'between' | 'greaterThanOrEqual';
  readonly formulas: readonly string[];
}

function ruleOf(takes: EntryKind, { first, range }: Where, language: Language): Rule {
  if (takes.kind === 'choice') return { type: 'list', formulas: [range ?? `"${takes.values.join(',')}"`] };
  if (takes.kind === 'text') throw new Error('a cell for text has no rule');
  const type = takes.kind === 'count' ? 'whole' : takes.kind === 'date' ? 'date' : 'decimal';
  const from = takes.kind === 'date' ? FIRST_DAY : '0';
  const to = mostOf(takes);
  if (!takes.orNotApplicable) {
    return to === undefined
      ? { type, operator: 'greaterThanOrEqual', formulas: [from] }
      : { type, operator: 'between', formulas: [from, to] };
  }
  const bounds = [`${first}>=${from}`, ...(to === undefined ? [] : [`${first}<=${to}`])];
  const whole = takes.kind === 'count' ? [`INT(${first})=${first}`] : [];
  const not = FORM[language].notApplicable;
  const inBounds = `IF(ISNUMBER(${first}),AND(${[...bounds, ...whole].join(',')}),FALSE)`;
  return { type: 'custom', formulas: [`IF(${first}="${not}",TRUE,${inBounds})`] };
}

function mostOf(takes: EntryKind): string | undefined {
  if (takes.kind === 'percent') return '100';
  return takes.kind === 'points' && takes.maximum !== undefined ? String(takes.maximum) : undefined;
}

function wordsFor(takes: EntryKind, language: Language): { readonly title: string; readonly advice: string } {
  const { cell } = FORM[language];
  if (takes.kind === 'text') throw new Error('a cell for text has no rule');
  const { title, any } = cell[takes.kind];
  const limited = takes.kind === 'points' && takes.maximum !== undefined;
  const advice = limited ? cell.points.upTo(formatNumber(takes.maximum, language)) : any;
  const orNot = takes.kind !== 'choice' && takes.orNotApplicable;
  return { title, advice: orNot ? `${advice} ${cell.orNotApplicable}` : advice };
}

/** Letters Excel takes; a file with more is one it offers to repair. */
const MOST = { title: 32, prompt: 255, error: 225 } as const;

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** 1/1/1990 as Excel counts days: earlier ones are slips. */
const FIRST_DAY = '32874';
