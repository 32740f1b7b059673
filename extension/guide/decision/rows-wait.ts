import { at, firstWith, isWait, place, runs } from './conditions.ts';
import { OURS, rowsOf } from './row.ts';
import { CLOSE, done, START_WITH_CARD } from './row-acts.ts';
import type { Situation } from './situation.ts';

/** What the site refuses before the 48 h are over: the way without the card up to its mail, and the wait itself. */
const isAwaited = ({ at: standing }: Situation): boolean =>
  standing === null ||
  isWait(standing) ||
  (standing.guide.id === 'activate-without-card' &&
    place(standing) <= firstWith(standing.guide, (step) => step.place === 'mailbox'));

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
