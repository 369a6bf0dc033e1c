export interface Whole {
  readonly issued: number;
  readonly ended: number;
  readonly next: string;
  readonly year: number;
  readonly seal: string;
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
    pattern: 'quy cách số giấy chứng nhận: {seq}, {seq:02}, {year}',
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
    sealUnknown: (seal: string | undefined) =>
      `Không dòng nào của sổ có dấu ${seal}: sổ đã bị viết lại hoặc bị cắt bớt, hoặc dấu ghi nhầm.`,
    made: 'Đã mở sổ',
    written: 'Đã ghi',
    voided: (number: string) => `Đã hủy số ${number}.`,
    replaced: (number: string, by: string) =>
      `Đã thay số ${number} bằng số ${by}. In giấy mới bằng: hoctap certify … --register`,
    reprinted: (number: string) => `Đã ghi việc in lại số ${number}.`,
    columns: ['Số', 'Ngày cấp', 'Xếp loại', 'Tình trạng', 'Đơn vị'],
    whole: ({ issued, ended, next, year, seal }: Whole) =>
      `Sổ nguyên vẹn: đã cấp ${issued} số, trong đó ${ended} số đã hủy hoặc thay thế. Số tiếp theo của năm ${year}: ${next}.\nDấu của sổ (nên ghi vào biên bản): ${seal}\n`,
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
    pattern: 'pattern of the numbers: {seq}, {seq:02}, {year}',
    registerPattern: 'pattern of the numbers in the register',
    start: 'first number of the first year, where a register on paper went before',
    restart: 'yearly: each year begins at 1; never: one run of numbers',
    on: 'date, e.g. 20/12/2022; today without it',
    by: 'person who does it',
    reason: 'reason',
    numberYear: 'year of issue, where a number stands in several years',
    listYear: 'only those issued in this year',
    formats: 'csv, xlsx; separated by commas',
    folder: 'folder for the results',
    result: "take the unit's name, class and criteria from this result",
    unitName: 'unit name on the new one',
    area: 'district, province on the new one',
    authority: 'issuing authority on the new one',
    sealOption: 'seal noted down earlier (e.g. in the minutes): proves that nothing up to then was changed',
    sealUnknown: (seal: string | undefined) =>
      `No line has the seal ${seal}: the register was written anew or cut off, or the seal is misspelt.`,
    made: 'Register begun',
    written: 'Written',
    voided: (number: string) => `Number ${number} is void.`,
    replaced: (number: string, by: string) =>
      `Number ${number} is replaced by ${by}. Print it with: hoctap certify … --register`,
    reprinted: (number: string) => `The reprint of ${number} is noted.`,
    columns: ['Number', 'Issued on', 'Class', 'Status', 'Unit'],
    whole: ({ issued, ended, next, year, seal }: Whole) =>
      `The register is whole: ${issued} numbers issued, ${ended} of them void or replaced. Next number of ${year}: ${next}.\nSeal of the register (note it in the minutes): ${seal}\n`,
  },
};
