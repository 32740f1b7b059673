import { at, isAwaited, isWait, runs } from './conditions.ts';
import { OURS, rowsOf } from './row.ts';
import { CLOSE, done, START_WITH_CARD } from './row-acts.ts';

/** The 48 hours. */
export const WAIT_ROWS = rowsOf('wait', [
  {
    // Two days were waited for this.
    id: 'wait-over',
    when: (s) => s.wait === 'over' && (!runs(s) || isWait(at(s))),
    says: 'wait-over',
    main: () => ({ id: 'resume-activation', guide: 'activate-without-card' }),
    on: OURS,
  },
  {
    // The site refuses until then; the way with the card waits for nothing.
    id: 'wait',
    when: (s) => s.wait === 'running' && isAwaited(s),
    says: 'wait',
    main: () => 'rest',
    on: [...OURS, 'bubble'],
    others: (s) => [
      ...(runs(s) && isWait(at(s)) ? done(at(s)).slice(0, 1) : []),
      ...(s.desk?.card === 'fit' ? [START_WITH_CARD] : []),
      CLOSE,
    ],
  },
]);
