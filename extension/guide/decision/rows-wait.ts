import { at, isAwaited, isWait, runs } from './conditions.ts';
import { OURS, PANEL_FIRST, rowsOf } from './row.ts';
import { CLOSE, done, doneHere, START_WITH_CARD } from './row-acts.ts';

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
    // The user saved the form, and no page was seen to say so.
    id: 'wait-to-count',
    when: (s) => runs(s) && isWait(at(s)) && s.wait === 'none',
    says: 'step',
    main: (s) => ({ id: 'begin-wait', step: at(s).step.id }),
    on: PANEL_FIRST,
    others: doneHere,
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
