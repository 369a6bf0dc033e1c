import type { Language } from '../model/language.ts';

type Said = Readonly<Record<Language, string>>;

/**
 * A place of a criteria file as its reader would ask for it, from the large part to the small one: “tiêu chí thứ 2 › bậc thứ
 * 1 › ngưỡng”. Empty where the file is of another kind, or the place is the whole file.
 */
export function describeCriteriaPlace(key: string, language: Language): string {
  const steps: string[] = key.match(/[^.[\]]+/g) ?? [];
  const [root = ''] = steps;
  if (PARTS[root] === undefined) return '';
  const said: string[] = [];
  for (const [index, step] of steps.entries()) {
    const number = Number(steps[index + 1]);
    if (/^\d+$/.test(step)) continue;
    const isList = Number.isInteger(number) && ONE_OF[step] !== undefined;
    const words = isList ? oneOf(step, steps.slice(0, index)) : PARTS[step];
    // A key in no list is a name somebody gave, or one only programs read: the part around it says enough.
    if (words !== undefined && !(PASSED_OVER.has(step) && index < steps.length - 1))
      said.push(isList ? `${words[language]} ${NUMBERED[language]}${number + 1}` : words[language]);
  }
  return said.join(' › ');
}

function oneOf(step: string, before: readonly string[]): Said | undefined {
  return step === 'items' && before.includes('items') ? INDICATOR : ONE_OF[step];
}

const NUMBERED: Readonly<Record<Language, string>> = { vi: 'thứ ', en: '' };
const INDICATOR: Said = { vi: 'nội dung', en: 'indicator' };

/** Parts that only hold others: what is in them is named by itself. */
const PASSED_OVER: ReadonlySet<string> = new Set(['method', 'classification', 'evidence', 'subject']);

/** One of the entries of a list. */
const ONE_OF: Readonly<Record<string, Said>> = {
  aliases: { vi: 'cách ghi khác', en: 'other way of writing' },
  areas: { vi: 'điều kiện của huyện, tỉnh', en: 'rule of districts and provinces' },
  articles: { vi: 'điều của văn bản', en: 'article of the document' },
  authorities: { vi: 'thẩm quyền', en: 'authority' },
  bodies: { vi: 'hội đồng, đoàn kiểm tra', en: 'council or team' },
  categories: { vi: 'địa bàn', en: 'category' },
  changes: { vi: 'thay đổi so với bộ gốc', en: 'change to the base' },
  classes: { vi: 'loại', en: 'class' },
  conditions: { vi: 'điều kiện', en: 'condition' },
  composition: { vi: 'thành phần', en: 'member of the council' },
  deadlines: { vi: 'thời hạn', en: 'deadline' },
  details: { vi: 'yêu cầu', en: 'requirement' },
  dossiers: { vi: 'bộ hồ sơ', en: 'dossier' },
  entries: { vi: 'yêu cầu', en: 'entry' },
  evidenceKinds: { vi: 'loại minh chứng', en: 'kind of evidence' },
  facts: { vi: 'quy định về quy trình', en: 'fact of the procedure' },
  gates: { vi: 'điều kiện chung', en: 'condition of the set' },
  items: { vi: 'tiêu chí', en: 'criterion' },
  levels: { vi: 'mức', en: 'level' },
  notes: { vi: 'ghi chú', en: 'note' },
  onlyFor: { vi: 'loại đơn vị được áp dụng', en: 'kind of unit it applies to' },
  order: { vi: 'mã trong thứ tự mới', en: 'code in the new order' },
  papers: { vi: 'giấy tờ', en: 'paper' },
  provinces: { vi: 'tỉnh', en: 'province' },
  requires: { vi: 'điều kiện chung phải đạt', en: 'condition of the set to be met' },
  seats: { vi: 'chức danh', en: 'seat' },
  steps: { vi: 'bậc', en: 'step' },
};

