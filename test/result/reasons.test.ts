import { describe, expect, test } from 'vitest';
import { describeCondition, describeReason, describeReasons, describeShare } from '../../src/labels/reasons.ts';
import type { ConditionFinding, Reason } from '../../src/model/reason.ts';
import { reason as reasonSchema, saidCondition } from '../../src/result/reason-schema.ts';
import { d } from '../support/a-set.ts';

/** The two sentences of a reason; the set has no points where its fourth word says so. */
type Said<R> = readonly [reason: R, vi: string, en: string, points?: 'without points'];
type OfCode<R, C> = R extends { readonly code: infer K } ? (C extends K ? R : never) : never;
type OfKind<K> = Extract<ConditionFinding, { readonly kind: K }>;

const counts = (part: number, whole: number) => ({ part: d(part), whole: d(whole) });
const level2 = { vi: 'Mức độ 2', en: 'Level 2' };
const standard = { vi: 'Đạt chuẩn', en: 'Standard reached' };
const good = { vi: 'Tốt', en: 'Good' };
const fair = { vi: 'Khá', en: 'Fair' };
const hard = { vi: 'đặc biệt khó khăn', en: 'especially difficult' };
const gate = { vi: 'không có tiêu chí bị điểm 0', en: 'no criterion at 0' };
const literate = { vi: 'Tỷ lệ người biết chữ', en: 'Literacy rate' };
const firstGraders = {
  item: 'PCTH.6T',
  label: { vi: 'Tỷ lệ trẻ em 6 tuổi vào lớp 1', en: 'Six-year-olds in grade 1' },
};
const plan = { item: 'TC1.2', label: { vi: 'Có kế hoạch hằng năm.', en: 'A yearly plan.' } };
const between = { lower: fair, lowerTo: d(84), higher: good, higherFrom: d(85) };

const share: OfKind<'value'> = {
  kind: 'value',
  ...firstGraders,
  direction: 'at-least',
  bound: d(95),
  counts: counts(179, 190),
  unit: '%',
  article: 'Điều 10 khoản 1 điểm b',
};

