import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveSteps, takeRunning } from '../guide/page/script-exchange/guide.ts';
import { watchedSteps } from '../guide/session/watched-steps.ts';

/**
 * What the running guide searches for: comes with official pages while one runs and nothing was shown for its steps. One script for all
 * guides, for they share most of it; which one runs, the script before it has said (runs-….ts).
 */
export default defineUnlistedScript(() => leaveSteps(watchedSteps(takeRunning() ?? null, {})));
