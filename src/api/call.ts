import type { EvidenceWorld, NoticePort } from '../jobs/evidence-world.ts';
import type { Notice } from '../labels/notices/notice.ts';
import type { Language } from '../model/language.ts';
import type { ProblemRecord } from '../model/result.ts';

/* What every function of the doors is called with and answers; part of the public types, which no library's types may enter. */

/** What was asked, in Vietnamese where no language was named. */
export type WithOptionalLanguage<Options> = Options extends { readonly language: Language }
  ? Omit<Options, 'language'> & { readonly language?: Language | undefined }
  : Options & { readonly language?: Language | undefined };

/** What a job told on its way, besides what it found. */
export interface Notifications {
  /** What was decided or met, each with its sentence. */
  readonly notices: readonly (Notice & { readonly message: string })[];
  /** What is wrong in files that were used all the same, such as a criteria set with warnings. */
  readonly warnings: readonly ProblemRecord[];
}

/** A world that keeps what it is told, if nobody listens to it. */
export type OpenWorld<W extends NoticePort = EvidenceWorld> = Omit<W, keyof NoticePort> & Partial<NoticePort>;
