import { type CertificateDocument, RawPdf, type Reference } from './certificate-document.ts';
import type { Passage } from './prepare-batch.ts';

/** The words a screen reader has for the code. */
const CODE_IN_WORDS = 'Mã QR để tra cứu giấy chứng nhận này';

/** What is read on the sheets, and in which order; written while the pages are, in as few words as the format allows. */
export class StructureTree {
  readonly #document: CertificateDocument;
  readonly #root: Reference;
  readonly #top: Reference;
  readonly #topIsEachSheet: boolean;
  readonly #underTop: string[] = [];
  readonly #parents: string[] = [];
  #codeInWords: Reference | undefined;

  /** One sheet is the document; of many each is a section of it. */
  constructor(document: CertificateDocument, many: boolean) {
    this.#document = document;
    this.#topIsEachSheet = !many;
    this.#root = document.structureRoot();
    this.#top = document.object({});
  }

  /** Gives the number under which the page finds its elements. */
  add(passages: readonly Passage[], page: Reference): number {
    const section = this.#topIsEachSheet ? this.#top : this.#document.object({});
    const elements = passages.map(({ tag }, id) => {
      const alternative = tag === 'Figure' ? `/Alt ${this.#figureInWords()}` : '';
      return this.#write(this.#document.object({}), `<</S/${tag}/P ${section}/Pg ${page}/K ${id}${alternative}>>`);
    });
    if (this.#topIsEachSheet) this.#underTop.push(...elements);
    else this.#underTop.push(this.#write(section, `<</S/Sect/P ${this.#top}/K[${elements.join(' ')}]>>`));
    this.#parents.push(`[${elements.join(' ')}]`);
    return this.#parents.length - 1;
  }

  end(): void {
    this.#write(this.#top, `<</S/Document/P ${this.#root}/K[${this.#underTop.join(' ')}]>>`);
    const numbered = this.#parents.map((elements, index) => `${index} ${elements}`).join(' ');
    this.#root.data = {
      Type: 'StructTreeRoot',
      K: this.#top,
      ParentTree: new RawPdf(`<</Nums[${numbered}]>>`),
      ParentTreeNextKey: this.#parents.length,
    };
  }

  #figureInWords(): Reference {
    if (this.#codeInWords === undefined) {
      this.#codeInWords = this.#document.object(new String(CODE_IN_WORDS));
      this.#codeInWords.end();
    }
    return this.#codeInWords;
  }

  #write(reference: Reference, text: string): string {
    reference.data = new RawPdf(text);
    reference.end();
    return reference.toString();
  }
}
