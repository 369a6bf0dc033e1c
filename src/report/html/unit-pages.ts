import type { Language } from '../../model/language.ts';
import { OUTPUT_NAMES } from '../../model/output-names.ts';
import { inOneLine } from '../../model/place-names.ts';
import { plainLetters } from '../../model/plain-letters.ts';
import type { Result, UnitResult } from '../../model/result.ts';

/** A page of its own for the units of an area, or for a part of them. */
export interface UnitPage {
  /** From the folder of the report: “don-vi/01-tinh-dong-thap.html”. */
  readonly file: string;
  readonly area: string;
  /** Of several, from 1; `of` is 1 where the area has one page. */
  readonly part: number;
  readonly of: number;
  readonly units: readonly UnitResult[];
}

/** As many units still are in the report itself: about a megabyte. */
const MOST_TOGETHER = 120;

/** Pages by province and district, in the order of the summary; none where the units are in the report itself. */
export function unitPagesOf({ units, summary }: Result, language: Language): UnitPage[] {
  if (units.length <= MOST_TOGETHER) return [];
  const groups = new Map<string, UnitResult[]>(
    summary.byArea.map(({ province, district }) => [keyOf({ province, district }), []]),
  );
  for (const unit of units) {
    const group = groups.get(keyOf(unit));
    if (group === undefined) groups.set(keyOf(unit), [unit]);
    else group.push(unit);
  }
  const all = [...groups.values()].filter((group) => group.length > 0);
  const digits = String(all.length).length;
  return all.flatMap((group, index) => {
    const area = inOneLine([group[0]?.district ?? null, group[0]?.province ?? null]);
    const of = Math.ceil(group.length / MOST_TOGETHER);
    const size = Math.ceil(group.length / of);
    return Array.from({ length: of }, (_, part): UnitPage => {
      const number = String(index + 1).padStart(Math.max(2, digits), '0');
      const name = [number, slug(area), ...(of > 1 ? [String(part + 1)] : [])].filter((each) => each !== '').join('-');
      const file = `${OUTPUT_NAMES[language].unitPages}/${name}.html`;
      return { file, area, part: part + 1, of, units: group.slice(part * size, (part + 1) * size) };
    });
  });
}

function keyOf({ province, district }: Pick<UnitResult, 'province' | 'district'>): string {
  return JSON.stringify([province, district]);
}

const LONGEST_SLUG = 60;

/** Letters and digits that every file system and every address knows. */
function slug(area: string): string {
  const plain = plainLetters(area).replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-/, '').slice(0, LONGEST_SLUG).replace(/-$/, '');
}
