/**
 * What one run of the program has written, and whether it is a dry run (`--dry-run`): then everything is computed and checked, and
 * nothing is written to the disk. Looked up wherever a file is written, so that no command can forget it.
 */
const written = new Set<string>();
let dryRun = false;

export function forgetWritten(): void {
  written.clear();
}

export function noteWritten(path: string): void {
  written.add(path);
}

/** In the order they were written; in a dry run, the files that would have been. */
export function writtenFiles(): string[] {
  return [...written];
}

export function isDryRun(): boolean {
  return dryRun;
}

/** Returns the function that ends it. */
export function startDryRun(isTried: boolean): () => void {
  const before = dryRun;
  dryRun = before || isTried;
  return () => {
    dryRun = before;
  };
}
