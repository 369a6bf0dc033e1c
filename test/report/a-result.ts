import { describeReason, describeReasons } from '../../src/labels/reasons.ts';
import type { Decimal } from '../../src/model/decimal.ts';
import { inLanguage, type Language, type Words } from '../../src/model/language.ts';
import type { ClassReason, ItemReason, UnitNotice } from '../../src/model/reason.ts';
import type {
  ItemResult,
  ItemState,
  Missing,
  ProblemRecord,
  Result,
  ResultClass,
  ResultCriteria,
  ResultItem,
  UnitResult,
} from '../../src/model/result.ts';
import { summarise } from '../../src/result/summary.ts';

/** A valid world to state differences from: the 15 criteria of Circular 44/2014 with maxima made up for the tests. */

const FILE = 'minh-chung-2023.csv';
const EVIDENCE_ARTICLE = 'Điều 4 khoản 2';
const CLASS_ARTICLE = 'Điều 4 khoản 3';

const LABELS = [
  'Sự lãnh đạo, chỉ đạo của cấp ủy Đảng, chính quyền cấp xã',
  'Hoạt động của ban chỉ đạo xây dựng xã hội học tập cấp xã',
  'Sự tham gia, phối hợp của các ban ngành, đoàn thể, các tổ chức trên địa bàn cấp xã',
  'Mạng lưới và hoạt động của các cơ sở giáo dục, các thiết chế văn hóa trên địa bàn cấp xã',
  'Kết quả phổ cập giáo dục - xóa mù chữ',
  'Công bằng xã hội trong giáo dục',
  'Kết quả học tập, bồi dưỡng thường xuyên của cán bộ, công chức cấp xã',
  'Kết quả học tập thường xuyên của người lao động (từ 15 tuổi trở lên)',
  'Kết quả xây dựng “Gia đình hiếu học”; “Cộng đồng khuyến học”',
  'Kết quả xây dựng thôn, ấp, bản, tổ dân phố và tương đương được công nhận danh hiệu “Khu dân cư văn hoá”',
  'Giảm tỷ lệ hộ nghèo',
  'Thực hiện bình đẳng giới',
  'Đảm bảo vệ sinh, môi trường',
  'Chăm sóc sức khỏe cộng đồng',
  'Đảm bảo an ninh trật tự, an toàn xã hội',
];
const MAXIMA = [10, 5, 5, 10, 10, 5, 5, 10, 10, 5, 5, 5, 5, 5, 5];

const points = (value: number): Decimal => value as Decimal;
const label = (vi: string) => ({ vi });

const GOOD: ResultClass = { id: 'tot', label: { vi: 'tốt', en: 'good' }, earnsAward: true };
const FAIR: ResultClass = { id: 'kha', label: { vi: 'khá', en: 'fair' }, earnsAward: true };
const AVERAGE: ResultClass = { id: 'trung-binh', label: { vi: 'trung bình', en: 'average' }, earnsAward: true };
const REMAINING: ResultClass = { id: 'chua-dat', label: { vi: 'chưa đạt', en: 'not reached' }, earnsAward: false };
const CLASSES: readonly ResultClass[] = [GOOD, FAIR, AVERAGE, REMAINING];
const BANDS: readonly { readonly class: ResultClass; readonly from: number; readonly to: number }[] = [
  { class: GOOD, from: 85, to: 100 },
  { class: FAIR, from: 70, to: 84 },
  { class: AVERAGE, from: 50, to: 69 },
];
const GATE: Words = { vi: 'Không có tiêu chí bị điểm 0', en: 'No criterion at 0' };

export const ITEMS: readonly ResultItem[] = LABELS.map((text, index) => ({
  id: `TC${index + 1}`,
  label: label(text),
  parent: null,
  depth: 0,
  maximum: points(MAXIMA[index] ?? 0),
  method: 'awarded',
}));

