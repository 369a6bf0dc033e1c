import type { Decimal } from '../../model/decimal.ts';
import type { Entry, EntryField } from '../../model/evidence.ts';
import { measuresNumber, unitOf } from '../../model/measures.ts';
import { referencesOf } from '../../model/references.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { textIn, withoutUnit } from '../text/cell-text.ts';
import { type NumberReading, readNumber } from '../text/numbers.ts';
import { isNoEvidenceText, saysNotApplicable } from '../vocabulary.ts';
import { readCounts, saysCounts, type WrittenCounts } from './counts.ts';
import { type EntryReading, placeOf, refuse } from './entry-reading.ts';
import { excelDamage } from './excel-damage.ts';
import { namesNoDocument } from './names-no-document.ts';

/** Reads what the cells of one row say of one item. What cannot be read is reported and makes the entry broken. */
export function readEntry(reading: EntryReading): Entry {
  const { item, cells, row, where, book } = reading;
  const { columns } = where;
  const writtenScore = textIn(cells, columns.score);
  const writtenSelf = textIn(cells, columns.selfScore);
  const written = {
    part: textIn(cells, columns.part),
    whole: textIn(cells, columns.whole),
    value: textIn(cells, columns.value),
  };
  const writtenEvidence = textIn(cells, columns.evidence);
  const notApplicable = saysNotApplicable(
    writtenScore ?? written.value ?? written.part ?? written.whole ?? writtenSelf ?? '',
  );
  if (writtenScore !== undefined) book.sawCheckedScore();
  const score = readPoints(reading, 'score', writtenScore);
  const selfScore = readPoints(reading, 'selfScore', writtenSelf);
  const counts = notApplicable ? refuseCountsBeside(reading, written) : readCounts(reading, written);
  return {
    item: item.id,
    score,
    selfScore,
    value: valueText(written, counts),
    measured: notApplicable || saysCounts(item, written) ? undefined : readMeasure(reading, written.value),
    counts,
    assessor: textIn(cells, columns.assessor),
    note: textIn(cells, columns.note),
    evidence: referencesOf(writtenEvidence === undefined ? NOTHING : readReferences(reading, writtenEvidence)),
    notApplicable,
    broken: reading.broken,
    row,
    cells: where,
  };
}

/** Counts in columns of their own are the value, whatever percentage stands beside them. */
function valueText({ part, whole, value }: WrittenCounts, counts: Entry['counts']): string | undefined {
  const inColumns = part !== undefined || whole !== undefined;
  return counts !== undefined && inColumns ? `${counts.part}/${counts.whole}` : value;
}

/** “Không áp dụng” as the value of something that was counted after all. */
function refuseCountsBeside(reading: EntryReading, { part, whole, value }: WrittenCounts): undefined {
  const counted = [part, whole].some((text) => text !== undefined && !saysNotApplicable(text));
  if (!counted || value === undefined || !saysNotApplicable(value)) return;
  const details = { item: reading.item.id, part: part ?? '', whole: whole ?? '', value };
  return refuse(reading, problem('counts-contradict-value', ...placeOf(reading, 'value', details)));
}

function readPoints(reading: EntryReading, field: 'score' | 'selfScore', written: string | undefined) {
  if (written === undefined || saysNotApplicable(written)) return undefined;
  const number = readNumber(written);
  if (number.kind === 'number') return number.value;
  return refuse(reading, numberProblem(number, written, reading, field));
}

function readMeasure(reading: EntryReading, written: string | undefined): Decimal | undefined {
  const { item } = reading;
  if (!measuresNumber(item.method) || written === undefined) return undefined;
  const unitOfMeasure = unitOf(item.method);
  const bare = withoutUnit(written, unitOfMeasure);
  const number = readNumber(bare);
  if (number.kind !== 'number') return refuse(reading, numberProblem(number, written, reading, 'value', unitOfMeasure));
  if (unitOfMeasure !== '%' || number.value <= 100) return number.value;
  const details = { found: bare, item: item.id, unit: unitOfMeasure };
  return refuse(reading, problem('value-out-of-range', ...placeOf(reading, 'value', details)));
}

function readReferences(reading: EntryReading, written: string): readonly string[] {
  if (written.startsWith('#') && excelDamage(written) === 'error') {
    refuse(reading, problem('excel-error', ...placeOf(reading, 'evidence', { found: written })));
    return NOTHING;
  }
  const none = isNoEvidenceText(written);
  const named = none ? NOTHING : references(written);
  if (!none && !named.some(namesNoDocument)) return named;
  const details = { item: reading.item.id, found: written };
  const code = none ? 'evidence-says-none' : 'evidence-names-nothing';
  reading.book.report(problem(code, ...placeOf(reading, 'evidence', details)));
  return named;
}

/** `unitOfMeasure` tells a measured value from a score. */
function numberProblem(
  number: Exclude<NumberReading, { kind: 'number' }>,
  found: string,
  reading: EntryReading,
  field: EntryField,
  unitOfMeasure?: string,
): Problem {
  const damage = number.kind === 'not-a-number' ? excelDamage(found) : undefined;
  if (damage !== undefined) return problem(NUMBER_DAMAGE[damage], ...placeOf(reading, field, { found }));
  switch (number.kind) {
    case 'ambiguous':
      return problem(
        'number-ambiguous',
        ...placeOf(reading, field, { found, whole: number.whole, fraction: number.fraction }),
      );
    case 'too-fine':
      return problem('number-too-fine', ...placeOf(reading, field, { found }));
    case 'negative':
      return problem('score-negative', ...placeOf(reading, field, { found }));
    case 'not-a-number':
      return unitOfMeasure === undefined
        ? problem('score-not-a-number', ...placeOf(reading, field, { found }))
        : problem(
            'value-not-a-number',
            ...placeOf(reading, field, { found, item: reading.item.id, unit: unitOfMeasure }),
          );
  }
}

const NUMBER_DAMAGE = { error: 'excel-error', date: 'number-looks-like-date', exponent: 'number-scientific' } as const;
const NOTHING: readonly string[] = [];

/** What stands between semicolons and line ends. */
function references(written: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at <= written.length; at += 1) {
    const letter = at === written.length ? SEMICOLON : written.charCodeAt(at);
    if (letter !== SEMICOLON && letter !== RETURN && letter !== NEWLINE) continue;
    if (from === 0 && at === written.length) return [written];
    const reference = written.slice(from, at).trim();
    if (reference !== '') found.push(reference);
    from = at + 1;
    while (written.charCodeAt(from) === BLANK) from += 1;
  }
  return found;
}

const BLANK = 0x20;
const SEMICOLON = 0x3b;
const RETURN = 0x0d;
const NEWLINE = 0x0a;
