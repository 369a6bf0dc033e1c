import { CHANGE_GROUPS } from '../../criteria/diff/changes.ts';
import type { CriteriaDiff, PartChange } from '../../criteria/diff/criteria-diff.ts';
import { DIFF_WORDS } from '../../labels/criteria-diff.ts';
import { SPEECH } from '../../labels/speech.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { describeChange } from './describe-change.ts';

/** "3 tiêu chí thêm, 1 bỏ, 5 đổi điểm; ngưỡng loại Tốt 85 → 80": what an officer tells the head of the office. */
export function diffSummary(diff: CriteriaDiff, language: Language): string {
  const words = DIFF_WORDS[language];
  if (diff.same) return words.same;
  const { gates, areas, facts, notes, open } = diff.parts;
  const rest = areas.length + facts.length + notes.length + open.length;
  return SPEECH[language]
    .series([
      ...ofItems(diff, language),
      ...ofClasses(diff, language),
      ...(gates.length === 0 ? [] : [words.gates(gates.length)]),
      ...(diff.whole.length === 0 ? [] : [words.generalChanges(diff.whole.length)]),
      ...(rest === 0 ? [] : [words.rest(rest)]),
    ])
    .concat('.');
}

function ofItems({ counts }: CriteriaDiff, language: Language): string[] {
  const words = DIFF_WORDS[language].counts;
  const said = [
    ...(counts.added === 0 ? [] : [words.added(counts.added)]),
    ...(counts.removed === 0 ? [] : [words.removed(counts.removed)]),
    ...CHANGE_GROUPS.flatMap((group) => {
      const count = counts.changed[group];
      return count === 0 ? [] : [words[group](count)];
    }),
  ];
  return said.length === 0 ? [] : [DIFF_WORDS[language].itemsAlone(SPEECH[language].list(said))];
}

/** Thresholds are named, since everybody asks for them; anything else of the classes is counted. */
function ofClasses(diff: CriteriaDiff, language: Language): string[] {
  const words = DIFF_WORDS[language];
  let others = 0;
  const only = (kind: PartChange['kind']) =>
    diff.parts.classes.filter((change) => change.kind === kind).map(({ part }) => inLanguage(part.label, language));
  const [added, removed] = [only('added'), only('removed')];
  const thresholds = diff.parts.classes.flatMap((change: PartChange): string[] => {
    if (change.kind !== 'changed') return [];
    const label = inLanguage(change.part.label, language);
    const lower = change.changes.filter(({ what }) => what === 'from');
    // The upper end follows the class above; where it alone changes, it counts.
    const silent = lower.length > 0 ? ['from', 'to'] : [];
    others += change.changes.filter(({ what }) => !silent.includes(what)).length;
    return lower.map((threshold) => {
      const { before, after } = describeChange(threshold, diff, language);
      return words.bandOf(label, `${before} → ${after}`);
    });
  });
  return [
    ...thresholds,
    ...(added.length === 0 ? [] : [words.classAdded(SPEECH[language].list(added))]),
    ...(removed.length === 0 ? [] : [words.classRemoved(SPEECH[language].list(removed))]),
    ...(others === 0 ? [] : [words.classChanged(others)]),
  ];
}
