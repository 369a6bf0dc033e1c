import type { Language } from '../../model/language.ts';
import { type Html, html, NOTHING, trusted } from './markup.ts';

export interface HeadFacts {
  readonly language: Language;
  readonly title: string;
  /** Style sheets of the program: never a text of the data. */
  readonly styles: readonly string[];
  /** The one script the page may run, as its policy names it: a text of the program's own, with nothing of the data in it. */
  readonly script?: string;
}

/** Everything above the body. The page needs nothing beside it, and whatever its data says, it loads nothing and runs nothing of it. */
export function documentHead({ language, title, styles, script }: HeadFacts): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${script === undefined ? NOTHING : trusted(`; script-src ${script}`)}">
<meta name="generator" content="hoctap">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${trusted(styles.join('\n'))}
</style>
</head>
`;
}
