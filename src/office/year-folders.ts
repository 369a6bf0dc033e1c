/** The folders of a year's work, in its order. */
export const YEAR_FOLDERS = ['1-mau', '2-nhan-ve', '3-ket-qua', '4-van-ban', '5-giay-chung-nhan'] as const;

/** How the folder of a year is called, in that of its office. */
export function yearFolderName(year: number): string {
  return `nam-${year}`;
}