/** A part, or a field of one. */
const PARTS: Readonly<Record<string, Said>> = {
  ...ONE_OF,
  after: { vi: 'đứng sau tiêu chí nào', en: 'after which item' },
  applies: { vi: 'các năm áp dụng', en: 'years it applies to' },
  area: { vi: 'cho huyện hay tỉnh', en: 'for districts or provinces' },
  article: { vi: 'điều, khoản, điểm', en: 'article' },
  atLeast: { vi: 'ít nhất', en: 'at least' },
  atMostMonths: { vi: 'số tháng nhiều nhất', en: 'most months' },
  attainment: { vi: 'các mức theo điều kiện', en: 'levels by conditions' },
  award: { vi: 'danh hiệu', en: 'title' },
  betweenBands: { vi: 'tổng điểm ở giữa hai khoảng', en: 'totals between the bands' },
  betweenBandsReason: { vi: 'vì sao đọc như vậy', en: 'why it is read so' },
  before: { vi: 'trước ngày nào', en: 'before which day' },
  bound: { vi: 'ngưỡng', en: 'bound' },
  by: { vi: 'bởi văn bản nào', en: 'by which document' },
  byCategory: { vi: 'lời riêng theo địa bàn', en: 'words by category' },
  cap: { vi: 'số điểm nhiều nhất', en: 'most points' },
  citation: { vi: 'viện dẫn đầy đủ', en: 'full citation' },
  class: { vi: 'loại', en: 'class' },
  classification: { vi: 'phần xếp loại', en: 'classes' },
  clause: { vi: 'điều khoản và nguyên văn', en: 'article and its words' },
  counted: { vi: 'đếm từ kết quả khác', en: 'counted in another result' },
  counts: { vi: 'đếm cái gì', en: 'what is counted' },
  depth: { vi: 'cấp được xét', en: 'level looked at' },
  direction: { vi: 'chiều so sánh', en: 'which way is better' },
  document: { vi: 'số, ký hiệu văn bản', en: 'number of the document' },
  earnsAward: { vi: 'có được công nhận không', en: 'whether it earns the title' },
  emptyWhole: { vi: '0 trên 0 là gì', en: 'what 0 of 0 is' },
  evaluates: { vi: 'việc làm với đơn vị', en: 'what is done with a unit' },
  event: { vi: 'ngày của việc gì', en: 'day of what' },
  evidence: { vi: 'quy định về minh chứng', en: 'rule of evidence' },
  extends: { vi: 'bộ gốc', en: 'base' },
  form: { vi: 'công nhận theo cách nào', en: 'how it is recognised' },
  format: { vi: 'loại tệp', en: 'kind of file' },
  formatVersion: { vi: 'phiên bản của cách ghi tệp', en: 'version of the format' },
  from: { vi: 'từ', en: 'from' },
  granted: { vi: 'lời trên giấy chứng nhận', en: 'words on the certificate' },
  id: { vi: 'mã', en: 'id' },
  inForceFrom: { vi: 'ngày có hiệu lực', en: 'day in force' },
  issuedOn: { vi: 'ngày ban hành', en: 'day of issue' },
  item: { vi: 'tiêu chí hoặc nội dung', en: 'criterion or indicator' },
  kind: { vi: 'cách xét', en: 'kind' },
  label: { vi: 'tên', en: 'name' },
  law: { vi: 'văn bản', en: 'document' },
  level: { vi: 'mức', en: 'level' },
  maximum: { vi: 'điểm tối đa', en: 'maximum' },
  maximumClause: { vi: 'quy định về tổng điểm tối đa', en: 'rule of the maximum' },
  mayBeNotApplicable: { vi: 'được ghi “không áp dụng”', en: 'may be “not applicable”' },
  measure: { vi: 'số liệu được đo', en: 'what is measured' },
  members: { vi: 'số thành viên', en: 'members' },
  method: { vi: 'cách chấm', en: 'way of scoring' },
  minimum: { vi: 'số điểm ít nhất', en: 'lowest points' },
  mode: { vi: 'làm tròn thế nào', en: 'how it is rounded' },
  months: { vi: 'số tháng ít nhất', en: 'fewest months' },
  name: { vi: 'tên', en: 'name' },
  needed: { vi: 'số yêu cầu cần đạt', en: 'entries needed' },
  notApplicable: { vi: 'cách tính khi không áp dụng', en: 'what “not applicable” does' },
  odd: { vi: 'số người phải lẻ', en: 'odd number' },
  of: { vi: 'của việc gì', en: 'of what' },
  on: { vi: 'từ ngày nào', en: 'from which day' },
  op: { vi: 'thay đổi gì', en: 'what is changed' },
  otherwise: { vi: 'khi không đạt ngưỡng nào', en: 'where no step is reached' },
  paper: { vi: 'giấy tờ nào', en: 'which paper' },
  part: { vi: 'đếm cái gì', en: 'what is counted' },
  places: { vi: 'số chữ số thập phân', en: 'decimal places' },
  points: { vi: 'điểm', en: 'points' },
  provenance: { vi: 'nguồn của bộ', en: 'provenance' },
  rate: { vi: 'số điểm cho mỗi đơn vị', en: 'points for each unit' },
  readOn: { vi: 'ngày đối chiếu với văn bản', en: 'day it was compared with the text' },
  recognises: { vi: 'lời của quyết định', en: 'words of the decision' },
  recognition: { vi: 'việc công nhận', en: 'recognition' },
  repealed: { vi: 'việc bãi bỏ', en: 'repeal' },
  reported: { vi: 'chỉ biết qua tin bài', en: 'known from reports' },
  role: { vi: 'việc gì', en: 'role' },
  rounding: { vi: 'cách làm tròn', en: 'rounding' },
  rule: { vi: 'quy định', en: 'rule' },
  says: { vi: 'quy định thế nào', en: 'what it says' },
  scale: { vi: 'lời sau tên danh hiệu', en: 'words after the title' },
  share: { vi: 'tỷ lệ phần trăm', en: 'percentage' },
  shared: { vi: 'năm thuộc hai văn bản', en: 'years of two documents' },
  source: { vi: 'nguồn', en: 'source' },
  step: { vi: 'bước điểm', en: 'step of points' },
  subject: { vi: 'loại đánh giá', en: 'subject' },
  supersededBy: { vi: 'văn bản thay thế', en: 'what replaced it' },
  text: { vi: 'nguyên văn', en: 'words' },
  title: { vi: 'tên', en: 'title' },
  to: { vi: 'đến', en: 'to' },
  toExclusive: { vi: '“đến dưới”', en: '“to below”' },
  under: { vi: 'thuộc tiêu chí nào', en: 'under which item' },
  unit: { vi: 'đơn vị', en: 'unit' },
  use: { vi: 'có thể hiện trong bộ không', en: 'whether it is modelled' },
  version: { vi: 'phiên bản', en: 'version' },
  what: { vi: 'việc gì', en: 'what' },
  when: { vi: 'thời gian đánh giá', en: 'time of the year' },
  who: { vi: 'ai', en: 'who' },
  whole: { vi: 'trong số nào', en: 'out of what' },
  wholeIsRestOf: { vi: 'tổng số là phần còn lại của', en: 'whole is what remains of' },
  why: { vi: 'lý do', en: 'reason' },
  with: { vi: 'văn bản kia', en: 'the other document' },
  year: { vi: 'năm', en: 'year' },
  yearsLater: { vi: 'sau mấy năm', en: 'years later' },
};
