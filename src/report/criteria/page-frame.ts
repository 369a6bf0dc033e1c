import { reportHtmlLabels } from '../../labels/report-html.ts';
import type { Provenance } from '../../model/criteria-set.ts';
import type { Language } from '../../model/language.ts';
import { documentHead } from '../html/document-head.ts';
import { type Html, html } from '../html/markup.ts';
import { printStyle } from '../html/print-style.ts';
import { screenStyle } from '../html/screen-style.ts';
import { criteriaStyle } from './criteria-style.ts';

export interface Frame {
  readonly title: string;
  readonly language: Language;
  /** Whose warning is in the margin of every printed page. */
  readonly provenances: readonly Provenance[];
  readonly body: readonly Html[];
}

/** A page of criteria that needs nothing beside it, for the screen and for A4. */
export function* pageFrame({ title, language, provenances, body }: Frame): Generator<string> {
  const labels = reportHtmlLabels[language];
  // Words of the program alone go into the style sheet, never a text of the data.
  const marks = [...new Set(provenances.flatMap((each) => labels.provenanceBanner[each]?.mark ?? []))];
  const styles = [screenStyle, printStyle(labels, marks), criteriaStyle];
  const head = html`${documentHead({ language, title, styles })}<body class="criteria">
`;
  yield head.markup;
  for (const part of body) yield part.markup;
  yield '</body>\n</html>\n';
}
