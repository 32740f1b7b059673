import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { STORE } from '../../extension/guide/messages/messages.ts';
import { begin } from '../../extension/guide/session/progress.ts';
import { NEW_SESSION, type Progress, type Session } from '../../extension/guide/session/session.ts';
import { waitUntil } from '../../extension/ui/facts/wait-until.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { actText } from '../../shared/messages/fr/acts.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { actionText } from '../../shared/messages/fr/remedies.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { openAtDesk, openWithoutHost } from '../support/desks/desk-page.ts';
import { type DeskName, deskNamed } from '../support/desks/desks.ts';
import { during } from '../support/during.ts';
import { choose, press } from '../support/guide/panel-page.ts';
import { spread } from '../support/spread.ts';
import { PATIENCE_MS } from '../support/until.ts';

// What whoever presses the icon while something is under way is told first, and what there is to press.
const SIZE = { width: 400, height: 600 } as const;
const HOUR = 3_600_000;

const AT_B3: Progress = { ...begin(GUIDES['activate-without-card']), step: 'B3', done: ['B1', 'B2'] };

const chromium = during(() => launchChromium({ host: null }));

/** The popup at a desk, or without the helper program, where something is under way. */
async function popupWith(desk: DeskName | null, session: Partial<Session>): Promise<Page> {
  const stored: Session = { ...NEW_SESSION, ...session };
  const worker = await chromium.serviceWorker();
  await worker.evaluate((items) => chrome.storage.local.set(items), { [STORE.session]: stored });
  const popup =
    desk === null
      ? await openWithoutHost(chromium.browser, 'not_installed', 'popup.html', SIZE)
      : await openAtDesk(chromium.browser, deskNamed(desk), 'popup.html', SIZE);
  await popup.waitForSelector('[data-details]');
  return popup;
}

const mainButtons = (popup: Page): Promise<readonly string[]> =>
  popup.$$eval('.button-main', (all) => all.map((one) => one.textContent.replaceAll('\u00a0', ' ')));

const running = { running: 'activate-without-card', progress: { 'activate-without-card': AT_B3 } } as const;
const atA4: Partial<Session> = {
  running: 'activate-with-card',
  progress: { 'activate-with-card': { ...AT_B3, step: 'A4', done: ['A3'] } },
};
const WITHOUT_CARD = '[data-route=activate-without-card]';
const resumeAt = (step: number, of: number): string => panelText.choose.resume(step, of).replaceAll('\u00a0', ' ');
const RESUME = resumeAt(3, 8);

interface Row {
  readonly says: string;
  readonly desk: DeskName | null;
  /** In so many hours the 48 h are over; left out where nothing is waited for. */
  readonly hours?: number;
  readonly session?: Partial<Session>;
  /** Null where nothing is to be pressed before that day. */
  readonly main: string | null;
  readonly shows?: string;
  readonly hides?: string;
}
const resume = actText['resume-activation'];
const ROWS: readonly Row[] = [
  ...([null, 'no reader', 'a Vitale'] as const).map((desk) => ({
    ...{ says: 'within the 48 h what is waited for is not to be pressed', desk },
    ...{ hours: 20, main: null, hides: WITHOUT_CARD },
  })),
  {
    says: 'within the 48 h the way with a card stays open, for it waits for nothing',
    desk: 'everything in order',
    hours: 20,
    main: null,
    shows: '[data-act=follow]',
  },
  {
    says: 'within the 48 h the guide that waits is not offered before its day',
    desk: null,
    hours: 20,
    session: running,
    main: null,
    hides: '[data-running]',
  },
  { says: 'after the 48 h one button goes on', desk: 'no reader', hours: -1, main: resume, hides: WITHOUT_CARD },
  ...(['a blocked code', 'an expired certificate', 'one try left', 'no reader'] as const).map((desk) => ({
    says: 'a card that cannot be used is not gone on with',
    desk,
    session: atA4,
    main: actText['without-card'],
    shows: '[data-act=resume]:not(.button-main)',
  })),
  {
    says: 'what is mended by hand in a minute comes before the guide at the step that needs the card',
    desk: 'a Vitale',
    session: atA4,
    main: actionText.lookAgain,
    shows: '[data-act=resume]:not(.button-main)',
  },
  ...(['no Cryptolib on Windows', 'a blocked code', 'one try left'] as const).map((desk) => ({
    ...{ says: 'of the card nothing is said to whoever is on the way without it', desk },
    ...{ session: running, main: RESUME, hides: '.verdict' },
  })),
  {
    says: 'nor to whoever mends contact details',
    desk: 'a blocked code',
    session: {
      running: 'update-contact-details',
      progress: { 'update-contact-details': { ...AT_B3, step: 'E2', done: ['E1'] } },
    },
    main: resumeAt(2, 9),
    hides: '.verdict',
  },
  {
    says: 'nobody is called away from a guide where nothing is known of the computer',
    desk: null,
    session: {
      running: 'activate-with-card',
      progress: { 'activate-with-card': { ...AT_B3, step: 'A2', done: ['A1'] } },
    },
    main: resumeAt(2, 11),
    hides: '[data-route]',
  },
];

spread(it, ROWS)('$says (at: $desk)', async ({ desk, hours, session = {}, main, shows, hides }) => {
  const readyAt = Date.now() + (hours ?? 0) * HOUR;
  const wait = hours === undefined ? null : { begun: readyAt - 48 * HOUR, readyAt, remind: true, reminded: hours < 0 };
  const popup = await popupWith(desk, { ...session, wait });
  if (hours !== undefined)
    await popup.waitForFunction(
      (title) => document.querySelector('main .notice-title')?.textContent === title,
      { timeout: PATIENCE_MS },
      hours > 0 ? panelText.wait.ready(waitUntil(readyAt)) : panelText.wait.readyNow,
    );
  await popup.waitForSelector(main === null ? '[data-act=close]' : '.button-main');
  expect(await mainButtons(popup)).toEqual(main === null ? [] : [main]);
  // In the window of a popup, at its narrowest too.
  await popup.setViewport({ ...SIZE, width: 320 });
  const ends = await popup.$$eval('.button-main', (all) => all.map((one) => one.getBoundingClientRect().bottom));
  expect(Math.max(0, ...ends)).toBeLessThanOrEqual(SIZE.height);
  if (shows !== undefined) expect(await popup.$(shows)).not.toBeNull();
  if (hides !== undefined) expect(await popup.$(hides)).toBeNull();
  await popup.close();
});

it('a guide that runs is stopped by one press, and stays there to be resumed', async () => {
  const panel = await chromium.openExtensionPage('sidepanel.html#guide=activate-without-card');
  await panel.waitForSelector('button[data-step]');
  await choose(panel, 'B3');
  await panel.close();
  const popup = await openWithoutHost(chromium.browser, 'not_installed', 'popup.html', SIZE);
  await popup.waitForSelector('[data-running] [data-act=stop]');
  await press(popup, panelText.stop);
  await popup.waitForFunction(() => document.querySelector('[data-running] .plain-link') === null);
  expect(await mainButtons(popup)).toEqual([RESUME]);
  await popup.reload();
  await popup.waitForSelector('[data-running] .button-main');
  await popup.close();
});
