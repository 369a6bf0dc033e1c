/**
 * Whether a word is spelt as a Vietnamese syllable can be: the measure by which encodings are told apart. It knows
 * spelling, not meaning, so that it needs no dictionary; names from other languages (Krông, Plei) are no syllables.
 */
export function isSyllable(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  const answer = spelt(word);
  if (known.size < MOST_KNOWN) known.set(word, answer);
  return answer;
}

const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;
/** "nghiêng" has seven letters. */
const LONGEST_SYLLABLE = 7;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Endings whose tone never stands on the last letter: "xão", never "xaõ". */
const GLIDE_LAST = /(?:a[iouy]|â[uy]|eo|êu|(?<!^g)iu|[oôơư]i|(?<!^q)ui|ư[ua])$/;
const TONE_LAST = /[aiouy][\u0300\u0301\u0303\u0309\u0323]$/;
const STOPPED = /(?:[cpt]|ch)$/;
const SHARP_OR_HEAVY = /[\u0301\u0323]/;

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?';
const RHYMES = [
  'a(?:ch|c|i|m|nh|ng|n|o|p|t|u|y)?',
  'ă(?:c|m|ng|n|p|t)',
  'â(?:c|m|ng|n|p|t|u|y)',
  'e(?:c|m|ng|n|o|p|t)?',
  'ê(?:ch|m|nh|n|p|t|u)?',
  'i(?:a|ch|m|nh|n|p|t|u)?',
  'iê(?:c|m|ng|n|p|t|u)',
  'o(?:c|i|m|ng|n|p|t|ong|oc)?',
  'oa(?:ch|c|i|m|nh|ng|n|o|p|t|y)?',
  'oă(?:c|m|ng|n|t)',
  'oe(?:m|n|o|t)?',
  'ô(?:c|i|m|ng|n|p|t)?',
  'ơ(?:i|m|n|p|t)?',
  'u(?:a|c|i|m|ng|n|p|t|ơ)?',
  'uâ(?:n|ng|t|y)',
  'uê(?:ch|nh)?',
  'uô(?:c|i|m|ng|n|t)',
  'uy(?:a|ch|nh|n|t|u|p)?',
  'uyê(?:n|t)',
  'ư(?:a|c|i|m|ng|n|t|u)?',
  'ươ(?:c|i|m|ng|n|p|t|u)',
  'y(?:a)?',
  'yê(?:m|ng|n|t|u)',
];
const SYLLABLE = new RegExp(`^${ONSET}(?:${RHYMES.join('|')})$`);

function spelt(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = apart.replace(TONES, '').normalize('NFC');
  if (plain.length > LONGEST_SYLLABLE || !SYLLABLE.test(plain)) return false;
  if (GLIDE_LAST.test(plain) && TONE_LAST.test(apart)) return false;
  return !STOPPED.test(plain) || SHARP_OR_HEAVY.test(tones[0] ?? '');
}
