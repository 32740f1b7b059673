import { type Decision, firstOf } from './first-row.ts';
import type { Row } from './row.ts';
import { DANGER_ROWS } from './rows-danger.ts';
import { GUIDE_ROWS } from './rows-guide.ts';
import { IDLE_ROWS } from './rows-idle.ts';
import { SENT_ROWS } from './rows-sent.ts';
import { STEP_ROWS } from './rows-step.ts';
import { WAIT_ROWS } from './rows-wait.ts';
import type { Situation } from './situation.ts';

/** In order: the first row that holds, and has an open surface, decides. */
export const ROWS: readonly Row[] = [
  ...DANGER_ROWS,
  ...SENT_ROWS,
  ...WAIT_ROWS,
  ...STEP_ROWS,
  ...GUIDE_ROWS,
  ...IDLE_ROWS,
];

/** The only place that says what comes first, which act is the one filled button, and where it stands. */
export const decide = (situation: Situation): Decision => firstOf(ROWS, situation);
