import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageEvent } from '../../extension/guide/messages/messages.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { actText, answerText } from '../../shared/messages/fr/acts.ts';
import { addressText } from '../../shared/messages/fr/addresses.ts';
import { audienceText } from '../../shared/messages/fr/audience.ts';
import { bubbleText } from '../../shared/messages/fr/bubble.ts';
import { cardCodeText } from '../../shared/messages/fr/card-code.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { outcomeText } from '../../shared/messages/fr/outcome.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { actionText } from '../../shared/messages/fr/remedies.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { address } from '../portals/addresses.ts';
import { truthOf } from '../portals/drawings.ts';
import { pressOurs } from '../support/browser/press.ts';
import { EMPTY, held, PHARMACIST } from '../support/desks/desk.ts';
import { type DeskName, deskNamed } from '../support/desks/desks.ts';
import { during } from '../support/during.ts';
import { setClockBack } from '../support/guide/background-clock.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { type InSight, inBubble, inSightOf } from '../support/guide/in-sight.ts';
import { choose, openTroubles, pressByHand, standBeside, untilStep } from '../support/guide/panel-page.ts';
import { writeDeskHost } from '../support/host/desk-host.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { clickAt, typeAt } from '../support/portal-page.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

// Who presses the wrong thing, has a bad card or comes back two days later, each judged by all that is in sight at the end. The panel
// is its page in a window of its own, beside the site's; presses are the mouse's.
const DRAWING = { wallet: 'late', ordre: 'plain', epop: 'table' } as const;
const HOST = '[data-compagnon-ecps]';
const FORM = '/loc_fr/default/donnees/coordonnees';
const HOUR = 3_600_000;
/** Milliseconds in which a card that is changed is seen by every surface. */
const NEXT_READING_MS = 1500;

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

