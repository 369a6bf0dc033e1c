import { expect, test } from 'vitest';
import type { Fact } from '../../src/model/criteria-set.ts';
import type { Result } from '../../src/model/result.ts';
import { factsInForce } from '../../src/report/facts-in-force.ts';

const fact = (vi: string, dates: Pick<Fact, 'from' | 'to'>): Fact => ({
  what: { vi },
  says: { vi },
  reported: false,
  ...dates,
});
const facts = [
  fact('huyện', { to: '2025-06-30' }),
  fact('sở', { from: '2025-07-01' }),
  fact('luôn luôn', {}),
  fact('một ngày', { from: '2024-01-01', to: '2024-01-01' }),
];
const shown = (evaluationYear: number) =>
  factsInForce({ criteria: { facts }, evaluationYear } as unknown as Result).map(({ what }) => what.vi);

test.each([
  // Units evaluated for 2022 are recognised in 2023.
  [2022, ['huyện', 'luôn luôn']],
  [2023, ['huyện', 'luôn luôn', 'một ngày']],
  [2024, ['huyện', 'sở', 'luôn luôn', 'một ngày']],
  [2025, ['huyện', 'sở', 'luôn luôn']],
  [2026, ['sở', 'luôn luôn']],
])('what holds while units of %i are evaluated and recognised: %j', (year, expected) => {
  expect(shown(year)).toEqual(expected);
});
