const LONGEST_ADDRESS = 100;

/**
 * The address of an office's page as a browser writes it, so that a code copied from its line is still the same; empty for none. Only plain
 * letters, and no name or password in it: the place it leads to has to be seen at a glance.
 */
export function isPageAddress(text: string): boolean {
  if (text === '') return true;
  if (text.length > LONGEST_ADDRESS || !/^https:\/\/[a-z0-9.-]+(?::\d+)?\/[\w./~-]*$/.test(text)) return false;
  return URL.canParse(text) && new URL(text).href === text;
}
