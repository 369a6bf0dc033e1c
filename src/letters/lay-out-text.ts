import type { Face } from '../certificate/faces.ts';

export interface TextLook {
  readonly size: number;
  readonly align: 'left' | 'center' | 'both';
  /** Points. */
  readonly width: number;
  readonly firstLine: number;
}

/** One line, ready for a TJ operator, and where it begins in the column. */
export interface Line {
  readonly operand: string;
  readonly x: number;
}

interface Word {
  readonly glyphs: string;
  /** In letters of size 1. */
  readonly width: number;
}

/** Breaks a text into lines as wide as the column; a word that is wider still is broken, never set over the margin. */
export function layOutText(text: string, look: TextLook, face: Face): Line[] {
  const { size, align, width, firstLine } = look;
  const space = wordOf(' ', face);
  const room = (line: number) => (line === 0 ? width - firstLine : width) / size;
  const lines: { words: Word[]; width: number }[] = [];
  let line: { words: Word[]; width: number } = { words: [], width: 0 };
  const end = () => {
    lines.push(line);
    line = { words: [], width: 0 };
  };
  for (const written of text.split(' ')) {
    for (const word of fitting(written, (width - firstLine) / size, face)) {
      const gap = line.words.length === 0 ? 0 : space.width;
      if (line.words.length > 0 && line.width + gap + word.width > room(lines.length)) end();
      line.width += (line.words.length === 0 ? 0 : space.width) + word.width;
      line.words.push(word);
    }
  }
  end();
  return lines.map(({ words, width: natural }, index) => {
    const start = index === 0 ? firstLine : 0;
    const free = room(index) - natural;
    const stretched = align === 'both' && index < lines.length - 1 && words.length > 1;
    const stretch = stretched ? Math.round((free / (words.length - 1)) * 1000) : 0;
    const between = stretch === 0 ? space.glyphs : `${space.glyphs} ${-stretch} `;
    // The space after a line does not show; without it whoever copies the text would join two words.
    const operand = `[${words.map(({ glyphs }) => glyphs).join(between)}${space.glyphs}]`;
    return { operand, x: start + (align === 'center' ? (free * size) / 2 : 0) };
  });
}

function wordOf(text: string, face: Face): Word {
  const { operand, width } = face.shape(text);
  return { glyphs: operand.slice(1, -1), width };
}

function fitting(text: string, room: number, face: Face): Word[] {
  const whole = wordOf(text, face);
  if (whole.width <= room) return [whole];
  const parts: string[] = [];
  let part = '';
  let width = 0;
  for (const letter of text) {
    const wide = face.shape(letter).width;
    if (part !== '' && width + wide > room) {
      parts.push(part);
      part = '';
      width = 0;
    }
    part += letter;
    width += wide;
  }
  return [...parts, part].map((each) => wordOf(each, face));
}
