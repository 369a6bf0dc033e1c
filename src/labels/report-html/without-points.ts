import type { Language } from '../../model/language.ts';
import { reaching } from '../phrases.ts';
import { SPEECH } from '../speech.ts';
import type { ReportHtmlLabels } from './labels.ts';

/** What is said otherwise in report.html of a set without points: nothing may refer to points there. */
export const WITHOUT_POINTS: Record<Language, Partial<ReportHtmlLabels>> = {
  vi: {
    title: (award, year) => `Kết quả đánh giá “${award}” năm ${year}`,
    selfBanner: {
      title: 'Kết quả tự đánh giá',
      text: 'Các tệp chỉ có kết quả tự đánh giá, chưa có kết quả kiểm tra. Kết quả này để đơn vị tự xem xét, không dùng để công nhận và không in được giấy chứng nhận.',
      mark: 'TỰ ĐÁNH GIÁ',
    },
    provenanceBanner: {
      official: null,
      office: {
        title: 'Bộ tiêu chí do cơ quan cung cấp',
        text: 'Các mức đánh giá trong bộ này do cơ quan sử dụng đưa vào, không phải trích nguyên văn từ văn bản pháp luật.',
        mark: 'BỘ TIÊU CHÍ DO CƠ QUAN CUNG CẤP',
      },
      illustrative: {
        title: 'Bộ tiêu chí minh họa, không có giá trị chính thức',
        text: 'Các mức đánh giá trong bộ này được đặt ra để làm ví dụ. Không dùng kết quả này để công nhận đơn vị.',
        mark: 'MINH HỌA, KHÔNG CÓ GIÁ TRỊ CHÍNH THỨC',
      },
    },
    figureComplete: 'đơn vị đủ số liệu và minh chứng',
    figureMissing: 'đơn vị còn thiếu số liệu hoặc minh chứng',
    byClass: 'Kết quả chung',
    byClassCaption: (units) => `Số đơn vị theo kết quả chung và tỷ lệ trên tổng số ${units} đơn vị`,
    classification: 'Kết quả chung',
    unclassified: 'Chưa có kết quả (dữ liệu sai)',
    byAreaCaption: 'Số đơn vị theo địa phương và kết quả chung; mỗi thanh là 100% đơn vị của địa phương đó',
    wouldChange: 'Có kết quả tốt hơn nếu bổ sung minh chứng',
    wouldChangeText: (count) =>
      `${count} đơn vị có nội dung chưa được tính vì thiếu minh chứng. Bổ sung đủ minh chứng thì kết quả tốt hơn.`,
    classNow: 'Kết quả hiện tại',
    byArticle: (article, document) => `không được tính theo ${article}, ${document}`,
    itemUnitsHeld: 'Trong đó sẽ có kết quả tốt hơn khi bổ sung đủ',
    invalidUnitsText: 'Các đơn vị này được nêu tên nhưng chưa có kết quả. Sửa các ô dưới đây rồi chạy lại.',
    rankingCaption: 'Xếp theo kết quả chung; cùng kết quả thì đồng hạng, hạng sau lùi tương ứng (1, 2, 2, 4).',
    whyNotSubmitted: (items) => `Chưa gửi hoặc chưa có số liệu: ${items}`,
    whyWithEvidence: (classLabel) => `Đủ minh chứng thì ${reaching({ vi: classLabel })}`,
    unitSectionsText: 'Cột “Ô” cho biết ô trong tệp dữ liệu mà kết quả được lấy từ đó.',
    outlookChanges: (items, _, classLabel) => `Bổ sung minh chứng của ${items} thì ${reaching({ vi: classLabel })}.`,
    outlookStays: (items, _, classLabel) => `Bổ sung minh chứng của ${items} thì kết quả vẫn là “${classLabel}”.`,
    nextClass: 'Để có kết quả tốt hơn',
    nextClassGates: (classLabel, items) => `Để ${reaching({ vi: classLabel })}, ${items} phải đạt.`,
    nextClassOtherGates: (classLabel, items) => `Để ${reaching({ vi: classLabel })}, ${items} phải đạt.`,
    missingWhat: {
      row: (items) => `số liệu và minh chứng của ${items}`,
      score: (items) => `số liệu của ${items}`,
      evidence: (items) => `minh chứng của ${items}`,
    },
    items: (unit) => `Kết quả từng tiêu chí của ${unit}`,
    state: 'Kết quả',
  },
  en: {
    title: (award, year) => `Evaluation for “${award}”, ${year}`,
    selfBanner: {
      title: 'Self-evaluation',
      text: 'The files hold results of self-evaluation only, nothing was checked. This result is for the units themselves: it recognises nothing, and no certificate can come of it.',
      mark: 'SELF-EVALUATION',
    },
    provenanceBanner: {
      official: null,
      office: {
        title: 'Criteria set supplied by an office',
        text: 'The levels of this set were supplied by the office that uses it; they are not quoted from the law.',
        mark: 'CRITERIA SET SUPPLIED BY AN OFFICE',
      },
      illustrative: {
        title: 'Illustrative criteria set, without official value',
        text: 'The levels of this set were made up as an example. Do not recognise units by this result.',
        mark: 'ILLUSTRATIVE, WITHOUT OFFICIAL VALUE',
      },
    },
    figureComplete: 'units with all figures and evidence',
    figureMissing: 'units lacking figures or evidence',
    byClass: 'Overall results',
    byClassCaption: (units) => `Units by group of results, and their share of all ${SPEECH.en.count(units, 'unit')}`,
    classification: 'Group',
    unclassified: 'No result (invalid data)',
    byAreaCaption: 'Units by area and group; each bar is 100% of the units of its area',
    wouldChange: 'A better result once evidence is supplied',
    wouldChangeText: (count) =>
      `Units with items that do not count for lack of evidence: ${count}. With the evidence supplied their result is better.`,
    classNow: 'Result now',
    itemUnitsHeld: 'Of these, a better result once all is supplied',
    rankingCaption:
      'By group of results. Units of the same group share a rank, and the next one moves down (1, 2, 2, 4).',
    whyNotSubmitted: (items) => `Not submitted or no figure: ${items}`,
    unitSectionsText: 'The column “Cell” names the cell of the data file that the result was taken from.',
    outlookChanges: (items, _, classLabel) => `With evidence for ${items} the result is “${classLabel}”.`,
    outlookStays: (items, _, classLabel) => `With evidence for ${items} the result is still “${classLabel}”.`,
    nextClassGates: (classLabel, items) => `For “${classLabel}”, ${items} must be met.`,
    nextClassOtherGates: (classLabel, items) => `For “${classLabel}”, ${items} must be met.`,
    missingWhat: {
      row: (items) => `figures and evidence for ${items}`,
      score: (items) => `figures for ${items}`,
      evidence: (items) => `evidence for ${items}`,
    },
    items: (unit) => `Results by criterion of ${unit}`,
    state: 'Result',
  },
};
