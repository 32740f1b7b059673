import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CONTACT_DETAILS } from '../../shared/guides/descriptors/contact-details.ts';
import { UPDATE_CONTACT_DETAILS } from '../../shared/guides/update-contact-details.ts';
import { leaveSteps } from '../guide/page/script-exchange/guide.ts';
import { stepsToWatch } from '../guide/session/steps-to-watch.ts';

/** What this guide searches for: comes with official pages while it runs and nothing was shown for its steps. */
export default defineUnlistedScript(() => leaveSteps(stepsToWatch(UPDATE_CONTACT_DETAILS, CONTACT_DETAILS, {})));
