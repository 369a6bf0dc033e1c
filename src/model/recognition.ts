import type { Clause } from './clause.ts';
import type { Words } from './language.ts';

/**
 * How a result becomes a recognition, in the words of the law: what the papers of a set say, who signs them and which
 * there are. Papers are Vietnamese, so their words are; names that lists show as well may have a translation.
 */
export interface Recognition {
  readonly form: RecognitionForm;
  /** What is done with a unit: "đánh giá, xếp loại", "đánh giá, công nhận". The award follows. */
  readonly evaluates: string;
  /** What a decision does: "công nhận kết quả đánh giá, xếp loại", "công nhận xã đạt". The award follows. */
  readonly recognises: string;
  /** What a certificate says was done: "được công nhận đạt". The award follows. */
  readonly granted: string;
  /** What follows the award in the name of the law: "cấp xã". */
  readonly scale?: string;
  /** The provision the words are quoted from. */
  readonly clause?: Clause;
  readonly authorities: readonly Authority[];
  /** Who checks, where the law sets up a body for it. */
  readonly bodies: readonly CheckingBody[];
  readonly dossiers: readonly Dossier[];
  readonly deadlines: readonly Deadline[];
}

/**
 * classified: the class is a result of its own ("Xếp loại: Tốt") · level: it is part of what is recognised ("đạt … mức
 * độ 2") · title: one title, and nothing beside it
 */
export type RecognitionForm = 'classified' | 'level' | 'title';

/** What a statement of the procedure rests on, and when and where it holds; without dates or provinces always, everywhere. */
export interface Validity {
  /** YYYY-MM-DD, both included, compared with the day of the paper. */
  readonly from?: string;
  readonly to?: string;
  /** Names of the provinces it was seen for. */
  readonly provinces?: readonly string[];
  readonly article?: string;
  /** Known from reports only: told to the officer, never printed on a paper. */
  readonly reported: boolean;
}

export interface Authority extends Validity {
  readonly role: AuthorityRole;
  /** As it signs, without the name of the place: "Trưởng phòng Giáo dục và Đào tạo". */
  readonly who: Words;
}

/**
 * applies: sends the unit's dossier · receives: to whom · plans, approves: the plan of the checking · appoints: sets up the
 * checking body · submits: proposes the recognition · decides · answers: tells a unit why it is not recognised
 */
export type AuthorityRole =
  | 'applies'
  | 'receives'
  | 'plans'
  | 'approves'
  | 'appoints'
  | 'submits'
  | 'decides'
  | 'answers';

export interface CheckingBody extends Validity {
  /** "Hội đồng đánh giá, công nhận “Cộng đồng học tập” cấp xã" */
  readonly name: Words;
  /** Of its members beside chair and secretary, or of all, as the law counts. */
  readonly members?: { readonly atLeast: number; readonly odd: boolean };
  /** "chủ tịch", "thư ký", "ủy viên": the first one heads it. */
  readonly seats: readonly string[];
  /** From where its members come, an entry for each. */
  readonly composition: readonly string[];
}

/** The papers that go together to one addressee. */
export interface Dossier extends Validity {
  readonly of: DossierKind;
  readonly papers: readonly DossierPaper[];
}

/** application: from the unit to who evaluates · recognition: to who decides · answer: to a unit that is not recognised */
export type DossierKind = 'application' | 'recognition' | 'answer';

export interface DossierPaper {
  readonly paper: PaperKind;
  /** As the law calls it: "báo cáo thẩm định của Hội đồng". */
  readonly name: Words;
}

/** The papers the program can draw up. */
export type PaperKind =
  | 'application'
  | 'self-report'
  | 'self-minutes'
  | 'summary'
  | 'minutes'
  | 'appraisal'
  | 'submission'
  | 'decision'
  | 'answer';

/** A day by which something has to be done. */
export interface Deadline extends Validity {
  readonly of: DossierKind;
  /** That day is too late ("trước ngày"); day and month as written, "28/02". */
  readonly before: string;
  /** After the evaluation year: 1 for the next one. */
  readonly yearsLater: number;
}
