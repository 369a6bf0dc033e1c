import type { CaseFault, Difference, UncoveredConstruct } from '../model/criteria-case.ts';
import { inLanguage, type Language, type Words } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import { quantity } from './phrases.ts';
import { SPEECH } from './speech.ts';

/** What keeps a file of cases from being read, as part of a sentence. */
export function describeCaseFault(fault: CaseFault, language: Language): string {
  const words = FAULTS[language];
  switch (fault.is) {
    case 'not-json':
      return words.notJson;
    case 'shape':
      return words.shape(fault.key);
    case 'no-header':
      return words.noHeader;
    case 'no-cases':
      return words.noCases;
    case 'unreadable':
      return fault.problem[language].replace(/\.$/, '');
    case 'unknown-column':
      return words.row(fault.row, words.unknownColumn(fault.column));
    case 'unknown-class':
      return words.row(fault.row, words.unknownClass(fault.found, SPEECH[language].list(fault.known)));
    case 'not-a-number':
      return words.row(fault.row, words.notANumber(fault.found));
    case 'expects-nothing':
      return words.row(fault.row, words.expectsNothing);
  }
}

interface FaultWords {
  readonly notJson: string;
  readonly shape: (key: string) => string;
  readonly noHeader: string;
  readonly noCases: string;
  readonly row: (row: number, what: string) => string;
  readonly unknownColumn: (column: string) => string;
  readonly unknownClass: (found: string, known: string) => string;
  readonly notANumber: (found: string) => string;
  readonly expectsNothing: string;
}

const FAULTS: Readonly<Record<Language, FaultWords>> = {
  vi: {
    notJson: 'không phải JSON',
    shape: (key) => `chỗ “${key}” không đúng dạng`,
    noHeader: 'không thấy dòng tiêu đề có cột “Trường hợp”',
    noCases: 'không có trường hợp nào',
    row: (row, what) => `dòng ${row}: ${what}`,
    unknownColumn: (column) => `không có tiêu chí nào mang mã “${column}”`,
    unknownClass: (found, known) => `không có loại “${found}”; bộ này có: ${known}`,
    notANumber: (found) => `“${found}” không phải là số`,
    expectsNothing: 'chưa ghi kết quả phải ra',
  },
  en: {
    notJson: 'it is no JSON',
    shape: (key) => `“${key}” has another form`,
    noHeader: 'no header row with a column “case” was found',
    noCases: 'there is no case in it',
    row: (row, what) => `row ${row}: ${what}`,
    unknownColumn: (column) => `no item has the id “${column}”`,
    unknownClass: (found, known) => `there is no class “${found}”; the set has: ${known}`,
    notANumber: (found) => `“${found}” is no number`,
    expectsNothing: 'it does not say what must come out',
  },
};

/** What a case says otherwise than what came out. */
export function describeDifference({ field, of, expected, found }: Difference, language: Language): string {
  const words = DIFFERENCES[language];
  const name = FIELDS[language][field];
  const [wanted = '', came = ''] = [expected, found].map((text) => (text === '' ? words.nothing : text));
  return words.says(of === undefined ? name : `${name} ${of}`, wanted, came);
}

interface DifferenceWords {
  readonly nothing: string;
  readonly says: (field: string, wanted: string, came: string) => string;
}

const DIFFERENCES: Readonly<Record<Language, DifferenceWords>> = {
  vi: { nothing: 'không có', says: (field, wanted, came) => `${field}: phải là ${wanted}, tính ra ${came}` },
  en: { nothing: 'nothing', says: (field, wanted, came) => `${field}: expected ${wanted}, found ${came}` },
};

