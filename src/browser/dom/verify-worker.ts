import { CRITERIA, RELEASED, VERSION } from 'hoctap:shipped';
import { readSquares } from '../../io/paper/squares.ts';
import { withSetsRead } from '../../jobs/criteria-store.ts';
import type { VerifyPageData } from '../../page/verify-data.ts';
import { keyRing } from '../../verification/key-ring.ts';
import { fingerprintOf } from '../../verification/signature.ts';
import { VerifyEngine } from '../verify/engine.ts';
import type { KeyOnPage } from '../verify/frame.ts';
import type { PaperGiven, PaperShown } from '../verify/given.ts';
import { openPaper } from './open-paper.ts';
import { handWasm } from './wasm-in-page.ts';

export type Question =
  | { readonly ask: 'start'; readonly data: VerifyPageData; readonly zxing: ArrayBuffer }
  | { readonly ask: 'show'; readonly given: PaperGiven }
  /** A picture of the camera: the first text of ours on it, if there is one. */
  | { readonly ask: 'frame'; readonly picture: ImageData };

export type Answer =
  | { readonly answer: 'started'; readonly keys: readonly KeyOnPage[] }
  | { readonly answer: 'shown'; readonly shown: PaperShown }
  | { readonly answer: 'seen'; readonly code: string | undefined }
  | { readonly answer: 'failed'; readonly why: string };

const SHIPPED = withSetsRead({
  version: VERSION,
  criteria: () => Object.keys(CRITERIA),
  criteriaText(name) {
    const found = CRITERIA[name];
    if (found === undefined) throw new Error(`criteria/${name} is not in the page`);
    return { file: name, ...found };
  },
  released: () => RELEASED,
  communes: () => Promise.reject(new Error('a certificate is checked against no list of communes')),
});

let engine: VerifyEngine | undefined;

addEventListener('message', async ({ data: question }: MessageEvent<Question>) => {
  // The reader of PDF files beside us sends messages of its own.
  if (!('ask' in question)) return;
  try {
    tell(await answered(question));
  } catch (error) {
    tell({ answer: 'failed', why: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});

async function answered(question: Question): Promise<Answer> {
  if (question.ask === 'start') {
    handWasm('zxing-wasm/reader/zxing_reader.wasm', question.zxing);
    engine = new VerifyEngine(question.data, openPaper, SHIPPED);
    const { keys } = keyRing(question.data.keys.map(({ name, text }) => ({ file: name, text, trusted: false })));
    const shown = keys.map(({ office, keyId, key }) => ({ office, keyId, fingerprint: fingerprintOf(key) }));
    return { answer: 'started', keys: shown };
  }
  if (question.ask === 'frame') {
    const texts = (await readSquares(question.picture)) ?? [];
    return { answer: 'seen', code: texts.find((text) => /^(?:https:\/\/[^\s#]*#)?HOCTAP\d*:/.test(text)) };
  }
  if (engine === undefined) throw new Error('the engine was not started');
  return { answer: 'shown', shown: await engine.show(question.given) };
}

function tell(answer: Answer): void {
  postMessage(answer);
}
