import type { REASONS_BY_PEOPLE } from '../../model/methods/by-people.ts';
import { en, inEnglish, pointsOutOf, type SentencesOf, vi } from '../phrases.ts';
import { SPEECH } from '../speech.ts';

/** What ways of scoring say in which people say what an item is worth or has reached. */
export const SENTENCES_BY_PEOPLE: SentencesOf<typeof REASONS_BY_PEOPLE> = {
  awarded: {
    vi: ({ points, maximum }) => `Được chấm ${pointsOutOf(points, maximum, 'vi')} điểm.`,
    en: ({ points, maximum }) => `Awarded ${SPEECH.en.count(pointsOutOf(points, maximum, 'en'), 'point')}.`,
  },
  'awarded-zero': { vi: () => 'Được chấm 0 điểm.', en: () => 'Awarded 0 points.' },
  'level-reached': {
    vi: ({ level, points }) => `Đạt mức “${level.vi}”: ${vi(points)} điểm.`,
    en: ({ level, points }) => `Reached the level “${inEnglish(level)}”: ${SPEECH.en.count(en(points), 'point')}.`,
  },
};
