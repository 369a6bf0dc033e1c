import { dirname } from 'node:path';
import { namedPlaces } from '../../criteria/drafting/fill.ts';
import { resolveCriteria } from '../../criteria/resolve-criteria.ts';
import { writeFiles } from '../../io/write-files.ts';
import { checkFoundCriteria, findCriteria } from '../../jobs/criteria-store.ts';
import { DRAFTING } from '../../labels/drafting.ts';
import { describeOpenPlace } from '../../labels/open-places.ts';
import type { OutputFile } from '../../model/output-file.ts';
import { isError } from '../../problems/problem.ts';
import { criteriaView } from '../../report/criteria/criteria-view.ts';
import { sortProblems } from '../../result/sort-problems.ts';
import type { Cli } from '../cli.ts';
import { shownCommand } from '../menu/shown-command.ts';
import { showProblems } from '../office-files.ts';
import { CRITERIA_HERE } from '../world.ts';

/** What a job has made of an office's set. */
interface MadeFile {
  readonly path: string;
  readonly files: readonly OutputFile[];
  /** A set to compare it with. */
  readonly diffAgainst: string | undefined;
}

/** Writes the draft, even with errors in it, and shows what it has become: findings, rubric, what to do next. */
export async function finishDraft({ path, files, diffAgainst }: MadeFile, cli: Cli): Promise<number> {
  const { terminal, language } = cli;
  const words = DRAFTING[language];
  // What is there was asked about before: with --force it is to be replaced.
  await writeFiles(dirname(path), files, { over: 'anything' });
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
  const failed = problems.some(isError);
  const open = namedPlaces(resolved?.set.open ?? []).map(
    ({ name, place }) => `  - ${describeOpenPlace(place, language)} (${name})\n`,
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
