import type { Result } from '../model/result.ts';
import type { ClassScale, Difference } from './comparison.ts';

/** What both sides must be read with in mind: said above every view. */
export function differencesBetween(before: Result, after: Result, scale: ClassScale): Difference[] {
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
  const sameEvidence = evidenceOf(before) === evidenceOf(after);
  if (found.every(({ code }) => code === 'both-self') && sameEvidence) found.unshift({ code: 'same-evaluation' });
  else if (!sameEvidence && before.evaluationYear === after.evaluationYear) found.push({ code: 'other-evidence' });
  if (before.tool.version !== after.tool.version) {
    found.push({ code: 'other-tool', before: before.tool.version, after: after.tool.version });
  }
  return found;
}

function otherBase({ criteria: a }: Result, { criteria: b }: Result): Difference[] {
  const text = ({ id, version, sha256 }: { id: string; version: string; sha256: string }) =>
    `${id}@${version} (${sha256.slice(0, 12)})`;
  const [was, is] = [a.bases.map(text).join(', '), b.bases.map(text).join(', ')];
  return was === is ? [] : [{ code: 'other-base', before: was, after: is }];
}

function evidenceOf({ inputs, checkedOn }: Result): string {
  return [...inputs.map(({ sha256 }) => sha256).sort(), checkedOn ?? ''].join(' ');
}
