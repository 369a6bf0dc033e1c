import type { Provenance } from '../model/criteria-set.ts';
import type { Language } from '../model/language.ts';
import type { ItemState, MissingWhat, Severity } from '../model/result.ts';
import { reaching } from './phrases.ts';
import { WITHOUT_POINTS } from './report-html-without-points.ts';

/** Headings and captions of report.html. Numbers arrive here already written in the reader's way. */
export interface ReportHtmlLabels {
  readonly title: (award: string, year: string) => string;
  readonly skip: string;
  readonly contents: string;
  readonly page: string;
  readonly pageOf: string;

  readonly selfBanner: { readonly title: string; readonly text: string; readonly mark: string };
  /** What must be said wherever the set is named; nothing for quoted law. */
  readonly provenanceBanner: Record<Provenance, { title: string; text: string; mark: string } | null>;
  readonly provenance: Record<Provenance, string>;

  readonly criteriaSet: string;
  readonly document: string;
  readonly identity: string;
  readonly source: string;
  readonly evaluated: string;
  readonly evaluationYear: string;
  readonly pointsUsed: string;
  readonly scoredBy: Record<'checked' | 'self', string>;
  readonly checkedOn: string;
  /** From YYYY-MM-DD to the way it is written. */
  readonly date: (iso: string) => string;

  readonly figures: string;
  readonly figureUnits: string;
  readonly figureAward: Record<'checked' | 'self', (award: string) => string>;
  readonly figureRanked: string;
  readonly figureInvalid: string;
  readonly figureComplete: string;
  readonly figureMissing: string;

  readonly byClass: string;
  readonly byClassCaption: (units: string) => string;
  readonly classification: string;
  readonly chart: string;
  readonly count: string;
  readonly share: string;
  readonly noAward: string;
  readonly noAwardLegend: (award: string) => string;
  readonly unclassified: string;
  /** Before why units are grouped as they are. */
  readonly whyGrouped: string;
  /** Of the best group, where no class earns the award. */
  readonly figureGroup: (label: string) => string;

  readonly procedure: string;

  readonly areaRules: string;
  readonly areaRulesCaption: string;
  readonly areaRule: string;
  readonly areaReached: string;
  readonly areaShare: string;
  readonly areaVerdict: string;
  readonly article: string;

  readonly byArea: string;
  readonly byAreaCaption: string;
  readonly area: string;
  readonly areaUnnamed: string;
  readonly districtUnnamed: string;
  readonly areaTotal: string;
  readonly units: string;
  readonly invalid: string;

  readonly attention: string;
  readonly attentionNothing: string;
  readonly wouldChange: string;
  readonly wouldChangeText: (count: string) => string;
  readonly classNow: string;
  readonly classWithEvidence: string;
  readonly totalNow: string;
  readonly totalWithEvidence: string;
  readonly waitingItems: string;
  readonly byArticle: (article: string, document: string) => string;
  readonly byItem: string;
  readonly byItemText: string;
  readonly itemUnits: string;
  readonly itemUnitsHeld: string;
  readonly betweenBands: string;
  readonly betweenBandsText: string;
  readonly invalidUnits: string;
  readonly invalidUnitsText: string;
  readonly whatIsWrong: string;
  readonly howToFix: string;
  readonly where: string;

  readonly ranking: string;
  readonly rankingCaption: string;
  readonly rank: string;
  readonly tied: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly total: string;
  readonly selfTotal: string;
  readonly difference: string;
  readonly missing: string;
  readonly why: string;
  readonly notRanked: string;
  readonly notRankedHeading: (count: string) => string;
  readonly whyNoEvidence: (items: string) => string;
  readonly whyNotSubmitted: (items: string) => string;
  readonly whyZero: (items: string) => string;
  readonly whyGate: (items: string) => string;
  readonly whyInBand: (from: string, to: string) => string;
  readonly whyFrom: (from: string) => string;
  readonly whyUpTo: (from: string, to: string) => string;
  readonly whyBelow: (lowest: string) => string;
  readonly whyBetween: (lowerTo: string, higherFrom: string) => string;
  readonly whyConditions: (items: string, classLabel: string) => string;
  readonly whyHolds: string;
  readonly whyWithEvidence: (classLabel: string) => string;
  readonly whyInvalid: string;

