import { buildExtension } from './build/extension.ts';
import { runSteps } from './steps.ts';

// Both extensions, for those who do not touch the host: no Debian package, no compiler.
await runSteps([
  { name: 'Extension for Chromium, Edge and Brave', run: () => buildExtension('chrome') },
  { name: 'Extension for Firefox', run: () => buildExtension('firefox') },
]);
