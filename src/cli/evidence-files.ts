import { expandPatterns, isFolder } from '../io/read-files.ts';
import { type PassedOver, type TablesInFolder, tablesInFolder } from '../io/tables-in-folder.ts';
import { CannotRun } from '../model/cannot-run.ts';
import type { Language } from '../model/language.ts';
import { printable } from '../model/printable.ts';
import type { Cli } from './cli.ts';

/** What is named beside the evidence may lie among it, and is none. */
export interface NamedBeside {
  readonly evidenceDir?: string;
  readonly units?: string | undefined;
  readonly overrides?: string;
}

/** The files an officer means by files, patterns and folders; those of a folder are named, since she did not. */
export function evidenceFiles(
  named: readonly string[],
  { evidenceDir, units, overrides }: NamedBeside,
  { terminal, language }: Cli,
): string[] {
  const notEvidence = {
    documents: evidenceDir,
    files: [units, overrides].filter((path) => path !== undefined),
  };
  const files = named.flatMap((path) => {
    if (!isFolder(path)) return expandPatterns([path]);
    const found = tablesInFolder(path, notEvidence);
    if (found.tables.length === 0) throw withoutEvidence(path, found.passedOver);
    terminal.err(whatWasFound(path, found, language));
    return found.tables;
  });
  return [...new Set(files)];
}

function whatWasFound(path: string, { tables, below, passedOver }: TablesInFolder, language: Language): string {
  const words = WORDS[language];
  const listed = tables.map((file) => `  ${printable(file)}\n`).join('');
  return `${words.reading(printable(path), tables.length, below.length)}:\n${listed}${passedOverIn(passedOver, language)}`;
}

function passedOverIn(passedOver: readonly PassedOver[], language: Language): string {
  return passedOver.map(({ folder, why }) => `! ${WORDS[language][why](printable(folder))}\n`).join('');
}

function withoutEvidence(path: string, passedOver: readonly PassedOver[]): CannotRun {
  const also = (language: Language) => passedOver.map(({ folder, why }) => ` ${WORDS[language][why](folder)}`).join('');
  return new CannotRun(
    {
      vi: `Thư mục không có tệp minh chứng nào (.csv, .xlsx, .txt): ${path}`,
      en: `The folder holds no evidence file (.csv, .xlsx, .txt): ${path}`,
    },
    {
      vi: `Kiểm tra lại thư mục; các thư mục con cũng đã được xem.${also('vi')}`,
      en: `Check the folder; the folders below it were looked into as well.${also('en')}`,
    },
  );
}

const WORDS = {
  vi: {
    reading: (path: string, count: number, below: number) =>
      `Đọc ${count} tệp trong thư mục ${path}${below === 0 ? '' : ` và ${below} thư mục con`}`,
    result: (path: string) => `Không đọc thư mục kết quả của hoctap (có result.json): ${path}`,
    documents: (path: string) =>
      `Không đọc tệp trong ${path}, vì đây là thư mục hồ sơ ghi ở --evidence-dir; nếu có bảng điểm thì ghi thêm tên tệp đó.`,
    deep: (path: string) => `Không đọc thư mục nằm quá sâu; nếu có bảng điểm thì ghi thêm tên thư mục: ${path}`,
  },
  en: {
    reading: (path: string, count: number, below: number) =>
      `Reading ${count} ${count === 1 ? 'file' : 'files'} in the folder ${path}${below === 0 ? '' : ` and ${below} ${below === 1 ? 'folder' : 'folders'} below it`}`,
    result: (path: string) => `Not read, a folder with results of hoctap (result.json): ${path}`,
    documents: (path: string) =>
      `Not read: ${path} lies in the folder of --evidence-dir; name the files in it that are tables of scores.`,
    deep: (path: string) => `Not read, too many folders deep; name it as well if it holds tables: ${path}`,
  },
} as const;
