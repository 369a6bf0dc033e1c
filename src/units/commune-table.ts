import type { Amendment } from './amendments.ts';
import { type KnownUnit, type Lookups, withoutZeros } from './known-units.ts';
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
  #byCode: ReadonlyMap<string, KnownUnit> | undefined;
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

  /** The first few are searched for in the text; whoever asks for more has all of them made. */
  withCode(code: string): KnownUnit | undefined {
    if (!CODE.test(code)) return undefined;
    this.#asked += 1;
    if (this.#asked > FEW) {
      this.#byCode ??= new Map(this.units.map((unit) => [unit.code, unit]));
      return this.#byCode.get(code);
    }
    const at = this.#text.indexOf(`\n${code}\t`) + 1;
    if (at === 0 && !this.#text.startsWith(`${code}\t`)) return undefined;
    return this.#unitAt(at, blockOf(this.#areas(), at));
  }

  zerosApart(code: string): readonly KnownUnit[] {
    const unit = this.withCode(withoutZeros(code).padStart(CODE_LENGTH, '0'));
    return unit === undefined ? [] : [unit];
  }

  inProvince(key: string): readonly KnownUnit[] {
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
    return blocks.flatMap((block) => {
      const units: KnownUnit[] = [];
      for (const at of linesIn(this.#text, block)) {
        if (!this.#text.startsWith('\t', at)) units.push(this.#unitAt(at, block));
      }
      return units;
    });
  }

  #unitAt(at: number, block: Block): KnownUnit {
    const known = this.#made.get(at);
    if (known !== undefined) return known;
    const [code = '', name = ''] = this.#text.slice(at, endOfLine(this.#text, at)).split('\t', 2);
    const unit = { code, name: this.#names.get(code) ?? name, ...areaOf(block) };
    this.#made.set(at, unit);
    return unit;
  }
}

const CODE = /^\d{5}$/;
const CODE_LENGTH = 5;

/** Searching for each costs a tenth of a millisecond, putting all in order as much as some fifty of them. */
const FEW = 50;

/** Lines of one area, which the first of them names. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly district: string;
  readonly province: string;
}

/** A line that names its area has two columns more; communes that ended before 30/6/2025 have no code. */
const WITH_AREA = /^(?:\d{5})?\t[^\t\n]*\t[^\t\n]*\t([^\t\n]*)\t([^\t\n]*)$/gm;

function blocksIn(text: string): Block[] {
  const firsts = [...text.matchAll(WITH_AREA)].map(({ index: from, 1: district = '', 2: province = '' }) => ({
    from,
    district,
    province,
  }));
  if (firsts[0]?.from !== 0) firsts.unshift({ from: 0, district: '', province: '' });
  return firsts.map((block, index) => ({ ...block, to: firsts[index + 1]?.from ?? text.length }));
}

function blockOf(blocks: readonly Block[], at: number): Block {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return blocks[low] ?? { from: 0, to: 0, district: '', province: '' };
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
