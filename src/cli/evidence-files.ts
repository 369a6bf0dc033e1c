import { evidenceInFolder, expandPatterns, isFolder } from '../io/read-files.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { printable } from '../model/printable.ts';
import type { Cli } from './cli.ts';

/** The files an officer means by files, patterns and folders; those of a folder are named, since she did not. */
export function evidenceFiles(named: readonly string[], { terminal, language }: Cli): string[] {
  const files = named.flatMap((path) => {
    if (!isFolder(path)) return expandPatterns([path]);
    const inside = evidenceInFolder(path);
    if (inside.length === 0) throw withoutEvidence(path);
    const listed = inside.map((file) => `  ${printable(file)}\n`).join('');
    terminal.err(`${WORDS[language](printable(path), inside.length)}\n${listed}`);
    return inside;
  });
  return [...new Set(files)];
}

function withoutEvidence(path: string): CannotRun {
  return new CannotRun(
    {
      vi: `Thư mục không có tệp minh chứng nào (.csv, .xlsx, .txt): ${path}`,
      en: `The folder holds no evidence file (.csv, .xlsx, .txt): ${path}`,
    },
    {
      vi: 'Kiểm tra lại thư mục; tệp trong các thư mục con không được đọc, hãy ghi thêm tên các thư mục con.',
      en: 'Check the folder; files in folders below it are not read: name those folders as well.',
    },
  );
}

const WORDS = {
  vi: (path: string, count: number) => `Đọc ${count} tệp trong thư mục ${path}:`,
  en: (path: string, count: number) => `Reading ${count} ${count === 1 ? 'file' : 'files'} in the folder ${path}:`,
};
