import type { Language } from '../model/language.ts';
import { SPEECH } from './speech.ts';

/** Words of what report.html answers first. Numbers arrive here already written in the reader's way. */
export interface AnswerLabels {
  readonly before: (year: string) => string;
  readonly change: string;
  readonly beforeUnits: (year: string, units: string) => string;
  readonly weakest: string;
  readonly weakestText: Record<'maximum' | 'highest' | 'met', string>;
  readonly mean: string;
  readonly level: string;
  readonly without: Record<'points' | 'outcome', string>;
  readonly withoutEvidence: string;
  readonly ofUnits: (count: string, share: string) => string;
  readonly heat: string;
  readonly heatText: Record<'maximum' | 'highest' | 'met', string>;
  readonly heatRows: Record<'unit' | 'district' | 'province', (count: string) => string>;
  readonly heatMarks: string;
  readonly heatLowest: (items: string) => string;
  readonly heatRegion: string;
  readonly near: string;
  readonly nearText: (points: string) => string;
  readonly nearNone: (points: string) => string;
  readonly pointsMissing: string;
  readonly toClass: string;
  readonly alsoBlocked: (items: string) => string;
  readonly held: string;
  readonly heldText: string;
  readonly heldNone: string;
  readonly atZero: string;
  readonly classThen: string;
  readonly notSent: (count: string) => string;
  readonly notSentNone: string;
  readonly notSentNoList: string;
  readonly andMore: (count: string) => string;
  readonly rankingBrief: string;
  readonly tools: string;
  readonly search: string;
  readonly allClasses: string;
  readonly allAreas: string;
  readonly onlyMissing: string;
  readonly shown: string;
  readonly sortBy: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly ranks: (from: string, to: string) => string;
  readonly scrollable: (name: string) => string;
  readonly unitPage: (area: string) => string;
  readonly part: (number: string, of: string) => string;
  readonly toReport: string;
  readonly unitPages: string;
  readonly unitPagesText: string;
  readonly unitsHere: string;
  readonly checkedBy: string;
  readonly combined: string;
  readonly combinedText: string;
  readonly combinedResult: string;
}

