import { parseArgs } from 'node:util';
import { buildExtension } from '../build/extension.ts';
import { benchOverlays } from './overlay/overlays.ts';
import { benchWhole } from './overlay/whole.ts';

/**
 * The overlay beside a tour library on one page, then the whole extension on a practice page; both also beside a build of before.
 * One argument: the folder of that build (`.output/chrome-mv3` of another checkout). `--walk`: the whole extension alone, with a walk
 * being recorded and without.
 */
const NOW = '.output/chrome-mv3';
const { positionals, values } = parseArgs({ allowPositionals: true, options: { walk: { type: 'boolean' } } });
const [before] = positionals;

await buildExtension('chrome');
const builds = [{ name: 'ours', folder: NOW }, ...(before === undefined ? [] : [{ name: 'before', folder: before }])];
if (values.walk === true) await benchWhole([{ name: 'recording', folder: NOW, isRecorded: true }, ...builds]);
else {
  await benchOverlays(builds);
  await benchWhole(builds);
}
