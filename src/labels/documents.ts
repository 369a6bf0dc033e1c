import type { ItemState } from '../model/result.ts';
import { capitalised, reaching } from './phrases.ts';
import { SPEECH } from './speech.ts';

/** To be filled in by hand or in Word. */
export const BLANK = '…………………';
export const SHORT_BLANK = '……';
/** Room for what is given after signature: wide spaces stay together and are not taken for a slip. */
const ROOM = '\u00A0'.repeat(8);
const GAP = '\u00A0'.repeat(4);

/** "Quyết định số …… ngày …… tháng …… năm ……" for what has no number and date yet. */
const BLANK_DATE = `ngày ${SHORT_BLANK} tháng ${SHORT_BLANK} năm ${SHORT_BLANK}`;

/** Below ten with a leading zero, as offices write counts; nought stays nought. */
export function count(value: number): string {
  return value === 0 || value > 9 ? String(value) : `0${value}`;
}

/**
 * The words of the documents: Vietnamese only, whatever the language of the interface. `assessed` is the evaluation by
 * its name (đánh giá, xếp loại “Cộng đồng học tập” cấp xã), `recognises` what a decision does (công nhận kết quả đánh giá,
 * xếp loại “Cộng đồng học tập” cấp xã): both are words of the set.
 */
export const WORDS = {
  /** A document of which we know no more than kind and number. */
  citedWithBlanks: (document: string) => `${document} ${BLANK_DATE} của ${BLANK} về ${BLANK}`,
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  /** Number and date are given after signature (Nghị định 30/2020, Điều 15): the draft leaves them blank. */
  number: (symbol: string) => `Số:${ROOM}/${symbol}`,
  placeAndDate: (place: string) => `${place}, ngày${GAP}tháng${GAP}năm 20${GAP}`,
  sample: 'MẪU – LẬP THEO BỘ TIÊU CHÍ MINH HỌA, KHÔNG DÙNG ĐỂ BAN HÀNH',
  selfEvaluation: 'KẾT QUẢ TỰ ĐÁNH GIÁ – CHƯA CÓ ĐIỂM KIỂM TRA',
  copies: 'Nơi nhận:',
  filed: `- Lưu: VT, ${SHORT_BLANK}.`,
  filedMinutes: '- Lưu: VT, Hồ sơ.',
  asAbove: '- Như trên;',
  asArticle: (article: number) => `- Như Điều ${article};`,
  otherCopies: `- ${BLANK};`,
  signAndSeal: '(Chữ ký, dấu)',
  sign: '(Chữ ký, ghi rõ họ tên)',
  annex: (roman: string) => (roman === '' ? 'Phụ lục' : `Phụ lục ${roman}`),
  annexOf: (kind: string, symbol: string, giver: string) =>
    `(Kèm theo ${kind} số${ROOM}/${symbol} ${BLANK_DATE} của ${giver})`,

  decision: {
    kind: 'QUYẾT ĐỊNH',
    subject: (recognises: string, year: number) => `Về việc ${recognises} năm\u00A0${year}`,
    competence: `Căn cứ ${BLANK} (văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ quan ban hành);`,
    law: (citation: string) => `Căn cứ ${citation};`,
    minutes: (assessed: string, year: number) => `Căn cứ Biên bản kiểm tra, ${assessed} năm ${year} lập ${BLANK_DATE};`,
    proposal: (submitter: string) => `Theo đề nghị của ${submitter} tại Tờ trình số ${SHORT_BLANK} ${BLANK_DATE}.`,
    decides: 'QUYẾT ĐỊNH:',
    appraisal: (recognises: string, year: number, body: string) =>
      `Căn cứ Báo cáo thẩm định hồ sơ đề nghị ${recognises} năm ${year} ${BLANK_DATE} của ${body};`,
    recognise: (recognises: string, year: number, units: number, kind: string, classes: string) =>
      ` ${capitalised(recognises)} năm ${year} đối với ${count(units)} ${kind} (có danh sách kèm theo), trong đó: ${classes}.`,
    publish:
      ' Kết quả công nhận tại Điều 1 được công bố công khai. Các đơn vị có tên trong danh sách có trách nhiệm thường xuyên củng cố và nâng cao kết quả đã đạt được.',
    force: ' Quyết định này có hiệu lực kể từ ngày ký.',
    charged: (whom: string) =>
      `${whom} và thủ trưởng các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.`,
    chairmen: (kind: string) => `Chủ tịch Ủy ban nhân dân các ${kind} có tên trong danh sách`,
    units: 'người đứng đầu các đơn vị có tên trong danh sách',
  },

  list: {
    recognisedTitle: (kind: string, granted: string, year: number) =>
      `DANH SÁCH CÁC ${kind} ${granted} NĂM\u00A0${year}`,
    notAchievedTitle: (kind: string, award: string, year: number) =>
      `DANH SÁCH CÁC ${kind} ĐƯỢC ĐÁNH GIÁ, CHƯA ĐỦ ĐIỀU KIỆN CÔNG NHẬN ${award} NĂM\u00A0${year}`,
    ordinal: 'TT',
    total: 'Tổng điểm',
    class: 'Xếp loại',
    note: 'Ghi chú',
    reason: 'Lý do',
    sum: (units: number, kind: string, classes: string) =>
      `Danh sách có ${count(units)} ${kind}, trong đó: ${classes}./.`,
    sumPlain: (units: number, kind: string) => `Danh sách có ${count(units)} ${kind}./.`,
    perClass: (label: string, units: number) => `loại ${label}: ${count(units)}`,
    noClass: 'Chưa xếp loại',
    wrongData: 'Số liệu còn lỗi',
    lowTotal: 'Tổng điểm chưa đến mức thấp nhất',
    remaining: 'Thuộc các trường hợp còn lại',
    unmet: (label: string, items: string) => `Để ${reaching({ vi: label })} còn thiếu: ${items}`,
    itemNames: 'Tiêu chí:',
  },

  minutes: {
    kind: 'BIÊN BẢN',
    subject: (assessed: string, year: number) => `Kiểm tra, ${assessed} năm\u00A0${year}`,
    selfSubject: (assessed: string, year: number) => `Tự kiểm tra, ${assessed} năm\u00A0${year}`,
    begins: (date: string) => `Thời gian bắt đầu: ${SHORT_BLANK} giờ ${SHORT_BLANK} phút, ${date}`,
    blankDate: BLANK_DATE,
    date: (day: string, month: string, year: string) => `ngày ${day} tháng ${month} năm ${year}`,
    place: `Địa điểm: ${BLANK}${BLANK}`,
    present: 'Thành phần tham dự:',
    member: (last: boolean) => `- Ông (bà) ${BLANK}, chức vụ: ${BLANK}${last ? '.' : ';'}`,
    chair: `Chủ trì (chủ tọa): ${BLANK}`,
    secretary: `Thư ký (người ghi biên bản): ${BLANK}`,
    content: 'Nội dung (theo diễn biến cuộc họp):',
    basis: 'I. Căn cứ kiểm tra, đánh giá',
    plan: `- Kế hoạch kiểm tra số ${SHORT_BLANK} ${BLANK_DATE} đã được ${BLANK} phê duyệt;`,
    law: (citation: string) => `- ${citation};`,
    set: (title: string, id: string, version: string, provenance: string) =>
      `- Bộ tiêu chí sử dụng: ${title} (mã ${id}, phiên bản ${version}; ${provenance}).`,
    outcome: 'II. Kết quả',
    evaluated: (units: number, kind: string) =>
      `Đã kiểm tra, đánh giá ${count(units)} ${kind}; điểm từng tiêu chí, tổng điểm và xếp loại tại Phụ lục kèm theo Biên bản này. Tổng hợp:`,
    selfEvaluated: (units: number, kind: string) =>
      `Đã tự kiểm tra, đánh giá ${count(units)} ${kind}; điểm tự chấm từng tiêu chí, tổng điểm và xếp loại tại Phụ lục kèm theo Biên bản này. Tổng hợp:`,
    classHead: 'Xếp loại',
    unitsHead: 'Số đơn vị',
    shareHead: 'Tỷ lệ (%)',
    sumRow: 'Cộng',
    noClass: 'Chưa xếp loại (số liệu còn lỗi)',
    remarks: 'III. Nhận xét',
    nothingMissing: '1. Minh chứng: các đơn vị đã nộp đủ điểm và minh chứng của các tiêu chí.',
    missing: (units: number) => `1. Minh chứng: ${count(units)} đơn vị còn thiếu, gồm:`,
    betweenOne: (name: string, total: string, label: string) => `- ${name}: ${total} điểm, tính là loại ${label};`,
    betweenWhy: (why: string) => `Cách áp dụng: ${why}`,
    between: (units: number) => `Tổng điểm nằm giữa hai mức xếp loại: ${count(units)} đơn vị, gồm:`,
    waiting: (units: number) => `Có điểm chưa được tính vì thiếu minh chứng: ${count(units)} đơn vị, gồm:`,
    waits: (name: string, items: string, total: string, label: string) =>
      `- ${name}: nếu bổ sung đủ minh chứng của ${items} thì tổng ${total} điểm, xếp loại ${label};`,
    invalid: (units: number) => `Số liệu còn lỗi, chưa xếp loại: ${count(units)} đơn vị, gồm:`,
    differing: (lower: number, higher: number, same: number) =>
      `So với điểm tự chấm: ${count(lower)} đơn vị có điểm kiểm tra thấp hơn, ${count(higher)} đơn vị cao hơn, ${count(same)} đơn vị không thay đổi.`,
    others: (units: number) => `- và ${units} đơn vị khác, xem cột Ghi chú của Phụ lục;`,
    conclusion: 'IV. Kết luận',
    agreed: (units: number, kind: string, recognises: string, year: number, decider: string) =>
      `1. Thống nhất đề nghị ${decider} ${recognises} năm ${year} đối với ${count(units)} ${kind}.`,
    selfAgreed: (award: string, year: number) =>
      `1. Thống nhất kết quả tự đánh giá ${award} năm ${year} như trên để lập hồ sơ đề nghị kiểm tra, đánh giá, xếp loại.`,
    /** Of a set whose classes are groups for a list and no recognition. */
    listOnly: (assessed: string, year: number) =>
      `1. Thống nhất kết quả ${assessed} năm ${year} như trên; việc công nhận thực hiện riêng theo từng tiêu chuẩn của văn bản.`,
    noneAgreed: (award: string, year: number) =>
      `1. Chưa có đơn vị nào đủ điều kiện đề nghị công nhận ${award} năm ${year}.`,
    rest: (parts: readonly string[]) =>
      parts.length === 0 ? '2. Không có đơn vị nào chưa được đề nghị.' : `2. Chưa đề nghị: ${SPEECH.vi.series(parts)}.`,
    notAchieved: (units: number) => `${count(units)} đơn vị chưa đủ điều kiện`,
    unclassified: (units: number) => `${count(units)} đơn vị chưa xếp loại do số liệu còn lỗi`,
    opinions: (number: number) => `${number}. Ý kiến khác: ${BLANK}${BLANK}`,
    ends: `Cuộc họp kết thúc vào ${SHORT_BLANK} giờ ${SHORT_BLANK} phút, ${BLANK_DATE}; biên bản đã được đọc lại cho các thành viên dự họp cùng nghe và nhất trí thông qua./.`,
    secretarySigns: 'THƯ KÝ',
    chairSigns: 'CHỦ TỌA',
    chairHint: '(Chữ ký của người có thẩm quyền, dấu của cơ quan, tổ chức (nếu có))',
  },

  grid: {
    title: (award: string, year: number) => `BẢNG ĐIỂM VÀ XẾP LOẠI ${award} NĂM\u00A0${year}`,
    items: 'Điểm kiểm tra từng tiêu chí',
    selfItems: 'Điểm tự chấm từng tiêu chí',
    self: 'Tổng tự chấm',
    checked: 'Tổng kiểm tra',
    difference: 'Chênh lệch',
    zeros: 'Tiêu chí bị điểm 0',
    marks:
      'Ký hiệu: “0*” là đã chấm điểm nhưng không có minh chứng nên không được tính; “–” là chưa gửi hoặc chưa có điểm, tính 0 điểm; “K” là không áp dụng; “X” là số liệu sai.',
    differenceIs: ' Chênh lệch bằng tổng điểm kiểm tra trừ tổng điểm tự chấm.',
    between: 'Tổng điểm nằm giữa hai mức',
    manyItems: 'Bộ tiêu chí có nhiều tiêu chí nên bảng không ghi điểm từng tiêu chí; xem báo cáo kèm theo.',
    names: 'Tên tiêu chí:',
  },

  submission: {
    kind: 'TỜ TRÌNH',
    subject: (asks: string, year: number) => `${capitalised(asks)} năm\u00A0${year}`,
    asks: (recognises: string) => `đề nghị ${recognises}`,
    to: (decider: string) => `Kính gửi: ${decider}.`,
    grounds: (citation: string) => `Căn cứ ${citation};`,
    plan: `Thực hiện Kế hoạch kiểm tra số ${SHORT_BLANK} ${BLANK_DATE} đã được phê duyệt.`,
    appraisal: (body: string) => `Căn cứ kết quả họp ${BLANK_DATE} của ${body}.`,
    report: (submitter: string, units: number, kind: string, assessed: string, year: number) =>
      `${submitter} đã chủ trì, phối hợp với các đơn vị liên quan tổ chức kiểm tra, ${assessed} năm ${year} đối với ${count(units)} ${kind}. Kết quả: ${count(units)} đơn vị, trong đó `,
    /** Of a council, which looks at dossiers: it neither goes to the units nor recognises. */
    examined: (submitter: string, units: number, kind: string, assessed: string, year: number) =>
      `${submitter} đã thẩm định hồ sơ đề nghị ${assessed} năm ${year} của ${count(units)} ${kind}. Kết quả: ${count(units)} đơn vị, trong đó `,
    ask: (decider: string, units: number, kind: string, recognises: string, year: number) =>
      `Kính trình ${decider} xem xét, quyết định ${recognises} năm ${year} đối với ${count(units)} ${kind} (có danh sách kèm theo) và công bố công khai./.`,
    unclassified: (units: number) => `chưa xếp loại do số liệu còn lỗi: ${count(units)}`,
    /** The other papers of the dossier, by the names the law gives them. */
    enclosed: (papers: readonly string[]) => `(Gửi kèm: ${SPEECH.vi.series(papers)}.)`,
    listTitle: (kind: string, recognises: string, year: number) =>
      `DANH SÁCH CÁC ${kind} ĐỀ NGHỊ ${recognises} NĂM\u00A0${year}`,
  },
};

