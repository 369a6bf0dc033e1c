import type { TextRun, WorkbookCell } from '../../table/spreadsheet/workbook.ts';
import { attribute } from './xml.ts';

/** A text as it shows, in its looks; undefined when the cell has no line of text at all. */
export type ShownText = readonly TextRun[] | undefined;

/** The cell with these attributes that shows this text; undefined for a blank one. */
export function cellOf(attributes: string, shown: ShownText, struck: boolean): WorkbookCell | undefined {
  const cell = readValue(attributes, shown);
  if (cell === undefined || cell.kind === 'text' || !struck) return cell;
  return cell.kind === 'number' || cell.kind === 'date' ? { ...cell, struck } : cell;
}

function readValue(attributes: string, shown: ShownText): WorkbookCell | undefined {
  const text = shown?.map((run) => run.text).join('');
  switch (attribute(attributes, 'office:value-type')) {
    case 'float':
    case 'currency':
      return numberOf(attribute(attributes, 'office:value') ?? '', text);
    case 'percentage':
      return numberOf(attribute(attributes, 'office:value') ?? '', `${text ?? ''}%`);
    case 'date':
      return dateOf(attribute(attributes, 'office:date-value') ?? '');
    case 'time':
      return timeOf(attribute(attributes, 'office:time-value') ?? '');
    case 'boolean':
      return { kind: 'text', text: attribute(attributes, 'office:boolean-value') === 'true' ? 'TRUE' : 'FALSE' };
    case 'string':
      if (attribute(attributes, 'calcext:value-type') === 'error') return { kind: 'error', text: text || '#VALUE!' };
      return textOf(attribute(attributes, 'office:string-value'), shown ?? []);
    default: {
      const formula = attribute(attributes, 'table:formula');
      if (formula === undefined) return textOf(undefined, shown ?? []);
      return { kind: 'formula', formula: formula.replace(/^\w+:=|^=/, '') };
    }
  }
}

function textOf(said: string | undefined, runs: readonly TextRun[]): WorkbookCell | undefined {
  const shown = runs.map((run) => run.text).join('');
  const text = said ?? shown;
  if (text === '') return undefined;
  const filled = runs.filter((run) => run.text.trim() !== '');
  if (filled.length > 0 && filled.every((run) => run.struck === true)) return { kind: 'text', text, struck: true };
  const marked = text === shown && runs.some((run) => run.struck === true || run.raised !== undefined);
  return { kind: 'text', text, ...(marked ? { runs } : {}) };
}

/** How a number shows is written beside it: the zeros before a code, percent, digits that are hidden. */
function numberOf(written: string, shown: string | undefined): WorkbookCell {
  const value = Number(written);
  // 0x9 is a number to nobody but us.
  if (!A_NUMBER.test(written.trim()) || !Number.isFinite(value)) return { kind: 'no-number', text: written };
  if (shown === undefined) return { kind: 'number', value, format: 'General' };
  if (shown === 'TRUE' || shown === 'FALSE') return { kind: 'text', text: shown };
  const bare = shown.trim();
  if (bare.endsWith('%')) return { kind: 'number', value, format: '0%' };
  if (/^0\d+$/.test(bare) && Number(bare) === value) {
    return { kind: 'number', value, format: '0'.repeat(bare.length) };
  }
  return { kind: 'number', value, format: 'General', ...(says(bare, value) ? {} : { shown: bare }) };
}

/** As XML Schema writes them: 8, -8.5, 1.5E-05. */
const A_NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

/** 1234.5 shows as 1.234,5 and as 1,234.5, and below zero in brackets too. */
function says(shown: string, value: number): boolean {
  const digits = /\d(?:[\d.,\s]*\d)?/.exec(shown)?.[0].replace(/\s/g, '');
  if (digits === undefined) return false;
  // What is cut off after so many digits is cut off by nobody's wish.
  if (digits.replace(/\D/g, '').length >= DIGITS_OF_NO_FORMAT) return true;
  const sign = /^[(-]|^[^\d]*-/.test(shown) ? -1 : 1;
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  const whole = Number(digits.replace(/[.,]/g, ''));
  const broken = Number(`${digits.slice(0, Math.max(last, 0)).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`);
  const meant = Number(value.toPrecision(DIGITS_OF_EXCEL));
  return meant === sign * whole || (last !== -1 && meant === sign * broken);
}

const DIGITS_OF_NO_FORMAT = 9;
const DIGITS_OF_EXCEL = 15;

/** 2023-05-22, 2023-05-22T10:20:00. */
function dateOf(written: string): WorkbookCell {
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?$/.exec(written) ?? [];
  if (year === undefined) return { kind: 'no-number', text: written };
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + FIRST_DAY;
  return { kind: 'date', serial: days + secondsOf(hours, minutes, seconds) / 86_400 };
}

/** PT10H20M00S. */
function timeOf(written: string): WorkbookCell {
  const [whole, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/.exec(written) ?? [];
  if (whole === undefined) return { kind: 'no-number', text: written };
  return { kind: 'date', serial: secondsOf(hours, minutes, seconds) / 86_400 };
}

function secondsOf(hours: string | number, minutes: string | number, seconds: string | number): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** 1/1/1970, counted in days since 30/12/1899. */
const FIRST_DAY = 25_569;
