import { EXPLAINED_CODE } from '../../labels/explained-code.ts';
import { TERMS } from '../../labels/terms.ts';
import type { Language } from '../../model/language.ts';
import { type ExplainedCode, everyCode, explainCode } from '../../problems/explained/explain-code.ts';

/** Every code as a page in Markdown: what it means, why it matters, what to do; by what it is found in. */
export function codePage(language: Language): string {
  const labels = EXPLAINED_CODE[language];
  const codes = everyCode().flatMap((code) => explainCode(code, language) ?? []);
  const sections = new Map<ExplainedCode['part'], ExplainedCode[]>();
  for (const each of codes) sections.set(each.part, [...(sections.get(each.part) ?? []), each]);
  const pages = [...sections].map(([part, found]) => {
    const title = part === undefined ? labels.refusals : labels.parts[part];
    return [`## ${title}`, ...whys(found, language), ...found.map((each) => entry(each, language))].join('\n\n');
  });
  return `${[`# ${labels.title}`, labels.preface, ...pages].join('\n\n')}\n`;
}

/** Said once above the codes it holds for. */
function whys(codes: readonly ExplainedCode[], language: Language): string[] {
  const { severities } = TERMS[language];
  const graves = [undefined, 'error', 'missing', 'warning', 'notice'] as const;
  return graves.flatMap((grave) => {
    const first = codes.find(({ severity }) => severity === grave);
    if (first === undefined) return [];
    return [`**${grave === undefined ? EXPLAINED_CODE[language].why : severities[grave]}.** ${first.why}`];
  });
}

function entry({ code, severity, meaning, fix }: ExplainedCode, language: Language): string {
  const labels = EXPLAINED_CODE[language];
  const kind = severity === undefined ? '' : ` · ${TERMS[language].severities[severity]}`;
  return `### ${code}${kind}\n\n${meaning}\n\n${labels.fix}: ${fix === '' ? labels.nothingToDo : fix}`;
}
