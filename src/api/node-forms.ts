import { z } from 'zod';
import type { Profile } from '../certificate/profile.ts';
import { SHIPPED_NAMES } from '../certificate/shipped-templates.ts';
import { DOCUMENT_KINDS, DOSSIER_KINDS } from '../documents/kinds.ts';
import type { CommuneListOptions } from '../jobs/commune-list.ts';
import type { CriteriaDiffOptions } from '../jobs/criteria-diff.ts';
import type { CriteriaLintOptions } from '../jobs/criteria-lint.ts';
import type { CriteriaListOptions } from '../jobs/criteria-list.ts';
import type { CriteriaMoveOptions } from '../jobs/criteria-move.ts';
import type { CriteriaNewOptions } from '../jobs/criteria-new.ts';
import type { CriteriaShowOptions } from '../jobs/criteria-show.ts';
import type { CriteriaSqlOptions } from '../jobs/criteria-sql.ts';
import type { CriteriaTestOptions } from '../jobs/criteria-test.ts';
import type { DoctorOptions } from '../jobs/doctor.ts';
import type { PapersOptions } from '../jobs/documents.ts';
import type { DossierOptions } from '../jobs/dossier.ts';
import type {
  beginByFile,
  CertificatePreviewOptions,
  CertificatesOptions,
  CheckOfRegister,
  exportByFile,
  NewKeyByFile,
  PaperToVerify,
  publishByFile,
  RegisterAct,
  RevocationByFile,
  repairByFile,
  replaceByFile,
  rotateKeyByFile,
  showKeysByFile,
  signByFile,
} from '../jobs/keeping.ts';
import { LETTER_FORMATS, type LettersOptions } from '../jobs/letters.ts';
import type { OfficeFileOptions } from '../jobs/office-file.ts';
import type { ReportInPdfOptions } from '../jobs/report-in-pdf.ts';
import type { ReproduceOptions } from '../jobs/reproduce.ts';
import { SHEET_FORMATS, type SheetsOptions } from '../jobs/sheets.ts';
import type { TemplateOptions } from '../jobs/template.ts';
import type { YearFolderOptions } from '../jobs/year-folder.ts';
import { DIALECTS, type DialectName } from '../sql/dialect.ts';
import { QUERY_NAMES } from '../sql/queries.ts';
import {
  anything,
  count,
  day,
  flag,
  form,
  group,
  line,
  list,
  object,
  path,
  paths,
  text,
  texts,
  work,
  year,
} from './form.ts';
import { known } from './forms.ts';

/* What the functions take that need a computer. */

type AskedOf<Job extends (asked: never, world: never) => unknown> = Parameters<Job>[0];

export const criteriaListForm = form<CriteriaListOptions>({
  year: year.optional(),
  subject: text.optional(),
  all: flag.optional(),
});
export const criteriaShowForm = form<CriteriaShowOptions>({ criteria: text });
export const criteriaLintForm = form<CriteriaLintOptions>({ criteria: texts });
export const criteriaTestForm = form<CriteriaTestOptions>({
  criteria: text,
  cases: path.optional(),
  year: year.optional(),
  checkedOn: day.optional(),
});
export const criteriaSqlForm = form<CriteriaSqlOptions>({
  criteria: text,
  dialect: z.enum(Object.keys(DIALECTS) as DialectName[]),
  query: z.enum(QUERY_NAMES).optional(),
  class: text.optional(),
  checkedOn: day.optional(),
});
export const criteriaDiffForm = form<CriteriaDiffOptions>({ before: text, after: text, crosswalk: path.optional() });

export const criteriaNewForm = form<CriteriaNewOptions>({
  ...{ from: text.optional(), rubric: path.optional(), sheet: text.optional(), classesOf: text.optional() },
  ...{ id: text.optional(), title: text.optional(), years: text.optional(), law: text.optional() },
  ...{ award: text.optional(), unit: text.optional(), why: text.optional(), output: path.optional() },
  evidence: z.enum(['required', 'optional']).optional(),
  fill: list(group({ place: text, value: text.nullable() })).optional(),
});
export const criteriaMoveForm = form<CriteriaMoveOptions>({ from: path, base: text, output: path.optional() });

const table = group({ kind: z.enum(['csv', 'workbook']), name: path });

export const templateForm = form<TemplateOptions>({
  criteria: text,
  form: z.enum(['long', 'wide']),
  units: text.optional(),
  district: text.optional(),
  year: year.optional(),
  due: day.optional(),
  sendTo: text.optional(),
  checkPage: text.optional(),
  as: z.discriminatedUnion(
    'kind',
    [
      group({ kind: z.literal('csv'), name: path }),
      group({ kind: z.literal('workbook'), name: path }),
      group({ kind: z.literal('workbook-each') }),
    ],
    { error: 'object' },
  ),
});
export const communeListForm = form<CommuneListOptions>({
  units: text,
  province: text.optional(),
  district: text.optional(),
  year: year.optional(),
  as: table,
});

const letter = {
  office: object<Profile>(),
  parent: texts.optional(),
  day: day.optional(),
  checkPage: text.optional(),
  units: texts.optional(),
  result: path,
  merge: flag.optional(),
};

