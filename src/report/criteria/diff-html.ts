import { changedWords, type WordRun } from '../../criteria/diff/changed-words.ts';
import { CHANGES } from '../../criteria/diff/changes.ts';
import type { ComparedSet, CriteriaDiff } from '../../criteria/diff/criteria-diff.ts';
import { DIFF_WORDS } from '../../labels/criteria-diff.ts';
import { SPEECH } from '../../labels/speech.ts';
import { TERMS } from '../../labels/terms.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { type Html, html, NOTHING } from '../html/markup.ts';
import type { SaidChange } from './describe-change.ts';
import { type DiffSection, diffSections, type SaidPart } from './diff-lines.ts';
import { diffSummary } from './diff-summary.ts';
import { pageFrame } from './page-frame.ts';

/** The differences of two sets as a page: both wordings, with the words that changed marked. */
export function diffHtml(diff: CriteriaDiff, language: Language): Iterable<string> {
  const words = DIFF_WORDS[language];
  return pageFrame({
    title: `${words.title}: ${nameOf(diff.before)} → ${nameOf(diff.after)}`,
    language,
    provenances: [diff.before.provenance, diff.after.provenance],
    body: [
      html`<header><h1>${words.title}</h1>\n${setTable(diff, language)}</header>\n<main>\n`,
      html`<p class="summary">${diffSummary(diff, language)}</p>\n`,
      ...diffSections(diff, language).map((section) => sectionOf(section, language)),
      html`</main>\n`,
    ],
  });
}

function nameOf({ id, version }: ComparedSet): string {
  return `${id}@${version}`;
}

function setTable({ before, after }: CriteriaDiff, language: Language): Html {
  const words = DIFF_WORDS[language];
  const row = (name: string, of: (set: ComparedSet) => string) =>
    html`<tr><th scope="row">${name}</th><td>${of(before)}</td><td>${of(after)}</td></tr>\n`;
  const bases = ({ bases: of }: ComparedSet) =>
    SPEECH[language].list(of.map(({ id, version }) => `${id}@${version}`)) || '-';
  return html`<table class="head">
<thead><tr><td></td><th scope="col">${words.before}</th><th scope="col">${words.after}</th></tr></thead>
<tbody>
${row(words.identity, nameOf)}${row(CHANGES.title[language], ({ title }) => inLanguage(title, language))}${row(CHANGES.document[language], ({ document }) => document)}${row(CHANGES.provenance[language], ({ provenance }) => TERMS[language].provenance[provenance])}${row(words.bases, bases)}${row(words.items, ({ items }) => String(items))}${row(words.openCount, ({ open }) => String(open))}${row('SHA-256', ({ sha256 }) => sha256)}</tbody></table>\n`;
}

function sectionOf({ kind, title, parts }: DiffSection, language: Language): Html {
  return html`<section id="${kind}"><h2>${title}</h2>\n${parts.map((part) => partOf(part, language))}</section>\n`;
}

const SIGNS = { added: '+', removed: '−', changed: '~' } as const;

function partOf({ kind, name, remark, says, changes }: SaidPart, language: Language): Html {
  const words = DIFF_WORDS[language];
  const head =
    name === ''
      ? NOTHING
      : html`<h3><span class="sign">${SIGNS[kind]} ${words[kind]}:</span> ${name}${remark === '' ? NOTHING : html` <small>(${remark})</small>`}</h3>\n`;
  const said = says.map(([what, value]) => html`<tr><th scope="row">${what}</th><td colspan="2">${value}</td></tr>\n`);
  const rows = changes.map((change) => changeRow(change));
  const columns =
    changes.length === 0
      ? NOTHING
      : html`<thead><tr><td></td><th scope="col">${words.before}</th><th scope="col">${words.after}</th></tr></thead>\n`;
  const columnWidths = html`<colgroup><col><col><col></colgroup>`;
  const table =
    says.length + changes.length === 0
      ? NOTHING
      : html`<table>${columnWidths}${columns}<tbody>\n${said}${rows}</tbody></table>\n`;
  return html`<div class="part ${kind}">${head}${table}</div>\n`;
}

function changeRow({ name, before, after, wording }: SaidChange): Html {
  const marked = wording ? changedWords(before, after) : undefined;
  const [old, now] = [
    marked === undefined ? html`${before}` : html`${marked.before.map((run) => marks(run, 'del'))}`,
    marked === undefined ? html`${after}` : html`${marked.after.map((run) => marks(run, 'ins'))}`,
  ];
  return html`<tr><th scope="row">${name}</th><td>${old}</td><td>${now}</td></tr>\n`;
}

function marks({ text, changed }: WordRun, kind: 'del' | 'ins'): Html {
  if (!changed) return html`${text} `;
  return kind === 'del' ? html`<del>${text}</del> ` : html`<ins>${text}</ins> `;
}
