import type { AwardedMethod } from '../../model/criteria-set.ts';
import { whole } from '../numbers.ts';
import type { MethodSql } from './method-sql.ts';

export const awarded: MethodSql<AwardedMethod> = {
  points: (_, { score }) => score,
  said: (_, { score }) => `${score} IS NOT NULL`,
  faults: ({ step }, { score }) =>
    step === undefined ? [] : [{ when: `${score} % ${whole(step)} <> 0`, code: 'score-off-step' }],
};
