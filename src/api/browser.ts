import { COMMUNES, CRITERIA, RELEASED, VERSION } from 'hoctap:shipped';
import * as checking from '../jobs/check.ts';
import * as combining from '../jobs/combine.ts';
import * as comparing from '../jobs/compare.ts';
import * as comparingScores from '../jobs/compare-scores.ts';
import { withSetsRead } from '../jobs/criteria-store.ts';
import * as evaluating from '../jobs/evaluate.ts';
import type { EvidenceWorld } from '../jobs/evidence-world.ts';
import * as explaining from '../jobs/explain.ts';
import * as fixing from '../jobs/fixed-copy.ts';
import * as reporting from '../jobs/report.ts';
import * as years from '../jobs/timeline.ts';
import type { VerifyCodeOptions } from '../jobs/verify-code.ts';
import type { VerifyPaperOptions } from '../jobs/verify-paper.ts';
import type { OpenWorld } from './call.ts';
import { door } from './door.ts';
import * as forms from './forms.ts';
import { type MemoryFile, memoryWorld } from './memory-world.ts';

export * from './words.ts';
export type { MemoryFile };

const SHIPPED = withSetsRead({
  version: VERSION,
  criteria: () => Object.keys(CRITERIA),
  criteriaText(name) {
    const found = CRITERIA[name];
    if (found === undefined) throw new Error(`criteria/${name} is not in the bundle`);
    return { file: name, ...found };
  },
  released: () => RELEASED,
  communes: COMMUNES,
});

/** Files that somebody chose, with what comes with the program; nothing is sent anywhere, and nothing else is read. */
export function inMemory(files: readonly MemoryFile[]): Promise<OpenWorld> {
  return memoryWorld(files, SHIPPED);
}

const empty = () => inMemory([]);

/** Who lacks what, and what is wrong. */
export const check = door(checking.check, empty, forms.checkForm);
/** Scores, classifies and ranks. */
export const evaluate = door(evaluating.evaluate, empty, forms.evaluateForm);
/** One unit of a result, with every reason for its points and its class. */
export const explain = door(explaining.explain, empty, forms.explainForm);
/** The reports of a result, drawn again from it alone. */
export const report = door(reporting.report, empty, forms.reportForm);
/** Results of several offices as one, ranked again. */
export const combine = door(combining.combine, empty, forms.combineForm);
/** Several years beside each other, former communes under what they became. */
export const timeline = door(years.timeline, empty, forms.timelineForm);
/** Two results, or one evidence under two sets: who rises, who falls, by what. */
export const compare = door(comparing.compare, empty, forms.compareForm);
/** Self scores against checked ones within one result. */
export const compareScores = door(comparingScores.compareScores, empty, forms.compareScoresForm);
/** What the text of a code says, whether it is genuine, and in force by the list an office posts. */
export const verifyCode = door(
  async (asked: VerifyCodeOptions, world: EvidenceWorld) => {
    return (await import('../jobs/verify-code.ts')).verifyCodeText(asked, world);
  },
  empty,
  forms.verifyCodeForm,
);
/** Whether a certificate is genuine, says what its code says, and is in force: a file (PDF, picture) or the text of a code. */
export const verify = door(
  async (asked: VerifyPaperOptions, world: EvidenceWorld) => {
    const { verifyPaper } = await import('../jobs/verify-paper.ts');
    return verifyPaper(asked, world, async (bytes) => (await import('hoctap:papers')).openPaper(bytes));
  },
  empty,
  forms.verifyPaperForm,
);
/** A copy of the evidence in which what can be repaired without a doubt is. */
export const fixedCopy = door(fixing.fixedCopy, empty, forms.fixForm);
