import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Reporter } from 'vitest/reporters';
import { mutantsOf, sampled } from './mutants.ts';
import { FLOOR, FOUND, ONE_IN, ROOMS } from './rooms.ts';

/** How many small wrongs in the code the tests notice, room by room; with MUTATE_ALIVE=1, which ones they do not. */
export class Figures implements Reporter {
  onInit(): void {
    rmSync(FOUND, { recursive: true, force: true });
  }

  onTestRunEnd(): void {
    const names = existsSync(FOUND) ? readdirSync(FOUND) : [];
    const found = names.map((name) => JSON.parse(readFileSync(`${FOUND}/${name}`, 'utf8')));
    const noticed = new Set<string>(found.flatMap((each) => each.killed));
    const passed = new Set<string>(found.flatMap((each) => [...each.killed, ...each.alive]));
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    const sources = files.map((name) => `src/${name.replaceAll('\\', '/')}`).sort();
    let [whole, died] = [0, 0];
    for (const { name, of, floor } of ROOMS) {
      const all = sources
        .filter((file) => of.test(file))
        .flatMap((file) => sampled(mutantsOf(readFileSync(file, 'utf8'), file), ONE_IN).map(({ id }) => id));
      const alive = all.filter((id) => !noticed.has(id));
      const unseen = alive.filter((id) => !passed.has(id));
      const killed = all.length - alive.length;
      const percent = Math.floor((killed / Math.max(all.length, 1)) * 1000) / 10;
      whole += all.length;
      died += killed;
      if (ONE_IN === 1 && percent < floor) process.exitCode = 1;
      console.log(
        `${name}: ${killed} of ${all.length} mutants noticed (${percent}%, floor ${floor}%); no test comes by ${unseen.length}`,
      );
      if (process.env['MUTATE_ALIVE'] === undefined) continue;
      for (const id of alive) console.log(`  ${unseen.includes(id) ? 'unseen' : 'alive'} ${id}`);
    }
    const percent = Math.floor((died / Math.max(whole, 1)) * 1000) / 10;
    console.log(`all: ${died} of ${whole} (${percent}%, floor ${FLOOR}%; one in ${ONE_IN})`);
    if (percent < FLOOR) process.exitCode = 1;
  }
}
