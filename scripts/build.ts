import { buildExtension } from './build/extension.ts';
import { buildHost } from './build/host.ts';
import { runSteps } from './steps.ts';

await runSteps([
  { name: 'Extension for Chromium, Edge and Brave', run: () => buildExtension('chrome') },
  { name: 'Extension for Firefox', run: () => buildExtension('firefox') },
  { name: 'Native host', run: buildHost },
]);
