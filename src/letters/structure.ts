import { type CertificateDocument, RawPdf, type Reference } from '../certificate/certificate-document.ts';
import type { Element } from './strips.ts';

/** Where a piece of an element stands: on which page, under which number. */
export interface Mark {
  readonly page: Reference;
  readonly id: number;
}

/** What is read and in which order: letters, their paragraphs and tables, also those that run over several pages. */
export class LetterStructure {
  readonly #document: CertificateDocument;
  readonly #root: Reference;
  readonly #top: Reference;
  readonly #merged: boolean;
  readonly #underTop: string[] = [];
  readonly #parents: string[] = [];

  /** One letter is the document; of many each is a section of it. */
  constructor(document: CertificateDocument, merged: boolean) {
    this.#document = document;
    this.#merged = merged;
    this.#root = document.structureRoot();
    this.#top = document.object({});
  }

  /** The number under which the next page finds its elements. */
  get nextPage(): number {
    return this.#parents.length;
  }

  /** A whole letter: `pages` says which element each mark of a page belongs to. */
  add(
    elements: readonly Element[],
    marks: ReadonlyMap<Element, readonly Mark[]>,
    pages: readonly (readonly Element[])[],
  ): void {
    const section = this.#merged ? this.#document.object({}) : this.#top;
    const references = new Map<Element, string>();
    const children = elements.map((element) => this.#write(element, section, marks, references));
    if (this.#merged) this.#underTop.push(this.#end(section, `<</S/Sect/P ${this.#top}/K[${children.join(' ')}]>>`));
    else this.#underTop.push(...children);
    for (const page of pages) {
      this.#parents.push(`[${page.map((element) => references.get(element) ?? 'null').join(' ')}]`);
    }
  }

  end(): void {
    this.#end(this.#top, `<</S/Document/P ${this.#root}/K[${this.#underTop.join(' ')}]>>`);
    const numbered = this.#parents.map((elements, index) => `${index} ${elements}`).join(' ');
    this.#root.data = {
      Type: 'StructTreeRoot',
      K: this.#top,
      ParentTree: new RawPdf(`<</Nums[${numbered}]>>`),
      ParentTreeNextKey: this.#parents.length,
    };
  }

  #write(
    element: Element,
    parent: Reference,
    marks: ReadonlyMap<Element, readonly Mark[]>,
    references: Map<Element, string>,
  ): string {
    const reference = this.#document.object({});
    references.set(element, reference.toString());
    const children = element.children.map((child) => this.#write(child, reference, marks, references));
    const own = (marks.get(element) ?? []).map(({ page, id }) => `<</Type/MCR/Pg ${page}/MCID ${id}>>`);
    const scope = element.tag === 'TH' ? '/A<</O/Table/Scope/Column>>' : '';
    return this.#end(reference, `<</S/${element.tag}/P ${parent}${scope}/K[${[...children, ...own].join(' ')}]>>`);
  }

  #end(reference: Reference, text: string): string {
    reference.data = new RawPdf(text);
    reference.end();
    return reference.toString();
  }
}