const CONDITIONS: { readonly [K in ConditionFinding['kind']]: readonly (readonly [OfKind<K>, string, string])[] } = {
  value: [
    [
      share,
      'PCTH.6T Tỷ lệ trẻ em 6 tuổi vào lớp 1: 179/190 (khoảng 94,21%), cần từ 95% trở lên (điểm b khoản 1 Điều 10)',
      'PCTH.6T Six-year-olds in grade 1: 179/190 (about 94.21%), at least 95% needed (điểm b khoản 1 Điều 10)',
    ],
    [
      { kind: 'value', ...firstGraders, direction: 'at-least', bound: d(90), category: hard, unit: '%' },
      'PCTH.6T Tỷ lệ trẻ em 6 tuổi vào lớp 1: chưa có số liệu được tính, cần từ 90% trở lên đối với địa bàn đặc biệt khó khăn',
      'PCTH.6T Six-year-olds in grade 1: no figure that counts, at least 90% needed for the category especially difficult',
    ],
    [
      {
        kind: 'value',
        ...firstGraders,
        direction: 'at-least',
        bound: d(9),
        category: { vi: 'Thường' },
        value: '8',
        unit: '',
      },
      'PCTH.6T Tỷ lệ trẻ em 6 tuổi vào lớp 1: 8, cần từ 9 trở lên đối với địa bàn thường',
      'PCTH.6T Six-year-olds in grade 1: 8, at least 9 needed for the category Thường',
    ],
    [
      {
        kind: 'value',
        ...firstGraders,
        direction: 'at-least',
        bound: d(9),
        category: { vi: 'ĐBKK' },
        value: '8',
        unit: '',
      },
      'PCTH.6T Tỷ lệ trẻ em 6 tuổi vào lớp 1: 8, cần từ 9 trở lên đối với địa bàn ĐBKK',
      'PCTH.6T Six-year-olds in grade 1: 8, at least 9 needed for the category ĐBKK',
    ],
    [
      { kind: 'value', ...firstGraders, direction: 'at-most', bound: d(4.5), value: '4,51', unit: '%' },
      'PCTH.6T Tỷ lệ trẻ em 6 tuổi vào lớp 1: 4,51%, cần không quá 4,5%',
      'PCTH.6T Six-year-olds in grade 1: 4,51%, at most 4.5% needed',
    ],
    [
      { kind: 'value', ...firstGraders, direction: 'at-most', bound: d(5), counts: counts(5001, 100_000), unit: '%' },
      'PCTH.6T Tỷ lệ trẻ em 6 tuổi vào lớp 1: 5001/100000 (khoảng 5,01%), cần không quá 5%',
      'PCTH.6T Six-year-olds in grade 1: 5001/100000 (about 5.01%), at most 5% needed',
    ],
    [
      { kind: 'value', ...firstGraders, direction: 'at-least', bound: d(3), value: '2', unit: 'lớp' },
      'PCTH.6T Tỷ lệ trẻ em 6 tuổi vào lớp 1: 2 lớp, cần từ 3 lớp trở lên',
      'PCTH.6T Six-year-olds in grade 1: 2 lớp, at least 3 lớp needed',
    ],
  ],
  met: [
    [
      { kind: 'met', ...plan, article: 'Điều 5' },
      'TC1.2 Có kế hoạch hằng năm: chưa đạt (Điều 5)',
      'TC1.2 A yearly plan: not met (Điều 5)',
    ],
  ],
  level: [
    [
      { kind: 'level', ...plan, level: level2, found: { vi: 'Mức độ 1', en: 'Level 1' } },
      'TC1.2 Có kế hoạch hằng năm: hiện là Mức độ 1, cần đạt Mức độ 2',
      'TC1.2 A yearly plan: now Level 1, Level 2 needed',
    ],
    [
      { kind: 'level', ...plan, level: standard },
      'TC1.2 Có kế hoạch hằng năm: chưa đạt mức nào, cần đạt chuẩn',
      'TC1.2 A yearly plan: no level reached, Standard reached needed',
    ],
  ],
  points: [
    [
      { kind: 'points', ...plan, atLeast: d(5), points: d(4.5) },
      'TC1.2 Có kế hoạch hằng năm: 4,5 điểm, cần từ 5 điểm trở lên',
      'TC1.2 A yearly plan: 4.5 points, at least 5 needed',
    ],
  ],
  class: [
    [
      { kind: 'class', class: level2, article: 'Điều 9' },
      'chưa đủ các điều kiện để đạt Mức độ 2 (Điều 9)',
      'the conditions of Level 2 are not all met (Điều 9)',
    ],
  ],
};

const step = { measure: literate, unit: '%', direction: 'at-least', bound: d(90) } as const;
const rate = { measure: literate, unit: '%', rate: d(0.1), cap: d(10), rounded: false } as const;
const since = { code: 'since', event: { vi: 'Ngày công nhận mức độ 1', en: 'Recognised at level 1' } } as const;
const checked = { date: '2021-12-05', checkedOn: '2022-12-04' } as const;
const many = Array.from({ length: 60 }, (_, index) => `TC${index + 1}`);

