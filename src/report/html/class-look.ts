import { reachedClasses } from '../../labels/outcomes.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import type { ResultCriteria } from '../../model/result.ts';
import { type Html, html, NOTHING, trusted } from './markup.ts';

/** How a class is drawn. The place in the set's order decides, never the id: another set has other classes. */
export interface ClassLook {
  readonly id: string;
  readonly label: string;
  /** It stands for something reached: drawn plain, without a mark. */
  readonly reached: boolean;
  readonly colour: Colour;
  /** Number of its colour, used in the names of style rules and patterns. */
  readonly key: string;
}

interface Colour {
  /** Of bars and borders. */
  readonly strong: string;
  /** Behind text. */
  readonly tint: string;
  /** Text on the tint and on white, at least 4.5:1. */
  readonly text: string;
  /** Numbers on a bar. */
  readonly onStrong: string;
}

/** Okabe-Ito in spirit: told apart by people who are colour-blind, and from dark to light on a grey printer. */
const EARNING: readonly Colour[] = [
  { strong: '#0b4f8a', tint: '#e7f0f8', text: '#0b4f8a', onStrong: '#ffffff' },
  { strong: '#2a9d8f', tint: '#e4f4f1', text: '#0c5f55', onStrong: '#12181d' },
  { strong: '#f0c04a', tint: '#fdf5df', text: '#6b4a00', onStrong: '#12181d' },
  { strong: '#9b86c9', tint: '#f0ecf8', text: '#4c3685', onStrong: '#12181d' },
  { strong: '#8fb9dd', tint: '#eef5fb', text: '#2a5478', onStrong: '#12181d' },
];
const NOT_EARNING: readonly Colour[] = [
  { strong: '#c2410c', tint: '#fdeee7', text: '#962d05', onStrong: '#12181d' },
  { strong: '#8a2546', tint: '#f9e9ef', text: '#8a2546', onStrong: '#12181d' },
];
export const INVALID_COLOUR: Colour = { strong: '#5d6873', tint: '#eef0f2', text: '#414a53', onStrong: '#12181d' };

export function classLooks({ classes }: Pick<ResultCriteria, 'classes'>, language: Language): Map<string, ClassLook> {
  const looks = new Map<string, ClassLook>();
  const good = reachedClasses(classes);
  const places = { reached: 0, others: 0 };
  for (const { id, label } of classes) {
    const reached = good.has(id);
    const place = reached ? places.reached++ : places.others++;
    const palette = reached ? EARNING : NOT_EARNING;
    const colour = palette[place % palette.length] ?? INVALID_COLOUR;
    const key = `${reached ? 'c' : 'n'}${place % palette.length}`;
    looks.set(id, { id, label: inLanguage(label, language), reached, colour, key });
  }
  return looks;
}

const LONG = 24;

/** The class in words, with its colour; a mark before it when it does not earn the award. */
export function classChip(look: ClassLook | undefined, label: string): Html {
  if (look === undefined) return html`<span class="chip">${label}</span>`;
  const mark = look.reached ? NOTHING : html`<b aria-hidden="true">× </b>`;
  // A long one may be broken, so that a table keeps its width.
  const kind = label.length > LONG ? `chip long ${look.key}` : `chip ${look.key}`;
  return html`<span class="${kind}">${mark}${label}</span>`;
}

/** Fill of a bar: plain for a class that stands for something reached, hatched for the others. */
export function fillOf(look: ClassLook): string {
  return look.reached ? look.colour.strong : `url(#hatch-${look.key})`;
}

export const INVALID_FILL = 'url(#dots)';

/** Drawn, not a CSS background, because browsers leave backgrounds out when printing. */
export function patterns(looks: Iterable<ClassLook>): Html {
  const hatches = distinct(looks)
    .filter((look) => !look.reached)
    .map(
      ({ key, colour }) =>
        `<pattern id="hatch-${key}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
        `<rect width="7" height="7" fill="${colour.tint}"/><rect width="3.5" height="7" fill="${colour.strong}"/></pattern>`,
    );
  const dots =
    `<pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" ` +
    `fill="${INVALID_COLOUR.tint}"/><circle cx="2.5" cy="2.5" r="1.1" fill="${INVALID_COLOUR.strong}"/></pattern>`;
  return trusted(
    `<svg class="defs" width="0" height="0" aria-hidden="true"><defs>${hatches.join('')}${dots}</defs></svg>`,
  );
}

export function classStyle(looks: Iterable<ClassLook>): string {
  return distinct(looks)
    .map(({ key, colour, reached }) => {
      const line = reached ? 'solid' : 'dashed';
      return `.${key}{color:${colour.text};background:${colour.tint};border:1.5px ${line} ${colour.strong}}`;
    })
    .join('\n');
}

function distinct(looks: Iterable<ClassLook>): readonly ClassLook[] {
  return [...new Map([...looks].map((look) => [look.key, look])).values()];
}
