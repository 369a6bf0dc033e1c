import type { Language } from '../../model/language.ts';
import { type Html, html, trusted } from './markup.ts';

export interface HeadFacts {
  readonly language: Language;
  readonly title: string;
  /** Style sheets of the program: never a text of the data. */
  readonly styles: readonly string[];
}

/** Everything above the body. The page needs nothing beside it, and whatever its data says, it loads and runs nothing. */
export function documentHead({ language, title, styles }: HeadFacts): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="hoctap">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${trusted(styles.join('\n'))}
</style>
</head>
`;
}
