import { describe, expect, it } from 'vitest';
import { during } from '../support/during.ts';
import { overlap } from '../support/overlay/overlay-expectations.ts';
import { type BrowserName, launchForOverlay, OverlayPage } from '../support/overlay/overlay-page.ts';
import { inBrowsers } from '../support/spread.ts';
import { PATIENCE_MS } from '../support/until.ts';

const PAGE = `<style>body { margin: 0 } header { position: fixed; inset: 0 0 auto 0; height: 70px; background: #eee }</style>
  <header><button id="menu" aria-expanded="false" aria-controls="nav">Menu</button></header><main style="padding-top:90px">
  <p><button id="target" aria-haspopup="dialog" aria-describedby="hint">Modifier</button> <a id="link" href="#x">Lien</a></p>
  <form onsubmit="return false"><input id="text" name="parentNode"><input id="password" type="password"><input id="tel" type="tel">
  <textarea id="area"></textarea><input type="checkbox" id="box"></form><p id="hint">Note</p></main><div style="height:2500px"></div>
  <button id="far">Loin</button>`;

/** Records what reaches the page and what changes in it from now on. */
const WATCH = (): void => {
  const seen = {
    changes: [] as string[],
    events: [] as string[],
    calls: [] as string[],
    html: document.documentElement.outerHTML,
  };
  const isOurs = (node: Node): boolean => node instanceof Element && node.hasAttribute('data-compagnon-ecps');
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      const nodes = [...addedNodes, ...removedNodes];
      if (nodes.length > 0 && nodes.every(isOurs)) continue;
      if (isOurs(target)) continue;
      seen.changes.push(`${type} ${target.nodeName} ${attributeName ?? nodes.map((node) => node.nodeName).join()}`);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'wheel', 'focusin'])
    document.addEventListener(
      type,
      (event) => void seen.events.push(`${type} ${(event.target as Element).id || (event.target as Element).nodeName}`),
    );
  for (const [owner, name] of [
    [HTMLElement.prototype, 'click'],
    [HTMLFormElement.prototype, 'submit'],
    [HTMLFormElement.prototype, 'requestSubmit'],
    [EventTarget.prototype, 'dispatchEvent'],
    [globalThis, 'fetch'],
    [navigator, 'sendBeacon'],
  ] as const) {
    const object = owner as unknown as Record<string, unknown>;
    const real = object[name] as (...args: unknown[]) => unknown;
    object[name] = function (this: unknown, ...args: unknown[]) {
      seen.calls.push(name);
      return real.apply(this, args);
    };
  }
  for (const owner of [HTMLInputElement.prototype, HTMLTextAreaElement.prototype, HTMLSelectElement.prototype])
    Object.defineProperty(owner, 'value', { get: () => void seen.calls.push('value') });
  Object.assign(globalThis, { seen });
};

interface Seen {
  readonly changes: readonly string[];
  readonly events: readonly string[];
  readonly calls: readonly string[];
  readonly html: string;
}

const seenOn = (overlay: OverlayPage): Promise<Seen> =>
  overlay.page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

