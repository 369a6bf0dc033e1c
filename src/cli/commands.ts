import type { Words } from '../model/language.ts';
import type { CommandModule } from './cli.ts';

export interface CommandEntry {
  readonly summary: Required<Words>;
  /** The name in Vietnamese, which may be typed in place of the English one. */
  readonly vi: string;
  readonly load: () => Promise<CommandModule>;
  /** It says itself what is wrong in what the folder says of the office: a broken `hoctap.json` does not keep it from running. */
  readonly looksAtFolder?: true;
}

/** Every command: its name, one sentence, and where its code is; the code is loaded only when it is called. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  menu: {
    vi: 'huong-dan',
    summary: { vi: 'Hướng dẫn từng bước bằng câu hỏi', en: 'open the guided menu' },
    load: async () => (await import('./commands/menu.ts')).command,
  },
  office: {
    vi: 'co-quan',
    summary: {
      vi: 'Khai thông tin cơ quan một lần cho cả thư mục (hoctap.json)',
      en: 'say once for a folder what the office is (hoctap.json)',
    },
    load: async () => (await import('./commands/office.ts')).command,
  },
  year: {
    vi: 'nam',
    summary: { vi: 'Lập thư mục cho một năm đánh giá', en: 'lay out the folder of an evaluation year' },
    load: async () => (await import('./commands/year.ts')).command,
  },
  check: {
    vi: 'kiem-tra',
    summary: {
      vi: 'Kiểm tra minh chứng: đơn vị nào còn thiếu, sai gì',
      en: 'check evidence: what is missing, what is wrong',
    },
    load: async () => (await import('./commands/check.ts')).command,
  },
  evaluate: {
    vi: 'danh-gia',
    summary: { vi: 'Chấm điểm, xếp loại, xếp hạng và lập báo cáo', en: 'score, classify, rank and report' },
    load: async () => (await import('./commands/evaluate.ts')).command,
  },
  report: {
    vi: 'bao-cao',
    summary: { vi: 'Lập lại báo cáo từ một kết quả đã có', en: 'draw the reports again from a result' },
    load: async () => (await import('./commands/report.ts')).command,
  },
  explain: {
    vi: 'giai-thich',
    summary: { vi: 'Giải thích điểm và xếp loại của một đơn vị', en: "explain one unit's points and class" },
    load: async () => (await import('./commands/explain.ts')).command,
  },
  compare: {
    vi: 'so-sanh',
    summary: {
      vi: 'So sánh hai kết quả, hai bộ tiêu chí; đối chiếu điểm tự chấm (--self)',
      en: 'compare two results or two sets; self and checked scores (--self)',
    },
    load: async () => (await import('./commands/compare.ts')).command,
  },
  combine: {
    vi: 'ghep',
    summary: {
      vi: 'Ghép kết quả của nhiều cơ quan cùng bộ tiêu chí thành một, xếp hạng lại',
      en: 'put the results of several offices together, ranked again',
    },
    load: async () => (await import('./commands/combine.ts')).command,
  },
  timeline: {
    vi: 'nhieu-nam',
    summary: {
      vi: 'Đặt kết quả nhiều năm cạnh nhau theo đơn vị, địa phương, tiêu chí',
      en: 'several years beside each other by unit, area and criterion',
    },
    load: async () => (await import('./commands/timeline.ts')).command,
  },
  reproduce: {
    vi: 'tinh-lai',
    summary: {
      vi: 'Tính lại một kết quả từ minh chứng của nó: khớp hay khác ở đâu',
      en: 'compute a result again from its evidence: what differs, or that nothing does',
    },
    load: async () => (await import('./commands/reproduce.ts')).command,
  },
  certify: {
    vi: 'giay-chung-nhan',
    summary: { vi: 'In giấy chứng nhận cho các đơn vị đạt', en: 'make certificates for the units that earned one' },
    load: async () => (await import('./commands/certify.ts')).command,
  },
  register: {
    vi: 'so-cap',
    summary: {
      vi: 'Sổ cấp giấy chứng nhận: mở sổ, kiểm tra, xuất, hủy, thay thế',
      en: 'the register of certificates: open, check, export, void, replace',
    },
    load: async () => (await import('./commands/register.ts')).command,
  },
  keys: {
    vi: 'khoa',
    summary: { vi: 'Khóa ký giấy chứng nhận của cơ quan', en: "the office's key for signing certificates" },
    load: async () => (await import('./commands/keys.ts')).command,
  },
  verify: {
    vi: 'xac-minh',
    summary: {
      vi: 'Kiểm tra một giấy chứng nhận: mã, tệp PDF hoặc ảnh chụp',
      en: 'check a certificate: its code, PDF or a picture',
    },
    load: async () => (await import('./commands/verify.ts')).command,
  },
  page: {
    vi: 'trang',
    summary: {
      vi: 'Lập trang web một tệp: đơn vị tự kiểm tra phiếu, người dân kiểm tra giấy; không cần cài đặt',
      en: 'make a page in one file: units check their own form, anyone checks a paper; nothing to install',
    },
    load: async () => (await import('./commands/page.ts')).command,
  },
  documents: {
    vi: 'van-ban',
    summary: {
      vi: 'Lập quyết định, biên bản, tờ trình, báo cáo thẩm định (Word)',
      en: 'draft the decision and the papers of its dossier (Word)',
    },
    load: async () => (await import('./commands/documents.ts')).command,
  },
  dossier: {
    vi: 'ho-so',
    summary: {
      vi: 'Xếp minh chứng của từng đơn vị theo tiêu chí, kèm mục lục',
      en: 'lay the documents of each unit by criterion, with a list of contents',
    },
    load: async () => (await import('./commands/dossier.ts')).command,
  },
  sheets: {
    vi: 'phieu-ket-qua',
    summary: {
      vi: 'Phiếu kết quả gửi từng đơn vị (PDF, Word, tin nhắn)',
      en: 'a sheet of results for each unit (PDF, Word, a message)',
    },
    load: async () => (await import('./commands/sheets.ts')).command,
  },
  letters: {
    vi: 'cong-van',
    summary: {
      vi: 'Lập công văn gửi từng đơn vị còn thiếu (PDF, Word)',
      en: 'a letter to each unit with something missing (PDF, Word)',
    },
    load: async () => (await import('./commands/letters.ts')).command,
  },
  criteria: {
    vi: 'tieu-chi',
    summary: { vi: 'Xem và kiểm tra các bộ tiêu chí', en: 'list, show and check criteria sets' },
    load: async () => (await import('./commands/criteria.ts')).command,
  },
  units: {
    vi: 'don-vi',
    summary: {
      vi: 'Lập danh sách xã, phường kèm mã; điền mã cho danh sách tên',
      en: 'list communes with their codes; find the codes for a list of names',
    },
    load: async () => (await import('./commands/units.ts')).command,
  },
  template: {
    vi: 'mau',
    summary: { vi: 'Tạo tệp minh chứng trống để gửi cho các đơn vị', en: 'make an empty evidence file to send out' },
    load: async () => (await import('./commands/template.ts')).command,
  },
  counts: {
    vi: 'so-lieu',
    summary: {
      vi: 'Biểu số liệu mô hình, trung tâm, người học cho báo cáo: lập, kiểm tra',
      en: 'the table of models, centres and learners for the report: make it, check it',
    },
    load: async () => (await import('./commands/counts.ts')).command,
  },
  demo: {
    vi: 'chay-thu',
    summary: { vi: 'Chạy thử cả quy trình với số liệu mẫu', en: 'try it all on sample data' },
    load: async () => (await import('./commands/demo.ts')).command,
  },
  doctor: {
    vi: 'kham-may',
    summary: {
      vi: 'Xem máy và thư mục này có sẵn sàng không',
      en: 'see whether this computer and folder are ready',
    },
    load: async () => (await import('./commands/doctor.ts')).command,
    looksAtFolder: true,
  },
  completion: {
    vi: 'phim-tab',
    summary: {
      vi: 'Tự điền lệnh bằng phím Tab (bash, zsh, fish, PowerShell)',
      en: 'complete commands by the Tab key (bash, zsh, fish, PowerShell)',
    },
    load: async () => (await import('./commands/completion.ts')).command,
  },
};
