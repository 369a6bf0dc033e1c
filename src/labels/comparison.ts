import type { Language } from '../model/language.ts';
import { SPEECH } from './speech.ts';

/** Words of `compare`. Numbers, sets and units arrive here already written in the reader's way. */
export interface ComparisonLabels {
  readonly title: Readonly<Record<'results' | 'sets', string>>;
  readonly adoptionTitle: (set: string) => string;
  readonly before: string;
  readonly after: string;
  readonly inForceNow: string;
  readonly ifAdopted: string;
  readonly firstSet: string;
  readonly secondSet: string;
  readonly bySelf: string;
  readonly byCheck: string;
  readonly year: (year: number) => string;

  readonly compared: string;
  readonly set: string;
  readonly document: string;
  readonly provenance: string;
  readonly bases: string;
  readonly scores: string;
  readonly scoredBy: Readonly<Record<'checked' | 'self', string>>;
  readonly evaluationYear: string;
  readonly checkedOn: string;
  readonly evidenceFiles: string;
  readonly units: string;
  readonly unitsOf: (units: number, invalid: number) => string;
  readonly moreFiles: (count: number) => string;
  readonly illustrative: (set: string) => string;

  readonly sameEvaluation: string;
  readonly otherOutcome: string;
  readonly otherSubject: (before: string, after: string) => string;
  readonly otherSet: (before: string, after: string) => string;
  readonly otherVersion: (set: string, before: string, after: string) => string;
  readonly otherContent: (set: string, before: string, after: string) => string;
  readonly otherBase: (before: string, after: string) => string;
  readonly otherClasses: (before: string, after: string) => string;
  readonly otherMaximum: (before: string, after: string) => string;
  readonly noPoints: string;
  readonly otherYear: (before: number, after: number) => string;
  readonly otherScoredBy: string;
  readonly bothSelf: string;
  readonly otherEvidence: string;
  readonly otherOverrides: (before: string, after: string) => string;
  readonly overridesOfOne: (side: string, file: string) => string;
  readonly strictOfOne: (side: string) => string;
  readonly otherTool: (before: string, after: string) => string;
  readonly otherNames: (units: number) => string;
  readonly perhapsRecoded: (units: number) => string;
  readonly noCommonItems: string;
  readonly newItemsLacking: (items: string, side: string) => string;

  readonly unchanged: (units: number) => string;
  readonly change: Readonly<Record<'up' | 'down' | 'undetermined' | 'same' | 'not-comparable', string>>;
  /** Where only the title can be compared. */
  readonly awardChange: Readonly<Record<'up' | 'down' | 'same', string>>;
  readonly onlyIn: (side: string) => string;
  readonly awardCounts: (before: number, after: number, of: number) => string;
  readonly awardOpen: (count: number) => string;
  readonly awardMoves: (gained: number, lost: number) => string;
  readonly points: (counts: { units: number; higher: number; lower: number; equal: number }) => string;
  readonly pointsSum: (change: string, units: number) => string;
  readonly mean: (mean: string) => string;

  readonly classTable: string;
  readonly classTableCaption: (before: string, after: string) => string;
  readonly from: string;
  readonly withoutClass: string;
  readonly withoutCertainty: string;
  readonly absent: string;
  readonly total: string;

  readonly caution: string;
  readonly unitCode: string;
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly province: string;
  readonly changeHeader: string;
  readonly class: string;
  readonly totalPoints: string;
  readonly totalChange: string;
  /** The same in a narrow column. */
  readonly difference: string;
  readonly rank: string;
  readonly nameAndCauses: string;
  readonly causes: string;
  readonly reason: string;
  readonly remarks: string;
  readonly needed: string;
  readonly of: (what: string, side: string) => string;
  readonly noUnits: string;
  readonly pointsText: (points: string) => string;

