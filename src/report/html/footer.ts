import { type Html, html, NOTHING } from './markup.ts';
import type { Page } from './page.ts';

/** What the report was made from, so that anyone can check that it is the same. */
export function footer(page: Page): Html {
  const { result, labels, number } = page;
  const { criteria, tool } = result;
  const identity = `${criteria.id}@${criteria.version}`;
  const bases = criteria.bases.map((base) => html`<div>${base.id}@${base.version} ${shortened(base.sha256)}</div>`);
  return html`<footer id="made-from"><h2>${labels.madeFrom}</h2>
<p>${labels.madeFromText(`${result.format} ${number(result.formatVersion)}`)}</p>
<dl class="facts">
<div><dt>${labels.tool}</dt><dd>${tool.name} ${tool.version}</dd></div>
<div><dt>${labels.criteriaSet}</dt><dd>${identity}, ${labels.provenance[criteria.provenance]}</dd></div>
<div><dt>${labels.criteriaHash}</dt><dd>${shortened(criteria.sha256)}</dd></div>
${bases.length === 0 ? NOTHING : html`<div><dt>${labels.bases}</dt><dd>${bases}</dd></div>\n`}</dl>
<table class="list"><caption>${labels.inputs}</caption>
<thead><tr><th scope="col">${labels.file}</th><th scope="col" class="n">${labels.rows}</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${result.inputs.map((input) => html`<tr><th scope="row">${input.file}</th><td class="n">${number(input.rows)}</td><td><code>${input.sha256}</code></td></tr>\n`)}</tbody></table>
</footer>\n`;
}

function shortened(sha256: string): Html {
  return html`<code title="${sha256}">${sha256.slice(0, 16)}…</code>`;
}
