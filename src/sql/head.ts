import { SQL_WORDS } from '../labels/sql.ts';
import { TERMS } from '../labels/terms.ts';
import { inLanguage, type Language, type Words } from '../model/language.ts';
import { otherEvaluationOf } from '../model/other-evaluation.ts';
import { INPUT_COLUMNS } from './cells/rows.ts';
import { ELSEWHERE_COLUMNS, itemsElsewhere } from './elsewhere.ts';
import type { QueryName } from './queries.ts';
import type { Writing } from './writing.ts';

/** What a query is of, what it reads and what it leaves out, in a comment: a file of SQL is passed on without the manual. */
export function head(name: QueryName, writing: Writing, upTo: number, language: Language): string {
  const { set, dialect, checkedOn } = writing;
  const words = SQL_WORDS[language];
  const said = (text: Words) => inLanguage(text, language);
  const elsewhere = itemsElsewhere(writing);
  const subjects = [...new Set(elsewhere.map(({ read }) => read.subject))].join(', ');
  const counted = set.items.filter(({ method }) => otherEvaluationOf(method)?.what === 'count');
  const readOn = set.law.readOn === undefined ? '' : ` (${words.readOn(set.law.readOn)})`;
  const { classes } = set.classification;
  const lowest = classes[upTo];
  const lines = [
    `${words.title[name]} · ${dialect.name}`,
    `${words.criteria}: ${set.id}@${set.version} · ${said(set.title)}`,
    `SHA-256: ${set.sha256}`,
    `${words.document}: ${set.law.document}${readOn}`,
    `${words.standing}: ${TERMS[language].provenance[set.provenance]}`,
    ...(set.provenance === 'official' ? [] : [TERMS[language].provenanceWarning[set.provenance]]),
    ...(dialect.tried ? [] : [words.untried(dialect.name)]),
    ...(checkedOn === undefined ? [] : [words.checkedOn(checkedOn)]),
    ...(name === 'evidence' && lowest !== undefined ? [words.upTo(said(lowest.label))] : []),
    '',
    words.reads(INPUT_COLUMNS.join(', ')),
    ...(elsewhere.length === 0 ? [] : [words.readsElsewhere(ELSEWHERE_COLUMNS.join(', '), subjects)]),
    ...(counted.length === 0 ? [] : [words.counted(counted.map(({ id }) => id).join(', '))]),
    words.returns[name],
    words.strict,
    words.notDone,
    words.numbers,
    '',
    `${words.items}:`,
    ...set.items.map(
      (item) => `  ${item.id} → ${writing.prefixOf(item)}_ · ${said(item.label)}${articleOf(item.article)}`,
    ),
    `${words.classes}:`,
    ...classes.map((rule) => `  ${rule.id} · ${said(rule.label)}${articleOf(rule.clause?.article)}`),
  ];
  return lines.map((line) => `${`-- ${onOneLine(line)}`.trimEnd()}\n`).join('');
}

function articleOf(article: string | undefined): string {
  return article === undefined ? '' : ` (${article})`;
}

/** Words of a criteria file must not end the comment they stand in. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
