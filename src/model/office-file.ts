/** The file by which a folder knows its office and its year; folders below go by it too. */
export const OFFICE_FILE = 'hoctap.json';
