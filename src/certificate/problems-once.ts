import type { Problem } from '../problems/problem.ts';
import type { CertificateContent } from './certificates-from.ts';
import { differsByUnit } from './draft.ts';
import { type Field, fieldsIn, PROFILE_KEYS } from './fields.ts';
import type { Profile } from './profile.ts';
import { type Template, type TextBlock, textOf } from './template-schema.ts';

type Context = { readonly unit?: string };

/** A mistake in a text of the office or the template would stand on every sheet; it is said once and without a unit. */
export class ProblemsOnce {
  readonly problems: Problem[] = [];
  readonly #shared = new Set<string>();
  readonly #template: Template;

  constructor(template: Template) {
    this.#template = template;
  }

  add(
    { unit, office }: CertificateContent,
    block: TextBlock,
    make: (at: Problem['at'], context: Context) => Problem,
  ): void {
    if (differsByUnit(block)) {
      this.problems.push(make(unit.at, { unit: unit.code }));
    } else if (!this.#shared.has(block.id)) {
      this.#shared.add(block.id);
      this.problems.push(make(this.#placeOf(block, office), {}));
    }
  }

  /** What is wrong with the template or with what it asks for, whoever is in the batch. */
  addToTemplate(key: string, make: (at: Problem['at']) => Problem): void {
    this.problems.push(make({ file: this.#template.file, key }));
  }

  #placeOf(block: TextBlock, office: Profile): Problem['at'] {
    const key = fieldsIn(textOf(block)).flatMap((field) => PROFILE_KEYS[field as Field] ?? [])[0];
    if (office.file !== undefined && key !== undefined) return { file: office.file, key };
    return { file: this.#template.file, key: `blocks[${this.#template.blocks.indexOf(block)}]` };
  }
}
