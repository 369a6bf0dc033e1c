import { CHECK_PAGE } from '../../labels/check-page.ts';
import { SPEECH } from '../../labels/speech.ts';
import { inLanguage, LANGUAGES, type Language } from '../../model/language.ts';
import type { CheckPageData } from '../../page/check-data.ts';
import { dataSha } from '../../page/data-sha.ts';
import { type Html, html, NOTHING } from '../../report/html/markup.ts';

/** What stands on the page before and around what is found. */
export function frame(data: CheckPageData, language: Language): Html {
  const words = CHECK_PAGE[language];
  const other = LANGUAGES.find((each) => each !== language) ?? language;
  const { office, year, criteria, due, program } = data;
  return html`<header><p class="top">${office === null ? '' : words.from(office)} <button type="button" data-language="${other}" lang="${other}">${words.otherLanguage}</button></p>
<h1>${words.title(year)}</h1>
<p>${setName(criteria, language)}${due === null ? NOTHING : html`. <strong>${words.due(SPEECH[language].date(due))}</strong>`}</p></header>
<main>
<p>${words.lead}</p>
<div class="drop screen" id="drop"><label class="choose" for="files"><span id="choose">${words.choose}</span><input type="file" id="files" multiple accept=".csv,.txt,.tsv,.xlsx,.xlsm,.xls,.ods" aria-describedby="drop-hint stays"></label>
<p id="drop-hint">${words.drop}</p><p id="stays"><strong>${words.stays}</strong></p></div>
<details class="screen" id="reading"><summary>${words.howToRead}</summary><p><label>${words.sheet} <input type="text" id="sheet" autocomplete="off"></label></p>
<p><label>${words.encoding} <select id="encoding"><option value="">${words.itself}</option>${ENCODINGS.map((name) => html`<option>${name}</option>`)}</select></label></p></details>
<p id="busy" role="status" class="screen"></p>
<button type="button" id="stop" class="screen" hidden>${words.stop}</button>
<div id="found" role="region" aria-label="${words.results}"></div>
</main>
<footer><h2>${words.about}</h2><ul>${words.promises.map((each) => html`<li>${each}</li>`)}</ul>
<p class="soft">${words.made(program.version, program.sha256.slice(0, SHOWN), dataSha(data).slice(0, SHOWN))}</p>
<details class="screen" id="licences"><summary>${words.licences}</summary><pre tabindex="0"></pre></details></footer>`;
}

function setName({ title, document }: CheckPageData['criteria'], language: Language): string {
  const said = inLanguage(title, language);
  return said.includes(document) ? said : `${said} (${document})`;
}

/** Letters of a checksum that a person compares. */
const SHOWN = 16;
const ENCODINGS = ['utf-8', 'utf-16', 'windows-1258', 'tcvn3', 'vni', 'viscii'];
