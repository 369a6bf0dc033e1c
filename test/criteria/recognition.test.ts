import { describe, expect, test } from 'vitest';
import { found, inPoints, setOf } from './a-file.ts';

const WORDS = {
  form: 'level',
  evaluates: 'đánh giá, công nhận',
  recognises: 'công nhận xã đạt',
  granted: 'được công nhận đạt',
};

function problemsOf(recognition: object): string[] {
  return found(inPoints({ recognition: { ...WORDS, ...recognition } })).filter((each) => each.includes('recognition'));
}

describe('the recognition of a set', () => {
  test('is kept with all it says, and what is not marked was read', () => {
    const set = setOf(
      inPoints({
        recognition: {
          ...WORDS,
          authorities: [{ role: 'decides', who: 'Trưởng phòng', to: '2025-06-30', article: 'điểm đ khoản 2 Điều 9' }],
          deadlines: [{ of: 'recognition', before: '31/03', yearsLater: 1 }],
        },
      }),
    );
    expect(set.recognition).toEqual({
      ...WORDS,
      authorities: [
        {
          role: 'decides',
          who: { vi: 'Trưởng phòng' },
          to: '2025-06-30',
          article: 'điểm đ khoản 2 Điều 9',
          reported: false,
        },
      ],
      bodies: [],
      dossiers: [],
      deadlines: [{ of: 'recognition', before: '31/03', yearsLater: 1, reported: false }],
    });
  });

  test.each(['31/02', '29/02', '31/04', '31-03', '3/31', '00/01'])(
    'knows that %s is no day of every year',
    (before) => {
      expect(problemsOf({ deadlines: [{ of: 'recognition', before }] })).toEqual([
        'form-wrong recognition.deadlines[0].before',
      ]);
    },
  );

  test('names one authority for each day and place, where a province goes before the country', () => {
    const decides = { role: 'decides', who: 'Một' };
    expect(
      problemsOf({
        authorities: [
          { ...decides, to: '2025-06-30' },
          { ...decides, from: '2025-07-01' },
        ],
      }),
    ).toEqual([]);
    expect(problemsOf({ authorities: [decides, { ...decides, provinces: ['Phú Thọ'] }] })).toEqual([]);
    expect(
      problemsOf({
        authorities: [
          { ...decides, to: '2025-07-01' },
          { ...decides, from: '2025-07-01' },
        ],
      }),
    ).toEqual([expect.stringMatching(/^authority-doubled /)]);
    expect(
      problemsOf({
        authorities: [
          { ...decides, provinces: ['A', 'B'] },
          { ...decides, provinces: ['B'] },
        ],
      }),
    ).toEqual([expect.stringMatching(/^authority-doubled /)]);
  });
});
