import { defineBackground } from 'wxt/utils/define-background';
import { mountGuides } from '../guide/background/background.ts';
import { loadPolicy } from '../guide/storage/policy.ts';
import { mountHostLink } from '../host-link/background.ts';
import { mountNews } from '../ui/facts/news.ts';
import { openWelcomeAtInstall } from '../ui/facts/open-welcome.ts';
import { organisationOf } from '../ui/facts/organisation.ts';
import { mountPolicy } from '../ui/facts/settings.ts';

export default defineBackground({
  // A module: it shares what it knows with our pages.
  type: 'module',
  main() {
    openWelcomeAtInstall();
    mountNews();
    mountPolicy();
    const link = mountHostLink(async () => !organisationOf(await loadPolicy()).hidesIdentity);
    mountGuides(link);
  },
});
