import { type Problem, problem } from '../problems/problem.ts';
import { FIELDS, type Field, fieldsIn } from './fields.ts';
import { type Block, type Ornament, type Template, textOf } from './template-schema.ts';

/** What the parts of a template must be to each other; each finds all its breaches. */
export const templateRules: readonly ((template: Template) => Problem[])[] = [
  fieldsAreKnown,
  coloursAreDeclared,
  blocksStayInsideMargins,
  blocksDoNotOverlap,
];

function fieldsAreKnown({ blocks, title, mergedTitle, file }: Template): Problem[] {
  const known = new Set<string>(FIELDS);
  const texts = [
    { key: 'title', text: title },
    { key: 'mergedTitle', text: mergedTitle },
    ...blocks.map((each, index) => ({ key: `blocks[${index}].text`, text: textOf(each) })),
  ];
  return texts.flatMap(({ key, text }) =>
    fieldsIn(text)
      .filter((name) => !known.has(name))
      .map((name) => problem('template-unknown-field', { file, key }, { key, field: name, known: FIELDS.join(', ') })),
  );
}

function coloursAreDeclared({ colours, ornaments, blocks, watermark, file }: Template): Problem[] {
  const declared = Object.keys(colours);
  const uses = [
    ...ornaments.flatMap((each, index) => coloursOf(each).map((colour) => ({ key: `ornaments[${index}]`, colour }))),
    ...blocks.flatMap((each, index) => coloursOf(each).map((colour) => ({ key: `blocks[${index}]`, colour }))),
    { key: 'watermark', colour: watermark.colour },
  ];
  return uses
    .filter(({ colour }) => !declared.includes(colour))
    .map(({ key, colour }) =>
      problem('template-unknown-colour', { file, key }, { key, colour, known: declared.join(', ') }),
    );
}

function coloursOf(part: Ornament | Block): string[] {
  if ('colour' in part) return part.rule === undefined ? [part.colour] : [part.colour, part.rule.colour];
  const painted = 'paths' in part ? part.paths : [part];
  return painted
    .flatMap((each) => [each.stroke, 'fill' in each ? each.fill : undefined])
    .filter((name) => name !== undefined);
}

function blocksStayInsideMargins({ page, margins, blocks, file }: Template): Problem[] {
  return blocks.flatMap(({ id, box: { x, y, width, height } }, index) => {
    const inside =
      x >= margins.left &&
      y >= margins.top &&
      x + width <= page.width - margins.right &&
      y + height <= page.height - margins.bottom;
    const key = `blocks[${index}].box`;
    return inside ? [] : [problem('template-outside-margins', { file, key }, { key, block: id })];
  });
}

function blocksDoNotOverlap({ blocks, file }: Template): Problem[] {
  return blocks.flatMap((block, index) => {
    const other = blocks
      .slice(0, index)
      .find((earlier) => overlap(earlier.box, block.box) && !exclusive(earlier, block));
    const key = `blocks[${index}].box`;
    if (other === undefined) return [];
    return [problem('template-blocks-overlap', { file, key }, { key, block: block.id, other: other.id })];
  });
}

function overlap(a: Block['box'], b: Block['box']): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Two blocks of which only one is ever drawn may share their place. */
function exclusive(a: Block, b: Block): boolean {
  const one = (hidden: Field | undefined, given: Field | undefined) => hidden !== undefined && hidden === given;
  return one(a.hideWhenEmpty, b.hideWhenGiven) || one(b.hideWhenEmpty, a.hideWhenGiven);
}
