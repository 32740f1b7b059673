import { defineBackground } from 'wxt/utils/define-background';
import { mountHostLink } from '../host-link/background.ts';

export default defineBackground(() => {
  mountHostLink();
});
