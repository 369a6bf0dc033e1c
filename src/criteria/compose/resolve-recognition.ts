import type { Recognition } from '../../model/recognition.ts';
import type { WrittenCompleteSet } from '../schema/criteria-file.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { wordsOf } from './resolve-words.ts';

type Written = NonNullable<WrittenCompleteSet['recognition']>;

export function resolveRecognition(written: Written): Recognition {
  const { authorities = [], bodies = [], dossiers = [], deadlines = [] } = written;
  return withoutUndefined({
    ...written,
    authorities: authorities.map((each) => withoutUndefined({ ...held(each), who: wordsOf(each.who) })),
    bodies: bodies.map((each) =>
      withoutUndefined({
        ...held(each),
        name: wordsOf(each.name),
        seats: each.seats ?? [],
        composition: each.composition ?? [],
      }),
    ),
    dossiers: dossiers.map((each) =>
      withoutUndefined({
        ...held(each),
        papers: each.papers.map(({ paper, name }) => ({ paper, name: wordsOf(name) })),
      }),
    ),
    deadlines: deadlines.map((each) => withoutUndefined({ ...held(each), yearsLater: each.yearsLater ?? 0 })),
  });
}

/** What is not marked as reported was read. */
function held<T extends { reported?: boolean | undefined }>(written: T): T & { reported: boolean } {
  return { ...written, reported: written.reported ?? false };
}
