import type { Profile } from '../certificate/profile.ts';
import { writeFiles } from '../io/write-files.ts';
import * as checking from '../jobs/check.ts';
import * as combining from '../jobs/combine.ts';
import * as listing from '../jobs/commune-list.ts';
import * as comparing from '../jobs/compare.ts';
import * as comparingScores from '../jobs/compare-scores.ts';
import * as diffing from '../jobs/criteria-diff.ts';
import * as linting from '../jobs/criteria-lint.ts';
import * as setListing from '../jobs/criteria-list.ts';
import * as moving from '../jobs/criteria-move.ts';
import * as beginning from '../jobs/criteria-new.ts';
import { criteriaSchema as schemaOfCriteria } from '../jobs/criteria-schema.ts';
import * as showing from '../jobs/criteria-show.ts';
import * as querying from '../jobs/criteria-sql.ts';
import * as testing from '../jobs/criteria-test.ts';
import * as examining from '../jobs/doctor.ts';
import * as drafting from '../jobs/documents.ts';
import * as ordering from '../jobs/dossier.ts';
import * as evaluating from '../jobs/evaluate.ts';
import type { EvidenceWorld } from '../jobs/evidence-world.ts';
import * as explaining from '../jobs/explain.ts';
import * as fixing from '../jobs/fixed-copy.ts';
import * as keeping from '../jobs/keeping.ts';
import * as writing from '../jobs/letters.ts';
import * as telling from '../jobs/office-file.ts';
import { openStoredResult } from '../jobs/open-result.ts';
import { compareCopies } from '../jobs/register-check.ts';
import * as reporting from '../jobs/report.ts';
import { reportInPdf as drawnReport, type ReportInPdfOptions } from '../jobs/report-in-pdf.ts';
import * as reproducing from '../jobs/reproduce.ts';
import * as handing from '../jobs/sheets.ts';
import * as making from '../jobs/template.ts';
import * as years from '../jobs/timeline.ts';
import { verifyCodeText } from '../jobs/verify-code.ts';
import type { World } from '../jobs/world.ts';
import * as layingOut from '../jobs/year-folder.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { OpenWorld } from './call.ts';
import { diskWorld, SHIPPED } from './disk-world.ts';
import { door } from './door.ts';
import { checked, form, list, object, path } from './form.ts';
import * as forms from './forms.ts';
import { type MemoryFile, memoryWorld } from './memory-world.ts';
import * as nodeForms from './node-forms.ts';
import { outputFile } from './output-files.ts';

export type * from './keeping-words.ts';
export * from './words.ts';
export type { MemoryFile };

/** This computer: paths are those of its disk, from the folder the program runs in. */
export function onDisk(): OpenWorld {
  return diskWorld();
}

/** Files in memory in place of the disk, with what comes with the program. */
export function inMemory(files: readonly MemoryFile[]): Promise<OpenWorld> {
  return memoryWorld(files, SHIPPED);
}

/** A program may say anything of an office: only what a profile may say goes on. */
function withOffice<Asked extends { readonly office: Profile }, Found, Seen>(
  job: (asked: Asked, world: Seen) => Found,
): (asked: Asked, world: Seen) => Found {
  return (asked, world) => job({ ...asked, office: keeping.parseOffice(asked.office) }, world);
}

/** Who lacks what, and what is wrong. */
export const check = door(checking.check, onDisk, forms.checkForm);
/** Scores, classifies and ranks. */
export const evaluate = door(evaluating.evaluate, onDisk, forms.evaluateForm);
/** One unit of a result, with every reason for its points and its class. */
export const explain = door(explaining.explain, onDisk, forms.explainForm);
/** The reports of a result, drawn again from it alone. */
export const report = door(reporting.report, onDisk, forms.reportForm);
/** The answers of a result and its ranking on A4, for who leads. */
export const reportInPdf = door(
  async (asked: ReportInPdfOptions, world: World) => ({ files: [await drawnReport(asked, world)] }),
  diskWorld,
  nodeForms.reportInPdfForm,
);
/** Results of several offices as one, ranked again. */
export const combine = door(combining.combine, onDisk, forms.combineForm);
/** Several years beside each other, former communes under what they became. */
export const timeline = door(years.timeline, onDisk, forms.timelineForm);
/** Two results, or one evidence under two sets: who rises, who falls, by what. */
export const compare = door(comparing.compare, onDisk, forms.compareForm);
/** Self scores against checked ones within one result. */
export const compareScores = door(comparingScores.compareScores, onDisk, forms.compareScoresForm);
/** What the text of a code says, whether it is genuine, and in force by the list an office posts. */
export const verifyCode = door(verifyCodeText, onDisk, forms.verifyCodeForm);
/** A copy of the evidence in which what can be repaired without a doubt is. */
export const fixedCopy = door(fixing.fixedCopy, onDisk, forms.fixForm);
/** The criteria sets that ship. */
export const criteriaList = door(setListing.criteriaList, onDisk, nodeForms.criteriaListForm);
/** A criteria set with everything it says. */
export const criteriaShow = door(showing.criteriaShow, onDisk, nodeForms.criteriaShowForm);
/** What is wrong in criteria files. */
export const criteriaLint = door(linting.criteriaLint, onDisk, nodeForms.criteriaLintForm);
/** What a criteria file may say, as JSON Schema. */
export const criteriaSchema = door(() => schemaOfCriteria(), onDisk, form<object>({}));
/** A criteria set held to its cases, and what none of them tries. */
export const criteriaTest = door(testing.criteriaTest, onDisk, nodeForms.criteriaTestForm);
/** The evaluation of a criteria set as a query for a database. */
export const criteriaSql = door(querying.criteriaSql, onDisk, nodeForms.criteriaSqlForm);
/** An office's own set, from a set that ships, a template or a rubric, as a file to be written. */
export const criteriaNew = door(beginning.criteriaNew, onDisk, nodeForms.criteriaNewForm);
/** What a person has to be asked before such a set can be made. */
export const criteriaQuestions = door(beginning.criteriaQuestions, onDisk, nodeForms.criteriaNewForm);
/** An office's own set on another version of its base. */
export const criteriaMove = door(moving.criteriaMove, onDisk, nodeForms.criteriaMoveForm);
/** Two criteria sets, or two versions of one: what was added, removed, changed. */
export const criteriaDiff = door(diffing.criteriaDiff, onDisk, nodeForms.criteriaDiffForm);

