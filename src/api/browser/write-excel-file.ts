import writeFile, { type Sheet } from 'write-excel-file/universal';

/** In place of the package's writer for Node, in a bundle for a browser: the same workbook, made without its streams. */
export default function writeExcelFile(sheets: Sheet<Blob>[], options: object) {
  return {
    async toBuffer(): Promise<Uint8Array> {
      const workbook = await writeFile(sheets, options).toBlob();
      return new Uint8Array(await workbook.arrayBuffer());
    },
  };
}
