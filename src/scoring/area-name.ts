import { plainLetters } from '../model/plain-letters.ts';

const KINDS = ['thanh pho', 'thi xa', 'huyen', 'quan', 'tinh', 'tp', 'tx'];

/**
 * Tells the names of one area: “Huyện Tam Nông” and “Tam Nông” are one where only one of them says what kind it is, and no
 * name among `all` is the very same; “Huyện Hồng Ngự” and “Thành phố Hồng Ngự” never are.
 */
export function areaNamed(name: string, all: readonly string[]): (other: string) => boolean {
  const wanted = plainLetters(name);
  if (all.some((each) => plainLetters(each) === wanted)) return (other) => plainLetters(other) === wanted;
  const [kind, bare] = apart(wanted);
  return (other) => {
    const [otherKind, otherBare] = apart(plainLetters(other));
    return otherBare === bare && (kind === '' || otherKind === '');
  };
}

function apart(plain: string): [kind: string, bare: string] {
  const kind = KINDS.find((each) => plain.startsWith(`${each} `));
  return kind === undefined ? ['', plain] : [kind, plain.slice(kind.length + 1)];
}