inBrowsers(describe)('in %s, who stumbles is led right by every surface:', (kind) => {
  const desk = during(async () => writeDeskHost(deskNamed('everything in order').facts));
  const guided = during(() => launchGuided(kind, { withHost: desk.path, drawing: DRAWING }));
  /** Pages of this test, closed after it. */
  let open: Page[] = [];
  let panel: Page;

  const ours = async (path: string): Promise<Page> => {
    const page = await guided.openPage(path, 'window');
    open.push(page);
    return page;
  };
  const site = async (at: string): Promise<Page> => {
    const page = await guided.browser.newPage({ type: 'window' });
    open.push(page);
    await page.goto(at);
    return page;
  };
  const say = (event: PageEvent): Promise<unknown> =>
    panel.evaluate((said) => chrome.runtime.sendMessage({ to: 'guide', event: said }), event);
  const at = async (guide: 'activate-with-card' | 'activate-without-card' | 'update-contact-details', step: StepId) => {
    await say({ type: 'start', guide });
    await panel.waitForSelector('button[data-step]');
    await choose(panel, step);
  };
  const kept = async (): Promise<string> =>
    JSON.stringify(await panel.evaluate(() => chrome.storage.local.get('guide-session')));
  const isWaiting = async (): Promise<boolean> => (await kept()).includes('"readyAt"');

  /** What is filled on a surface, once it has come to that. */
  const fills = (surface: Page, ...labels: readonly string[]): Promise<unknown> => {
    let last = '';
    return until(`filled: ${labels.join()}`, async () => {
      last = (await inSightOf(surface)).filled.join();
      return last === labels.map(plain).join();
    }).catch((error: unknown) => {
      throw new Error(`${String(error)}; it is: ${last}`);
    });
  };
  /** Words that come, in a surface or in the bubble. */
  const untilSaid = (words: string, look: () => Promise<InSight>): Promise<unknown> => {
    let last = '';
    return until(words, async () => {
      const { says } = await look();
      last = says.join(' ');
      return last.includes(plain(words));
    }).catch((error: unknown) => {
      throw new Error(`${String(error)}; it says: ${last}`);
    });
  };
  const shows = (surface: Page, words: string): Promise<unknown> => untilSaid(words, () => inSightOf(surface));
  const bubbleShows = (page: Page, words: string): Promise<unknown> => untilSaid(words, () => inBubble(page));
  const ringed = (page: Page, step: StepId): Promise<unknown> =>
    until(`a ring for ${step}`, async () =>
      (await readOverlays(page)).some((seen) => seen.step === step && seen.ring !== null),
    );
  /** The tab that a link has opened, closed again: Firefox's driver loses those that change their process. @returns its address */
  const opened = (isIt: (url: string) => boolean): Promise<string> =>
    until('the tab that was opened', async () => {
      const tabs = await panel.evaluate(() => chrome.tabs.query({}));
      const found = tabs.find(({ url = '' }) => isIt(url));
      if (found?.url === undefined || found.id === undefined) return null;
      await panel.evaluate((id) => chrome.tabs.remove(id), found.id);
      return found.url;
    });
  const saysIn = async (surface: Page): Promise<readonly string[]> => (await inSightOf(surface)).says;

  beforeEach(async () => {
    guided.portals.reset();
    desk.show(deskNamed('everything in order').facts);
    panel = await ours('sidepanel.html');
    await say({ type: 'forget' });
    await panel.evaluate(() => chrome.storage.local.remove('answers'));
    await panel.waitForSelector('.choices');
  });
  afterEach(async () => {
    for (const page of open) await page.close();
    open = [];
  });

  it.each([
    ['E8', 'update-contact-details', 'E7', address('epop', FORM), ['pratique@example.org', '0601020304']],
    ['A10', 'activate-with-card', 'A10', address('wallet', '/activation/choix'), ['2580', '2580']],
  ] as const)(
    'nothing but the site’s own word ends %s, and no wait begins over a form that was not sent',
    async (step, guide, fields, form, texts) => {
      await standBeside(panel);
      await at(guide, fields);
      const page = await site(form);
      await ringed(page, fields);
      await typeAt(page, truthOf(fields, DRAWING), texts[0]);
      await page.keyboard.press('Tab');
      await page.keyboard.type(texts[1]);
      await page.keyboard.press('Tab');
      await ringed(page, step);
      const done = [actText.done, actText.saved].map(plain);
      expect((await inBubble(page)).says.filter((said) => done.includes(said))).toEqual([]);
      expect((await saysIn(panel)).filter((said) => done.includes(said))).toEqual([]);
      // The site takes the press and does nothing.
      await page.evaluate(() => {
        const takeAlone = (event: Event): void => {
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        addEventListener('submit', takeAlone, true);
      });
      const { submit, at: control } = truthOf(step, DRAWING);
      await clickAt(page, truthOf(step, DRAWING), submit ?? control);
      const kindOfForm = step === 'E8' ? 'details' : 'code';
      const { nothing } = outcomeText[kindOfForm];
      const answers = answerText[kindOfForm];
      await bubbleShows(page, nothing.title);
      expect((await inBubble(page)).filled).toEqual([]);
      expect(await isWaiting()).toBe(false);
      await pressOurs(page, HOST, answers.yes);
      await untilStep(panel, step === 'E8' ? 'E9' : 'A11');
      expect(await isWaiting()).toBe(step === 'E8');
      if (step !== 'E8') return;
      // Who sends the form again after that, and does not know then, has not saved it.
      await clickAt(page, truthOf(step, DRAWING), submit ?? control);
      await bubbleShows(page, nothing.title);
      await pressOurs(page, HOST, answers.no);
      await fills(panel, actText.check);
      expect(await isWaiting()).toBe(false);
    },
  );

  it('at A8 the page says that the code was scanned: nothing of ours does', async () => {
    await standBeside(panel);
    await at('activate-with-card', 'A8');
    const page = await site(address('wallet', '/activation/qr'));
    await ringed(page, 'A8');
    const isOffered = (surface: InSight): boolean => surface.says.includes(plain(actText.done));
    // The panel hears of the ring a moment after it is drawn.
    await until('no offer', async () => !isOffered(await inBubble(page)) && !isOffered(await inSightOf(panel)));
    await fills(panel);
  });

  it('a wrong code is one warning, read before it is typed again, and where no panel is open the way to it', async () => {
    await standBeside(panel);
    await at('activate-with-card', 'A5');
    await panel.waitForSelector('[data-card-state]');
    const page = await site(address('wallet', '/auth/carte'));
    await desk.typeWrongCode({ ...deskNamed('everything in order').facts, readers: [held({ pinTriesLeft: 2 })] });
    await shows(panel, cardCodeText.wrong(2).title);
    await fills(panel, actText['code-found']);
    // Beside it no good news of the card.
    await until('one notice', async () => (await panel.$$('main .notice')).length === 1);
    expect(
      await panel.$$eval('main .notice[data-tone=warn]', (all) => all.filter((one) => one.checkVisibility()).length),
    ).toBe(1);
    expect((await inBubble(page)).filled).toEqual([]);
    // Led back, the page shows the step before, which nobody follows before the number of tries was read.
    await page.goto(address('wallet', '/auth'));
    await bubbleShows(page, cardCodeText.bubble.wrong.title);
    await shows(panel, cardCodeText.wrong(2).title);
    await fills(panel, actText['code-found']);
    expect((await inBubble(page)).filled).toEqual([]);
    expect((await readOverlays(page)).filter(({ ring }) => ring !== null)).toEqual([]);
    await panel.close();
    open = open.filter((one) => one !== panel);
    await until('the way to help', async () => (await inBubble(page)).filled.join() === plain(actText.help));
    expect((await inBubble(page)).says.join()).toContain(plain(cardCodeText.bubble.wrong.title));
  });

  it('at the last try nothing in the panel says to type the code, not among what can go wrong either', async () => {
    await standBeside(panel);
    await at('activate-with-card', 'A5');
    await panel.waitForSelector('[data-card-state]');
    await site(address('wallet', '/auth/carte'));
    await desk.typeWrongCode({ ...deskNamed('everything in order').facts, readers: [held({ pinTriesLeft: 1 })] });
    await fills(panel, actText['without-card']);
    await shows(panel, panelText.barred);
    expect(await saysIn(panel)).not.toContain(plain(stepText.A5.title));
    await openTroubles(panel);
    await shows(panel, panelText.troubles.title);
    expect(await saysIn(panel)).not.toContain(plain(stepText.A5.title));
  });

  it('with a card that is of no use the popup goes on without it, and with one that is mended by hand it says how', async () => {
    await at('activate-with-card', 'A4');
    const popup = await ours('popup.html');
    const says = async (name: DeskName, label: string): Promise<void> => {
      desk.show(deskNamed(name).facts);
      await fills(popup, label);
      await shows(popup, actText.resume(4, 11));
    };
    for (const name of ['an expired certificate', 'no reader'] as const) {
      await says('everything in order', actText.resume(4, 11));
      await says(name, actText['without-card']);
    }
    await says('a Vitale', actionText.lookAgain);
    // In the panel what the step asks for is not said above it.
    const { danger: caution = '' } = stepText.A4;
    await until('no word of the step', async () => !(await saysIn(panel)).join(' ').includes(plain(caution)));
    desk.show(deskNamed('everything in order').facts);
    await shows(panel, caution);
    // A card without a number may be the one that was blocked: it stays so until its own tries are read.
    for (const tries of [1, 0] as const) {
      desk.show(deskNamed(tries === 0 ? 'a blocked code' : 'one try left').facts);
      await shows(popup, cardCodeText.last(tries).title);
      await fills(popup, actText['without-card']);
    }
    desk.show({ ...deskNamed('everything in order').facts, readers: [held({ pinTriesLeft: null })] });
    await shows(popup, cardCodeText.last(0).title);
    await fills(popup, actText['without-card']);
    desk.show({ ...deskNamed('everything in order').facts, readers: [held({ pinTriesLeft: 3 })] });
    await fills(popup, actText.resume(4, 11));
  });

  it('at B3 both answers stand there, and who has wrong contacts is at E1 with two presses', async () => {
    await at('activate-without-card', 'B3');
    await fills(panel, actText['contacts-right']);
    await pressByHand(panel, actText['contacts-wrong']);
    await untilStep(panel, 'E1');
    await fills(panel, addressText.ordre);
    await (await panel.$('.panel-foot a.button-main'))?.click();
    const page = await site(await opened((url) => url.startsWith(address('ordre'))));
    await ringed(page, 'E1');
    await fills(panel);
  });

  it('a student who is no interne is told at once that there is no e-CPS yet', async () => {
    const welcome = await ours('welcome.html');
    await (await welcome.waitForSelector('[data-audience] select'))?.select('student');
    await shows(welcome, audienceText.noEcpsYet);
    await fills(welcome);
    expect(await saysIn(welcome)).not.toContain(actText.start);
    expect(await welcome.$('[data-asks]')).toBeNull();
    // On the other surfaces too, where a colleague is asked who they are.
    const popup = await ours('popup.html');
    await shows(popup, audienceText.noEcpsYet);
    await fills(popup);
    await shows(panel, audienceText.noEcpsYet);
    expect(await panel.$$('main .choices')).toEqual([]);
    // Nor is a guide followed that was begun before.
    for (const [guide, step] of [
      ['update-contact-details', 'E1'],
      ['activate-with-card', 'A1'],
    ] as const) {
      await at(guide, step);
      await shows(panel, audienceText.noEcpsYet);
      await fills(panel);
      const says = (await saysIn(panel)).join(' ');
      expect(says).toContain(panelText.barred);
      expect(says).not.toContain(plain(stepText[step].title));
      expect(says).not.toContain(audienceText.notForYou);
    }
    await say({ type: 'stop' });
    await (await popup.waitForSelector('[data-audience] select'))?.select('pharmacist');
    await shows(panel, panelText.choose.title);
  });

  it('a préparateur is never led to E-POP: not on the welcome page, not from B3, not by a guide that runs', async () => {
    const welcome = await ours('welcome.html');
    await (await welcome.waitForSelector('[data-audience] select'))?.select('staff');
    await (await welcome.waitForSelector('[data-asks] [value=contact-details]'))?.click();
    await fills(welcome, actText['contacts-page']);
    await at('activate-without-card', 'B3');
    await shows(panel, actText['contacts-wrong']);
    await panel.click('[data-act=contacts-wrong]');
    await opened((url) => url.endsWith('#pharmacy-staff'));
    await untilStep(panel, 'B3');
    await say({ type: 'start', guide: 'update-contact-details' });
    await shows(panel, audienceText.notForYou);
    await fills(panel, actText['contacts-page']);
  });

  it('whoever said to be without card, code or reader is led to none: not to one that lies there, comes in or is changed', async () => {
    const welcome = await ours('welcome.html');
    await (await welcome.waitForSelector('[data-asks] [value=no-card-or-reader]'))?.click();
    await welcome.waitForSelector('[data-answered=situation]');
    const popup = await ours('popup.html');
    await popup.waitForSelector('[data-route]');
    const { facts } = deskNamed('everything in order');
    const isLedToNone = async (): Promise<void> => {
      for (const reader of [held({ no: 1 }), EMPTY, held({ no: 1 }), held({ no: 2 })]) {
        desk.show({ ...facts, readers: [reader] });
        await sleep(NEXT_READING_MS);
        for (const surface of [welcome, popup]) {
          expect(await surface.$('[data-route=activate-with-card] .button-main')).toBeNull();
          expect((await inSightOf(surface)).filled).not.toContain(plain(guideText['activate-with-card'].title));
        }
      }
    };
    await isLedToNone();
    // Of the three the reader alone, with contacts that are wrong: the card's way may be asked for, and is not filled.
    await (await welcome.waitForSelector('[data-asks=contacts] [value=no]'))?.click();
    await (await welcome.waitForSelector('[data-asks=missing] [value=reader]'))?.click();
    await welcome.waitForSelector('[data-answer=reader]');
    await isLedToNone();
  });

  it('a préparateur is led along no pharmacist’s card, by no surface, and the bubble says nothing of why', async () => {
    const welcome = await ours('welcome.html');
    await (await welcome.waitForSelector('[data-audience] select'))?.select('staff');
    await welcome.close();
    open = open.filter((one) => one !== welcome);
    await at('activate-with-card', 'A3');
    const page = await site(address('wallet', '/auth'));
    await fills(panel, actText['without-card']);
    await bubbleShows(page, bubbleText.barred.title);
    expect((await readOverlays(page)).filter(({ ring }) => ring !== null)).toEqual([]);
    // Their own lies there instead.
    desk.show({
      ...deskNamed('everything in order').facts,
      readers: [held({ no: 2, holder: { ...PHARMACIST, profession: '39' } })],
    });
    await ringed(page, 'A3');
    await fills(panel);
  });

  it('a tab of E-POP left open does not count for the portal', async () => {
    const page = await site(address('epop'));
    await guided.browser.newPage().then((tab) => open.push(tab));
    await at('activate-with-card', 'A2');
    await fills(panel, addressText.wallet);
    expect(await saysIn(panel)).not.toContain(plain(actText['right-tab']));
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  });

  it('in the 48 h nothing is filled and the way with the card stays open; after them the icon calls, and one button goes on without the card', async () => {
    await say({ type: 'begin-wait' });
    const popup = await ours('popup.html');
    await shows(popup, panelText.wait.why);
    await fills(popup);
    await shows(popup, guideText['activate-with-card'].title);
    await shows(popup, panelText.wait.remind);
    await popup.close();
    open = open.filter((one) => one !== popup);
    // The site would refuse it.
    await at('activate-without-card', 'B1');
    await shows(panel, panelText.wait.why);
    await shows(panel, panelText.barred);
    expect(await saysIn(panel)).not.toContain(plain(stepText.B1.title));
    await at('activate-with-card', 'A4');
    await say({ type: 'stop' });
    // Begun two days ago.
    await setClockBack(guided.browser, panel, 49 * HOUR);
    await say({ type: 'begin-wait' });
    await setClockBack(guided.browser, panel, 0);
    await until('the badge', async () => (await panel.evaluate(() => chrome.action.getBadgeText({}))) === '!');
    // Who goes to the step that waited is not told to wait.
    await at('update-contact-details', 'E9');
    await shows(panel, panelText.wait.readyNow);
    expect(await saysIn(panel)).not.toContain(plain(stepText.E9.title));
    await say({ type: 'stop' });
    const welcome = await ours('welcome.html');
    await shows(welcome, panelText.wait.readyNow);
    expect(await welcome.$('[data-pin]')).toBeNull();
    await fills(welcome, actText['resume-activation']);
    await fills(panel, actText['resume-activation']);
    await pressByHand(panel, actText['resume-activation']);
    await untilStep(panel, 'B1');
    await until('no badge', async () => (await panel.evaluate(() => chrome.action.getBadgeText({}))) === '');
  });

  it('after « Bravo » nobody is sent to activate again, whatever was answered before', async () => {
    const before = await ours('welcome.html');
    await (await before.waitForSelector('[data-asks] [value=card-and-reader]'))?.click();
    await before.waitForSelector('[data-answered=situation]');
    await before.close();
    open = open.filter((one) => one !== before);
    await at('activate-with-card', 'A11');
    await say({ type: 'opened', step: 'A11' });
    await pressByHand(panel, guideText['activate-with-card'].finished.button);
    const signIn = guideText['sign-in'].title;
    await fills(panel, signIn);
    for (const path of ['popup.html', 'welcome.html']) {
      const surface = await ours(path);
      await fills(surface, signIn);
      expect(await saysIn(surface)).not.toContain(actText.start);
      expect(await surface.$('.verdict')).toBeNull();
    }
  });

  it('beside the panel the welcome page is no second control: it says where the panel is', async () => {
    await standBeside(panel);
    await at('activate-with-card', 'A2');
    const welcome = await ours('welcome.html');
    await shows(welcome, panelText.beside[kind === 'firefox' ? 'start' : 'end']);
    await fills(welcome);
    await fills(panel, addressText.wallet);
  });
});
