import type { Language } from '../model/language.ts';

interface ExplainedCodeLabels {
  readonly meaning: string;
  readonly why: string;
  readonly fix: string;
  /** Where nothing is to be done. */
  readonly nothingToDo: string;
  readonly refusal: string;
  readonly parts: Readonly<Record<CodePart, string>>;
  /** The page that lists them all: its title and what stands above the lists. */
  readonly title: string;
  readonly preface: string;
  readonly refusals: string;
}

/** What a problem is found in. */
export type CodePart =
  | 'evidence'
  | 'documents'
  | 'overrides'
  | 'counts'
  | 'criteria'
  | 'drafting'
  | 'result'
  | 'office'
  | 'register'
  | 'certificate';

export const EXPLAINED_CODE: Readonly<Record<Language, ExplainedCodeLabels>> = {
  vi: {
    meaning: 'Nghĩa là',
    why: 'Vì sao phải để ý',
    fix: 'Cách xử lý',
    nothingToDo: 'Không cần làm gì.',
    refusal: 'Không chạy được',
    parts: {
      evidence: 'Tệp minh chứng, danh sách đơn vị và kết quả chấm',
      documents: 'Thư mục minh chứng',
      overrides: 'Tệp điều chỉnh điểm',
      counts: 'Biểu số liệu cho báo cáo',
      criteria: 'Bộ tiêu chí',
      drafting: 'Bảng tiêu chí và bộ tiêu chí đang soạn',
      result: 'Tệp kết quả',
      office: 'Tệp của cơ quan, mẫu giấy và giấy chứng nhận',
      register: 'Sổ cấp giấy chứng nhận',
      certificate: 'Giấy chứng nhận được kiểm tra, khóa ký',
    },
    title: 'Mã vấn đề',
    preface:
      'Mỗi vấn đề chương trình nêu ra có một mã, không đổi qua các phiên bản. Dấu “…” là chỗ ghi điều cụ thể của từng trường hợp. Xem một mã ngay trong cửa sổ lệnh: `hoctap explain MÃ`. Trang này do chương trình lập.',
    refusals: 'Lý do không chạy được',
  },
  en: {
    meaning: 'It means',
    why: 'Why it matters',
    fix: 'What to do',
    nothingToDo: 'Nothing needs to be done.',
    refusal: 'Cannot run',
    parts: {
      evidence: 'Evidence files, lists of units and scoring',
      documents: 'Evidence folders',
      overrides: 'Files of overrides',
      counts: 'Tables of counts for the report',
      criteria: 'Criteria sets',
      drafting: 'Rubrics and sets being drafted',
      result: 'Result files',
      office: 'The office’s files, templates and certificates',
      register: 'Registers of certificates',
      certificate: 'Certificates that are checked, and keys',
    },
    title: 'Codes of problems',
    preface:
      'Every problem has a code, the same in every version. “…” stands where a case has its particulars. To see one in the terminal: `hoctap explain CODE`. This page is made by the program.',
    refusals: 'Why a command cannot run',
  },
};