export const CRITERIA: ResultCriteria = {
  id: 'tt44-2014-vi-du',
  version: '1.2.0',
  sha256: '3f9a'.repeat(16),
  provenance: 'official',
  bases: [],
  title: label('Đánh giá, xếp loại “Cộng đồng học tập” cấp xã'),
  award: { vi: 'Cộng đồng học tập', en: 'Learning community' },
  unitKind: { vi: 'xã, phường, thị trấn', en: 'communes, wards and townships' },
  document: 'Thông tư 44/2014/TT-BGDĐT',
  maximum: points(100),
  evidenceRequired: true,
  items: ITEMS,
  classes: CLASSES,
  gates: [{ id: 'khong-diem-0', label: GATE }],
};

/** What a test says of an item: its points, and what is unusual about it. */
export interface ItemFacts {
  readonly points?: number;
  readonly self?: number;
  readonly state?: ItemState;
  readonly evidence?: readonly string[];
  readonly note?: string;
}

export interface UnitFacts {
  readonly code: string;
  readonly name: string;
  readonly district?: string | null;
  readonly province?: string | null;
  /** By item id; an item that is not named has its maximum and a document. */
  readonly items?: Readonly<Record<string, ItemFacts>>;
  readonly invalid?: boolean;
  readonly withSelf?: boolean;
  readonly row?: number;
}

export function aUnit(facts: UnitFacts, language: Language = 'vi'): UnitResult {
  const { code, name, district = 'Gia Lâm', province = 'Hà Nội', items: given = {}, invalid = false } = facts;
  const row = facts.row ?? 2;
  const items = ITEMS.map((item, index) =>
    anItem(item, given[item.id] ?? {}, { row: row + index, withSelf: facts.withSelf === true, language }),
  );
  const common = {
    code,
    name,
    district,
    province,
    category: null,
    selfTotal: facts.withSelf === true ? points(sum(items.map((item) => item.selfPoints))) : null,
    rank: null,
    items,
    missing: items.flatMap((item): Missing[] => {
      if (item.state === 'no-evidence') return [{ item: item.id, what: 'evidence' }];
      return item.state === 'not-submitted' ? [{ item: item.id, what: 'row' }] : [];
    }),
    at: { file: FILE, row, column: 'Mã đơn vị', cell: `A${row}` },
  };
  const complete = common.missing.length === 0;
  if (invalid) {
    const nothing = { total: null, classification: null, withEvidence: null, nextClass: null };
    return { ...common, ...nothing, gates: [], complete, notices: [] };
  }
  return { ...common, ...outcomeOf(items, language), complete };
}

function outcomeOf(items: readonly ItemResult[], language: Language) {
  const waiting = items.filter((item) => item.pointsAwaitingEvidence !== undefined);
  const total = sum(items.map((item) => item.points));
  const later = total + sum(waiting.map((item) => item.pointsAwaitingEvidence ?? null));
  const zeros = items.filter((item) => item.points === 0).map((item) => item.id);
  const now = classOf(total, zeros.length);
  const then = classOf(later, zeros.length - waiting.length);
  const byTotal = classOf(total, 0);
  const better = byTotal === now ? CLASSES[CLASSES.indexOf(now) - 1] : byTotal;
  const betterFrom = BANDS.find((band) => band.class === better)?.from ?? 0;
  const words = (text: Words) => inLanguage(text, language);
  const because = becauseOf(total, items);
  const waitingIds = waiting.map((item) => item.id);
  if (waiting.length > 0) {
    because.push({ code: 'class-with-evidence', class: then.label, total: points(later), items: waitingIds });
  }
  const notices = betweenBands(total);
  return {
    total: points(total),
    classification: { id: now.id, label: words(now.label), reason: describeReasons(because, language), because },
    gates: [
      { id: 'khong-diem-0', label: words(GATE), passed: zeros.length === 0, items: zeros, article: CLASS_ARTICLE },
    ],
    withEvidence:
      waiting.length === 0
        ? null
        : { total: points(later), classification: { id: then.id, label: words(then.label) }, items: waitingIds },
    nextClass:
      better === undefined
        ? null
        : {
            id: better.id,
            label: words(better.label),
            pointsMissing: points(Math.max(0, betterFrom - total)),
            blockedBy: zeros,
          },
    notices: notices.map((notice) => ({ text: describeReason(notice, language), because: notice })),
  };
}

