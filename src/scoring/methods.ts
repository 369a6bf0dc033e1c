import type { Method } from '../model/criteria-set.ts';
import { awarded } from './methods/awarded.ts';
import { byChecklist } from './methods/checklist.ts';
import { byClassElsewhere } from './methods/class-of.ts';
import { byLevels } from './methods/levels.ts';
import { inProportion } from './methods/linear.ts';
import { metOrNot } from './methods/met.ts';
import type { MethodOutcome, Scored } from './methods/scored.ts';
import { byShare } from './methods/share.ts';
import { since } from './methods/since.ts';
import { byThresholds } from './methods/thresholds.ts';

/** One case for each way of scoring: a new variant of the union does not compile until it has one. */
export function scoredBy(method: Method, scored: Scored): MethodOutcome {
  switch (method.kind) {
    case 'awarded':
      return awarded(method, scored);
    case 'levels':
      return byLevels(method, scored);
    case 'thresholds':
      return byThresholds(method, scored);
    case 'share':
      return byShare(method, scored);
    case 'linear':
      return inProportion(method, scored);
    case 'checklist':
      return byChecklist(method, scored);
    case 'met':
      return metOrNot(method, scored);
    case 'since':
      return since(method, scored);
    case 'class-of':
      return byClassElsewhere(method, scored);
  }
}
