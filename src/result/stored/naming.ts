import { describeReason, sentenceContext } from '../../labels/reasons.ts';
import { ZERO } from '../../model/decimal.ts';
import { inLanguage, type Language, type Words } from '../../model/language.ts';
import { CLASS_REASON_FIELDS, NOTICE_FIELDS, type Reason } from '../../model/reason.ts';
import type { ItemResult, ResultCriteria } from '../../model/result.ts';

/** What the criteria of a result say of the names in it, in one language: all that its file leaves out. */
export type Naming = ReturnType<typeof namingOf>;

export function namingOf(criteria: ResultCriteria, language: Language) {
  const classes = new Map(criteria.classes.map(({ id, label }) => [id, label]));
  const gates = new Map(criteria.gates.map((gate) => [gate.id, gate]));
  const maxima = new Map(criteria.items.map(({ id, maximum }) => [id, maximum ?? undefined]));
  const labelsOfGates = new Map(criteria.gates.map(({ id, label }) => [id, label]));
  const said = sentenceContext(criteria);
  const sentences = new Map<string, string>();
  const say = (reason: Reason) => describeReason(reason, language, said);
  return {
    classes,
    /** The label of a class; its id where the criteria do not know it. */
    classLabel: (id: string) => labelOf(classes.get(id), id, language),
    gateLabel: (id: string) => labelOf(gates.get(id)?.label, id, language),
    gateArticle: (id: string) => gates.get(id)?.article ?? null,
    say,
    /** Of an item that says no reason; most items of a country have one of a few points, so each sentence is made once. */
    sayAwarded: (item: Pick<ItemResult, 'id' | 'points'>) => {
      const maximum = maxima.get(item.id);
      const key = `${item.points} ${maximum}`;
      const known = sentences.get(key);
      if (known !== undefined) return known;
      const sentence = say(awarded(item, maximum));
      sentences.set(key, sentence);
      return sentence;
    },
    /** A reason with ids in place of labels, and the other way round. */
    withIds: (reason: Reason) => renamed(reason, (name, words) => idOf(tableOf(name), words)),
    withLabels: (reason: Reason) => renamed(reason, (name, id) => tableOf(name).get(id as unknown as string)),
  };

  function tableOf(name: string): ReadonlyMap<string, Words> {
    return name === 'gate' ? labelsOfGates : classes;
  }
}

function labelOf(words: Words | undefined, id: string, language: Language): string {
  return words === undefined ? id : inLanguage(words, language);
}

function awarded({ points }: Pick<ItemResult, 'points'>, maximum: ItemResult['points'] | undefined): Reason {
  return { code: 'awarded', points: points ?? ZERO, ...(maximum === undefined || maximum === null ? {} : { maximum }) };
}

function idOf(labels: ReadonlyMap<string, Words>, words: Words): string | undefined {
  for (const [id, label] of labels) if (label.vi === words.vi && label.en === words.en) return id;
  return undefined;
}

/** The particulars of a reason of a class, or of a notice, that are words. */
const IN_WORDS = new Map(
  Object.entries({ ...CLASS_REASON_FIELDS, ...NOTICE_FIELDS }).map(([code, fields]) => [
    code,
    Object.entries(fields).flatMap(([name, type]) => (/^words\??$/.test(type) ? [name] : [])),
  ]),
);

function renamed(reason: Reason, other: (name: string, words: Words) => unknown): Reason {
  const changed: Record<string, unknown> = { ...reason };
  for (const name of IN_WORDS.get(reason.code) ?? []) {
    const words = changed[name];
    if (words !== undefined) changed[name] = other(name, words as Words) ?? words;
  }
  return changed as unknown as Reason;
}