  readonly newItem: string;
  readonly droppedItem: string;
  readonly gate: (label: string) => string;
  readonly gateHolds: string;
  readonly gateFails: (items: string) => string;
  readonly gateAbsent: string;
  readonly band: (classLabel: string) => string;
  readonly bandFrom: (points: string) => string;
  readonly moreCauses: (count: number) => string;
  readonly noCause: string;
  readonly awardGained: string;
  readonly awardLost: string;
  readonly nameBefore: (name: string) => string;
  readonly perhaps: (codes: string) => string;
  readonly range: (lowest: string, highest: string, items: string) => string;
  readonly lacksEvidence: (items: string) => string;

  readonly neededEvidence: string;
  readonly neededEvidenceText: string;
  readonly nothingNeeded: string;
  readonly item: string;
  readonly isNew: string;
  readonly lacking: string;
  readonly newlyLacking: string;
  readonly itemsOnlyIn: (side: string) => string;
  readonly more: (count: number) => string;

  readonly skip: string;
  readonly contents: string;
  readonly allUnits: string;
  readonly allUnitsCaption: string;
  readonly madeFrom: string;
  readonly madeFromText: string;
}

const vi: ComparisonLabels = {
  title: { results: 'So sánh hai kết quả', sets: 'So sánh cùng một minh chứng theo hai bộ tiêu chí' },
  adoptionTitle: (set) => `Nếu áp dụng ${set}: đơn vị nào đổi xếp loại`,
  before: 'Trước',
  after: 'Sau',
  inForceNow: 'Hiện hành',
  ifAdopted: 'Nếu áp dụng',
  firstSet: 'Bộ thứ nhất',
  secondSet: 'Bộ thứ hai',
  bySelf: 'Tự chấm',
  byCheck: 'Kiểm tra',
  year: (year) => `Năm ${year}`,

  compared: 'Hai bên được so sánh',
  set: 'Bộ tiêu chí',
  document: 'Văn bản',
  provenance: 'Nguồn',
  bases: 'Dựa trên',
  scores: 'Điểm dùng để xếp loại',
  scoredBy: { checked: 'điểm kiểm tra', self: 'điểm tự chấm (tự đánh giá)' },
  evaluationYear: 'Năm đánh giá',
  checkedOn: 'Ngày kiểm tra',
  evidenceFiles: 'Tệp minh chứng',
  units: 'Số đơn vị',
  unitsOf: (units, invalid) => (invalid === 0 ? `${units}` : `${units}, trong đó ${invalid} có dữ liệu sai`),
  moreFiles: (count) => `và ${count} tệp nữa`,
  illustrative: (set) => `${set} là bộ tiêu chí MINH HỌA: không dùng để xếp loại chính thức.`,

  sameEvaluation: 'Hai bên là cùng một lần đánh giá: cùng bộ tiêu chí, cùng năm, cùng tệp minh chứng.',
  otherOutcome:
    'Cùng bộ tiêu chí, cùng năm, cùng tệp minh chứng nhưng kết quả hai bên không giống nhau: hai lần tính đã dùng tùy chọn hoặc tệp kèm theo khác nhau (danh sách đơn vị, kết quả đánh giá khác, thư mục minh chứng), hoặc có một tệp kết quả đã bị sửa.',
  otherSubject: (before, after) =>
    `Hai bên đánh giá hai danh hiệu khác nhau (“${before}” và “${after}”): không so sánh được loại cao hay thấp, chỉ so sánh đạt hay không đạt danh hiệu của mỗi bên.`,
  otherSet: (before, after) => `Hai bộ tiêu chí khác nhau: ${before} và ${after}.`,
  otherVersion: (set, before, after) => `Hai phiên bản của bộ tiêu chí ${set}: ${before} và ${after}.`,
  otherContent: (set, before, after) =>
    `CẢNH BÁO: cả hai bên đều ghi ${set} nhưng nội dung tệp tiêu chí khác nhau (sha256 ${before} và ${after}). Có một tệp đã bị sửa mà không đổi số phiên bản; cần xác định tệp nào đúng trước khi dùng kết quả so sánh này.`,
  otherBase: (before, after) =>
    `Tệp tiêu chí giống nhau nhưng bộ tiêu chí gốc mà nó dựa trên khác nhau: ${before} và ${after}.`,
  otherClasses: (before, after) =>
    `Hai thang xếp loại khác nhau (${before}; ${after}): không có căn cứ để coi loại của bên này ngang với loại của bên kia, nên chỉ so sánh đạt hay không đạt danh hiệu.`,
  otherMaximum: (before, after) => `Tổng điểm tối đa khác nhau (${before} và ${after}): không so sánh tổng điểm.`,
  noPoints: 'không cho điểm',
  otherYear: (before, after) => `Hai năm đánh giá khác nhau: ${before} và ${after}.`,
  otherScoredBy: 'Một bên tính theo điểm tự chấm, một bên tính theo điểm kiểm tra.',
  bothSelf: 'Cả hai bên là kết quả TỰ ĐÁNH GIÁ: chỉ có điểm tự chấm, chưa có điểm kiểm tra.',
  otherEvidence: 'Cùng năm nhưng tệp minh chứng hoặc ngày kiểm tra khác nhau.',
  otherOverrides: (before, after) => `Hai bên dùng hai tệp điều chỉnh điểm khác nhau: ${before} và ${after}.`,
  overridesOfOne: (side, file) => `Chỉ bên “${side}” được tính kèm tệp điều chỉnh điểm ${file}.`,
  strictOfOne: (side) =>
    `Chỉ bên “${side}” không tính điểm của mục mà không tìm thấy tệp minh chứng (--strict-evidence).`,
  otherTool: (before, after) => `Hai kết quả do hai phiên bản hoctap tính: ${before} và ${after}.`,
  otherNames: (units) =>
    `${units} đơn vị có cùng mã nhưng khác tên ở hai bên: cần kiểm tra có phải cùng một đơn vị không.`,
  perhapsRecoded: (units) =>
    `${units} đơn vị chỉ có ở một bên nhưng trùng tên với đơn vị mang mã khác ở bên kia: có thể mã đơn vị đã thay đổi.`,
  noCommonItems:
    'Hai bộ không có tiêu chí nào chung, nên không nêu được tiêu chí nào làm thay đổi; xem lý do xếp loại.',
  newItemsLacking: (items, side) =>
    `Minh chứng hiện có còn thiếu dữ liệu của tiêu chí mới (${items}), nên các tiêu chí ấy chưa được tính; kết quả bên “${side}” sẽ còn thay đổi khi các đơn vị gửi bổ sung. Xếp loại ghi “từ … đến …” là khi tiêu chí mới được từ thấp nhất đến cao nhất, các tiêu chí khác giữ như hiện có.`,

  unchanged: (units) => `Không có gì thay đổi: ${units} đơn vị có cùng xếp loại và cùng kết quả từng tiêu chí.`,
  change: {
    up: 'Xếp loại cao hơn',
    down: 'Xếp loại thấp hơn',
    undetermined: 'Chưa xác định vì tiêu chí mới chưa có dữ liệu',
    same: 'Giữ nguyên xếp loại',
    'not-comparable': 'Chưa so sánh được vì dữ liệu có lỗi',
  },
  awardChange: {
    up: 'Từ không đạt thành đạt danh hiệu',
    down: 'Từ đạt thành không đạt danh hiệu',
    same: 'Không đổi về đạt danh hiệu',
  },
  onlyIn: (side) => `Chỉ có ở bên “${side}”`,
  awardCounts: (before, after, of) =>
    `Đạt danh hiệu: ${before} → ${after} trong ${of} đơn vị được xếp loại ở cả hai bên`,
  awardOpen: (count) => `chưa tính ${count} đơn vị chưa xác định`,
  awardMoves: (gained, lost) => `${gained} đơn vị thêm danh hiệu, ${lost} đơn vị mất danh hiệu`,
  points: ({ units, higher, lower, equal }) =>
    `Tổng điểm của ${units} đơn vị có điểm ở cả hai bên: ${higher} tăng, ${lower} giảm, ${equal} không đổi`,
  pointsSum: (change, units) => `cộng lại ${change} điểm trên ${units} đơn vị`,
  mean: (mean) => `bình quân ${mean} điểm mỗi đơn vị`,

  classTable: 'Thay đổi xếp loại',
  classTableCaption: (before, after) => `Số đơn vị; hàng là xếp loại bên “${before}”, cột là xếp loại bên “${after}”`,
  from: 'Từ \\ sang',
  withoutClass: 'dữ liệu có lỗi',
  withoutCertainty: 'chưa xác định',
  absent: 'không có',
  total: 'Cộng',

  caution: 'Cần biết khi đọc',
  unitCode: 'Mã đơn vị',
  code: 'Mã',
  name: 'Tên đơn vị',
  district: 'Huyện',
  province: 'Tỉnh',
  changeHeader: 'Thay đổi',
  class: 'Xếp loại',
  totalPoints: 'Tổng điểm',
  totalChange: 'Chênh lệch tổng điểm',
  difference: 'Chênh lệch',
  rank: 'Hạng',
  nameAndCauses: 'Đơn vị, nguyên nhân',
  causes: 'Nguyên nhân',
  reason: 'Lý do xếp loại',
  remarks: 'Lưu ý',
  needed: 'Cần thêm minh chứng',
  of: (what, side) => `${what} (${side})`,
  noUnits: 'Không có đơn vị nào.',
  pointsText: (points) => `${points} điểm`,

  newItem: 'tiêu chí mới',
  droppedItem: 'tiêu chí không còn',
  gate: (label) => `Điều kiện “${label}”`,
  gateHolds: 'bảo đảm',
  gateFails: (items) => (items === '' ? 'không bảo đảm' : `không bảo đảm (${items})`),
  gateAbsent: 'không yêu cầu',
  band: (classLabel) => `Mức điểm của loại ${classLabel}`,
  bandFrom: (points) => `từ ${points}`,
  moreCauses: (count) => `… và ${count} chỗ khác nữa`,
  noCause: 'không có tiêu chí nào thay đổi',
  awardGained: 'được thêm danh hiệu',
  awardLost: 'không còn đạt danh hiệu',
  nameBefore: (name) => `bên kia ghi tên là “${name}”`,
  perhaps: (codes) => `bên kia có đơn vị trùng tên mang mã ${codes}: có thể đã đổi mã`,
  range: (lowest, highest, items) => `từ ${lowest} đến ${highest}, tùy dữ liệu của ${items}`,
  lacksEvidence: (items) => `cần thêm minh chứng: ${items}`,

  neededEvidence: 'Minh chứng cần thêm',
  neededEvidenceText: 'Tiêu chí mới, hoặc còn đơn vị chưa gửi minh chứng theo bên thứ hai.',
  nothingNeeded: 'Không cần thêm minh chứng nào.',
  item: 'Tiêu chí',
  isNew: 'mới',
  lacking: 'Số đơn vị thiếu',
  newlyLacking: 'Trước đó không thiếu',
  itemsOnlyIn: (side) => `Tiêu chí chỉ có ở bên “${side}”`,
  more: (count) => `… và ${count} đơn vị nữa, xem bản HTML hoặc CSV (-o thư mục).`,

  skip: 'Đến phần nội dung chính',
  contents: 'Mục lục',
  allUnits: 'Tất cả các đơn vị',
  allUnitsCaption: 'Đơn vị có xếp loại cao hơn, thấp hơn, chưa so sánh được, chỉ có ở một bên, rồi các đơn vị còn lại',
  madeFrom: 'Căn cứ của bản so sánh',
  madeFromText: 'Bản so sánh không tính lại điểm: mọi con số lấy từ hai kết quả dưới đây.',
};

