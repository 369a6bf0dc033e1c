import { particularList } from '../model/particular-list.ts';
import type { OverridesFile, Result } from '../model/result.ts';
import type { ClassScale, Difference } from './comparison.ts';

/** What both sides must be read with in mind: said above every view. `unchanged`: every unit came to the same. */
export function differencesBetween(before: Result, after: Result, scale: ClassScale, unchanged: boolean): Difference[] {
  const [a, b] = [before.criteria, after.criteria];
  const found: Difference[] = [];
  if (a.subject !== undefined && b.subject !== undefined && a.subject !== b.subject) {
    found.push({ code: 'other-subject', before: a.award, after: b.award });
  }
  if (a.id !== b.id) found.push({ code: 'other-set', before: `${a.id}@${a.version}`, after: `${b.id}@${b.version}` });
  else if (a.version !== b.version) {
    found.push({ code: 'other-version', set: a.id, before: a.version, after: b.version });
  } else if (a.sha256 !== b.sha256) {
    found.push({ code: 'other-content', set: a.id, version: a.version, before: a.sha256, after: b.sha256 });
  } else found.push(...otherBase(before, after));
  if (scale.kind === 'award-only' && scale.because === 'other-classes') {
    const labels = ({ criteria }: Result) => criteria.classes.map(({ label }) => label);
    found.push({ code: 'other-classes', before: labels(before), after: labels(after) });
  }
  if (a.maximum !== b.maximum) found.push({ code: 'other-maximum', before: a.maximum, after: b.maximum });
  if (before.evaluationYear !== after.evaluationYear) {
    found.push({ code: 'other-year', before: before.evaluationYear, after: after.evaluationYear });
  }
  if (before.scoredBy !== after.scoredBy) {
    found.push({ code: 'other-scored-by', before: before.scoredBy, after: after.scoredBy });
  } else if (before.scoredBy === 'self') found.push({ code: 'both-self' });
  found.push(...otherCounting(before, after));
  const sameEvidence = evidenceOf(before) === evidenceOf(after);
  const sameTool = before.tool.version === after.tool.version;
  if (found.every(({ code }) => code === 'both-self') && sameEvidence) {
    if (unchanged) found.unshift({ code: 'same-evaluation' });
    else if (sameTool) found.unshift({ code: 'other-outcome' });
  } else if (!sameEvidence && before.evaluationYear === after.evaluationYear) found.push({ code: 'other-evidence' });
  if (!sameTool) {
    found.push({ code: 'other-tool', before: before.tool.version, after: after.tool.version });
  }
  return found;
}

function otherBase({ criteria: a }: Result, { criteria: b }: Result): Difference[] {
  const text = ({ id, version, sha256 }: { id: string; version: string; sha256: string }) =>
    `${id}@${version} (${sha256.slice(0, 12)})`;
  const [was, is] = [particularList(a.bases.map(text)), particularList(b.bases.map(text))];
  return was === is ? [] : [{ code: 'other-base', before: was, after: is }];
}

/** What makes other scores of the same evidence. Overrides are of one year, as the evidence is. */
function otherCounting(before: Result, after: Result): Difference[] {
  const [a, b] = [before.overrides, after.overrides];
  const otherOverrides = before.evaluationYear === after.evaluationYear && a?.sha256 !== b?.sha256;
  const [wasStrict, isStrict] = [before, after].map(({ documents }) => documents?.strict ?? false);
  const identity = (file: OverridesFile | undefined) =>
    file === undefined ? null : { file: file.file, sha256: file.sha256 };
  return [
    ...(otherOverrides ? [{ code: 'other-overrides', before: identity(a), after: identity(b) } as const] : []),
    ...(wasStrict === isStrict ? [] : [{ code: 'other-strictness', strict: isStrict ? 'after' : 'before' } as const]),
  ];
}

function evidenceOf({ inputs, checkedOn }: Result): string {
  // One workbook has many sheets, each of them other evidence.
  const tables = inputs.map(({ sha256, sheet }) => JSON.stringify([sha256, sheet ?? null]));
  return [...tables.sort(), checkedOn ?? ''].join(' ');
}
