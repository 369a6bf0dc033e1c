import { isDevice } from '../model/file-name.ts';

const LONGEST = 80;

/**
 * `<unit code>-<name in plain letters>.pdf` by code, different for every unit also where letter case does not count.
 * The order of the units does not matter: those that would collide are told apart in the order of their codes.
 */
export function fileNames(
  units: readonly { readonly code: string; readonly name: string }[],
  ending = '.pdf',
): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const inOrder = [...units].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  for (const { code, name } of inOrder) {
    const wanted = safeFileName(code, name).slice(0, -PDF.length);
    let free = `${wanted}${ending}`;
    for (let copy = 2; taken.has(free.toLowerCase()); copy++) free = `${wanted}-${copy}${ending}`;
    taken.add(free.toLowerCase());
    names.set(code, free);
  }
  return names;
}

const PDF = '.pdf';

/** Only a-z, A-Z, 0-9, `-` and `_`: nothing in it can be a path, a device, a hidden file or an option. */
export function safeFileName(unitCode: string, unitName: string): string {
  const code = plainLetters(unitCode).slice(0, LONGEST / 2);
  const name = plainLetters(unitName).toLowerCase();
  const stem = [code, name]
    .filter((part) => part !== '')
    .join('-')
    .slice(0, LONGEST)
    .replace(/(?<!-)-+$/, '');
  if (stem === '') return 'certificate.pdf';
  return isDevice(stem) ? `unit-${stem}.pdf` : `${stem}.pdf`;
}

function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^A-Za-z0-9_]+/g, '-')
    .replace(/^[-_]+|(?<!-)-+$/g, '');
}
