import type { UnitResult } from '../../model/result.ts';
import { type Html, html } from './markup.ts';
import { type Page, unitHref } from './page.ts';

export function unitLink(page: Page, unit: UnitResult): Html {
  return html`<a href="${unitHref(page, unit.code)}">${unit.name}</a>`;
}