/** The empty evidence form of a set: a table, a workbook, or a workbook for each unit. */
export const template = door(
  async (asked: making.TemplateOptions, world: EvidenceWorld) => {
    return { files: await making.template(asked, world) };
  },
  onDisk,
  nodeForms.templateForm,
);
/** Units with their official codes: the communes of an area, or a list of names. */
export const communeList = door(listing.communeList, onDisk, nodeForms.communeListForm);
/** Word papers of a result: decision, minutes, submission and the other papers of its dossiers. */
export const papers = door(withOffice(drafting.papers), diskWorld, nodeForms.papersForm);
/** Each unit's documents by criterion, as copies to be written, with lists of contents. */
export const dossier = door(
  (asked: ordering.DossierOptions, world: EvidenceWorld) => {
    return ordering.dossier(asked, world);
  },
  onDisk,
  nodeForms.dossierForm,
);
/** A letter to each unit that lacks something, to print or to change before it is signed. */
export const letters = door(withOffice(writing.letters), diskWorld, nodeForms.lettersForm);
/** A sheet of results for each unit. */
export const sheets = door(withOffice(handing.sheets), diskWorld, nodeForms.sheetsForm);
/** A result computed again from its recorded inputs, and what differs. */
export const reproduce = door(
  (asked: reproducing.ReproduceOptions, world: EvidenceWorld) => {
    return reproducing.reproduce(openStoredResult(asked.path, world), asked, world);
  },
  onDisk,
  nodeForms.reproduceForm,
);

/** The file by which a folder knows its office and its year, to be written: commands there take what it says. */
export const officeFile = door(telling.officeFile, onDisk, nodeForms.officeFileForm);
/** The folder of an evaluation year, to be laid out. */
export const yearFolder = door(layingOut.yearFolder, onDisk, nodeForms.yearFolderForm);
/** Whether this computer and the folder the program runs in are ready, and what is wrong with them. */
export const doctor = door(examining.doctor, diskWorld, nodeForms.doctorForm);

/**
 * Certificates of a result, as files to be written. The evidence is evaluated again first; with a register, every number is
 * in it before this comes back.
 */
export const certify = door(keeping.certifyByFile, diskWorld, nodeForms.certifyForm);
/** How certificates will look, before there is a result: a sheet with an invented unit, marked as a sample. */
export const certificatePreview = door(keeping.previewByFile, diskWorld, nodeForms.certificatePreviewForm);
/** Whether a certificate is genuine, says what its code says, and is in force: a file, the text of a code or a short code. */
export const verify = door(keeping.verifyByFile, diskWorld, nodeForms.verifyForm);

/** The register of certificates: opened once, then only added to. */
export const register = {
  begin: door(keeping.beginByFile, diskWorld, nodeForms.beginForm),
  /** Whether it is whole, and whether its signed end says that nothing is missing. */
  check: door(keeping.checkRegisterByFile, diskWorld, nodeForms.checkRegisterForm),
  /** Whether two copies are one history, and where they part. */
  compare: door(
    ({ a, b }: { readonly a: string; readonly b: string }, world: World) => compareCopies(a, b, world),
    diskWorld,
    nodeForms.compareRegistersForm,
  ),
  void: door(keeping.voidByFile, diskWorld, nodeForms.registerActForm),
  reprint: door(keeping.reprintByFile, diskWorld, nodeForms.registerActForm),
  replace: door(keeping.replaceByFile, diskWorld, nodeForms.replaceForm),
  /** Signs its end as it is. */
  sign: door(keeping.signByFile, diskWorld, nodeForms.signForm),
  /** Mends a damaged end; numbers that may be on paper are held back. */
  repair: door(keeping.repairByFile, diskWorld, nodeForms.repairForm),
  export: door(keeping.exportByFile, diskWorld, nodeForms.exportForm),
  /** The signed list an office can post. */
  publish: door(keeping.publishByFile, diskWorld, nodeForms.publishForm),
};

/** An office's keys, in files of their own; none is ever written over. */
export const keys = {
  make: door(keeping.makeKeyByFile, diskWorld, nodeForms.makeKeyForm),
  rotate: door(keeping.rotateKeyByFile, diskWorld, nodeForms.rotateForm),
  /** What public keys say of themselves, by the file of one or a folder of them, with what revokes them. */
  show: door(keeping.showKeysByFile, diskWorld, nodeForms.showKeysForm),
  revoke: door(keeping.revokeKeyByFile, diskWorld, nodeForms.revokeForm),
};

/** Writes files into a folder, all of them or none, over older ones of the same names; gives their paths. */
export async function saveFiles(folder: string, files: readonly OutputFile[]): Promise<string[]> {
  const given = checked(saveForm, { folder, files });
  return writeFiles(
    given.folder,
    given.files.map((file, index) => outputFile(file, `files.${index}`)),
  );
}

const saveForm = form<{ readonly folder: string; readonly files: readonly OutputFile[] }>({
  folder: path,
  files: list(object<OutputFile>()),
});