const REASONS: { readonly [C in Reason['code']]: readonly Said<OfCode<Reason, C>>[] } = {
  awarded: [
    [{ code: 'awarded', points: d(8.5) }, 'Được chấm 8,5 điểm.', 'Awarded 8.5 points.'],
    [{ code: 'awarded', points: d(8.5), maximum: d(10) }, 'Được chấm 8,5/10 điểm.', 'Awarded 8.5/10 points.'],
  ],
  'awarded-zero': [[{ code: 'awarded-zero' }, 'Được chấm 0 điểm.', 'Awarded 0 points.']],
  'level-reached': [
    [
      { code: 'level-reached', level: good, points: d(5) },
      'Đạt mức “Tốt”: 5 điểm.',
      'Reached the level “Good”: 5 points.',
    ],
  ],
  'step-reached': [
    [
      { code: 'step-reached', ...step, value: '92,5', points: d(5) },
      'Tỷ lệ người biết chữ: 92,5%, đạt mức từ 90% trở lên: 5 điểm.',
      'Literacy rate: 92,5%, reaches the step of at least 90%: 5 points.',
    ],
    [
      { code: 'step-reached', ...step, value: '92', counts: counts(92, 100), category: hard, points: d(5) },
      'Tỷ lệ người biết chữ: 92/100 (92%), đạt mức từ 90% trở lên, địa bàn đặc biệt khó khăn: 5 điểm.',
      'Literacy rate: 92/100 (92%), reaches the step of at least 90%, category especially difficult: 5 points.',
    ],
    [
      { code: 'step-reached', ...step, direction: 'at-most', value: '4,5%', points: d(5) },
      'Tỷ lệ người biết chữ: 4,5%, đạt mức không quá 90%: 5 điểm.',
      'Literacy rate: 4,5%, reaches the step of at most 90%: 5 points.',
    ],
  ],
  'no-step-reached': [
    [
      { code: 'no-step-reached', ...step, value: '89,996', counts: counts(22_499, 25_000), points: d(0) },
      'Tỷ lệ người biết chữ: 22499/25000 (khoảng 89,99%), dưới mức 90%: 0 điểm.',
      'Literacy rate: 22499/25000 (about 89.99%), below the step of 90%: 0 points.',
    ],
    [
      { code: 'no-step-reached', ...step, direction: 'at-most', value: '91', category: hard, points: d(0) },
      'Tỷ lệ người biết chữ: 91%, trên mức 90%, địa bàn đặc biệt khó khăn: 0 điểm.',
      'Literacy rate: 91%, above the step of 90%, category especially difficult: 0 points.',
    ],
  ],
  'sum-of-indicators': [
    [
      { code: 'sum-of-indicators', points: d(7.5), maximum: d(10) },
      'Cộng các nội dung: 7,5/10 điểm.',
      'Sum of the indicators: 7.5/10 points.',
    ],
    [
      { code: 'sum-of-indicators', points: d(7.5) },
      'Cộng các nội dung: 7,5 điểm.',
      'Sum of the indicators: 7.5 points.',
    ],
  ],
  'no-evidence': [
    [
      { code: 'no-evidence', points: d(5), article: 'Điều 4 khoản 2' },
      'Đã chấm 5 điểm nhưng không có minh chứng nên không được tính điểm (khoản 2 Điều 4).',
      'Awarded 5 points, which do not count because there is no evidence (khoản 2 Điều 4).',
    ],
    [
      { code: 'no-evidence' },
      'Đã ghi kết quả nhưng không có minh chứng nên không được tính.',
      'A result was given, which does not count because there is no evidence.',
    ],
  ],
  met: [
    [{ code: 'met' }, 'Đạt.', 'Met.'],
    [{ code: 'met', points: d(5) }, 'Đạt: 5 điểm.', 'Met: 5 points.'],
  ],
  'not-met': [
    [{ code: 'not-met' }, 'Chưa đạt.', 'Not met.'],
    [{ code: 'not-met', points: d(0) }, 'Chưa đạt: 0 điểm.', 'Not met: 0 points.'],
  ],
  measured: [
    [
      { code: 'measured', measure: literate, value: '92/100', counts: counts(92, 100), unit: '%' },
      'Tỷ lệ người biết chữ: 92/100 (92%).',
      'Literacy rate: 92/100 (92%).',
    ],
    [
      { code: 'measured', measure: literate, value: '92,5', unit: '%' },
      'Tỷ lệ người biết chữ: 92,5%.',
      'Literacy rate: 92,5%.',
    ],
    [
      { code: 'measured', measure: { vi: 'Nội dung đã có số liệu' }, value: '3/4', counts: counts(3, 4), unit: '' },
      'Nội dung đã có số liệu: 3/4.',
      'Nội dung đã có số liệu: 3/4.',
    ],
  ],
  'in-proportion': [
    [
      { code: 'in-proportion', ...rate, value: '92', from: d(50), points: d(4.2) },
      'Tỷ lệ người biết chữ: 92%; mỗi 1% được 0,1 điểm, tính từ 50%, tối đa 10 điểm: 4,2 điểm.',
      'Literacy rate: 92%; 0.1 points for each 1%, counted from 50%, at most 10 points: 4.2 points.',
    ],
    [
      { code: 'in-proportion', ...rate, value: '2/3', counts: counts(2, 3), from: d(0), rounded: true, points: d(6.7) },
      'Tỷ lệ người biết chữ: 2/3 (khoảng 66,66%); mỗi 1% được 0,1 điểm, tối đa 10 điểm: 6,7 điểm (đã làm tròn).',
      'Literacy rate: 2/3 (about 66.66%); 0.1 points for each 1%, at most 10 points: 6.7 points (rounded).',
    ],
    [
      { code: 'in-proportion', ...rate, unit: '', value: '30', from: d(0), points: d(3) },
      'Tỷ lệ người biết chữ: 30; hệ số 0,1, tối đa 10 điểm: 3 điểm.',
      'Literacy rate: 30; factor 0.1, at most 10 points: 3 points.',
    ],
    [
      { code: 'in-proportion', ...rate, unit: 'lớp', value: '30', from: d(0), points: d(3) },
      'Tỷ lệ người biết chữ: 30 lớp; mỗi 1 lớp được 0,1 điểm, tối đa 10 điểm: 3 điểm.',
      'Literacy rate: 30 lớp; 0.1 points for each 1 lớp, at most 10 points: 3 points.',
    ],
  ],
  checklist: [
    [
      { code: 'checklist', present: [good], absent: [fair, standard], needed: 3 },
      'Có 1/3 nội dung, cần đủ 3: chưa đạt. Chưa có: Khá; Đạt chuẩn.',
      '1 of 3 are there, all 3 needed: not met. Missing: Fair; Standard reached.',
    ],
    [
      { code: 'checklist', present: [good, fair], absent: [standard], needed: 2, points: d(5) },
      'Có 2/3 nội dung, cần ít nhất 2: đạt, 5 điểm. Chưa có: Đạt chuẩn.',
      '2 of 3 are there, at least 2 needed: met, 5 points. Missing: Standard reached.',
    ],
    [
      { code: 'checklist', present: [good, fair], absent: [], points: d(5) },
      'Có đủ 2 nội dung: 5 điểm.',
      '2 of 2 are there: 5 points.',
    ],
    [
      { code: 'checklist', present: [], absent: [good], points: d(0) },
      'Có 0/1 nội dung: 0 điểm. Chưa có: Tốt.',
      '0 of 1 are there: 0 points. Missing: Good.',
    ],
  ],
  since: [
    [
      { ...since, ...checked, months: 12, holds: false },
      'Ngày công nhận mức độ 1: 05/12/2021; tính đến ngày kiểm tra 04/12/2022: chưa đủ 12 tháng.',
      'Recognised at level 1: 2021-12-05; up to the day of checking 2022-12-04: less than 12 months.',
    ],
    [
      { ...since, ...checked, months: 11, holds: true },
      'Ngày công nhận mức độ 1: 05/12/2021; tính đến ngày kiểm tra 04/12/2022: đã đủ 11 tháng.',
      'Recognised at level 1: 2021-12-05; up to the day of checking 2022-12-04: at least 11 months.',
    ],
    [
      { ...since, ...checked, months: 0, atMostMonths: 36, holds: true },
      'Ngày công nhận mức độ 1: 05/12/2021; tính đến ngày kiểm tra 04/12/2022: chưa quá 36 tháng.',
      'Recognised at level 1: 2021-12-05; up to the day of checking 2022-12-04: not more than 36 months.',
    ],
    [
      { ...since, ...checked, months: 0, atMostMonths: 6, holds: false },
      'Ngày công nhận mức độ 1: 05/12/2021; tính đến ngày kiểm tra 04/12/2022: đã quá 6 tháng.',
      'Recognised at level 1: 2021-12-05; up to the day of checking 2022-12-04: more than 6 months.',
    ],
    [
      { ...since, ...checked, months: 6, atMostMonths: 36, holds: true },
      'Ngày công nhận mức độ 1: 05/12/2021; tính đến ngày kiểm tra 04/12/2022: đã đủ 6 tháng và chưa quá 36 tháng.',
      'Recognised at level 1: 2021-12-05; up to the day of checking 2022-12-04: between 6 and 36 months.',
    ],
    [
      { ...since, ...checked, months: 12, atMostMonths: 36, holds: false },
      'Ngày công nhận mức độ 1: 05/12/2021; tính đến ngày kiểm tra 04/12/2022: không trong khoảng từ 12 đến 36 tháng.',
      'Recognised at level 1: 2021-12-05; up to the day of checking 2022-12-04: not between 12 and 36 months.',
    ],
    [
      { ...since, date: '2023-01-01', checkedOn: '2022-12-04', months: 0, atMostMonths: 6, holds: false },
      'Ngày công nhận mức độ 1: 01/01/2023; tính đến ngày kiểm tra 04/12/2022: chưa đến ngày này.',
      'Recognised at level 1: 2023-01-01; up to the day of checking 2022-12-04: that day is still to come.',
    ],
  ],
  'class-elsewhere': [
    [
      { code: 'class-elsewhere', class: good, file: 'trung-tam/result.json', points: d(5) },
      'Được xếp loại Tốt (theo tệp kết quả “trung-tam/result.json”): 5 điểm.',
      'Classified Good (from the result “trung-tam/result.json”): 5 points.',
    ],
    [
      { code: 'class-elsewhere', class: good },
      'Được xếp loại Tốt (theo bảng minh chứng).',
      'Classified Good (as the evidence file says).',
    ],
  ],
  'level-attained': [
    [
      { code: 'level-attained', level: level2, article: 'Điều 10' },
      'Đạt Mức độ 2: đủ các điều kiện (Điều 10).',
      'Reaches Level 2: all its conditions hold (Điều 10).',
    ],
    [
      { code: 'level-attained', level: standard },
      'Đạt chuẩn: đủ các điều kiện.',
      'Reaches Standard reached: all its conditions hold.',
    ],
    [
      { code: 'level-attained', level: { vi: 'Đạt', en: 'Met' } },
      'Đạt: đủ các điều kiện.',
      'Reaches Met: all its conditions hold.',
    ],
    [
      {
        code: 'level-attained',
        level: { vi: 'Mức độ 1', en: 'Level 1' },
        article: 'Điều 9',
        above: { level: level2, article: 'Điều 10', failing: [share] },
      },
      'Đạt Mức độ 1: đủ các điều kiện (Điều 9). Chưa đạt Mức độ 2 (Điều 10) vì: PCTH.6T Tỷ lệ trẻ em 6 tuổi vào lớp 1: 179/190 (khoảng 94,21%), cần từ 95% trở lên (điểm b khoản 1 Điều 10).',
      'Reaches Level 1: all its conditions hold (Điều 9). Level 2 is not reached (Điều 10) because: PCTH.6T Six-year-olds in grade 1: 179/190 (about 94.21%), at least 95% needed (điểm b khoản 1 Điều 10).',
    ],
  ],
  'no-level-attained': [
    [
      { code: 'no-level-attained', otherwise: { vi: 'Chưa đạt chuẩn', en: 'Standard not reached' }, failing: [share] },
      'Chưa đạt chuẩn vì: PCTH.6T Tỷ lệ trẻ em 6 tuổi vào lớp 1: 179/190 (khoảng 94,21%), cần từ 95% trở lên (điểm b khoản 1 Điều 10).',
      'Standard not reached because: PCTH.6T Six-year-olds in grade 1: 179/190 (about 94.21%), at least 95% needed (điểm b khoản 1 Điều 10).',
    ],
    [{ code: 'no-level-attained', otherwise: { vi: 'Chưa đạt' }, failing: [] }, 'Chưa đạt.', 'Chưa đạt.'],
  ],
  'all-met': [[{ code: 'all-met' }, 'Tất cả các nội dung đều đạt.', 'All its indicators are met.']],
  'some-not-met': [
    [
      { code: 'some-not-met', items: ['TC1.1', 'TC1.3'] },
      'Chưa đạt vì còn nội dung chưa đạt: TC1.1, TC1.3.',
      'Not met because of TC1.1, TC1.3.',
    ],
  ],
  'nothing-submitted': [
    [{ code: 'nothing-submitted' }, 'Chưa gửi điểm và minh chứng.', 'Neither score nor evidence was sent.'],
    [{ code: 'nothing-submitted' }, 'Chưa gửi kết quả.', 'No result was sent.', 'without points'],
  ],
  'no-score': [
    [{ code: 'no-score' }, 'Chưa có điểm.', 'No score yet.'],
    [{ code: 'no-score' }, 'Chưa có kết quả.', 'No result yet.', 'without points'],
  ],
  'no-value': [[{ code: 'no-value' }, 'Chưa có số liệu.', 'No figure yet.']],
  'not-applicable': [[{ code: 'not-applicable' }, 'Không áp dụng.', 'Not applicable.']],
  'invalid-data': [
    [{ code: 'invalid-data' }, 'Dữ liệu có lỗi, chưa tính được.', 'The data is wrong and cannot be counted.'],
  ],
  'total-in-band': [
    [
      {
        code: 'total-in-band',
        total: d(84.5),
        class: fair,
        from: d(70),
        to: d(85),
        toExclusive: true,
        article: 'Điều 8',
      },
      'Tổng 84,5 điểm, thuộc mức từ 70 đến dưới 85 điểm của loại Khá (Điều 8).',
      'The total of 84.5 points is in the band 70 to below 85 of the class Fair (Điều 8).',
    ],
    [
      { code: 'total-in-band', total: d(84), class: fair, from: d(70), to: d(84), toExclusive: false },
      'Tổng 84 điểm, thuộc mức 70-84 điểm của loại Khá.',
      'The total of 84 points is in the band 70-84 of the class Fair.',
    ],
    [
      { code: 'total-in-band', total: d(97), class: good, from: d(80), toExclusive: false },
      'Tổng 97 điểm, thuộc mức từ 80 điểm trở lên của loại Tốt.',
      'The total of 97 points is in the band 80 and above of the class Good.',
    ],
  ],
  'total-read-as': [
    [
      { code: 'total-read-as', total: d(84.5), class: fair, ...between },
      'Tổng 84,5 điểm nằm giữa mức cao nhất 84 của loại Khá và mức thấp nhất 85 của loại Tốt; theo cách đọc của bộ tiêu chí, tính là loại Khá.',
      'The total of 84.5 points lies between the highest total 84 of Fair and the lowest total 85 of Good; as the criteria set reads it, Fair.',
    ],
  ],
  'total-below-bands': [
    [
      { code: 'total-below-bands', total: d(49.75), lowest: d(50), article: 'Điều 4 khoản 3' },
      'Tổng 49,75 điểm, chưa đến 50 điểm (khoản 3 Điều 4).',
      'The total of 49.75 points is below 50 (khoản 3 Điều 4).',
    ],
  ],
  'total-scaled': [
    [
      {
        code: 'total-scaled',
        total: d(72),
        attainable: d(90),
        maximum: d(100),
        scaled: d(80),
        items: ['TC3', 'TC7'],
        article: 'Điều 6',
      },
      'Tổng 72 trên 90 điểm có thể đạt (TC3, TC7 không áp dụng), quy về thang 100 điểm: 80 điểm (Điều 6).',
      '72 of the 90 points that can be had (TC3, TC7 not applicable), brought to 100: 80 points (Điều 6).',
    ],
  ],
  'total-rounded': [
    [
      { code: 'total-rounded', total: d(84.5), rounded: d(85), article: 'Điều 7' },
      'Tổng 84,5 điểm được làm tròn thành 85 điểm (Điều 7).',
      'The total of 84.5 points is rounded to 85 points (Điều 7).',
    ],
  ],
  'gate-holds': [
    [
      { code: 'gate-holds', gate, article: 'Điều 4 khoản 3' },
      'Điều kiện “không có tiêu chí bị điểm 0” được bảo đảm (khoản 3 Điều 4).',
      'The condition “no criterion at 0” holds (khoản 3 Điều 4).',
    ],
  ],
  'gate-fails': [
    [
      { code: 'gate-fails', gate, class: good, items: ['TC3'] },
      'Không bảo đảm điều kiện “không có tiêu chí bị điểm 0” vì TC3, nên không được xếp loại Tốt dù đủ điểm.',
      'The condition “no criterion at 0” fails because of TC3, so the class Good is not given although the total is enough.',
    ],
    [
      { code: 'gate-fails', gate: { vi: 'đạt nội dung bắt buộc', en: 'mandatory' }, class: good, items: ['TC3'] },
      'Không bảo đảm điều kiện “đạt nội dung bắt buộc” vì TC3, nên không được xếp loại Tốt.',
      'The condition “mandatory” fails because of TC3, so the class Good is not given.',
      'without points',
    ],
  ],
  'items-without-evidence': [
    [
      { code: 'items-without-evidence', items: ['TC1', 'TC3'], points: d(8.5), article: 'Điều 4 khoản 2' },
      'TC1, TC3 không có minh chứng nên không được tính 8,5 điểm đã chấm (khoản 2 Điều 4).',
      'TC1, TC3: no evidence, so the 8.5 points awarded do not count (khoản 2 Điều 4).',
    ],
    [
      { code: 'items-without-evidence', items: ['TC1'] },
      'TC1 không có minh chứng nên kết quả đã ghi không được tính.',
      'TC1: no evidence, so the results given do not count.',
      'without points',
    ],
  ],
  'items-not-submitted': [
    [
      { code: 'items-not-submitted', items: many },
      `${many.join(', ')} chưa gửi hoặc chưa có điểm, tính là 0 điểm.`,
      `${many.join(', ')}: not sent or not scored, counted as 0 points.`,
    ],
    [
      { code: 'items-not-submitted', items: ['TC1'], counted: 'not-met' },
      'TC1 chưa gửi hoặc chưa có kết quả, coi như chưa đạt.',
      'TC1: not sent or without a result, counted as not met.',
      'without points',
    ],
  ],
  'items-at-zero': [[{ code: 'items-at-zero', items: ['TC3'] }, 'TC3 bị điểm 0.', 'TC3: 0 points.']],
  'conditions-hold': [
    [
      { code: 'conditions-hold', class: level2, article: 'Điều 10' },
      'Đạt Mức độ 2: đủ các điều kiện (Điều 10).',
      'Reaches Level 2: all its conditions hold (Điều 10).',
    ],
  ],
  'conditions-fail': [
    [
      { code: 'conditions-fail', class: level2, conditions: [share] },
      'Chưa đạt Mức độ 2 vì: PCTH.6T Tỷ lệ trẻ em 6 tuổi vào lớp 1: 179/190 (khoảng 94,21%), cần từ 95% trở lên (điểm b khoản 1 Điều 10).',
      'Level 2 is not reached because: PCTH.6T Six-year-olds in grade 1: 179/190 (about 94.21%), at least 95% needed (điểm b khoản 1 Điều 10).',
    ],
    [
      {
        code: 'conditions-fail',
        class: standard,
        article: 'Điều 6',
        conditions: [
          { kind: 'class', class: level2 },
          { kind: 'met', ...plan },
        ],
      },
      'Chưa đạt chuẩn (Điều 6) vì: chưa đủ các điều kiện để đạt Mức độ 2; TC1.2 Có kế hoạch hằng năm: chưa đạt.',
      'Standard reached is not reached (Điều 6) because: the conditions of Level 2 are not all met; TC1.2 A yearly plan: not met.',
    ],
  ],
  'best-open-class': [
    [
      { code: 'best-open-class', class: { vi: 'Khá', en: 'Fair' }, article: 'Điều 4 khoản 3' },
      'Loại cao nhất có đủ điều kiện là Khá (khoản 3 Điều 4).',
      'The best class whose conditions hold is Fair (khoản 3 Điều 4).',
    ],
    [
      { code: 'best-open-class', class: { vi: 'Khá' } },
      'Loại cao nhất có đủ điều kiện là Khá.',
      'The best class whose conditions hold is Khá.',
    ],
  ],
  'remaining-case': [
    [
      { code: 'remaining-case', class: { vi: 'Chưa đạt', en: 'Not achieved' }, article: 'Điều 4 khoản 3' },
      'Thuộc các trường hợp còn lại: Chưa đạt (khoản 3 Điều 4).',
      'Falls under the remaining cases: Not achieved (khoản 3 Điều 4).',
    ],
  ],
  'class-with-evidence': [
    [
      { code: 'class-with-evidence', class: good, total: d(92), items: ['TC3', 'TC5'] },
      'Nếu bổ sung đủ minh chứng của TC3, TC5: tổng 92 điểm, xếp loại Tốt.',
      'With the evidence for TC3, TC5 supplied: 92 points, class Good.',
    ],
    [
      { code: 'class-with-evidence', class: level2, items: ['TC3'] },
      'Nếu bổ sung đủ minh chứng của TC3: kết quả là Mức độ 2.',
      'With the evidence for TC3 supplied: Level 2.',
      'without points',
    ],
  ],
  'total-between-bands': [
    [
      { code: 'total-between-bands', total: d(84.5), ...between, readAs: fair, why: { vi: 'Như Thông tư 22.' } },
      'Tổng 84,5 điểm nằm giữa mức cao nhất 84 của loại Khá và mức thấp nhất 85 của loại Tốt; bộ tiêu chí xếp vào loại Khá. Như Thông tư 22.',
      'The total of 84.5 points lies between the highest total 84 of Fair and the lowest total 85 of Good; the criteria set reads it as Fair. Như Thông tư 22.',
    ],
  ],
};

