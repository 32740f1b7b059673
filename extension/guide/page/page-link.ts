import { browser } from 'wxt/browser';
import * as dom from '../../dom/reads.ts';
import { onTrusted } from '../../dom/trusted-events.ts';
import type { FromFrame, OfferMessage, PageNotice, PageQuestion, ToFrame } from '../messages/messages.ts';
import { portName } from '../messages/port-name.ts';

/** Pauses before this document tries the background again, in milliseconds; then always the last one. */
const PAUSES = [100, 500, 2000] as const;
const LAST_PAUSE = 10_000;

/** A use or press that the background did not hear is said again, unless the user has gone on without it. In milliseconds. */
const STILL_MEANT_MS = 5000;

/** Messages other than reports are sent again, in order, when the background ended without answering. */
type SendToBackground = (message: FromFrame) => void;

/** Whether this script still belongs to the installed extension: false once that was updated, reloaded or removed. */
export const isExtensionAlive = (): boolean => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

/** Whether this is a page of our own, which loads scripts of official pages to be a picture of one. */
export const isOwnPage = (): boolean => location.protocol.endsWith('-extension:');

/** Whether a message carries reports: those are sent anew at every connection. */
const isReport = (message: FromFrame): boolean => 'reports' in message;

/**
 * Keeps this document joined to the background while a guide runs: a visible document joins it again and says everything anew.
 * @param again called at each later connection, before which the background knew nothing of this document
 * @param gone called once when the extension is no longer there
 */
export function openGuideLink(
  receive: (message: ToFrame) => void,
  again: () => void,
  gone: () => void,
  signal: AbortSignal,
): SendToBackground {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let tries = 0;
  let isFirst = true;
  let unheard: { readonly message: FromFrame; readonly at: number }[] = [];

  const connect = (): void => {
    if (signal.aborted || port) return;
    if (!isExtensionAlive()) {
      gone();
      return;
    }
    const opened = browser.runtime.connect({
      name: portName({ fresh: isFirst, from: URL.parse(dom.referrer(document))?.hostname ?? '' }),
    });
    port = opened;
    if (!isFirst) again();
    isFirst = false;
    unheard = unheard.filter(({ at }) => Date.now() - at < STILL_MEANT_MS);
    for (const { message } of unheard) opened.postMessage(message);
    opened.onMessage.addListener((message: ToFrame) => {
      tries = 0;
      unheard = [];
      receive(message);
    });
    opened.onDisconnect.addListener(() => {
      // Reading lastError tells Chromium that the end was expected.
      void browser.runtime.lastError;
      port = null;
      setTimeout(reconnect, PAUSES[tries] ?? LAST_PAUSE);
      tries += 1;
    });
  };
  const reconnect = (): void => {
    if (dom.visibilityState(document) === 'visible') connect();
    else if (!isExtensionAlive()) gone();
  };
  const close = (): void => {
    port?.disconnect();
    port = null;
  };

  onTrusted(window, 'visibilitychange', reconnect, { signal });
  // A page taken back out of the back-forward cache is a navigation; its port was closed meanwhile.
  onTrusted(
    window,
    'pageshow',
    (event) => {
      if (!(event as PageTransitionEvent).persisted) return;
      close();
      isFirst = true;
      unheard = [];
      again();
      connect();
    },
    { signal },
  );
  signal.addEventListener('abort', close);
  connect();
  return (message) => {
    if (!isReport(message)) unheard.push({ message, at: Date.now() });
    if (port) port.postMessage(message);
    // A press or use of the user connects at once instead of at the next pause's end.
    else if (!isReport(message)) connect();
  };
}

/** What this page may know, now and at each change. Storage is closed to content scripts (storage-access.ts), so the background says it. */
export function watchNotice(changed: (notice: PageNotice) => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    const { notice } = message as { readonly notice?: PageNotice };
    if (notice) changed(notice);
  };
  const ask = (): void => {
    const question: PageQuestion = { to: 'notice' };
    browser.runtime.sendMessage(question).then(
      (notice: PageNotice | undefined) => !signal.aborted && notice && changed(notice),
      () => {},
    );
  };
  browser.runtime.onMessage.addListener(listener);
  // A page in the back-forward cache did not hear the messages sent meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && ask(), { signal });
  ask();
}

/** A word about the discreet offer; after `may-i` its script comes, or nothing does. */
export const sendOffer = (message: OfferMessage): Promise<unknown> => browser.runtime.sendMessage(message);

/** Has this document brought what official pages have while a guide runs. */
export const askForScripts = (): Promise<unknown> => {
  const question: PageQuestion = { to: 'scripts' };
  return browser.runtime.sendMessage(question);
};
