import { benchPublicData } from './locate/public.ts';
import { benchTiming } from './locate/timing.ts';

/**
 * The locator on public data and against the clock (docs/locator-figures.md).
 * Arguments: `public` or `timing` (both without one); another name is a file of other public data.
 */
const args = process.argv.slice(2);
const file = args.find((one) => one !== 'public' && one !== 'timing');

if (!args.includes('timing')) benchPublicData(file);
if (!args.includes('public')) await benchTiming();
