import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ACTIVATE_WITH_CARD } from '../../shared/guides/activate-with-card.ts';
import { ACTIVATION } from '../../shared/guides/descriptors/activation.ts';
import { leaveSteps } from '../guide/page/script-exchange/guide.ts';
import { stepsToWatch } from '../guide/session/steps-to-watch.ts';

/** What this guide searches for: comes with official pages while it runs and nothing was shown for its steps. */
export default defineUnlistedScript(() => leaveSteps(stepsToWatch(ACTIVATE_WITH_CARD, ACTIVATION, {})));
