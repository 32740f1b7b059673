import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveRunning } from '../guide/page/script-exchange/guide.ts';

/** Says which guide runs; comes with official pages before steps.js while it does (guide/background/registered-scripts.ts). */
export default defineUnlistedScript(() => leaveRunning('activate-without-card'));
