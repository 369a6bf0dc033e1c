import { SPEECH } from '../../labels/speech.ts';
export interface RegisterSummary {
  readonly issued: number;
  readonly ended: number;
  readonly next: string;
  readonly year: number;
}

export const WORDS = {
  vi: {
    init: 'Mở sổ cấp giấy chứng nhận mới (chỉ một lần cho mỗi cơ quan)',
    check: 'Kiểm tra sổ có nguyên vẹn không: dòng bị sửa, xóa, chèn; số nhảy, số trùng',
    list: 'Liệt kê các giấy chứng nhận đã cấp',
    export: 'Xuất sổ ra CSV, XLSX theo các cột thường dùng của sổ cấp giấy chứng nhận',
    void: 'Hủy một số, có lý do và người thực hiện; số đã hủy không dùng lại',
    replace: 'Cấp giấy mới, số mới, thay cho một số sai hoặc đã hủy',
    reprint: 'Ghi việc in lại: giữ nguyên số và nội dung',
    file: 'tệp sổ, ví dụ so-cap-gcn.jsonl',
    number: 'số giấy chứng nhận như đã in, ví dụ 02/GCN-UBND',
    office: 'tên cơ quan giữ sổ',
    pattern:
      'quy cách số giấy chứng nhận: {seq}, {seq:02}, {year}; không ghi thì theo tên cơ quan, ví dụ {seq:02}/GCN-UBND',
    registerPattern: 'quy cách số vào sổ',
    start: 'số đầu tiên của năm đầu, khi trước đó đã cấp bằng sổ giấy',
    restart: 'yearly: mỗi năm đánh số lại từ 1; never: đánh số liên tục',
    on: 'ngày, ví dụ 20/12/2022; không ghi thì là hôm nay',
    by: 'họ tên người thực hiện',
    reason: 'lý do',
    numberYear: 'năm cấp, khi cùng một số có ở nhiều năm',
    listYear: 'chỉ các số cấp trong năm này',
    formats: 'csv, xlsx; ngăn bằng dấu phẩy',
    folder: 'thư mục ghi kết quả',
    result: 'lấy tên, xếp loại, bộ tiêu chí của đơn vị từ kết quả này',
    unitName: 'tên đơn vị trên giấy mới',
    area: 'huyện, tỉnh trên giấy mới',
    authority: 'cơ quan cấp trên giấy mới',
    sealOption: 'dấu của sổ đã ghi lại lần trước (ví dụ trong biên bản): chứng minh phần sổ đến khi đó không bị sửa',
    sealUnknown: 'Không dòng nào của sổ có dấu đã đưa vào: sổ đã bị viết lại hoặc bị cắt bớt, hoặc dấu ghi nhầm.',
    sealKnown: (entries: number) => `Dấu đã đưa vào là của sổ khi có ${entries} mục: đến đó sổ không bị sửa.`,
    atLeast: 'sổ phải có ít nhất chừng này mục, ví dụ số mục ghi trên một giấy cấp sau',
    tooShort: (entries: number) => `Sổ chỉ có ${entries} mục, ít hơn số đã đưa vào: các mục cuối đã bị cắt.`,
    notProved: 'CHƯA CHỨNG MINH ĐƯỢC sổ còn đủ đến mục cuối: xem các dòng trên.',
    held: (numbers: string) => `Số giữ lại, không cấp cho ai: ${numbers}.`,
    end: (entries: number, on: string, seal: string) =>
      `Sổ đến mục ${entries}, ngày ${on}. Dấu của sổ (nên ghi vào biên bản):\n  ${seal}`,
    foreignKey: (keyOffice: string, office: string) =>
      `KHÓA CỦA CƠ QUAN KHÁC: khóa là của “${keyOffice}”, sổ là của “${office}”.`,
    key: 'khóa bí mật của cơ quan: ký lại phần cuối của sổ sau mỗi lần ghi',
    passphraseFile: 'tệp chứa mật khẩu của khóa (không ghi thì hỏi trong cửa sổ lệnh)',
    publicKeys: 'khóa công khai để kiểm tra chữ ký ở cuối sổ',
    trust: 'thư mục các khóa công khai đã tin (và tệp thu hồi khóa)',
    sign: 'Ký phần cuối của sổ như hiện nay: lần đầu, hoặc sau khi đã xem kỹ và chấp nhận',
    signed: (entries: number) => `Đã ký phần cuối của sổ, đến mục ${entries}.`,
    signedAnew: (state: string, unsigned: number) =>
      `CHÚ Ý: trước đó phần cuối của sổ không khớp với chữ ký (${state}); ${unsigned} mục chưa từng được ký theo sổ này. Người ký đã chấp nhận sổ như hiện nay.`,
    compare: 'So hai bản của một sổ: bản nào dài hơn, hay đã tách ra từ mục nào',
    copy: 'tệp sổ thứ hai',
    publish: 'Lập danh sách có chữ ký để công bố: mã ngắn và tình trạng, không có tên; verify dùng thay cho sổ',
    published: (path: string) => `Đã lập danh sách: ${path}\nLập lại sau mỗi lần hủy hoặc thay thế.`,
    repair: 'Sửa phần cuối sổ bị hỏng: khôi phục dòng cuối nếu còn đủ chữ, không thì giữ số lại',
    repaired: {
      whole: 'Sổ nguyên vẹn, không có gì phải sửa.',
      restored: 'Đã khôi phục nguyên vẹn dòng cuối của sổ, đúng từng chữ.',
      'nothing-lost':
        'Đã bỏ phần thừa sau dòng cuối; không mất số nào. Nếu dòng bị mất là việc hủy hoặc in lại thì làm lại việc đó.',
      held: (numbers: string) =>
        `Không khôi phục được dòng cuối. Số ${numbers} được giữ lại, không cấp cho ai; xem giấy đã in mang số ấy rồi cấp lại số mới cho đơn vị.`,
    },
    compared: {
      same: 'Hai bản giống hệt nhau.',
      other: 'Đây là hai sổ khác nhau: dòng mở sổ không giống nhau.',
      prefix: (longer: string, shared: number) => `Bản ${longer} là bản kia ghi thêm; ${shared} mục đầu giống nhau.`,
      fork: (shared: number) =>
        `HAI BẢN ĐÃ TÁCH RA: ${shared} mục đầu giống nhau, từ mục ${shared + 1} (dòng ${shared + 2}) thì khác. Chọn một bản làm sổ chính, cấp lại những giấy chỉ có trong bản kia.`,
      end: (name: string, entries: number, on: string) => `  Bản ${name}: ${entries} mục, đến ngày ${on}`,
    },
    made: 'Đã mở sổ',
    written: 'Đã ghi',
    voided: (paper: string) => `Đã hủy số ${paper}.`,
    replaced: (old: string, paper: string, print: string) =>
      `Đã thay số ${old} bằng số ${paper}.\nIn giấy mới bằng: ${print}`,
    reprinted: (paper: string) => `Đã ghi việc in lại số ${paper}.`,
    paper: (number: string, unit: string, className: string, date: string) =>
      `${number}: ${unit}, ${className}, cấp ngày ${date}`,
    whole: ({ issued, ended, next, year }: RegisterSummary) =>
      `Sổ nguyên vẹn: đã cấp ${issued} số, trong đó ${ended} số đã hủy hoặc thay thế. Số tiếp theo của năm ${year}: ${next}.`,
  },
  en: {
    init: 'begin a new register (once for each office)',
    check: 'prove the register whole: lines changed, removed, inserted; gaps and doubles in the numbers',
    list: 'list the certificates issued',
    export: 'export as CSV and XLSX in the usual columns of a Vietnamese register',
    void: 'make a number void, with reason and person; it is never used again',
    replace: 'issue a new certificate with a new number in place of a wrong or void one',
    reprint: 'note a reprint: same number, same contents',
    file: 'the register, e.g. register.jsonl',
    number: 'number as printed, e.g. 02/GCN-UBND',
    office: 'office that keeps the register',
    pattern:
      'pattern of the numbers: {seq}, {seq:02}, {year}; by default with the letters of the office, e.g. {seq:02}/GCN-UBND',
    registerPattern: 'pattern of the numbers in the register',
    start: 'first number of the first year, where a register on paper went before',
    restart: 'yearly: each year begins at 1; never: one run of numbers',
    on: 'date, e.g. 20/12/2022; today without it',
    by: 'person who does it',
    reason: 'reason',
    numberYear: 'year of issue, where a number is in several years',
    listYear: 'only those issued in this year',
    formats: 'csv, xlsx; separated by commas',
    folder: 'folder for the results',
    result: "take the unit's name, class and criteria from this result",
    unitName: 'unit name on the new one',
    area: 'district, province on the new one',
    authority: 'issuing authority on the new one',
    sealOption: 'seal noted down earlier (e.g. in the minutes): proves that nothing up to then was changed',
    sealUnknown:
      'No line has the seal that was given: the register was written again or cut off, or the seal is misspelt.',
    sealKnown: (entries: number) =>
      `The register had ${SPEECH.en.count(entries, 'entry', 'entries')} when it ended in that seal: nothing up to there was changed.`,
    atLeast: 'the register must have so many entries, such as those a later certificate names',
    tooShort: (entries: number) =>
      `The register has ${SPEECH.en.count(entries, 'entry', 'entries')}, fewer than asked for: the last ones were cut off.`,
    notProved: 'NOT PROVED that the register goes on to its last entry: see the lines above.',
    held: (numbers: string) => `Numbers held back, which nobody gets: ${numbers}.`,
    end: (entries: number, on: string, seal: string) =>
      `The register speaks up to entry ${entries}, ${on}. Its seal (note it in the minutes):\n  ${seal}`,
    foreignKey: (keyOffice: string, office: string) =>
      `THE KEY OF ANOTHER OFFICE: the key is of “${keyOffice}”, the register of “${office}”.`,
    key: "the office's private key: signs the end of the register again at each change",
    passphraseFile: 'file with the passphrase of the key (asked in a terminal without it)',
    publicKeys: 'public keys to check the signed end with',
    trust: 'folder of trusted public keys (and revocations)',
    sign: 'sign the end of the register as it is: for the first time, or after looking at it closely',
    signed: (entries: number) => `Signed the end of the register, up to entry ${entries}.`,
    signedAnew: (state: string, unsigned: number) =>
      `MIND: the end did not fit its signature before (${state}); ${SPEECH.en.count(unsigned, 'entry of this register was', 'entries of this register were')} never signed. Whoever signed accepted it as it is.`,
    compare: 'compare two copies of a register: which one goes on, or where they part',
    copy: 'the second copy',
    publish:
      'make the signed list an office can post: short codes and states, no names; verify takes it for the register',
    published: (path: string) => `Made the list: ${path}\nMake it again after each revocation or replacement.`,
    repair: 'mend a damaged end: restore the last line where enough of it is left, else hold its number back',
    repaired: {
      whole: 'The register is whole; there is nothing to mend.',
      restored: 'The last line is restored, to the letter.',
      'nothing-lost':
        'What stood behind the last line is gone; no number is lost. If the lost line voided or reprinted something, do that again.',
      held: (numbers: string) =>
        `The last line could not be restored. ${numbers} is held back and nobody gets it; look for the paper with that number and issue a new one.`,
    },
    compared: {
      same: 'The two copies are the same.',
      other: 'These are two registers: they do not begin alike.',
      prefix: (longer: string, shared: number) =>
        `${longer} goes on where the other ends; the first ${SPEECH.en.count(shared, 'entry is', 'entries are')} the same.`,
      fork: (shared: number) =>
        `THE COPIES PART: the first ${SPEECH.en.count(shared, 'entry is', 'entries are')} the same, from entry ${shared + 1} (line ${shared + 2}) on they differ. Keep one and issue again what only the other one has.`,
      end: (name: string, entries: number, on: string) =>
        `  ${name}: ${SPEECH.en.count(entries, 'entry', 'entries')}, up to ${on}`,
    },
    made: 'Register begun',
    written: 'Written',
    voided: (paper: string) => `Void: number ${paper}.`,
    replaced: (old: string, paper: string, print: string) =>
      `Number ${old} is replaced by ${paper}.\nPrint it with: ${print}`,
    reprinted: (paper: string) => `The reprint is noted: number ${paper}.`,
    paper: (number: string, unit: string, className: string, date: string) =>
      `${number}: ${unit}, ${className}, issued on ${date}`,
    whole: ({ issued, ended, next, year }: RegisterSummary) =>
      `The register is whole: ${SPEECH.en.count(issued, 'number')} issued, ${ended} of them void or replaced. Next number of ${year}: ${next}.`,
  },
};
