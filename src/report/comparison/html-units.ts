import type { Cause, SideClass, UnitComparison, UnitSide } from '../../comparison/comparison.ts';
import { SPEECH } from '../../labels/speech.ts';
import { inOneLine } from '../../model/place-names.ts';
import { type ClassLook, classChip, classLooks } from '../html/class-look.ts';
import { plainTable } from '../html/html-table.ts';
import { type Html, html, NOTHING } from '../html/markup.ts';
import { describeCause, remarksOn } from './describe-cause.ts';
import { type NeededItem, neededColumns, unitColumns } from './tables.ts';
import { changeName, type View } from './view.ts';

/** A row for each unit: both classes and totals, and what brought the change about. */
export function* unitTable(view: View, units: readonly UnitComparison[]): Generator<Html> {
  const looks = looksOf(view);
  const withPoints = units.some(({ totalChange }) => totalChange !== null);
  yield* plainTable(
    { columns: unitColumns(view, { withPoints }), rows: units },
    {
      language: view.language,
      kind: 'changes',
      kinds: { code: 'code', before: 'standing', after: 'standing', 'total-change': 'change' },
      marks: {
        name: (unit) => html`${unit.name}${place(unit)}`,
        before: ({ before }) => standing(view, before, looks.before),
        after: ({ after }) => standing(view, after, looks.after),
        causes: (unit) => why(view, unit),
      },
    },
  );
}

interface Looks {
  readonly before: ReadonlyMap<string, ClassLook>;
  readonly after: ReadonlyMap<string, ClassLook>;
}

/** Colours only on a common scale: one colour for two classes would say that they are worth the same. */
function looksOf({ comparison, language }: View): Looks {
  const { scale, before, after } = comparison;
  if (scale.kind !== 'ordered') return { before: new Map(), after: new Map() };
  const looks = classLooks(after.criteria, language);
  const own = classLooks(before.criteria, language);
  const old = new Map<string, ClassLook>();
  for (const step of scale.classes) {
    const look = looks.get(step.after ?? '');
    if (look === undefined || step.before === null) continue;
    if (own.get(step.before)?.reached === look.reached) old.set(step.before, look);
  }
  return { before: old, after: looks };
}

function place({ district, province }: UnitComparison): Html {
  const area = inOneLine([district, province]);
  return area === '' ? NOTHING : html`<small>${area}</small>`;
}

function standing({ labels, number }: View, side: UnitSide | null, looks: ReadonlyMap<string, ClassLook>): Html {
  if (side === null) return html`<span class="soft">${labels.absent}</span>`;
  if (side.class === null) return html`<span class="chip invalid">${labels.withoutClass}</span>`;
  const chip = chipOf(side.class, looks);
  if (side.range !== undefined) return html`${chip} … ${chipOf(side.range.highest, looks)}`;
  const total = side.total === null ? NOTHING : html`<small>${labels.pointsText(number(side.total))}</small>`;
  const rank = side.rank === null ? NOTHING : html`<small>${labels.rank} ${number(side.rank)}</small>`;
  return html`${chip}${total}${rank}`;
}

function chipOf({ id, label, earnsAward }: SideClass, looks: ReadonlyMap<string, ClassLook>): Html {
  const look = looks.get(id);
  return look === undefined ? classChip(undefined, earnsAward ? label : `× ${label}`) : classChip(look, label);
}

function why(view: View, unit: UnitComparison): Html {
  const { labels, names } = view;
  const { before, after, causes, needed, change } = unit;
  const moved = change === 'up' || change === 'down';
  const lines = causes.map((cause) => causeLine(view, cause));
  const beside = [
    ...remarksOn(view, unit),
    ...(needed.length === 0 ? [] : [labels.lacksEvidence(SPEECH[view.language].list(needed))]),
  ].map((text) => html`<li><span aria-hidden="true">•</span>${text}</li>`);
  const reasons = moved
    ? html`<small><b>${labels.of(labels.reason, names.before)}:</b> ${before?.reason ?? ''}</small><small><b>${labels.of(labels.reason, names.after)}:</b> ${after?.reason ?? ''}</small>`
    : NOTHING;
  const list = lines.length + beside.length === 0 ? NOTHING : html`<ul class="causes">${lines}${beside}</ul>`;
  return html`${list}${reasons}`;
}

function causeLine(view: View, cause: Cause): Html {
  const { points, text, effect } = describeCause(view, cause);
  const mark = effect === 'raises' ? '▲' : effect === 'lowers' ? '▼' : '•';
  const moved = points === '' ? NOTHING : html`<b>${points}</b> `;
  return html`<li${effect === null ? NOTHING : html` class="${effect}"`}><span aria-hidden="true">${mark}</span>${moved}${text}</li>`;
}

/** Units of one side only, with what their names suggest. */
export function onlyInSections(view: View): Html {
  const sections = (['only-before', 'only-after'] as const).map((change) => {
    const units = view.comparison.units.filter((unit) => unit.change === change);
    if (units.length === 0) return NOTHING;
    const items = [...unitTable(view, units)];
    return html`<section id="${change}"><h2>${changeName(view, change)}: ${view.number(units.length)}</h2>\n${items}</section>\n`;
  });
  return html`${sections}`;
}

export function neededSection(view: View): Html {
  const { comparison, labels, words, language, names } = view;
  const rows = comparison.neededEvidence;
  const isNew = html` <b>(${labels.isNew})</b>`;
  const marks = { item: (needed: NeededItem) => html`${needed.item}${needed.isNew ? isNew : NOTHING}` };
  const table = plainTable({ columns: neededColumns(view), rows }, { language, kind: 'list', marks, head: 'item' });
  const dropped = comparison.items.onlyBefore.map(({ id, label }) => html`<li>${id}: ${words(label)}</li>\n`);
  return html`<section id="needed"><h2>${labels.neededEvidence}</h2>
${rows.length === 0 ? html`<p class="soft">${labels.nothingNeeded}</p>\n` : html`<p>${labels.neededEvidenceText}</p>\n${[...table]}`}${
  dropped.length === 0
    ? NOTHING
    : html`<h3>${labels.itemsOnlyIn(names.before)}</h3>\n<ul class="plain">\n${dropped}</ul>\n`
}</section>\n`;
}
