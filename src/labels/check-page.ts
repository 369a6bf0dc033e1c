import type { Language } from '../model/language.ts';
import { SPEECH } from './speech.ts';

interface CheckPageLabels {
  readonly title: (year: number) => string;
  readonly lead: string;
  readonly from: (office: string) => string;
  readonly due: (day: string) => string;
  readonly stays: string;
  readonly choose: string;
  readonly chooseAgain: string;
  readonly drop: string;
  readonly howToRead: string;
  readonly sheet: string;
  readonly encoding: string;
  readonly itself: string;
  readonly checking: (seconds: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly otherLanguage: string;
  readonly results: string;
  readonly right: string;
  readonly rightNext: (sendTo: string | null) => string;
  readonly wrong: (errors: number, missing: number) => string;
  readonly wrongNext: string;
  readonly missingNext: string;
  readonly silent: string;
  readonly unreadable: string;
  readonly unreadableNext: string;
  readonly refused: string;
  readonly failed: string;
  readonly failedNext: string;
  readonly tooLarge: (megabytes: number) => string;
  readonly notAResult: string;
  readonly units: (complete: number, all: number) => string;
  readonly moreUnits: (count: number) => string;
  readonly unitComplete: string;
  readonly unitWrong: string;
  readonly unitMissing: string;
  readonly atCell: (cell: string) => string;
  readonly soFar: (total: string | null, label: string) => string;
  readonly problems: string;
  readonly more: (count: number) => string;
  readonly rest: (count: number) => string;
  readonly save: string;
  readonly marked: string;
  readonly markedHint: string;
  readonly fixed: string;
  readonly fixedHint: string;
  readonly outcome: string;
  readonly outcomeHint: string;
  readonly list: string;
  readonly listJson: string;
  readonly print: string;
  readonly fixedDone: (changes: number, left: number) => string;
  readonly fixedNothing: string;
  readonly saved: (names: string) => string;
  readonly about: string;
  readonly promises: readonly string[];
  readonly made: (version: string, page: string, data: string) => string;
  readonly licences: string;
}

const megabytes = 64;
/** The largest input a page accepts beside its own data, in megabytes. */
export const MOST_MEGABYTES = megabytes;

export const CHECK_PAGE: Readonly<Record<Language, CheckPageLabels>> = {
  vi: {
    title: (year) => `Tự kiểm tra minh chứng năm ${year}`,
    lead: 'Trước khi gửi, xem tệp của bạn còn thiếu gì và sai ở ô nào.',
    from: (office) => `Trang của ${office}`,
    due: (day) => `Hạn gửi: ${day}`,
    stays: 'Tệp không rời khỏi máy này: trang không nối mạng và không lưu lại gì.',
    choose: 'Chọn tệp minh chứng',
    chooseAgain: 'Chọn tệp khác, hoặc tệp đã sửa',
    drop: 'hoặc kéo tệp Excel (.xlsx) hay CSV vào đây. Chọn được nhiều tệp cùng lúc.',
    howToRead: 'Cách đọc tệp (chỉ khi được hỏi)',
    sheet: 'Trang tính cần đọc (--sheet)',
    encoding: 'Bảng mã của tệp CSV (--encoding)',
    itself: 'tự nhận ra',
    checking: (seconds) => `Đang kiểm tra… ${seconds} giây`,
    stop: 'Dừng',
    stopped: 'Đã dừng. Chọn lại tệp để kiểm tra.',
    otherLanguage: 'English',
    results: 'Kết quả tự kiểm tra',
    right: 'Đã đủ và đúng',
    rightNext: (sendTo) =>
      `Gửi tệp này cho ${sendTo ?? 'cơ quan đã đưa trang này cho bạn'}, kèm phiếu tự kiểm tra tải ở dưới.`,
    wrong: (errors, missing) =>
      errors === 0
        ? `Còn thiếu ${missing} nội dung`
        : missing === 0
          ? `Còn ${errors} chỗ phải sửa`
          : `Còn ${errors} chỗ phải sửa, ${missing} nội dung còn thiếu`,
    wrongNext: 'Mở tệp bằng Excel, sửa các ô nêu dưới đây, lưu lại, rồi chọn tệp lần nữa.',
    missingNext:
      'Bổ sung vào tệp, lưu lại, rồi chọn tệp lần nữa. Nếu thật sự không có thì vẫn gửi được; phần thiếu chưa được tính điểm.',
    silent: 'Trong tệp không có đơn vị nào.',
    unreadable: 'Chưa đọc được tệp này',
    unreadableNext: 'Làm theo cách sửa nêu dưới đây, rồi chọn tệp lần nữa.',
    refused: 'Chưa kiểm tra được',
    failed: 'Trang gặp lỗi của chính nó',
    failedNext:
      'Tệp của bạn không bị thay đổi. Thử mở lại trang; nếu vẫn thế, gửi tệp như thường lệ và báo cho cơ quan câu sau:',
    tooLarge: (most) =>
      `Các tệp lớn hơn ${most} MB, trang không kiểm tra được. Kiểm tra lại xem có chọn nhầm tệp không, hoặc chọn từng tệp.`,
    notAResult: 'tự kiểm tra, chưa phải kết quả',
    units: (complete, all) => `${complete}/${all} đơn vị đã đủ và đúng`,
    moreUnits: (count) => `… và ${count} đơn vị nữa: xem trong danh sách tải về.`,
    unitComplete: 'Đủ và đúng',
    unitWrong: 'Còn sai, chưa xếp loại được',
    unitMissing: 'Còn thiếu',
    atCell: (cell) => `(ô ${cell})`,
    soFar: (total, label) => (total === null ? `Đến nay: ${label}.` : `Đến nay: ${total} điểm, loại ${label}.`),
    problems: 'Từng chỗ một',
    more: (count) => `Xem thêm ${count} chỗ cùng loại`,
    rest: (count) => `… và ${count} chỗ nữa: xem trong danh sách tải về.`,
    save: 'Tải về',
    marked: 'Bảng đã đánh dấu (.xlsx)',
    markedHint: 'tệp của bạn, ô sai tô màu và có lời giải thích; sửa ngay trong đó rồi gửi',
    fixed: 'Bản sửa lỗi hình thức (.csv)',
    fixedHint: 'dấu cách thừa, số viết sai kiểu… được sửa; không đụng đến điểm',
    outcome: 'Phiếu tự kiểm tra (.json)',
    outcomeHint: 'tệp nhỏ gửi kèm, để cơ quan biết bạn đã tự kiểm tra bằng trang nào',
    list: 'Danh sách (.csv)',
    listJson: 'Danh sách cho máy đọc (.json)',
    print: 'In trang này',
    fixedDone: (changes, left) =>
      `Đã sửa ${changes} chỗ về hình thức${left === 0 ? '.' : `; còn ${left} chỗ phải sửa bằng tay.`}`,
    fixedNothing: 'Không có chỗ nào sửa được bằng máy.',
    saved: (names) => `Đã tải về: ${names}`,
    about: 'Trang này biết gì, và không biết gì',
    promises: [
      'Trang kiểm tra đúng như chương trình của cơ quan, nhưng chưa phải kết quả: cơ quan còn xem minh chứng và tự kiểm tra tệp bạn gửi.',
      'Trang không gửi gì đi: nó tự cấm mình mọi kết nối, và rút mạng vẫn chạy. Muốn chắc, hãy thử như thế.',
      'Ai đưa trang này cho bạn? Ai sửa được tệp này thì sửa được cả điều nó nói. Chỉ dùng bản nhận thẳng từ cơ quan; nếu ngờ, so mã SHA-256 của tệp với mã cơ quan công bố.',
      'Phiếu tự kiểm tra không chứng minh điều gì; nó chỉ giúp cơ quan biết bạn đã dùng trang phiên bản nào với tệp nào.',
    ],
    made: (version, page, data) => `hoctap ${version} · mã trang ${page} · mã dữ liệu ${data}`,
    licences: 'Giấy phép của các phần mềm bên trong',
  },
  en: {
    title: (year) => `Check your evidence of ${year} yourself`,
    lead: 'Before you send it, see what your file still lacks and which cells are wrong.',
    from: (office) => `A page of ${office}`,
    due: (day) => `Due: ${day}`,
    stays: 'The file does not leave this computer: the page is not connected and keeps nothing.',
    choose: 'Choose the evidence file',
    chooseAgain: 'Choose another file, or the corrected one',
    drop: 'or drop an Excel (.xlsx) or CSV file here. Several files can be chosen at once.',
    howToRead: 'How to read the file (only when asked)',
    sheet: 'Sheet to read (--sheet)',
    encoding: 'Encoding of a CSV file (--encoding)',
    itself: 'recognised by itself',
    checking: (seconds) => `Checking… ${seconds} s`,
    stop: 'Stop',
    stopped: 'Stopped. Choose the file again to check it.',
    otherLanguage: 'Tiếng Việt',
    results: 'What the check found',
    right: 'Complete and right',
    rightNext: (sendTo) =>
      `Send this file to ${sendTo ?? 'the office that gave you this page'}, with the note of the self-check saved below.`,
    wrong: (errors, missing) =>
      errors === 0
        ? `${missing} missing`
        : missing === 0
          ? `${errors} to correct`
          : `${errors} to correct, ${missing} missing`,
    wrongNext: 'Open the file in Excel, correct the cells below, save it, and choose it again.',
    missingNext:
      'Add it to the file, save it, and choose it again. If it does not exist the file can still be sent; what is missing gives no points yet.',
    silent: 'There is no unit in the file.',
    unreadable: 'This file could not be read',
    unreadableNext: 'Do what is said below, then choose the file again.',
    refused: 'It could not be checked',
    failed: 'The page has a fault of its own',
    failedNext:
      'Your file is unchanged. Open the page again; if that does not help, send the file as usual and tell the office this sentence:',
    tooLarge: (most) =>
      `The files have more than ${most} MB, which the page cannot check. See whether it is the right file, or choose one at a time.`,
    notAResult: 'a self-check, not a result',
    units: (complete, all) => `${complete} of ${SPEECH.en.count(all, 'unit')} complete and right`,
    moreUnits: (count) => `… and ${SPEECH.en.count(count, 'more unit')}: see the list to save.`,
    unitComplete: 'Complete and right',
    unitWrong: 'Wrong data, no class yet',
    unitMissing: 'Missing',
    atCell: (cell) => `(cell ${cell})`,
    soFar: (total, label) =>
      total === null ? `So far: ${label}.` : `So far: ${SPEECH.en.count(total, 'point')}, class ${label}.`,
    problems: 'One by one',
    more: (count) => `${count} more of the same kind`,
    rest: (count) => `… and ${count} more: see the list to save.`,
    save: 'Save',
    marked: 'The marked workbook (.xlsx)',
    markedHint: 'your file with wrong cells coloured and explained; correct it there and send it',
    fixed: 'A copy with formal faults corrected (.csv)',
    fixedHint: 'spaces, numbers in an odd form… are corrected; no score is touched',
    outcome: 'Note of the self-check (.json)',
    outcomeHint: 'a small file to send along, so that the office knows which page you used',
    list: 'The list (.csv)',
    listJson: 'The list for machines (.json)',
    print: 'Print this page',
    fixedDone: (changes, left) =>
      `${changes} formal faults corrected${left === 0 ? '.' : `; ${left} are left to correct by hand.`}`,
    fixedNothing: 'Nothing could be corrected by itself.',
    saved: (names) => `Saved: ${names}`,
    about: 'What this page knows, and what it does not',
    promises: [
      'The page checks just as the program of the office does, but gives no result: the office looks at the evidence and checks the file you send itself.',
      'The page sends nothing: it forbids itself every connection, and works with the network unplugged. Try it, to be sure.',
      'Who gave you this page? Whoever can change this file can change what it says. Use only a copy that comes straight from the office; if in doubt, compare the SHA-256 of the file with the one the office published.',
      'The note of the self-check proves nothing; it only tells the office which page you used with which file.',
    ],
    made: (version, page, data) => `hoctap ${version} · page ${page} · data ${data}`,
    licences: 'Licences of the software inside',
  },
};
