import { familiarityOf, familiarPairShare, savedMinutes } from './familiarity.ts';
import { nextMove } from './opening.ts';
import { ONE_AT_A_TIME, POOL_WAVES } from './policy.ts';
import { expectedFillMinutes, USUAL_HABIT } from './response.ts';
import { planWaiting } from './waiting.ts';

/** The rules of hiring as one thing, for those who measure them. */
export const hiringRules = {
  ...{ nextMove, planWaiting, expectedFillMinutes, familiarityOf, familiarPairShare, savedMinutes },
  ...{ ONE_AT_A_TIME, POOL_WAVES, USUAL_HABIT },
};
