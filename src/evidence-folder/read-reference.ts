/** What a reference in an evidence cell is: how it would have to be in the folder, if it has to at all. */
export type Reference =
  /** It looks like a file, so the file must be there. */
  | { readonly kind: 'file'; readonly path: string; readonly extension: boolean }
  /** A number or title of a document: matched only when a file of that name is there. */
  | { readonly kind: 'title'; readonly path: string; readonly extension: false }
  /** It leads out of the folder, and nothing outside is ever read. */
  | { readonly kind: 'outside'; readonly why: OutsideReason; readonly name: string };

/** `up`: `..` · `absolute`: from the root of a disk or another machine · `reserved`: a name Windows keeps for a device */
export type OutsideReason = 'up' | 'absolute' | 'reserved';

/**
 * The rule: a reference is a file when it ends in an extension offices use (.pdf, .docx, .jpg …), when it has a backslash,
 * or when it has a slash and ends in an extension in small letters. "QĐ 12/QĐ-UBND" and "1234/UBND-VX" are numbers of
 * documents, and so is the address of a web page.
 */
export function readReference(written: string): Reference {
  const text = written.normalize('NFC').trim();
  if (/^file:/i.test(text)) return outside('absolute', text);
  if (/^(?:https?:\/\/|www\.)/i.test(text)) return { kind: 'title', path: '', extension: false };
  const slashed = text.replaceAll('\\', '/');
  const names = slashed.split('/');
  const extension = hasExtension(text, names.at(-1) ?? '');
  if (extension || text.includes('\\')) {
    // The slash or the letter of a drive: what Windows and Unix take for a place of its own.
    if (/^(?:\/|[a-z]:)/i.test(slashed)) return outside('absolute', slashed);
    if (names.some((name) => name.trim() === '..')) return outside('up', slashed);
    if (names.some(isReserved)) return outside('reserved', slashed);
    return { kind: 'file', path: withoutHere(names), extension };
  }
  if (names.some((name) => name.trim() === '..') || /^[a-z]:\//i.test(slashed)) return outside('up', slashed);
  return { kind: 'title', path: withoutHere(names), extension: false };
}

function outside(why: OutsideReason, slashed: string): Reference {
  return { kind: 'outside', why, name: slashed.slice(slashed.lastIndexOf('/') + 1) };
}

function withoutHere(names: readonly string[]): string {
  return names.filter((name) => name.trim() !== '.').join('/');
}

function hasExtension(text: string, name: string): boolean {
  const dot = name.lastIndexOf('.');
  if (dot < 1 && !/^\.[^.]/.test(name)) return false;
  const extension = name.slice(dot + 1).trimEnd();
  if (EXTENSIONS.has(extension.toLowerCase())) return true;
  return text.includes('/') && /^[a-z][a-z0-9]{1,4}$/.test(extension);
}

/** What offices keep evidence in. */
const EXTENSIONS: ReadonlySet<string> = new Set(
  (
    'pdf doc docx docm rtf odt xls xlsx xlsm xlsb csv ods ppt pptx pps ppsx odp txt htm html mht xml jpg jpeg jpe png gif bmp ' +
    'tif tiff webp heic heif svg mp3 m4a wav wma mp4 m4v mov avi wmv mkv 3gp zip rar 7z eml msg p7s p7m lnk url'
  ).split(' '),
);

/** CON, NUL.txt, COM¹ and the like open a device on Windows, and a colon another stream of a file. */
function isReserved(name: string): boolean {
  return name.includes(':') || RESERVED.test(name.trim());
}

const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])(?:[ .].*)?$/i;
