import { SPEECH } from '../../labels/speech.ts';
import { VERIFY_PAGE } from '../../labels/verify-page.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { dataSha } from '../../page/data-sha.ts';
import type { VerifyPageData } from '../../page/verify-data.ts';
import { type Html, html } from '../../report/html/markup.ts';

export interface KeyOnPage {
  readonly office: string;
  readonly keyId: string;
  readonly fingerprint: string;
}

/** What stands on the page before and around what is found. */
export function frame(data: VerifyPageData, keys: readonly KeyOnPage[], language: Language): Html {
  const words = VERIFY_PAGE[language];
  const { office, program, register } = data;
  const other = LANGUAGES.find((each) => each !== language) ?? language;
  return html`<header><p class="top">${office === null ? '' : words.from(office)} <button type="button" data-language="${other}" lang="${other}">${words.otherLanguage}</button></p>
<h1>${words.title}</h1></header>
<main>
<p>${words.lead}</p>
<div class="drop screen" id="drop"><label class="choose" for="file"><span id="choose">${words.choose}</span><input type="file" id="file" accept=".pdf,.png,.jpg,.jpeg,.webp,.bmp,.txt,image/*,application/pdf" aria-describedby="drop-hint stays"></label>
<p id="drop-hint">${words.drop}</p>
<p class="ways"><label class="choose second" for="photo">${words.photo}<input type="file" id="photo" accept="image/*" capture="environment"></label> <button type="button" id="camera">${words.camera}</button></p>
<p id="stays"><strong>${words.stays}</strong></p></div>
<div id="viewfinder" class="screen" hidden><video id="video" muted playsinline aria-label="${words.camera}"></video><p>${words.cameraHint}</p><button type="button" id="camera-off">${words.stopCamera}</button></div>
<form id="typing" class="screen"><label for="typed">${words.typed}</label><p class="ways"><input type="text" id="typed" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="typed-hint"> <button type="submit">${words.check}</button></p><p id="typed-hint" class="soft">${words.typedHint}</p></form>
<p id="busy" role="status" class="screen"></p>
<button type="button" id="stop" class="screen" hidden>${words.stop}</button>
<div id="found" role="region" aria-label="${words.results}"></div>
</main>
<footer><h2>${words.about}</h2><ul>${words.promises.map((each) => html`<li>${each}</li>`)}</ul>
<h2>${words.keys}</h2><ul id="keys">${keyList(keys, language)}</ul>
<p>${register === null ? words.noList : words.list(SPEECH[language].date(register.publishedOn))}</p>
<p class="soft">${words.made(program.version, program.sha256.slice(0, SHOWN), dataSha(data).slice(0, SHOWN))}</p>
<details class="screen" id="licences"><summary>${words.licences}</summary><pre tabindex="0"></pre></details></footer>`;
}

export function keyList(keys: readonly KeyOnPage[], language: Language): Html {
  const { key } = VERIFY_PAGE[language];
  return html`${keys.map(({ office, keyId, fingerprint }) => html`<li>${key(office, keyId, fingerprint)}</li>`)}`;
}

const SHOWN = 16;
