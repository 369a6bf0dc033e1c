import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The bytes of a WebAssembly program: beside the built code, where `npm run build` puts it so that the folder runs by
 * itself and offline, or in its package when the sources run. Never from the network, where the packages would look.
 */
export function wasmFile(specifier: string): ArrayBuffer {
  const name = specifier.slice(specifier.lastIndexOf('/') + 1);
  const beside = new URL(name, import.meta.url);
  const bytes = readFileSync(existsSync(beside) ? beside : createRequire(import.meta.url).resolve(specifier));
  return new Uint8Array(bytes).buffer;
}
