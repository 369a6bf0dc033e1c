import { SPEECH } from '../../labels/speech.ts';
import type { ProblemRecord, Severity } from '../../model/result.ts';
import type { Column } from '../table/column.ts';
import { type MissingEntry, missingColumns } from '../tables/missing.ts';
import { htmlOf } from './html-table.ts';
import { type Html, html, NOTHING } from './markup.ts';
import { type Page, unitHref } from './page.ts';
import { locationOf, placeWithFile } from './place.ts';

const SEVERITIES: readonly Severity[] = ['error', 'missing', 'warning', 'notice'];
/** Of one code; a thousand times the same sentence helps nobody, and result.json has them all. */
const SHOWN = 200;

export function* problemSection(page: Page): Generator<Html> {
  const { labels, result, number } = page;
  yield html`<section id="problems"><h2>${labels.problems}</h2>\n`;
  if (result.problems.length === 0) yield html`<p>${labels.problemsNothing}</p>\n`;
  const units = new Map(result.units.map((unit) => [unit.code, unit]));
  const columns = missingColumns(result, page.language);
  for (const severity of SEVERITIES) {
    const found = result.problems.filter((problem) => problem.severity === severity);
    if (found.length === 0) continue;
    yield html`<h3 class="severity ${severity}">${labels.severities[severity]} <span class="soft">${labels.problemCount(number(found.length))}</span></h3>\n`;
    for (const problems of byCode(found).values()) {
      const entries = problems.map((found) => ({ found, unit: units.get(found.unit ?? '') }));
      yield* tableOfOneKind(page, entries, columns);
    }
  }
  yield html`</section>\n`;
}

/** Its code is in result.json and the CSV; here the words do. */
function* tableOfOneKind(
  page: Page,
  problems: readonly MissingEntry[],
  columns: readonly Column<MissingEntry>[],
): Generator<Html> {
  const { labels, number } = page;
  const rows = problems.slice(0, SHOWN);
  const fix = sameFix(rows);
  const count = labels.problemCount(number(problems.length));
  yield htmlOf(
    { columns: fix === undefined ? columns : columns.filter(({ key }) => key !== 'fix'), rows },
    {
      language: page.language,
      kind: 'list problems',
      caption: fix === undefined ? count : `${count}. ${labels.howToFix}: ${fix}`,
      marks: {
        where: ({ found }) => html`${placeWithFile(page, locationOf(found))}${related(page, found)}`,
        unit: (entry) => unit(page, entry),
      },
      head: null,
    },
  );
  if (problems.length > SHOWN)
    yield html`<p class="note">${labels.problemsMore(number(problems.length - SHOWN))}</p>\n`;
}

function byCode(problems: readonly ProblemRecord[]): Map<string, ProblemRecord[]> {
  const groups = new Map<string, ProblemRecord[]>();
  for (const problem of problems) {
    const group = groups.get(problem.code);
    if (group === undefined) groups.set(problem.code, [problem]);
    else group.push(problem);
  }
  return groups;
}

/** The advice said once for the whole group, when it is the same for each. */
function sameFix(problems: readonly MissingEntry[]): string | undefined {
  const first = problems[0]?.found.fix;
  return problems.length > 1 && problems.every(({ found }) => found.fix === first) ? first : undefined;
}

function related(page: Page, problem: ProblemRecord): Html {
  if (problem.related.length === 0) return NOTHING;
  const places = SPEECH[page.language].series(problem.related.map((at) => placeWithFile(page, at)));
  return html`<small>${page.labels.related}: ${places}</small>`;
}

function unit(page: Page, { found, unit: known }: MissingEntry): Html | string {
  if (found.unit === null) return '';
  if (known === undefined) return found.unit;
  return html`<a href="${unitHref(page, known.code)}">${known.name}</a>`;
}
