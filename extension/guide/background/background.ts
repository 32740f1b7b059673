import browser, { type Runtime } from 'webextension-polyfill';
import { ADDRESSES } from '../../../shared/guides/addresses.ts';
import type { GuideId } from '../../../shared/guides/guide.ts';
import { callsBack } from '../decision/badge.ts';
import { panelAddress } from '../messages/commands.ts';
import { readMessage } from '../messages/message-schema.ts';
import { STORE } from '../messages/messages.ts';
import { PANEL_PORT, POPUP_PORT, readPortName, readSurfacePort } from '../messages/port-name.ts';
import type { EvidenceEvent } from '../session/evidence.ts';
import type { OpenIn } from '../session/page-status.ts';
import type { Session } from '../session/session.ts';
import { AFTER_WAIT } from '../session/wait-state.ts';
import { endAnswers, loadAnswers } from '../storage/answers.ts';
import { loadObserved, saveObserved } from '../storage/observed-store.ts';
import { loadReachedHosts, saveReachedHosts } from '../storage/reached-hosts.ts';
import { closeStorageToPages } from '../storage/storage-access.ts';
import { loadSession, savePageStatus, saveSession } from '../storage/store.ts';
import { requestTroubles } from '../storage/trouble-request.ts';
import { loadShowings } from '../storage/used-walk.ts';
import { answerOffer, endOffers } from './answer-offer.ts';
import { createNoticeBroadcast, noticeOf } from './broadcast-notice.ts';
import { type CardLink, watchCards } from './card-watch.ts';
import { Conductor } from './conductor.ts';
import { joinFrame } from './frame-port.ts';
import { goToTab } from './go-to-tab.ts';
import { isOnePress } from './one-press.ts';
import { openPanelForPage } from './open-panel-for-page.ts';
import { createPageScripts } from './page-scripts.ts';
import { createReminder } from './reminder.ts';
import { mountUpdates } from './updates.ts';
import { createWalkRecorder } from './walk-recorder.ts';
import { watchShowings } from './watch-showings.ts';

/**
 * The guide's part of the background: one session for the profile, joined to every frame of official pages.
 * @param link to the helper program, as far as cards need it
 */
export function mountGuides(link: CardLink): void {
  closeStorageToPages();
  let saving: Promise<void> = Promise.resolve();
  const save = (session: Session): void => {
    saving = saving.then(() => saveSession(session)).catch(() => {});
  };
  const scripts = createPageScripts();
  let ran: GuideId | null = null;
  const conductor = loadKnown().then(({ session, ...known }) => {
    const ready: Conductor = new Conductor(
      session,
      {
        now: () => Date.now(),
        sessionChanged(changed) {
          save(changed);
          if (changed.running !== ran) void scripts.use({ isRunning: changed.running !== null });
          if (changed.running === null) void endOffers();
          if (ran !== null && changed.running === null && changed.progress[ran]?.finished)
            void endAnswers().then((answers) => dispatch({ type: 'told', answers }));
          ran = changed.running;
          void broadcastNotice();
          void reminder.update();
          walk.follow(changed);
        },
        evidenceChanged(evidence) {
          void saveObserved(evidence);
          cards.follow(evidence);
          void updateBadge();
        },
        pageStatusChanged: (pageStatus) => void savePageStatus(pageStatus),
        hostsReached: (hosts) => void saveReachedHosts(hosts),
        helpAsked(step) {
          requestTroubles(step);
          cards.ask();
        },
        openSite(address) {
          if (isOnePress()) void browser.tabs.create({ url: ADDRESSES[address].url });
        },
        goToTab: (tab) => void goToTab(tab),
        reported: ({ tab, frame }) => walk.bringTo(tab, frame),
      },
      known,
    );
    void scripts.use({ isRunning: session.running !== null, isShown: Object.keys(known.showings).length > 0 });
    cards.follow(ready.evidence);
    ran = session.running;
    return ready;
  });
  const current = (): Promise<Session> => conductor.then((ready) => ready.session);
  const dispatch = (event: EvidenceEvent): void => {
    void conductor.then((ready) => ready.dispatch(event));
  };
  const cards = watchCards(link, dispatch);
  const walk = createWalkRecorder(current, (isOn) => void conductor.then((ready) => ready.setRecorded(isOn)));
  const broadcastNotice = createNoticeBroadcast(current);
  const updateBadge = (): Promise<void> => showBadge(conductor);
  const reminder = createReminder(current, dispatch, resumeInTab, () => void updateBadge());
  listenToPorts(conductor, (change) => void conductor.then((ready) => ready.setOpenIn(change)).then(updateBadge));
  browser.tabs.onAttached.addListener((tab, { newWindowId }) => {
    void conductor.then((ready) => ready.movedTo(tab, newWindowId));
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const received = readMessage(message);
    if (received === null) return undefined;
    if (received.to === 'notice') return current().then(noticeOf);
    if (received.to === 'scripts') return scripts.bringTo(sender);
    if (received.to === 'offer') return answerOffer(received, sender, current);
    if (received.to === 'walk' && received.type === 'look') return walk.receive(received, sender);
    if (!isOwnPage(sender)) return undefined;
    if (received.to === 'walk') return walk.command(received.type);
    return conductor.then((ready) => {
      const event = { ...received.event, now: Date.now() };
      if (event.type === 'trouble') cards.ask();
      else ready.dispatch(event);
      return saving;
    });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === FOCUS_BUBBLE) void conductor.then((ready) => ready.focusBubble(tab?.id ?? null));
  });
  watchShowings(conductor, (isShown) => void scripts.use({ isShown }));
  mountUpdates(current);
  browser.runtime.onStartup.addListener(() => void reminder.update());
  void reminder.update();
  void updateBadge();
  void broadcastNotice();
  browser.storage.local.onChanged.addListener((changes) => {
    // Refused here, or set on the settings page.
    if (STORE.offer in changes) void broadcastNotice();
    // The session, or what was read of a card.
    void updateBadge();
  });
}