interface ItemContext {
  readonly row: number;
  readonly withSelf: boolean;
  readonly language: Language;
}

function anItem(item: ResultItem, facts: ItemFacts, { row, withSelf, language }: ItemContext): ItemResult {
  const given = facts.points ?? item.maximum ?? 0;
  const state = facts.state ?? (given === 0 ? 'zero' : 'scored');
  const because = itemReason(state, given, item);
  return {
    id: item.id,
    state,
    points: state === 'invalid' || state === 'not-applicable' ? null : points(state === 'scored' ? given : 0),
    selfPoints: withSelf ? points(facts.self ?? given) : null,
    ...(state === 'no-evidence' ? { pointsAwaitingEvidence: points(given) } : {}),
    reason: describeReason(because, language),
    because,
    evidence: state === 'scored' || state === 'zero' ? (facts.evidence ?? [`BC số ${row + 11}/BC-UBND`]) : [],
    ...(facts.note === undefined || facts.note === null ? {} : { note: facts.note }),
    at: state === 'not-submitted' ? null : { file: FILE, row, column: 'Điểm kiểm tra', cell: `H${row}` },
  };
}

function itemReason(state: ItemState, given: number, item: ResultItem): ItemReason {
  const maximum = item.maximum === null ? {} : { maximum: item.maximum };
  switch (state) {
    case 'scored':
      return { code: 'awarded', points: points(given), ...maximum };
    case 'zero':
      return { code: 'awarded-zero' };
    case 'no-evidence':
      return { code: 'no-evidence', points: points(given), article: EVIDENCE_ARTICLE };
    case 'not-submitted':
      return { code: 'nothing-submitted' };
    case 'not-applicable':
      return { code: 'not-applicable' };
    case 'invalid':
      return { code: 'invalid-data' };
    case 'met':
    case 'not-met':
    case 'measured':
      throw new Error(`${item.id} has points`);
  }
}

function becauseOf(total: number, items: readonly ItemResult[]): ClassReason[] {
  const ids = (state: ItemState) => items.filter((item) => item.state === state).map((item) => item.id);
  const because: ClassReason[] = [bandReason(total)];
  const [waiting, absent, zero] = [ids('no-evidence'), ids('not-submitted'), ids('zero')];
  if (waiting.length > 0) {
    const lost = points(sum(items.map((item) => item.pointsAwaitingEvidence ?? null)));
    because.push({ code: 'items-without-evidence', items: waiting, points: lost, article: EVIDENCE_ARTICLE });
  }
  if (absent.length > 0) because.push({ code: 'items-not-submitted', items: absent });
  if (zero.length > 0) because.push({ code: 'items-at-zero', items: zero });
  const zeros = items.filter((item) => item.points === 0).map((item) => item.id);
  if (zeros.length > 0) {
    const article = CLASS_ARTICLE;
    because.push({ code: 'gate-fails', gate: GATE, article, class: classOf(total, 0).label, items: zeros });
    because.push({ code: 'remaining-case', class: REMAINING.label, article });
  }
  return because;
}

function bandReason(total: number): ClassReason {
  const band = BANDS.find(({ from }) => total >= from);
  if (band === undefined) {
    return { code: 'total-below-bands', total: points(total), lowest: points(50), article: CLASS_ARTICLE };
  }
  const [from, to] = [points(band.from), points(band.to)];
  const { label: name } = band.class;
  return {
    code: 'total-in-band',
    total: points(total),
    class: name,
    from,
    to,
    toExclusive: false,
    article: CLASS_ARTICLE,
  };
}

function betweenBands(total: number): UnitNotice[] {
  if (total <= 84 || total >= 85) return [];
  return [
    {
      code: 'total-between-bands',
      total: points(total),
      lower: FAIR.label,
      lowerTo: points(84),
      higher: GOOD.label,
      higherFrom: points(85),
      readAs: FAIR.label,
    },
  ];
}

