import { GENERIC_DOSSIER, genericRecognition } from '../labels/recognition.ts';
import { plainLetters } from '../model/plain-letters.ts';
import type {
  Authority,
  AuthorityRole,
  CheckingBody,
  Deadline,
  Dossier,
  DossierKind,
  DossierPaper,
  PaperKind,
  RecognitionForm,
  Validity,
} from '../model/recognition.ts';
import type { Result } from '../model/result.ts';

/** What the law says of the recognition on one day in one place: nothing else may stand on a paper as law. */
export interface Procedure {
  /** Whether the set says it. Where it does not, the words are general ones and nobody is named. */
  readonly said: boolean;
  readonly form: RecognitionForm;
  readonly evaluates: string;
  readonly recognises: string;
  readonly granted: string;
  readonly scale: string;
  /** Who does it; undefined where the law does not say, or it is known from reports only. */
  readonly who: (role: AuthorityRole) => string | undefined;
  readonly body: CheckingBody | undefined;
  readonly papersOf: (kind: DossierKind) => readonly DossierPaper[];
  /** The paper as the law calls it, in whichever dossier. */
  readonly nameOf: (paper: PaperKind) => string | undefined;
  readonly deadline: (kind: DossierKind) => Deadline | undefined;
  /** Known from reports: told to the officer, printed nowhere. */
  readonly reported: readonly Authority[];
  /** Authorities that hold at another time within the year and the next: a paper of another day names them. */
  readonly otherDays: readonly Authority[];
}

interface Moment {
  /** YYYY-MM-DD, the day the papers bear. */
  readonly day: string;
  readonly province: string | null;
}

export function procedureOf({ criteria, evaluationYear }: Result, { day, province }: Moment): Procedure {
  const own = criteria.recognition;
  const { form, evaluates, recognises, granted, scale = '' } = own ?? genericRecognition(criteria.maximum !== null);
  const { authorities = [], bodies = [], dossiers = [], deadlines = [] } = own ?? {};
  const inForce = authorities.filter((each) => holds(each, day, province));
  const dossierOf = (kind: DossierKind): Dossier | undefined =>
    nearest(dossiers.filter((each) => each.of === kind && holds(each, day, province)));
  const year = [`${evaluationYear}-01-01`, `${evaluationYear + 1}-12-31`] as const;
  return {
    said: own !== undefined,
    form,
    evaluates,
    recognises,
    granted,
    scale,
    who: (role) => nearest(inForce.filter((each) => each.role === role && !each.reported))?.who.vi,
    body: nearest(bodies.filter((each) => holds(each, day, province) && !each.reported)),
    papersOf: (kind) => dossierOf(kind)?.papers ?? (own === undefined ? GENERIC_DOSSIER[kind] : []),
    nameOf: (paper) => dossiers.flatMap(({ papers }) => papers).find((each) => each.paper === paper)?.name.vi,
    deadline: (kind) => nearest(deadlines.filter((each) => each.of === kind && holds(each, day, province))),
    reported: inForce.filter(({ reported }) => reported),
    otherDays: authorities.filter(
      (each) =>
        !holds(each, day, province) &&
        inProvince(each, province) &&
        (each.from ?? year[0]) <= year[1] &&
        (each.to ?? year[1]) >= year[0],
    ),
  };
}

function holds(held: Validity, day: string, province: string | null): boolean {
  return (held.from ?? day) <= day && day <= (held.to ?? day) && inProvince(held, province);
}

function inProvince({ provinces }: Validity, province: string | null): boolean {
  if (provinces === undefined) return true;
  return province !== null && provinces.some((each) => bareName(each) === bareName(province));
}

function bareName(province: string): string {
  return plainLetters(province).replace(/^(?:tinh|thanh pho|tp\.?)\s+/, '');
}

/** What is said of the province goes before what is said of the country. */
function nearest<T extends Validity>(all: readonly T[]): T | undefined {
  return all.find(({ provinces }) => provinces !== undefined) ?? all[0];
}
