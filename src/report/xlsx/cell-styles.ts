/** How a cell looks. */
export interface CellStyle {
  readonly font?: 'bold' | 'italic' | 'title';
  readonly centred?: boolean;
  /** A cell of a table: thin lines around it, in the middle of its row. */
  readonly ruled?: boolean;
  readonly wrap?: boolean;
  /** RRGGBB. */
  readonly ground?: string;
}

/** The looks that cells of a workbook have, in the order they are met: a cell names its own by its number. */
export class CellStyles {
  readonly #numbers = new Map<string, number>();
  readonly #formats = [`<xf fontId="0" applyFont="1"></xf>`];
  readonly #fonts = new Listed([FONTS.plain]);
  readonly #fills = new Listed([...REQUIRED_FILLS]);
  /** The first of the same object is looked up no more. */
  readonly #known = new Map<CellStyle, number>();

  numberOf(style: CellStyle): number {
    const known = this.#known.get(style);
    if (known !== undefined) return known;
    const format = this.#formatOf(style);
    const number = this.#numbers.get(format) ?? this.#formats.push(format) - 1;
    this.#numbers.set(format, number);
    this.#known.set(style, number);
    return number;
  }

  #formatOf({ font, centred, ruled, wrap, ground }: CellStyle): string {
    const fill = ground === undefined ? '' : ` fillId="${this.#fills.numberOf(solid(ground))}" applyFill="1"`;
    const alignment = [
      ...(centred ? ['horizontal="center"'] : []),
      ...(ruled ? ['vertical="center"'] : []),
      ...(wrap ? ['wrapText="1"'] : []),
    ].join(' ');
    return `<xf fontId="${this.#fonts.numberOf(FONTS[font ?? 'plain'])}" applyFont="1"${fill}${ruled ? ' borderId="1" applyBorder="1"' : ''} applyAlignment="1"><alignment ${alignment}/></xf>`;
  }

  xml(): string {
    return `<?xml version="1.0" ?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${listed('fonts', this.#fonts.all)}${listed('fills', this.#fills.all)}${listed('borders', BORDERS)}${listed('cellXfs', this.#formats)}</styleSheet>`;
  }
}

/** Each thing once, by its number. */
class Listed {
  readonly all: string[];

  constructor(first: string[]) {
    this.all = first;
  }

  numberOf(xml: string): number {
    const known = this.all.indexOf(xml);
    return known === -1 ? this.all.push(xml) - 1 : known;
  }
}

const fontOf = (size: number, look = '') =>
  `<font><name val="Times New Roman"/><sz val="${size}"/><family val="2"/>${look}<color theme="1"/></font>`;

const FONTS = {
  plain: fontOf(12),
  bold: fontOf(12, '<b/>'),
  title: fontOf(14, '<b/>'),
  italic: fontOf(12, '<i/>'),
} as const;

/** The first two are the same in every workbook: Excel takes whatever stands there for these. */
const REQUIRED_FILLS = ['none', 'gray125'].map((type) => `<fill><patternFill patternType="${type}"/></fill>`);

function solid(ground: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${ground}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const sides = (style: string) => ['left', 'right', 'top', 'bottom'].map((side) => `<${side}${style}/>`).join('');
const BORDERS = ['', ' style="thin"'].map((style) => `<border>${sides(style)}<diagonal/></border>`);

function listed(name: string, members: readonly string[]): string {
  return `<${name} count="${members.length}">${members.join('')}</${name}>`;
}
