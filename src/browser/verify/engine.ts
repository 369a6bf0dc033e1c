import type { MemoryFile } from '../../api/memory-world.ts';
import type { ShippedFiles } from '../../jobs/evidence-world.ts';
import { type VerifyWorld, verify } from '../../jobs/verify.ts';
import type { Papers } from '../../jobs/world.ts';
import { CannotRun } from '../../model/cannot-run.ts';
import type { VerifyPageData } from '../../page/verify-data.ts';
import { readPublishedList, shortCodeLookup } from '../../register/published-list.ts';
import { readCode } from '../../verification/code-text.ts';
import { readShortCode } from '../../verification/short-code.ts';
import type { PaperGiven, PaperShown } from './given.ts';
import { foundView, listedView, refusedView } from './view.ts';

/** The engine of the page for verifying: the job of the program, with the office's keys and its list around it. */
export class VerifyEngine {
  readonly #data: VerifyPageData;
  readonly #open: Papers['open'];
  readonly #shipped: ShippedFiles;

  constructor(data: VerifyPageData, open: Papers['open'], shipped: ShippedFiles) {
    this.#data = data;
    this.#open = open;
    this.#shipped = shipped;
  }

  async show({ file, text = '', compared, language }: PaperGiven): Promise<PaperShown> {
    const { keys, register, office } = this.#data;
    const own = new Map(keys.map(({ name, text: contents }, index) => [`${index}/${name}`, contents]));
    const name = file === undefined ? undefined : this.#named(file.name);
    const what = name ?? this.#whole(text);
    const list = register === null ? undefined : readPublishedList(register.text);
    try {
      const found = await verify(
        {
          what,
          keys: [...own.keys()],
          register: register?.name,
          comparedByEye: compared,
        },
        {
          files: keyFiles(own),
          papers: { bytes: (path) => (path === name ? bytesOf(file) : undefined), open: this.#open },
          registers: {
            openOrList() {
              if (list === undefined) throw new Error('the list in this page cannot be read');
              return { kind: 'list', list };
            },
          },
          fonts: () => NO_FONTS,
          shipped: this.#shipped,
          progress: (items) => items,
        },
      );
      return foundView(found, { office, on: list?.publishedOn ?? '', compared }, language);
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      const typed = readShortCode(text);
      const isListed = error.facts.code === 'short-code-needs-whole-register';
      if (isListed && list !== undefined && 'shortCode' in typed) {
        return listedView(shortCodeLookup(list)(typed.shortCode), list.publishedOn, language);
      }
      return refusedView(error, language);
    }
  }

  /** No name of a file is taken for a code. */
  #named(name: string): string {
    return /^\s*(?:https:|HOCTAP)/.test(name) ? `./${name}` : name;
  }

  /** A page that was opened by a square has only what stands behind the #; the address before it is signed too. */
  #whole(text: string): string {
    const code = text.trim();
    const { address } = this.#data;
    if (!/^HOCTAP\d+:/.test(code) || address === null) return code;
    const withAddress = `${address}#${code}`;
    return 'code' in readCode(withAddress, { file: '' }) ? withAddress : code;
  }
}

/** Keys are all that is read by name here; whatever else would be asked for is a fault, and shows as one. */
function keyFiles(keys: ReadonlyMap<string, string>): VerifyWorld['files'] {
  const text = (file: string) => ({ file, text: keys.get(file) ?? '' });
  return { text } as unknown as VerifyWorld['files'];
}

/** Nothing is drawn in a page. */
const NO_FONTS = {
  regular: new Uint8Array(),
  bold: new Uint8Array(),
  italic: new Uint8Array(),
  boldItalic: new Uint8Array(),
};

function bytesOf(file: MemoryFile | undefined): Uint8Array | undefined {
  if (file === undefined) return undefined;
  return typeof file.contents === 'string' ? new TextEncoder().encode(file.contents) : file.contents;
}
