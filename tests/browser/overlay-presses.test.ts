import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passTime } from '../support/browser/page-clock.ts';
import { during } from '../support/during.ts';
import { type BrowserName, launchForOverlay, OverlayPage } from '../support/overlay/overlay-page.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

// Whose a press is: what lies over parts of the control, and what of ours has come under the pointer.
const PAGE = `<style>#target { position: absolute; left: 300px; top: 200px; width: 60px; height: 40px }
  .over { position: absolute; top: 198px; height: 44px; padding: 0; border: 0 }</style>
  <button id="target">Modifier</button>`;
/** Over the target from and to, px of its width. */
const over = (from: number, to: number, tag = 'button', css = ''): string =>
  `<${tag} class="over" style="left:${300 + from}px;width:${to - from}px;${css}"></${tag}>`;

inBrowsers(describe)('in %s,', (name: BrowserName) => {
  const own = during(() => launchForOverlay(name));
  let overlay: OverlayPage;
  beforeEach(async () => {
    overlay = await OverlayPage.openWithClock(own.browser, PAGE);
    await overlay.show({ subject: '#target' });
    expect(await overlay.part('ring')).not.toBeNull();
  });
  afterEach(() => overlay.close());

  const add = (html: string): Promise<void> =>
    overlay.page.evaluate((more) => document.body.insertAdjacentHTML('beforeend', more), html);
  const isRinged = async (): Promise<boolean> => (await overlay.part('ring')) !== null;

  it.each([
    ['two buttons that leave a slit', over(-5, 27) + over(33, 65)],
    ['two unseen frames that leave a slit', over(-5, 27, 'iframe', 'opacity:0') + over(33, 65, 'iframe', 'opacity:0')],
    ['two fixed ones, larger than it', over(-5, 27, 'a href=#', 'position:fixed;height:300px') + over(33, 65)],
    [
      'a button with a hole',
      over(
        -5,
        65,
        'button',
        'clip-path:polygon(0 0,100% 0,100% 100%,0 100%,0 0,45% 45%,45% 55%,55% 55%,55% 45%,45% 45%)',
      ),
    ],
  ])('%s over the control take the ring away when the pointer comes, and it is back when they go', async (_, html) => {
    await add(html);
    await overlay.page.mouse.move(330, 220);
    await until('no ring', async () => !(await isRinged()), 3_000);
    await overlay.page.evaluate(() => {
      for (const one of document.querySelectorAll('.over')) one.remove();
    });
    await overlay.page.mouse.move(331, 221);
    // Asked again every few seconds.
    const isBack = async (): Promise<boolean> => (await passTime(overlay.page, 500)) || isRinged();
    await until('the ring', isBack, 12_000);
  });

  it('a sign in a corner and a bar that hides a half of it take nothing away', async () => {
    await add(
      `${over(50, 65, 'button', 'height:12px')}<div style="position:fixed;left:0;top:0;width:700px;height:215px;background:#fff"></div>`,
    );
    await overlay.page.mouse.move(330, 225);
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await isRinged()).toBe(true);
  });

  it('a press on a button of ours that has just come there counts for nothing, a later one does', async () => {
    const label = 'Je ne le vois pas';
    const where = () => overlay.button(label).then((button) => button?.boundingBox() ?? null);
    const first = await where();
    await overlay.page.evaluate(() => {
      const target = document.querySelector('#target');
      if (target instanceof HTMLElement) target.style.top = '60px';
    });
    const box = await until('the button elsewhere', async () => {
      const now = await overlay.page.evaluate((text) => {
        const root = document.querySelector('[data-compagnon-ecps]')?.shadowRoot;
        const button = [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === text);
        const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
        return { x: x + width / 2, y: y + height / 2 };
      }, label);
      return first !== null && Math.abs(now.y - first.y - first.height / 2) > 40 ? now : null;
    });
    await overlay.page.mouse.click(box.x, box.y);
    expect((await overlay.reports()).actions).toEqual([]);
    await new Promise((done) => setTimeout(done, 600));
    await overlay.page.mouse.click(box.x, box.y);
    expect((await overlay.reports()).actions).toEqual(['not-found']);
  });
});
