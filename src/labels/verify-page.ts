import type { Language } from '../model/language.ts';

interface VerifyPageLabels {
  readonly title: string;
  readonly lead: string;
  readonly from: (office: string) => string;
  readonly choose: string;
  readonly chooseAgain: string;
  readonly drop: string;
  readonly photo: string;
  readonly camera: string;
  readonly cameraHint: string;
  readonly cameraRefused: string;
  readonly stopCamera: string;
  readonly typed: string;
  readonly typedHint: string;
  readonly check: string;
  readonly stays: string;
  readonly reading: (seconds: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly otherLanguage: string;
  readonly results: string;
  readonly certificate: (place: number, of: number) => string;
  readonly rightNext: (on: string) => string;
  readonly compareNext: string;
  readonly openNext: (office: string | null) => string;
  readonly refusedNext: (office: string | null) => string;
  readonly compared: string;
  readonly says: string;
  readonly why: string;
  readonly nothing: string;
  readonly problem: string;
  readonly listedAs: {
    readonly issued: (on: string) => string;
    readonly void: (day: string) => string;
    readonly replaced: (day: string) => string;
    readonly unknown: string;
    readonly next: string;
  };
  readonly failed: string;
  readonly failedNext: string;
  readonly tooLarge: (megabytes: number) => string;
  readonly tooOld: string;
  readonly about: string;
  readonly promises: readonly string[];
  readonly keys: string;
  readonly key: (office: string, keyId: string, fingerprint: string) => string;
  readonly list: (on: string) => string;
  readonly noList: string;
  readonly made: (version: string, page: string, data: string) => string;
  readonly licences: string;
}

export const VERIFY_PAGE: Readonly<Record<Language, VerifyPageLabels>> = {
  vi: {
    title: 'Kiểm tra giấy chứng nhận',
    lead: 'Xem một tờ giấy chứng nhận có thật và còn hiệu lực hay không.',
    from: (office) => `Trang của ${office}`,
    choose: 'Chọn tệp PDF hoặc ảnh',
    chooseAgain: 'Kiểm tra tờ giấy khác',
    drop: 'hoặc kéo tệp vào đây. Ảnh chụp thì chụp rõ mã vuông, đủ sáng, không nghiêng nhiều.',
    photo: 'Chụp ảnh tờ giấy',
    camera: 'Quét bằng máy ảnh',
    cameraHint: 'Đưa mã vuông vào giữa khung hình.',
    cameraRefused: 'Trình duyệt không cho dùng máy ảnh ở đây. Hãy chụp ảnh rồi chọn ảnh ấy.',
    stopCamera: 'Tắt máy ảnh',
    typed: 'Mã ngắn, hoặc toàn bộ nội dung mã vuông',
    typedHint: 'Mã ngắn in dưới mã vuông, như MY3X-QDND-5RJA.',
    check: 'Kiểm tra',
    stays: 'Không có gì rời khỏi máy này: trang không nối mạng và không lưu lại gì.',
    reading: (seconds) => `Đang đọc tờ giấy… ${seconds} giây`,
    stop: 'Dừng',
    stopped: 'Đã dừng.',
    otherLanguage: 'English',
    results: 'Kết quả kiểm tra',
    certificate: (place, of) => `Giấy chứng nhận ${place}/${of}`,
    rightNext: (on) =>
      `Giấy này còn hiệu lực theo danh sách đến ngày ${on}. Việc xảy ra sau ngày ấy trang này chưa biết.`,
    compareNext:
      'Trang này đọc được mã, không nhìn được chữ trên giấy thay bạn. So từng dòng dưới đây với tờ giấy; khác một chữ thì đừng dùng tờ giấy ấy.',
    openNext: (office) =>
      `Chưa đủ để tin tờ giấy này. Hỏi ${office ?? 'cơ quan cấp giấy'}, nêu số giấy và mã ngắn dưới đây.`,
    refusedNext: (office) => `Đừng dùng tờ giấy này. Giữ lại và báo cho ${office ?? 'cơ quan ghi trên giấy'}.`,
    compared: 'Tôi đã so từng dòng với tờ giấy, không khác chữ nào',
    says: 'Mã ghi như sau',
    why: 'Vì sao',
    nothing: 'Không tìm thấy giấy chứng nhận nào.',
    problem: 'Chưa kiểm tra được',
    listedAs: {
      issued: (on) => `DANH SÁCH CÓ MÃ NÀY, CÒN HIỆU LỰC ĐẾN NGÀY ${on}; CHƯA BIẾT GIẤY GHI GÌ.`,
      void: (day) => `ĐÃ HỦY NGÀY ${day}: giấy mang mã này không còn giá trị.`,
      replaced: (day) => `ĐÃ THAY THẾ NGÀY ${day}: giấy mang mã này không còn dùng.`,
      unknown: 'DANH SÁCH KHÔNG CÓ MÃ NÀY.',
      next: 'Mã ngắn ai cũng chép được và không nói giấy ghi gì. Muốn biết chắc, hãy chụp mã vuông hoặc chọn tệp.',
    },
    failed: 'Trang gặp lỗi của chính nó',
    failedNext: 'Thử mở lại trang. Nếu vẫn thế, nhờ cơ quan cấp giấy kiểm tra và báo câu sau:',
    tooLarge: (megabytes) =>
      `Tệp lớn hơn ${megabytes} MB, trang không đọc được. Chụp lại ảnh nhỏ hơn, hoặc chọn tệp PDF của một tờ giấy.`,
    tooOld: 'Trình duyệt này quá cũ. Hãy mở trang bằng Chrome, Edge, Firefox hoặc Safari bản mới hơn.',
    about: 'Trang này biết gì, và không biết gì',
    promises: [
      'Trang biết nội dung trong mã vuông có đúng do khóa của cơ quan ký hay không, và giấy ấy còn trong danh sách công bố hay không, đến ngày của danh sách.',
      'Trang không nhìn được chữ trên giấy: mã thật có thể bị chép sang tờ giấy ghi khác. Vì thế trang luôn nhờ bạn so chữ; chương trình hoctap của cơ quan so được cả hình tờ giấy.',
      'Ai đưa trang này cho bạn? Kẻ làm giấy giả cũng làm được trang giả luôn báo đúng. Chỉ dùng trang lấy từ địa chỉ chính thức của cơ quan; nếu ngờ, so dấu vân tay của khóa dưới đây với cơ quan.',
      'Trang không gửi gì đi: nó tự cấm mình mọi kết nối. Địa chỉ có mã sau dấu # cũng không được gửi tới máy chủ.',
    ],
    keys: 'Khóa công khai trong trang',
    key: (office, keyId, fingerprint) => `${office}, khóa ${keyId}, dấu vân tay ${fingerprint}`,
    list: (on) => `Danh sách công bố trong trang: đến ngày ${on}.`,
    noList: 'Trang này không có danh sách công bố, nên không biết giấy nào đã bị hủy.',
    made: (version, page, data) => `hoctap ${version} · mã trang ${page} · mã dữ liệu ${data}`,
    licences: 'Giấy phép của các phần mềm bên trong',
  },
  en: {
    title: 'Check a certificate',
    lead: 'See whether a certificate is genuine and in force.',
    from: (office) => `A page of ${office}`,
    choose: 'Choose a PDF or a picture',
    chooseAgain: 'Check another paper',
    drop: 'or drop the file here. A picture should show the QR code clearly, well lit and straight.',
    photo: 'Take a picture of the paper',
    camera: 'Scan with the camera',
    cameraHint: 'Hold the QR code in the middle of the picture.',
    cameraRefused: 'The browser does not allow the camera here. Take a picture and choose it.',
    stopCamera: 'Switch the camera off',
    typed: 'Short code, or the whole text of the QR code',
    typedHint: 'The short code stands below the QR code, like MY3X-QDND-5RJA.',
    check: 'Check',
    stays: 'Nothing leaves this computer: the page is not connected and keeps nothing.',
    reading: (seconds) => `Reading the paper… ${seconds} s`,
    stop: 'Stop',
    stopped: 'Stopped.',
    otherLanguage: 'Tiếng Việt',
    results: 'What was found',
    certificate: (place, of) => `Certificate ${place} of ${of}`,
    rightNext: (on) => `In force by the list up to ${on}. What happened after that day this page does not know.`,
    compareNext:
      'This page reads the code and cannot look at the words on the paper for you. Compare each line below with the paper; if one word differs, do not use it.',
    openNext: (office) =>
      `Not enough to trust this paper. Ask ${office ?? 'the issuing office'}, with the number and the short code below.`,
    refusedNext: (office) => `Do not use this paper. Keep it, and tell ${office ?? 'the office named on it'}.`,
    compared: 'I compared each line with the paper, and not one word differs',
    says: 'The code says',
    why: 'Why',
    nothing: 'No certificate was found.',
    problem: 'It could not be checked',
    listedAs: {
      issued: (on) => `THE LIST HAS THIS CODE, IN FORCE UP TO ${on}; WHAT THE PAPER SAYS IS NOT KNOWN.`,
      void: (day) => `REVOKED ON ${day}: a paper with this code is no longer valid.`,
      replaced: (day) => `REPLACED ON ${day}: a paper with this code is no longer used.`,
      unknown: 'THE LIST DOES NOT HAVE THIS CODE.',
      next: 'Anyone can copy a short code, and it does not say what the paper says. To be sure, scan the QR code or choose the file.',
    },
    failed: 'The page has a fault of its own',
    failedNext: 'Open the page again. If that does not help, ask the issuing office and tell it this sentence:',
    tooLarge: (megabytes) =>
      `The file has more than ${megabytes} MB, which the page cannot read. Take a smaller picture, or choose the PDF of one paper.`,
    tooOld: 'This browser is too old. Open the page with a newer Chrome, Edge, Firefox or Safari.',
    about: 'What this page knows, and what it does not',
    promises: [
      'The page knows whether the words in the QR code were signed by the key of the office, and whether the paper is still in the posted list, up to the day of that list.',
      'The page cannot see the words on the paper: a true code can be copied to a paper that says something else. So it always asks you to compare; the program of the office compares the picture of the paper too.',
      'Who gave you this page? Whoever forges a paper can forge a page that calls everything right. Use only the page from the official address of the office; if in doubt, compare the fingerprint of the key below with the office.',
      'The page sends nothing: it forbids itself every connection. What stands behind the # of its address is not sent to a server either.',
    ],
    keys: 'Public keys in this page',
    key: (office, keyId, fingerprint) => `${office}, key ${keyId}, fingerprint ${fingerprint}`,
    list: (on) => `Posted list in this page: up to ${on}.`,
    noList: 'This page has no posted list, so it does not know which papers were revoked.',
    made: (version, page, data) => `hoctap ${version} · page ${page} · data ${data}`,
    licences: 'Licences of the software inside',
  },
};
