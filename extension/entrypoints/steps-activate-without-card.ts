import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveSteps } from '../guide/guide-tools.ts';
import { watchedSteps } from '../guide/watched-steps.ts';

/** What this guide searches for; comes with official pages while it runs and nothing was shown for it (guide/comes-with-pages.ts). */
export default defineUnlistedScript(() => leaveSteps(watchedSteps('activate-without-card', {})));