function classOf(total: number, zeros: number): ResultClass {
  if (zeros > 0) return REMAINING;
  return BANDS.find(({ from }) => total >= from)?.class ?? REMAINING;
}

const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);

export function aProblem(changes: Partial<ProblemRecord> = {}): ProblemRecord {
  return {
    code: 'score-not-a-number',
    severity: 'error',
    file: FILE,
    row: 21,
    column: 'Điểm kiểm tra',
    cell: 'H21',
    line: null,
    key: null,
    unit: '00577',
    item: 'TC5',
    message: '“tám” không phải là điểm số.',
    fix: 'Chỉ ghi số, ví dụ 8 hoặc 7,5; nếu chưa chấm thì để trống.',
    related: [],
    details: { found: 'tám' },
    ...changes,
  };
}

/** Ranks the units, counts them and adds what belongs to every result. */
export function aResult(units: readonly UnitResult[], changes: Partial<Result> = {}): Result {
  const place = (unit: UnitResult) => CLASSES.findIndex((each) => each.id === unit.classification?.id);
  const ranked = units
    .filter((unit) => unit.classification !== null)
    .sort((a, b) => place(a) - place(b) || (b.total ?? 0) - (a.total ?? 0) || (a.name < b.name ? -1 : 1));
  const withRanks: UnitResult[] = [];
  for (const [index, unit] of ranked.entries()) {
    const before = withRanks[index - 1];
    const same = before !== undefined && before.total === unit.total && place(before) === place(unit);
    withRanks.push({ ...unit, rank: same ? before.rank : index + 1 });
  }
  const all = [...withRanks, ...units.filter((unit) => unit.classification === null)];
  return {
    format: 'hoctap-result',
    formatVersion: 1,
    tool: { name: 'hoctap', version: '0.1.0' },
    language: 'vi',
    evaluationYear: 2023,
    checkedOn: '2023-12-15',
    scoredBy: 'checked',
    criteria: CRITERIA,
    inputs: [{ file: FILE, sha256: 'a7c4'.repeat(16), bytes: 48213, rows: 300, form: 'long', delimiter: ';' }],
    summary: summarise(all, changes.criteria ?? CRITERIA, changes.language ?? 'vi'),
    units: all,
    problems: [],
    ...changes,
  };
}

/** The case of the law that surprises most: 92 points given, TC6 without evidence, so 0 there and “chưa đạt”. */
export function at92WithoutEvidence(language: Language = 'vi'): UnitResult {
  const items: Record<string, ItemFacts> = {
    TC1: { points: 6 },
    TC4: { points: 6 },
    TC6: { points: 5, state: 'no-evidence' },
  };
  return aUnit({ code: '00565', name: 'Xã Bát Tràng', items }, language);
}

const COMMUNES: readonly [string, string][] = [
  ...[
    'Yên Viên',
    'Bát Tràng',
    'Đa Tốn',
    'Kiêu Kỵ',
    'Dương Xá',
    'Phú Thị',
    'Kim Sơn',
    'Lệ Chi',
    'Ninh Hiệp',
    'Phù Đổng',
  ].map((name): [string, string] => [name, 'Huyện Gia Lâm']),
  ...[
    'Cổ Loa',
    'Kim Chung',
    'Hải Bối',
    'Võng La',
    'Nam Hồng',
    'Vân Nội',
    'Uy Nỗ',
    'Liên Hà',
    'Thụy Lâm',
    'Xuân Canh',
  ].map((name): [string, string] => [name, 'Huyện Đông Anh']),
];

