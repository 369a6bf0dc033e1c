import type { CannotRun } from '../model/cannot-run.ts';
import type { Language } from '../model/language.ts';
import { printable } from '../model/printable.ts';
import type { Terminal } from './terminal.ts';

/** What kept a job from being done, with the problems that led to it, and what to do. */
export async function describeRefusal(error: CannotRun, terminal: Terminal, language: Language): Promise<void> {
  const problems = error.facts.problems(language);
  if (problems.length > 0) {
    const { problemList } = await import('../report/console/problem-list.ts');
    terminal.err(problemList(problems, { language, colours: terminal.errColours }));
  }
  const label = { vi: 'Không chạy được', en: 'Cannot run' }[language];
  terminal.err(`${label}: ${printable(error.words[language])}\n`);
  if (error.fix !== undefined)
    terminal.err(`${{ vi: 'Cách sửa', en: 'What to do' }[language]}: ${printable(error.fix[language])}\n`);
}
