import { numbersIn } from '../../src/model/bound.ts';
import type { CriteriaSet, Item, Method } from '../../src/model/criteria-set.ts';
import type { ElsewhereRow, InputRow } from './databases.ts';

/** Numbers that look random and are the same on every machine. */
function seeded(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return { next, below, oneOf, chance: (share: number) => next() < share };
}

type Random = ReturnType<typeof seeded>;

/** How often a cell is one that nobody should have written; of those, ones that our reader mends and a query does not. */
interface Manners {
  readonly wrong: number;
  readonly mended: number;
}

/** Rows of units of a set: whole and broken points, shares on, just under and just over each bound, and now and then a wrong cell. */
export function randomRows(
  set: CriteriaSet,
  count: number,
  seed: number,
  manners: Manners = { wrong: 0.002, mended: 0 },
) {
  const random = seeded(seed);
  const rows: InputRow[] = [];
  const elsewhere: ElsewhereRow[] = [];
  for (let index = 0; index < count; index += 1) unitRows(`U${index}`, set, random, manners, rows, elsewhere);
  return { rows, elsewhere };
}

function unitRows(
  code: string,
  set: CriteriaSet,
  random: Random,
  manners: Manners,
  rows: InputRow[],
  elsewhere: ElsewhereRow[],
): void {
  const { oneOf, chance, below } = random;
  const category = set.categories.length === 0 ? '' : categoryText(set, random);
  const unit = {
    unit_code: code,
    unit_name: `Xã ${code}`,
    province: `Tỉnh ${below(3)}`,
    district: chance(0.05) ? '' : `Huyện ${below(8)}`,
    category: chance(manners.wrong) ? oneOf(['', 'lạ']) : category,
  };
  // How well a unit does: most rows of one are alike, so that every class is reached.
  const good = oneOf([0, 0.4, 0.7, 0.85, 0.95, 1, 1, 1]);
  const evidenced = oneOf([1, 1, 1, 0.9]);
  for (const item of set.items) {
    if (item.children.length > 0) {
      if (chance(0.1)) rows.push({ ...unit, item: item.id, evidence: oneOf(['Hồ sơ', '', '-']) });
      if (chance(manners.wrong)) rows.push({ ...unit, item: item.id, score: '1' });
      continue;
    }
    if (chance(0.003)) continue;
    const cells = cellsOf(item, set, { ...random, good }, manners);
    const documents = chance(evidenced)
      ? `NQ ${below(90)}`
      : oneOf(['', '-', 'Không có', 'chưa', '0', '…', 'n/a', 'x', 'có']);
    const row = { ...unit, item: item.id, ...cells, evidence: documents };
    rows.push(row);
    if (chance(0.002)) rows.push(row);
    if (chance(manners.wrong)) rows.push({ ...row, note: 'khác' });
    if (item.method?.kind === 'class-of' && chance(0.4)) {
      const { subject, item: of = '', classes } = item.method;
      const named = oneOf(classes);
      const texts = [named.id, named.label.vi, ...(chance(manners.wrong * 5) ? ['lạ'] : [])];
      elsewhere.push({ subject, item: of, unit_code: code, class: oneOf(texts) });
      if (chance(0.1))
        elsewhere.push({ subject, item: of, unit_code: code, class: oneOf([named.id, oneOf(classes).id]) });
    }
  }
  if (chance(manners.wrong)) rows.push({ ...unit, item: oneOf(['Z.9', '']), score: '1', evidence: 'x' });
}

function categoryText({ categories }: CriteriaSet, { oneOf }: Random): string {
  const { id, label, aliases } = oneOf(categories);
  return oneOf([id, label.vi, label.vi.toUpperCase(), ...aliases]);
}

type Luck = Random & { readonly good: number };

function cellsOf(item: Item, set: CriteriaSet, random: Luck, manners: Manners): Partial<InputRow> {
  const { chance, oneOf } = random;
  if (chance(0.002)) return {};
  if (chance(item.mayBeNotApplicable ? 0.1 : manners.wrong / 4)) {
    const text = oneOf(['Không áp dụng', 'KAĐ', 'n/a', 'khong ap dung']);
    return oneOf([{ score: text }, { value: text }]);
  }
  if (chance(manners.wrong)) return wrongCells(random);
  if (chance(manners.mended)) return mendedCells(random);
  return rightCells(item.method ?? { kind: 'awarded' }, item, set, random);
}

function wrongCells({ oneOf }: Luck): Partial<InputRow> {
  return oneOf<Partial<InputRow>>([
    { score: 'abc' },
    { score: '-1' },
    { score: '1.234' },
    { score: '7,12345' },
    { score: '1e2' },
    { score: '999999999' },
    { score: '5', value: 'lạ' },
    { value: 'lạ' },
    { value: '101%' },
    { part: '5' },
    { part: '7', whole: '5' },
    { part: '3.5', whole: '10' },
    { part: '3', whole: '10', value: '31%' },
    { value: '9/3' },
    { value: '31/02/2024' },
    { value: '12-9' },
    { score: '#N/A' },
    { part: '1', whole: '2', value: 'không áp dụng' },
  ]);
}

/** What our reader understands, and a query only takes for wrong: it must never be taken for something else. */
function mendedCells({ oneOf }: Luck): Partial<InputRow> {
  return oneOf<Partial<InputRow>>([
    { score: '+5' },
    { score: '\u00a05' },
    { score: '1.234,5' },
    { score: '５' },
    { score: "'-1" },
    { value: '+50' },
    { value: '1.234,5' },
    { value: '50 ％' },
    { part: '37,0', whole: '40,0' },
    { part: '1.000,0', whole: '2000' },
    { value: '37⁄40' },
    { value: 'đ̣ạt' },
    { value: 'ĐẠT\u200b' },
    { value: 'Tốt\u00a0' },
    { value: 'dätt' },
    { score: '5', evidence: '\u200b' },
    { score: '5', evidence: '－' },
  ]);
}