/** Real place names, scores made up: by arithmetic, so that it is the same every time. */
export function aDistrictResult(count = COMMUNES.length, changes: Partial<Result> = {}): Result {
  const units = Array.from({ length: count }, (_, index) => {
    const [name, district] = COMMUNES[index % COMMUNES.length] ?? ['', ''];
    const round = Math.floor(index / COMMUNES.length);
    const loss = [0, 2.5, 1, 4, 2, 0.5, 3, 1.5, 5, 0.5][(index * 7 + round) % 10] ?? 0;
    const items: Record<string, ItemFacts> = {};
    for (const [place, item] of ITEMS.entries()) {
      const maximum = item.maximum ?? 0;
      const given = Math.max(0.5, maximum - ((loss * (place % 4)) / 4 + ((index + place) % 5 === 0 ? 1 : 0)));
      items[item.id] = { points: Math.round(given * 2) / 2, self: maximum };
    }
    if (index % 7 === 1) items['TC6'] = { points: 5, state: 'no-evidence' };
    if (index % 9 === 4) items['TC11'] = { points: 0, note: 'Tỷ lệ hộ nghèo tăng so với năm trước' };
    if (index % 10 === 7) items['TC13'] = { state: 'not-submitted' };
    if (index % 20 === 2) items['TC5'] = { state: 'invalid' };
    if (index % 20 === 9) items['TC8'] = { points: 4, state: 'no-evidence' };
    return aUnit({
      code: String(565 + index).padStart(5, '0'),
      name: `Xã ${name}`,
      district: round === 0 ? district : `${district} ${round}`,
      province: 'Thành phố Hà Nội',
      items,
      invalid: index % 20 === 2,
      withSelf: true,
      row: 2 + index * ITEMS.length,
    });
  });
  return aResult(units, { problems: districtProblems(units), ...changes });
}

function districtProblems(units: readonly UnitResult[]): ProblemRecord[] {
  const missing = units.flatMap((unit) =>
    unit.missing.map(({ item, what }) =>
      aProblem({
        code: what === 'row' ? 'missing-row' : 'missing-evidence',
        severity: 'missing',
        unit: unit.code,
        item,
        row: unit.at.row ?? null,
        cell: unit.at.cell ?? null,
        message: what === 'row' ? `Thiếu ${item}: chưa gửi gì.` : `${item} chưa có minh chứng.`,
        fix:
          what === 'row' ? `Thêm dòng của ${item} với điểm và minh chứng.` : 'Ghi số hiệu hoặc tên văn bản minh chứng.',
      }),
    ),
  );
  const errors = units
    .filter((unit) => unit.classification === null)
    .map((unit) => aProblem({ unit: unit.code, row: (unit.at.row ?? 0) + 4, cell: `H${(unit.at.row ?? 0) + 4}` }));
  const notice = aProblem({
    code: 'row-repeated',
    severity: 'warning',
    unit: '00570',
    message: 'Dòng của TC3 lặp lại y hệt dòng 80; chỉ tính một lần.',
    fix: 'Xóa một trong hai dòng.',
    related: [{ file: FILE, row: 80, cell: 'H80' }],
  });
  return [...errors, ...missing, notice];
}

/** One unit under a set whose TC5 is the sum of two indicators. */
export function anIndicatorResult(): Result {
  const indicators = ['TC5.1', 'TC5.2'].map((id, index): ResultItem => {
    const words = label(index === 0 ? 'Phổ cập giáo dục mầm non cho trẻ 5 tuổi' : 'Xóa mù chữ');
    return { id, label: words, parent: 'TC5', depth: 1, maximum: points(5), method: 'awarded' };
  });
  const items = ITEMS.flatMap((item) => (item.id === 'TC5' ? [{ ...item, method: null }, ...indicators] : [item]));
  const unit = aUnit({ code: '00565', name: 'Xã Yên Viên' });
  const results = unit.items.flatMap((item): ItemResult[] => {
    if (item.id !== 'TC5') return [item];
    const because: ItemReason = { code: 'sum-of-indicators', points: points(10), maximum: points(10) };
    const parent = { ...item, reason: describeReason(because, 'vi'), because, evidence: [], at: null };
    return [parent, ...indicators.map(({ id }) => ({ ...item, id, points: points(5) }))];
  });
  return aResult([{ ...unit, items: results }], { criteria: { ...CRITERIA, items } });
}
