import type { MemoryFile } from '../../api/memory-world.ts';
import { VERIFY_PAGE } from '../../labels/verify-page.ts';
import type { Language } from '../../model/language.ts';
import { fromBase64 } from '../../page/check-data.ts';
import type { VerifyPageData } from '../../page/verify-data.ts';
import { escaped } from '../../report/html/markup.ts';
import { frame, type KeyOnPage, keyList } from '../verify/frame.ts';
import type { PaperShown } from '../verify/given.ts';
import { openForPrint, part, takeDrops, textOf, workerOf } from './parts.ts';
import type { Answer, Question } from './verify-worker.ts';

const MOST_MEGABYTES = 64;
/** Milliseconds from one picture of the camera to the next. */
const LOOKS = 250;

const data: VerifyPageData = JSON.parse(textOf('data'));
let language: Language = data.language;
let keys: readonly KeyOnPage[] = [];
let given: { readonly file?: MemoryFile; readonly text?: string } | undefined;
let worker: Promise<Worker> | undefined;
let waiting: { readonly tell: (answer: Answer) => void; readonly fail: (why: Error) => void } | undefined;
let clock: ReturnType<typeof setInterval> | undefined;
let camera: MediaStream | undefined;

draw();
openForPrint();
takeDrops(document.body, ([first]) => void (first && take(first)));
addEventListener('hashchange', arrive);
void begin();

async function begin(): Promise<void> {
  if (typeof DecompressionStream === 'undefined') return broke(VERIFY_PAGE[language].tooOld);
  try {
    // What was chosen or typed meanwhile waits for the worker and stays on the page.
    await ready();
    part('keys').innerHTML = keyList(keys, language).markup;
    arrive();
  } catch (error) {
    broke(error);
  }
}

/** Unpacked and started once; a worker that hangs or has fallen is left behind with all it held. */
function ready(): Promise<Worker> {
  worker ??= (async () => {
    const [code, zxing] = await Promise.all([unpacked('worker'), unpacked('zxing')]);
    const made = workerOf(new Blob([code], { type: 'text/javascript' }));
    return new Promise<Worker>((started, failed) => {
      made.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
        // The reader of PDF files within it sends messages of its own.
        if (!('answer' in answer)) return;
        if (answer.answer !== 'started') return settle((each) => each.tell(answer));
        keys = answer.keys;
        started(made);
      };
      made.onerror = ({ message }) => {
        failed(new Error(message));
        settle((each) => each.fail(new Error(message)));
      };
      const start: Question = { ask: 'start', data, zxing };
      made.postMessage(start, [zxing]);
    });
  })();
  return worker;
}

async function unpacked(id: string): Promise<ArrayBuffer> {
  const packed = new Blob([fromBase64(textOf(id))]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(packed).arrayBuffer();
}

function settle(how: (each: NonNullable<typeof waiting>) => void): void {
  const each = waiting;
  waiting = undefined;
  if (each !== undefined) how(each);
}

function asked(of: Worker, question: Question): Promise<Answer> {
  return new Promise((tell, fail) => {
    waiting = { tell, fail };
    of.postMessage(question);
  });
}

async function restart(): Promise<void> {
  const old = worker;
  worker = undefined;
  settle((each) => each.fail(new Error('stopped')));
  (await old?.catch(() => undefined))?.terminate();
}

/** By the square itself: the code stands behind the # of the address. */
function arrive(): void {
  const code = decodeURIComponent(location.hash.slice(1));
  if (!/^HOCTAP\d*:/.test(code)) return;
  const site = location.protocol === 'https:' ? `${location.origin}${location.pathname}` : '';
  // The page of the office stands at its address; elsewhere the address in the page counts.
  void look({ text: site !== '' && site !== data.address && data.address === null ? `${site}#${code}` : code });
}

function draw(): void {
  document.documentElement.lang = language;
  const words = VERIFY_PAGE[language];
  document.title = words.title;
  part('page').innerHTML = frame(data, keys, language).markup;
  for (const id of ['file', 'photo']) {
    const input = part<HTMLInputElement>(id);
    input.addEventListener('change', () => {
      const [chosen] = input.files ?? [];
      if (chosen !== undefined) void take(chosen).finally(() => (input.value = ''));
    });
  }
  part('typing').addEventListener('submit', (event) => {
    event.preventDefault();
    const text = part<HTMLInputElement>('typed').value;
    if (text.trim() !== '') void look({ text });
  });
  part('stop').addEventListener('click', () => {
    void restart();
    idle(VERIFY_PAGE[language].stopped);
  });
  part('camera').addEventListener('click', () => void scan());
  part('camera-off').addEventListener('click', cameraOff);
  part('licences').addEventListener('toggle', () => {
    const text = part('licences').querySelector('pre');
    if (text !== null) text.textContent = textOf('notices');
  });
  part('found').addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.id === 'compared') void show(target.checked);
  });
  document.querySelector<HTMLElement>('[data-language]')?.addEventListener('click', ({ currentTarget }) => {
    language = (currentTarget as HTMLElement).dataset['language'] as Language;
    cameraOff();
    draw();
    if (given !== undefined) void show(false);
  });
}

