import type { ReadingOptions } from '../evidence/read-evidence.ts';
import { ENCODINGS, type Encoding, isEncoding } from '../evidence/text/encoding/encodings.ts';
import { refusal } from '../problems/refusal.ts';

/** How evidence files are to be read, as it is said on the command line. */
export interface ReadingFlags {
  readonly sheet?: string;
  readonly encoding?: string;
}

export function readingFrom({ sheet, encoding }: ReadingFlags): ReadingOptions {
  return { sheet, encoding: encoding === undefined ? undefined : encodingNamed(encoding) };
}

/** An option with one value that may be given again: `--with a --with b`, so that files after it stay files. */
export function collectValues(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function encodingNamed(written: string): Encoding {
  const name = written.toLowerCase().replace(/[\s_]+/g, '-');
  const encoding = OTHER_NAMES[name] ?? name;
  if (isEncoding(encoding)) return encoding;
  throw refusal('encoding-unknown', { written, known: ENCODINGS });
}

const OTHER_NAMES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  utf16: 'utf-16',
  unicode: 'utf-16',
  cp1258: 'windows-1258',
  '1258': 'windows-1258',
  abc: 'tcvn3',
  tcvn: 'tcvn3',
  'tcvn3-(abc)': 'tcvn3',
  'vni-windows': 'vni',
};
