import { ANSWERS } from '../../labels/answers.ts';
import type { InputFile } from '../../model/evidence.ts';
import type { CombinedResult } from '../../model/result.ts';
import { htmlTable } from './html-table.ts';
import { type Html, html, NOTHING } from './markup.ts';
import type { Page } from './page.ts';

/** What the report was made from, so that anyone can check that it is the same. */
export function footer(page: Page): Html {
  const { result, labels, number } = page;
  const { criteria, tool } = result;
  const identity = `${criteria.id}@${criteria.version}`;
  const bases = criteria.bases.map((base) => html`<div>${base.id}@${base.version} ${shortened(base.sha256)}</div>`);
  const inputs = htmlTable<InputFile>({
    kind: 'list',
    caption: labels.inputs,
    columns: [
      { header: labels.file, cell: ({ file }) => file, head: true },
      { header: labels.rows, cell: ({ rows }) => number(rows), number: true },
      { header: 'SHA-256', cell: ({ sha256 }) => html`<code>${sha256}</code>` },
    ],
    rows: result.inputs,
  });
  return html`<footer id="made-from"><h2>${labels.madeFrom}</h2>
<p>${labels.madeFromText(`${result.format} ${number(result.formatVersion)}`)}</p>
<dl class="facts">
<div><dt>${labels.tool}</dt><dd>${tool.name} ${tool.version}</dd></div>
<div><dt>${labels.criteriaSet}</dt><dd>${identity}, ${labels.provenance[criteria.provenance]}</dd></div>
<div><dt>${labels.criteriaHash}</dt><dd>${shortened(criteria.sha256)}</dd></div>
${bases.length === 0 ? NOTHING : html`<div><dt>${labels.bases}</dt><dd>${bases}</dd></div>\n`}</dl>
${combined(page)}${inputs}</footer>\n`;
}

/** Where each part of a combined result came from. */
function combined({ result, language, labels, number }: Page): Html {
  const words = ANSWERS[language];
  if (result.combined === undefined) return NOTHING;
  const table = htmlTable<CombinedResult>({
    kind: 'list',
    caption: words.combinedText,
    columns: [
      { header: words.combinedResult, cell: (each) => each.result, head: true },
      { header: labels.units, cell: ({ units }) => number(units), number: true },
      { header: 'SHA-256', cell: ({ sha256 }) => html`<code>${sha256}</code>` },
    ],
    rows: result.combined,
  });
  return html`<h3>${words.combined}</h3>\n${table}`;
}

function shortened(sha256: string): Html {
  return html`<code title="${sha256}">${sha256.slice(0, 16)}…</code>`;
}
