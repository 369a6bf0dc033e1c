/** Encodings an officer can name with --encoding. */
export const ENCODINGS = ['utf-8', 'utf-16', 'windows-1258', 'tcvn3', 'vni', 'viscii'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Those with one or two bytes a letter, from before Unicode. */
export type OldEncoding = Exclude<Encoding, 'utf-8' | 'utf-16'>;
export const OLD_ENCODINGS = ['windows-1258', 'tcvn3', 'vni', 'viscii'] as const satisfies readonly OldEncoding[];

/** What they are called in the font menus and save dialogs of the time. */
export const ENCODING_NAMES = {
  'utf-8': 'UTF-8',
  'utf-16': 'UTF-16',
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI-Windows',
  viscii: 'VISCII',
} as const satisfies Record<Encoding, string>;

export function isEncoding(text: string): text is Encoding {
  return (ENCODINGS as readonly string[]).includes(text);
}