export const papersForm = form<PapersOptions>({
  office: object<Profile>(),
  parent: texts.optional(),
  submitter: text.optional(),
  order: z.enum(['rank', 'name']),
  withNotAchieved: flag,
  day: day.optional(),
  self: flag.optional(),
  from: day.optional(),
  perDay: count.min(1, 'count').optional(),
  members: count.min(1, 'count').optional(),
  before: z.union([path, paths], 'path').optional(),
  half: flag.optional(),
  counts: path.optional(),
  countsBefore: path.optional(),
  pdf: flag.optional(),
  result: path,
  kinds: list(z.enum(DOCUMENT_KINDS)).optional(),
  lawNotInForce: flag.optional(),
  dossier: z.enum(DOSSIER_KINDS).optional(),
});
export const dossierForm = form<DossierOptions>({
  result: path,
  evidenceDir: path,
  units: texts.optional(),
  into: path.optional(),
});
export const lettersForm = form<LettersOptions>({
  ...letter,
  due: day.optional(),
  formats: list(z.enum(LETTER_FORMATS)),
});
export const reportInPdfForm = form<ReportInPdfOptions>({ result: path, before: path.optional() });
export const sheetsForm = form<SheetsOptions>({
  ...letter,
  formats: list(z.enum(SHEET_FORMATS)),
  assume: list(group({ item: text, value: text })).optional(),
});
export const reproduceForm = form<ReproduceOptions>({ path, criteria: path.optional(), inputs: path.optional() });

export const officeFileForm = form<OfficeFileOptions>({
  before: path.optional(),
  office: object<Profile>().optional(),
  ...{ criteria: text.optional(), year: year.optional(), units: text.optional(), district: text.optional() },
  ...{ due: day.optional(), checkedOn: day.optional() },
  ...{ register: path.optional(), key: path.optional(), publicKey: path.optional() },
});
export const doctorForm = form<DoctorOptions>({ today: day });
export const yearFolderForm = form<YearFolderOptions>({ year: year.max(2099, 'year'), due: day.optional() });

const key = group({ path, passphrase: text.optional() });
const act = group({ on: day, by: line, reason: line });
const certificate = group({ number: text, year: year.optional() });
const registerAct = { path, key: key.optional(), certificate, act };

export const certifyForm = form<CertificatesOptions>({
  path,
  office: anything,
  template: z.enum(SHIPPED_NAMES).optional(),
  issuedOn: day.optional(),
  units: texts.optional(),
  register: group({ path, by: line.optional() }).optional(),
  key: key.optional(),
  criteria: path.optional(),
  inputs: path.optional(),
  withoutInputs: flag.optional(),
  lawNotInForce: flag.optional(),
  mayWrite: work<(names: readonly string[]) => void>().optional(),
  merge: flag.optional(),
  dryRun: flag.optional(),
});
export const certificatePreviewForm = form<CertificatePreviewOptions>({
  office: anything,
  template: z.enum(SHIPPED_NAMES).optional(),
});
export const verifyForm = form<PaperToVerify>({
  what: path,
  keys: paths.optional(),
  trusted: path.optional(),
  register: path.optional(),
  known: group(known).optional(),
  comparedByEye: flag.optional(),
  criteria: texts.optional(),
});

export const beginForm = form<AskedOf<typeof beginByFile>>({
  path,
  key: key.optional(),
  opening: group({
    office: line,
    numberPattern: text,
    registerPattern: text,
    start: count.min(1, 'count').max(999_999, 'count'),
    restart: z.enum(['yearly', 'never']),
    on: day,
    by: line.optional(),
  }),
});
export const checkRegisterForm = form<CheckOfRegister>({
  path,
  keys: paths.optional(),
  trusted: path.optional(),
  ...known,
});
export const compareRegistersForm = form<{ readonly a: string; readonly b: string }>({ a: path, b: path });
export const registerActForm = form<RegisterAct>(registerAct);
export const replaceForm = form<AskedOf<typeof replaceByFile>>({ ...registerAct, result: path });
export const signForm = form<AskedOf<typeof signByFile>>({ path, key });
export const repairForm = form<AskedOf<typeof repairByFile>>({ path, key: key.optional(), act });
export const exportForm = form<AskedOf<typeof exportByFile>>({ path, formats: list(z.enum(['csv', 'xlsx'])) });
export const publishForm = form<AskedOf<typeof publishByFile>>({ path, key, on: day });

/** Required, even to say that there is none: a program that forgets it would leave the key unprotected. */
const passphrase = z.union([z.string(), z.undefined()], 'text');

const newKey = {
  into: path,
  passphrase,
  authorities: texts.optional(),
  validFrom: day,
  validTo: day.optional(),
};

export const makeKeyForm = form<NewKeyByFile>({ ...newKey, office: text });
export const rotateForm = form<AskedOf<typeof rotateKeyByFile>>({ ...newKey, office: text.optional(), old: key });
export const showKeysForm = form<AskedOf<typeof showKeysByFile>>({ path });
export const revokeForm = form<RevocationByFile>({ revoked: path, from: day, reason: line, by: key, into: path });
