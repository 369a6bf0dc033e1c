import type { ReadNote } from '../../jobs/page-outcomes.ts';
import { CONSOLE } from '../../labels/console.ts';
import { SPEECH } from '../../labels/speech.ts';
import type { Language } from '../../model/language.ts';
import { printable } from '../../model/printable.ts';

/** Notes of self-checks, one after the other: what the unit found, by which page, and whether that is the file that was sent. */
export function outcomesView(notes: readonly ReadNote[], language: Language): string {
  return notes.map((note) => noteLines(note, language)).join('\n');
}

function noteLines({ path, note, page, files }: ReadNote, language: Language): string {
  const words = WORDS[language];
  const units = note.units.map(({ code, name, valid, missing }) => {
    const state = !valid ? words.wrong : missing === 0 ? words.complete : words.missing(missing);
    return `  ${printable(name)} (${printable(code)}): ${state}`;
  });
  const shown = units.slice(0, MOST_UNITS);
  return [
    printable(path),
    `  ${CONSOLE[language].problemCounts(note.problems)} · ${printable(note.criteria.id)}@${printable(note.criteria.version)}, ${note.year}`,
    ...shown,
    ...(units.length > shown.length ? [`  ${words.more(units.length - shown.length)}`] : []),
    ...files.map(({ file, now }) => `  ${printable(file)}: ${words.files[now]}`),
    `  ${words.page[page](printable(note.page.version))}`,
    '',
  ].join('\n');
}

const MOST_UNITS = 20;

const WORDS = {
  vi: {
    wrong: 'còn sai',
    complete: 'đủ và đúng',
    missing: (count: number) => `còn thiếu ${count} nội dung`,
    more: (count: number) => `… và ${count} đơn vị nữa`,
    files: {
      same: 'đúng là tệp đơn vị đã tự kiểm tra',
      changed: 'KHÁC tệp đơn vị đã tự kiểm tra: đã sửa sau khi kiểm tra, hoặc gửi nhầm bản',
      'not-here': 'không thấy tệp này cạnh phiếu',
    },
    page: {
      this: (version: string) => `Trang do chính phiên bản này lập ra (${version}).`,
      other: (version: string) =>
        `Trang do phiên bản ${version} lập ra, không phải phiên bản này: lập lại trang và gửi cho đơn vị; kiểm tra lại tệp bằng “hoctap check”.`,
      changed: (version: string) =>
        `Trang ghi là phiên bản ${version} nhưng chương trình trong trang KHÔNG khớp: không dựa vào phiếu này, kiểm tra lại tệp bằng “hoctap check”.`,
    },
  },
  en: {
    wrong: 'wrong data',
    complete: 'complete and right',
    missing: (count: number) => `${count} missing`,
    more: (count: number) => `… and ${SPEECH.en.count(count, 'more unit')}`,
    files: {
      same: 'is the file that was checked',
      changed: 'is NOT the file that was checked: changed since, or another copy was sent',
      'not-here': 'is not beside the note',
    },
    page: {
      this: (version: string) => `The page was made by this very version (${version}).`,
      other: (version: string) =>
        `The page was made by version ${version}, not by this one: make it again and send it out; check the file with “hoctap check”.`,
      changed: (version: string) =>
        `The page says version ${version}, but the program in it is NOT the one of that version: do not rely on this note, check the file with “hoctap check”.`,
    },
  },
} satisfies Record<Language, object>;
