import { mkdirSync, writeFileSync } from 'node:fs';
import { VitestTestRunner } from 'vitest/runners';
import { getFn, getHooks } from 'vitest/suite';
import { FOUND } from './rooms.ts';
import { mutants } from './switch.ts';

type Test = Extract<Parameters<VitestTestRunner['onAfterRunTask']>[0], { readonly type: 'test' }>;
type Suite = Parameters<NonNullable<VitestTestRunner['onAfterRunSuite']>>[0];

interface Covering {
  readonly test: Test;
  readonly passed: ReadonlySet<string>;
  /** How many decisions it makes: its length on any machine. */
  readonly decisions: number;
}

/** Longer ones are left out: what they prove is proved by others, or it is not proved quickly. */
const MOST_DECISIONS = 400_000;

/** Of one file and mutant, the shortest first: enough of them to notice what is noticed at all. */
const MOST_TESTS = 40;

const killed = new Set<string>();
const seen = new Set<string>();

/** Runs the tests of a file once, and then, mutant by mutant, those that pass by it, until one of them fails. */
export default class MutatingRunner extends VitestTestRunner {
  readonly #covering: Covering[] = [];

  override onBeforeTryTask(test: Parameters<VitestTestRunner['onBeforeTryTask']>[0]): void {
    super.onBeforeTryTask(test);
    mutants.takePassed();
  }

  override onAfterRunTask(test: Parameters<VitestTestRunner['onAfterRunTask']>[0]): void {
    super.onAfterRunTask(test);
    if (test.type !== 'test') return;
    const { passed, decisions } = mutants.takePassed();
    if (test.result?.state !== 'pass' || decisions > MOST_DECISIONS) return;
    this.#covering.push({ test, passed, decisions });
  }

  override async onAfterRunSuite(suite: Suite): Promise<void> {
    // Before the hooks of the file take down what its tests stand on.
    if ('filepath' in suite) await this.#mutate(suite.file.name);
    await super.onAfterRunSuite(suite);
  }

  async #mutate(file: string): Promise<void> {
    const usable: Covering[] = [];
    for (const each of this.#covering.splice(0).toSorted((a, b) => a.decisions - b.decisions)) {
      // What cannot be run twice would seem to notice everything.
      if ((await failure(each.test)) === undefined) usable.push(each);
    }
    for (const id of new Set(usable.flatMap(({ passed }) => [...passed]))) {
      seen.add(id);
      if (killed.has(id)) continue;
      for (const { test } of usable.filter(({ passed }) => passed.has(id)).slice(0, MOST_TESTS)) {
        mutants.turnOn(id);
        const noticed = await failure(test);
        mutants.turnOn(undefined);
        if (noticed === undefined) continue;
        killed.add(id);
        break;
      }
    }
    mkdirSync(FOUND, { recursive: true });
    const found = { killed: [...killed], alive: [...seen].filter((id) => !killed.has(id)) };
    writeFileSync(`${FOUND}/${process.pid}-${file.replace(/\W+/g, '-')}.json`, JSON.stringify(found));
  }
}

async function failure(test: Test): Promise<unknown> {
  const around: Suite[] = [];
  for (let suite: Suite | undefined = test.suite ?? test.file; suite !== undefined; suite = suite.suite)
    around.unshift(suite);
  try {
    // Each run would listen for the end of the run once more, and with thousands of runs that alone takes the time.
    test.context.signal.addEventListener = () => {};
    for (const suite of around) for (const before of getHooks(suite).beforeEach) await before(test.context, suite);
    await getFn(test)();
    return undefined;
  } catch (error) {
    return error ?? true;
  } finally {
    for (const suite of around) for (const after of getHooks(suite).afterEach) await after(test.context, suite);
  }
}