inBrowsers(describe)('the page under the overlay, in %s', (name: BrowserName) => {
  const own = during(() => launchForOverlay(name));

  it('is not changed, and is what it was after the end', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.page.evaluate(WATCH);
    await overlay.show({ subject: '#target' });
    await overlay.show({ subject: '#far', step: 'E7' });
    await overlay.show({ subject: 'main', step: 'E8', match: 'likely' });
    await overlay.show({ subject: null, step: 'E9', match: 'none' });
    await overlay.focusBubble();
    await overlay.page.keyboard.press('Escape');
    await overlay.hide();
    await overlay.show({ subject: '#target' });
    await overlay.end();
    await overlay.settle();
    const seen = await seenOn(overlay);
    expect(seen.changes).toEqual([]);
    expect(seen.calls).toEqual([]);
    expect(await overlay.page.evaluate(() => document.documentElement.outerHTML)).toBe(seen.html);
    await overlay.close();
  });

  it('carries data-step and data-match together, French, and the parts that belong to the match', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    const state = () =>
      overlay.page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('html > [data-compagnon-ecps]');
        const parts = [...(host?.shadowRoot?.querySelectorAll('[data-part]') ?? [])].map((part) =>
          part.getAttribute('data-part'),
        );
        const { step, match } = host?.dataset ?? {};
        return { step, match, lang: host?.lang, parts: parts.sort() };
      });
    await overlay.show({ subject: '#target' });
    expect(await state()).toEqual({ step: 'E6', match: 'sure', lang: 'fr', parts: ['bubble', 'ring'] });
    await overlay.show({ subject: 'main', match: 'likely', step: 'E7' });
    expect(await state()).toEqual({ step: 'E7', match: 'likely', lang: 'fr', parts: ['area', 'bubble'] });
    await overlay.show({ subject: null, match: 'none', step: 'E8' });
    expect(await state()).toEqual({ step: 'E8', match: 'none', lang: 'fr', parts: ['bubble'] });
    await overlay.close();
  });

  it('takes every click, also on the target', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.page.evaluate(WATCH);
    await overlay.show({ subject: '#target' });
    const bubble = await overlay.part('bubble');
    for (const id of ['menu', 'target', 'link', 'text', 'password', 'box']) {
      const box = await overlay.box(`#${id}`);
      if (box !== null && bubble !== null && overlap(box, bubble)) continue;
      await overlay.page.click(`#${id}`);
    }
    const clicks = (await seenOn(overlay)).events.filter((event) => event.startsWith('click'));
    expect(clicks).toEqual(expect.arrayContaining(['click menu', 'click target', 'click link']));
    await overlay.close();
  });

  it('keeps its focus, its keys and its scroll position while someone types a code', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.page.click('#password');
    await overlay.page.keyboard.type('12');
    await overlay.show({ subject: '#far' });
    await overlay.page.keyboard.type('34');
    await overlay.show({ subject: null, match: 'none', step: 'E7' });
    await overlay.show({ subject: '#far', step: 'E8' });
    await overlay.page.keyboard.type('56');
    await overlay.page.keyboard.press('ArrowLeft');
    await overlay.page.keyboard.press('Escape');
    await overlay.settle();
    expect(await overlay.page.$eval('#password', (field) => (field as HTMLInputElement).value)).toBe('123456');
    expect(await overlay.page.evaluate(() => [document.activeElement?.id, scrollY])).toEqual(['password', 0]);
    expect(await overlay.part('bubble')).not.toBeNull();
    await overlay.close();
  });

  it('is scrolled once when a step begins, to where no bar covers the target, and then only by the button', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ subject: '#far' });
    expect(await isUncovered(overlay, '#far')).toBe(true);
    await overlay.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await overlay.settle();
    await overlay.show({ subject: '#far' });
    expect(await overlay.page.evaluate(() => scrollY)).toBe(0);
    await (await overlay.button('Montrer l’endroit'))?.click();
    await overlay.settle();
    expect(await isUncovered(overlay, '#far')).toBe(true);
    expect(await overlay.button('Montrer l’endroit')).toBeNull();
    await overlay.close();
  });

  it('is scrolled clear of a bar at the top and one at the bottom in a window as low as at 400 % zoom', async () => {
    const bars = `<style>header, footer { position: fixed; inset: 0 0 auto 0; height: 80px; background: #eee } footer { inset: auto 0 0 0; height: 50px }</style>
      <header>Haut</header><footer>Bas</footer><div style="height:1500px"></div><button id="target">Modifier</button><div style="height:1500px"></div>`;
    const overlay = await OverlayPage.open(own.browser, bars, { width: 500, height: 256 });
    await overlay.show({ subject: '#target' });
    expect(await isUncovered(overlay, '#target')).toBe(true);
    await overlay.close();
  });

  it('does not hear what happens in the bubble, and keeps the focus when a button of it is clicked', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.page.focus('#text');
    await overlay.page.evaluate(WATCH);
    await overlay.show({ subject: '#target' });
    await (await overlay.button('Je ne le vois pas'))?.click();
    expect((await overlay.reports()).actions).toEqual(['not-found']);
    expect((await seenOn(overlay)).events).toEqual([]);
    expect(await overlay.page.evaluate(() => document.activeElement?.id)).toBe('text');
    await overlay.close();
  });

  it('scrolls when the wheel turns over the bubble', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ subject: '#target' });
    const bubble = await overlay.part('bubble');
    if (bubble === null) throw new Error('no bubble');
    await overlay.page.mouse.move(bubble.x + 50, bubble.y + 40);
    await overlay.page.mouse.wheel({ deltaY: 200 });
    await overlay.page.waitForFunction(() => scrollY > 0, { timeout: PATIENCE_MS });
    await overlay.close();
  });

  it('gets the overlay back when it throws away nodes it does not know', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ subject: '#target' });
    await overlay.page.evaluate(() => document.querySelector('[data-compagnon-ecps]')?.remove());
    await overlay.settle();
    expect(await overlay.part('ring')).not.toBeNull();
    await overlay.close();
  });
});

/** Whether the middle and the corners of the element are what is hit there, and all of it is on screen. */
function isUncovered(overlay: OverlayPage, selector: string): Promise<boolean> {
  return overlay.page.$eval(selector, (element) => {
    const { x, y, right, bottom } = element.getBoundingClientRect();
    if (x < 0 || y < 0 || right > innerWidth || bottom > innerHeight) return false;
    const points = [
      [(x + right) / 2, (y + bottom) / 2],
      [x + 4, y + 4],
      [right - 4, bottom - 4],
    ] as const;
    return points.every(([left, top]) => document.elementFromPoint(left, top) === element);
  });
}
