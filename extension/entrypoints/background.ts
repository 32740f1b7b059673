import { defineBackground } from 'wxt/utils/define-background';
import { mountGuides } from '../guide/background.ts';
import { mountHostLink } from '../host-link/background.ts';
import { openWelcomeAtInstall } from '../ui/open-welcome.ts';
import { mountPolicy } from '../ui/settings.ts';

export default defineBackground(() => {
  openWelcomeAtInstall();
  mountPolicy();
  mountHostLink();
  mountGuides();
});
