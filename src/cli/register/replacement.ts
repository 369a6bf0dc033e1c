import type { Language } from '../../model/language.ts';
import { inOneLine } from '../../model/place-names.ts';
import { refusal } from '../../problems/refusal.ts';
import type { CertificateToIssue } from '../../register/plan-issue.ts';
import type { Cli } from '../cli.ts';
import { findUnit, openResult } from '../result-files.ts';
import { type ActOptions, said } from './options.ts';

/** What a new certificate says in the place of an old one. */
export interface ReplaceOptions extends ActOptions {
  readonly result?: string;
  readonly unitName?: string;
  readonly area?: string;
  readonly authority?: string;
}

/** What the new certificate says otherwise than the old one: first what a new result says, then the options. */
export function changesIn(
  { result, unitName, area, authority }: ReplaceOptions,
  { language }: Cli,
): (old: CertificateToIssue) => Partial<CertificateToIssue> {
  return (old) => ({
    ...(result === undefined ? {} : factsOfResult(result, old, language)),
    ...(unitName === undefined ? {} : { unitName: said(unitName, '--unit-name') }),
    ...(area === undefined ? {} : { area: said(area, '--area') }),
    ...(authority === undefined ? {} : { authority: said(authority, '--authority') }),
  });
}

function factsOfResult(path: string, old: CertificateToIssue, language: Language): Partial<CertificateToIssue> {
  const result = openResult(path, language);
  const unit = findUnit(result, old.unitCode);
  const { criteria, evaluationYear, scoredBy } = result;
  const reached = criteria.classes.find(({ id }) => id === unit.classification?.id);
  if (evaluationYear !== old.year || scoredBy === 'self' || reached?.earnsAward !== true) {
    throw refusal('replacement-not-earned', { unit: unit.name, year: old.year });
  }
  return {
    unitName: unit.name,
    area: inOneLine([unit.district, unit.province].map((part) => part ?? '')),
    classId: reached.id,
    className: reached.label.vi,
    criteria: `${criteria.id}@${criteria.version}`,
    criteriaSha256: criteria.sha256,
  };
}
