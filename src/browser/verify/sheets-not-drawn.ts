/**
 * In place of the sheets that the program draws again: a sheet without bytes for each template whose words a page has, so
 * that no page is ever found to look like one.
 */
export async function* drawnSheets(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array();
}
