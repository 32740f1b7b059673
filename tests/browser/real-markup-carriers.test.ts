import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StepId } from '../../shared/guides/guide.ts';
import type { Dressing } from '../real-markup/dressing.ts';
import { DRESSINGS } from '../real-markup/dressings/index.ts';
import { codePicture, type Scene, scenes } from '../real-markup/scenes.ts';
import { scenesInOtherWords } from '../real-markup/scenes-in-other-words.ts';
import { openPages, type Tabs } from '../support/browser/page-browser.ts';
import { bundleLab } from '../support/locator/locate-lab.ts';
import { bundleAngular, judge, ORDRE_STEPS, openStyled, WALLET_STEPS } from '../support/locator/real-markup.ts';
import { spread } from '../support/spread.ts';

/** On E-POP itself nobody is on the way to it. */
const stepsOn = ({ path, step }: Scene): readonly StepId[] =>
  !ORDRE_STEPS.includes(step)
    ? WALLET_STEPS
    : path.startsWith('/loc_fr/')
      ? ORDRE_STEPS.filter((other) => other >= 'E4')
      : ORDRE_STEPS;

let browser: Tabs;
let lab: string;
let angular: string;
let all: readonly Scene[];

beforeAll(async () => {
  lab = await bundleLab('tests/support/locator/real-markup-lab.ts');
  angular = await bundleAngular();
  const picture = await codePicture();
  all = [...scenes(picture), ...scenesInOtherWords(picture)];
  ({ browser } = await openPages());
});
afterAll(() => browser?.close());

/** What is not right on the scenes in the components of a framework, a line each. */
async function missedIn(dressing: Dressing): Promise<readonly string[]> {
  const drawn = dressing.drawnBy !== undefined;
  const tab = await openStyled(browser, lab, dressing.styles, drawn ? [angular] : []);
  const judged = await judge(
    tab,
    all.map((scene) => ({ html: scene.draw(dressing), path: scene.path, steps: stepsOn(scene), drawn })),
  );
  await tab.close();
  return judged.flatMap((page, index) => {
    const scene = all[index];
    if (scene === undefined) return [];
    const name = `${scene.step} ${scene.says}`;
    const isDrawn = scene.is === 'twin' || page.some(({ step }) => step === scene.step);
    const missed = page.filter(({ ring }) => ring !== 'right');
    return [
      ...(isDrawn ? [] : [`${name}: the control is not drawn`]),
      ...missed.map(({ step, ring, at }) => `${scene.is} ${name}: ${step} ${ring} ${at}`),
    ];
  });
}

spread(it.concurrent, DRESSINGS)(
  'our pages made of $name have a ring on what is marked, and on nothing else',
  async (dressing) => {
    expect(await missedIn(dressing)).toEqual([]);
  },
);
