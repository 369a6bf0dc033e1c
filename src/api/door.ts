import type { EvidenceWorld, NoticePort } from '../jobs/evidence-world.ts';
import { describeNotice, type Notice } from '../labels/notices/notice.ts';
import type { ProblemRecord } from '../model/result.ts';
import { inWords, type Problem } from '../problems/problem.ts';
import { refusal } from '../problems/refusal.ts';
import type { Notifications, OpenWorld, WithOptionalLanguage } from './call.ts';
import { checked, type Form } from './form.ts';

/**
 * A job as it is called from outside: what it is asked with is checked before it begins, and what it told on its way comes with what it
 * found.
 */
export function door<Options extends object, Found extends object, W extends NoticePort = EvidenceWorld>(
  job: (asked: Options, world: W) => Found | Promise<Found>,
  world: () => OpenWorld<W> | Promise<OpenWorld<W>>,
  rules: Form<Options>,
): (asked: WithOptionalLanguage<Options>, world?: OpenWorld<W>) => Promise<Found & Notifications> {
  return async (written, given) => {
    const asked = checked<Options>(rules, written);
    if (!isWorld(given)) throw refusal('argument-unusable', { argument: 'world', wanted: 'object' });
    const open = given ?? (await world());
    const language = asked.language ?? 'vi';
    const notices: (Notice & { message: string })[] = [];
    const warnings: ProblemRecord[] = [];
    const found = await job(
      { ...asked, language } as unknown as Options,
      {
        progress: <T>(items: Iterable<T>) => items,
        ...open,
        notice(notice: Notice) {
          notices.push({ ...notice, message: describeNotice(notice, language) });
          open.notice?.(notice);
        },
        warnings(problems: readonly Problem[]) {
          warnings.push(...problems.map((problem) => inWords(problem, language)));
          open.warnings?.(problems);
        },
      } as unknown as W,
    );
    return Object.assign(found, { notices, warnings });
  };
}

/** Nobody's own world is looked at closely: what it lacks in the end is a fault of its maker. */
function isWorld(given: unknown): boolean {
  return given === undefined || (typeof given === 'object' && given !== null && 'files' in given && 'shipped' in given);
}
