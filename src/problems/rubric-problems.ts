import { SPEECH } from '../labels/speech.ts';
import { lazy } from '../model/lazy.ts';
import { define } from './define.ts';

const { vi, en } = SPEECH;

/** Problems of a rubric table from which criteria are made: header, rows, points, and what it is compared with. */
export const rubricProblems = lazy(() => ({
  'rubric-empty': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Tệp (hoặc trang tính) không có dòng nào.',
      fix: () => 'Kiểm tra xem đã chọn đúng tệp, đúng trang tính chưa.',
    },
    en: {
      message: () => 'The file (or the sheet) has no rows.',
      fix: () => 'Check that this is the right file and the right sheet.',
    },
  }),
  'rubric-header-missing': define<Record<string, never>>('error', {
    vi: {
      message: () =>
        'Không thấy dòng tiêu đề của bảng điểm: cần một cột “Tiêu chí” (hoặc “Nội dung”) và một cột “Điểm tối đa”.',
      fix: () => 'Ghi tiêu đề cột như: TT | Tiêu chí | Nội dung | Điểm tối đa | Minh chứng.',
    },
    en: {
      message: () =>
        'No header of a rubric was found: it needs a column “Tiêu chí” (or “Nội dung”) and a column “Điểm tối đa”.',
      fix: () => 'Write headers such as: TT | Tiêu chí | Nội dung | Điểm tối đa | Minh chứng.',
    },
  }),
  'rubric-column-repeated': define<{ column: string; other: string }>('error', {
    vi: {
      message: ({ column, other }) => `Cột “${column}” cùng nghĩa với cột “${other}” đã có, không biết lấy cột nào.`,
      fix: () => 'Giữ lại một cột, đổi tên hoặc xóa cột kia.',
    },
    en: {
      message: ({ column, other }) =>
        `The column “${column}” means the same as “${other}”; it is not clear which one to take.`,
      fix: () => 'Keep one of them; rename or delete the other.',
    },
  }),
  'rubric-columns-ignored': define<{ columns: string }>('notice', {
    vi: {
      message: ({ columns }) => `Các cột này không thuộc bộ tiêu chí nên không đọc: “${columns}”.`,
      fix: () => 'Không cần sửa gì, nếu đúng là như vậy.',
    },
    en: {
      message: ({ columns }) => `These columns are no part of a criteria set and were not read: “${columns}”.`,
      fix: () => 'Nothing needs to be done if that is right.',
    },
  }),
  'rubric-column-nameless': define<{ found: string }>('warning', {
    vi: {
      message: ({ found }) => `Cột này không có tiêu đề nên không đọc, nhưng có nội dung (ví dụ “${found}”).`,
      fix: () => 'Ghi tiêu đề cho cột, hoặc xóa cột nếu không cần.',
    },
    en: {
      message: ({ found }) => `This column has no header and was not read, but something is in it (“${found}”).`,
      fix: () => 'Write its header, or delete the column.',
    },
  }),
  'rubric-cell-beyond-header': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Dòng này có nội dung ở cột không có tiêu đề: “${found}”.`,
      fix: () =>
        'Có thể một dấu phẩy (hoặc chấm phẩy) trong ô đã tách ô làm hai: đặt nội dung ô đó trong dấu ngoặc kép; các loại minh chứng thì ghi cách nhau bằng dấu chấm phẩy trong một ô.',
    },
    en: {
      message: ({ found }) => `This row has a cell “${found}” beyond the columns of the header.`,
      fix: () =>
        'A comma or semicolon inside a cell may have split it: put that cell in quotation marks; write kinds of evidence in one cell, divided by semicolons.',
    },
  }),
  'rubric-no-criteria': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Dưới dòng tiêu đề không có tiêu chí nào.',
      fix: () => 'Kiểm tra xem đã chọn đúng trang tính chưa, và bảng có bị ngắt quãng không.',
    },
    en: {
      message: () => 'There is no criterion under the header.',
      fix: () => 'Check that this is the right sheet and that the table is whole.',
    },
  }),
  'rubric-label-missing': define<Record<string, never>>('error', {
    vi: {
      message: () => 'Dòng này có điểm nhưng không có tên tiêu chí hay nội dung.',
      fix: () => 'Ghi tên vào dòng này, hoặc xóa điểm.',
    },
    en: {
      message: () => 'This row has points and no criterion or content.',
      fix: () => 'Write what they are for, or delete the points.',
    },
  }),
  'rubric-points-missing': define<{ label: string }>('error', {
    vi: {
      message: ({ label }) => `“${label}” chưa có điểm tối đa.`,
      fix: () =>
        'Ghi điểm vào ô này. Nếu điểm được ghi chung cho nhiều nội dung thì ghi ở dòng của tiêu chí, hoặc gộp ô (trong tệp Excel).',
    },
    en: {
      message: ({ label }) => `“${label}” has no maximum points.`,
      fix: () =>
        'Write them in this cell. Points that several contents share are in the row of their criterion, or in a merged cell (of an Excel file).',
    },
  }),
  'rubric-points-not-a-number': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Điểm tối đa phải là một con số, ở đây ghi “${found}”.`,
      fix: () => 'Ghi một con số như 5 hoặc 2,5; lời giải thích để ở cột khác.',
    },
    en: {
      message: ({ found }) => `Maximum points must be one number; here stands “${found}”.`,
      fix: () => 'Write a number such as 5 or 2.5, and explanations in another column.',
    },
  }),
  'rubric-points-date': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) =>
        `Ô điểm đang là ngày tháng (“${found}”): có lẽ Excel đã đổi số như 5-10 hay 2.5 thành ngày.`,
      fix: () => 'Định dạng ô là Number (hoặc Text) rồi gõ lại số điểm.',
    },
    en: {
      message: ({ found }) =>
        `The points are a date (“${found}”): Excel may have taken a number such as 5-10 or 2.5 for one.`,
      fix: () => 'Format the cell as a number (or text) and type the points again.',
    },
  }),
  'rubric-points-too-fine': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Điểm “${found}” có quá 4 chữ số thập phân hoặc quá lớn.`,
      fix: () => 'Ghi điểm với nhiều nhất 4 chữ số thập phân; nếu ô là công thức thì làm tròn bằng ROUND.',
    },
    en: {
      message: ({ found }) => `The points “${found}” have more than 4 decimals or are too large.`,
      fix: () => 'Write at most 4 decimals; in a formula use ROUND.',
    },
  }),
  'rubric-points-negative': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Điểm tối đa không thể là số âm: “${found}”.`,
      fix: () => 'Điểm trừ không phải là điểm tối đa; bỏ dòng này khỏi bảng, hoặc ghi điểm tối đa.',
    },
    en: {
      message: ({ found }) => `Maximum points cannot be negative: “${found}”.`,
      fix: () => 'Deductions are no maximum points; take the row out, or write its maximum.',
    },
  }),
  'rubric-cell-error': define<{ found: string }>('error', {
    vi: {
      message: ({ found }) => `Ô này là lỗi của Excel: ${found}.`,
      fix: () => 'Sửa công thức trong ô, hoặc gõ thẳng con số.',
    },
    en: {
      message: ({ found }) => `This cell is an error of Excel: ${found}.`,
      fix: () => 'Correct the formula, or type the number.',
    },
  }),
  'rubric-sum-differs': define<{ label: string; stated: number; sum: number }>('error', {
    vi: {
      message: ({ label, stated, sum }) =>
        `“${label}” ghi ${vi.number(stated)} điểm, nhưng các nội dung bên dưới cộng lại được ${vi.number(sum)}.`,
      fix: () => 'Sửa điểm của tiêu chí hoặc của các nội dung cho khớp nhau.',
    },
    en: {
      message: ({ label, stated, sum }) =>
        `“${label}” states ${en.count(en.number(stated), 'point')}, but the contents under it add up to ${en.number(sum)}.`,
      fix: () => 'Correct the points of the criterion or of its contents.',
    },
  }),
  'rubric-total-differs': define<{ stated: number; sum: number }>('error', {
    vi: {
      message: ({ stated, sum }) =>
        `Tổng cộng ghi ${vi.number(stated)} điểm, nhưng các tiêu chí cộng lại được ${vi.number(sum)}.`,
      fix: () => 'Sửa dòng tổng cộng hoặc điểm của các tiêu chí; kiểm tra xem có thiếu dòng nào không.',
    },
    en: {
      message: ({ stated, sum }) =>
        `The total states ${en.count(en.number(stated), 'point')}, but the criteria add up to ${en.number(sum)}.`,
      fix: () => 'Correct the total or the criteria; check that no row is missing.',
    },
  }),
  'rubric-total-missing': define<{ sum: number }>('warning', {
    vi: {
      message: ({ sum }) => `Bảng không ghi tổng điểm; cộng các tiêu chí được ${vi.number(sum)}.`,
      fix: () => 'Kiểm tra xem đó có đúng là tổng điểm tối đa không, rồi ghi thêm dòng “Tổng cộng”.',
    },
    en: {
      message: ({ sum }) => `The table states no total; the criteria add up to ${en.number(sum)}.`,
      fix: () => 'Check that this is the maximum, and add a row “Tổng cộng”.',
    },
  }),
  'rubric-number-unexpected': define<{ number: string; parent: string }>('error', {
    vi: {
      message: ({ number, parent }) => `Dòng đánh số ${number} lại đứng dưới “${parent}”.`,
      fix: () => 'Sửa số thứ tự, hoặc đưa dòng này về đúng tiêu chí của nó.',
    },
    en: {
      message: ({ number, parent }) => `The row numbered ${number} stands under “${parent}”.`,
      fix: () => 'Correct the number, or move the row to its criterion.',
    },
  }),
  'rubric-number-skips': define<{ number: string; before: string }>('warning', {
    vi: {
      message: ({ number, before }) => `Số thứ tự nhảy từ ${before} đến ${number}.`,
      fix: () => 'Kiểm tra xem có thiếu dòng nào không. Mã được đặt theo thứ tự dòng, không theo số này.',
    },
    en: {
      message: ({ number, before }) => `The numbering goes from ${before} to ${number}.`,
      fix: () => 'Check that no row is missing. Ids follow the order of the rows, not this number.',
    },
  }),
  'rubric-row-ignored': define<{ text: string }>('warning', {
    vi: {
      message: ({ text }) => `Dòng “${text}” không có số thứ tự và không có điểm nên không đọc.`,
      fix: () =>
        'Nếu là một tiêu chí thì ghi số thứ tự và điểm; nếu là yêu cầu của tiêu chí phía trên thì bắt đầu bằng dấu gạch “-”.',
    },
    en: {
      message: ({ text }) => `The row “${text}” has neither number nor points and was not read.`,
      fix: () =>
        'If it is a criterion, write its number and points; if it is a requirement of the one above, begin it with “-”.',
    },
  }),
  'rubric-row-after-total': define<{ text: string }>('warning', {
    vi: {
      message: ({ text }) => `Dòng “${text}” đứng sau dòng tổng cộng nên không đọc.`,
      fix: () => 'Nếu dòng này thuộc bộ tiêu chí thì đưa lên trên dòng tổng cộng.',
    },
    en: {
      message: ({ text }) => `The row “${text}” stands after the total and was not read.`,
      fix: () => 'If it is part of the rubric, move it above the total.',
    },
  }),
  'rubric-contents-without-points': define<{ item: string; label: string; count: number }>('notice', {
    vi: {
      message: ({ item, label, count }) =>
        `${item} (“${label}”): ${count} nội dung bên dưới không có điểm riêng, nên được ghi là yêu cầu; điểm chấm chung cho cả tiêu chí.`,
      fix: () => 'Muốn chấm từng nội dung thì ghi điểm cho mỗi nội dung.',
    },
    en: {
      message: ({ item, label, count }) =>
        `${item} (“${label}”): the ${en.count(count, 'content under it has no points of its own, so it became a requirement', 'contents under it have no points of their own, so they became requirements')} and the criterion is scored as a whole.`,
      fix: () => 'To score them one by one, give each of them points.',
    },
  }),
  'rubric-scoring-read': define<{ item: string; lines: string }>('notice', {
    vi: {
      message: ({ item, lines }) =>
        `${item}: cách chấm được đọc từ bảng: ${lines}. Dưới các mức ấy mà bảng không nói gì thì được 0 điểm.`,
      fix: ({ item }) => `Xem lại phần “cách chấm” của ${item} trong bảng in ra.`,
    },
    en: {
      message: ({ item, lines }) =>
        `${item}: the way of scoring was read from the table: ${lines}. What reaches none of these, where the table says nothing, has 0 points.`,
      fix: ({ item }) => `Look at the scoring of ${item} in the printed rubric.`,
    },
  }),
  'rubric-scoring-unclear': define<{ item: string; lines: string }>('warning', {
    vi: {
      message: ({ item, lines }) =>
        `${item}: cách cho điểm “${lines}” chưa đủ rõ để máy tự tính, nên để người kiểm tra chấm.`,
      fix: () =>
        'Muốn máy tự tính thì ghi đủ các mức liền nhau, ví dụ: từ 90% trở lên: 5 điểm; từ 80% đến dưới 90%: 3 điểm; dưới 80%: 0 điểm.',
    },
    en: {
      message: ({ item, lines }) =>
        `${item}: “${lines}” is not plain enough to compute with, so points are left to the assessors.`,
      fix: () =>
        'To have them computed write all steps without gaps, e.g.: từ 90% trở lên: 5 điểm; từ 80% đến dưới 90%: 3 điểm; dưới 80%: 0 điểm.',
    },
  }),
  'rubric-id-wrong': define<{ found: string; suggestion: string }>('error', {
    vi: {
      message: ({ found }) =>
        `Mã “${found}” không dùng được: mã gồm chữ không dấu, số và dấu chấm, bắt đầu bằng chữ, không quá 20 ký tự.`,
      fix: ({ suggestion }) =>
        suggestion === ''
          ? 'Sửa lại mã, hoặc xóa cột mã để chương trình tự đặt.'
          : `Ví dụ: ${suggestion}; hoặc xóa cột mã để chương trình tự đặt.`,
    },
    en: {
      message: ({ found }) =>
        `The id “${found}” cannot be used: plain letters, digits and dots, beginning with a letter, 20 at most.`,
      fix: ({ suggestion }) =>
        suggestion === ''
          ? 'Correct it, or delete the column of ids to have them made.'
          : `For example: ${suggestion}; or delete the column of ids to have them made.`,
    },
  }),
  'rubric-item-near': define<{ item: string; label: string; base: string }>('warning', {
    vi: {
      message: ({ item, label, base }) =>
        `“${label}” trong bảng được coi là ${item} (“${base}”) của bộ gốc, vì tên gần giống nhau; tên được đổi theo bảng.`,
      fix: () => 'Kiểm tra xem có đúng là một tiêu chí không; nếu không thì sửa tệp vừa tạo.',
    },
    en: {
      message: ({ item, label, base }) =>
        `“${label}” in the table was taken for ${item} (“${base}”) of the base, whose name is nearly the same; it was reworded.`,
      fix: () => 'Check that they are the same criterion; if not, correct the file that was made.',
    },
  }),
  'rubric-item-added': define<{ item: string; label: string }>('notice', {
    vi: {
      message: ({ item, label }) => `“${label}” không có trong bộ gốc, nên được thêm với mã ${item}.`,
      fix: () => 'Nếu đó là một tiêu chí của bộ gốc được viết khác đi thì sửa tên trong bảng cho giống rồi làm lại.',
    },
    en: {
      message: ({ item, label }) => `“${label}” is not in the base, so it was added as ${item}.`,
      fix: () => "If it is one of the base's in other words, write them alike in the table and do it again.",
    },
  }),
  'rubric-item-absent': define<{ item: string; label: string }>('warning', {
    vi: {
      message: ({ item, label }) => `${item} (“${label}”) của bộ gốc không có trong bảng, nên vẫn giữ nguyên.`,
      fix: ({ item }) => `Muốn bỏ thì thêm thay đổi “remove” cho ${item} vào tệp vừa tạo.`,
    },
    en: {
      message: ({ item, label }) => `${item} (“${label}”) of the base is not in the table and was kept as it is.`,
      fix: ({ item }) => `To leave it out, add a “remove” change for ${item} to the file that was made.`,
    },
  }),
}));
