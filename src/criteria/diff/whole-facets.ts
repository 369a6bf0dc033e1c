import type { CriteriaSet } from '../../model/criteria-set.ts';
import { alongside, choice, type Facet, facet, optionalFacet, points, text } from './facets.ts';

/** What a set says of itself as a whole. Id, version, base and checksum name it; they are not its content. */
export function wholeFacets(set: CriteriaSet): Facet[] {
  const { title, subject, provenance, law, applies, maximum, maximumClause, rounding } = set;
  return [
    facet('title', { is: 'words', words: title }),
    facet('subject', text(subject.id)),
    facet('award', { is: 'words', words: subject.award }),
    facet('unit-kind', { is: 'words', words: subject.unit }),
    facet('provenance', choice(provenance)),
    facet('document', text(law.document)),
    facet('document-title', { is: 'words', words: law.title }),
    ...optionalFacet('issued-on', law.issuedOn, (date) => ({ is: 'date', date })),
    ...optionalFacet('in-force-from', law.inForceFrom, (date) => ({ is: 'date', date })),
    ...optionalFacet('source', law.source, text),
    ...optionalFacet('read-on', law.readOn, (date) => ({ is: 'date', date })),
    ...optionalFacet('superseded-by', law.supersededBy, text),
    ...optionalFacet('repealed-on', law.repealed?.on, (date) => ({ is: 'date', date })),
    ...optionalFacet('repealed-by', law.repealed?.by, text),
    facet('years', { is: 'years', from: applies.from, to: applies.to ?? null }),
    ...optionalFacet('when', applies.when, (clause) => ({ is: 'clause', clause })),
    ...optionalFacet('set-maximum', maximum, points),
    ...optionalFacet('maximum-clause', maximumClause, (clause) => ({ is: 'clause', clause })),
    ...optionalFacet('set-rounding', rounding, (given) => ({ is: 'rounding', rounding: given })),
    ...optionalFacet('citation', law.citation, text),
    ...recognitionFacets(set),
    ...rules(set),
    ...categories(set),
    ...classification(set),
  ];
}

function recognitionFacets({ recognition }: CriteriaSet): Facet[] {
  if (recognition === undefined) return [];
  const { evaluates, recognises, granted, scale = '', authorities, bodies, dossiers, deadlines } = recognition;
  return [
    facet('recognition-words', text([evaluates, recognises, granted, scale].filter(Boolean).join(' · '))),
    ...authorities.map(({ role, who, from = '', provinces = [] }) =>
      facet('authority', { is: 'words', words: who }, null, `${role} ${from} ${provinces.join(',')}`),
    ),
    ...bodies.map(({ name, from = '' }) => facet('checking-body', { is: 'words', words: name }, null, from)),
    ...dossiers.map(({ of, papers, from = '' }) =>
      facet('dossier', { is: 'list', words: papers.map(({ name }) => name) }, null, `${of} ${from}`),
    ),
    ...deadlines.map(({ of, before, yearsLater, from = '' }) =>
      facet('deadline', text(`${before} (+${yearsLater})`), null, `${of} ${from}`),
    ),
  ];
}

function rules({ evidence, notApplicable }: CriteriaSet): Facet[] {
  return [
    facet('evidence-rule', choice(evidence.rule)),
    ...optionalFacet('evidence-clause', evidence.clause, (clause) => ({ is: 'clause', clause })),
    ...optionalFacet('not-applicable-rule', notApplicable?.rule, choice),
    ...(notApplicable?.rule === 'scale'
      ? [alongside('not-applicable-rounding', { is: 'rounding', rounding: notApplicable.rounding })]
      : []),
    ...optionalFacet('not-applicable-clause', notApplicable?.clause, (clause) => ({ is: 'clause', clause })),
  ];
}

function categories(set: CriteriaSet): Facet[] {
  return set.categories.flatMap(({ id, label, aliases }) => [
    facet('category', { is: 'words', words: label }, label, id),
    ...(aliases.length === 0
      ? []
      : [alongside('category-aliases', { is: 'list', words: aliases.map((vi) => ({ vi })) }, label, id)]),
  ]);
}

function classification({ classification: rule }: CriteriaSet): Facet[] {
  if (rule.kind === 'levels') {
    return [
      facet('classification-kind', choice(rule.kind)),
      ...optionalFacet('classification-why', rule.why, (words) => ({ is: 'words', words })),
    ];
  }
  return [
    facet('classification-kind', choice(rule.kind)),
    alongside('between-bands', choice(rule.betweenBands)),
    ...optionalFacet('between-bands-reason', rule.betweenBandsReason, (words) => ({ is: 'words', words })),
  ];
}