export type DocumentWords = typeof WORDS;

/** What is in a cell of the scores where there is neither a point nor a level to show. */
export const STATE_MARKS: Readonly<Record<Exclude<ItemState, 'scored' | 'met' | 'not-met' | 'measured'>, string>> = {
  zero: '0',
  'no-evidence': '0*',
  'not-submitted': '–',
  'not-applicable': 'K',
  invalid: 'X',
};

export const KIND_NAMES = {
  decision: { vi: 'Quyết định', en: 'Decision' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  submission: { vi: 'Tờ trình', en: 'Submission' },
  appraisal: { vi: 'Báo cáo thẩm định', en: 'Appraisal report' },
  summary: { vi: 'Bản tổng hợp kết quả tiêu chí, chỉ tiêu', en: 'Summary of criteria and indicators' },
  answer: { vi: 'Văn bản trả lời đơn vị không đạt', en: 'Answer to units not recognised' },
  application: { vi: 'Tờ trình của đơn vị', en: "The unit's application" },
  'self-report': { vi: 'Báo cáo tự đánh giá', en: 'Self-evaluation report' },
  team: { vi: 'Quyết định thành lập Hội đồng, Đoàn kiểm tra', en: 'Decision that sets up the checking body' },
  plan: { vi: 'Kế hoạch kiểm tra', en: 'Plan of the checking' },
  'checking-sheet': { vi: 'Phiếu kiểm tra', en: 'Checking sheet' },
  report: { vi: 'Báo cáo cấp trên', en: 'Report to the level above' },
} as const;

/** Why a document is not made, said to the officer who asked for it. */
export const withheldWords = {
  'self-evaluation': {
    vi: 'Đây là kết quả tự đánh giá: chưa có điểm kiểm tra nên không lập quyết định, tờ trình công nhận.',
    en: 'This is a self-evaluation: without checked scores no decision and no submission can come of it.',
  },
  'checked-result': {
    vi: 'Đây là kết quả kiểm tra, không phải kết quả đơn vị tự đánh giá. Nếu số liệu là của đơn vị tự đánh giá thì thêm --dossier application.',
    en: 'This is the result of a check, not of a unit that evaluated itself. If its values are those of the unit itself, add --dossier application.',
  },
  'nobody-applies': {
    vi: 'Không có đơn vị nào tự đánh giá đạt nên không lập tờ trình đề nghị công nhận.',
    en: 'No unit qualifies by its own evaluation, so no application is made.',
  },
  'nobody-refused': {
    vi: 'Không có đơn vị nào không được công nhận nên không có văn bản trả lời.',
    en: 'No unit is refused, so there is no answer to be written.',
  },
  'nobody-decided': {
    vi: 'Số liệu của mọi đơn vị còn lỗi nên không lập bản tổng hợp.',
    en: 'The data of every unit is wrong, so no summary is made.',
  },
  'recognises-none': {
    vi: 'Bộ tiêu chí này chỉ chia nhóm để lập danh sách, văn bản công nhận riêng từng tiêu chuẩn, nên không lập quyết định, tờ trình công nhận chung; lập được biên bản.',
    en: 'The groups of this criteria set only make a list and the law recognises each standard on its own, so no common decision or submission is made; minutes can be.',
  },
  'nobody-recognised': {
    vi: 'Không có đơn vị nào được công nhận nên không lập văn bản này.',
    en: 'No unit is recognised, so this document is not made.',
  },
} as const;
