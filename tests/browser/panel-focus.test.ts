import type { Page } from 'puppeteer';
import { beforeEach, describe, expect, it } from 'vitest';
import { PAGE_STATUS_KEY, STORE } from '../../extension/guide/messages/messages.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { during } from '../support/during.ts';
import { choose, untilStep } from '../support/guide/panel-page.ts';
import { until } from '../support/until.ts';

// By keyboard in real Chromium: what is pressed is gone with what it belonged to, and the focus must not be gone with it.
const chromium = during(() => launchChromium({ host: null }));
let panel: Page;

const plain = (words: string): string => words.replace(/[\u00a0\u202f]/g, ' ').trim();

/** Presses Enter on what begins with these words. */
async function enter(words: string): Promise<void> {
  const found = await until(`"${words}"`, async () => {
    for (const one of await panel.$$('button, summary')) {
      const text = await one.evaluate((element) => (element.checkVisibility() ? element.textContent : ''));
      if (plain(text).startsWith(words)) return one;
    }
    return null;
  });
  await found.focus();
  await panel.keyboard.press('Enter');
}

/** Heading, button or page that has the focus. */
const focused = (): Promise<string> =>
  panel.evaluate(() => `${document.activeElement?.localName} ${document.activeElement?.textContent}`).then(plain);

const untilFocusOn = (wanted: string): Promise<unknown> => {
  let last = '';
  return until(`the focus on ${wanted}`, async () => {
    last = await focused();
    return last.startsWith(wanted);
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; it is on ${last.slice(0, 80)}`);
  });
};

/** As a page moves the guide of signing in. */
const moveOn = (to: string): Promise<void> =>
  panel.evaluate(
    async (key, step) => {
      const { [key]: kept } = await chrome.storage.local.get(key);
      const session = kept as { readonly progress: Readonly<Record<string, { step: string }>> } | undefined;
      if (session?.progress['sign-in'] === undefined) throw new Error('no session');
      session.progress['sign-in'].step = step;
      await chrome.storage.local.set({ [key]: session });
    },
    STORE.session,
    to,
  );

beforeEach(async () => {
  await panel?.close();
  panel = await chromium.openExtensionPage('sidepanel.html#guide=sign-in');
  // What another test said of a page is not so any more.
  await panel.evaluate((key) => chrome.storage.session.remove(key), PAGE_STATUS_KEY);
  await untilStep(panel, 'L1');
  await enter('Arrêter le guide');
  await panel.waitForSelector('[data-guide]');
});

describe('by keyboard, the focus goes to the heading of what is shown instead', () => {
  it('when a guide ends', () => untilFocusOn('h1 Que voulez-vous faire ?'));

  it('when a guide begins', async () => {
    await enter('Activer mon e-CPS sans carte');
    await untilStep(panel, 'B1');
    await untilFocusOn('h2');
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('current-step');
  });

  it('when a guide is resumed', async () => {
    await enter('Reprendre à l’étape');
    await untilFocusOn('h2 Connectez-vous');
  });

  it('when the reminder of the 48 hours is erased', async () => {
    await enter('Mettre à jour mon e-mail');
    await untilStep(panel, 'E1');
    await choose(panel, 'E9');
    await enter('Oui, il l’a dit');
    await enter('Arrêter le guide');
    await enter('Effacer ce rappel');
    await untilFocusOn('h1 Que voulez-vous faire ?');
  });
});

it('the step that is there already takes the focus at once, and the next one of the page does not', async () => {
  await enter('Reprendre à l’étape');
  await panel.waitForSelector('[data-step]');
  await choose(panel, 'L1');
  await enter('Plus');
  await enter('Recommencer ce guide');
  await untilFocusOn('h2');
  await enter('Plus');
  await moveOn('L2');
  await untilStep(panel, 'L2');
  expect(await focused()).toContain('Plus');
});

it('a step that is chosen by hand is read once: its heading by the focus, its place by the status', async () => {
  await enter('Activer mon e-CPS sans carte');
  await panel.waitForSelector('[data-step]');
  await choose(panel, 'B1');
  await enter('C’est fait');
  await untilStep(panel, 'B2');
  await untilFocusOn('h2');
  const title = plain(await panel.$eval('#current-step', (heading) => heading.textContent));
  const told = plain(await panel.$eval('.panel-body > [role=status]', (status) => status.textContent));
  expect(told).toBe('Étape 2 sur 8');
  expect(told).not.toContain(title);
});

it.each([
  ['not told where its bubble comes a moment later', ['open'], ''],
  ['not told where its bubble has spoken before its page is left', ['open', 'none'], ''],
  ['told where the user has folded the bubble', ['folded'], 'Étape 2 sur 2'],
] as const)('a step that a slow page brings is %s', async (_how, bubbles, begins) => {
  await enter('Reprendre à l’étape');
  await panel.waitForSelector('[data-step]');
  await choose(panel, 'L1');
  const show = (seen: object): Promise<void> =>
    panel.evaluate(async (key, status) => chrome.storage.session.set({ [key]: status }), PAGE_STATUS_KEY, seen);
  const untilSpeaks = (speaks: boolean): Promise<unknown> => panel.waitForSelector(`[data-speaks=${speaks}]`);
  const openIn = { panel: [null], popup: [] };
  const onPage = { tabs: 1, tab: 1, level: 'sure', reason: null, window: null, openIn };
  await show({ ...onPage, bubble: 'open' });
  await untilSpeaks(false);
  await show({ tabs: 0, tab: null, level: 'none', reason: null, bubble: 'none', window: null, openIn });
  await untilSpeaks(true);
  await moveOn('L2');
  await untilStep(panel, 'L2');
  for (const bubble of bubbles) {
    await show({ ...onPage, bubble });
    await untilSpeaks(bubble !== 'open');
  }
  await new Promise((done) => setTimeout(done, 3_500));
  const told = plain(await panel.$eval('.panel-body > [role=status]', (status) => status.textContent));
  expect(begins === '' ? told : told.slice(0, begins.length)).toBe(begins);
});

it('the end of a guide is read once: its title by the focus, which has gone nowhere else', async () => {
  await enter('Reprendre à l’étape');
  await panel.waitForSelector('[data-step]');
  await choose(panel, 'L2');
  await panel.evaluate(() => {
    const read: string[] = [];
    Object.assign(globalThis, { read });
    addEventListener('focusin', ({ target }) => read.push((target as HTMLElement).textContent));
    const said = new WeakMap<Element, string>();
    const hear = (): void => {
      for (const status of document.querySelectorAll('[role=status]')) {
        if (said.get(status) !== status.textContent) read.push(status.textContent);
        said.set(status, status.textContent);
      }
    };
    hear();
    read.length = 0;
    new MutationObserver(hear).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await enter('Je suis connecté');
  await untilFocusOn('h2 Vous êtes connecté');
  // What a status says comes a moment after the status.
  await new Promise((done) => setTimeout(done, 300));
  const read = await panel.evaluate(() => (globalThis as unknown as { readonly read: string[] }).read);
  const ofTheEnd = read.map(plain).filter((words) => words !== '' && words !== 'Je suis connecté');
  expect(ofTheEnd).toEqual(['Vous êtes connecté']);
});
