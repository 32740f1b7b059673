import type { Step } from '../steps.ts';
import { buildExtension } from './extension.ts';
import { buildHost } from './host.ts';

export const CHROMIUM_STEP: Step = {
  name: 'Extension for Chromium, Edge and Brave',
  run: () => buildExtension('chrome'),
};
export const FIREFOX_STEP: Step = { name: 'Extension for Firefox', run: () => buildExtension('firefox') };
export const HOST_STEP: Step = { name: 'Native host', run: buildHost };