  readonly unitSections: string;
  readonly unitSectionsText: string;
  /** For more units than a browser can show: where to find them instead. */
  readonly tooManySections: (most: string) => string;
  readonly outOf: (total: string, maximum: string) => string;
  readonly rankedAs: (rank: string, ranked: string) => string;
  readonly rankedAsTied: (rank: string, ranked: string) => string;
  readonly reason: string;
  readonly outlook: string;
  readonly outlookChanges: (items: string, total: string, classLabel: string) => string;
  readonly outlookStays: (items: string, total: string, classLabel: string) => string;
  readonly nextClass: string;
  readonly nextClassPoints: (classLabel: string, points: string) => string;
  readonly nextClassGates: (classLabel: string, items: string) => string;
  readonly nextClassBoth: (classLabel: string, points: string, items: string) => string;
  /** Items that keep a gate shut though they are not at 0. */
  readonly nextClassOtherGates: (classLabel: string, items: string) => string;
  /** Before the list of what does not hold yet. */
  readonly nextClassUnmet: (classLabel: string) => string;
  readonly stillMissing: string;
  readonly missingWhat: Record<MissingWhat, (items: string) => string>;
  readonly notices: string;
  readonly gates: string;
  readonly gatePassed: string;
  readonly gateFailed: string;
  readonly gateItems: (items: string) => string;
  readonly items: (unit: string) => string;
  readonly item: string;
  readonly maximum: string;
  readonly selfPoints: string;
  readonly points: string;
  readonly pointsSelfRun: string;
  readonly state: string;
  readonly explanation: string;
  readonly evidence: string;
  readonly noEvidence: string;
  readonly sourceCell: string;
  readonly states: Record<ItemState, string>;
  readonly awaiting: (points: string) => string;
  readonly value: string;
  readonly category: string;
  readonly itemNames: string;
  readonly assessor: string;
  readonly note: string;
  readonly backToRanking: string;

  readonly problems: string;
  readonly problemsNothing: string;
  readonly severities: Record<Severity, string>;
  readonly problemCount: (count: string) => string;
  readonly problemCode: string;
  readonly message: string;
  readonly problemsMore: (more: string) => string;
  readonly related: string;

  readonly placeSheet: (sheet: string) => string;
  readonly placeCell: (cell: string) => string;
  readonly placeRow: (row: string) => string;
  readonly placeRowColumn: (row: string, column: string) => string;
  readonly placeLine: (line: string) => string;
  readonly placeKey: (key: string) => string;

  readonly madeFrom: string;
  readonly madeFromText: (format: string) => string;
  readonly tool: string;
  readonly criteriaHash: string;
  readonly bases: string;
  readonly inputs: string;
  readonly file: string;
  readonly rows: string;
}

