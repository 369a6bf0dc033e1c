import { realpathSync } from 'node:fs';

/**
 * What this run read as somebody's input, by its real path: no output takes its place. One program run reads for one
 * command; whoever runs several in one process begins each again.
 */
const inputs = new Set<string>();

export function noteInput(path: string): void {
  const real = realPath(path);
  if (real !== undefined) inputs.add(real);
}

/** Real paths. */
export function inputsOfThisRun(): string[] {
  return [...inputs];
}

export function forgetInputs(): void {
  inputs.clear();
}

export function isInput(path: string): boolean {
  const real = realPath(path);
  return real !== undefined && inputs.has(real);
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
