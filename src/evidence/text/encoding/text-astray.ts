import { ENCODING_NAMES } from './encodings.ts';
import { ASTRAY, decodeTwiceEncoded, OLD_DECODERS } from './old-encodings.ts';
import { leadAsWritten, recognise } from './recognise.ts';
import { isSyllable } from './syllable.ts';
import { isNotTcvn3 } from './tcvn3.ts';
import { isNotVni } from './vni.ts';

export interface AstrayText {
  readonly name: string;
  readonly sample: string;
  /** The text it was meant to be; undefined when a line of it is not astray, of which mending would make another word. */
  mend(text: string): string | undefined;
  /** Likewise of one cell: a word that may be either is what the rest of its row is. */
  mendCell(text: string, row: string): string | undefined;
}

/**
 * Text that is valid UTF-8 and yet not Vietnamese: the letters of TCVN3 or VNI fonts, or UTF-8 that was read as Western
 * letters and saved again. Undefined for text that is as it should be.
 */
export function astrayText(text: string): AstrayText | undefined {
  if (OWN_LETTERS.test(text)) return undefined;
  const whole = text.slice(0, Math.min(text.lastIndexOf('\n') + 1 || text.length, SAMPLE));
  const written = whole.match(WORD) ?? [];
  if (written.length === 0) return undefined;
  if (written.filter(isSyllable).length >= written.length * 0.6) return undefined;
  const once = decodeTwiceEncoded(whole.replaceAll('\uFEFF', ''));
  if (once !== undefined && OWN_LETTERS.test(once)) {
    return { name: TWICE, sample: sampleOf(once), mend: decodeTwiceEncoded, mendCell: decodeTwiceEncoded };
  }
  const found = recognise(whole, OLD_DECODERS, ASTRAY);
  if ('candidates' in found) return undefined;
  return {
    name: ENCODING_NAMES[found.encoding],
    sample: found.sample,
    ...inOldFont(OLD_DECODERS[found.encoding], found.encoding === 'vni' ? isNotVni : isNotTcvn3),
  };
}

/** Such fonts make a word of any letter, "Xó" of "Xã": what was pasted in from elsewhere is told by its letters and words. */
function inOldFont(
  decode: (text: string) => string,
  isOther: (text: string) => boolean,
): Pick<AstrayText, 'mend' | 'mendCell'> {
  const lead = (text: string) =>
    OWN_LETTERS.test(text) ? Infinity : leadAsWritten(text, decode) + (isOther(text) ? LEAD_OF_LETTERS : 0);
  const isAsMeant = (cell: string, row: string) => {
    const ofCell = lead(cell);
    return ofCell > 0 || (ofCell === 0 && lead(row) > 0);
  };
  return {
    mend(text) {
      for (const line of text.split(LINE_END)) {
        for (const cell of line.split(CELL_END)) {
          if (NOT_ASCII.test(cell) && isAsMeant(cell, line) && decode(cell) !== cell) return undefined;
        }
      }
      return decode(text);
    },
    mendCell: (cell, row) => (isAsMeant(cell, row) ? undefined : decode(cell)),
  };
}

/** As much as a word that is none counts. */
const LEAD_OF_LETTERS = 3;
const NOT_ASCII = /[\u0080-\uffff]/;
const CELL_END = /[,;\t"]/;

const SAMPLE = 1 << 16;
/** Two encodings one after the other, as the notice names them. */
const TWICE = 'UTF-8 → Windows-1252 → UTF-8';

/** Letters that Vietnamese has and Western languages have not, and tones written apart. */
const OWN_LETTERS = /[ĂăĐđĨĩŨũƠơƯư]|[\u1ea0-\u1ef9]|[\u0300-\u0323]/;
const LINE_END = /[\r\n]+/;
const WORD = /(?<![A-Za-z\u00a1-\uffff])[A-Za-z\u00a1-\uffff]*[\u00a1-\u02ff][A-Za-z\u00a1-\uffff]*/g;

function sampleOf(text: string): string {
  const cell = /(?<=^|[,;\t\r\n"])[^,;\t\r\n"\u0080-\uffff]*[\u0080-\uffff][^,;\t\r\n"]*/.exec(text)?.[0] ?? '';
  return cell.slice(0, 60).normalize('NFC').trim();
}
