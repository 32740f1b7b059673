import { CHROMIUM_STEP, FIREFOX_STEP, HOST_STEP } from './build/steps.ts';
import { runSteps } from './steps.ts';

await runSteps([CHROMIUM_STEP, FIREFOX_STEP, HOST_STEP]);
