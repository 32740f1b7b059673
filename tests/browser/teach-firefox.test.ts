// @module-tag beyond
import { expect, it } from 'vitest';
import { teachText } from '../../shared/messages/fr/teach.ts';
import { strayCalled } from '../portals/strays.ts';
import { during } from '../support/during.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { choose } from '../support/guide/panel-page.ts';
import { leaveWhileShowing, noRing, press, ringOnButton, says, showButton } from '../support/guide/teaching.ts';
import { until } from '../support/until.ts';

// The built add-on in Firefox; what else is shown, kept and exported is in teach.test.ts.
const guided = during(() => launchGuided('firefox'));

it('what the user shows once costs the page no click, is ringed from then on, and is forgotten when asked', async () => {
  const panel = await guided.startGuide('update-contact-details');
  const stray = strayCalled('epop-no-activity');
  const page = await guided.browser.newPage();
  await page.goto(`https://${stray.host}${stray.path}`);
  await panel.bringToFront();
  await choose(panel, 'E5');
  await showButton(panel, page);
  await until('the ring', () => ringOnButton(page));
  expect(await page.evaluate(() => document.querySelector('[data-compagnon-ecps-picker]'))).toBeNull();
  expect(await page.evaluate(() => document.body.hasAttribute('data-clicked'))).toBe(false);
  await page.reload();
  await until('the ring after a reload', () => ringOnButton(page));

  await panel.bringToFront();
  await says(panel, teachText.state.saved);
  await press(panel, teachText.forget);
  await page.bringToFront();
  await noRing(page);
  await leaveWhileShowing(panel, page);
});
