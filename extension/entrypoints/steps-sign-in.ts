import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SIGNING_IN } from '../../shared/guides/descriptors/signing-in.ts';
import { leaveTargets } from '../guide/page/script-exchange/targets.ts';

/** What this guide searches for: comes with official pages while it runs and nothing was shown for its steps. */
export default defineUnlistedScript(() => leaveTargets(SIGNING_IN));
