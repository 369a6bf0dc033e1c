import { deflateSync } from 'node:zlib';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';

const REMEMBERED = 2000;
const SUBSET = { targetFormat: 'truetype', noHinting: true, keepFeatures: ['kern'] } as const;
const UNUSED_TABLES = ['GDEF', 'DSIG', 'meta'];
const LAYOUT_TABLES = ['GPOS', 'GSUB', 'OS/2', 'cmap', 'name', 'post'];

/** The four faces of a family, by their part in a template. */
export type FaceRole = 'regular' | 'bold' | 'italic' | 'boldItalic';
/** The bytes of the TrueType files. */
export type FaceFiles = Readonly<Record<FaceRole, Uint8Array>>;

/** One face, reduced to the letters of a batch, with everything a PDF needs from it computed once. */
export interface Face {
  /** Glyphs of a text with the space between them, ready for a TJ operator; and its width for letters of size 1. */
  shape(text: string): ShapedText;
  readonly name: string;
  /** Widths by glyph, in thousandths of the letter size. */
  readonly widths: readonly number[];
  readonly metrics: FaceMetrics;
  /** Deflated: the font file and the table that gives the text back to who copies or searches it. */
  readonly fontFile: Uint8Array;
  readonly fontFileLength: number;
  readonly toUnicode: Uint8Array;
}

export interface ShapedText {
  readonly operand: string;
  readonly width: number;
  readonly letters: number;
}

export interface FaceMetrics {
  readonly boundingBox: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
}

/** Which characters a face has. Cheap: only its character map is read. Undefined for what is no TrueType file. */
export function glyphFinder(file: Uint8Array): ((codePoint: number) => boolean) | undefined {
  // Outlines of the other kind (OTTO), collections and web fonts begin otherwise.
  if (!TRUETYPE.includes(asBuffer(file).subarray(0, 4).toString('latin1'))) return undefined;
  try {
    const font = parse(file);
    font.hasGlyphForCodePoint(32);
    return (codePoint) => font.hasGlyphForCodePoint(codePoint);
  } catch {
    return undefined;
  }
}

const TRUETYPE = ['\x00\x01\x00\x00', 'true'];

export async function cutFace(file: Uint8Array, characters: ReadonlySet<string>): Promise<Face> {
  const sorted = [...characters].sort();
  const letters = sorted.join('');
  const small = await subsetFont(asBuffer(file), letters, { ...SUBSET, dropTables: UNUSED_TABLES });
  // The same glyphs in the same order, without the tables that only whoever lays out text needs.
  const embedded = await subsetFont(small, letters, { ...SUBSET, dropTables: [...UNUSED_TABLES, ...LAYOUT_TABLES] });
  const font = parse(small);
  const scale = 1000 / font.unitsPerEm;
  const widths = Array.from({ length: font.numGlyphs }, (_, glyph) =>
    Math.round(font.getGlyph(glyph).advanceWidth * scale),
  );
  const shaped = new Map<string, ShapedText>();
  return {
    shape(text) {
      const known = shaped.get(text);
      if (known !== undefined) return known;
      const fresh = shape(font, text, scale);
      // Texts that every certificate has come back at once; those of one unit need not stay for the next thousand.
      if (shaped.size >= REMEMBERED) shaped.clear();
      shaped.set(text, fresh);
      return fresh;
    },
    name: subsetName(font.postscriptName),
    widths,
    metrics: {
      boundingBox: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map((n) => round(n * scale)) as [
        number,
        number,
        number,
        number,
      ],
      ascent: round(font.ascent * scale),
      descent: round(font.descent * scale),
      capHeight: round(font.capHeight * scale),
      italicAngle: font.italicAngle,
    },
    fontFile: deflateSync(embedded, { level: 9 }),
    fontFileLength: embedded.length,
    toUnicode: deflateSync(toUnicodeMap(font, sorted), { level: 9 }),
  };
}

function shape(font: fontkit.Font, text: string, scale: number): ShapedText {
  const { glyphs, positions } = font.layout(text, ['kern']);
  const parts: string[] = [];
  let glyphCodes = '';
  let width = 0;
  for (const [index, glyph] of glyphs.entries()) {
    const advance = positions[index]?.xAdvance ?? glyph.advanceWidth;
    const kern = Math.round((glyph.advanceWidth - advance) * scale);
    glyphCodes += hex(glyph.id);
    // As the document has it: whole thousandths.
    width += Math.round(glyph.advanceWidth * scale) - kern;
    if (kern !== 0) {
      parts.push(`<${glyphCodes}> ${kern}`);
      glyphCodes = '';
    }
  }
  if (glyphCodes !== '') parts.push(`<${glyphCodes}>`);
  return { operand: `[${parts.join(' ')}]`, width: width / 1000, letters: glyphs.length };
}

function parse(file: Uint8Array): fontkit.Font {
  const font = fontkit.create(asBuffer(file));
  if ('fonts' in font) throw new Error('A font collection cannot be used for certificates: one face per file.');
  return font;
}

/** Both font packages know a file by its first four bytes read as text, which only a Buffer gives. */
function asBuffer(file: Uint8Array): Buffer {
  return Buffer.from(file.buffer, file.byteOffset, file.byteLength);
}

/** A PDF names a part of a font by six capitals of its own. They are fixed, for the same bytes in every run. */
function subsetName(postscriptName: string): string {
  return `HOCTAP+${postscriptName.replace(/[^\w-]/g, '')}`;
}

function toUnicodeMap(font: fontkit.Font, characters: readonly string[]): string {
  const byGlyph = new Map<number, string>();
  for (const character of characters) {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0).id;
    // Two characters that look alike may share a glyph (hyphen and no-break hyphen): the plainer one, met first, stays.
    if (glyph !== 0 && !byGlyph.has(glyph)) byGlyph.set(glyph, character);
  }
  const ranges: string[] = [];
  const glyphs = [...byGlyph.keys()].sort((one, other) => one - other);
  for (let start = 0; start < glyphs.length; ) {
    // A range of glyphs that follow each other; the format wants them alike but for the last byte, and 100 at most.
    const first = glyphs[start] ?? 0;
    let end = start + 1;
    while (glyphs[end] === first + end - start && (first + end - start) % 256 !== 0 && end - start < 100) end++;
    const range = glyphs.slice(start, end);
    const texts = range.map((glyph) => `<${utf16(byGlyph.get(glyph) ?? '')}>`);
    ranges.push(
      '1 beginbfrange',
      `<${hex(first)}> <${hex(first + range.length - 1)}> [${texts.join('')}]`,
      'endbfrange',
    );
    start = end;
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...ranges,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function hex(glyph: number): string {
  return glyph.toString(16).padStart(4, '0');
}

function utf16(character: string): string {
  return Buffer.from(character, 'utf16le').swap16().toString('hex');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
