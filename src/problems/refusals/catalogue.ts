import { lazy } from '../../model/lazy.ts';
import { allEntries } from '../entries.ts';
import { argumentRefusals } from './argument-refusals.ts';
import { assumeRefusals } from './assume-refusals.ts';
import { certifyRefusals } from './certify-refusals.ts';
import { combineRefusals } from './combine-refusals.ts';
import { comparisonRefusals } from './comparison-refusals.ts';
import { criteriaRefusals } from './criteria-refusals.ts';
import { draftingRefusals } from './drafting-refusals.ts';
import { evidenceRefusals } from './evidence-refusals.ts';
import { fileRefusals } from './file-refusals.ts';
import { keyRefusals } from './key-refusals.ts';
import { optionRefusals } from './option-refusals.ts';
import { outputRefusals } from './output-refusals.ts';
import { pageRefusals } from './page-refusals.ts';
import { paperRefusals } from './paper-refusals.ts';
import { registerRefusals } from './register-refusals.ts';
import { resultRefusals } from './result-refusals.ts';
import { sqlRefusals } from './sql-refusals.ts';
import { unitRefusals } from './unit-refusals.ts';
import { verificationRefusals } from './verification-refusals.ts';

/** What keeps a job from being done, in groups whose words are put together when one of them is said. */
export const refusalGroups = [
  comparisonRefusals,
  criteriaRefusals,
  draftingRefusals,
  evidenceRefusals,
  fileRefusals,
  argumentRefusals,
  assumeRefusals,
  certifyRefusals,
  keyRefusals,
  optionRefusals,
  outputRefusals,
  pageRefusals,
  paperRefusals,
  registerRefusals,
  combineRefusals,
  resultRefusals,
  sqlRefusals,
  unitRefusals,
  verificationRefusals,
] as const;

/** Everything that keeps a job from being done. A code is for ever; its words may improve. */
export const refusals = lazy(() => allEntries(refusalGroups));
