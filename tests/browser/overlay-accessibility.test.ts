import { createRequire } from 'node:module';
import type { Viewport } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { headingProblems, headingsOf } from '../support/browser/headings.ts';
import { during } from '../support/during.ts';
import { expectInWindow, expectRingOn, overlap } from '../support/overlay/overlay-expectations.ts';
import { type BrowserName, launchForOverlay, OverlayPage } from '../support/overlay/overlay-page.ts';
import { inBrowsers, spread } from '../support/spread.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const PAGE = `<header><h1>Données professionnelles</h1></header><main><p><button id="target">Modifier</button> <button id="other">Annuler</button></p>
  <p><label>E-mail <input id="mail"></label></p></main>`;

const FULL = {
  bubble: {
    progress: 'Étape 6 sur 9',
    title: 'Cliquez sur le stylo',
    body: 'Il est à droite de vos coordonnées.',
    warning: 'Une fenêtre va demander le code de votre carte. Trois erreurs bloquent la carte.',
    actions: [
      { id: 'done', label: 'C’est fait' },
      { id: 'not-found', label: 'Je ne le vois pas' },
    ],
    unofficial: 'Aide non officielle',
    chip: { title: 'Aide · étape 6', below: 'non officielle' },
  },
};

const active = (overlay: OverlayPage): Promise<string> =>
  overlay.page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement;
    if (!inside) return document.activeElement?.id || (document.activeElement?.nodeName ?? '');
    return inside.getAttribute('data-part') ?? inside.getAttribute('aria-label') ?? inside.textContent ?? '';
  });

async function violations(overlay: OverlayPage): Promise<readonly string[]> {
  await overlay.page.addScriptTag({ path: AXE });
  return overlay.page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const result = await axe.run(document, { resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
}

inBrowsers(describe)('the overlay for everyone, in %s', (name: BrowserName) => {
  const own = during(() => launchForOverlay(name));

  it('adds no violation that axe-core knows, open, folded and docked', async () => {
    const bare = await OverlayPage.open(own.browser, PAGE);
    const before = await violations(bare);
    await bare.close();
    for (const viewport of [undefined, { width: 320, height: 256 }]) {
      const overlay = await OverlayPage.open(own.browser, PAGE, viewport);
      await overlay.show({ ...FULL, subject: '#target' });
      expect(await violations(overlay)).toEqual(before);
      await (await overlay.button('Réduire la bulle'))?.click();
      expect(await violations(overlay)).toEqual(before);
      await overlay.close();
    }
  });

  // Firefox hands out no tree of its own.
  it.runIf(name === 'chromium')('has the title of its words among the headings, below that of the page', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ ...FULL, subject: '#target' });
    const headings = await headingsOf(overlay.page);
    expect(headings).toContainEqual({ level: 2, name: FULL.bubble.title });
    expect(headingProblems(headings)).toEqual([]);
    await overlay.close();
  });

  it('lets the command key go to the bubble and back to where one was', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.page.focus('#mail');
    await overlay.show({ ...FULL, subject: '#target' });
    expect(await active(overlay)).toBe('mail');
    await overlay.focusBubble();
    expect(await active(overlay)).toBe('bubble');
    await overlay.page.keyboard.press('Tab');
    expect(await active(overlay)).toBe('Réduire la bulle');
    await overlay.page.keyboard.press('Tab');
    expect(await active(overlay)).toBe('C’est fait');
    await overlay.page.keyboard.press('Enter');
    expect((await overlay.reports()).actions).toEqual(['done']);
    await overlay.focusBubble();
    expect(await active(overlay)).toBe('mail');
    await overlay.close();
  });

  it('goes to the bubble also before its words are drawn', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.page.evaluate(() => {
      const { overlay } = globalThis as unknown as { overlay: { show(view: unknown): void; focusBubble(): void } };
      const show = overlay.show.bind(overlay);
      overlay.show = (view) => {
        show(view);
        overlay.focusBubble();
      };
    });
    await overlay.show({ ...FULL, subject: '#target' });
    expect(await active(overlay)).toBe('bubble');
    await overlay.close();
  });

  it('gives the focus back in its own frame, and asks for that when it came from the page around', async () => {
    const page = await own.browser.newPage();
    await page.setContent(
      `<!doctype html><title>Page</title><input id="around"><iframe style="width:600px;height:400px" srcdoc='<input id="inside"><button id="target">Modifier</button>'></iframe>`,
    );
    const frame = await page.waitForFrame((one) => one.url() === 'about:srcdoc');
    await frame.waitForSelector('#target');
    const overlay = await OverlayPage.on(page, frame);
    await overlay.show({ ...FULL, subject: '#target' });
    const inside = () =>
      frame.evaluate(
        () =>
          document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-part') ?? document.activeElement?.id,
      );
    await frame.focus('#inside');
    await overlay.focusBubble();
    expect(await inside()).toBe('bubble');
    await overlay.focusBubble();
    expect(await inside()).toBe('inside');
    expect((await overlay.reports()).elsewhere).toBe(0);
    await page.focus('#around');
    await overlay.focusBubble();
    expect(await inside()).toBe('bubble');
    await overlay.focusBubble();
    expect((await overlay.reports()).elsewhere).toBe(1);
    await page.close();
  });

  it('folds to its chip on Escape from inside, keeps the ring, and gives the focus back', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.page.focus('#mail');
    await overlay.show({ subject: '#target' });
    await overlay.page.keyboard.press('Escape');
    expect(await overlay.button('Aide · étape 6 non officielle')).toBeNull();
    await overlay.focusBubble();
    await overlay.page.keyboard.press('Escape');
    await overlay.settle();
    expect(await overlay.button('Aide · étape 6 non officielle')).not.toBeNull();
    expect(await overlay.part('ring')).not.toBeNull();
    expect(await active(overlay)).toBe('mail');
    await overlay.focusBubble();
    expect(await overlay.button('Je ne le vois pas')).not.toBeNull();
    await overlay.close();
  });

  it('keeps whoever reads in the bubble there when the step changes', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ ...FULL, subject: '#target' });
    await overlay.focusBubble();
    await overlay.page.keyboard.press('Tab');
    await overlay.page.keyboard.press('Tab');
    expect(await active(overlay)).toBe('C’est fait');
    await overlay.show({ subject: '#other', step: 'E7' });
    expect(await active(overlay)).toBe('bubble');
    await overlay.close();
  });

  it('does not trap Tab, and keeps the focused control of the page in sight', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ ...FULL, subject: '#target' });
    const visited = new Set<string>();
    for (let press = 0; press < 9; press += 1) {
      await overlay.page.keyboard.press('Tab');
      await overlay.settle();
      const id = await active(overlay);
      visited.add(id);
      const [box, bubble] = [
        id === 'mail' || id === 'other' ? await overlay.box(`#${id}`) : null,
        await overlay.part('bubble'),
      ];
      if (box !== null && bubble !== null) expect(overlap(box, bubble), id).toBe(false);
    }
    expect([...visited]).toEqual(expect.arrayContaining(['target', 'other', 'mail']));
    await overlay.close();
  });

  it('announces each step once, politely', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ ...FULL, subject: '#target' });
    await overlay.page.evaluate(() => {
      const region = document.querySelector('[data-compagnon-ecps]')?.shadowRoot?.querySelector('[role=status]');
      // Under load the first words may be there before anybody watches.
      const announced: string[] = region?.textContent ? [region.textContent] : [];
      if (region)
        new MutationObserver(() => region.textContent && announced.push(region.textContent)).observe(region, {
          childList: true,
        });
      Object.assign(globalThis, { announced });
    });
    const announced = () => overlay.page.evaluate(() => (globalThis as unknown as { announced: string[] }).announced);
    const rest = () => new Promise((resolve) => setTimeout(resolve, 900));
    await rest();
    await overlay.show({ ...FULL, subject: '#other' });
    await overlay.show({ ...FULL, subject: '#target' });
    await rest();
    expect((await announced()).length).toBe(1);
    expect((await announced())[0]).toContain('Cliquez sur le stylo');
    // While one page leads to the next: only what holds in the end is said.
    await overlay.show({ subject: '#other', step: 'E7', bubble: { ...FULL.bubble, title: 'De passage' } });
    await overlay.show({ subject: '#other', step: 'E8' });
    await rest();
    expect((await announced()).length).toBe(2);
    expect((await announced())[1]).not.toContain('De passage');
    await overlay.close();
  });

  const SIZES: readonly (readonly [string, Viewport])[] = [
    ['320 px wide', { width: 320, height: 640 }],
    ['400 % zoom (320 by 256)', { width: 320, height: 256 }],
    ['200 % zoom (640 by 400)', { width: 640, height: 400 }],
  ];
  spread(it, SIZES)(
    'fits at %s, beside the target, with its words reachable by scrolling inside',
    async (_, viewport) => {
      const page = `<p style="height:90px">Texte</p><p><button id="target" style="height:44px">Modifier</button></p><div style="height:900px"></div>`;
      const overlay = await OverlayPage.open(own.browser, page, viewport);
      await overlay.show({ ...FULL, subject: '#target' });
      await expectRingOn(overlay, '#target');
      const bubble = await overlay.part('bubble');
      if (bubble === null) throw new Error('no bubble');
      await expectInWindow(overlay, bubble);
      await overlay.focusBubble();
      for (let press = 0; press < 3; press += 1) await overlay.page.keyboard.press('Tab');
      expect(await active(overlay)).toBe('Je ne le vois pas');
      await overlay.close();
    },
  );

  it('breaks no line within « e-mail » nor between a number and what it counts, wherever the line ends', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE, { width: 320, height: 640 });
    for (let before = 0; before < 40; before += 1) {
      const body = `${'i'.repeat(before)} votre e-mail et les 8 chiffres`;
      await overlay.show({ bubble: { ...FULL.bubble, body }, subject: '#target' });
      const lines = await overlay.page.evaluate(() => {
        const root = document.querySelector('[data-compagnon-ecps]')?.shadowRoot;
        const shown = root?.querySelector('.body');
        if (!shown) return null;
        const places: { text: Node; at: number }[] = [];
        const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode() as Text | null; text !== null; text = walker.nextNode() as Text | null)
          for (let at = 0; at < text.data.length; at += 1) places.push({ text, at });
        return ['e-mail', '8 chiffres'].map((words) => {
          const start = shown.textContent.indexOf(words);
          const range = document.createRange();
          const [first, last] = [places[start], places[start + words.length - 1]];
          if (!first || !last) return 0;
          range.setStart(first.text, first.at);
          range.setEnd(last.text, last.at + 1);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        });
      });
      expect(lines, body).toEqual([1, 1]);
    }
    await overlay.close();
  });

  it('has no target of its own smaller than 24 px', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ ...FULL, subject: '#target' });
    const sizes = await overlay.page.evaluate(() => {
      const root = document.querySelector('[data-compagnon-ecps]')?.shadowRoot;
      return [...(root?.querySelectorAll('button') ?? [])].map((button) => {
        const { width, height } = button.getBoundingClientRect();
        return Math.min(width, height);
      });
    });
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await overlay.close();
  });
});

