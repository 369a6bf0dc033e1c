import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Area } from '../../verification/compare-pictures.ts';
import type { NoAnswer, Opening, PaperPage } from '../../verification/paper.ts';
import { MOST_MEGAPIXELS } from './bitmap.ts';
import type { Answer, Question } from './paper-worker.ts';

/** Seconds for one question: a page of an honest file takes one or two, on an old laptop ten. */
const PATIENCE = 90;

/** A paper read by a worker, so that a file made to keep a reader busy or to fill its memory costs only the worker. */
export class PaperReader {
  readonly #worker: Worker;
  readonly #seconds: number;
  readonly mostMegapixels = MOST_MEGAPIXELS;
  #ended = false;
  #opening: Opening | NoAnswer = 'failed';

  private constructor(seconds = PATIENCE) {
    this.#seconds = seconds;
    // On its own side: what PDFium has to say of a broken file is nothing for the user's terminal.
    this.#worker = new Worker(workerFile(), {
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
    });
    this.#worker.unref();
    this.#worker.on('exit', () => {
      this.#ended = true;
    });
  }

  static async open(bytes: Uint8Array, seconds?: number): Promise<PaperReader> {
    const reader = new PaperReader(seconds);
    reader.#opening = await reader.#ask({ ask: 'open', bytes });
    return reader;
  }

  get opening(): Opening | NoAnswer {
    return this.#opening;
  }

  page(index: number): Promise<PaperPage | undefined | NoAnswer> {
    return this.#ask({ ask: 'page', index });
  }

  differing(index: number, sheet: Uint8Array, without: readonly Area[]): Promise<number | undefined | NoAnswer> {
    return this.#ask({ ask: 'differing', index, sheet, without });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask<Wanted>(question: Question): Promise<Wanted | NoAnswer> {
    if (this.#ended) return Promise.resolve('failed');
    return new Promise((resolve) => {
      const worker = this.#worker;
      const finish = (answer: Wanted | NoAnswer) => {
        clearTimeout(clock);
        worker.off('message', answered).off('error', failed).off('exit', failed);
        resolve(answer);
      };
      const answered = (said: Answer) => finish('answer' in said ? (said.answer as Wanted) : 'failed');
      const failed = () => finish('failed');
      const clock = setTimeout(() => {
        finish('too-slow');
        void worker.terminate();
      }, this.#seconds * 1000);
      worker.on('message', answered).on('error', failed).on('exit', failed);
      worker.postMessage(question);
    });
  }
}

/** Built beside this code; when the sources run, in the folder of what was built last. */
function workerFile(): URL {
  const beside = new URL('paper-worker.js', import.meta.url);
  return existsSync(fileURLToPath(beside)) ? beside : new URL('../../../dist/paper-worker.js', import.meta.url);
}
