import { sha256OfText } from './shell.ts';

/** What tells the data of one office's page from that of another. */
export function dataSha(data: object): string {
  return sha256OfText(JSON.stringify(data));
}