describe('the overlay for everyone, as only Chromium can show', () => {
  const own = during(() => launchForOverlay('chromium'));

  it('moves nothing under reduced motion', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await overlay.show({ ...FULL, subject: '#target' });
    const animated = await overlay.page.evaluate(() => {
      const animations = document.querySelector('[data-compagnon-ecps]')?.shadowRoot?.getAnimations() ?? [];
      const frames = animations.flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes());
      return [...new Set(frames.flatMap((frame) => Object.keys(frame)))];
    });
    // Without its script all of it vanishes (attendance.ts); nothing else is animated.
    expect(animated.filter((key) => !/offset|easing|composite/i.test(key))).toEqual(['visibility']);
    await overlay.close();
  });

  it('adds no violation in the dark and in forced colours', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    await overlay.show({ ...FULL, subject: '#target' });
    await overlay.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await violations(overlay)).toEqual([]);
    const session = await overlay.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(await violations(overlay)).toEqual([]);
    await overlay.close();
  });

  it('still draws the time that is left in forced colours', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    const session = await overlay.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const countdown = { endsAt: Date.now() + 60_000, seconds: 90, left: 'Encore {s} secondes.', over: 'Fini.' };
    await overlay.show({ bubble: { ...FULL.bubble, countdown }, subject: '#target' });
    const [bar, ground] = await overlay.page.evaluate(() =>
      ['.left', '[data-part~=bubble]'].map((part) => {
        const one = document.querySelector('[data-compagnon-ecps]')?.shadowRoot?.querySelector(part);
        return one ? getComputedStyle(one).backgroundColor : 'none';
      }),
    );
    expect(bar).toMatch(/^rgb/);
    expect(bar).not.toBe(ground);
    await overlay.close();
  });

  it('fills the button that leads on in forced colours too', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    const session = await overlay.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const actions = FULL.bubble.actions.map((one) => ({ ...one, confirms: one.id === 'done' }));
    await overlay.show({ bubble: { ...FULL.bubble, actions }, subject: '#target' });
    const grounds = await overlay.page.evaluate(() =>
      [...(document.querySelector('[data-compagnon-ecps]')?.shadowRoot?.querySelectorAll('button') ?? [])].map(
        (one) => ({ isMain: one.matches('.main'), ground: getComputedStyle(one).backgroundColor }),
      ),
    );
    const [main] = grounds.filter(({ isMain }) => isMain);
    expect(main).toBeDefined();
    expect(grounds.filter(({ isMain }) => !isMain).map(({ ground }) => ground)).not.toContain(main?.ground);
    await overlay.close();
  });

  it('leaves the accessibility tree of the page as it was, and adds one named region and one status', async () => {
    const overlay = await OverlayPage.open(own.browser, PAGE);
    const session = await overlay.page.createCDPSession();
    const tree = async (): Promise<{ readonly page: readonly string[]; readonly ours: readonly string[] }> => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const lines = { page: [] as string[], ours: [] as string[] };
      const walk = (id: string | undefined, list: string[]): void => {
        const node = nodes.find((candidate) => candidate.nodeId === id);
        if (node === undefined) return;
        const { role, name: named, properties, ignored } = node;
        // Chromium gives an element with `popover` the role of a group: that is our host.
        const into = role?.value === 'group' ? lines.ours : list;
        const states = properties?.map(({ name: key, value }) => `${key}=${JSON.stringify(value.value)}`).join(' ');
        if (!ignored && role?.value !== 'InlineTextBox') into.push(`${role?.value} "${named?.value ?? ''}" ${states}`);
        for (const child of node.childIds ?? []) walk(child, into);
      };
      walk(nodes[0]?.nodeId, lines.page);
      return lines;
    };
    const before = await tree();
    await overlay.show({ subject: '#target' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    const after = await tree();
    expect(after.page).toEqual(before.page);
    const added = after.ours.map((line) => line.split('" ')[0]);
    expect(added).toEqual(
      expect.arrayContaining(['region "Aide pas à pas', 'button "Réduire la bulle', 'button "Je ne le vois pas']),
    );
    expect(added.filter((line) => line?.startsWith('status')).length).toBe(1);
    await overlay.close();
  });
});
