import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readWalk } from '../../extension/guide/walk/walk-file.ts';
import { during } from '../support/during.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { faultOf, replayWalk } from '../support/locator/walk-replay.ts';

const own = during(() => launchLab());

const gapsOf = (file: string): unknown => {
  const gaps = file.replace(/\.json$/, '.gaps.json');
  return existsSync(gaps) ? JSON.parse(readFileSync(gaps, 'utf8')) : {};
};

// Walks of volunteers (tests/walks/README.md).
const WALKS = globSync('tests/walks/*.json').filter((file) => !file.endsWith('.gaps.json'));
it.each(WALKS)('%s: the ring is on what was rightly pressed, but for the gaps that are known', async (file) => {
  const replayed = await replayWalk(own.browser, own.lab, readWalk(readFileSync(file, 'utf8')));
  const faults = replayed.flatMap((one) => {
    const fault = faultOf(one);
    return fault === null ? [] : [[`${one.step} page ${one.place}`, fault] as const];
  });
  expect(Object.fromEntries(faults)).toEqual(gapsOf(file));
});