const vi: ReportHtmlLabels = {
  title: (award, year) => `Kết quả đánh giá, xếp loại “${award}” năm ${year}`,
  skip: 'Đến phần nội dung chính',
  contents: 'Mục lục',
  page: 'Trang',
  pageOf: '/',

  selfBanner: {
    title: 'Kết quả tự đánh giá',
    text: 'Các tệp chỉ có điểm tự chấm, chưa có điểm kiểm tra. Kết quả này để đơn vị tự xem xét, không dùng để công nhận và không in được giấy chứng nhận.',
    mark: 'TỰ ĐÁNH GIÁ',
  },
  provenanceBanner: {
    official: null,
    office: {
      title: 'Bộ tiêu chí do cơ quan cung cấp',
      text: 'Điểm và mức đánh giá trong bộ này do cơ quan sử dụng đưa vào, không phải trích nguyên văn từ văn bản pháp luật.',
      mark: 'BỘ TIÊU CHÍ DO CƠ QUAN CUNG CẤP',
    },
    illustrative: {
      title: 'Bộ tiêu chí minh họa, không có giá trị chính thức',
      text: 'Điểm tối đa và cách cho điểm trong bộ này được đặt ra để làm ví dụ. Không dùng kết quả này để xếp loại hoặc công nhận đơn vị.',
      mark: 'MINH HỌA, KHÔNG CÓ GIÁ TRỊ CHÍNH THỨC',
    },
  },
  provenance: {
    official: 'theo văn bản pháp luật được trích dẫn',
    office: 'do cơ quan cung cấp',
    illustrative: 'minh họa, không có giá trị chính thức',
  },

  criteriaSet: 'Bộ tiêu chí',
  document: 'Văn bản',
  identity: 'Mã và phiên bản',
  source: 'Nguồn',
  evaluated: 'Đơn vị được đánh giá',
  evaluationYear: 'Năm đánh giá',
  pointsUsed: 'Điểm dùng để xếp loại',
  scoredBy: { checked: 'điểm kiểm tra', self: 'điểm tự chấm (tự đánh giá)' },
  checkedOn: 'Ngày kiểm tra',
  date: (iso) => iso.split('-').reverse().join('/'),

  figures: 'Số liệu chính',
  figureUnits: 'đơn vị được đánh giá',
  figureAward: {
    checked: (award) => `đạt “${award}”`,
    self: (award) => `tự xếp loại đạt “${award}”`,
  },
  figureRanked: 'đơn vị được xếp hạng',
  figureInvalid: 'đơn vị có dữ liệu sai, chưa xếp hạng',
  figureComplete: 'đơn vị đủ điểm và minh chứng',
  figureMissing: 'đơn vị còn thiếu điểm hoặc minh chứng',

  byClass: 'Kết quả xếp loại',
  byClassCaption: (units) => `Số đơn vị theo loại và tỷ lệ trên tổng số ${units} đơn vị`,
  classification: 'Xếp loại',
  chart: 'Biểu đồ',
  count: 'Số đơn vị',
  share: 'Tỷ lệ',
  noAward: 'không được công nhận',
  noAwardLegend: (award) => `Dấu × và nền gạch chéo: loại không được công nhận “${award}”.`,
  unclassified: 'Chưa xếp loại (dữ liệu sai)',
  whyGrouped: 'Vì sao chia nhóm như vậy',
  figureGroup: (label) => `đơn vị: ${label}`,

  procedure: 'Quy trình theo văn bản',

  areaRules: 'Kết quả của huyện, tỉnh',
  areaRulesCaption:
    'Số nơi đạt trên tổng số nơi có trong các tệp đã đọc, so với tỷ lệ văn bản đòi hỏi. Tệp chưa có đủ các xã, huyện thì đây chưa phải kết quả của cả huyện, tỉnh.',
  areaRule: 'Tiêu chuẩn',
  areaReached: 'Số đạt / tổng số',
  areaShare: 'Tỷ lệ phải đạt',
  areaVerdict: 'Kết quả',
  article: 'Căn cứ',

  byArea: 'Theo địa bàn',
  byAreaCaption: 'Số đơn vị theo địa bàn và xếp loại; mỗi thanh là 100% đơn vị của địa bàn đó',
  area: 'Địa bàn',
  areaUnnamed: 'Không ghi địa bàn',
  districtUnnamed: 'Không ghi huyện',
  areaTotal: 'Tổng cộng',
  units: 'Số đơn vị',
  invalid: 'Dữ liệu sai',

  attention: 'Cần chú ý',
  attentionNothing: 'Không có đơn vị nào cần chú ý thêm.',
  wouldChange: 'Sẽ lên loại nếu bổ sung minh chứng',
  wouldChangeText: (count) =>
    `${count} đơn vị có điểm chưa được tính vì thiếu minh chứng. Bổ sung đủ minh chứng thì được xếp loại cao hơn.`,
  classNow: 'Hiện xếp loại',
  classWithEvidence: 'Khi đủ minh chứng',
  totalNow: 'Tổng điểm hiện tại',
  totalWithEvidence: 'Tổng điểm khi đủ',
  waitingItems: 'Tiêu chí chưa có minh chứng',
  byArticle: (article, document) => `không được chấm điểm theo ${article}, ${document}`,
  byItem: 'Minh chứng còn thiếu theo tiêu chí',
  byItemText: 'Tiêu chí có nhiều đơn vị chưa có minh chứng nhất được xếp trước.',
  itemUnits: 'Số đơn vị chưa có minh chứng',
  itemUnitsHeld: 'Trong đó sẽ lên loại khi bổ sung đủ',
  betweenBands: 'Tổng điểm nằm giữa hai loại',
  betweenBandsText: 'Văn bản không nói rõ tổng điểm này thuộc loại nào; cách hiểu đã dùng được ghi bên cạnh.',
  invalidUnits: 'Dữ liệu sai, chưa xếp hạng',
  invalidUnitsText: 'Các đơn vị này được nêu tên nhưng chưa tính điểm. Sửa các ô dưới đây rồi chạy lại.',
  whatIsWrong: 'Chỗ sai',
  howToFix: 'Cách sửa',
  where: 'Vị trí',

  ranking: 'Bảng xếp hạng',
  rankingCaption:
    'Xếp theo loại, rồi theo tổng điểm. Cùng loại và cùng tổng điểm thì đồng hạng, hạng sau lùi tương ứng (1, 2, 2, 4).',
  rank: 'Hạng',
  tied: 'đồng hạng',
  code: 'Mã',
  name: 'Tên đơn vị',
  unit: 'Đơn vị',
  total: 'Tổng điểm',
  selfTotal: 'Tự chấm',
  difference: 'Chênh lệch',
  missing: 'Còn thiếu',
  why: 'Vì sao',
  notRanked: 'không xếp hạng',
  notRankedHeading: (count) => `Không xếp hạng: ${count} đơn vị có dữ liệu sai`,
  whyNoEvidence: (items) => `Chưa có minh chứng: ${items}`,
  whyNotSubmitted: (items) => `Chưa gửi hoặc chưa chấm: ${items}`,
  whyZero: (items) => `Bị điểm 0: ${items}`,
  whyGate: (items) => `Chưa đạt điều kiện: ${items}`,
  whyInBand: (from, to) => `Từ ${from} đến ${to} điểm`,
  whyFrom: (from) => `Từ ${from} điểm trở lên`,
  whyUpTo: (from, to) => `Từ ${from} đến dưới ${to} điểm`,
  whyBelow: (lowest) => `Dưới ${lowest} điểm`,
  whyBetween: (lowerTo, higherFrom) => `Trên ${lowerTo} và dưới ${higherFrom} điểm, theo cách đọc của bộ tiêu chí`,
  whyConditions: (items, classLabel) => `Để ${reaching({ vi: classLabel })} còn thiếu: ${items}`,
  whyHolds: 'Đủ các điều kiện',
  whyWithEvidence: (classLabel) => `Đủ minh chứng thì xếp loại ${classLabel}`,
  whyInvalid: 'Dữ liệu sai, cần sửa',

  unitSections: 'Từng đơn vị',
  unitSectionsText: 'Cột “Ô” cho biết ô trong tệp dữ liệu mà điểm được lấy từ đó.',
  tooManySections: (most) =>
    `Có hơn ${most} đơn vị nên phần chi tiết từng đơn vị không nằm trong trang này; xem bằng lệnh “hoctap explain”, hoặc trong result.json.`,
  outOf: (total, maximum) => `${total}/${maximum} điểm`,
  rankedAs: (rank, ranked) => `hạng ${rank} trong ${ranked} đơn vị`,
  rankedAsTied: (rank, ranked) => `đồng hạng ${rank} trong ${ranked} đơn vị`,
  reason: 'Vì sao',
  outlook: 'Khi đủ minh chứng',
  outlookChanges: (items, total, classLabel) =>
    `Bổ sung minh chứng của ${items} thì tổng điểm là ${total} và xếp loại ${classLabel}.`,
  outlookStays: (items, total, classLabel) =>
    `Bổ sung minh chứng của ${items} thì tổng điểm là ${total}, vẫn xếp loại ${classLabel}.`,
  nextClass: 'Để lên loại',
  nextClassPoints: (classLabel, points) => `Còn thiếu ${points} điểm để đạt loại ${classLabel}.`,
  nextClassGates: (classLabel, items) =>
    `Đã đủ điểm cho loại ${classLabel}, nhưng ${items} đang bị điểm 0; tiêu chí này phải có điểm.`,
  nextClassBoth: (classLabel, points, items) =>
    `Còn thiếu ${points} điểm để đạt loại ${classLabel}, và ${items} đang bị điểm 0 phải có điểm.`,
  nextClassOtherGates: (classLabel, items) => `Để đạt loại ${classLabel}, ${items} phải đạt mức của điều kiện.`,
  nextClassUnmet: (classLabel) => `Để ${reaching({ vi: classLabel })} còn thiếu:`,
  stillMissing: 'Còn thiếu',
  missingWhat: {
    row: (items) => `điểm và minh chứng của ${items}`,
    score: (items) => `điểm của ${items}`,
    evidence: (items) => `minh chứng của ${items}`,
  },
  notices: 'Lưu ý',
  gates: 'Điều kiện',
  gatePassed: 'đạt',
  gateFailed: 'chưa đạt',
  gateItems: (items) => `do ${items}`,
  items: (unit) => `Điểm từng tiêu chí của ${unit}`,
  item: 'Tiêu chí',
  maximum: 'Tối đa',
  selfPoints: 'Tự chấm',
  points: 'Điểm',
  pointsSelfRun: 'Điểm tự chấm',
  state: 'Tình trạng',
  explanation: 'Giải thích',
  evidence: 'Minh chứng',
  noEvidence: 'chưa có',
  sourceCell: 'Ô',
  states: {
    scored: 'Có điểm',
    zero: 'Điểm 0',
    'no-evidence': 'Chưa có minh chứng',
    'not-submitted': 'Chưa gửi',
    'not-applicable': 'Không áp dụng',
    invalid: 'Dữ liệu sai',
    met: 'Đạt',
    'not-met': 'Chưa đạt',
    measured: 'Có số liệu',
  },
  awaiting: (points) => `${points} điểm chờ minh chứng`,
  value: 'Giá trị',
  category: 'Địa bàn',
  itemNames: 'Tên tiêu chí',
  assessor: 'Người kiểm tra',
  note: 'Ghi chú',
  backToRanking: 'Về bảng xếp hạng',

  problems: 'Vấn đề trong các tệp',
  problemsNothing: 'Không có vấn đề nào trong các tệp.',
  severities: { error: 'Lỗi cần sửa', missing: 'Còn thiếu', warning: 'Nên xem lại', notice: 'Để biết' },
  problemCount: (count) => `${count} chỗ`,
  problemCode: 'Mã vấn đề',
  message: 'Nội dung',
  problemsMore: (more) => `Còn ${more} chỗ nữa cùng loại, xem đầy đủ trong result.json.`,
  related: 'xem thêm',

  placeSheet: (sheet) => `trang “${sheet}”`,
  placeCell: (cell) => `ô ${cell}`,
  placeRow: (row) => `dòng ${row}`,
  placeRowColumn: (row, column) => `dòng ${row}, cột ${column}`,
  placeLine: (line) => `dòng văn bản ${line}`,
  placeKey: (key) => `khóa ${key}`,

  madeFrom: 'Báo cáo này được lập từ đâu',
  madeFromText: (format) =>
    `Mọi số liệu lấy từ tệp kết quả result.json (định dạng ${format}), không tính lại. Cùng tệp đầu vào và cùng bộ tiêu chí thì cho cùng một báo cáo.`,
  tool: 'Công cụ',
  criteriaHash: 'SHA-256 của bộ tiêu chí',
  bases: 'Dựa trên',
  inputs: 'Tệp đầu vào',
  file: 'Tệp',
  rows: 'Số dòng',
};

