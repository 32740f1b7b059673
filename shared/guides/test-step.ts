import type { Step } from './guide.ts';

/** The last step of both ways to activate: the test of the e-CPS. */
export const TEST_STEP: Step = {
  id: 'A11',
  place: 'other-site',
  advance: ['by-hand'],
  addresses: ['test-service'],
  drawing: 'done',
  troubles: [
    { id: 'test-failed', addresses: ['ans-problem-guide'] },
    { id: 'no-network', memo: ['M22'] },
    { id: 'android-battery' },
    { id: 'app-blocked' },
    { id: 'accepted-by-mistake', addresses: ['wallet'] },
    { id: 'support', memo: ['M23'], addresses: ['ans-faq', 'ans-assistance'] },
  ],
  memo: ['M13'],
};
