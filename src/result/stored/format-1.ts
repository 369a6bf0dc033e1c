import type { Particular, Result } from '../../model/result.ts';

type Particulars = Readonly<Record<string, Particular>>;

/** The result in a file of format 1. There a particular in two languages was two: `label` and `labelEn`. */
export function resultOf1(content: Result): { readonly result: Result } {
  const problems = content.problems.map((each) => ({ ...each, details: joined(each.details) }));
  return { result: { ...content, problems } };
}

const ENGLISH = /En$/;

function joined(details: Particulars): Particulars {
  const whole: Record<string, Particular> = {};
  for (const [name, vi] of Object.entries(details)) {
    const en = details[`${name}En`];
    if (typeof vi === 'string' && typeof en === 'string') whole[name] = { vi, en };
    else if (!ENGLISH.test(name) || details[name.replace(ENGLISH, '')] === undefined) whole[name] = vi;
  }
  return whole;
}
