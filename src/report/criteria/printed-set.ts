import { namedPlaces } from '../../criteria/drafting/fill.ts';
import { gateForm } from '../../criteria/gates.ts';
import { describeRounding } from '../../criteria/phrases.ts';
import { type RubricRow, rubricRows } from '../../criteria/rubric.ts';
import { CRITERIA_WORDS } from '../../labels/criteria.ts';
import { fillCommand } from '../../labels/open-places.ts';
import { describeFact } from '../../labels/procedure.ts';
import { recognitionFacts } from '../../labels/recognition.ts';
import type { Speech } from '../../labels/speech.ts';
import { SPEECH } from '../../labels/speech.ts';
import { TERMS } from '../../labels/terms.ts';
import type { Clause } from '../../model/clause.ts';
import type { ClassRule, CriteriaSet, Gate, Item, OpenPlace } from '../../model/criteria-set.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { inLegalOrder } from '../../model/legal-order.ts';
import { formatNumber } from '../../model/number-text.ts';
import { describeArea, describeCondition } from './describe-conditions.ts';
import { articleLines, lawLines } from './printed-law.ts';
import type { PrintedLine } from './printed-line.ts';
import { classBand } from './say-bands.ts';

/** A criteria set in words, as an officer wants it on paper: the terminal, the page and the table print this alone. */
export interface PrintedSet {
  readonly title: string;
  /** What must not be overlooked: a template, a set that is not law. */
  readonly warnings: readonly string[];
  readonly head: readonly (readonly [string, string])[];
  readonly rows: readonly PrintedRow[];
  readonly sections: readonly PrintedSection[];
  readonly foot: string;
  /** False in a set that gives no points anywhere: a column of blanks says nothing. */
  readonly hasPoints: boolean;
}

export interface PrintedRow extends Omit<RubricRow, 'maximum'> {
  /** "8", "không nêu", or a blank to fill in. */
  readonly points: string;
  readonly levels: readonly PrintedLevel[];
  /** "chưa đối chiếu nguyên văn", "được ghi “không áp dụng”" */
  readonly remarks: readonly string[];
}

export interface PrintedLevel {
  readonly label: string;
  readonly conditions: readonly string[];
}

export interface PrintedSection {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly PrintedLine[];
}

/** `source`: the set as a command names it, by which what is open is filled in. */
export function printedSet(set: CriteriaSet, language: Language, source = `${set.id}@${set.version}`): PrintedSet {
  const words = CRITERIA_WORDS[language];
  const { provenance, open } = set;
  return {
    title: inLanguage(set.title, language),
    warnings: [
      ...(open.length === 0
        ? []
        : [words.templateBanner(open.length, fillCommand(source, namedPlaces(open)[0]?.name ?? ''))]),
      ...(provenance === 'official' ? [] : [TERMS[language].provenanceWarning[provenance]]),
    ],
    head: head(set, language),
    rows: rows(set, language),
    sections: [
      section(
        'gates',
        words.gates,
        set.gates.map((gate) => gateLine(gate, set, language)),
      ),
      section('classes', words.classes, [
        ...set.classification.classes.map((rule) => classLine(rule, set, language)),
        ...reading(set, language),
      ]),
      section(
        'areas',
        words.areas,
        set.areas.map((area) => line(area, [describeArea(area, set, language)], language)),
      ),
      section(
        'facts',
        words.facts,
        [...recognitionFacts(set), ...set.facts].map((fact) =>
          factLine(describeFact(fact, language), SPEECH[language]),
        ),
      ),
      section('articles', words.articles, articleLines(set, language)),
      section('open', words.openPlaces, openLines(set, language)),
      section(
        'notes',
        words.notes,
        set.notes.map((note) => ({ name: '', says: [inLanguage(note, language)], basis: '' })),
      ),
    ].filter(({ lines }) => lines.length > 0),
    foot: `${set.id}@${set.version} · SHA-256 ${set.sha256}`,
    hasPoints: set.maximum !== undefined || set.items.some(({ maximum }) => maximum !== undefined) || opensPoints(open),
  };
}

