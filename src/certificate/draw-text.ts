import type { Face, FaceRole } from './faces.ts';
import { fitText } from './fit-text.ts';
import { num, nums, rgb, toPoints } from './operators.ts';
import type { Template, TextBlock } from './template-schema.ts';

export type Faces = Readonly<Record<FaceRole, Face>>;
type Sheet = Pick<Template, 'page' | 'colours'>;

/** Base lines are this far apart unless a block says otherwise: room for two marks above and one below. */
const LINE_HEIGHT = 1.2;

/** One block with its text, in the page language; undefined when the text does not fit. */
export function drawBlock(block: TextBlock, text: string, faces: Faces, sheet: Sheet): string | undefined {
  const face = faces[block.font];
  const lineHeight = block.lineHeight ?? LINE_HEIGHT;
  const letterSpacing = block.letterSpacing ?? 0;
  const [width, height] = [toPoints(block.box.width), toPoints(block.box.height)];
  const fitted = fitText(
    text,
    {
      width,
      height,
      size: block.size,
      minSize: block.minSize ?? block.size,
      maxLines: block.maxLines ?? 1,
      lineHeight,
      letterSpacing,
    },
    face.shape,
  );
  if (fitted === undefined) return undefined;

  const { size, lines } = fitted;
  const step = size * lineHeight;
  const free = height - lines.length * step;
  const above = block.valign === 'middle' ? free / 2 : block.valign === 'bottom' ? free : 0;
  const top = toPoints(sheet.page.height - block.box.y) - above;
  const drawn: string[] = [];
  for (const [index, line] of lines.entries()) {
    const shaped = face.shape(line);
    const lineWidth = shaped.width * size + Math.max(shaped.letters - 1, 0) * letterSpacing;
    const x = toPoints(block.box.x) + indent(block.align, width - lineWidth);
    const baseline = top - index * step - baselineIn(step, size, face);
    // The space after a line does not show; without it a screen reader would join two words.
    drawn.push(`${nums(1, 0, 0, 1, x, baseline)} Tm ${shaped.operand} TJ ${face.shape(' ').operand} TJ`);
    if (index === lines.length - 1 && block.rule !== undefined) {
      drawn.push(`ET ${underline(block.rule, x, lineWidth, top - (index + 1) * step, sheet)} BT`);
    }
  }
  const colour = rgb(sheet.colours[block.colour] ?? '#000000');
  return `BT ${colour} rg /${block.font} ${num(size)} Tf ${num(letterSpacing)} Tc\n${drawn.join('\n')}\nET`;
}

function indent(align: TextBlock['align'], free: number): number {
  if (align === 'left') return 0;
  return align === 'center' ? free / 2 : free;
}

/** The letters with their marks are in the middle of the line's height. */
function baselineIn(step: number, size: number, { metrics }: Face): number {
  const letters = ((metrics.ascent - metrics.descent) / 1000) * size;
  return (step - letters) / 2 + (metrics.ascent / 1000) * size;
}

type UnderlineRule = NonNullable<TextBlock['rule']>;

function underline(rule: UnderlineRule, x: number, lineWidth: number, bottom: number, sheet: Sheet): string {
  const length = lineWidth * rule.length;
  const from = x + (lineWidth - length) / 2;
  const y = bottom - toPoints(rule.gap);
  const colour = rgb(sheet.colours[rule.colour] ?? '#000000');
  return `${colour} RG ${num(toPoints(rule.width))} w ${nums(from, y)} m ${nums(from + length, y)} l S`;
}

/** Large slanting letters about the watermark's point. Drawn first, so that everything else stands on it. */
export function drawWatermark({ watermark, page, colours }: Template, faces: Faces): string {
  const { text, size, angle } = watermark;
  const { metrics, shape } = faces[watermark.font];
  const { operand, width } = shape(text.normalize('NFC'));
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [back, down] = [(width * size) / 2, ((metrics.capHeight / 1000) * size) / 2];
  const x = toPoints(watermark.x) - back * cos + down * sin;
  const y = toPoints(page.height - watermark.y) - back * sin - down * cos;
  const colour = rgb(colours[watermark.colour] ?? '#EEEEEE');
  return `BT ${colour} rg /${watermark.font} ${num(size)} Tf 0 Tc ${nums(cos, sin, -sin, cos, x, y)} Tm ${operand} TJ ET`;
}