async function take(file: File): Promise<void> {
  if (file.size > MOST_MEGABYTES * 1_000_000) return said(VERIFY_PAGE[language].tooLarge(MOST_MEGABYTES));
  try {
    await look({ file: { name: file.name, contents: new Uint8Array(await file.arrayBuffer()) } });
  } catch (error) {
    broke(error);
  }
}

async function look(what: NonNullable<typeof given>): Promise<void> {
  cameraOff();
  given = what;
  await show(false);
}

async function show(compared: boolean): Promise<void> {
  if (given === undefined) return;
  if (waiting !== undefined) await restart();
  busy();
  part('found').innerHTML = '';
  delete part('found').dataset['state'];
  try {
    const answer = await asked(await ready(), { ask: 'show', given: { ...given, compared, language } });
    idle('');
    if (answer.answer === 'shown') found(answer.shown, compared);
    else if (answer.answer === 'failed') broke(answer.why);
  } catch (error) {
    if (error instanceof Error && error.message === 'stopped') return;
    void restart();
    broke(error);
  }
}

function found({ state, markup }: PaperShown, compared: boolean): void {
  part('choose').textContent = VERIFY_PAGE[language].chooseAgain;
  part('found').innerHTML = markup;
  part('found').dataset['state'] = state;
  document.getElementById(compared ? 'compared' : 'verdict')?.focus();
}

/** The camera, where the browser allows it: pictures are looked at here and kept nowhere. */
async function scan(): Promise<void> {
  const words = VERIFY_PAGE[language];
  try {
    camera = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1920 } },
    });
  } catch {
    return said(words.cameraRefused);
  }
  const video = part<HTMLVideoElement>('video');
  video.srcObject = camera;
  part('viewfinder').hidden = false;
  await video.play();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  while (camera !== undefined && context !== null) {
    const { videoWidth: width, videoHeight: height } = video;
    if (width > 0 && waiting === undefined) {
      canvas.width = width;
      canvas.height = height;
      context.drawImage(video, 0, 0);
      const picture = context.getImageData(0, 0, width, height);
      const answer = await asked(await ready(), { ask: 'frame', picture }).catch(() => undefined);
      if (answer?.answer === 'seen' && answer.code !== undefined) return look({ text: answer.code });
    }
    await new Promise((next) => setTimeout(next, LOOKS));
  }
}

function cameraOff(): void {
  for (const track of camera?.getTracks() ?? []) track.stop();
  camera = undefined;
  part('viewfinder').hidden = true;
}

function busy(): void {
  let seconds = 0;
  clearInterval(clock);
  const say = () => (part('busy').textContent = VERIFY_PAGE[language].reading(seconds));
  say();
  part('stop').hidden = false;
  clock = setInterval(() => {
    seconds += 1;
    say();
  }, 1000);
}

function idle(words: string): void {
  clearInterval(clock);
  part('busy').textContent = words;
  part('stop').hidden = true;
}

function said(sentence: string): void {
  idle('');
  part('found').innerHTML =
    `<div class="verdict open"><h2 tabindex="-1" id="verdict">${escaped(VERIFY_PAGE[language].problem)}</h2><p>${escaped(sentence)}</p></div>`;
  part('found').dataset['state'] = 'problem';
  document.getElementById('verdict')?.focus();
}

function broke(error: unknown): void {
  idle('');
  const words = VERIFY_PAGE[language];
  const why = error instanceof Error ? error.message : String(error);
  part('found').innerHTML =
    `<div class="verdict refused"><h2 tabindex="-1" id="verdict">${escaped(words.failed)}</h2><p>${escaped(words.failedNext)}</p><pre tabindex="0">${escaped(why)}</pre></div>`;
  part('found').dataset['state'] = 'failed';
  document.getElementById('verdict')?.focus();
}
