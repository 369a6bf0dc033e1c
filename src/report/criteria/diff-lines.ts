import type { CriteriaDiff, PartChange, PartKind, PartName } from '../../criteria/diff/criteria-diff.ts';
import { PART_KINDS } from '../../criteria/diff/criteria-diff.ts';
import { DIFF_WORDS } from '../../labels/criteria-diff.ts';
import { SPEECH } from '../../labels/speech.ts';
import { inLanguage, type Language } from '../../model/language.ts';
import { describeChange, describeSaid, type SaidChange } from './describe-change.ts';

export interface DiffSection {
  readonly kind: PartKind | 'whole';
  readonly title: string;
  readonly parts: readonly SaidPart[];
}

export interface SaidPart {
  readonly kind: PartChange['kind'];
  /** "TC4.1 (4.1) Mạng lưới trường học"; empty for the set as a whole. */
  readonly name: string;
  /** How it was matched, where that is not plain. */
  readonly remark: string;
  readonly says: readonly (readonly [string, string])[];
  readonly changes: readonly SaidChange[];
}

/** Every difference in words, in the order of the document: what the console and the page both print. */
export function diffSections(diff: CriteriaDiff, language: Language): DiffSection[] {
  const words = DIFF_WORDS[language];
  const changes = diff.whole.map((change) => describeChange(change, diff, language));
  const whole: DiffSection = {
    kind: 'whole',
    title: words.whole,
    parts: changes.length === 0 ? [] : [{ kind: 'changed', name: '', remark: '', says: [], changes }],
  };
  const sections = PART_KINDS.map((kind): DiffSection => {
    const parts = diff.parts[kind].map((change) => sayPart(change, diff, language));
    return { kind, title: words.parts[kind], parts };
  });
  return [whole, ...sections].filter(({ parts }) => parts.length > 0);
}

function sayPart(change: PartChange, diff: CriteriaDiff, language: Language): SaidPart {
  const { kind } = change;
  const name = nameOf(change.part, language);
  if (kind !== 'changed') {
    const { categories } = kind === 'added' ? diff.after : diff.before;
    const says = change.says.map((said) => describeSaid(said, categories, language));
    return { kind, name, remark: '', says, changes: [] };
  }
  const words = DIFF_WORDS[language];
  const { was, match } = change;
  const renamed = was.id !== change.part.id && was.id !== null;
  const remark = SPEECH[language].list([
    ...(renamed ? [words.was(nameOf(was, language))] : []),
    ...(match.how === 'same-id' ? [] : [words.how[match.how]]),
    ...(match.how === 'near-label' || match.how === 'given' ? [words.near(match.likeness)] : []),
  ]);
  return { kind, name, remark, says: [], changes: change.changes.map((each) => describeChange(each, diff, language)) };
}

function nameOf({ id, number, label }: PartName, language: Language): string {
  const where = number === null || number === id ? '' : ` (${number})`;
  return `${id ?? ''}${where} ${inLanguage(label, language)}`.trim();
}
