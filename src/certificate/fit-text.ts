/** A text broken into lines at the largest size that fits its box. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

export interface TextBox {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly minSize: number;
  readonly maxLines: number;
  /** In letter sizes. */
  readonly lineHeight: number;
  readonly letterSpacing: number;
}

/** Width of a text in letters of size 1, and how many letters it has. */
export type Measure = (text: string) => { readonly width: number; readonly letters: number };

const STEP = 0.5;

/** Undefined when the text does not fit even at the smallest size: it is never drawn over something else. */
export function fitText(text: string, room: TextBox, measure: Measure): FittedText | undefined {
  const paragraphs = text.split('\n');
  for (let size = room.size; size >= room.minSize; size = nextSize(size, room.minSize)) {
    const widthOf = (line: string) => {
      const { width, letters } = measure(line);
      return width * size + letters * room.letterSpacing;
    };
    const lines = paragraphs.flatMap((paragraph) => balanced(paragraph, room.width, widthOf));
    const fits =
      lines.length <= room.maxLines &&
      lines.length * size * room.lineHeight <= room.height &&
      lines.every((line) => widthOf(line) <= room.width);
    if (fits) return { lines, size };
  }
  return undefined;
}

function nextSize(size: number, minSize: number): number {
  if (size === minSize) return 0;
  return Math.max(size - STEP, minSize);
}

/** As few lines as possible, then as even as possible: a name is not left with one word alone on its last line. */
function balanced(paragraph: string, width: number, widthOf: (line: string) => number): string[] {
  const widest = wrap(paragraph, width, widthOf);
  if (widest.length < 2) return widest;
  let [low, high] = [width / widest.length / 2, width];
  let best = widest;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const lines = wrap(paragraph, middle, widthOf);
    if (lines.length === widest.length && lines.every((line) => widthOf(line) <= middle)) {
      best = lines;
      high = middle;
    } else {
      low = middle;
    }
  }
  return best;
}

function wrap(paragraph: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
