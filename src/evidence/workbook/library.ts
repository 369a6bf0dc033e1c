/** What is asked of the library for each use. */
export interface ParsingOptions {
  readonly dense?: boolean;
  readonly cellText?: boolean;
  readonly cellStyles?: boolean;
  readonly sheetRows?: number;
  /** Cells without a value too: only so is a formula seen whose result was not saved. `cellStyles` brings them with it. */
  readonly sheetStubs?: boolean;
}

/**
 * The library keeps one table of number formats for the process: what a workbook names there stands when the next one is
 * read, and of the old formats (.xls) alone it does not begin the table again, so that their points became dates of the
 * workbook before. Reading this, of a format that begins it again, is the one way to have that done.
 */
const NO_FORMATS = '<Workbook/>';

/** The workbook in these bytes; undefined when they are none. The one place where the library is loaded and called. */
export async function parseWorkbook(bytes: Uint8Array, options: ParsingOptions) {
  const { CFB, read, SSF, utils } = await import('@e965/xlsx');
  try {
    read(NO_FORMATS, { type: 'string' });
    const book = read(bytes, { type: 'buffer', cellNF: true, cellDates: false, cellHTML: false, ...options });
    return {
      book,
      utils,
      isDate: (format: string) => SSF.is_date(format),
      /** The records of an old workbook (.xls), of which the library itself reads no looks. */
      streamOf: (old: Uint8Array): Uint8Array => {
        const file = CFB.read(old, { type: 'buffer' });
        const entry = CFB.find(file, '/Workbook') ?? CFB.find(file, '/Book');
        return Uint8Array.from(entry?.content ?? []);
      },
      shown: (format: string, value: number) => SSF.format(format, value),
    };
  } catch (error) {
    return String(error).includes('password') ? 'locked' : undefined;
  }
}
