import { readCodeFile } from '../io/code-file.ts';
import { KEYS } from '../io/keys-file.ts';
import { OFFICES } from '../io/office-files-above.ts';
import { certificateFonts } from '../io/package-files.ts';
import { pageShell } from '../io/page-shell.ts';
import { REGISTERS } from '../io/register-or-list.ts';
import { THIS_COMPUTER } from '../io/this-computer.ts';
import type { NoticePort, Papers, World } from '../jobs/world.ts';
import { diskToRead } from './disk-files.ts';

export { FILES, SHIPPED } from './disk-files.ts';

/** The reader is loaded when there is something to read: only one command ever does. */
const PAPERS: Papers = {
  bytes: readCodeFile,
  open: async (bytes) => (await import('../io/paper/paper-reader.ts')).PaperReader.open(bytes),
};

/** The world of a computer: its disk and what comes with the program. */
export function diskWorld(): Omit<World, keyof NoticePort> {
  return {
    ...diskToRead(),
    papers: PAPERS,
    registers: REGISTERS,
    keys: KEYS,
    fonts: certificateFonts,
    pages: { shell: pageShell },
    computer: THIS_COMPUTER,
    offices: OFFICES,
  };
}
