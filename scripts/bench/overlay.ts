import { buildExtension } from '../build/extension.ts';
import { benchOverlays } from './overlay/overlays.ts';
import { benchWhole } from './overlay/whole.ts';

/**
 * The overlay beside tour libraries on one page, then the whole extension on a practice page; both also beside a build of before.
 * One argument: the folder of that build (`.output/chrome-mv3` of another checkout).
 */
const NOW = '.output/chrome-mv3';
const [before] = process.argv.slice(2);

await buildExtension('chrome');
const builds = [{ name: 'ours', folder: NOW }, ...(before === undefined ? [] : [{ name: 'before', folder: before }])];
await benchOverlays(builds);
await benchWhole(builds);
