import type { Severity } from '../../../model/result.ts';
import { BY_GRAVITY, type Looks } from './looks.ts';

/** True of every cell, and told from the formats of others by the word in it. */
const OUR_FORMULA = '"hoctap"&lt;&gt;""';
const OURS =
  /<conditionalFormatting\b(?:(?!<\/conditionalFormatting>)[\s\S])*?<formula>(?:"|&quot;)hoctap(?:"|&quot;)[\s\S]*?<\/conditionalFormatting>/g;
/** Areas of one format: Excel does not take them without end. */
const MOST_AREAS = 400;

export function conditionalFormats(
  cells: ReadonlyMap<string, Severity>,
  merged: ReadonlyMap<string, string>,
  looks: Looks,
  after: string,
): string {
  let priority = Math.max(
    0,
    ...[...after.matchAll(/<cfRule\b[^>]*?\bpriority="(\d+)"/g)].map(([, number]) => Number(number)),
  );
  const formats: string[] = [];
  for (const severity of BY_GRAVITY) {
    const areas = [
      ...new Set([...cells].filter(([, each]) => each === severity).map(([cell]) => merged.get(cell) ?? cell)),
    ];
    for (let from = 0; from < areas.length; from += MOST_AREAS) {
      priority += 1;
      const sqref = areas.slice(from, from + MOST_AREAS).join(' ');
      formats.push(
        `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="${looks.marks[severity]}" priority="${priority}"><formula>${OUR_FORMULA}</formula></cfRule></conditionalFormatting>`,
      );
    }
  }
  return formats.join('');
}

export function withoutOurFormats(after: string): string {
  return after.replace(OURS, '');
}

/** Before the first part that the standard has behind conditional formats. */
export function insertFormats(after: string, formats: string): string {
  if (formats === '') return after;
  const next = new RegExp(`<(?=(?:${BEHIND.join('|')})\\b)|</worksheet>`).exec(after);
  const at = next?.index ?? after.length;
  return `${after.slice(0, at)}${formats}${after.slice(at)}`;
}

const BEHIND = [
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];
