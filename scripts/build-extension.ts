import { CHROMIUM_STEP, FIREFOX_STEP } from './build/steps.ts';
import { runSteps } from './steps.ts';

// Both extensions, for those who do not touch the host: no Debian package, no compiler.
await runSteps([CHROMIUM_STEP, FIREFOX_STEP]);
