import type { Severity } from '../../../model/result.ts';

/** Colours of marked cells, the gravest first. */
const COLOURS: Readonly<Record<Severity, string>> = {
  error: 'F8CBAD',
  missing: 'FFE699',
  warning: 'FFF2CC',
  notice: 'DDEBF7',
};
export const BY_GRAVITY: readonly Severity[] = ['error', 'missing', 'warning', 'notice'];

/** Numbers of the looks that were added to a workbook's own. */
export interface Looks {
  /** Conditional formats, by severity. */
  readonly marks: Readonly<Record<Severity, number>>;
  readonly remark: number;
  readonly remarkHead: number;
  readonly title: number;
  /** Words that go on over the next columns. */
  readonly plain: number;
  readonly head: number;
  readonly cell: number;
  readonly coloured: Readonly<Record<Severity, number>>;
}

/** The styles of a workbook with ours behind them, so that no number of its own changes; undefined for a form not known. */
export function withLooks(styles: string): { readonly xml: string; readonly looks: Looks } | undefined {
  let xml = styles;
  const add = (section: string, child: string, pieces: readonly string[]): number | undefined => {
    const found = new RegExp(`<${section}\\b[^>]*>([\\s\\S]*?)</${section}>`).exec(xml);
    if (found === null) return undefined;
    const count = (found[1]?.match(new RegExp(`<${child}(?=[\\s>/])`, 'g')) ?? []).length;
    const inside = `${found[1]}${pieces.join('')}`;
    xml = `${xml.slice(0, found.index)}<${section} count="${count + pieces.length}">${inside}</${section}>${xml.slice(found.index + found[0].length)}`;
    return count;
  };
  const fonts = add('fonts', 'font', [font(12, true), font(14, true), font(11, false)]);
  const fills = add('fills', 'fill', [...BY_GRAVITY.map((each) => fill(COLOURS[each])), fill('BDD7EE')]);
  const borders = add('borders', 'border', [border()]);
  if (fonts === undefined || fills === undefined || borders === undefined) return undefined;
  const look = (fontId: number, fillId: number, borderId: number) =>
    `<xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
  const xfs = add('cellXfs', 'xf', [
    look(fonts + 2, 0, 0),
    look(fonts, fills, borders),
    look(fonts + 1, 0, 0).replace(' wrapText="1"', ''),
    look(fonts, fills + BY_GRAVITY.length, borders),
    look(fonts + 2, 0, borders),
    look(fonts + 2, 0, 0).replace(' wrapText="1"', ''),
    ...BY_GRAVITY.map((_, index) => look(fonts + 2, fills + index, borders)),
  ]);
  if (xfs === undefined) return undefined;
  const marks = BY_GRAVITY.map((each) => mark(COLOURS[each]));
  xml = withConditionalLooks(xml);
  const first = add('dxfs', 'dxf', marks);
  if (first === undefined) return undefined;
  const each = (from: number) =>
    Object.fromEntries(BY_GRAVITY.map((severity, index) => [severity, from + index])) as Record<Severity, number>;
  return {
    xml,
    looks: {
      marks: each(first),
      remark: xfs,
      remarkHead: xfs + 1,
      title: xfs + 2,
      head: xfs + 3,
      cell: xfs + 4,
      plain: xfs + 5,
      coloured: each(xfs + 6),
    },
  };
}

/** A list to add to, where there is none yet. */
function withConditionalLooks(xml: string): string {
  const opened = xml.replace(/<dxfs\b[^>]*\/>/, '<dxfs count="0"></dxfs>');
  if (/<dxfs\b/.test(opened)) return opened;
  return opened.replace(/<(?=(?:tableStyles|colors|extLst)\b|\/styleSheet>)/, '<dxfs count="0"></dxfs><');
}

function font(size: number, bold: boolean): string {
  return `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;
}

function fill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const SIDES = ['left', 'right', 'top', 'bottom'];

function border(): string {
  return `<border>${SIDES.map((side) => `<${side} style="thin"><color rgb="FF808080"/></${side}>`).join('')}<diagonal/></border>`;
}

function mark(colour: string): string {
  const lines = SIDES.map((side) => `<${side} style="thin"><color rgb="FF962D05"/></${side}>`).join('');
  return `<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor rgb="FF${colour}"/></patternFill></fill><border>${lines}</border></dxf>`;
}
