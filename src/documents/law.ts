import type { ResultCriteria } from '../model/result.ts';

/** What the documents quote of a circular, beside what the result knows of it. */
export interface LawFacts {
  /** As it stands among the grounds of a decision. */
  readonly citation: string;
  /** Who submits the results to be recognised. */
  readonly submitter: string;
  /** Who decides. */
  readonly decider: string;
}

/**
 * By the id of the set that quotes it. Date and title are quoted. That a circular is one of the minister's ("của Bộ
 * trưởng") is the law on legal documents, from memory. Who submits: Điều 6 khoản 5 of Circular 44 names "hội khuyến học";
 * Điều 7 khoản 2 of Circular 22 leaves it to the office of education of the same level, so that it stays blank.
 */
const LAWS: Readonly<Record<string, LawFacts>> = {
  'tt44-2014': {
    citation:
      'Thông tư số 44/2014/TT-BGDĐT ngày 12 tháng 12 năm 2014 của Bộ trưởng Bộ Giáo dục và Đào tạo quy định về đánh giá, xếp loại “Cộng đồng học tập” cấp xã',
    submitter: 'Hội Khuyến học',
    decider: 'Chủ tịch Ủy ban nhân dân',
  },
  'tt22-2020': {
    citation:
      'Thông tư số 22/2020/TT-BGDĐT ngày 06 tháng 8 năm 2020 của Bộ trưởng Bộ Giáo dục và Đào tạo quy định về đánh giá, xếp loại Đơn vị học tập',
    submitter: '',
    decider: 'Chủ tịch Ủy ban nhân dân',
  },
};

/** Of the set or, for a set of an office, of the nearest one it is built on; undefined when we have not read it. */
export function lawOf({ id, bases }: ResultCriteria): LawFacts | undefined {
  return [id, ...bases.map((base) => base.id)].map((each) => LAWS[each]).find((found) => found !== undefined);
}

/** "Thông tư 44/2014/TT-BGDĐT" is cited in full; of any other document the office adds date, giver and title. */
export function citations(criteria: ResultCriteria): string[] {
  const law = lawOf(criteria);
  const number = /(?<!\d)\d+\/\d{4}\/\S+/.exec(criteria.document)?.[0];
  if (law !== undefined && number !== undefined && law.citation.includes(number)) return [law.citation];
  return [...(law === undefined ? [] : [law.citation]), criteria.document];
}
