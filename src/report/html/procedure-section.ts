import { describeFact } from '../../labels/procedure.ts';
import { SPEECH } from '../../labels/speech.ts';
import { factsInForce } from '../facts-in-force.ts';
import { type Html, html, NOTHING } from './markup.ts';
import type { Page } from './page.ts';

/** Terms, dates and authorities as the document has them; what is only reported says so. */
export function procedureSection({ result, labels, language }: Page): Html {
  const facts = factsInForce(result).map((fact) => describeFact(fact, language));
  if (facts.length === 0) return NOTHING;
  const lines = facts.map(
    ({ what, says, notes }) =>
      html`<div><dt>${what}</dt><dd>${says}${notes.length === 0 ? NOTHING : html` <span class="soft">(${SPEECH[language].series(notes)})</span>`}</dd></div>\n`,
  );
  return html`<section id="procedure"><h2>${labels.procedure}</h2>
<dl class="said">${lines}</dl>
</section>\n`;
}
