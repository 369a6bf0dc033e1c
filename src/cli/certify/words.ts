import { SPEECH } from '../../labels/speech.ts';
import { PAPER_NAMES } from '../../model/output-names.ts';
export const CERTIFY_WORDS = {
  vi: {
    issuedOn: 'ngày cấp, ví dụ 20/12/2022; không ghi thì để trống dòng ngày',
    profile: 'tệp JSON của cơ quan: cơ quan cấp, địa danh, người ký, quyết định',
    authority: 'cơ quan cấp, mỗi dòng một giá trị',
    place: 'địa danh trước ngày cấp',
    signerTitle: 'chức vụ người ký, mỗi dòng một giá trị, ví dụ "KT. CHỦ TỊCH" "PHÓ CHỦ TỊCH"',
    signer: 'họ tên người ký',
    decision: 'số quyết định công nhận',
    decisionDate: 'ngày ký quyết định công nhận, ví dụ 20/12/2022',
    offset: 'dời chữ sang phải và xuống dưới bao nhiêu mi-li-mét cho khớp phôi in sẵn, ví dụ "2;-1,5"',
    template: 'mẫu có sẵn, hoặc tệp JSON mẫu của cơ quan',
    emblem: 'hình quốc huy hoặc biểu trưng (PNG, JPEG) đặt ở góc trên',
    image: 'hình khác cho mẫu của cơ quan, ví dụ logo=logo.png',
    register: 'sổ cấp giấy chứng nhận: lấy số tiếp theo và ghi vào sổ trước khi in',
    by: 'người ghi sổ',
    formerNames: 'tệp CSV hoặc Excel (Mã đơn vị, Tên cũ) của các đơn vị đã sáp nhập: tên cũ ghi trong ngoặc',
    key: 'khóa bí mật của cơ quan: ký mã QR trên giấy',
    passphraseFile: 'tệp chứa mật khẩu của khóa (không ghi thì hỏi trong cửa sổ lệnh)',
    criteriaFile: 'tệp tiêu chí của cơ quan, để tính lại kết quả',
    withoutInputs: 'cấp theo sổ dù không còn tệp minh chứng để tính lại; sổ ghi mãi là chưa tính lại',
    inputs: 'thư mục có các tệp minh chứng của kết quả, khi không còn ở chỗ cũ',
    dryRun: 'chỉ cho biết sẽ cấp những gì, không ghi gì',
    preview: 'in một tờ mẫu để xem hình thức',
    wouldIssue: (count: number, added: number) =>
      `Sẽ cấp ${count} giấy chứng nhận, trong đó ${added} số mới; chưa ghi gì.`,
    stillHeld: (name: string, number: string, register: string) =>
      `${name} không còn đạt nhưng đang giữ giấy số ${number} có giá trị; nếu thu hồi: hoctap register void ${register} "${number}"`,
    replaced: (count: number) =>
      `${count} tệp đã có trong thư mục với nội dung khác (người ký, địa danh, mẫu…) và đã được thay.`,
    signedBefore: (count: number, keys: string) =>
      `${count} giấy đã cấp và ký bằng khóa khác (${keys}) nên giữ nguyên, không in lại. Cần in lại tờ nào thì dùng khóa ấy.`,
    otherDate: (count: number) => `${count} giấy đã cấp từ trước nên giữ ngày cấp ghi trong sổ.`,
    registered: (added: number, known: number) => `Sổ: thêm ${added} số mới, ${known} giấy đã có số từ trước.`,
    unit: 'chỉ in cho các mã đơn vị này',
    merge: `ghi chung một tệp ${PAPER_NAMES.certificates}, mỗi đơn vị một trang`,
    making: 'Đang in',
    more: (count: number) => `… và ${count} đơn vị nữa không có giấy chứng nhận.`,
    done: (certificates: number, files: number, folder: string) =>
      `${certificates} giấy chứng nhận, ${files} tệp trong thư mục ${folder}`,
  },
  en: {
    issuedOn: 'date of issue, e.g. 20/12/2022; the date line is left blank without it',
    profile: 'JSON file of the office: issuing authority, place, signer, decision',
    authority: 'issuing authority, a value for each line',
    place: 'place before the date',
    signerTitle: "signer's title, a value for each line",
    signer: "signer's name",
    decision: 'number of the recognition decision',
    decisionDate: 'day of the recognition decision, e.g. 20/12/2022',
    offset: 'move the text right and down by so many millimetres, for paper printed already, e.g. "2;-1.5"',
    template: "a shipped template, or the office's own JSON file",
    emblem: 'national emblem or logo (PNG, JPEG) for the upper corner',
    image: "another picture for the office's own template, e.g. logo=logo.png",
    register: 'register of certificates: takes the next numbers and writes them down before printing',
    by: 'who keeps the register',
    formerNames: 'CSV or Excel file (unit_code, former name) of units merged since: the former name goes in brackets',
    key: "the office's private key: signs the QR code on the sheet",
    passphraseFile: 'file with the passphrase of the key (asked in a terminal without it)',
    criteriaFile: "the office's criteria file, to compute the result again",
    withoutInputs: 'issue although the evidence is gone and cannot be computed again; the register says so for ever',
    inputs: 'folder with the evidence of the result, where it is no longer in its place',
    dryRun: 'say what would be issued and write nothing',
    preview: 'print one sample sheet to look at',
    wouldIssue: (count: number, added: number) =>
      `${SPEECH.en.count(count, 'certificate')} would be issued, ${added} of them with new numbers; nothing was written.`,
    stillHeld: (name: string, number: string, register: string) =>
      `${name} no longer earns one but holds the valid number ${number}; to revoke it: hoctap register void ${register} "${number}"`,
    replaced: (count: number) =>
      `${SPEECH.en.count(count, 'file was', 'files were')} in the folder with other contents (signer, place, template …) and ${count === 1 ? 'was' : 'were'} replaced.`,
    signedBefore: (count: number, keys: string) =>
      `${SPEECH.en.count(count, 'certificate was', 'certificates were')} issued and signed with another key (${keys}); ${count === 1 ? 'it stays as it is' : 'they stay as they are'}. To print one again use that key.`,
    otherDate: (count: number) =>
      `${SPEECH.en.count(count, 'certificate was issued before and keeps', 'certificates were issued before and keep')} the date in the register.`,
    registered: (added: number, known: number) =>
      `Register: ${SPEECH.en.count(added, 'new number')}, ${known} known before.`,
    unit: 'only for these unit codes',
    merge: `write one file ${PAPER_NAMES.certificates} with a page for each unit`,
    making: 'Making',
    more: (count: number) => `… and ${SPEECH.en.count(count, 'more unit')} without a certificate.`,
    done: (certificates: number, files: number, folder: string) =>
      `${SPEECH.en.count(certificates, 'certificate')}, ${SPEECH.en.count(files, 'file')} in the folder ${folder}`,
  },
};
