import type { OpenPlace } from '../model/criteria-set.ts';
import { inLanguage, type Language } from '../model/language.ts';
import { CRITERIA_WORDS } from './criteria.ts';

/** What a template leaves to the office, as a line of a list: “N1 (Bộ máy quản lý): điểm tối đa”. */
export function describeOpenPlace({ what, id, label }: OpenPlace, language: Language): string {
  const says = CRITERIA_WORDS[language].open[what];
  const name = shortened(inLanguage(label, language));
  switch (what) {
    case 'set-maximum':
      return says;
    case 'class-from':
    case 'class-to':
      return `${OWNERS[language].class} “${name}”: ${says}`;
    case 'gate-minimum':
      return `${OWNERS[language].gate} “${name}”: ${says}`;
    case 'item-maximum':
    case 'item-method':
    case 'condition-bound':
      return `${name === id ? id : `${id} (${name})`}: ${says}`;
  }
}

const OWNERS: Readonly<Record<Language, Readonly<Record<'class' | 'gate', string>>>> = {
  vi: { class: 'xếp loại', gate: 'điều kiện' },
  en: { class: 'class', gate: 'condition' },
};

const LONGEST_LABEL = 80;

function shortened(text: string): string {
  return text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL).replace(/(?<!\s)\s+\S*$/, '')} …`;
}

/** The command that fills in a place, to be pasted and completed; `source` is the set as a command names it. */
export function fillCommand(source: string, place: string): string {
  return `${askingCommand(source)} --fill ${place}=...`;
}

/** The command that asks for each open place in turn. */
export function askingCommand(source: string): string {
  return `hoctap criteria new --from ${/\s/.test(source) ? `"${source}"` : source}`;
}
