import { type RubricRow, rubricRows } from '../../criteria/rubric.ts';
import { TERMS } from '../../labels/terms.ts';
import type { ClassRule, CriteriaSet } from '../../model/criteria-set.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { formatNumber } from '../../model/number-text.ts';
import { printable } from '../../model/printable.ts';
import { type Paint, paint } from './paint.ts';
import type { ConsoleOptions } from './ranking-table.ts';
import { consoleTable } from './table.ts';

/** A criteria set as an officer reads it on paper: what it is, the rubric, the classes and their conditions. */
export function criteriaView(set: CriteriaSet, options: ConsoleOptions): string {
  const { language, width } = options;
  const words = WORDS[language];
  const colours = paint(options.colours);
  const rows = rubricRows(set, language);
  const table = consoleTable(
    [
      { header: words.number },
      { header: words.id },
      { header: words.maximum, align: 'right' },
      { header: words.basis },
      { header: words.content },
    ],
    rows.map((row) => [
      row.number,
      `${'  '.repeat(row.depth)}${row.id}`,
      row.maximum === undefined ? words.unknown : formatNumber(row.maximum, language),
      row.basis,
      contentOf(row),
    ]),
    width,
    colours.strong,
  );
  return `${head(set, language, colours)}\n${table}\n${classes(set, language, colours)}`;
}

function contentOf({ label, details, scoring }: RubricRow): string {
  const parts = [label, ...details.map((detail) => `- ${detail}`), ...(scoring === '' ? [] : [`→ ${scoring}`])];
  return parts.map(printable).join('\n');
}

function head(set: CriteriaSet, language: Language, colours: Paint): string {
  const words = WORDS[language];
  const terms = TERMS[language];
  const { from, to, when } = set.applies;
  const years = to === undefined ? words.fromYear(from) : `${from}-${to}`;
  const lines = [
    colours.strong(`${set.id}@${set.version} - ${printable(inLanguage(set.title, language))}`),
    `${words.law}: ${printable(set.law.document)} - ${printable(inLanguage(set.law.title, language))}`,
    `${words.provenance}: ${terms.provenance[set.provenance]}`,
    `${words.years}: ${years}${when === undefined ? '' : ` · ${printable(when.text)} (${when.article})`}`,
    ...(set.law.supersededBy === undefined ? [] : [`${words.superseded}: ${printable(set.law.supersededBy)}`]),
    ...set.bases.map((base) => `${words.base}: ${base.id}@${base.version}`),
    `${words.total}: ${formatNumber(set.maximum, language)}`,
    ...(set.evidence.clause === undefined
      ? []
      : [`${words.evidence}: ${printable(set.evidence.clause.text)} (${set.evidence.clause.article})`]),
    `SHA-256: ${set.sha256}`,
  ];
  if (set.provenance !== 'official') lines.splice(1, 0, colours.warn(`! ${terms.provenanceWarning[set.provenance]}`));
  return `${lines.join('\n')}\n`;
}

function classes(set: CriteriaSet, language: Language, colours: Paint): string {
  const words = WORDS[language];
  const { betweenBandsReason } = set.classification;
  const lines = [
    colours.strong(words.classes),
    ...set.classification.classes.map((rule) => classLine(rule, set, language)),
    ...(betweenBandsReason === undefined ? [] : [`! ${printable(inLanguage(betweenBandsReason, language))}`]),
    ...set.notes.map((note) => `* ${printable(inLanguage(note, language))}`),
  ];
  return `${lines.join('\n')}\n`;
}

function classLine(rule: ClassRule, set: CriteriaSet, language: Language): string {
  const { label, clause, requires, from } = rule;
  if (clause !== undefined) return `- ${inLanguage(label, language)}: ${printable(clause.text)} (${clause.article})`;
  const gates = set.gates.filter(({ id }) => requires.includes(id)).map((gate) => inLanguage(gate.label, language));
  const bound = from === undefined ? WORDS[language].remaining : `≥ ${formatNumber(from, language)}`;
  return `- ${inLanguage(label, language)}: ${[bound, ...gates].join('; ')}`;
}

const WORDS = {
  vi: {
    number: 'TT',
    id: 'Mã',
    maximum: 'Tối đa',
    basis: 'Căn cứ',
    content: 'Tiêu chí, nội dung và cách chấm',
    unknown: 'không nêu',
    law: 'Văn bản',
    provenance: 'Nguồn',
    years: 'Áp dụng cho năm',
    fromYear: (year: number) => `${year} trở đi`,
    superseded: 'Được thay thế bởi',
    base: 'Dựa trên',
    total: 'Tổng điểm tối đa',
    evidence: 'Minh chứng',
    classes: 'Xếp loại',
    remaining: 'các trường hợp còn lại',
  },
  en: {
    number: 'No',
    id: 'Id',
    maximum: 'Maximum',
    basis: 'Basis',
    content: 'Criterion, content and scoring',
    unknown: 'not given',
    law: 'Document',
    provenance: 'Provenance',
    years: 'Applies to',
    fromYear: (year: number) => `${year} on`,
    superseded: 'Superseded by',
    base: 'Built on',
    total: 'Maximum total',
    evidence: 'Evidence',
    classes: 'Classes',
    remaining: 'the remaining cases',
  },
};
