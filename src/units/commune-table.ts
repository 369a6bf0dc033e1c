import type { Amendment } from './amendments.ts';
import { type KnownUnit, type Lookups, lookupsIn, withoutZeros } from './known-units.ts';
import { areaKey } from './unit-name.ts';

/**
 * A short table of communes, one on each line, looked into where something is asked: a file of one district needs a few of ten
 * thousand lines. Nothing but digits is a code of it, five of them, each there once (test/units/official-list.test.ts).
 */
export class CommuneTable implements Lookups {
  readonly #text: string;
  readonly #names: ReadonlyMap<string, string>;
  readonly #provinces: ReadonlyMap<string, string>;
  /** Communes that were asked for, by where their line begins. */
  readonly #made = new Map<number, KnownUnit>();
  #asked = 0;
  #whole: Lookups | undefined;
  #blocks: readonly Block[] | undefined;
  #units: readonly KnownUnit[] | undefined;

  constructor(text: string, changes: readonly Amendment[] = []) {
    this.#text = text;
    this.#names = new Map(changes.flatMap(({ communes: renamed = {} }) => Object.entries(renamed)));
    this.#provinces = new Map(
      changes.flatMap(({ province }) => (province === undefined ? [] : [[province.was, province.name]])),
    );
  }

  /** All that have a code. */
  get units(): readonly KnownUnit[] {
    this.#units ??= this.#unitsOf(this.#areas());
    return this.#units;
  }

  /** The first are looked for in the areas whose codes lie around this one; whoever asks for many has all of them made. */
  withCode(code: string): KnownUnit | undefined {
    if (!CODE.test(code)) return undefined;
    this.#asked += 1;
    if (this.#asked > FEW) {
      this.#whole ??= lookupsIn(this.units);
      return this.#whole.withCode(code);
    }
    for (const block of this.#areas()) {
      if (code < block.first || code > block.last) continue;
      for (const at of linesIn(this.#text, block)) {
        if (this.#text.startsWith(code, at)) return this.#unitAt(at, block);
      }
    }
    return undefined;
  }

  zerosApart(code: string): readonly KnownUnit[] {
    const unit = this.withCode(withoutZeros(code).padStart(CODE_LENGTH, '0'));
    return unit === undefined ? [] : [unit];
  }

  inProvince(key: string): readonly KnownUnit[] {
    if (this.#whole !== undefined) return this.#whole.inProvince(key);
    return this.#unitsOf(this.#areas().filter(({ province }) => areaKey(province) === key));
  }

  get provincesAreKnown(): boolean {
    return this.#areas().every(({ province }) => province !== '');
  }

  /** Every line, with the codes of what became of its commune; one that has no code itself as well. */
  *successors(): Generator<{ readonly commune: Omit<KnownUnit, 'code'>; readonly codes: readonly string[] }> {
    for (const block of this.#areas()) {
      for (const at of linesIn(this.#text, block)) {
        const [, name = '', codes = ''] = this.#text.slice(at, endOfLine(this.#text, at)).split('\t');
        yield { commune: { name, ...areaOf(block) }, codes: codes === '' ? [] : codes.split(' ') };
      }
    }
  }

  #areas(): readonly Block[] {
    this.#blocks ??= blocksIn(this.#text).map((block) => ({
      ...block,
      province: this.#provinces.get(block.province) ?? block.province,
    }));
    return this.#blocks;
  }

  #unitsOf(blocks: readonly Block[]): KnownUnit[] {
    const units: KnownUnit[] = [];
    for (const block of blocks) {
      for (let at = block.from; at < block.to; at = endOfLine(this.#text, at) + 1) {
        if (!this.#text.startsWith('\t', at)) units.push(this.#unitAt(at, block));
      }
    }
    return units;
  }

  #unitAt(at: number, { district, province }: Block): KnownUnit {
    const known = this.#made.get(at);
    if (known !== undefined) return known;
    const [code = '', written = ''] = this.#text.slice(at, endOfLine(this.#text, at)).split('\t', 2);
    const name = this.#names.get(code) ?? written;
    const unit = unitOf(code, name, district, province);
    this.#made.set(at, unit);
    return unit;
  }
}

/** One kind of object for all the lines of a table, of which there are thousands. */
function unitOf(code: string, name: string, district: string, province: string): KnownUnit {
  if (district === '') return province === '' ? { code, name } : { code, name, province };
  return { code, name, district, province };
}

const CODE = /^\d{5}$/;
const CODE_LENGTH = 5;

/** Making all of them takes as long as looking for a hundred. */
const FEW = 60;

/** Lines of one area, which the first of them names. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly district: string;
  readonly province: string;
  /** The lines of an area are in the order of their codes: the first that has one, and the last. */
  readonly first: string;
  readonly last: string;
}

/** A line that names its area has two columns more; communes that ended before 30/6/2025 have no code. */
const WITH_AREA = /^(?:\d{5})?\t[^\t\n]*\t[^\t\n]*\t([^\t\n]*)\t([^\t\n]*)$/gm;

function blocksIn(text: string): Block[] {
  const areas = [...text.matchAll(WITH_AREA)].map(({ index: from, 1: district = '', 2: province = '' }) => ({
    from,
    district,
    province,
  }));
  if (areas[0]?.from !== 0) areas.unshift({ from: 0, district: '', province: '' });
  return areas.map((area, index) => {
    const block = { ...area, to: areas[index + 1]?.from ?? text.length };
    return { ...block, first: firstCode(text, block), last: codeAt(text, text.lastIndexOf('\n', block.to - 2) + 1) };
  });
}

function firstCode(text: string, block: Pick<Block, 'from' | 'to'>): string {
  for (const at of linesIn(text, block)) if (!text.startsWith('\t', at)) return codeAt(text, at);
  return '';
}

function codeAt(text: string, at: number): string {
  return text.startsWith('\t', at) ? '' : text.slice(at, at + CODE_LENGTH);
}

function areaOf({ district, province }: Block): Pick<KnownUnit, 'district' | 'province'> {
  if (district === '') return province === '' ? {} : { province };
  return { district, province };
}

/** Where the lines of a part of the text begin. */
function* linesIn(text: string, { from, to }: Pick<Block, 'from' | 'to'>): Generator<number> {
  for (let at = from; at < to; at = endOfLine(text, at) + 1) yield at;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}
