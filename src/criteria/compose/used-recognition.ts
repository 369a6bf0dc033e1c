import type { Recognition } from '../../model/recognition.ts';
import type { WrittenCompleteSet } from '../schema/criteria-file.ts';
import { given } from '../without-undefined.ts';
import { wordsOf } from './used-words.ts';

type Written = NonNullable<WrittenCompleteSet['recognition']>;

export function usedRecognition(written: Written): Recognition {
  const { authorities = [], bodies = [], dossiers = [], deadlines = [] } = written;
  return given({
    ...written,
    authorities: authorities.map((each) => given({ ...held(each), who: wordsOf(each.who) })),
    bodies: bodies.map((each) =>
      given({
        ...held(each),
        name: wordsOf(each.name),
        seats: each.seats ?? [],
        composition: each.composition ?? [],
      }),
    ),
    dossiers: dossiers.map((each) =>
      given({ ...held(each), papers: each.papers.map(({ paper, name }) => ({ paper, name: wordsOf(name) })) }),
    ),
    deadlines: deadlines.map((each) => given({ ...held(each), yearsLater: each.yearsLater ?? 0 })),
  });
}

/** What is not marked as reported was read. */
function held<T extends { reported?: boolean | undefined }>(written: T): T & { reported: boolean } {
  return { ...written, reported: written.reported ?? false };
}
