import type { CheckPageData } from '../../page/check-data.ts';
import type { FileSelection, SavedFiles, Saving, Shown } from '../check/chosen.ts';
import { CheckEngine, withOwnNames } from '../check/engine.ts';

export type Question =
  | { readonly ask: 'start'; readonly data: CheckPageData; readonly after: string; readonly before: string }
  | { readonly ask: 'show'; readonly chosen: FileSelection }
  | { readonly ask: 'save'; readonly what: Saving; readonly chosen: FileSelection };

export type Answer =
  | { readonly answer: 'shown'; readonly shown: Shown }
  | { readonly answer: 'saved'; readonly saved: SavedFiles }
  | { readonly answer: 'failed'; readonly why: string };

let engine: CheckEngine | undefined;

addEventListener('message', async ({ data: question }: MessageEvent<Question>) => {
  try {
    if (question.ask === 'start') {
      const { data, after, before } = question;
      engine = new CheckEngine(data, { after: () => after, before: () => before });
    } else tell(await answered(question));
  } catch (error) {
    tell({ answer: 'failed', why: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
});

async function answered(question: Exclude<Question, { ask: 'start' }>): Promise<Answer> {
  if (engine === undefined) throw new Error('the engine was not started');
  const chosen = { ...question.chosen, files: withOwnNames(question.chosen.files) };
  if (question.ask === 'show') return { answer: 'shown', shown: await engine.show(chosen) };
  return { answer: 'saved', saved: await engine.save(question.what, chosen) };
}

function tell(answer: Answer): void {
  postMessage(answer);
}
