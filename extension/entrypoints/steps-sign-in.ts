import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SIGNING_IN } from '../../shared/guides/descriptors/signing-in.ts';
import { SIGN_IN } from '../../shared/guides/sign-in.ts';
import { leaveSteps } from '../guide/page/script-exchange/guide.ts';
import { stepsToWatch } from '../guide/session/steps-to-watch.ts';

/** What this guide searches for: comes with official pages while it runs and nothing was shown for its steps. */
export default defineUnlistedScript(() => leaveSteps(stepsToWatch(SIGN_IN, SIGNING_IN, {})));