const conditionRows = Object.values(CONDITIONS).flat() as readonly (readonly [ConditionFinding, string, string])[];
const reasonRows = Object.values(REASONS).flat() as readonly Said<Reason>[];

describe('a condition that does not hold', () => {
  test.each(conditionRows.map(([condition, vi, en]) => [condition.kind, condition, vi, en] as const))(
    'of the kind %s is said in both languages',
    (_, condition, vi, en) => {
      expect([describeCondition(condition, 'vi'), describeCondition(condition, 'en')]).toEqual([vi, en]);
    },
  );
});

describe('a reason', () => {
  test.each(reasonRows.map(([reason, vi, en, points]) => [reason.code, { reason, vi, en, points }] as const))(
    'of the code %s is said in both languages',
    (_, { reason, vi, en, points }) => {
      const set = { points: points === undefined, bands: points === undefined };
      expect([describeReason(reason, 'vi', set), describeReason(reason, 'en', set)]).toEqual([vi, en]);
    },
  );

  test('of a set without points never speaks of points', () => {
    const said = reasonRows.filter(([, , , points]) => points !== undefined).flatMap(([, vi, en]) => [vi, en]);
    expect(said.filter((sentence) => /điểm|point|score/.test(sentence))).toEqual([]);
  });

  test('is a whole sentence, and several stand one after the other', () => {
    expect(reasonRows.filter(([, vi, en]) => !/^\S.*\.$/u.test(vi) || !/^\S.*\.$/u.test(en))).toEqual([]);
    expect(describeReasons([{ code: 'all-met' }, { code: 'not-applicable' }], 'vi')).toBe(
      'Tất cả các nội dung đều đạt. Không áp dụng.',
    );
  });
});

