/**
 * The year a document's name refers to, when it is another one than the evaluation year. The name of the file counts, and
 * only where it says no year, the folders above it. "2021-2025" refers to every year between. Numbers before 2000 or well
 * after the evaluation are numbers of documents ("QĐ 1956"), not years.
 */
export function otherYearIn(path: string, evaluationYear: number): number | undefined {
  for (const name of path.split('/').reverse()) {
    const years = yearsIn(name, evaluationYear);
    const [first] = years;
    if (first === undefined) continue;
    const spoken = years.includes(evaluationYear) || spans(name, evaluationYear);
    return spoken ? undefined : first;
  }
  return undefined;
}

const EARLIEST = 2000;
const LATER = 5;

function yearsIn(name: string, evaluationYear: number): number[] {
  return [...name.matchAll(/(?<!\d)(?:(\d{4})|(\d{4})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)/g)]
    .map(([, alone, dated]) => Number(alone ?? dated))
    .filter((year) => year >= EARLIEST && year <= evaluationYear + LATER);
}

function spans(name: string, year: number): boolean {
  return [...name.matchAll(/(?<!\d)(\d{4})\s?[-–—_]\s?(\d{4})(?!\d)/g)].some(
    ([, from, to]) => Number(from) <= year && year <= Number(to),
  );
}
