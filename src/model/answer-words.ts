// What officers write in a cell for yes, no and nothing, in plain letters (`plain-letters.ts`): one list for the engine and for the
// queries that say the same (`sql/`).

/** Met or not. */
export const MET = ['dat', 'da dat', 'co', 'dung', 'x', 'v', '1', 'yes', 'y', 'true', 'met'] as const;
export const NOT_MET = [
  ...['khong dat', 'chua dat', 'khong', 'khong co', 'chua', 'chua co'],
  ...['sai', '0', 'no', 'n', 'false', 'not met'],
] as const;

/** All or nothing of a list. */
export const ALL_OF_LIST = ['tat ca', 'du', 'day du', 'all'] as const;
export const NONE_OF_LIST = ['khong', 'khong co', 'none'] as const;

/** That there is no evidence; the last two are typed without a blank, or with one that has no width. */
export const NO_EVIDENCE = [
  ...['khong', 'khong co', 'chua co', 'chua', 'none', 'no', 'n a'],
  ...['khongco', 'chuaco'],
] as const;

/** That the item does not apply. */
export const NOT_APPLICABLE = ['khong ap dung', 'kad', 'n a', 'na', 'not applicable'] as const;

/** A text longer than this, in characters, says something else. */
export const LONGEST_NO = 20;
