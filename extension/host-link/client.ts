import browser, { type Runtime } from 'webextension-polyfill';
import type { Facts, WithheldReason } from '../../shared/diagnosis/facts.ts';
import { cardsOf } from './cards-of.ts';
import { CHANNEL, type ToBackground, type ToPage } from './channel.ts';
import { keepForNextPage, lastKnownAtOnce, loadLastKnown } from './last-known.ts';
import type { LinkState } from './link-state.ts';

/** What a page knows of the host and through it. */
export interface HostView {
  readonly link: LinkState;
  /** Last facts, without identity; null when none were ever seen. */
  readonly facts: Facts | null;
  /** The facts are of an earlier moment: `seenAt`, ISO 8601, says when, if that is known. */
  readonly stale: boolean;
  readonly seenAt: string | null;
  /** Facts with identity, only after `askIdentity`; gone with the page or with the card. */
  readonly withIdentity: Facts | null;
  /** The last `askIdentity` brought nothing. */
  readonly identityRefused: boolean;
  /** The host did not give it, for a reason of its own. */
  readonly identityWithheld: WithheldReason | null;
}

export interface HostClient {
  /** Tries the link again now. */
  retry(): void;
  /** Has the card read with its holder's identity, for this page alone. */
  askIdentity(): void;
  forgetIdentity(): void;
}

/** A background that gives no message in this time is taken to be gone; waking a worker takes well under a second. */
const BACKGROUND_LIMIT_MS = 3000;
/** Pauses before connecting again, ms. After the last one a button asks, or the page being seen again. */
const RECONNECT_MS = [300, 1000, 2000, 5000, 5000] as const;

const NOTHING_KNOWN: HostView = {
  link: { phase: 'starting' },
  facts: null,
  stale: true,
  seenAt: null,
  withIdentity: null,
  identityRefused: false,
  identityWithheld: null,
};

/** What a page can show in its first frame. */
export function firstView(): HostView {
  const last = lastKnownAtOnce();
  return last === null ? NOTHING_KNOWN : { ...NOTHING_KNOWN, facts: last.facts, seenAt: last.at };
}

/**
 * Connects this page to the background's host link for as long as the page is visible, survives the background's death.
 * @param show called with every new view, first with the last known facts
 * @param signal ends the connection
 */
export function watchHost(show: (view: HostView) => void, signal: AbortSignal): HostClient {
  let view = firstView();
  let port: Runtime.Port | null = null;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = (change: Partial<HostView>): void => {
    // Another start of the host counts its insertions anew: whose card is in, only the one that read it can say.
    view = { ...view, ...change, ...(change.stale === true ? { withIdentity: null } : {}) };
    if (!signal.aborted) show(view);
  };

  const receive = (message: ToPage): void => {
    clearTimeout(timer);
    tries = 0;
    if (message.type === 'identity') {
      const identityWithheld = message.facts?.identityWithheld?.reason ?? null;
      const isOfTheseCards = cardsOf(message.facts) === cardsOf(view.facts) && !view.stale;
      const withIdentity = identityWithheld === null && isOfTheseCards ? message.facts : null;
      update({ withIdentity, identityRefused: withIdentity === null, identityWithheld });
    }
    // What is kept from an earlier connection stays, marked as such, until facts of this one come.
    else if (message.facts === null || !message.fresh) update({ link: message.link, stale: true });
    else {
      if (!message.facts.readers.some(({ card }) => card?.inProgress === true)) keepForNextPage(message.facts);
      update({
        link: message.link,
        facts: message.facts,
        stale: false,
        seenAt: new Date().toISOString(),
        ...(cardsOf(message.facts) === cardsOf(view.facts) ? {} : { withIdentity: null }),
      });
    }
  };

  const disconnect = (): void => {
    clearTimeout(timer);
    port?.disconnect();
    port = null;
  };

  /** Connects again after a pause; `raw` is why, shown when this has gone on for more than a moment. */
  const reconnectLater = (raw: string): void => {
    disconnect();
    if (signal.aborted || document.visibilityState === 'hidden') return;
    const pause = RECONNECT_MS[tries];
    tries += 1;
    if (tries > 1)
      update({ link: { phase: 'broken', failure: 'background_gone', raw, retrying: pause !== undefined } });
    update({ stale: true });
    if (pause !== undefined) timer = setTimeout(connect, pause);
  };

  const connect = (): void => {
    if (signal.aborted || port !== null || document.visibilityState === 'hidden') return;
    clearTimeout(timer);
    let opened: Runtime.Port;
    try {
      opened = browser.runtime.connect({ name: CHANNEL });
    } catch (error) {
      // The extension was updated or removed under an open page.
      reconnectLater(String(error));
      return;
    }
    port = opened;
    // A port to a worker that is just ending may open and never speak.
    timer = setTimeout(() => reconnectLater('no word from the background'), BACKGROUND_LIMIT_MS);
    opened.onMessage.addListener((message) => {
      if (port === opened) receive(message as ToPage);
    });
    opened.onDisconnect.addListener(() => {
      const raw = browser.runtime.lastError?.message ?? 'the background ended';
      if (port === opened) reconnectLater(raw);
    });
  };

  const send = (message: ToBackground): void => {
    if (port === null) {
      tries = 0;
      connect();
    }
    port?.postMessage(message);
  };

  const onVisibilityChange = (): void => {
    tries = 0;
    if (document.visibilityState === 'hidden') disconnect();
    else connect();
  };
  document.addEventListener('visibilitychange', onVisibilityChange, { signal });
  signal.addEventListener('abort', disconnect);
  void loadLastKnown().then((last) => {
    if (last !== null && view.facts === null) update({ facts: last.facts, seenAt: last.at });
  });
  connect();
  return {
    retry: () => send({ type: 'retry' }),
    askIdentity: () => {
      update({ identityRefused: false, identityWithheld: null });
      send({ type: 'with-identity' });
    },
    forgetIdentity: () => update({ withIdentity: null }),
  };
}
