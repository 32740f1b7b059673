import { describe, expect, it } from 'vitest';
import { during } from '../support/during.ts';
import { expectRingOn } from '../support/overlay/overlay-expectations.ts';
import { type BrowserName, launchForOverlay, OverlayPage } from '../support/overlay/overlay-page.ts';
import { inBrowsers, spread } from '../support/spread.ts';
import { until } from '../support/until.ts';

const PAGE = `<style>body { margin: 0 } #target { transition: none }</style><div id="above"></div>
  <p id="row" style="padding-top:80px"><button>Loupe</button> <button id="target">Modifier</button></p>
  <div id="scroller" style="height:150px;width:300px;overflow:auto"><div style="height:100px"></div>
  <button id="inner">Dedans</button><div style="height:900px"></div></div><div style="height:3000px"></div>`;

/** What happens to a page while a step is shown; the ring must be right again soon after, without being told. */
const CHANGES: readonly { readonly name: string; readonly act: () => void; readonly subject?: string }[] = [
  { name: 'the window scrolls', act: () => window.scrollBy(0, 40) },
  {
    name: 'something is inserted above',
    act: () => {
      const above = document.querySelector<HTMLElement>('#above');
      if (above) above.style.height = '120px';
    },
  },
  {
    name: 'the target grows',
    act: () => {
      const target = document.querySelector<HTMLElement>('#target');
      if (target) target.style.padding = '20px';
    },
  },
  {
    name: 'the target is moved by a transform',
    act: () => {
      const row = document.querySelector<HTMLElement>('#row');
      if (row) row.style.transform = 'translate(80px, 30px)';
    },
  },
  { name: 'its scroller scrolls', subject: '#inner', act: () => document.querySelector('#scroller')?.scrollBy(0, 25) },
  {
    name: 'it scrolls out of its scroller and back',
    subject: '#inner',
    act: () => {
      document.querySelector('#scroller')?.scrollTo(0, 500);
      setTimeout(() => document.querySelector('#scroller')?.scrollTo(0, 60), 50);
    },
  },
  {
    name: 'an animation has moved it',
    act: () => {
      document
        .querySelector('#row')
        ?.animate([{ marginTop: '0px' }, { marginTop: '60px' }], { duration: 100, fill: 'forwards' });
    },
  },
];

/** Ways in which what was found stops being there. */
const LOSSES: readonly { readonly name: string; readonly act: () => void }[] = [
  { name: 'is removed', act: () => document.querySelector('#target')?.remove() },
  {
    name: 'is replaced by a clone',
    act: () => {
      const target = document.querySelector('#target');
      target?.replaceWith(target.cloneNode(true));
    },
  },
  { name: 'loses its display', act: () => document.querySelector('#row')?.setAttribute('style', 'display:none') },
  { name: 'turns invisible', act: () => document.querySelector('#row')?.setAttribute('style', 'visibility:hidden') },
  { name: 'turns transparent', act: () => document.querySelector('#row')?.setAttribute('style', 'opacity:0') },
  { name: 'is hidden with all of the page', act: () => document.body.replaceChildren() },
  { name: 'is hidden by its own attribute', act: () => document.querySelector('#target')?.setAttribute('hidden', '') },
  {
    name: 'is hidden with what holds it, by an attribute',
    act: () => document.querySelector('#row')?.setAttribute('hidden', ''),
  },
  {
    name: 'is hidden by a new rule alone',
    act: () =>
      document.head.append(Object.assign(document.createElement('style'), { textContent: '#row{display:none}' })),
  },
];

