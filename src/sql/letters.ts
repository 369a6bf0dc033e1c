/** Vietnamese letters in both forms of Unicode, each with the plain letter it is; what follows in `from` is left out. */
export const LETTERS = letters();

function letters(): { readonly from: string; readonly to: string } {
  const bases = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
  const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const composed = bases.flatMap((base) => marks.map((mark) => `${base}${mark}`.normalize('NFC')));
  const small = [...composed.filter((letter) => !/^[a-z]$/.test(letter)), 'đ'];
  const capitals = [...small.map((letter) => letter.toUpperCase()), ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = [...small, ...capitals];
  const plain = all.map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd'));
  const looseMarks = '\u0300\u0301\u0303\u0309\u0323\u0306\u0302\u031b';
  return { from: `${all.join('')}${looseMarks}`, to: plain.join('') };
}
