import type { CertificateContent } from './certificates-from.ts';
import {
  DATE_FIELDS,
  FIELDS,
  type Field,
  type FieldTexts,
  fieldsIn,
  fieldTexts,
  fill,
  NUMBER_FIELDS,
  UNIT_FIELDS,
} from './fields.ts';
import { NAME_LETTERS, NUMBER_LETTERS } from './letters.ts';
import { type Template, type TextBlock, textBlocks, textOf } from './template-schema.ts';

/** One certificate in the words of the template, before it has a place on the sheet. */
export interface Draft {
  readonly content: CertificateContent;
  readonly fields: FieldTexts;
  readonly texts: readonly BlockText[];
}

interface BlockText {
  readonly block: TextBlock;
  readonly text: string;
}

export function draftOf(content: CertificateContent, template: Template): Draft {
  const fields = fieldTexts(content);
  const texts = textBlocks(template)
    .filter((block) => isShown(block, fields))
    .map((block) => ({ block, text: textIn(block, fields, template) }));
  return { content, fields, texts: texts.filter(({ text }) => text !== '') };
}

export function titleOf(title: string, { fields }: Draft, { blanks }: Template): string {
  return fill(title, fields, blanks).normalize('NFC');
}

function isShown({ hideWhenEmpty, hideWhenGiven }: TextBlock, fields: FieldTexts): boolean {
  if (hideWhenEmpty !== undefined && fields[hideWhenEmpty] === '') return false;
  return hideWhenGiven === undefined || fields[hideWhenGiven] === '';
}

function textIn(block: TextBlock, fields: FieldTexts, { blanks }: Template): string {
  const text = fill(textOf(block), fields, blanks).normalize('NFC');
  return block.capitals === true ? text.toUpperCase() : text;
}

/** A text that is not the same on every certificate of a batch. */
export function differsByUnit(block: TextBlock): boolean {
  return unitFieldsOf(block).length > 0;
}

const DIGITS = '0123456789';

/** With these in every file, the certificate of a commune has the same bytes whoever else is in the batch. */
export function alphabetOf(block: TextBlock): string {
  const fields = unitFieldsOf(block);
  if (fields.length === 0) return '';
  if (fields.every((field) => DATE_FIELDS.has(field))) return DIGITS;
  return fields.every((field) => NUMBER_FIELDS.has(field)) ? NUMBER_LETTERS : NAME_LETTERS;
}

const unitFields = new WeakMap<TextBlock, Field[]>();

/** Asked for every block of every certificate, and the same each time. */
function unitFieldsOf(block: TextBlock): Field[] {
  const known = unitFields.get(block);
  if (known !== undefined) return known;
  const found = FIELDS.filter((field) => UNIT_FIELDS.has(field) && fieldsIn(textOf(block)).includes(field));
  unitFields.set(block, found);
  return found;
}
