import { doctor } from '../../jobs/doctor.ts';
import { DOCTOR } from '../../labels/doctor.ts';
import type { CommandModule } from '../cli.ts';
import { dateOf } from '../register/options.ts';
import { worldOf } from '../world.ts';

/** Looks at this computer and this folder, and changes nothing. */
export const command: CommandModule = {
  define(command, cli, finish) {
    const { terminal, language } = cli;
    const { about: names } = DOCTOR[language];
    command.action(async () => {
      const { version, findings, clean } = doctor({ today: dateOf({}), language }, worldOf(cli));
      const said = findings.map(({ about, state, says }) => ({ about, state, says }));
      if (cli.answer !== undefined) cli.answer.give('doctor', { version, findings: said });
      else {
        const width = Math.max(...Object.values(names).map((text) => text.length));
        const lines = said.map(({ about, state, says }) => `${SIGNS[state]} ${names[about].padEnd(width)}  ${says}\n`);
        terminal.out(lines.join(''));
      }
      finish(clean ? 0 : 1);
    });
  },
};

const SIGNS = { good: '✓', look: '!', bad: '✗' } as const;
