import { z } from 'zod';
import { FIELDS } from './fields.ts';
import { PAGE_SIZE_NAMES } from './page-size.ts';

/** All lengths in millimetres from the top left corner of the sheet, sizes of letters in points, angles in degrees. */
const millimetres = z.number().min(-50).max(1200);
const points = z.number().min(4).max(200);
const thickness = z.number().positive().max(20);
const extent = z.number().positive().max(1200);
const colourName = z.string().min(1);
const role = z.enum(['regular', 'bold', 'italic', 'boldItalic']);
const field = z.enum(FIELDS);

/** A path of absolute M, L, C and Z, the four that PDF has as well. */
const pathData = z.string().regex(/^(?:[MLCZ][ ,]?(?:-?\d+(?:\.\d+)?(?:(?:[ ,]-?|-)\d+(?:\.\d+)?)*)?\s*)+$/);
const path = z.strictObject({
  d: pathData,
  fill: colourName.optional(),
  stroke: colourName.optional(),
  width: thickness.optional(),
});
export type OrnamentPath = z.infer<typeof path>;

const ornament = z.discriminatedUnion('kind', [
  /** A rectangle along the edge of the sheet. */
  z.strictObject({
    kind: z.literal('frame'),
    inset: millimetres,
    width: thickness.optional(),
    stroke: colourName.optional(),
    fill: colourName.optional(),
  }),
  /** One tile repeated along the four sides; stretched a little so that a whole number of them fits. */
  z.strictObject({
    kind: z.literal('band'),
    inset: millimetres,
    /** Room left free at both ends of a side, for what is in the corners. */
    corner: millimetres,
    length: thickness,
    paths: z.array(path),
  }),
  /** Drawn in the four corners, mirrored; its origin is the corner, x along the sheet and y into it. */
  z.strictObject({
    kind: z.literal('corner'),
    inset: millimetres,
    /** Each path also once with x and y exchanged, so that half of a symmetrical ornament is enough. */
    symmetric: z.boolean(),
    paths: z.array(path),
  }),
  z.strictObject({
    kind: z.literal('ring'),
    x: millimetres,
    y: millimetres,
    radius: extent,
    width: thickness,
    stroke: colourName,
  }),
  /** Paths turned about a point; drawn as they stand above it, y downwards. */
  z.strictObject({
    kind: z.literal('rays'),
    x: millimetres,
    y: millimetres,
    count: z.number().int().min(1).max(360),
    paths: z.array(path),
  }),
]);
export type Ornament = z.infer<typeof ornament>;

const box = z.strictObject({ x: millimetres, y: millimetres, width: extent, height: extent });

const textBlock = z.strictObject({
  kind: z.literal('text').optional(),
  id: z.string().min(1),
  /** A list is several lines; `{field}` is replaced. */
  text: z.union([z.string(), z.array(z.string())]),
  box,
  font: role,
  size: points,
  /** How far a long text may shrink before it is refused; `size` when absent. */
  minSize: points.optional(),
  /** Lines a text may be broken into, those of its own included; 1 when absent. */
  maxLines: z.number().int().min(1).max(10).optional(),
  /** Distance of base lines, in letter sizes. */
  lineHeight: z.number().min(1).max(3).optional(),
  align: z.enum(['left', 'center', 'right']),
  valign: z.enum(['top', 'middle', 'bottom']).optional(),
  capitals: z.boolean().optional(),
  /** Extra space between letters, in points. */
  letterSpacing: z.number().min(0).max(10).optional(),
  colour: colourName,
  /** A line under the text; `length` is its part of the width of the last line. */
  rule: z
    .strictObject({ gap: millimetres, width: thickness, length: z.number().positive().max(3), colour: colourName })
    .optional(),
  /** Not drawn when nobody has said this field; respectively when somebody has. */
  hideWhenEmpty: field.optional(),
  hideWhenGiven: field.optional(),
  /** What a screen reader calls it: the title of the sheet or a paragraph, which it is when absent. */
  tag: z.enum(['H1', 'P']).optional(),
  /** Read in one breath with the text before it. */
  continues: z.boolean().optional(),
});
export type TextBlock = z.infer<typeof textBlock>;

