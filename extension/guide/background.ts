import browser, { type Runtime } from 'webextension-polyfill';
import { offerText } from '../../shared/messages.fr.ts';
import { panelAddress } from './commands.ts';
import { Conductor, type FrameLink } from './conductor.ts';
import { openPanel } from './open-panel.ts';
import { keepReminder } from './reminder.ts';
import { resumeGuide } from './resume.ts';
import type { Session, SessionEvent } from './session.ts';
import { isOfferWanted, loadSession, saveNotice, saveSession, saveSight, setOfferWanted } from './store.ts';
import { answerTeach, injectTeaching, keepTaught } from './teach-background.ts';
import type { TeachAnswer, TeachCommand } from './teachings.ts';
import {
  FRAME_PORT,
  type FromFrame,
  type OfferMessage,
  type PageEvent,
  type SessionCommand,
  type ToFrame,
} from './wire.ts';

/** The guide's part of the background: one session for the profile, joined to every frame of official pages. */
export function mountGuides(): void {
  let saving: Promise<void> = Promise.resolve();
  const save = (session: Session): void => {
    saving = saving.then(() => saveSession(session)).catch(() => {});
  };
  const conductor = loadSession().then(
    (session) =>
      new Conductor(session, {
        now: () => Date.now(),
        sessionChanged(changed) {
          save(changed);
          void reminder.update();
        },
        sightChanged: (sight) => void saveSight(sight),
        openPanel: (tabId) => void openPanel({ tabId }),
      }),
  );
  const current = (): Promise<Session> => conductor.then((ready) => ready.session);
  const dispatch = (event: SessionEvent): void => {
    void conductor.then((ready) => ready.dispatch(event));
  };
  const reminder = keepReminder(current, dispatch, () => {
    void current().then((session) => browser.tabs.create({ url: panelAddress(resumeGuide(session)) }));
  });

  browser.runtime.onConnect.addListener((port) => {
    if (port.name === FRAME_PORT.fresh || port.name === FRAME_PORT.again) joinFrame(port, conductor);
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { to } = message as { to?: unknown };
    if (to === 'offer') return answerOffer(message as OfferMessage, sender, current);
    if (to === 'teach')
      return conductor.then((ready) =>
        answerTeach(message as TeachCommand | TeachAnswer, sender, isOwnPage(sender), ready),
      );
    if (to !== 'guide' || !isOwnPage(sender)) return undefined;
    return conductor.then((ready) => {
      ready.dispatch(timed((message as SessionCommand).event));
      return saving;
    });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === FOCUS_BUBBLE) void conductor.then((ready) => ready.focusBubble(tab?.id ?? null));
  });
  keepTaught(conductor);
  browser.runtime.onStartup.addListener(() => void reminder.update());
  void reminder.update();
  void current().then(saveNotice);
}

/** The keyboard command of the manifest (wxt.config.ts). */
const FOCUS_BUBBLE = 'focus-bubble';

/** Only pages of the extension may command the session; content scripts share its id but not its address. */
const isOwnPage = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('')) ?? false);

function timed(event: PageEvent): SessionEvent {
  const now = Date.now();
  switch (event.type) {
    case 'choose':
      return { type: 'choose', step: event.step, now };
    case 'confirm':
    case 'back':
    case 'begin-wait':
      return { type: event.type, now };
    default:
      return event;
  }
}

function joinFrame(port: Runtime.Port, conductor: Promise<Conductor>): void {
  const tab = port.sender?.tab?.id;
  const frame = port.sender?.frameId;
  if (tab === undefined || frame === undefined) return;
  let isOpen = true;
  let injected: Promise<void> | null = null;
  const post = (message: ToFrame): void => {
    if (isOpen) port.postMessage(message);
  };
  const link: FrameLink = {
    tab,
    frame,
    fresh: port.name === FRAME_PORT.fresh,
    send(message: ToFrame) {
      // What weighs a fingerprint comes into the frame before it; messages keep their order.
      if (message.type === 'watch' && message.steps.some((step) => step.taught !== undefined))
        injected ??= injectTeaching(tab, [frame]);
      if (injected === null) post(message);
      else injected = injected.then(() => post(message));
    },
  };
  port.onMessage.addListener((message) => void conductor.then((ready) => ready.receive(link, message as FromFrame)));
  port.onDisconnect.addListener(() => {
    isOpen = false;
    void conductor.then((ready) => ready.disconnect(link));
  });
  void conductor.then((ready) => {
    if (isOpen) ready.connect(link);
  });
}

/** The offer is made once in a browser session, and never again once refused. */
const OFFERED = 'guide-offered';

async function answerOffer(
  message: OfferMessage,
  sender: Runtime.MessageSender,
  current: () => Promise<Session>,
): Promise<typeof offerText | null> {
  switch (message.type) {
    case 'accept':
      // First of all: the browser opens a panel only while the click is fresh.
      if (sender.tab?.id !== undefined) void openPanel({ tabId: sender.tab.id });
      return null;
    case 'refuse':
      await setOfferWanted(false);
      await saveNotice(await current());
      return null;
    case 'may-i': {
      const offered = (await browser.storage.session.get(OFFERED))[OFFERED] === true;
      if (offered || !(await isOfferWanted()) || (await current()).running !== null) return null;
      await browser.storage.session.set({ [OFFERED]: true });
      return offerText;
    }
  }
}