function opensPoints(open: readonly OpenPlace[]): boolean {
  return open.some(({ what }) => what === 'set-maximum' || what === 'item-maximum');
}

function head(set: CriteriaSet, language: Language): (readonly [string, string])[] {
  const words = CRITERIA_WORDS[language];
  const { law, applies, evidence, notApplicable, rounding, categories, open } = set;
  const dates = [
    ...(law.issuedOn === undefined ? [] : [`${words.issuedOn} ${words.date(law.issuedOn)}`]),
    ...(law.inForceFrom === undefined ? [] : [`${words.inForceFrom} ${words.date(law.inForceFrom)}`]),
  ];
  const years = applies.to === undefined ? words.fromYear(applies.from) : `${applies.from}-${applies.to}`;
  const maximumOpen = open.some(({ what }) => what === 'set-maximum');
  const total =
    set.maximum === undefined ? (maximumOpen ? words.blank : words.noPoints) : formatNumber(set.maximum, language);
  return [
    [
      words.law,
      `${law.document} - ${inLanguage(law.title, language)}${dates.length === 0 ? '' : ` (${SPEECH[language].series(dates)})`}`,
    ],
    ...lawLines(set, language),
    [words.subject, `${inLanguage(set.subject.award, language)} - ${inLanguage(set.subject.unit, language)}`],
    [words.years, `${years}${applies.when === undefined ? '' : ` · ${quoted(applies.when)}`}`],
    [words.provenance, TERMS[language].provenance[set.provenance]],
    [words.status, open.length === 0 ? words.complete : words.template(open.length)],
    ...set.bases.map(({ id, version }): [string, string] => [words.base, `${id}@${version}`]),
    [
      set.maximum === undefined && !maximumOpen ? words.scoring : words.total,
      `${total}${set.maximumClause === undefined ? '' : ` · ${quoted(set.maximumClause)}`}`,
    ],
    ...(rounding === undefined ? [] : [[words.rounding, describeRounding(rounding, language)] as [string, string]]),
    [words.evidence, evidence.clause === undefined ? words.evidenceRules[evidence.rule] : quoted(evidence.clause)],
    ...(notApplicable === undefined
      ? []
      : [[words.notApplicable, notApplicableIn(notApplicable, language)] as [string, string]]),
    ...(categories.length === 0
      ? []
      : [
          [words.categories, SPEECH[language].series(categories.map(({ label }) => inLanguage(label, language)))] as [
            string,
            string,
          ],
        ]),
  ];
}

function notApplicableIn(rule: NonNullable<CriteriaSet['notApplicable']>, language: Language): string {
  const said = CRITERIA_WORDS[language].notApplicableRules[rule.rule];
  const rounded = rule.rule === 'scale' ? `, ${describeRounding(rule.rounding, language)}` : '';
  return `${said}${rounded}${rule.clause === undefined ? '' : ` · ${quoted(rule.clause)}`}`;
}

function quoted({ article, text }: Clause): string {
  return `“${text}” (${inLegalOrder(article)})`;
}

function rows(set: CriteriaSet, language: Language): PrintedRow[] {
  const words = CRITERIA_WORDS[language];
  const items = new Map(set.items.map((item) => [item.id, item]));
  const openIn = new Set(set.open.map(({ what, id }) => `${what} ${id}`));
  return rubricRows(set, language).map(({ maximum, ...row }) => {
    const item = items.get(row.id);
    const points = openIn.has(`item-maximum ${row.id}`) ? words.blank : words.unknown;
    return {
      ...row,
      basis: inLegalOrder(row.basis),
      scoring: openIn.has(`item-method ${row.id}`) ? words.blank : row.scoring,
      points: maximum === undefined ? points : formatNumber(maximum, language),
      levels: item === undefined ? [] : levels(item, set, language),
      remarks: [
        ...(item?.reported === true ? [words.reported] : []),
        ...(item?.mayBeNotApplicable === true ? [words.mayBeNotApplicable] : []),
        ...(item?.onlyFor === undefined ? [] : [words.onlyFor(categoriesNamed(item.onlyFor, set, language))]),
      ],
    };
  });
}

