import { basename, dirname, resolve } from 'node:path';
import { namedPlaces } from '../../../criteria/drafting/fill.ts';
import { resolveCriteria } from '../../../criteria/resolve-criteria.ts';
import { refuseExisting, writeFiles } from '../../../io/write-files.ts';
import { checkFoundCriteria, findCriteria } from '../../../jobs/criteria-store.ts';
import { DRAFTING } from '../../../labels/drafting.ts';
import { openInWords } from '../../../labels/open-places.ts';
import { isError, type Problem } from '../../../problems/problem.ts';
import { refusal } from '../../../problems/refusal.ts';
import { criteriaView } from '../../../report/criteria/criteria-view.ts';
import { sortProblems } from '../../../result/sort-problems.ts';
import type { Cli } from '../../cli.ts';
import { shownCommand } from '../../menu/shown-command.ts';
import { showProblems } from '../../office-files.ts';
import { CRITERIA_HERE } from '../../world.ts';

/** Before anything is asked or read at length: may this file be written? */
export function refuseOutput(path: string, sources: readonly (string | undefined)[], force: boolean): void {
  const own = sources.find((source) => source !== undefined && resolve(source) === resolve(path));
  if (own !== undefined) throw refusal('drafting-over-its-source', { path: own });
  if (!force) refuseExisting([path]);
}

/** Writes the draft, even with errors in it, and shows what it has become: findings, rubric, what to do next. */
export async function finishDraft(
  { path, text, diffAgainst }: { readonly path: string; readonly text: string; readonly diffAgainst?: string },
  cli: Cli,
  before: readonly Problem[] = [],
): Promise<number> {
  const { terminal, language } = cli;
  const words = DRAFTING[language];
  // What stands there was asked about by refuseOutput: with --force it is to be replaced.
  await writeFiles(dirname(path), [{ name: basename(path), contents: [text] }], { over: 'anything' });
  terminal.note(`${words.written(path)}\n`);

  const reference = /[/\\]/.test(path) ? path : `./${path}`;
  const found = findCriteria(reference, CRITERIA_HERE);
  const { problems } = checkFoundCriteria(found, CRITERIA_HERE);
  const resolved =
    found.parsed.written === undefined ? undefined : resolveCriteria(found.parsed, found.library).resolved;
  if (resolved !== undefined) {
    const console = { language, width: terminal.width, colours: terminal.outColours };
    terminal.out(criteriaView(resolved.set, console, path));
  }
  if (problems.length === 0) terminal.note(`${words.sound}\n`);
  else {
    terminal.err(`${words.findings}\n`);
    showProblems(sortProblems(problems), cli);
  }
  const failed = [...problems, ...before].some(isError);
  const open = namedPlaces(resolved?.set.open ?? []).map(
    ({ name, place }) => `  - ${openInWords(place, language)} (${name})\n`,
  );
  if (open.length > 0) terminal.err(`${words.stillOpen}\n${open.join('')}`);
  const next = failed
    ? [['criteria', 'lint', path]]
    : [
        ...(diffAgainst === undefined ? [] : [['criteria', 'diff', diffAgainst, path]]),
        open.length > 0 ? ['criteria', 'lint', path] : ['template', '-c', path, '-o', 'mau-minh-chung.csv'],
      ];
  terminal.note(`${failed ? words.correct : words.next}\n${next.map((argv) => `  ${shownCommand(argv)}\n`).join('')}`);
  return failed ? 1 : 0;
}
