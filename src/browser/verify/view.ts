import type { VerifyResult } from '../../jobs/verify.ts';
import { SPEECH } from '../../labels/speech.ts';
import { VERIFY_PAGE } from '../../labels/verify-page.ts';
import type { CannotRun } from '../../model/cannot-run.ts';
import type { Language } from '../../model/language.ts';
import { inWords } from '../../problems/problem.ts';
import type { ListedCertificate } from '../../register/published-list.ts';
import { type Html, html, NOTHING } from '../../report/html/markup.ts';
import { describeVerification } from '../../verification/view.ts';
import type { PaperShown } from './given.ts';

interface Around {
  readonly office: string | null;
  /** The day of the list, YYYY-MM-DD. */
  readonly on: string;
  readonly compared: boolean;
}

const COLOURS = ['right', 'open', 'refused'] as const;

/** The gravest colour of all that was found colours the page: one paper that is right makes no other one right. */
export function foundView(
  { certificates, problems, clean }: VerifyResult,
  around: Around,
  language: Language,
): PaperShown {
  const words = VERIFY_PAGE[language];
  const said = certificates.map((found) => ({ ...describeVerification(found, language), verdict: found.verdict }));
  const gravest = Math.max(-1, ...said.map(({ colour }) => COLOURS.indexOf(colour)));
  const told = problems.map((found) => inWords(found, language));
  if (said.length === 0 && told.length === 0)
    return { state: 'problem', markup: verdict('open', words.nothing, '').markup };
  const cards = said.map((each, index) => {
    const place = said.length > 1 ? html`<p class="soft">${words.certificate(index + 1, said.length)}</p>` : NOTHING;
    const next = {
      right: words.rightNext(SPEECH[language].date(around.on)),
      open: each.verdict === 'paper-not-compared' ? words.compareNext : words.openNext(around.office),
      refused: words.refusedNext(around.office),
    }[each.colour];
    return html`${place}${verdict(each.colour, each.headline, next, index)}
<h3>${words.says}</h3><dl class="fields">${each.fields.map(
      ([label, values]) => html`<div><dt>${label}</dt><dd>${values.join(' ')}</dd></div>`,
    )}</dl>
<details${each.colour === 'refused' ? OPEN : NOTHING}><summary>${words.why}</summary><dl class="why">${each.questions.map(
      ([label, answers]) =>
        html`<div><dt>${label}</dt>${answers.map((answer) => html`<dd>${onAPage(answer)}</dd>`)}</div>`,
    )}</dl></details>\n`;
  });
  const open = said.every(({ verdict: each }) => each === 'paper-not-compared' || each === 'right');
  const toCompare = said.length > 0 && open && said.some(({ toCompare: eye }) => eye);
  const compare = toCompare
    ? html`<p class="compare"><label><input type="checkbox" id="compared"${around.compared ? CHECKED : NOTHING}> ${words.compared}</label></p>`
    : NOTHING;
  const list = told.map(
    ({ code, message, fix }) =>
      html`<div class="kind" data-code="${code}"><p><b>${onAPage(message)}</b></p>${fix === '' ? NOTHING : html`<p class="fix">${onAPage(fix)}</p>`}</div>`,
  );
  const head = said.length === 0 ? verdict('open', words.problem, '') : NOTHING;
  // Only what the program itself would call clean is green.
  const state = clean ? 'right' : said.length === 0 ? 'problem' : (COLOURS[Math.max(gravest, 1)] ?? 'open');
  return { state, markup: html`${head}${cards}${list}${compare}`.markup };
}

/** A short code and the posted list: whether it stands there, which is never that a paper is right. */
export function listedView({ standing, on = '' }: ListedCertificate, day: string, language: Language): PaperShown {
  const { listedAs } = VERIFY_PAGE[language];
  const said = {
    issued: listedAs.issued(SPEECH[language].date(day)),
    void: listedAs.void(SPEECH[language].date(on)),
    replaced: listedAs.replaced(SPEECH[language].date(on)),
    unknown: listedAs.unknown,
  }[standing];
  const state = standing === 'issued' ? 'open' : 'refused';
  return { state, markup: verdict(state, said, listedAs.next).markup };
}

export function refusedView({ words, fix }: CannotRun, language: Language): PaperShown {
  const said = `${words[language]}${fix === undefined ? '' : ` ${fix[language]}`}`;
  return { state: 'problem', markup: verdict('open', VERIFY_PAGE[language].problem, onAPage(said)).markup };
}

function verdict(colour: (typeof COLOURS)[number], headline: string, next: string, index = 0): Html {
  const id = index === 0 ? html` tabindex="-1" id="verdict"` : NOTHING;
  return html`<div class="verdict ${colour}"><h2${id}>${headline}</h2>${next === '' ? NOTHING : html`<p>${next}</p>`}</div>\n`;
}

const OPEN = html` open`;
const CHECKED = html` checked`;

/** What the program says of its own options is of no use on a page. */
function onAPage(sentence: string): string {
  const parts = sentence
    .replace(/ ?\([^()]*\)/g, (brackets) => (/--|hoctap /.test(brackets) ? '' : brackets))
    .split('.');
  const ended = parts.slice(0, -1).map(withoutOptions);
  return [...ended, parts.at(-1) ?? ''].join('').trim();
}

/** What of a sentence stands before the part that names an option. */
function withoutOptions(sentence: string): string {
  const at = sentence.search(/--[a-z]/);
  if (at === -1) return `${sentence}.`;
  return sentence.slice(0, Math.max(sentence.lastIndexOf(':', at), sentence.lastIndexOf(';', at)) + 1);
}
