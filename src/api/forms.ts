import { z } from 'zod';
import { ENCODINGS } from '../evidence/text/encoding/encodings.ts';
import type { AssessOptions } from '../jobs/assess.ts';
import type { CheckOptions } from '../jobs/check.ts';
import type { CombineOptions } from '../jobs/combine.ts';
import type { CompareOptions } from '../jobs/compare.ts';
import type { CompareScoresOptions } from '../jobs/compare-scores.ts';
import type { EvaluateOptions } from '../jobs/evaluate.ts';
import type { ExplainOptions } from '../jobs/explain.ts';
import type { FixOptions } from '../jobs/fixed-copy.ts';
import type { ReportOptions } from '../jobs/report.ts';
import type { TimelineOptions } from '../jobs/timeline.ts';
import type { VerifyCodeOptions } from '../jobs/verify-code.ts';
import type { VerifyPaperOptions } from '../jobs/verify-paper.ts';
import type { CriteriaSet } from '../model/criteria-set.ts';
import { REPORT_FORMATS } from '../report/reports.ts';
import {
  count,
  day,
  type Form,
  type FormOf,
  flag,
  form,
  group,
  language,
  list,
  object,
  only,
  path,
  paths,
  text,
  work,
  year,
} from './form.ts';

/* What the functions take that a browser has too. */

const units = { units: text.optional(), district: text.optional(), checkUnits: flag.optional(), due: day.optional() };
const reading = group({ encoding: z.enum(ENCODINGS).optional(), sheet: text.optional() }).optional();
const reports = list(z.enum(REPORT_FORMATS));

const assess = {
  ...units,
  evidenceDir: path.optional(),
  strictEvidence: flag.optional(),
  since: path.optional(),
  category: text.optional(),
  categories: z.record(text, text, { error: 'object' }).optional(),
  evidence: paths,
  year: year.optional(),
  reading,
  checkedOn: day.optional(),
  others: paths.optional(),
  overrides: path.optional(),
  calledInResult: work<(file: string) => string>().optional(),
} satisfies Omit<FormOf<AssessOptions>, 'language'>;

const { overrides: _, ...assessWithout } = assess;

export const checkForm = form<CheckOptions>({
  ...assessWithout,
  criteria: text.optional(),
  problems: paths.optional(),
  prospect: only.optional(),
});

export const evaluateForm = form<EvaluateOptions>({
  ...assess,
  criteria: text.optional(),
  reports,
  into: path.optional(),
});

export const explainForm = form<ExplainOptions>({ result: path, unit: text });

export const reportForm = form<ReportOptions>({ result: path, reports, before: path.optional() });

export const combineForm = form<CombineOptions>({ results: paths, reports, into: path.optional() });

export const timelineForm = form<TimelineOptions>({ results: paths });

/** Which arguments there are depends on what is compared. */
export const compareForm = z.discriminatedUnion(
  'of',
  [
    group({ of: z.literal('results'), before: path, after: path, language }),
    group({ ...assess, of: z.literal('sets'), sets: z.tuple([text, text], { error: 'list' }), language }),
    group({ ...assess, of: z.literal('adoption'), criteria: text.optional(), adopt: text, language }),
  ],
  { error: 'object' },
) as unknown as Form<CompareOptions>;

export const compareScoresForm = form<CompareScoresOptions>({ result: path });

export const fixForm = form<FixOptions>({
  ...units,
  evidence: paths,
  set: object<CriteriaSet>(),
  year: year.optional(),
  reading,
  fix: path,
});

/** What is known of the end of a register or of a posted list. */
export const known = { seal: text.optional(), atLeast: count.optional() };

const paper = { known: group(known).optional(), keys: paths, list: path.optional(), comparedByEye: flag.optional() };
export const verifyCodeForm = form<VerifyCodeOptions>({ ...paper, code: text });
export const verifyPaperForm = form<VerifyPaperOptions>({ ...paper, what: path });
