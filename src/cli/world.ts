import { diskWorld, FILES, SHIPPED } from '../api/disk-world.ts';
import type { World } from '../jobs/world.ts';
import type { Cli } from './cli.ts';
import { readingWorldOf } from './reading-world.ts';

export { FILES } from '../api/disk-world.ts';

/** What criteria are looked for in: this disk and what ships. */
export const CRITERIA_HERE = { files: FILES, shipped: SHIPPED };

/** The world of a command: this computer, and the terminal that is told of things at once. */
export function worldOf(cli: Cli): World {
  return { ...diskWorld(), ...readingWorldOf(cli) };
}