/** What a background that wakes knows of before. */
async function loadKnown() {
  const [session, showings, reached, observed, told] = await Promise.all([
    loadSession(),
    loadShowings().catch(() => ({})),
    loadReachedHosts(),
    loadObserved(),
    loadAnswers(),
  ]);
  return { session, showings, reached, observed, told };
}

/** The one sign that needs no permission. */
async function showBadge(conductor: Promise<Conductor>): Promise<void> {
  const { evidence, isOpenBeside } = await conductor;
  await browser.action.setBadgeText({ text: !isOpenBeside && callsBack(evidence, Date.now()) ? '!' : '' });
}

/** The documents of official pages join the conductor; panel and popup say that they are open. */
function listenToPorts(conductor: Promise<Conductor>, setOpenIn: (change: Partial<OpenIn>) => void): void {
  const joinPanel = listOpen((panel) => setOpenIn({ panel }));
  const joinPopup = listOpen((popup) => setOpenIn({ popup }));
  browser.runtime.onConnect.addListener((port) => {
    const joining = readPortName(port.name);
    if (joining !== null) joinFrame(port, joining, conductor, openPanelForPage);
    const join = { [PANEL_PORT]: joinPanel, [POPUP_PORT]: joinPopup }[readSurfacePort(port.name).kind];
    if (join === undefined) return;
    if (port.sender !== undefined && isOwnPage(port.sender)) join(port);
    else port.disconnect();
  });
}

const resumeInTab = (): void => void browser.tabs.create({ url: panelAddress(AFTER_WAIT) });

/** The keyboard command of the manifest (wxt.config.ts). */
const FOCUS_BUBBLE = 'focus-bubble';

/** Only pages of the extension may command the session; content scripts share its id but not its address. */
const isOwnPage = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('')) ?? false);

/** Takes the port of a surface that opens; tells at each change in which windows one is open. */
function listOpen(told: (windows: readonly (number | null)[]) => void): (port: Runtime.Port) => void {
  const ports = new Set<Runtime.Port>();
  const tell = (): void => told([...ports].map(({ name }) => readSurfacePort(name).window));
  return (port) => {
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      tell();
    });
    tell();
  };
}
