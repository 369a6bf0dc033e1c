import type { CheckResult } from '../../jobs/check.ts';
import { CHECK_PAGE } from '../../labels/check-page.ts';
import { consoleLabels } from '../../labels/console.ts';
import { PROBLEM_REPORT } from '../../labels/problem-report.ts';
import { describeProspect } from '../../labels/prospect.ts';
import { TERMS } from '../../labels/terms.ts';
import type { CannotRun } from '../../model/cannot-run.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import type { MissingWhat, ProblemRecord, ResultOf, Severity, UnitResult } from '../../model/result.ts';
import type { CheckPageData } from '../../page/check-data.ts';
import { groupPlace } from '../../report/console/problem-list.ts';
import { type Html, html, NOTHING } from '../../report/html/markup.ts';
import { byCode, describeGroup, groupProblems, type ProblemGroup } from '../../report/problems/group-problems.ts';
import type { Saving } from './chosen.ts';

type Found = Extract<CheckResult, { kind: 'checked' }>;
type Result = ResultOf<number | null>;

/** Units in full; a commune has one, an office a whole district. */
const MOST_UNITS = 200;
/** How many places of a kind are shown at first, and how many more can be unfolded. */
const MOST_AT_ONCE = 12;
const MOST_OF_A_KIND = 300;
const MOST_ALIKE = 5;

/** What was found, for a person who has never seen the program: the outcome, what to do, then place by place. */
export function foundView({ result, clean }: Found, { sendTo }: CheckPageData, language: Language): Html {
  const words = CHECK_PAGE[language];
  const right = clean && result.units.length > 0;
  const [errors, missing] = (['error', 'missing'] as const).map((severity) => countOf(result.problems, severity));
  const title = right
    ? words.right
    : result.units.length === 0
      ? words.silent
      : clean || (errors === 0 && missing === 0)
        ? words.right
        : words.wrong(errors ?? 0, missing ?? 0);
  const next = (errors ?? 0) > 0 || result.units.length === 0 ? words.wrongNext : words.missingNext;
  const nothingLeft = title === words.right;
  return html`<div class="verdict ${nothingLeft ? 'right' : 'wrong'}"><h2 tabindex="-1" id="verdict">${title}</h2>
<p>${nothingLeft ? words.rightNext(sendTo) : next}</p>${warnings(result, language)}</div>
${unitList(result, language)}${problemSections(result.problems, language)}${savings(
  ['marked', 'fixed', 'outcome', 'list', 'list-json'],
  language,
)}`;
}

/** A file that is no table: what is wrong with it, and nothing of units. */
export function unreadableView(problems: readonly ProblemRecord[], refused: CannotRun, language: Language): Html {
  const words = CHECK_PAGE[language];
  const why = problems.length === 0 ? html`<p>${sentencesOf(refused, language)}</p>` : NOTHING;
  return html`<div class="verdict wrong"><h2 tabindex="-1" id="verdict">${words.unreadable}</h2><p>${words.unreadableNext}</p>${why}</div>
${problemSections(problems, language)}${savings(['list', 'list-json'], language)}`;
}

export function refusedView(refused: CannotRun, language: Language): Html {
  const problems = refused.facts.problems(language);
  return html`<div class="verdict wrong"><h2 tabindex="-1" id="verdict">${CHECK_PAGE[language].refused}</h2>
<p>${sentencesOf(refused, language)}</p></div>
${problemSections(problems, language)}`;
}

function sentencesOf({ words, fix }: CannotRun, language: Language): string {
  return `${words[language]}${fix === undefined ? '' : ` ${fix[language]}`}`;
}

function countOf(problems: readonly ProblemRecord[], severity: Severity): number {
  return problems.filter((found) => found.severity === severity).length;
}

/** What must stand wherever something of this set or of self scores is printed. */
function warnings({ criteria, scoredBy }: Result, language: Language): Html {
  const { provenanceWarning, selfEvaluation } = TERMS[language];
  const said = [
    ...(criteria.provenance === 'official' ? [] : [provenanceWarning[criteria.provenance]]),
    ...(scoredBy === 'self' ? [selfEvaluation] : []),
  ];
  return html`${said.map((each) => html`<p class="soft">${each}</p>`)}`;
}

function unitList(result: Result, language: Language): Html {
  const words = CHECK_PAGE[language];
  const units = result.units.toSorted((a, b) => Number(a.complete) - Number(b.complete) || (a.code < b.code ? -1 : 1));
  if (units.length === 0) return NOTHING;
  const shown = units.slice(0, MOST_UNITS);
  const complete = units.filter(({ complete: whole }) => whole).length;
  const left = units.length - shown.length;
  return html`<section aria-labelledby="units"><h2 id="units">${words.units(complete, units.length)}</h2>
<ul class="units">${shown.map((unit) => unitCard(unit, result, language))}</ul>
${left === 0 ? NOTHING : html`<p>${words.moreUnits(left)}</p>`}</section>\n`;
}

function unitCard(unit: UnitResult, result: Result, language: Language): Html {
  const words = CHECK_PAGE[language];
  const { name, code, classification, complete } = unit;
  const state = classification === null ? 'invalid' : complete ? 'complete' : 'lacking';
  const status = { invalid: words.unitWrong, complete: words.unitComplete, lacking: words.unitMissing }[state];
  const called = name === '' || name === code ? html`<b>${code}</b>` : html`<b>${name}</b> (${code})`;
  return html`<li class="${state}"><p>${called}: <strong>${status}</strong></p>${missingOf(unit, result, language)}${soFar(unit, language)}</li>\n`;
}