inBrowsers(describe)('following the page, in %s', (name: BrowserName) => {
  const own = during(() => launchForOverlay(name));

  it('the first ring and its words come in one frame', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.page.evaluate(noteParts);
    await overlay.show({ subject: '#target' });
    expect(await overlay.page.evaluate('parts')).toEqual(['ring', 'bubble']);
    await overlay.close();
  });

  spread(it, CHANGES)('the ring is right again after $name', async ({ act, subject = '#target' }) => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ subject });
    await overlay.page.evaluate(act);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expectRingOn(overlay, subject);
    expect((await overlay.reports()).lost).toBe(0);
    await overlay.close();
  });

  spread(it, LOSSES)(
    'the ring is gone in the next frame when the target $name, and the search is told',
    async ({ act }) => {
      const overlay = await OverlayPage.open(own.browser, PAGE);
      await overlay.show({ subject: '#target' });
      expect(await overlay.part('ring')).not.toBeNull();
      // Asked in the frame after the one in which it happened.
      const seen = await overlay.page.evaluate(async (change) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        await frame();
        new Function(`(${change})()`)();
        await frame();
        await frame();
        const host = document.querySelector<HTMLElement>('[data-compagnon-ecps]');
        return { ring: host?.shadowRoot?.querySelector('[data-part=ring]') !== null, match: host?.dataset['match'] };
      }, String(act));
      expect(seen).toEqual({ ring: false, match: 'none' });
      expect((await overlay.reports()).lost).toBe(1);
      await overlay.close();
    },
  );

  it.each(['hidden', 'class'])(
    'a link in a menu that a busy page closes by its %s attribute has no ring two frames later, nor any other ring',
    async (attribute) => {
      const overlay = await OverlayPage.open(
        own.browser,
        `<style>.ferme{display:none}</style><div style="position:sticky;top:0"><button id="mon">Mon espace</button>
         <ul id="menu"><li><a id="co" href="#x">Me connecter</a></li></ul></div><p>${'Texte. '.repeat(400)}</p>`,
      );
      await overlay.show({ subject: '#co' });
      const rings = await overlay.page.evaluate(async (name) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const isRinged = () =>
          document.querySelector('[data-compagnon-ecps]')?.shadowRoot?.querySelector('[data-part=ring]') !== null;
        const seen = [isRinged()];
        const work = setInterval(() => {
          const end = performance.now() + 25;
          while (performance.now() < end);
        });
        await frame();
        document.querySelector('#menu')?.setAttribute(name, name === 'hidden' ? '' : 'ferme');
        await frame();
        for (let look = 0; look < 8; look += 1) {
          await frame();
          seen.push(isRinged());
        }
        clearInterval(work);
        return seen;
      }, attribute);
      expect(rings).toEqual([true, false, false, false, false, false, false, false, false]);
      await overlay.close();
    },
  );

  it('a target scrolled out of its container has no ring, and the bubble offers to show it', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ subject: '#inner' });
    await overlay.page.evaluate(() => document.querySelector('#scroller')?.scrollTo(0, 600));
    await overlay.settle();
    expect(await overlay.part('ring')).toBeNull();
    expect((await overlay.reports()).lost).toBe(0);
    await (await overlay.button('Montrer l’endroit'))?.click();
    await overlay.settle();
    await expectRingOn(overlay, '#inner');
    await overlay.close();
  });

  it('a target scrolled under a fixed bar has no ring on that bar', async () => {
    const overlay = await OverlayPage.open(
      own.browser,
      `<header style="position:fixed;inset:0 0 auto 0;height:120px;background:#ddd"><button>Menu</button></header><div style="height:300px"></div>${PAGE}`,
    );
    await overlay.show({ subject: '#target' });
    await overlay.page.evaluate(() => {
      const target = document.querySelector('#target');
      if (target) window.scrollBy(0, target.getBoundingClientRect().y - 50);
    });
    await overlay.settle();
    expect(await overlay.part('ring')).toBeNull();
    await overlay.close();
  });

  it('the ring keeps to an animated target, frame by frame', async () => {
    const overlay = await OverlayPage.open(
      own.browser,
      `<button id="target" style="position:absolute;top:200px;animation:go 2s infinite alternate linear">Oui</button>
        <style>@keyframes go { from { left: 20px } to { left: 300px } }</style>`,
    );
    await overlay.show({ subject: '#target' });
    const worst = await overlay.page.evaluate(async () => {
      const root = document.querySelector('[data-compagnon-ecps]')?.shadowRoot;
      const target = document.querySelector('#target');
      let most = 0;
      for (let frame = 0; frame < 40; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        // After observers have run, that is: what this frame paints.
        await new Promise((resolve) => setTimeout(resolve));
        const ring = root?.querySelector('[data-part=ring]')?.getBoundingClientRect();
        const box = target?.getBoundingClientRect();
        if (ring && box) most = Math.max(most, Math.abs(ring.x + ring.width / 2 - box.x - box.width / 2));
        else most = 999;
      }
      return most;
    });
    expect(worst).toBeLessThanOrEqual(3);
    await overlay.close();
  });

  it('draws again at its place when it is shown the same step anew', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ subject: '#target' });
    await overlay.page.evaluate(() => {
      const target = document.querySelector('#target');
      target?.replaceWith(target.cloneNode(true));
    });
    await overlay.settle();
    await overlay.show({ subject: '#target' });
    await until('the ring', () => overlay.part('ring'));
    await expectRingOn(overlay, '#target');
    await overlay.close();
  });
});

/** In the page: notes what is drawn when `show` returns. */
function noteParts(): void {
  const { overlay } = globalThis as unknown as { overlay: { show(view: unknown): void } };
  const show = overlay.show.bind(overlay);
  overlay.show = (view) => {
    show(view);
    const drawn = document.querySelector('[data-compagnon-ecps]')?.shadowRoot?.querySelectorAll('[data-part]') ?? [];
    Object.assign(globalThis, { parts: [...drawn].map((one) => one.getAttribute('data-part')) });
  };
}
