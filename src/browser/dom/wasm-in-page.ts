/** In place of the files beside the program: what the page has unpacked and handed to its worker. */
const handed = new Map<string, ArrayBuffer>();

export function handWasm(name: string, bytes: ArrayBuffer): void {
  handed.set(name, bytes);
}

export function wasmFile(name: string): ArrayBuffer {
  const bytes = handed.get(name);
  if (bytes === undefined) throw new Error(`${name} is not in the page`);
  return bytes;
}