/** The square that proves the certificate. Without one to print, nothing is drawn here. */
const codeBlock = z.strictObject({
  kind: z.literal('code'),
  id: z.string().min(1),
  x: millimetres,
  y: millimetres,
  /** The side of the square, its quiet zone included. */
  size: z.number().min(10).max(200),
  /** Left free on each side, in modules; the standard asks for 4. */
  quietZone: z.number().int().min(0).max(10),
});
export type CodeBlock = z.infer<typeof codeBlock>;

/** A picture the office gives by this name, as large as its box allows, in its middle. */
const imageBlock = z.strictObject({
  kind: z.literal('image'),
  id: z.string().min(1),
  image: z.string().min(1),
  box,
  /** Without the picture no certificate is made; otherwise its place stays empty. */
  required: z.boolean().optional(),
});
export type ImageBlock = z.infer<typeof imageBlock>;

const block = z.discriminatedUnion('kind', [textBlock, codeBlock, imageBlock]);
export type Block = z.infer<typeof block>;

const page = z.strictObject({
  /** A size by its name, or width and height. */
  size: z.enum(PAGE_SIZE_NAMES).optional(),
  width: extent.optional(),
  height: extent.optional(),
  orientation: z.enum(['landscape', 'portrait']),
});

/** What a preview puts in the place of a unit. */
const preview = z.strictObject({
  unitName: z.string().min(1),
  district: z.string().optional(),
  province: z.string().optional(),
  award: z.string().min(1),
  className: z.string().min(1),
  document: z.string().min(1),
});

export const template = z.strictObject({
  note: z.string().optional(),
  /** TrueType files of the office by role, in the place of those that come with the program. */
  fonts: z.partialRecord(role, z.string().min(1)).optional(),
  preview: preview.optional(),
  /** The document's own name, as a reader shows it. */
  title: z.string(),
  /** The name of a document that holds many certificates. */
  mergedTitle: z.string(),
  page,
  /** No block may reach into them. */
  margins: z.strictObject({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres }),
  colours: z.record(z.string(), z.string().regex(/^#[0-9A-Fa-f]{6}$/)),
  ornaments: z.array(ornament),
  /** Large letters behind the text of certificates that come of illustrative criteria. */
  watermark: z.strictObject({
    text: z.string().min(1),
    font: role,
    size: z.number().min(20).max(500),
    x: millimetres,
    y: millimetres,
    angle: z.number().min(-90).max(90),
    colour: colourName,
  }),
  /** What is printed for a field that nobody has said: dots to write on. */
  blanks: z.partialRecord(field, z.string()),
  blocks: z.array(block).min(1),
});
export type WrittenTemplate = z.infer<typeof template>;
/** With its sheet measured, and the file it came from for what is found wrong only when a text is put in. */
export type Template = Omit<WrittenTemplate, 'page'> & {
  readonly page: { readonly width: number; readonly height: number };
  readonly file: string;
};

export function textOf({ text }: Pick<TextBlock, 'text'>): string {
  return typeof text === 'string' ? text : text.join('\n');
}

export function isText(block: Block): block is TextBlock {
  return block.kind === undefined || block.kind === 'text';
}

export function textBlocks({ blocks }: Pick<WrittenTemplate, 'blocks'>): TextBlock[] {
  return blocks.filter(isText);
}

export function boxOf(block: Block): z.infer<typeof box> {
  if (block.kind !== 'code') return block.box;
  return { x: block.x, y: block.y, width: block.size, height: block.size };
}

/** The published description of a certificate template: template.schema.json beside this file holds it. */
export function templateJsonSchema(): object {
  return z.toJSONSchema(template, { io: 'input' });
}
