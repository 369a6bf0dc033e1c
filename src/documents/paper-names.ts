import { capitalised, midSentence } from '../labels/phrases.ts';
import { printableOnPaper } from '../model/printable.ts';
import type { DossierKind, PaperKind } from '../model/recognition.ts';
import type { Procedure } from './procedure.ts';

const KINDS = /^(?:dự thảo )?(?:tờ trình|báo cáo|biên bản|bản tổng hợp|quyết định|văn bản)\s*/iu;

/**
 * What a paper is about, in the law's name of it: "đề nghị công nhận “Cộng đồng học tập” cấp xã" of the "Tờ trình đề nghị
 * công nhận …". Undefined where the name is the kind alone ("Tờ trình của hội khuyến học").
 */
export function subjectOfPaper(paper: PaperKind, procedure: Procedure, dossier?: DossierKind): string | undefined {
  const own = dossier === undefined ? undefined : procedure.papersOf(dossier).find((each) => each.paper === paper);
  const about = printableOnPaper(own?.name.vi ?? procedure.nameOf(paper) ?? '')
    .replace(KINDS, '')
    .replace(/[;.]$/u, '');
  return about === '' || /^của\s/iu.test(about) ? undefined : midSentence(about);
}

/** The other papers that go with it, as the law names them. */
export function accompanyingPapers(paper: PaperKind, procedure: Procedure): string[] {
  const kinds: readonly DossierKind[] = ['recognition', 'application'];
  const dossier = kinds
    .map((kind) => procedure.papersOf(kind))
    .find((papers) => papers.some((each) => each.paper === paper));
  const names = (dossier ?? []).filter((each) => each.paper !== paper).map(({ name }) => printableOnPaper(name.vi));
  return names.map((name, index) => (index === 0 ? capitalised(name) : midSentence(name)));
}
