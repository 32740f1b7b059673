import { at, runs } from './conditions.ts';
import { OURS, rowsOf } from './row.ts';
import { otherWay, resume } from './row-acts.ts';

/** A guide that runs elsewhere or was stopped. */
export const GUIDE_ROWS = rowsOf('guide', [
  {
    // Neither panel nor page is in sight.
    id: 'guide',
    when: (s) => s.at !== null,
    says: 'guide',
    main: (s) => resume(at(s)),
    on: OURS,
    others: (s) => (runs(s) ? [{ id: 'stop' }] : otherWay(s)),
  },
]);
