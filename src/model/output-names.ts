import type { Language } from './language.ts';

/**
 * What a run writes, by what it is called in the language of the run. `result.json` has one name: programs read it, and
 * offices keep it for decades. What is in Vietnamese whatever the language of the run (papers, letters, certificates) has
 * Vietnamese names alone: `PAPER_NAMES`.
 */
export const OUTPUT_NAMES = {
  vi: {
    page: 'bao-cao.html',
    unitPages: 'don-vi',
    workbook: 'bang-tong-hop.xlsx',
    markdown: 'bao-cao.md',
    leaderReport: 'bao-cao-lanh-dao.pdf',
    ranking: 'bang-xep-hang.csv',
    missing: 'con-thieu.csv',
    areas: 'theo-dia-ban.csv',
    coverage: 'tinh-hinh-gui.csv',
    comparisonPage: 'so-sanh.html',
    comparisonTable: 'so-sanh.csv',
    comparisonData: 'so-sanh.json',
    twoScoresPage: 'tu-cham-va-kiem-tra.html',
    twoScores: 'tu-cham-va-kiem-tra.csv',
    differing: 'diem-chenh-lech.csv',
    timelinePage: 'nhieu-nam.html',
    timelineBook: 'nhieu-nam.xlsx',
    /** Of the list of what was corrected, after the name of the corrected copy. */
    fixListEnding: '-nhat-ky-sua.csv',
  },
  en: {
    page: 'report.html',
    unitPages: 'units',
    workbook: 'report.xlsx',
    markdown: 'report.md',
    leaderReport: 'leader-report.pdf',
    ranking: 'ranking.csv',
    missing: 'missing.csv',
    areas: 'areas.csv',
    coverage: 'coverage.csv',
    comparisonPage: 'comparison.html',
    comparisonTable: 'comparison.csv',
    comparisonData: 'comparison.json',
    twoScoresPage: 'self-scores.html',
    twoScores: 'self-scores.csv',
    differing: 'self-differences.csv',
    timelinePage: 'timeline.html',
    timelineBook: 'timeline.xlsx',
    fixListEnding: '-corrections.csv',
  },
} as const satisfies Record<Language, Record<string, string>>;

export type OutputName = keyof (typeof OUTPUT_NAMES)['vi'];

/** Of what is in Vietnamese in every run; each with its ending. */
export const PAPER_NAMES = {
  letters: 'cong-van',
  sheets: 'phieu-ket-qua',
  certificates: 'giay-chung-nhan.pdf',
  preview: 'xem-truoc.pdf',
  report: 'bao-cao.docx',
} as const;

/** As the program holds its results, in every language. */
export const RESULT_FILE = 'result.json';

/** Every name a table or page of a run may have: earlier versions used the English names in both languages. */
export function currentAndFormerNames(...of: readonly OutputName[]): ReadonlySet<string> {
  return new Set(of.flatMap((each) => Object.values(OUTPUT_NAMES).map((names) => names[each])));
}
