/**
 * What one run of the program has written, and whether it is only tried (`--dry-run`): then everything is computed and every check is
 * made, and the disk stays as it is. Asked where something is written, so that no command can forget it.
 */
const written = new Set<string>();
let rehearsal = false;

export function forgetWritten(): void {
  written.clear();
}

export function noteWritten(path: string): void {
  written.add(path);
}

/** In the order they were written; of a rehearsal what would have been. */
export function writtenFiles(): string[] {
  return [...written];
}

export function isRehearsal(): boolean {
  return rehearsal;
}

/** Gives what ends it. */
export function rehearse(isTried: boolean): () => void {
  const before = rehearsal;
  rehearsal = before || isTried;
  return () => {
    rehearsal = before;
  };
}
