import { beforeAll, describe, expect, it } from 'vitest';
import { readWalk, stepsOfWalk, type WalkFile } from '../../extension/guide/walk/walk-file.ts';
import { walkText } from '../../shared/messages/fr/walk.ts';
import { during } from '../support/during.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { press } from '../support/guide/panel-page.ts';
import { recordWalk, savedFile } from '../support/guide/recorded-walk.ts';
import { walkActivation } from '../support/guide/walk.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

// Another drawing than the guides were made with; walked by a person's mouse, with an expired QR code and refused codes.
const DRAWING = { wallet: 'components', ordre: 'old', epop: 'components' } as const;

inBrowsers(describe)('in %s, a walk that a volunteer records', (kind) => {
  const guided = during(() => launchGuided(kind));
  let walk: WalkFile;
  let text: string;
  let bubble = '';
  beforeAll(async () => {
    guided.portals.draw(DRAWING);
    const { review } = await recordWalk(guided, 'activate-with-card', ({ page }) =>
      walkActivation({
        page,
        portals: guided.portals,
        drawing: DRAWING,
        async expectStep(step) {
          // A person reads first: the page is looked at a moment after it has come.
          await new Promise((done) => setTimeout(done, 1_500));
          if (step === 'A6') bubble = (await readOverlays(page)).map(({ words }) => words).join();
        },
        expectNothing: async () => {},
      }),
    );
    await press(review, walkText.page.remove(1));
    await until('the page taken out', () => review.evaluate(() => document.querySelector('#page-13') === null));
    text = await savedFile(review);
    walk = readWalk(text);
  }, 180_000);

  it('is said to be recorded in every bubble', () => {
    expect(bubble).toContain(walkText.inBubble);
  });

  it('has the pages that live some seconds, what was pressed there, and not the page that was taken out', () => {
    expect(stepsOfWalk(walk)).toEqual(['A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11']);
    const pressed = walk.moments.flatMap(({ step, press: one }) =>
      one === undefined ? [] : [`${step} ${one.control.text}`],
    );
    expect(pressed).toContain("A7 commencer l'activation");
    expect(pressed).toContain('A8 obtenir un nouveau qr code');
    expect(pressed).toContain('A10 enregistrer');
  });

  it('is small, and holds no time finer than a day, no code and no address', () => {
    expect(text.length).toBeLessThan(1_500_000);
    expect(text).not.toMatch(/2580|2581|111111|https?:|\d\d:\d\d/);
  });

  it('is erased by one press', async () => {
    const review = await guided.openPage('review.html');
    await review.waitForSelector('[data-reviewed]');
    await press(review, walkText.page.erase);
    await until('nothing left', () => review.evaluate(() => document.querySelector('[data-reviewed]') === null));
    const again = await guided.openPage('review.html');
    await until('no walk', () =>
      again.evaluate((none) => document.body.textContent?.includes(none) ?? false, walkText.page.none),
    );
  });
});
