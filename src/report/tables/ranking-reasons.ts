import { PROSPECT } from '../../labels/prospect.ts';
import { SCORE_SHEET } from '../../labels/score-sheet.ts';
import { SPEECH } from '../../labels/speech.ts';
import { TERMS } from '../../labels/terms.ts';
import { type ItemBrief, itemsInBrief } from '../../model/items-later.ts';
import type { Language } from '../../model/language.ts';
import type { Result, UnitResult } from '../../model/result.ts';
import { remarksOf } from '../remarks.ts';
import type { Column } from '../table/column.ts';

/** A longer ranking is found and sorted by what tells units apart; the rest is on each unit's page and in the workbook. */
export const MOST_IN_FULL = 1000;

/** Of the ranking: why a unit has its class, what else is to be known of it, what it can still reach. */
export function reasonColumns(result: Result, language: Language): Column<UnitResult>[] {
  const { criteria, units } = result;
  const head = (vi: string, en: string) => ({ vi, en })[language];
  const errors = errorsByUnit(result);
  const first = new Set(criteria.items.filter(({ depth }) => depth === 0).map(({ id }) => id));
  return [
    {
      key: 'none',
      header:
        criteria.maximum === null
          ? head('Tiêu chí chưa đạt hoặc chưa có số liệu', 'Criteria not met or not known')
          : head('Tiêu chí không có điểm', 'Criteria without points'),
      cell: (unit) => SPEECH[language].list(withoutPoints(unit, first)),
      width: 20,
      views: BEHIND,
    },
    {
      key: 'with-evidence',
      header: head('Nếu bổ sung đủ minh chứng', 'With evidence supplied'),
      cell: ({ withEvidence }) => withEvidence?.classification.label ?? null,
      width: 16,
      views: BEHIND,
    },
    {
      key: 'reason',
      header: head('Lý do', 'Reason'),
      cell: ({ classification, code }) => classification?.reason ?? errors().get(code)?.join(' ') ?? '',
      width: 60,
      views: { ...BEHIND, html: units.length <= MOST_IN_FULL && { width: 14 } },
    },
    {
      key: 'notices',
      header: head('Lưu ý', 'Notices'),
      cell: (unit) => notices(unit, result, language),
      width: 40,
      views: BEHIND,
    },
    ...prospectColumns(result, language),
    {
      key: 'remarks',
      header: head('Ghi chú', 'Remarks'),
      cell: (unit) => remarksOf(unit, result, language),
      width: 24,
      views: { xlsx: { cell: (unit) => remarkOnPaper(unit, first, language) }, console: {}, markdown: {} },
    },
  ];
}

/** Of the table that is read by machine, and of the sheet behind the one that is signed. */
const BEHIND = { csv: {}, reasons: {} } as const;

function prospectColumns({ criteria, units }: Result, language: Language): Column<UnitResult>[] {
  const words = PROSPECT[language];
  const asked = units.some((unit) => unit.prospect !== undefined);
  return [
    {
      key: 'highest-total',
      header: words.highestTotal,
      // A unit that lacks nothing has its class for certain.
      cell: (unit) => {
        if (unit.classification === null) return null;
        return unit.prospect === undefined ? unit.total : unit.prospect.highest.total;
      },
      width: 16,
      align: 'number',
      when: asked && criteria.maximum !== null,
      views: BEHIND,
    },
    {
      key: 'highest-class',
      header: words.highestClass,
      cell: ({ classification, prospect }) => (prospect?.highest.classification ?? classification)?.label ?? null,
      width: 16,
      when: asked,
      views: BEHIND,
    },
    {
      key: 'certainty',
      header: words.certainty,
      cell: ({ classification, prospect }) =>
        classification === null ? null : words.how[prospect?.certainty ?? 'certain'],
      width: 16,
      when: asked,
      views: BEHIND,
    },
  ];
}

/** What a reader of the signed paper has to know of a unit. */
function remarkOnPaper(unit: UnitResult, first: ReadonlySet<string>, language: Language): string {
  const words = SCORE_SHEET[language];
  const none = withoutPoints(unit, first);
  const then = unit.withEvidence?.classification;
  return [
    ...(none.length === 0 ? [] : [words.atZero(SPEECH[language].list(none))]),
    ...(then === undefined ? [] : [words.withEvidence(then.label)]),
  ].join('. ');
}

/** Criteria of the first level that gave nothing. */
function withoutPoints(unit: UnitResult, first: ReadonlySet<string>): string[] {
  return itemsInBrief(unit).flatMap((item) => (hasNothing(item) && first.has(item.id) ? [item.id] : []));
}

function hasNothing({ state }: ItemBrief): boolean {
  return state === 'zero' || state === 'no-evidence' || state === 'not-submitted' || state === 'not-met';
}

const MOST_ERRORS = 10;

/** Gathered for the first unit that is asked for: a page and a screen do not show them. */
function errorsByUnit({ problems }: Result): () => ReadonlyMap<string, readonly string[]> {
  let gathered: Map<string, string[]> | undefined;
  return () => {
    if (gathered !== undefined) return gathered;
    gathered = new Map();
    for (const { unit, severity, message, cell, file } of problems) {
      if (unit === null || severity !== 'error') continue;
      const said = `${cell === null ? file : `${file} ${cell}`}: ${message}`;
      const known = gathered.get(unit);
      if (known === undefined) gathered.set(unit, [said]);
      // A cell of Excel holds 32,767 letters; the list of what is missing has them all.
      else if (known.length < MOST_ERRORS) known.push(said);
      else if (known.length === MOST_ERRORS) known.push('…');
    }
    return gathered;
  };
}

function notices(unit: UnitResult, { scoredBy, criteria }: Result, language: Language): string {
  const terms = TERMS[language];
  return [
    ...unit.notices.map(({ text }) => text),
    ...(scoredBy === 'self' ? [terms.selfEvaluation] : []),
    ...(criteria.provenance === 'official' ? [] : [terms.provenanceWarning[criteria.provenance]]),
  ].join(' ');
}