const FIELDS: Readonly<Record<Language, Readonly<Record<Difference['field'], string>>>> = {
  vi: {
    total: 'tổng điểm',
    class: 'xếp loại',
    reason: 'lý do xếp loại',
    levels: 'mức của',
    points: 'điểm của',
    states: 'tình trạng của',
    notices: 'lưu ý',
    withEvidence: 'xếp loại khi đủ minh chứng',
    problems: 'lỗi',
    rule: 'quy định của địa bàn',
    reached: 'số đơn vị đạt',
    of: 'tổng số đơn vị',
    undecided: 'số đơn vị chưa rõ',
    recognised: 'địa bàn được công nhận',
  },
  en: {
    total: 'total',
    class: 'class',
    reason: 'reason of the class',
    levels: 'level of',
    points: 'points of',
    states: 'state of',
    notices: 'notices',
    withEvidence: 'class with its evidence',
    problems: 'problems',
    rule: 'rule of areas',
    reached: 'units that reach it',
    of: 'units',
    undecided: 'units not decided',
    recognised: 'area recognised',
  },
};

/** Something no case tries, as a line of a list. */
export function describeUncovered(gap: UncoveredConstruct, language: Language): string {
  const words = GAPS[language];
  const say = (each: Words) => inLanguage(each, language);
  switch (gap.is) {
    case 'class':
      return words.class(say(gap.class));
    case 'total':
      return words.of(say(gap.class), words[gap.side](formatNumber(gap.bound, language)));
    case 'gap':
      return words.gap(say(gap.lower), say(gap.higher));
    case 'bound': {
      const bound = quantity(formatNumber(gap.bound, language), gap.unit);
      const item = gap.category === undefined ? gap.item : `${gap.item}, ${say(gap.category)}`;
      return words.of(item, words[gap.side](bound));
    }
    case 'level':
      return words.of(gap.item, words.level(say(gap.level)));
    case 'no-level':
    case 'met':
    case 'not-met':
    case 'not-applicable':
      return words.of(gap.item, words[gap.is]);
    case 'no-evidence':
      return words.noEvidence;
    case 'category':
      return words.category(say(gap.category));
    case 'gate':
      return words.gate(say(gap.gate), gap.passed);
    case 'area':
      return words.area(say(gap.area), gap.recognised);
  }
}

interface GapWords extends Readonly<Record<'no-level' | 'met' | 'not-met' | 'not-applicable', string>> {
  readonly of: (whose: string, what: string) => string;
  readonly at: (bound: string) => string;
  readonly beside: (bound: string) => string;
  readonly class: (name: string) => string;
  readonly gap: (lower: string, higher: string) => string;
  readonly level: (name: string) => string;
  readonly noEvidence: string;
  readonly category: (name: string) => string;
  readonly gate: (name: string, passed: boolean) => string;
  readonly area: (name: string, recognised: boolean) => string;
}

const GAPS: Readonly<Record<Language, GapWords>> = {
  vi: {
    of: (whose, what) => `${whose}: ${what}`,
    at: (bound) => `vừa đúng ngưỡng ${bound}`,
    beside: (bound) => `sát ngay ngoài ngưỡng ${bound}`,
    class: (name) => `không trường hợp nào ra “${name}”`,
    gap: (lower, higher) => `tổng điểm nằm giữa “${lower}” và “${higher}”`,
    level: (name) => `mức “${name}”`,
    'no-level': 'không đạt mức nào',
    met: 'đạt',
    'not-met': 'không đạt',
    'not-applicable': 'không áp dụng',
    noEvidence: 'có điểm mà không có minh chứng',
    category: (name) => `loại đơn vị “${name}”`,
    gate: (name, passed) => `điều kiện “${name}”: ${passed ? 'đạt' : 'không đạt'}`,
    area: (name, recognised) => `“${name}”: địa bàn ${recognised ? 'được' : 'không được'} công nhận`,
  },
  en: {
    of: (whose, what) => `${whose}: ${what}`,
    at: (bound) => `exactly at ${bound}`,
    beside: (bound) => `just beside ${bound}`,
    class: (name) => `no case comes out as “${name}”`,
    gap: (lower, higher) => `a total between “${lower}” and “${higher}”`,
    level: (name) => `level “${name}”`,
    'no-level': 'no level reached',
    met: 'met',
    'not-met': 'not met',
    'not-applicable': 'not applicable',
    noEvidence: 'points without evidence',
    category: (name) => `category “${name}”`,
    gate: (name, passed) => `condition “${name}”: ${passed ? 'holds' : 'fails'}`,
    area: (name, recognised) => `“${name}”: an area that is ${recognised ? '' : 'not '}recognised`,
  },
};