const en: ComparisonLabels = {
  title: { results: 'Two results compared', sets: 'The same evidence under two criteria sets' },
  adoptionTitle: (set) => `If ${set} were adopted: whose class would change`,
  before: 'Before',
  after: 'After',
  inForceNow: 'In force',
  ifAdopted: 'If adopted',
  firstSet: 'First set',
  secondSet: 'Second set',
  bySelf: 'Self',
  byCheck: 'Checked',
  year: (year) => `Year ${year}`,

  compared: 'The two sides',
  set: 'Criteria set',
  document: 'Document',
  provenance: 'Provenance',
  bases: 'Built on',
  scores: 'Scores used',
  scoredBy: { checked: 'checked scores', self: 'self scores (self-evaluation)' },
  evaluationYear: 'Evaluation year',
  checkedOn: 'Checked on',
  evidenceFiles: 'Evidence files',
  units: 'Units',
  unitsOf: (units, invalid) => (invalid === 0 ? `${units}` : `${units}, ${invalid} of them with wrong data`),
  moreFiles: (count) => `and ${SPEECH.en.count(count, 'more file')}`,
  illustrative: (set) => `${set} is an ILLUSTRATIVE criteria set: not for official use.`,

  sameEvaluation: 'Both sides are the same evaluation: the same criteria set, year and evidence files.',
  otherOutcome:
    'The same criteria set, year and evidence files, but not the same outcome: the two runs used other options or other files beside the evidence (a list of units, the result of another evaluation, the evidence folder), or a result file was changed.',
  otherSubject: (before, after) =>
    `The sides evaluate two different titles (“${before}” and “${after}”): their classes have no common order; only whether each side's title is earned is compared.`,
  otherSet: (before, after) => `Two different criteria sets: ${before} and ${after}.`,
  otherVersion: (set, before, after) => `Two versions of the criteria set ${set}: ${before} and ${after}.`,
  otherContent: (set, before, after) =>
    `WARNING: both sides say ${set}, but the contents of the criteria files differ (sha256 ${before} and ${after}). One of them was changed without a new version; find out which is right before you use this comparison.`,
  otherBase: (before, after) =>
    `The criteria file is the same, but the set it is built on is not: ${before} and ${after}.`,
  otherClasses: (before, after) =>
    `Two different scales of classes (${before}; ${after}): nothing says which class of one equals which of the other, so only whether the title is earned is compared.`,
  otherMaximum: (before, after) => `The maxima differ (${before} and ${after}): totals are not compared.`,
  noPoints: 'no points',
  otherYear: (before, after) => `Two different evaluation years: ${before} and ${after}.`,
  otherScoredBy: 'One side uses self scores, the other checked scores.',
  bothSelf: 'Both sides are SELF-EVALUATIONS: only self scores were given, no checked scores.',
  otherEvidence: 'The same year, but other evidence files or another date of checking.',
  otherOverrides: (before, after) => `The sides use two files of overrides: ${before} and ${after}.`,
  overridesOfOne: (side, file) => `Only “${side}” was evaluated with a file of overrides: ${file}.`,
  strictOfOne: (side) => `Only “${side}” counts no points whose documents were not found (--strict-evidence).`,
  otherTool: (before, after) => `The results were made by two versions of hoctap: ${before} and ${after}.`,
  otherNames: (units) =>
    `${SPEECH.en.count(units, 'unit has', 'units have')} one code but two names: check that each is the same unit.`,
  perhapsRecoded: (units) =>
    `${SPEECH.en.count(units, 'unit of one side has', 'units of one side have')} the name of a unit with another code on the other side: the code may have changed.`,
  noCommonItems: 'The sets have no criterion in common, so no criterion can be named as the cause; see the reasons.',
  newItemsLacking: (items, side) =>
    `The evidence available has no data for new criteria (${items}), which therefore do not count; the side “${side}” will change once the units supply them. A class given as “from … to …” counts the new criteria from their least to their most, all else as it is now.`,

  unchanged: (units) =>
    `Nothing has changed: ${SPEECH.en.count(units, 'unit has', 'units have')} the same class and the same result in every criterion.`,
  change: {
    up: 'Higher class',
    down: 'Lower class',
    undetermined: 'Not determined: new criteria have no data yet',
    same: 'Same class',
    'not-comparable': 'Not comparable because of wrong data',
  },
  awardChange: { up: 'Title now earned', down: 'Title no longer earned', same: 'No change as to the title' },
  onlyIn: (side) => `Only in “${side}”`,
  awardCounts: (before, after, of) =>
    `Title earned: ${before} → ${after} of ${SPEECH.en.count(of, 'unit')} with a class on both sides`,
  awardOpen: (count) => `${count} not determined are left out`,
  awardMoves: (gained, lost) => `${gained} gained it, ${lost} lost it`,
  points: ({ units, higher, lower, equal }) =>
    `Totals of the ${SPEECH.en.count(units, 'unit that has', 'units that have')} one on both sides: ${higher} higher, ${lower} lower, ${equal} equal`,
  pointsSum: (change, units) => `${SPEECH.en.count(change, 'point')} in all over ${SPEECH.en.count(units, 'unit')}`,
  mean: (mean) => `${SPEECH.en.count(mean, 'point')} on average`,

  classTable: 'From which class to which',
  classTableCaption: (before, after) => `Units; a row is the class in “${before}”, a column the class in “${after}”`,
  from: 'From \\ to',
  withoutClass: 'wrong data',
  withoutCertainty: 'not determined',
  absent: 'not there',
  total: 'Sum',

  caution: 'To be borne in mind',
  unitCode: 'Unit code',
  code: 'Code',
  name: 'Unit',
  district: 'District',
  province: 'Province',
  changeHeader: 'Change',
  class: 'Class',
  totalPoints: 'Total',
  totalChange: 'Change of total',
  difference: 'Change',
  rank: 'Rank',
  nameAndCauses: 'Unit, causes',
  causes: 'Causes',
  reason: 'Reason',
  remarks: 'Remarks',
  needed: 'Evidence needed',
  of: (what, side) => `${what} (${side})`,
  noUnits: 'None.',
  pointsText: (points) => `${SPEECH.en.count(points, 'point')}`,

  newItem: 'new criterion',
  droppedItem: 'criterion dropped',
  gate: (label) => `Condition “${label}”`,
  gateHolds: 'holds',
  gateFails: (items) => (items === '' ? 'fails' : `fails (${items})`),
  gateAbsent: 'not asked',
  band: (classLabel) => `Points for the class ${classLabel}`,
  bandFrom: (points) => `from ${points}`,
  moreCauses: (count) => `… and ${count} more`,
  noCause: 'no criterion has changed',
  awardGained: 'title now earned',
  awardLost: 'title no longer earned',
  nameBefore: (name) => `named “${name}” on the other side`,
  perhaps: (codes) => `the other side has a unit of this name with the code ${codes}: the code may have changed`,
  range: (lowest, highest, items) => `from ${lowest} to ${highest}, by the data of ${items}`,
  lacksEvidence: (items) => `evidence needed: ${items}`,

  neededEvidence: 'Evidence newly needed',
  neededEvidenceText: 'New criteria, and those for which units lack evidence on the second side.',
  nothingNeeded: 'No more evidence is needed.',
  item: 'Criterion',
  isNew: 'new',
  lacking: 'Units lacking it',
  newlyLacking: 'Not lacking before',
  itemsOnlyIn: (side) => `Criteria only in “${side}”`,
  more: (count) => `… and ${SPEECH.en.count(count, 'more unit')}, see the HTML or CSV (-o folder).`,

  skip: 'Skip to the contents',
  contents: 'Contents',
  allUnits: 'All units',
  allUnitsCaption: 'Higher class, lower class, not comparable, of one side only, then all others',
  madeFrom: 'What this was made from',
  madeFromText: 'Nothing is scored again: every number comes from the two results below.',
};

export const COMPARISON: Readonly<Record<Language, ComparisonLabels>> = { vi, en };
