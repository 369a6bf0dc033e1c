import { particularList } from '../model/particular-list.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { FIELDS, type Field, fieldsIn } from './fields.ts';
import { type Block, boxOf, isText, type Ornament, type Template, textOf } from './template-schema.ts';

/** What the parts of a template must be to each other; each finds all its breaches. */
export const templateRules: readonly ((template: Template) => Problem[])[] = [
  fieldsAreKnown,
  coloursAreDeclared,
  blocksStayInsideMargins,
  blocksDoNotOverlap,
  idsAreUnique,
  codesAreReadable,
];

function fieldsAreKnown({ blocks, title, mergedTitle, file }: Template): Problem[] {
  const known = new Set<string>(FIELDS);
  const texts = [
    { key: 'title', text: title },
    { key: 'mergedTitle', text: mergedTitle },
    ...blocks.flatMap((each, index) => (isText(each) ? [{ key: `blocks[${index}].text`, text: textOf(each) }] : [])),
  ];
  return texts.flatMap(({ key, text }) =>
    fieldsIn(text)
      .filter((name) => !known.has(name))
      .map((name) =>
        problem('template-unknown-field', { file, key }, { key, field: name, known: particularList(FIELDS) }),
      ),
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
      problem('template-unknown-colour', { file, key }, { key, colour, known: particularList(declared) }),
    );
}

function coloursOf(part: Ornament | Block): string[] {
  if (part.kind === 'code' || part.kind === 'image') return [];
  if ('colour' in part) return part.rule === undefined ? [part.colour] : [part.colour, part.rule.colour];
  const painted = 'paths' in part ? part.paths : [part];
  return painted
    .flatMap((each) => [each.stroke, 'fill' in each ? each.fill : undefined])
    .filter((name) => name !== undefined);
}

function blocksStayInsideMargins({ page, margins, blocks, file }: Template): Problem[] {
  return blocks.flatMap((block, index) => {
    const { x, y, width, height } = boxOf(block);
    const inside =
      x >= margins.left &&
      y >= margins.top &&
      x + width <= page.width - margins.right &&
      y + height <= page.height - margins.bottom;
    const key = keyOfBox(block, index);
    return inside ? [] : [problem('template-outside-margins', { file, key }, { key, block: block.id })];
  });
}

function blocksDoNotOverlap({ blocks, file }: Template): Problem[] {
  return blocks.flatMap((block, index) => {
    const other = blocks
      .slice(0, index)
      .find((earlier) => overlap(boxOf(earlier), boxOf(block)) && !exclusive(earlier, block));
    const key = keyOfBox(block, index);
    if (other === undefined) return [];
    return [problem('template-blocks-overlap', { file, key }, { key, block: block.id, other: other.id })];
  });
}

/** A block is known by its id when another template extends this one. */
function idsAreUnique({ blocks, file }: Template): Problem[] {
  return blocks.flatMap(({ id }, index) => {
    const key = `blocks[${index}].id`;
    const again = blocks.findIndex((other) => other.id === id) < index;
    return again ? [problem('template-block-twice', { file, key }, { key, block: id })] : [];
  });
}

/** Millimetres: finer modules are lost on paper and to a telephone. */
const FINEST_MODULE = 0.4;
/** Modules a side of the largest square that is printed (verification/square.ts). */
const LARGEST_SQUARE = 73;

function codesAreReadable({ blocks, file }: Template): Problem[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'code') return [];
    const least = Math.ceil((LARGEST_SQUARE + 2 * block.quietZone) * FINEST_MODULE);
    const key = keyOfBox(block, index);
    if (block.size >= least) return [];
    return [problem('template-code-too-small', { file, key }, { key, block: block.id, found: block.size, least })];
  });
}

function keyOfBox({ kind }: Block, index: number): string {
  return kind === 'code' ? `blocks[${index}].size` : `blocks[${index}].box`;
}

type Box = ReturnType<typeof boxOf>;

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Two blocks of which only one is ever drawn may share their place. */
function exclusive(a: Block, b: Block): boolean {
  if (!isText(a) || !isText(b)) return false;
  const one = (hidden: Field | undefined, given: Field | undefined) => hidden !== undefined && hidden === given;
  return one(a.hideWhenEmpty, b.hideWhenGiven) || one(b.hideWhenEmpty, a.hideWhenGiven);
}