describe('what a result may hold', () => {
  const stored = (value: unknown) => JSON.parse(JSON.stringify(value));

  test.each(reasonRows.map(([reason]) => [reason.code, reason] as const))('takes the reason %s', (_, reason) => {
    expect(reasonSchema.safeParse(stored(reason)).error?.issues ?? []).toEqual([]);
    expect(reasonSchema.safeParse({ ...stored(reason), more: 1 }).success).toBe(false);
  });

  test.each(conditionRows.map(([condition]) => [condition.kind, condition] as const))(
    'takes the condition %s',
    (_, condition) => {
      expect(saidCondition.safeParse(stored(condition)).error?.issues ?? []).toEqual([]);
      expect(saidCondition.safeParse({ ...stored(condition), more: 1 }).success).toBe(false);
    },
  );
});

describe('a share', () => {
  test.each<[part: number, whole: number, said: string, asCeiling?: string]>([
    [92, 100, '92/100 (92%)'],
    [0, 40, '0/40 (0%)'],
    [40, 40, '40/40 (100%)'],
    [1, 8, '1/8 (12,5%)'],
    [1, 3, '1/3 (khoảng 33,33%)', '1/3 (khoảng 33,34%)'],
    [2, 3, '2/3 (khoảng 66,66%)', '2/3 (khoảng 66,67%)'],
    [22_499, 25_000, '22499/25000 (khoảng 89,99%)', '22499/25000 (khoảng 90%)'],
    [8_999_999, 10_000_000, '8999999/10000000 (khoảng 89,99%)', '8999999/10000000 (khoảng 90%)'],
    [999_999_998, 999_999_999, '999999998/999999999 (khoảng 99,99%)', '999999998/999999999 (khoảng 100%)'],
    [5001, 100_000, '5001/100000 (khoảng 5%)', '5001/100000 (khoảng 5,01%)'],
    [1, 30_000, '1/30000 (dưới 0,01%)'],
    [0, 0, '0/0'],
  ])('of %i in %i is cut and never reads as reaching a bound', (part, whole, said, asCeiling = said) => {
    expect(describeShare(counts(part, whole), 'vi')).toBe(said);
    expect(describeShare(counts(part, whole), 'vi', 'at-most')).toBe(asCeiling);
  });
});