export const ANSWERS: Readonly<Record<Language, AnswerLabels>> = {
  vi: {
    before: (year) => `Năm ${year}`,
    change: 'Thay đổi',
    beforeUnits: (year, units) => `Năm ${year} có ${units} đơn vị được đánh giá.`,
    weakest: 'Tiêu chí thấp nhất',
    weakestText: {
      maximum: 'Điểm trung bình so với điểm tối đa, thấp nhất trước.',
      highest:
        'Điểm trung bình so với đơn vị cao điểm nhất, thấp nhất trước; bộ tiêu chí không ghi điểm tối đa của từng tiêu chí.',
      met: 'Tỷ lệ đơn vị đạt, thấp nhất trước.',
    },
    mean: 'Điểm trung bình',
    level: 'Mức đạt',
    without: { points: 'Không có điểm', outcome: 'Chưa đạt' },
    withoutEvidence: 'Thiếu minh chứng',
    ofUnits: (count, share) => `${count} (${share}%)`,
    heat: 'Toàn cảnh theo tiêu chí',
    heatText: {
      maximum: 'Ô càng đậm là càng ít điểm so với điểm tối đa.',
      highest: 'Ô càng đậm là càng ít điểm so với đơn vị cao điểm nhất ở tiêu chí đó.',
      met: 'Ô càng đậm là càng xa mức đạt.',
    },
    heatRows: {
      unit: (count) => `Mỗi hàng là một đơn vị (${count}).`,
      district: (count) => `Mỗi hàng là trung bình của một huyện (${count}).`,
      province: (count) => `Mỗi hàng là trung bình của một tỉnh (${count}).`,
    },
    heatMarks: '▲ chưa có minh chứng nên không được tính · □ chưa gửi · – không áp dụng',
    heatLowest: (items) => `Thấp nhất: ${items}.`,
    heatRegion: 'Bảng màu theo tiêu chí, cuộn ngang được',
    near: 'Sắp lên loại',
    nearText: (points) => `Đơn vị còn thiếu không quá ${points} điểm để lên loại trên.`,
    nearNone: (points) => `Không có đơn vị nào còn thiếu từ ${points} điểm trở xuống để lên loại.`,
    pointsMissing: 'Còn thiếu',
    toClass: 'Để đạt',
    alsoBlocked: (items) => `và ${items} phải đạt điều kiện`,
    held: 'Bị điểm 0 giữ lại',
    heldText: 'Đơn vị đủ điểm cho loại cao hơn nhưng có tiêu chí 0 điểm.',
    heldNone: 'Không có đơn vị nào đủ điểm mà bị điểm 0 giữ lại.',
    atZero: 'Tiêu chí 0 điểm',
    classThen: 'Nếu có điểm',
    notSent: (count) => `Chưa gửi gì (${count})`,
    notSentNone: 'Mọi đơn vị trong danh sách đều đã gửi.',
    notSentNoList: 'Không có danh sách đơn vị phải gửi nên không biết đơn vị nào chưa gửi.',
    andMore: (count) => `Còn ${count} đơn vị nữa.`,
    rankingBrief: 'Điểm tự chấm, chênh lệch và lý do của từng đơn vị: ở trang của địa phương và trong bảng tính.',
    tools: 'Tìm và lọc',
    search: 'Tìm tên hoặc mã',
    allClasses: 'Mọi loại',
    allAreas: 'Mọi địa phương',
    onlyMissing: 'Chỉ đơn vị còn thiếu',
    shown: 'Đang hiện {n} trên {m} đơn vị',
    sortBy: 'Bấm vào tên cột để sắp xếp.',
    openAll: 'Mở tất cả',
    closeAll: 'Gấp tất cả',
    ranks: (from, to) => `Dòng ${from} đến ${to}`,
    scrollable: (name) => `${name}, cuộn được`,
    unitPage: (area) => `Từng đơn vị: ${area}`,
    part: (number, of) => `phần ${number}/${of}`,
    toReport: 'Về báo cáo chung',
    unitPages: 'Từng đơn vị theo địa phương',
    unitPagesText: 'Mỗi địa phương có một trang riêng trong cùng thư mục với báo cáo này.',
    unitsHere: 'Các đơn vị trong trang này',
    checkedBy: 'Người kiểm tra',
    combined: 'Ghép từ các kết quả',
    combinedText: 'Mỗi cơ quan đã đánh giá phần của mình; ở đây chỉ ghép và xếp hạng lại, không chấm lại điểm.',
    combinedResult: 'Kết quả',
  },
  en: {
    before: (year) => `In ${year}`,
    change: 'Change',
    beforeUnits: (year, units) => `In ${year}, units evaluated: ${units}.`,
    weakest: 'Weakest criteria',
    weakestText: {
      maximum: 'Mean points against the maximum, the lowest first.',
      highest:
        'Mean points against the unit with most points, the lowest first; the set states no maximum for each criterion.',
      met: 'Share of units that meet it, the lowest first.',
    },
    mean: 'Mean points',
    level: 'Share met',
    without: { points: 'Without points', outcome: 'Not met' },
    withoutEvidence: 'Evidence missing',
    ofUnits: (count, share) => `${count} (${share}%)`,
    heat: 'All criteria at a glance',
    heatText: {
      maximum: 'The darker a cell, the fewer points against the maximum.',
      highest: 'The darker a cell, the fewer points against the unit with most points in that criterion.',
      met: 'The darker a cell, the farther from being met.',
    },
    heatRows: {
      unit: (count) => `Each row is a unit (${count}).`,
      district: (count) => `Each row is the mean of a district (${count}).`,
      province: (count) => `Each row is the mean of a province (${count}).`,
    },
    heatMarks: '▲ no evidence, does not count · □ not submitted · – not applicable',
    heatLowest: (items) => `Lowest: ${items}.`,
    heatRegion: 'Colours by criterion, scrolls sideways',
    near: 'Near the next class',
    nearText: (points) => `Units that lack at most ${SPEECH.en.count(points, 'point')} for the next class.`,
    nearNone: (points) => `No unit lacks ${SPEECH.en.count(points, 'point')} or fewer for the next class.`,
    pointsMissing: 'Lacks',
    toClass: 'For',
    alsoBlocked: (items) => `and ${items} must meet the condition`,
    held: 'Held back by a 0',
    heldText: 'Units whose points suffice for a better class but for a criterion at 0.',
    heldNone: 'No unit has points enough and is held back by a 0.',
    atZero: 'Criteria at 0',
    classThen: 'With points there',
    notSent: (count) => `Nothing sent (${count})`,
    notSentNone: 'Every unit on the list has sent something.',
    notSentNoList: 'No list of units was given, so nobody knows who has sent nothing.',
    andMore: (count) => `And ${SPEECH.en.count(count, 'more unit')}.`,
    rankingBrief: 'Self scores, differences and reasons are on the pages of the areas and in the workbook.',
    tools: 'Find and filter',
    search: 'Name or code',
    allClasses: 'All classes',
    allAreas: 'All areas',
    onlyMissing: 'Only units with something missing',
    shown: 'Showing {n} of {m} units',
    sortBy: 'Select a column name to sort.',
    openAll: 'Open all',
    closeAll: 'Fold all',
    ranks: (from, to) => `Rows ${from} to ${to}`,
    scrollable: (name) => `${name}, scrollable`,
    unitPage: (area) => `Unit by unit: ${area}`,
    part: (number, of) => `part ${number} of ${of}`,
    toReport: 'Back to the report',
    unitPages: 'Unit by unit, by area',
    unitPagesText: 'Each area has a page of its own in the folder of this report.',
    unitsHere: 'Units on this page',
    checkedBy: 'Assessor',
    combined: 'Combined from these results',
    combinedText:
      'Each office evaluated its own part; here they are put together and ranked again, and nothing is scored again.',
    combinedResult: 'Result',
  },
};
