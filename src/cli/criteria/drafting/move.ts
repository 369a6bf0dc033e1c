import { dirname, join } from 'node:path';
import { compose } from '../../../criteria/compose/compose.ts';
import { criteriaText } from '../../../criteria/drafting/criteria-text.ts';
import { movedOnto, problemsOfNewBase } from '../../../criteria/drafting/move-base.ts';
import { parseCriteria } from '../../../criteria/parse-criteria.ts';
import { isExtending } from '../../../criteria/schema/criteria-file.ts';
import { findCriteria } from '../../../jobs/criteria-store.ts';
import { DRAFTING } from '../../../labels/drafting.ts';
import { refusal } from '../../../problems/refusal.ts';
import type { Cli } from '../../cli.ts';
import { checked, showProblems } from '../../office-files.ts';
import { outputFile } from '../../output-file.ts';
import { CRITERIA_HERE } from '../../world.ts';
import { finishDraft, refuseOutput } from './finished.ts';

/** Moves an office's file onto another version of its base; the file it was stays as it is. */
export async function moveSet(
  { from, base, output, force }: { from: string; base: string; output: string | undefined; force: boolean },
  cli: Cli,
): Promise<number> {
  const words = DRAFTING[cli.language];
  const { parsed, library } = findCriteria(from, CRITERIA_HERE);
  if (parsed.written === undefined) return checked<never>(undefined, parsed.problems, cli);
  const { written } = parsed;
  if (!isExtending(written)) throw refusal('drafting-stands-alone', { path: from });
  const { id, version } = written.extends;
  const target = library.find({ id, version: base });
  if (target === undefined)
    throw refusal('drafting-no-such-version', { id, version: base, versions: library.versionsOf(id) });

  const moved = movedOnto(written, base);
  const path = outputFile(output, ['.json']) ?? join(dirname(from), `${moved.id}-${moved.version}.json`);
  refuseOutput(path, [from], force);
  const text = criteriaText(moved);
  const source = library.find({ id, version });
  const before = source === undefined ? undefined : compose(source, library, []);
  const after = compose(target, library, []);
  if (before === undefined) cli.terminal.err(`${words.oldBaseMissing(`${id}@${version}`)}\n`);
  const problems =
    before === undefined || after === undefined
      ? []
      : problemsOfNewBase(parseCriteria(text, parsed.sha256, path.replaceAll('\\', '/')), before, after);
  if (problems.length > 0) {
    cli.terminal.err(`${words.moveFindings}\n`);
    showProblems(problems, cli);
  }
  return finishDraft({ path, text, diffAgainst: from }, cli);
}
