/**
 * How many inputs a search tries: some in every run, many when the searches themselves are the question
 * (`HOCTAP_LONG=1 npm test`).
 */
export function rounds(usual: number, many: number): number {
  return process.env['HOCTAP_LONG'] === undefined ? usual : many;
}