/** What a unit lacks, by what it is, each with its cell; what to do is said once. */
function missingOf({ code, missing }: UnitResult, result: Result, language: Language): Html {
  const { missingBy } = consoleLabels(language, result);
  const labels = new Map(result.criteria.items.map(({ id, label }) => [id, inLanguage(label, language)]));
  const said = new Map(
    result.problems.flatMap((each) =>
      each.severity === 'missing' && each.unit === code && each.item !== null ? [[each.item, each] as const] : [],
    ),
  );
  const whats: MissingWhat[] = ['row', 'score', 'evidence'];
  const lists = whats.flatMap((what) => {
    const items = missing.filter((each) => each.what === what).map(({ item }) => item);
    if (items.length === 0) return [];
    const named = items.map((id) => {
      const cell = said.get(id)?.cell ?? null;
      const where = cell === null ? NOTHING : html` <b>${CHECK_PAGE[language].atCell(cell)}</b>`;
      return html`<li><b>${id}</b> ${labels.get(id) ?? ''}${where}</li>`;
    });
    const fixes = new Set(items.map((id) => said.get(id)?.fix ?? ''));
    const [fix = ''] = fixes;
    return [
      html`<p class="lack">${missingBy[what]}:</p><ul class="items">${named}</ul>${fixes.size === 1 && fix !== '' ? fixLine(fix, language) : NOTHING}`,
    ];
  });
  return html`${lists}`;
}

/** Where the total and the class stand, and where they can reach; never without saying that it is no result. */
function soFar({ classification, total, prospect }: UnitResult, language: Language): Html {
  if (classification === null) return NOTHING;
  const words = CHECK_PAGE[language];
  const said =
    prospect === undefined
      ? words.soFar(total === null ? null : formatNumber(total, language), classification.label)
      : describeProspect(prospect, language);
  return html`<p class="so-far">${said} <em>(${words.notAResult})</em></p>`;
}

/** As the program lists them: what is missing stands with its unit, the rest by gravity, each kind together. */
function problemSections(problems: readonly ProblemRecord[], language: Language): Html {
  const severities: readonly Severity[] = ['error', 'warning', 'notice'];
  const sections = severities.flatMap((severity) => {
    const found = problems.filter((each) => each.severity === severity);
    if (found.length === 0) return [];
    const kinds = [...byCode(groupProblems(found)).values()];
    const { severities: names } = TERMS[language];
    const { kinds: count, legend } = PROBLEM_REPORT[language];
    return [
      html`<section class="problems ${severity}" aria-labelledby="of-${severity}"><h3 id="of-${severity}">${names[severity]}: ${count(found.length)} <small>(${legend[severity]})</small></h3>
${kinds.map((groups) => kindCard(groups, language))}</section>\n`,
    ];
  });
  return sections.length === 0 ? NOTHING : html`<h2>${CHECK_PAGE[language].problems}</h2>\n${sections}`;
}

/** What to do is said once where it is the same for all of a kind. */
function kindCard(groups: readonly ProblemGroup[], language: Language): Html {
  const words = CHECK_PAGE[language];
  const shared = groups[0]?.first.fix ?? '';
  const same = groups.every(({ first }) => first.fix === shared);
  const line = (group: ProblemGroup) => {
    const { code, fix } = group.first;
    const where = groupPlace(group, { language });
    const own = same || fix === '' ? NOTHING : fixLine(fix, language);
    return html`<li data-code="${code}"><b class="where">${where}</b> <span>${describeGroup(group, MOST_ALIKE, language)}</span>${own}</li>\n`;
  };
  const first = groups.slice(0, MOST_AT_ONCE);
  const others = groups.slice(MOST_AT_ONCE, MOST_OF_A_KIND);
  const left = groups.slice(MOST_OF_A_KIND).reduce((sum, { problems }) => sum + problems.length, 0);
  return html`<div class="kind"><ul>${first.map(line)}</ul>${
    others.length === 0
      ? NOTHING
      : html`<details><summary>${words.more(others.length)}</summary><ul>${others.map(line)}</ul></details>`
  }${left === 0 ? NOTHING : html`<p>${words.rest(left)}</p>`}${same && shared !== '' ? fixLine(shared, language) : NOTHING}</div>\n`;
}

function fixLine(fix: string, language: Language): Html {
  return html`<p class="fix"><b>${PROBLEM_REPORT[language].headers.fix}:</b> ${fix}</p>`;
}

function savings(which: readonly Saving[], language: Language): Html {
  const words = CHECK_PAGE[language];
  const said: Readonly<Record<Saving, { readonly name: string; readonly hint?: string }>> = {
    marked: { name: words.marked, hint: words.markedHint },
    fixed: { name: words.fixed, hint: words.fixedHint },
    outcome: { name: words.outcome, hint: words.outcomeHint },
    list: { name: words.list },
    'list-json': { name: words.listJson },
  };
  const buttons = which.map((what) => {
    const { name, hint } = said[what];
    const id = `hint-${what}`;
    return hint === undefined
      ? html`<li><button type="button" data-save="${what}">${name}</button></li>`
      : html`<li><button type="button" data-save="${what}" aria-describedby="${id}">${name}</button> <small id="${id}">${hint}</small></li>`;
  });
  return html`<section class="screen" aria-labelledby="save"><h2 id="save">${words.save}</h2><ul class="save">${buttons}
<li><button type="button" data-print>${words.print}</button></li></ul><p id="saved" role="status"></p></section>\n`;
}
