import type { TextRun } from '../table/spreadsheet/workbook.ts';
import { unescaped } from './xml-text.ts';

/** Indexes of `cellXfs` whose font is struck out, or raised or lowered. */
export interface Looks {
  readonly struck: ReadonlySet<number>;
  readonly all: ReadonlySet<number>;
}

export const NO_LOOKS: Looks = { struck: new Set(), all: new Set() };

/** The looks in `xl/styles.xml` that mean something. Most workbooks have none. */
export function looksIn(styles: string): Looks {
  if (!STRIKE.test(styles)) return NO_LOOKS;
  const fonts = elementsIn(sectionOf(styles, 'fonts'), 'font');
  const struckFonts = new Set(fonts.flatMap((font, index) => (isStruck(font) ? [index] : [])));
  const formats = elementsIn(sectionOf(styles, 'cellXfs'), 'xf');
  const struck = new Set(
    formats.flatMap((format, index) =>
      struckFonts.has(Number(/\bfontId="(\d+)"/.exec(format)?.[1] ?? -1)) ? [index] : [],
    ),
  );
  return { struck, all: struck };
}

/** The runs of a rich text, `<r><rPr>…</rPr><t>…</t></r>`; undefined where no run is struck out, raised or lowered. */
export function runsIn(xml: string): readonly TextRun[] | undefined {
  if (!LOOKS_OF_RUN.test(xml)) return undefined;
  const runs = elementsIn(xml.replace(PHONETIC, ''), 'r').map((run): TextRun => {
    const raised = /<(?:\w+:)?vertAlign\s[^>]*\bval="(superscript|subscript)"/.exec(run)?.[1];
    return {
      text: elementsIn(run, 't')
        .map((text) => unescaped(text.replace(/^<[^>]*>|<\/[^>]*>$/g, '')))
        .join(''),
      ...(isStruck(run) ? { struck: true } : {}),
      ...(raised === undefined ? {} : { raised: raised === 'superscript' ? 'super' : 'sub' }),
    };
  });
  return runs.some(({ struck, raised }) => struck === true || raised !== undefined) ? runs : undefined;
}

const STRIKE = /<(?:\w+:)?strike\b/;
const LOOKS_OF_RUN = /<(?:\w+:)?(?:strike|vertAlign)\b/;
const PHONETIC = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g;

function isStruck(xml: string): boolean {
  const value = /<(?:\w+:)?strike\b([^>]*)>/.exec(xml)?.[1];
  return value !== undefined && !/\bval="(?:0|false|off)"/.test(value);
}

function sectionOf(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(xml)?.[1] ?? '';
}

/** The elements of a name in their order, none of which holds another of the name. */
function elementsIn(xml: string, name: string): string[] {
  return (
    xml.match(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?(?:/>|(?<!/)>[\\s\\S]*?</(?:\\w+:)?${name}>)`, 'g')) ?? []
  );
}
