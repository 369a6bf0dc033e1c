import type { CriteriaSet, LawArticle } from '../../model/criteria-set.ts';
import { problem } from '../../problems/problem.ts';
import { itemAt, partAt } from '../places.ts';
import type { ResolvedCriteria } from '../resolved-criteria.ts';
import { eachCondition } from './conditions-of.ts';
import type { Rule } from './rule.ts';

/**
 * A set that lists the articles of its document cites none that is not in the list, and every article it says it models is
 * cited. What cites another document ("Điều 4 Thông tư ...") is not looked up.
 */
export const articlesAreListed: Rule = (resolved) => {
  const { articles } = resolved.set.law;
  if (articles === undefined) return [];
  const known = new Map(articles.map((each) => [each.article, each]));
  const cited = citations(resolved);
  const strange = cited.flatMap(({ article, at }) =>
    articlesIn(article)
      .filter((name) => known.get(name) === undefined)
      .map((name) => problem('article-not-listed', at, { article: name })),
  );
  const named = new Set(cited.flatMap(({ article }) => articlesIn(article)));
  return [...strange, ...articles.flatMap((each, index) => listedWrong(each, index, named, resolved))];
};

function listedWrong(
  { article, use, why }: LawArticle,
  index: number,
  named: ReadonlySet<string>,
  { places }: ResolvedCriteria,
) {
  const at = partAt(places, 'law', 'articles', index);
  if (use === 'modelled') return named.has(article) ? [] : [problem('article-not-cited', at, { article })];
  return why === undefined ? [problem('article-without-reason', at, { article })] : [];
}

/** "điểm b khoản 4 Điều 6", "Điều 4 khoản 2" and "Điều 9.3" name one article each; of another document, none. */
function articlesIn(citation: string): string[] {
  if (/(?:Thông tư|Nghị định|Quyết định|Luật|Thủ tục)/.test(citation)) return [];
  return [...citation.matchAll(/Điều (\d+[a-zđ]?)/g)].map(([, number]) => `Điều ${number}`);
}

function citations(resolved: ResolvedCriteria) {
  const { set, places } = resolved;
  return [
    ...ofSet(set).map(({ article, part }) => ({ article, at: partAt(places, part) })),
    ...set.items.flatMap(({ id, article, attainment }) =>
      [article, ...(attainment?.levels ?? []).map(({ clause }) => clause?.article)].flatMap((each) =>
        each === undefined ? [] : [{ article: each, at: itemAt(places, id) }],
      ),
    ),
    ...eachCondition(resolved).flatMap(({ condition, at }) =>
      condition.article === undefined ? [] : [{ article: condition.article, at: at('article') }],
    ),
  ];
}

function ofSet(set: CriteriaSet) {
  const {
    applies,
    evidence,
    maximumClause,
    rounding,
    notApplicable,
    gates,
    classification,
    areas,
    facts,
    recognition,
  } = set;
  const at = (part: string, ...found: readonly (string | undefined)[]) =>
    found.flatMap((article) => (article === undefined ? [] : [{ article, part }]));
  return [
    ...at('applies', applies.when?.article),
    ...at('evidence', evidence.clause?.article),
    ...at('maximumClause', maximumClause?.article),
    ...at('rounding', rounding?.clause?.article),
    ...at('notApplicable', notApplicable?.clause?.article),
    ...at('gates', ...gates.map(({ clause }) => clause?.article)),
    ...at('classification', ...classification.classes.map(({ clause }) => clause?.article)),
    ...at('areas', ...areas.map(({ clause }) => clause?.article)),
    ...at('facts', ...facts.map(({ article }) => article)),
    ...at(
      'recognition',
      recognition?.clause?.article,
      ...[recognition?.authorities, recognition?.bodies, recognition?.dossiers, recognition?.deadlines].flatMap(
        (each = []) => each.map(({ article }) => article),
      ),
    ),
  ];
}
