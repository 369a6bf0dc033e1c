import type { Language } from '../../model/language.ts';

export const PAGE_WORDS = {
  vi: {
    check:
      'Lập trang để đơn vị tự kiểm tra phiếu minh chứng trước khi gửi: mở bằng trình duyệt, không cần cài đặt, không cần mạng.',
    dueOfPage: 'hạn gửi, ghi trên trang, ví dụ 15/12/2022 (cần --units nếu muốn so với cột Ngày gửi)',
    profile: 'thông tin cơ quan (.json), để ghi tên cơ quan trên trang',
    office: 'tên cơ quan giao trang, thay cho tên trong --profile',
    sendTo: 'nơi nhận (tên cơ quan, thư điện tử), ghi trên trang khi phiếu đã đủ và đúng',
    file: 'ghi trang vào tệp .html này',
    sha256: 'Mã SHA-256 của trang, nên công bố kèm theo',
    verify:
      'Lập trang để bất kỳ ai kiểm tra giấy chứng nhận: chọn tệp, chụp ảnh, quét mã hoặc gõ mã ngắn; không gửi gì đi đâu.',
    key: 'khóa công khai của cơ quan (và tệp thu hồi khóa, nếu có), đưa vào trang',
    register: 'danh sách công bố (hoctap register publish), để trang biết giấy nào đã hủy, đã thay thế',
    read: 'Đọc phiếu tự kiểm tra các đơn vị gửi kèm: đơn vị dùng trang nào, với tệp nào, còn lại gì.',
    notes: 'phiếu tự kiểm tra (.tu-kiem-tra.json), hoặc thư mục chứa các phiếu và tệp minh chứng gửi kèm',
  },
  en: {
    check:
      'Make a page with which units check their evidence before they send it: any browser, nothing to install, no network.',
    dueOfPage:
      'day it is due, shown on the page, e.g. 15/12/2022 (needs --units to be checked against the column submitted_on)',
    profile: 'what the office says of itself (.json), for its name on the page',
    office: 'name of the office that gives the page away, in place of the one in --profile',
    sendTo: 'where to send it (office, e-mail), shown when the form is complete and right',
    file: 'write the page into this .html file',
    sha256: 'SHA-256 of the page, to be published with it',
    verify:
      'Make a page with which anyone checks a certificate: a file, a picture, the camera or the short code; nothing is sent anywhere.',
    key: 'public keys of the office (and revocations) that go into the page',
    register: 'the posted list (hoctap register publish), so that the page knows what was revoked or replaced',
    read: 'Read the notes of self-checks units sent along: which page, which file, what was left.',
    notes: 'notes of self-checks (.tu-kiem-tra.json), or a folder of them and of the evidence sent along',
  },
} satisfies Record<Language, Record<string, string>>;