const en: ReportHtmlLabels = {
  title: (award, year) => `Evaluation and classification for “${award}”, ${year}`,
  skip: 'Skip to the main content',
  contents: 'Contents',
  page: 'Page',
  pageOf: 'of',

  selfBanner: {
    title: 'Self-evaluation',
    text: 'The files hold self scores only, no checked scores. This result is for the units themselves: it recognises nothing, and no certificate can come of it.',
    mark: 'SELF-EVALUATION',
  },
  provenanceBanner: {
    official: null,
    office: {
      title: 'Criteria set supplied by an office',
      text: 'The points and levels of this set were supplied by the office that uses it; they are not quoted from the law.',
      mark: 'CRITERIA SET SUPPLIED BY AN OFFICE',
    },
    illustrative: {
      title: 'Illustrative criteria set, without official value',
      text: 'The maximum points and the way of scoring in this set were made up as an example. Do not classify or recognise units by this result.',
      mark: 'ILLUSTRATIVE, WITHOUT OFFICIAL VALUE',
    },
  },
  provenance: {
    official: 'quoted from the law',
    office: 'supplied by an office',
    illustrative: 'illustrative, without official value',
  },

  criteriaSet: 'Criteria set',
  document: 'Document',
  identity: 'Id and version',
  source: 'Provenance',
  evaluated: 'What is evaluated',
  evaluationYear: 'Evaluation year',
  pointsUsed: 'Points used',
  scoredBy: { checked: 'checked scores', self: 'self scores (self-evaluation)' },
  checkedOn: 'Date of check',
  date: (iso) => iso,

  figures: 'Key figures',
  figureUnits: 'units evaluated',
  figureAward: {
    checked: (award) => `earned “${award}”`,
    self: (award) => `would earn “${award}” by self scores`,
  },
  figureRanked: 'units ranked',
  figureInvalid: 'units with invalid data, not ranked',
  figureComplete: 'units with all scores and evidence',
  figureMissing: 'units lacking scores or evidence',

  byClass: 'Classes',
  byClassCaption: (units) => `Units by class, and their share of all ${units} units`,
  classification: 'Class',
  chart: 'Chart',
  count: 'Units',
  share: 'Share',
  noAward: 'not recognised',
  noAwardLegend: (award) => `The × and the hatching mark a class that does not earn “${award}”.`,
  unclassified: 'No class (invalid data)',
  whyGrouped: 'Why the units are grouped like this',
  figureGroup: (label) => `units: ${label}`,

  procedure: 'The procedure by the document',

  areaRules: 'Districts and provinces',
  areaRulesCaption:
    'How many reached it, of all in the files that were read, against the share the document asks for. Where communes or districts are missing from the files, this is not yet the result of the whole area.',
  areaRule: 'Standard',
  areaReached: 'Reached / all',
  areaShare: 'Share needed',
  areaVerdict: 'Result',
  article: 'Article',

  byArea: 'By area',
  byAreaCaption: 'Units by area and class; each bar is 100% of the units of its area',
  area: 'Area',
  areaUnnamed: 'No area given',
  districtUnnamed: 'No district given',
  areaTotal: 'All',
  units: 'Units',
  invalid: 'Invalid data',

  attention: 'Worth attention',
  attentionNothing: 'No unit needs further attention.',
  wouldChange: 'A better class once evidence is supplied',
  wouldChangeText: (count) =>
    `Units with points that do not count for lack of evidence: ${count}. With the evidence supplied their class is better.`,
  classNow: 'Class now',
  classWithEvidence: 'With evidence',
  totalNow: 'Total now',
  totalWithEvidence: 'Total with evidence',
  waitingItems: 'Criteria without evidence',
  byArticle: (article, document) => `does not count by ${article}, ${document}`,
  byItem: 'Missing evidence by criterion',
  byItemText: 'The criterion that most units lack evidence for comes first.',
  itemUnits: 'Units without evidence',
  itemUnitsHeld: 'Of these, a better class once all is supplied',
  betweenBands: 'Total between two classes',
  betweenBandsText: 'The document does not say which class such a total belongs to; how it was read stands beside it.',
  invalidUnits: 'Invalid data, not ranked',
  invalidUnitsText: 'These units are named and not evaluated. Correct the cells below and run again.',
  whatIsWrong: 'What is wrong',
  howToFix: 'How to fix it',
  where: 'Where',

  ranking: 'Ranking',
  rankingCaption:
    'By class, then by total. Units of the same class and total share a rank, and the next one moves down (1, 2, 2, 4).',
  rank: 'Rank',
  tied: 'tied',
  code: 'Code',
  name: 'Name of unit',
  unit: 'Unit',
  total: 'Total',
  selfTotal: 'Self total',
  difference: 'Difference',
  missing: 'Missing',
  why: 'Why',
  notRanked: 'not ranked',
  notRankedHeading: (count) => `Not ranked, invalid data: ${count}`,
  whyNoEvidence: (items) => `No evidence: ${items}`,
  whyNotSubmitted: (items) => `Not submitted: ${items}`,
  whyZero: (items) => `At 0: ${items}`,
  whyGate: (items) => `Condition not met: ${items}`,
  whyInBand: (from, to) => `From ${from} to ${to} points`,
  whyFrom: (from) => `${from} points or more`,
  whyUpTo: (from, to) => `From ${from} to below ${to} points`,
  whyBelow: (lowest) => `Below ${lowest} points`,
  whyBetween: (lowerTo, higherFrom) => `Above ${lowerTo} and below ${higherFrom} points, as the set reads it`,
  whyConditions: (items, classLabel) => `Still lacking for “${classLabel}”: ${items}`,
  whyHolds: 'All conditions hold',
  whyWithEvidence: (classLabel) => `With evidence: ${classLabel}`,
  whyInvalid: 'Invalid data, to be corrected',

  unitSections: 'Unit by unit',
  unitSectionsText: 'The column “Cell” names the cell of the data file that the points were taken from.',
  tooManySections: (most) =>
    `There are more than ${most} units, so their details are not in this page; see “hoctap explain” or result.json.`,
  outOf: (total, maximum) => `${total}/${maximum} points`,
  rankedAs: (rank, ranked) => `rank ${rank} of ${ranked}`,
  rankedAsTied: (rank, ranked) => `tied at rank ${rank} of ${ranked}`,
  reason: 'Why',
  outlook: 'With evidence',
  outlookChanges: (items, total, classLabel) =>
    `With evidence for ${items} the total is ${total} and the class is ${classLabel}.`,
  outlookStays: (items, total, classLabel) =>
    `With evidence for ${items} the total is ${total} and the class is still ${classLabel}.`,
  nextClass: 'To rise',
  nextClassPoints: (classLabel, points) => `Points missing for ${classLabel}: ${points}.`,
  nextClassGates: (classLabel, items) => `The points suffice for ${classLabel}, but ${items} at 0 must have points.`,
  nextClassBoth: (classLabel, points, items) =>
    `Points missing for ${classLabel}: ${points}; and ${items} at 0 must have points.`,
  nextClassOtherGates: (classLabel, items) => `For ${classLabel}, ${items} must come up to the condition.`,
  nextClassUnmet: (classLabel) => `Still lacking for “${classLabel}”:`,
  stillMissing: 'Missing',
  missingWhat: {
    row: (items) => `score and evidence for ${items}`,
    score: (items) => `score for ${items}`,
    evidence: (items) => `evidence for ${items}`,
  },
  notices: 'Note',
  gates: 'Conditions',
  gatePassed: 'met',
  gateFailed: 'not met',
  gateItems: (items) => `because of ${items}`,
  items: (unit) => `Points by criterion of ${unit}`,
  item: 'Criterion',
  maximum: 'Maximum',
  selfPoints: 'Self',
  points: 'Points',
  pointsSelfRun: 'Self points',
  state: 'State',
  explanation: 'Explanation',
  evidence: 'Evidence',
  noEvidence: 'none',
  sourceCell: 'Cell',
  states: {
    scored: 'Scored',
    zero: 'Zero',
    'no-evidence': 'No evidence',
    'not-submitted': 'Not submitted',
    'not-applicable': 'Not applicable',
    invalid: 'Invalid data',
    met: 'Met',
    'not-met': 'Not met',
    measured: 'Measured',
  },
  awaiting: (points) => `${points} points await evidence`,
  value: 'Value',
  category: 'Category',
  itemNames: 'Criteria',
  assessor: 'Assessor',
  note: 'Note',
  backToRanking: 'Back to the ranking',

  problems: 'Problems in the files',
  problemsNothing: 'There are no problems in the files.',
  severities: {
    error: 'Errors to correct',
    missing: 'Missing',
    warning: 'Worth a second look',
    notice: 'For information',
  },
  problemCount: (count) => `places: ${count}`,
  problemCode: 'Problem code',
  message: 'What',
  problemsMore: (more) => `${more} more of this kind stand in result.json.`,
  related: 'see also',

  placeSheet: (sheet) => `sheet “${sheet}”`,
  placeCell: (cell) => `cell ${cell}`,
  placeRow: (row) => `row ${row}`,
  placeRowColumn: (row, column) => `row ${row}, column ${column}`,
  placeLine: (line) => `text line ${line}`,
  placeKey: (key) => `key ${key}`,

  madeFrom: 'What this report was made from',
  madeFromText: (format) =>
    `Every figure is taken from the result file result.json (format ${format}); nothing is computed again. The same inputs and criteria give the same report.`,
  tool: 'Tool',
  criteriaHash: 'SHA-256 of the criteria set',
  bases: 'Built on',
  inputs: 'Input files',
  file: 'File',
  rows: 'Rows',
};

export const reportHtmlLabels: Record<Language, ReportHtmlLabels> = { vi, en };

/** The labels for a result, by whether its set gives points. */
export function reportHtmlLabelsFor(language: Language, { points }: { readonly points: boolean }): ReportHtmlLabels {
  return points ? reportHtmlLabels[language] : { ...reportHtmlLabels[language], ...WITHOUT_POINTS[language] };
}
