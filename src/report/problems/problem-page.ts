import { CONSOLE } from '../../labels/console.ts';
import { PROBLEM_REPORT } from '../../labels/problem-report.ts';
import { SPEECH } from '../../labels/speech.ts';
import { TERMS } from '../../labels/terms.ts';
import type { Language } from '../../model/language.ts';
import type { ProblemRecord, Severity } from '../../model/result.ts';
import { documentHead } from '../html/document-head.ts';
import { type Html, html, NOTHING } from '../html/markup.ts';
import {
  byCode,
  columnOf,
  describeGroup,
  describeRows,
  groupProblems,
  type ProblemGroup,
  sheetOf,
} from './group-problems.ts';
import type { ProblemNames } from './problem-names.ts';
import { writtenThere } from './problem-table.ts';

/** Of what is in a run of rows. */
const MOST_ALIKE = 100;
const SEVERITIES: readonly Severity[] = ['error', 'missing', 'warning', 'notice'];

/** A page that stands alone: nothing is loaded, nothing runs, nothing is folded away from Ctrl+F and from the printer. */
export function* problemPage(
  problems: readonly ProblemRecord[],
  names: ProblemNames,
  language: Language,
): Generator<string> {
  yield opening(problems, language).markup;
  if (problems.length === 0) yield html`<p>${PROBLEM_REPORT[language].nothing}</p>\n`.markup;
  for (const severity of SEVERITIES) {
    const found = problems.filter((each) => each.severity === severity);
    if (found.length === 0) continue;
    const count = PROBLEM_REPORT[language].kinds(found.length);
    yield html`<section id="${severity}"><h2>${TERMS[language].severities[severity]}: ${count}</h2>\n`.markup;
    for (const groups of byCode(groupProblems(found)).values()) yield* kindTable(groups, names, language);
    yield '</section>\n';
  }
  yield '</main>\n</body>\n</html>\n';
}

function opening(problems: readonly ProblemRecord[], language: Language): Html {
  const labels = PROBLEM_REPORT[language];
  const count = (severity: Severity) => problems.filter((found) => found.severity === severity).length;
  const counts = CONSOLE[language].problemCounts({
    error: count('error'),
    missing: count('missing'),
    warning: count('warning'),
    notice: count('notice'),
  });
  return html`${documentHead({ language, title: labels.title, styles: [STYLE] })}<body>
<header><h1>${labels.title}</h1>
<p><strong>${counts}</strong></p>
<p class="screen">${labels.howToSearch}</p></header>
<main>
`;
}

/** What to do is said once where it is the same for all of a kind. */
function* kindTable(groups: readonly ProblemGroup[], names: ProblemNames, language: Language): Generator<string> {
  const { headers, where, kinds } = PROBLEM_REPORT[language];
  const [first] = groups;
  if (first === undefined) return;
  const shared = groups.every(({ first: { fix } }) => fix === first.first.fix) ? first.first.fix : undefined;
  const total = groups.reduce((sum, { problems }) => sum + problems.length, 0);
  const advice =
    shared === undefined || shared === '' ? NOTHING : html` <span class="fix">${headers.fix}: ${shared}</span>`;
  yield html`<table><caption>${kinds(total)}.${advice}</caption>
<thead><tr><th scope="col">${where}</th><th scope="col">${headers.found}</th><th scope="col">${headers.message}</th>${shared === undefined ? html`<th scope="col">${headers.fix}</th>` : NOTHING}</tr></thead>
<tbody>\n`.markup;
  for (const group of groups) {
    const { first: each, problems, rows } = group;
    const message = describeGroup(group, MOST_ALIKE, language);
    const fixCell = shared === undefined ? html`<td>${each.fix}</td>` : NOTHING;
    const place = groupPlace(each, problems, rows, language);
    yield html`<tr><td>${place}${units(problems, names, language)}${criteria(problems, names)}</td><td>${writtenThere(each) ?? ''}</td><td>${message}</td>${fixCell}</tr>\n`
      .markup;
  }
  yield '</tbody></table>\n';
}

function groupPlace(
  { file, column, line, key, row, ...each }: ProblemRecord,
  problems: readonly ProblemRecord[],
  rows: ProblemGroup['rows'],
  language: Language,
): Html {
  const labels = PROBLEM_REPORT[language];
  const sheet = sheetOf({ file, column, line, key, row, ...each });
  const letters = columnOf(each);
  const cells =
    problems.length > 1
      ? [
          labels.rows(describeRows(rows, Number.POSITIVE_INFINITY, labels.moreRows, language)),
          labels.places(problems.length),
        ]
      : [each.cell ?? (row === null ? '' : labels.rows(String(row)))];
  const said = [
    sheet === '' ? file : `${file}, ${labels.headers.sheet} “${sheet}”`,
    ...cells,
    letters === '' ? (column ?? '') : labels.columnNamed(letters, column ?? ''),
    line === null ? '' : labels.rows(String(line)),
    key ?? '',
  ];
  const [source = '', place = '', ...others] = said.filter((part) => part !== '');
  return html`<small>${source}</small><strong>${place}</strong> ${SPEECH[language].list(others)}`;
}

/** The units it is about, by name and code, so that an officer finds all that is wrong with one of them. */
function units(problems: readonly ProblemRecord[], names: ProblemNames, language: Language): Html {
  const codes = [...new Set(problems.flatMap(({ unit }) => unit ?? []))];
  const said = codes.map((code) => {
    const name = names.unit(code);
    return name === undefined || name === code ? code : `${name} (${code})`;
  });
  return said.length === 0 ? NOTHING : html`<small>${SPEECH[language].list(said)}</small>`;
}

/** The criteria it is about; of a run over many of them their codes are in its words. */
function criteria(problems: readonly ProblemRecord[], names: ProblemNames): Html {
  const ids = [...new Set(problems.flatMap(({ item }) => item ?? []))];
  const [id, ...others] = ids;
  const name = id === undefined || others.length > 0 ? undefined : names.item(id);
  return id === undefined || name === undefined ? NOTHING : html`<small>${id}: ${name}</small>`;
}

const STYLE = `
:root{--ink:#1a2027;--soft:#4f5a65;--line:#d5dbe1}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1.5rem 2rem 3rem;color:var(--ink);background:#fff;
font:0.9375rem/1.5 "Segoe UI","Noto Sans",Roboto,Arial,sans-serif}
h1{font-size:1.6rem;margin:.5rem 0}
h2{font-size:1.25rem;margin:2rem 0 .5rem;padding-bottom:.3rem;border-bottom:2px solid var(--ink)}
table{width:100%;border-collapse:collapse;margin:.75rem 0 1.5rem}
caption{text-align:left;padding:.25rem 0 .4rem}
.fix{font-weight:600}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border:1px solid var(--line);overflow-wrap:anywhere}
th{background:#f5f7f9}
th:first-child{width:26%}
td{white-space:pre-line}
small{display:block;color:var(--soft);font-size:.8125rem}
@page{size:A4 landscape;margin:13mm}
@media print{body{max-width:none;padding:0;font-size:9pt}.screen{display:none}h2,caption,thead{break-after:avoid}
thead{display:table-header-group}tr{break-inside:avoid}}`.trim();
