import { CRITERIA_WORDS } from '../../labels/criteria.ts';
import type { CriteriaSet } from '../../model/criteria-set.ts';
import type { Language } from '../../model/language.ts';
import { type Html, html, NOTHING } from '../html/markup.ts';
import { pageFrame } from './page-frame.ts';
import { type PrintedLevel, type PrintedRow, type PrintedSection, type PrintedSet, printedSet } from './printed-set.ts';

/** A criteria set as a page to print, to read and to send round; `source` is how a command names it. */
export function rubricHtml(set: CriteriaSet, language: Language, source?: string): Iterable<string> {
  const printed = printedSet(set, language, source);
  return pageFrame({
    title: printed.title,
    language,
    provenances: [set.provenance],
    body: [
      html`<header>\n${banners(printed, set)}<h1>${printed.title}</h1>\n${headTable(printed)}</header>\n<main>\n`,
      rubric(printed, language),
      ...printed.sections.map((section) => sectionOf(section, language)),
      html`</main>\n<footer><p class="soft">${printed.foot}</p></footer>\n`,
    ],
  });
}

function banners({ warnings }: PrintedSet, { provenance, open }: CriteriaSet): readonly Html[] {
  const kind = open.length > 0 || provenance === 'illustrative' ? 'illustrative' : provenance;
  return warnings.map((warning) => html`<div class="banner ${kind}" role="note">${warning}</div>\n`);
}

function headTable({ head }: PrintedSet): Html {
  const rows = head.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>\n`);
  return html`<table class="head"><tbody>\n${rows}</tbody></table>\n`;
}

function rubric({ rows, hasPoints }: PrintedSet, language: Language): Html {
  const words = CRITERIA_WORDS[language];
  const points = hasPoints ? html`<th scope="col" class="n">${words.maximum}</th>` : NOTHING;
  return html`<section id="items"><h2>${words.content}</h2>
<table class="rubric">
<thead><tr><th scope="col" class="no">${words.number}</th><th scope="col" class="id">${words.id}</th><th scope="col" class="content">${words.content}</th>${points}<th scope="col" class="scoring">${words.scoring}</th><th scope="col" class="kinds">${words.evidence}</th><th scope="col" class="basis">${words.basis}</th></tr></thead>
<tbody>
${rows.flatMap((row) => rowOf(row, hasPoints))}</tbody></table></section>\n`;
}

function rowOf(row: PrintedRow, hasPoints: boolean): readonly Html[] {
  const { number, id, depth, label, details, points, scoring, levels, evidenceKinds, basis, remarks } = row;
  const look = `d${Math.min(depth, 3)}${levels.length === 0 ? '' : ' has-levels'}`;
  const cells = [
    html`<td class="no">${number}</td><td class="id">${id}</td><th scope="row">${label}${listOf(details)}</th>`,
    hasPoints ? html`<td class="n">${points}</td>` : NOTHING,
    html`<td class="light">${scoring}</td><td class="light">${listOf(evidenceKinds)}</td>`,
    html`<td class="light">${basis}${remarks.map((remark) => html`<span class="unread">${remark}</span>`)}</td>`,
  ];
  const own = html`<tr class="${look}">${cells}</tr>\n`;
  if (levels.length === 0) return [own];
  const span = String(hasPoints ? 5 : 4);
  return [own, html`<tr class="levels"><td></td><td></td><td colspan="${span}">${levels.map(levelOf)}</td></tr>\n`];
}

function listOf(lines: readonly string[]): Html {
  return lines.length === 0 ? NOTHING : html`<ul class="light">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function levelOf({ label, conditions }: PrintedLevel): Html {
  return html`<div><b>${label}</b>${listOf(conditions)}</div>`;
}

function sectionOf({ id, title, lines }: PrintedSection, language: Language): Html {
  const words = CRITERIA_WORDS[language];
  if (lines.every(({ name, basis }) => name === '' && basis === '')) {
    return html`<section id="${id}"><h2>${title}</h2>\n${listOf(lines.map(({ says }) => says.join(' ')))}</section>\n`;
  }
  const rows = lines.map(
    ({ name, says, basis }) =>
      html`<tr><th scope="row">${name}</th><td>${says.length === 1 ? html`${says[0] ?? ''}` : listOf(says)}</td><td>${basis}</td></tr>\n`,
  );
  const named = id === 'classes' ? words.class : title;
  return html`<section id="${id}"><h2>${title}</h2>
<table class="plain-rows"><thead><tr><th scope="col">${named}</th><th scope="col">${words.condition}</th><th scope="col">${words.basis}</th></tr></thead>
<tbody>
${rows}</tbody></table></section>\n`;
}
