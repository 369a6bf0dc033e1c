/** Names Windows keeps for devices, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com\d|lpt\d)$/i;

export function isDevice(name: string): boolean {
  return DEVICE.test(name.split('.', 1)[0] ?? '');
}

/**
 * Whether a file or folder of this name can be kept on Windows too: what is made on one computer is sent to others. There Explorer cannot
 * even delete `con` or `kq.`.
 */
export function isForWindows(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows takes none of them in a name
  return !isDevice(name) && !/[<>:"|?*\x00-\x1f]/.test(name) && !/[. ]$/.test(name);
}
