import { criteriaSchema } from '../../jobs/criteria-schema.ts';
import type { CommandModule } from '../cli.ts';

export const schema: CommandModule = {
  define(command, { terminal, language }, finish) {
    command.description(WORDS[language].schema).action(() => {
      terminal.out(`${JSON.stringify(criteriaSchema().schema, null, 2)}\n`);
      finish(0);
    });
  },
};

const WORDS = {
  vi: { schema: 'In lược đồ JSON của tệp tiêu chí (cho trình soạn thảo)' },
  en: { schema: 'print the JSON Schema of criteria files (for editors)' },
};
