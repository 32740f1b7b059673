import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveRunning } from '../guide/guide-tools.ts';

/** Says which guide runs; comes with official pages before steps.js while it does (guide/comes-with-pages.ts). */
export default defineUnlistedScript(() => leaveRunning('activate-without-card'));
