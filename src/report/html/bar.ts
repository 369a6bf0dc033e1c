import { type Html, html } from './markup.ts';

export interface Segment {
  readonly fill: string;
  readonly onFill: string;
  /** Shown when one points at it. */
  readonly name: string;
  readonly count: number;
}

const WIDTH_FOR_A_NUMBER = 7;

/** Segments one after another over a full width of `whole`. Drawn as SVG, which browsers print where backgrounds are not. */
export function bar(segments: readonly Segment[], whole: number): Html {
  let from = 0;
  const parts: Html[] = [];
  for (const { fill, onFill, name, count } of segments) {
    if (count === 0 || whole === 0) continue;
    const width = (count * 100) / whole;
    parts.push(
      html`<rect x="${percent(from)}" width="${percent(width)}" height="100%" fill="${fill}"><title>${name}: ${String(count)}</title></rect>`,
    );
    if (segments.length > 1 && width >= WIDTH_FOR_A_NUMBER) {
      parts.push(html`<text x="${percent(from + width / 2)}" y="14" fill="${onFill}">${String(count)}</text>`);
    }
    from += width;
  }
  return html`<svg class="bar" width="100%" height="20" aria-hidden="true"><rect class="track" width="100%" height="100%" fill="#eef1f4"/>${parts}</svg>`;
}

function percent(value: number): string {
  return `${value.toFixed(3)}%`;
}
