/** Marks of objects in a PDF that is not packed; a byte is a letter. */
const PAGE = /\/Type\s{0,9}\/Page(?![a-zA-Z])/g;
const COUNT =
  /\/Type\s{0,9}\/Pages\b[^>]{0,400}?\/Count\s{1,9}(\d{1,9})|\/Count\s{1,9}(\d{1,9})[^>]{0,400}?\/Type\s{0,9}\/Pages\b/g;

/**
 * How many pages a PDF has, where its own count agrees with the pages that can be seen in it; undefined where the pages are
 * packed away, or older ones of a changed file are still there: a number that may be wrong is none.
 */
export function pdfPages(text: string): number | undefined {
  if (!text.startsWith('%PDF-')) return undefined;
  const pages = text.match(PAGE)?.length ?? 0;
  const counts = [...text.matchAll(COUNT)].map(([, after, before]) => Number(after ?? before));
  const whole = Math.max(0, ...counts);
  return pages > 0 && pages === whole ? pages : undefined;
}
