import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CONTACT_DETAILS } from '../../shared/guides/descriptors/contact-details.ts';
import { leaveTargets } from '../guide/page/script-exchange/targets.ts';

/** What this guide searches for: comes with official pages while it runs and nothing was shown for its steps. */
export default defineUnlistedScript(() => leaveTargets(CONTACT_DETAILS));
