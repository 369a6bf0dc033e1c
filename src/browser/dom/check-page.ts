import type { MemoryFile } from '../../api/memory-world.ts';
import { CHECK_PAGE, MOST_MEGABYTES } from '../../labels/check-page.ts';
import type { Language } from '../../model/language.ts';
import type { CheckPageData } from '../../page/check-data.ts';
import { escaped } from '../../report/html/markup.ts';
import type { FileSelection, SavedFiles, Saving, Shown } from '../check/chosen.ts';
import { frame } from '../check/frame.ts';
import type { Answer, Question } from './check-worker.ts';
import { openForPrint, part, saveAs, startWorker, takeDrops, textOf } from './parts.ts';

const data: CheckPageData = JSON.parse(textOf('data'));
let language: Language = data.language;
let files: readonly MemoryFile[] = [];
let worker = ready();
let waiting: { readonly tell: (answer: Answer) => void; readonly fail: (why: string) => void } | undefined;
let clock: ReturnType<typeof setInterval> | undefined;

draw();
openForPrint();
takeDrops(document.body, (dropped) => void take(dropped));

function ready(): Worker {
  const made = startWorker();
  made.onmessage = ({ data: answer }: MessageEvent<Answer>) => settle((each) => each.tell(answer));
  made.onerror = ({ message }) => settle((each) => each.fail(message));
  const start: Question = { ask: 'start', data, after: textOf('after'), before: textOf('before') };
  made.postMessage(start);
  return made;
}

function settle(how: (each: NonNullable<typeof waiting>) => void): void {
  const each = waiting;
  waiting = undefined;
  if (each !== undefined) how(each);
}

function asked(question: Question): Promise<Answer> {
  return new Promise((tell, fail) => {
    waiting = { tell, fail: (why) => fail(new Error(why)) };
    worker.postMessage(question);
  });
}

/** A worker that hangs or has fallen is left behind, with all it held. */
function restart(): void {
  worker.terminate();
  waiting = undefined;
  worker = ready();
}

function draw(): void {
  document.documentElement.lang = language;
  const words = CHECK_PAGE[language];
  document.title = words.title(data.year);
  part('page').innerHTML = frame(data, language).markup;
  const input = part<HTMLInputElement>('files');
  input.addEventListener('change', () => {
    const chosen = [...(input.files ?? [])];
    // The same name may be chosen again, once it is corrected.
    input.value = '';
    if (chosen.length > 0) void take(chosen);
  });
  part('stop').addEventListener('click', () => {
    restart();
    idle(CHECK_PAGE[language].stopped);
  });
  for (const id of ['sheet', 'encoding']) part(id).addEventListener('change', () => void look());
  part('licences').addEventListener('toggle', () => {
    const text = part('licences').querySelector('pre');
    if (text !== null) text.textContent = textOf('notices');
  });
  part('found').addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const what = target.dataset['save'];
    if (what !== undefined) void save(what as Saving);
    if (target.dataset['print'] !== undefined) print();
  });
  document.querySelector<HTMLElement>('[data-language]')?.addEventListener('click', ({ currentTarget }) => {
    language = (currentTarget as HTMLElement).dataset['language'] as Language;
    draw();
    void look();
  });
}

async function take(given: readonly File[]): Promise<void> {
  const words = CHECK_PAGE[language];
  if (given.reduce((sum, { size }) => sum + size, 0) > MOST_MEGABYTES * 1_000_000) {
    show({
      state: 'refused',
      markup: `<div class="verdict wrong"><h2 tabindex="-1" id="verdict">${escaped(words.refused)}</h2><p>${escaped(words.tooLarge(MOST_MEGABYTES))}</p></div>`,
    });
    return;
  }
  try {
    files = await Promise.all(
      given.map(async (file) => ({ name: file.name, contents: new Uint8Array(await file.arrayBuffer()) })),
    );
  } catch (error) {
    broke(error);
    return;
  }
  await look();
}

function chosen(): FileSelection {
  const sheet = part<HTMLInputElement>('sheet').value.trim();
  const encoding = part<HTMLSelectElement>('encoding').value;
  return { files, language, sheet: sheet === '' ? undefined : sheet, encoding: encoding === '' ? undefined : encoding };
}

async function look(): Promise<void> {
  if (files.length === 0) return;
  if (waiting !== undefined) restart();
  busy();
  part('found').innerHTML = '';
  try {
    const answer = await asked({ ask: 'show', chosen: chosen() });
    idle('');
    if (answer.answer === 'shown') show(answer.shown);
    else if (answer.answer === 'failed') broke(answer.why);
  } catch (error) {
    restart();
    broke(error);
  }
}

function show({ state, markup }: Shown): void {
  const words = CHECK_PAGE[language];
  part('choose').textContent = words.chooseAgain;
  const found = part('found');
  found.innerHTML = markup;
  found.dataset['state'] = state;
  document.getElementById('verdict')?.focus();
}

async function save(what: Saving): Promise<void> {
  if (waiting !== undefined) return;
  busy();
  try {
    const answer = await asked({ ask: 'save', what, chosen: chosen() });
    idle('');
    if (answer.answer === 'failed') return broke(answer.why);
    if (answer.answer !== 'saved') return;
    const { files: made, said }: SavedFiles = answer.saved;
    for (const { name, bytes } of made) saveAs(name, bytes);
    part('saved').textContent = said;
  } catch (error) {
    restart();
    broke(error);
  }
}

function busy(): void {
  const words = CHECK_PAGE[language];
  let seconds = 0;
  clearInterval(clock);
  part('busy').textContent = words.checking(0);
  part('stop').hidden = false;
  clock = setInterval(() => {
    seconds += 1;
    part('busy').textContent = CHECK_PAGE[language].checking(seconds);
  }, 1000);
}

function idle(said: string): void {
  clearInterval(clock);
  part('busy').textContent = said;
  part('stop').hidden = true;
}

/** A fault of ours: said with what to do, never a page that only stands still. */
function broke(error: unknown): void {
  idle('');
  const words = CHECK_PAGE[language];
  const why = error instanceof Error ? error.message : String(error);
  part('found').innerHTML =
    `<div class="verdict wrong"><h2 tabindex="-1" id="verdict">${escaped(words.failed)}</h2><p>${escaped(words.failedNext)}</p><pre tabindex="0">${escaped(why)}</pre></div>`;
  part('found').dataset['state'] = 'failed';
  document.getElementById('verdict')?.focus();
}
