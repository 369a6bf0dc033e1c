import { attribute } from './xml.ts';

/** What a style says of letters, of what carries meaning; undefined where it says nothing and the one it is made of does. */
export interface Look {
  readonly struck?: boolean | undefined;
  readonly raised?: 'super' | 'sub' | 'level' | undefined;
}

export type Family = 'table-cell' | 'text';

/** The styles of a document: those everybody may choose (`styles.xml`), and those made for single places (`content.xml`). */
export class Styles {
  readonly #styles = new Map<string, Look & { readonly parent: string | undefined }>();
  readonly #hiddenTables = new Set<string>();

  constructor(...documents: readonly string[]) {
    for (const document of documents)
      for (const [, tag = '', inside = ''] of document.matchAll(STYLE)) this.#add(tag, inside);
  }

  look(family: Family, name: string | undefined): Look {
    let struck: Look['struck'];
    let raised: Look['raised'];
    let style = name;
    for (let steps = 0; style !== undefined && steps < MOST_STEPS; steps += 1) {
      const found = this.#styles.get(`${family} ${style}`);
      struck ??= found?.struck;
      raised ??= found?.raised;
      style = found?.parent;
    }
    return { struck, raised };
  }

  hidesTable(name: string | undefined): boolean {
    return name !== undefined && this.#hiddenTables.has(name);
  }

  #add(tag: string, inside: string): void {
    const [name, family] = [attribute(tag, 'style:name'), attribute(tag, 'style:family')];
    if (name === undefined) return;
    if (family === 'table' && /\btable:display="false"/.test(inside)) this.#hiddenTables.add(name);
    if (family !== 'table-cell' && family !== 'text') return;
    const letters = TEXT_PROPERTIES.exec(inside)?.[1] ?? '';
    this.#styles.set(`${family} ${name}`, {
      struck: struckOf(letters),
      raised: raisedOf(attribute(letters, 'style:text-position')),
      parent: attribute(tag, 'style:parent-style-name'),
    });
  }
}

const STYLE = /<style:style\b((?:[^"<>]|"[^"]*")*)(?:(?<=\/)>|>([\s\S]*?)<\/style:style>)/g;
const TEXT_PROPERTIES = /<style:text-properties\b((?:[^"<>]|"[^"]*")*)>/;
const MOST_STEPS = 20;

function struckOf(letters: string): boolean | undefined {
  const written = [
    attribute(letters, 'style:text-line-through-style'),
    attribute(letters, 'style:text-line-through-type'),
  ].filter((value) => value !== undefined);
  return written.length === 0 ? undefined : written.every((value) => value !== 'none');
}

/** `super 58%`, `-33% 58%`, `0% 100%`. */
function raisedOf(position: string | undefined): Look['raised'] {
  if (position === undefined) return undefined;
  if (/^(?:super|sub)\b/.test(position)) return position.startsWith('super') ? 'super' : 'sub';
  const height = Number.parseFloat(position);
  if (height === 0 || Number.isNaN(height)) return 'level';
  return height > 0 ? 'super' : 'sub';
}
