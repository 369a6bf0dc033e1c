import type { CaseFault, Difference, Unreached } from '../model/criteria-case.ts';

import { inLanguage, type Language } from '../model/language.ts';
import { formatNumber } from '../model/number-text.ts';
import { quantity } from './phrases.ts';

/** What keeps a file of cases from being read, as part of a sentence. */
export function caseFault(fault: CaseFault, language: Language): string {
  const vi = language === 'vi';
  switch (fault.is) {
    case 'not-json':
      return vi ? 'không phải JSON' : 'it is no JSON';
    case 'shape':
      return vi ? `chỗ “${fault.key}” không đúng dạng` : `“${fault.key}” has another form`;
    case 'no-header':
      return vi ? 'không thấy dòng tiêu đề có cột “Trường hợp”' : 'no header row with a column “case” was found';
    case 'no-cases':
      return vi ? 'không có trường hợp nào' : 'there is no case in it';
    case 'unreadable':
      return fault.problem[language].replace(/\.$/, '');
    case 'unknown-column':
      return vi
        ? `dòng ${fault.row}: không có tiêu chí nào mang mã “${fault.column}”`
        : `row ${fault.row}: no item has the id “${fault.column}”`;
    case 'unknown-class':
      return vi
        ? `dòng ${fault.row}: không có loại “${fault.found}”; bộ này có: ${fault.known.join(', ')}`
        : `row ${fault.row}: there is no class “${fault.found}”; the set has: ${fault.known.join(', ')}`;
    case 'not-a-number':
      return vi
        ? `dòng ${fault.row}: “${fault.found}” không phải là số`
        : `row ${fault.row}: “${fault.found}” is no number`;
    case 'expects-nothing':
      return vi
        ? `dòng ${fault.row}: chưa ghi kết quả phải ra`
        : `row ${fault.row}: it does not say what must come out`;
  }
}

/** What a case says otherwise than what came out. */
export function differenceInWords({ field, of, expected, found }: Difference, language: Language): string {
  const name = FIELDS[language][field];
  const nothing = language === 'vi' ? 'không có' : 'nothing';
  const [wanted, came] = [expected, found].map((text) => (text === '' ? nothing : text));
  const where = of === undefined ? name : `${name} ${of}`;
  return language === 'vi'
    ? `${where}: phải là ${wanted}, tính ra ${came}`
    : `${where}: expected ${wanted}, found ${came}`;
}

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
export function unreachedInWords(gap: Unreached, language: Language): string {
  const vi = language === 'vi';
  const say = (words: Parameters<typeof inLanguage>[0]) => inLanguage(words, language);
  const number = (value: number, unit: string) => quantity(formatNumber(value, language), unit);
  switch (gap.is) {
    case 'class':
      return vi ? `không trường hợp nào ra “${say(gap.class)}”` : `no case comes out as “${say(gap.class)}”`;
    case 'total':
      return `${say(gap.class)}: ${besideOrAt(gap.side, number(gap.bound, ''), language)}`;
    case 'gap':
      return vi
        ? `tổng điểm nằm giữa “${say(gap.lower)}” và “${say(gap.higher)}”`
        : `a total between “${say(gap.lower)}” and “${say(gap.higher)}”`;
    case 'bound': {
      const category = gap.category === undefined ? '' : `, ${say(gap.category)}`;
      return `${gap.item}${category}: ${besideOrAt(gap.side, number(gap.bound, gap.unit), language)}`;
    }
    case 'level':
      return vi ? `${gap.item}: mức “${say(gap.level)}”` : `${gap.item}: level “${say(gap.level)}”`;
    case 'no-level':
      return vi ? `${gap.item}: không đạt mức nào` : `${gap.item}: no level reached`;
    case 'met':
      return vi ? `${gap.item}: đạt` : `${gap.item}: met`;
    case 'not-met':
      return vi ? `${gap.item}: không đạt` : `${gap.item}: not met`;
    case 'not-applicable':
      return vi ? `${gap.item}: không áp dụng` : `${gap.item}: not applicable`;
    case 'no-evidence':
      return vi ? 'có điểm mà không có minh chứng' : 'points without evidence';
    case 'category':
      return vi ? `loại đơn vị “${say(gap.category)}”` : `category “${say(gap.category)}”`;
    case 'gate':
      return vi
        ? `điều kiện “${say(gap.gate)}”: ${gap.passed ? 'đạt' : 'không đạt'}`
        : `condition “${say(gap.gate)}”: ${gap.passed ? 'holds' : 'fails'}`;
    case 'area':
      return vi
        ? `“${say(gap.area)}”: địa bàn ${gap.recognised ? 'được' : 'không được'} công nhận`
        : `“${say(gap.area)}”: an area that is ${gap.recognised ? '' : 'not '}recognised`;
  }
}

function besideOrAt(side: 'at' | 'beside', bound: string, language: Language): string {
  if (language === 'vi') return side === 'at' ? `vừa đúng ngưỡng ${bound}` : `sát ngay ngoài ngưỡng ${bound}`;
  return side === 'at' ? `exactly at ${bound}` : `just beside ${bound}`;
}
