import { COUNT_KINDS, type CountRow, type Counts, type NationalTargets, nationalTargets } from '../counts/counts.ts';
import { reaches, shareOf } from '../counts/share.ts';
import { UPWARD } from '../labels/upward-report.ts';
import type { Decimal } from '../model/decimal.ts';
import { inLanguage } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import { printableOnPaper } from '../model/printable.ts';
import { type Block, type Cell, cell, paragraph, type Table } from './blocks.ts';

export interface CountPeriods {
  readonly counts: Counts;
  readonly before?: Counts | undefined;
  /** The year of the report. */
  readonly year: number;
}

/** What the office counts beside its evaluations, against the period before and the targets. */
export function countBlocks(number: number, { counts, before, year }: CountPeriods): Block[] {
  const rows = COUNT_KINDS.flatMap(({ id }) => counts.rows.filter((row) => row.id === id && hasCounts(row)));
  if (rows.length === 0) return [];
  const own = rows.some(({ target }) => target !== null);
  const targets = nationalTargets(year);
  const national = rows.some(({ id }) => (targets?.percentOf(id) ?? null) !== null) ? targets : undefined;
  return [
    paragraph('Lead', UPWARD.counts(number)),
    countTable(rows, { before, own, national }),
    paragraph('Body', UPWARD.countSource(printableOnPaper(counts.file))),
    ...(national === undefined
      ? []
      : [paragraph('Body', UPWARD.targetSource(national.document, national.by, national.reported))]),
  ];
}

const hasCounts = ({ total, registered, done }: CountRow) => total !== null || registered !== null || done !== null;

interface Shown {
  readonly before: Counts | undefined;
  readonly own: boolean;
  readonly national: NationalTargets | undefined;
}

function countTable(rows: readonly CountRow[], { before, own, national }: Shown): Table {
  const then = new Map((before?.rows ?? []).map((row) => [row.id, row]));
  const heads = [
    UPWARD.countOf,
    UPWARD.countTotal,
    UPWARD.countRegistered,
    UPWARD.countDone,
    UPWARD.share,
    ...(before === undefined ? [] : [UPWARD.countBefore(before.year)]),
    ...(national === undefined ? [] : [UPWARD.nationalTarget(national.by)]),
    ...(own ? [UPWARD.ownTarget] : []),
  ];
  const each = 18;
  return {
    kind: 'table',
    widths: [165 - each * (heads.length - 1), ...heads.slice(1).map(() => each)],
    ruled: true,
    padding: 1.2,
    header: [heads.map((text) => cell('SmallHead', text))],
    rows: rows.map((row): Cell[] => {
      const kind = COUNT_KINDS.find(({ id }) => id === row.id);
      const label = kind === undefined ? row.id : inLanguage(kind.label, 'vi');
      const name = kind?.done === 'learners' ? UPWARD.countName(label, inLanguage(kind.of, 'vi')) : label;
      const earlier = then.get(row.id);
      const cells = [
        figure(row.total),
        figure(row.registered),
        figure(row.done),
        figure(shareOf(row)),
        ...(before === undefined ? [] : [earlier === undefined ? '' : beforeText(earlier)]),
        ...(national === undefined ? [] : [targetText(row, national.percentOf(row.id))]),
        ...(own ? [targetText(row, row.target)] : []),
      ];
      return [cell('SmallText', name), ...cells.map((text) => cell('SmallCentre', text))];
    }),
  };
}

const figure = (value: Decimal | null) => (value === null ? '' : formatNumber(value, 'vi'));

/** The share of the period before, or its number where there is no share. */
function beforeText(row: CountRow): string {
  const share = shareOf(row);
  return share === null ? figure(row.done) : `${figure(share)}%`;
}

function targetText(row: CountRow, target: Decimal | null): string {
  if (target === null) return '';
  const reached = reaches(row, target);
  return reached === null ? `${figure(target)}%` : UPWARD.target(`${figure(target)}%`, reached);
}
