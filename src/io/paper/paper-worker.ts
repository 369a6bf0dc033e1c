import { parentPort } from 'node:worker_threads';
import type { Area } from '../../verification/compare-pictures.ts';
import { PaperFile } from './read-paper.ts';

/** What the worker is asked, one thing after another; `open` comes first. */
export type Question =
  | { readonly ask: 'open'; readonly bytes: Uint8Array }
  | { readonly ask: 'page'; readonly index: number }
  | {
      readonly ask: 'differing';
      readonly index: number;
      readonly sheet: Uint8Array;
      readonly without: readonly Area[];
    };

export type Answer = { readonly answer: unknown } | { readonly failed: string };

const paper = new PaperFile();

parentPort?.on('message', async (question: Question) => {
  parentPort?.postMessage(await answerTo(question));
});

async function answerTo(question: Question): Promise<Answer> {
  try {
    if (question.ask === 'open') return { answer: await paper.open(question.bytes) };
    if (question.ask === 'page') return { answer: await paper.page(question.index) };
    return { answer: await paper.differing(question.index, question.sheet, question.without) };
  } catch (error) {
    return { failed: String(error) };
  }
}