function rightCells(method: Method, item: Item, set: CriteriaSet, random: Luck): Partial<InputRow> {
  const { oneOf, below, chance, good } = random;
  const highest = item.maximum ?? Math.floor((set.maximum ?? 10) / set.items.filter(({ depth }) => depth === 0).length);
  const points = (most: number, step = 0.25) =>
    written(Math.floor((most * (chance(good) ? 1 : random.next())) / step) * step, random);
  switch (method.kind) {
    case 'awarded':
      return { score: points(highest, method.step ?? oneOf([1, 1, 0.25, 0.1, 0.01, 0.0001])) };
    case 'levels': {
      const level = chance(good) ? (method.levels[0] ?? oneOf(method.levels)) : oneOf(method.levels);
      return oneOf([
        { value: spelled(level.label.vi, random) },
        { value: level.id },
        { score: written(level.points, random) },
      ]);
    }
    case 'thresholds': {
      const bounds = method.steps.flatMap(({ bound }) => numbersIn(bound));
      if (chance(0.1))
        return { score: written(oneOf([...method.steps.map((step) => step.points), method.otherwise]), random) };
      const best = method.direction === 'at-least' ? 100 : 0;
      const value = chance(good) ? best : Math.max(0, oneOf(bounds) + oneOf([0, 0, -0.0001, 0.0001, 1, -1]));
      if (method.unit === '%' && chance(0.3)) return countsNear(Math.min(value, 100), random);
      const unit = method.unit ?? '';
      return {
        value: `${written(method.unit === '%' ? Math.min(value, 100) : value, random)}${oneOf(['', unit, ` ${unit}`])}`,
      };
    }
    case 'share': {
      const bounds = method.steps.flatMap(({ bound }) => numbersIn(bound));
      if (method.emptyWhole === 'holds' && chance(0.3)) return { part: '0', whole: '0' };
      return countsNear(chance(good) ? 100 : oneOf([...bounds, 98, 95, 90, 85, 80, 50, 0]), random);
    }
    case 'linear': {
      const value = method.unit === '%' ? random.next() * 100 : random.next() * 120;
      if (chance(0.05)) return { score: written(Math.floor(method.cap), random) };
      if (method.unit === '%' && chance(0.5)) return countsNear(value, random);
      return { value: written(Math.round(value * oneOf([1, 10, 100])) / 100, random) };
    }
    case 'checklist': {
      const entries = chance(good) ? method.entries : method.entries.filter(() => chance(0.5));
      if (entries.length === method.entries.length && chance(0.3)) return { value: oneOf(['tất cả', 'Đủ', 'đầy đủ']) };
      if (entries.length === 0) return { value: oneOf(['không', 'Không có', ';']) };
      const named = entries.map(({ id, label }) => oneOf([id, spelled(label.vi, random)]));
      if (chance(0.02)) return { value: [...named, named[0]].join('; ') };
      return { value: named.join(oneOf(['; ', ';', '\n', ';;'])) };
    }
    case 'met':
      if (method.points !== undefined && chance(0.2)) return { score: written(oneOf([method.points, 0]), random) };
      return {
        value: chance(good)
          ? oneOf(['đạt', 'Đạt', 'ĐÃ ĐẠT', 'x', '✓', 'có', '1'])
          : oneOf(['không đạt', 'Chưa', '0', 'sai']),
      };
    case 'since': {
      const [day, month, year] = [1 + below(31), 1 + below(12), 2021 + below(4)];
      return { value: oneOf([`${day}/${month}/${year}`, `${year}-${month}-${day}`, `${day}.${month}.${year}`]) };
    }
    case 'class-of': {
      const named = chance(good) ? (method.classes[0] ?? oneOf(method.classes)) : oneOf(method.classes);
      return chance(0.5) ? {} : { value: oneOf([named.id, named.label.vi, spelled(named.label.vi, random)]) };
    }
  }
}

/** Two counts whose share is a bound, or one person on either side of it. */
function countsNear(percent: number, { oneOf, below }: Luck): Partial<InputRow> {
  const whole = oneOf([1, 3, 7, 20, 40, 100, 200, 997, 10_000, 999_999_999, 1 + below(500)]);
  const exact = Math.round((percent * whole) / 100);
  const part = Math.min(whole, Math.max(0, exact + oneOf([0, 0, 0, -1, 1])));
  const marked = (count: number) => oneOf([String(count), String(count), count.toLocaleString('vi-VN')]);
  return oneOf([
    { part: String(part), whole: String(whole) },
    { part: marked(part), whole: marked(whole) },
    { value: `${part}/${whole}` },
    { value: `${part} / ${whole}` },
    { part: String(part), whole: String(whole), value: `${part}/${whole}` },
    {
      part: String(part),
      whole: String(whole),
      value: `${written(Math.round((part * 10_000) / whole) / 100, { oneOf } as Luck)} %`,
    },
  ]);
}

/** As people write numbers: with a comma, or a point, or zeros that say nothing; never so that it has two meanings. */
function written(value: number, { oneOf }: Luck): string {
  const plain = String(Number(value.toFixed(4)));
  const text = oneOf([plain, plain.replace('.', ','), plain.includes('.') ? `${plain}0` : `${plain},0`]);
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? `${text}0` : text;
}

function spelled(label: string, { oneOf }: Luck): string {
  return oneOf([label, label.toUpperCase(), label.normalize('NFD'), label.toLowerCase(), label.replaceAll(' ', '  ')]);
}
