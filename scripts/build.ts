import { CHROMIUM_STEP, FIREFOX_STEP } from './build/extension.ts';
import { HOST_STEP } from './build/host.ts';
import { runSteps } from './steps.ts';

// Both extensions and the host; `npm run build:extension` leaves out the host.
await runSteps([CHROMIUM_STEP, FIREFOX_STEP, ...(process.argv[2] === 'extension' ? [] : [HOST_STEP])]);
