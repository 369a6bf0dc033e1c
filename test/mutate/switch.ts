/** More decisions than any test makes: code that goes on for so long would never end. */
const MOST_DECISIONS = 5_000_000;

/** Which mutant is turned on; with none, which ones the code came by. */
class Switch {
  #on: string | undefined;
  #passed = new Set<string>();
  #decisions = 0;

  isOn(id: string): boolean {
    this.#decisions += 1;
    if (this.#on === undefined) {
      this.#passed.add(id);
      return false;
    }
    if (this.#decisions > MOST_DECISIONS) throw new Error('does not end');
    return id === this.#on;
  }

  turnOn(id: string | undefined): void {
    this.#on = id;
    this.#decisions = 0;
  }

  /** What was passed since it was last asked for, and how often anything was. */
  takePassed(): { readonly passed: ReadonlySet<string>; readonly decisions: number } {
    const taken = { passed: this.#passed, decisions: this.#decisions };
    this.#passed = new Set();
    this.#decisions = 0;
    return taken;
  }
}

const shared = globalThis as { mutants?: Switch };
shared.mutants ??= new Switch();
/** One for all modules of a worker, however often this file is loaded. */
export const mutants: Switch = shared.mutants;
