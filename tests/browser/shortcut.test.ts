import { describe, expect, it } from 'vitest';
import { address } from '../portals/addresses.ts';
import { during } from '../support/during.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

// A suggested key that the browser has taken for itself is silently not assigned: asked of the browsers themselves.
inBrowsers(describe)('in %s, the key to the bubble', (kind) => {
  const guided = during(() => launchGuided(kind));

  it('is assigned, and the settings say which it is, and the panel where the first bubble is on the page', async () => {
    const panel = await guided.startGuide('activate-with-card');
    await panel.waitForSelector('button[data-step]');
    const assigned = await panel.evaluate(
      async () => (await chrome.commands.getAll()).find((one) => one.name === 'focus-bubble')?.shortcut,
    );
    expect(assigned).toBe('Alt+Shift+G');
    expect(await panel.$('[data-shortcut]')).toBeNull();
    const page = await guided.browser.newPage();
    await page.goto(address('wallet'));
    await until('the panel to say it', () =>
      panel.evaluate(() => document.querySelector('[data-shortcut]')?.textContent.includes('Alt+Maj+G') ?? false),
    );
    await panel.evaluate(() => location.assign('/options.html'));
    await until('the settings to say it', () =>
      panel
        .evaluate(
          () =>
            location.pathname === '/options.html' &&
            (document.querySelector('[data-shortcut]')?.textContent.includes('Alt+Maj+G') ?? false),
        )
        // On its way from one page to the other.
        .catch(() => false),
    );
  });
});
