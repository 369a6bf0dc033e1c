import type { UnitResult } from '../../model/result.ts';
import { type Html, html } from './markup.ts';
import { anchorOf, type Page } from './page.ts';

export function unitLink(page: Page, unit: UnitResult): Html {
  if (!page.hasUnitSections) return html`${unit.name}`;
  return html`<a href="#${anchorOf(page, unit.code)}">${unit.name}</a>`;
}
