import type { Step } from './guide.ts';

/** The last step of both ways to activate: the test of the e-CPS. */
export const TEST_STEP: Step = {
  id: 'A11',
  place: 'other-site',
  source: 'ans-problem-guide',
  advance: ['by-hand'],
  addresses: ['test-service'],
  drawing: 'done',
  troubles: ['test-failed', 'no-network', 'app-blocked', 'accepted-by-mistake', 'support'],
  memo: ['M13'],
};