function categoriesNamed(ids: readonly string[], { categories }: CriteriaSet, language: Language): string {
  return SPEECH[language].series(
    categories.filter(({ id }) => ids.includes(id)).map(({ label }) => inLanguage(label, language)),
  );
}

function levels({ id, attainment }: Item, set: CriteriaSet, language: Language): PrintedLevel[] {
  if (attainment === undefined) return [];
  const words = CRITERIA_WORDS[language];
  const hasOpen = set.open.some((place) => place.what === 'condition-bound' && place.id === id);
  return [
    ...attainment.levels.map(({ label, conditions, clause }) => ({
      label: `${inLanguage(label, language)}${clause === undefined ? '' : ` (${inLegalOrder(clause.article)})`}`,
      conditions: conditions.map((condition) => describeCondition(condition, set, language)),
    })),
    {
      label: `${words.otherwise}: ${inLanguage(attainment.otherwise, language)}`,
      conditions: hasOpen ? [words.blank] : [],
    },
  ];
}

function section(id: string, title: string, lines: readonly PrintedLine[]): PrintedSection {
  return { id, title, lines };
}

function line(
  { label, clause }: { readonly label: { readonly vi: string; readonly en?: string }; readonly clause?: Clause },
  says: readonly string[],
  language: Language,
): PrintedLine {
  const own = clause === undefined ? says : [...says, `“${clause.text}”`];
  return { name: inLanguage(label, language), says: own, basis: inLegalOrder(clause?.article ?? '') };
}

function gateLine(gate: Gate, set: CriteriaSet, language: Language): PrintedLine {
  return line(gate, [gateForm(gate).sentence(gate, { categories: set.categories, language })], language);
}

function classLine(rule: ClassRule, set: CriteriaSet, language: Language): PrintedLine {
  const words = CRITERIA_WORDS[language];
  const opens = (what: OpenPlace['what']) => set.open.some((place) => place.what === what && place.id === rule.id);
  const conditions =
    'conditions' in rule
      ? rule.conditions.map((condition) => describeCondition(condition, set, language))
      : classBand(rule, set.categories, { from: opens('class-from'), to: opens('class-to') }, language);
  const gates = set.gates
    .filter(({ id }) => rule.requires.includes(id))
    .map(({ label }) => inLanguage(label, language));
  const blank = opens('condition-bound') ? [words.blank] : [];
  const needed = [...conditions, ...blank, ...gates];
  const says = needed.length === 0 ? [words.remaining] : needed;
  // Where no class earns anything, “not earned” would read as if the unit had failed.
  if (!set.classification.classes.some(({ earnsAward }) => earnsAward)) return line(rule, says, language);
  const award = `${words.award}: ${rule.earnsAward ? words.earns : words.earnsNot}`;
  return line(rule, [...says, award], language);
}

/** How the set reads what the words of the law leave open. */
function reading({ classification: rule }: CriteriaSet, language: Language): PrintedLine[] {
  const words = CRITERIA_WORDS[language];
  const why = rule.kind === 'levels' ? rule.why : rule.betweenBandsReason;
  if (why === undefined) return [];
  const says = rule.kind === 'levels' ? [] : [`${words.betweenBands[rule.betweenBands]}.`];
  return [{ name: '', says: [...says, inLanguage(why, language)], basis: '' }];
}

function factLine({ what, says, notes }: ReturnType<typeof describeFact>, { series }: Speech): PrintedLine {
  return { name: what, says: [says], basis: series(notes) };
}

function openLines({ open, items }: CriteriaSet, language: Language): PrintedLine[] {
  const words = CRITERIA_WORDS[language];
  return open.map(({ what, id, label }) => ({
    name:
      what === 'set-maximum'
        ? ''
        : `${items.some((item) => item.id === id) ? `${id} ` : ''}${inLanguage(label, language)}`,
    says: [`${words.open[what]}: ……`],
    basis: '',
  }));
}
