import { SPEECH } from '../labels/speech.ts';
/**
 * The name of a unit merged since, with what it was called before in brackets, where the office wants it on paper:
 * "Xã Tân Hội (trước đây là Xã Tân Hội A, Xã Tân Hội B)".
 */
export function nameWithFormer(name: string, former: string | readonly string[]): string {
  const names = (typeof former === 'string' ? [former] : former)
    .map((each) => each.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((each) => each !== '' && each !== name.normalize('NFC'));
  if (names.length === 0 || name.includes('(trước đây là ')) return name;
  return `${name} (trước đây là ${SPEECH.vi.list([...new Set(names)])})`;
}
