import type { Method } from '../../model/criteria-set.ts';
import { ZERO } from '../../model/decimal.ts';
import { given } from '../given.ts';
import type { WrittenMethod } from '../schema/method.ts';
import { wordsOf, wordsPerCategoryOf } from './used-words.ts';

/** A way of scoring with its defaults filled in. */
export function usedMethod(method: WrittenMethod): Method {
  switch (method.kind) {
    case 'awarded':
      return given(method);
    case 'levels':
      return { ...method, levels: method.levels.map((level) => ({ ...level, label: wordsOf(level.label) })) };
    case 'thresholds':
      return given({ ...method, measure: wordsOf(method.measure) });
    case 'share':
      return given({
        ...method,
        part: wordsPerCategoryOf(method.part),
        whole: wordsPerCategoryOf(method.whole),
        direction: method.direction ?? ('at-least' as const),
        steps: method.steps ?? [],
        emptyWhole: method.emptyWhole ?? ('refused' as const),
      });
    case 'linear':
      return given({
        ...method,
        measure: wordsOf(method.measure),
        from: method.from ?? ZERO,
        rounding: method.rounding === undefined ? undefined : given(method.rounding),
      });
    case 'checklist':
      return given({
        ...method,
        entries: method.entries.map((entry) => given({ ...entry, label: wordsOf(entry.label) })),
      });
    case 'met':
      return given(method);
    case 'since':
      return given({ ...method, event: wordsOf(method.event) });
    case 'class-of':
      return { ...method, classes: method.classes.map((each) => given({ ...each, label: wordsOf(each.label) })) };
  }
}
