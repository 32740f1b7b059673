import { describe, expect, it } from 'vitest';
import { during } from '../support/during.ts';
import { expectRingOn } from '../support/overlay/overlay-expectations.ts';
import { type BrowserName, launchForOverlay, OverlayPage } from '../support/overlay/overlay-page.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

const PAGE = `<h1>Activation</h1><p style="margin:200px 0 0 200px"><button id="target">Commencer l’activation</button></p>
  <dialog id="dialog" style="width:500px;height:300px"><p>Confirmez</p><button id="confirm">Confirmer</button></dialog>`;

const BUBBLE = {
  progress: 'Étape 8 sur 11',
  title: 'Scannez le QR code',
  body: 'Visez le QR code de l’écran.',
  warning: 'Trois codes faux bloquent la carte.',
  note: 'S’il expire, rien n’est perdu.',
  actions: [
    { id: 'done', label: 'C’est fait', confirms: true },
    { id: 'trouble', label: 'Ça ne marche pas' },
  ],
  unofficial: 'Aide non officielle',
  chip: { title: 'Aide · étape 6', below: 'non officielle' },
} as const;

inBrowsers(describe)('the bubble, in %s', (name: BrowserName) => {
  const own = during(() => launchForOverlay(name));

  /** What stands in our root by its class. */
  const inside = (overlay: OverlayPage, selector: string): Promise<string | null> =>
    overlay.page.evaluate(
      (wanted) =>
        document.querySelector('[data-compagnon-ecps]')?.shadowRoot?.querySelector(wanted)?.textContent ?? null,
      selector,
    );

  it('points at its target with an arrow, which goes with it', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ subject: '#target', bubble: BUBBLE });
    await overlay.settle();
    expect(await inside(overlay, '.arrow')).not.toBeNull();
    await overlay.show({ subject: null, match: 'none', bubble: BUBBLE });
    await overlay.settle();
    expect(await inside(overlay, '.arrow')).toBeNull();
    await overlay.close();
  });

  it('stands whole beside a field whose labels are as wide as the form, and covers no control', async () => {
    const fields = ['mail', 'mobile']
      .map((id) => `<label for="${id}" style="display:block">Champ</label><input id="${id}" style="display:block">`)
      .join('');
    const overlay = await OverlayPage.open(
      own.browser,
      `<form style="margin:120px 20px 0">${fields}<button>Enregistrer</button></form>
       <div tabindex="0" style="overflow:auto;width:760px;height:200px;margin:10px"><p style="height:400px">Texte</p></div>`,
    );
    await overlay.show({ subject: '#mail', bubble: BUBBLE });
    await overlay.settle();
    const cutOff = await overlay.page.evaluate(() => {
      const shown = document.querySelector('[data-compagnon-ecps]')?.shadowRoot?.querySelector('.bubble');
      return (shown?.scrollHeight ?? Number.NaN) - (shown?.clientHeight ?? 0);
    });
    // Heights are rounded.
    expect(cutOff).toBeLessThanOrEqual(1);
    const bubble = await overlay.part('bubble');
    for (const control of ['#mail', '#mobile', 'form button']) {
      const box = await overlay.box(control);
      if (bubble === null || box === null) throw new Error('not drawn');
      expect(bubble.x >= box.x + box.width || bubble.y >= box.y + box.height).toBe(true);
    }
    await overlay.close();
  });

  it('covers nothing of a text that scrolls and is to be read before its box is ticked, nor the words of the box', async () => {
    const overlay = await OverlayPage.open(
      own.browser,
      `<main style="width:600px;margin:20px auto"><h1>Conditions</h1>
       <div id="terms" style="overflow:auto;height:120px">${'<p>Texte des conditions.</p>'.repeat(30)}</div>
       <p><input type="checkbox" id="target"><span id="words">J’accepte les conditions</span></p>
       <button>Continuer</button></main>`,
      { width: 1000, height: 620 },
    );
    await overlay.show({ subject: '#target', bubble: BUBBLE });
    await overlay.settle();
    const bubble = await overlay.part('bubble');
    for (const text of ['#terms p', '#words', 'button']) {
      const box = await overlay.box(text);
      if (bubble === null || box === null) throw new Error('not drawn');
      expect(bubble.y >= box.y + box.height || bubble.x >= box.x + box.width, text).toBe(true);
    }
    await overlay.close();
  });

  it('measures a few hundred texts around its control, however many a page puts there', async () => {
    const overlay = await OverlayPage.open(
      own.browser,
      `<main><h1>Page</h1><button id="target">Ici</button><p>${'x<!---->'.repeat(5000)}</p><x-list></x-list></main><script>
         document.querySelector('x-list').attachShadow({ mode: 'open' }).innerHTML = '<i>x</i>'.repeat(5000);
         const measure = Range.prototype.getBoundingClientRect;
         globalThis.measured = 0;
         Range.prototype.getBoundingClientRect = function () {
           globalThis.measured += 1;
           return Reflect.apply(measure, this, []);
         };
       </script>`,
    );
    await overlay.show({ subject: '#target', bubble: BUBBLE });
    await overlay.settle();
    const before = await overlay.page.evaluate('measured');
    await overlay.show({ subject: '#target', bubble: BUBBLE });
    const after = await overlay.page.evaluate('measured');
    expect(after).toBeGreaterThan(Number(before));
    expect(Number(after) - Number(before)).toBeLessThan(500);
    await overlay.close();
  });

  it('leaves the label above a field to be read in a narrow window', async () => {
    const overlay = await OverlayPage.open(
      own.browser,
      `<h1 style="height:340px">Page</h1><label for="target" id="label" style="display:block">Adresse électronique</label>
       <input id="target"><p style="height:120px"></p>`,
      { width: 320, height: 620 },
    );
    await overlay.show({ subject: '#target', bubble: BUBBLE });
    await overlay.settle();
    const [bubble, label] = [await overlay.part('bubble'), await overlay.box('#label')];
    if (bubble === null || label === null) throw new Error('not drawn');
    expect(bubble.y + bubble.height <= label.y || bubble.y >= label.y + label.height).toBe(true);
    await overlay.close();
  });

  it('says whose it is in its head, on its chip too, and the danger before the instruction', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ subject: '#target', bubble: BUBBLE });
    expect(await inside(overlay, '.head')).toContain(BUBBLE.unofficial);
    const words = (await inside(overlay, '.bubble')) ?? '';
    expect(words.indexOf(BUBBLE.warning)).toBeLessThan(words.indexOf(BUBBLE.body));
    await (await overlay.button('Réduire la bulle'))?.click();
    await overlay.settle();
    expect(await inside(overlay, '.bubble')).toBe(`${BUBBLE.chip.title} ${BUBBLE.chip.below}`);
    await overlay.close();
  });

  it('is folded to a chip by its cross, beside the ring that stays, until it is opened or another step begins', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ subject: '#target', bubble: BUBBLE });
    const fold = async (): Promise<void> => (await overlay.button('Réduire la bulle'))?.click();
    const isOpen = async (): Promise<boolean> => ((await inside(overlay, '.bubble')) ?? '').includes(BUBBLE.body);
    await fold();
    await overlay.settle();
    expect(await isOpen()).toBe(false);
    await expectRingOn(overlay, '#target');
    await overlay.show({ subject: '#target', bubble: { ...BUBBLE, note: null } });
    expect(await isOpen()).toBe(false);
    await (await overlay.button(`${BUBBLE.chip.title} ${BUBBLE.chip.below}`))?.click();
    await overlay.settle();
    expect(await isOpen()).toBe(true);
    await fold();
    await overlay.show({ subject: '#target', step: 'E7', bubble: BUBBLE });
    expect(await isOpen()).toBe(true);
    expect((await overlay.reports()).folded).toEqual([true, false, true, false]);
    expect((await overlay.reports()).actions).toEqual([]);
    await overlay.close();
  });

  it('begins as a chip where another voice says the step, and opens once that is gone', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ subject: null, match: 'none', bubble: { ...BUBBLE, begins: 'folded' } });
    expect(await inside(overlay, '.body')).toBeNull();
    await overlay.show({ subject: null, match: 'none', bubble: { ...BUBBLE, begins: 'open' } });
    expect(await inside(overlay, '.body')).toBe(BUBBLE.body);
    expect((await overlay.reports()).folded).toEqual([true, false]);
    await overlay.close();
  });

  it('keeps its words and its warning over a modal dialog: the buttons alone go', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.page.evaluate(() => document.querySelector('dialog')?.showModal());
    await overlay.show({ subject: '#confirm', bubble: BUBBLE });
    await overlay.settle(8);
    await expectRingOn(overlay, '#confirm');
    const words = await inside(overlay, '.bubble');
    for (const said of [BUBBLE.title, BUBBLE.body, BUBBLE.warning]) expect(words).toContain(said);
    expect(await overlay.button('C’est fait')).toBeNull();
    expect(await overlay.button('Réduire la bulle')).toBeNull();
    await overlay.close();
  });

  it.each([
    ['head', 200],
    ['sign', 22],
  ] as const)(
    'is carried by its %s, stays where it was put at the next step, and never covers the target',
    async (_, from) => {
      const overlay = await OverlayPage.open(own.browser, PAGE);
      await overlay.show({ subject: '#target', bubble: BUBBLE });
      await overlay.settle();
      const before = await overlay.part('bubble');
      if (before === null) throw new Error('no bubble');
      await overlay.page.mouse.move(before.x + from, before.y + 14);
      await overlay.page.mouse.down();
      await overlay.page.mouse.move(before.x + from + 200, before.y + 40, { steps: 4 });
      await overlay.page.mouse.up();
      await overlay.settle();
      const moved = await overlay.part('bubble');
      expect(moved?.x).toBeCloseTo(before.x + 200, 0);
      await overlay.show({ subject: '#target', step: 'E7', bubble: { ...BUBBLE, title: 'Autre étape' } });
      await overlay.settle();
      expect((await overlay.part('bubble'))?.x).toBeCloseTo(before.x + 200, 0);
      await overlay.close();
    },
  );

  it.each(['its head pressed', 'its sign pressed', 'the keyboard'] as const)(
    'goes to another corner without dragging: %s',
    async (way) => {
      const overlay = await OverlayPage.open(own.browser, PAGE);
      await overlay.show({ subject: '#target', bubble: BUBBLE });
      const sign = await overlay.button('Déplacer la bulle');
      const before = await overlay.part('bubble');
      if (before === null) throw new Error('no bubble');
      if (way === 'the keyboard') {
        await sign?.focus();
        await overlay.page.keyboard.press('Enter');
      } else if (way === 'its sign pressed') await sign?.click();
      else await overlay.page.mouse.click(before.x + 200, before.y + 14);
      await overlay.settle();
      expect(await overlay.part('bubble')).not.toEqual(before);
      await overlay.close();
    },
  );

  it('is moved by no event that a script makes up', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ subject: '#target', bubble: BUBBLE });
    await overlay.settle();
    const before = await overlay.part('bubble');
    await overlay.page.evaluate(() => {
      const root = document.querySelector('[data-compagnon-ecps]')?.shadowRoot;
      const head = root?.querySelector('.head');
      for (const type of ['pointerdown', 'pointermove', 'pointerup'])
        head?.dispatchEvent(new PointerEvent(type, { clientX: 700, clientY: 500, button: 0, bubbles: true }));
      root?.querySelector<HTMLElement>('[data-key=move]')?.click();
    });
    await overlay.settle();
    expect(await overlay.part('bubble')).toEqual(before);
    await overlay.close();
  });

  it('counts down where the eye is, and says that the time is over', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    const countdown = {
      endsAt: Date.now() + 42_000,
      seconds: 90,
      left: 'Encore {s} secondes environ.',
      over: 'Expiré.',
    };
    await overlay.show({ subject: '#target', bubble: { ...BUBBLE, countdown } });
    expect(await inside(overlay, '.countdown')).toBe('Encore 50 secondes environ.');
    const soon = { ...countdown, endsAt: Date.now() + 1500 };
    await overlay.show({ subject: '#target', bubble: { ...BUBBLE, countdown: soon } });
    await until('the end', async () => (await inside(overlay, '.countdown')) === 'Expiré.');
    await until('the end said aloud', async () => (await inside(overlay, '.announcer')) === 'Expiré.');
    await overlay.close();
  });

  it('draws a tick for something to be glad of, and has it whole soon after', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ subject: null, match: 'none', bubble: { ...BUBBLE, isGlad: true } });
    await until('the whole tick', () =>
      overlay.page.evaluate(() => {
        const tick = document
          .querySelector('[data-compagnon-ecps]')
          ?.shadowRoot?.querySelector<SVGElement>('.title svg');
        return tick !== null && tick !== undefined && Number.parseFloat(tick.style.strokeDashoffset || '0') === 0;
      }),
    );
    expect(await overlay.page.evaluate(() => document.getAnimations().length)).toBe(0);
    await overlay.close();
  });

  it('reads its words out again when they change within a step, and only then', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    const said = (): Promise<string | null> => inside(overlay, '.announcer');
    await overlay.show({ subject: '#target', bubble: BUBBLE });
    await until('the words', async () => ((await said()) ?? '').includes(BUBBLE.body));
    await overlay.show({ subject: null, match: 'none', bubble: { ...BUBBLE, body: 'Le QR code n’est plus affiché.' } });
    await until('the new words', async () => ((await said()) ?? '').includes('plus affiché'));
    await overlay.close();
  });
});
