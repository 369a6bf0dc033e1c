const PART = /(?<=^|\s)(Điều|khoản|điểm)\s/gu;
const RANK: Readonly<Record<string, number>> = { điểm: 0, khoản: 1, Điều: 2 };

/**
 * A provision as legal texts cite it, from the small part to the large: "Điều 4 khoản 3 điểm a, b, c" is "điểm a, b, c
 * khoản 3 Điều 4". What stands so already, or names no article, stays as it is.
 */
export function inLegalOrder(article: string): string {
  return article
    .split(/;\s*/)
    .map((each) => turned(each))
    .join('; ');
}

function turned(article: string): string {
  const marks = [...article.matchAll(PART)];
  const parts = marks.map(({ 1: kind = '', index }, at) => {
    const next = marks[at + 1]?.index;
    const text = article.slice(index, next);
    const whole = next === undefined ? text : text.trimEnd().replace(/[,;]$/u, '');
    return { whole, kind, number: whole.slice(kind.length).trimStart() };
  });
  const first = parts[0];
  if (first?.kind !== 'Điều' || parts.length === 1) return article;
  const kinds = parts.map(({ kind }) => RANK[kind] ?? 0);
  // Only one article, its paragraph and its point, in falling order: anything else is left to who wrote it.
  if (kinds.some((rank, index) => index > 0 && rank >= (kinds[index - 1] ?? 0))) return article;
  const start = article.indexOf(first.whole);
  const last = parts.at(-1);
  const [numbers = '', rest = ''] = splitTail(last?.number ?? '');
  const turnedParts = parts
    .toReversed()
    .map(({ kind, number }, index) => `${kind} ${index === 0 ? numbers : number.replace(/[,;]$/u, '')}`);
  return `${article.slice(0, start)}${turnedParts.join(' ')}${rest}`;
}

/** "a, b, c Thông tư 44/2014" has numbers and what follows them. */
function splitTail(text: string): [string, string] {
  const numbers = /^[\p{L}\d]{1,3}(?:(?:,| và)\s*[\p{L}\d]{1,3}(?=[\s,]|$))*/u.exec(text)?.[0] ?? text;
  return [numbers, text.slice(numbers.length)];
}
