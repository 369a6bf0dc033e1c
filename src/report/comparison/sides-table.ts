import type { Side } from '../../comparison/comparison.ts';
import { SPEECH } from '../../labels/speech.ts';
import { TERMS } from '../../labels/terms.ts';
import { type Html, html } from '../html/markup.ts';
import { identityOf, short, type View } from './view.ts';

/**
 * Both sides beside each other: enough to know them in the head, enough to prove them at the end. Here a row is one entry,
 * since what is said of a side stands under the other one.
 */
export function sidesTable(view: View, detail: 'short' | 'whole'): Html {
  const { comparison, labels, names } = view;
  const { before, after } = comparison;
  const rows = [
    ...facts(view).map(({ name, of }) => ({ name, cells: [html`${of(before)}`, html`${of(after)}`] })),
    ...hashes(view, detail).map(({ name, of }) => ({ name, cells: [of(before), of(after)] })),
  ].filter(({ cells }) => cells.some(({ markup }) => markup !== '-'));
  return html`<table class="sides"><caption${detail === 'whole' ? html` class="unseen"` : html``}>${labels.compared}</caption>
<thead><tr><td></td><th scope="col">${names.before}</th><th scope="col">${names.after}</th></tr></thead>
<tbody>
${rows.map(({ name, cells }) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody></table>\n`;
}

interface Fact<T> {
  readonly name: string;
  readonly of: (side: Side) => T;
}

function facts({ labels, language, words }: View): Fact<string>[] {
  return [
    { name: labels.set, of: (side) => `${words(side.criteria.title)} (${identityOf(side)})` },
    { name: labels.document, of: ({ criteria }) => criteria.document },
    { name: labels.provenance, of: ({ criteria }) => TERMS[language].provenance[criteria.provenance] },
    { name: labels.evaluationYear, of: ({ evaluationYear }) => String(evaluationYear) },
    { name: labels.scores, of: ({ scoredBy }) => labels.scoredBy[scoredBy] },
    { name: labels.checkedOn, of: ({ checkedOn }) => (checkedOn === null ? '-' : SPEECH[language].date(checkedOn)) },
    { name: labels.units, of: ({ units, invalid }) => labels.unitsOf(units, invalid) },
  ];
}

const MOST_FILES = 5;

function hashes({ labels }: View, detail: 'short' | 'whole'): Fact<Html>[] {
  const hash = (sha256: string) => html`<code title="${sha256}">${detail === 'whole' ? sha256 : short(sha256)}</code>`;
  const line = (text: string, sha256: string) => html`<div>${text} ${hash(sha256)}</div>`;
  return [
    { name: 'SHA-256', of: ({ criteria }) => hash(criteria.sha256) },
    {
      name: labels.bases,
      of: ({ criteria: { bases } }) =>
        bases.length === 0
          ? html`-`
          : html`${bases.map(({ id, version, sha256 }) => line(`${id}@${version}`, sha256))}`,
    },
    {
      name: labels.evidenceFiles,
      of: ({ inputs }) => {
        const shown = detail === 'whole' ? inputs : inputs.slice(0, MOST_FILES);
        const left = inputs.length - shown.length;
        return html`${shown.map(({ file, sha256 }) => line(file, sha256))}${left > 0 ? labels.moreFiles(left) : ''}`;
      },
    },
  ];
}
