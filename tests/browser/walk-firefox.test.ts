import { afterAll, beforeAll, beforeEach, it } from 'vitest';
import type { GuideId } from '../../shared/guides/guide.ts';
import { address } from '../portals/addresses.ts';
import type { Drawings } from '../portals/server.ts';
import { STRAYS } from '../portals/strays.ts';
import { expectSilence, type Guided, launchGuided, walkWatched, watchedWalk } from '../support/guide/guided.ts';
import { type Walk, walkActivation, walkContactDetails, walkSignIn } from '../support/guide/walk.ts';

// The same walks in Firefox, on a selection: one drawing for each technique that browsers treat differently.
let guided: Guided;
beforeAll(async () => {
  guided = await launchGuided('firefox');
});
afterAll(() => guided?.close());
beforeEach(() => guided.portals.reset());

const routes: readonly [GuideId, Partial<Drawings>, (walk: Walk) => Promise<void>][] = [
  ['activate-with-card', { wallet: 'late' }, walkActivation],
  ['activate-with-card', { wallet: 'components' }, walkActivation],
  ['activate-with-card', { wallet: 'cards' }, walkActivation],
  ['update-contact-details', { epop: 'sprite', ordre: 'tiles' }, walkContactDetails],
  ['update-contact-details', { epop: 'frames', ordre: 'old' }, walkContactDetails],
  ['sign-in', { wallet: 'forms' }, walkSignIn],
];

it.each(routes)('%s is pointed at to its end on %o', (guide, changed, route) =>
  walkWatched(guided, guide, changed, route),
);

it('stays silent on pages that only look like the right ones', async () => {
  const drawing: Drawings = { wallet: 'late', ordre: 'plain', epop: 'table' };
  guided.portals.draw(drawing);
  await guided.startGuide('update-contact-details');
  const page = await guided.browser.newPage();
  // Before and after them the ring comes on a page of the route: silence is no guide's that does not run.
  const { expectStep } = watchedWalk(page, guided.portals, drawing);
  await page.goto(address('ordre'));
  await expectStep('E1');
  for (const name of ['epop-blue-pens', 'epop-orange-others', 'epop-write', 'epop-maintenance'] as const) {
    const stray = STRAYS[name];
    await page.goto(`https://${stray.host}${stray.path}`);
    await expectSilence(page, name, 1_500, stray.areaWillDo);
  }
  await page.goto(address('ordre'));
  await expectStep('E1');
  await page.close();
});
