import type { Runtime } from 'webextension-polyfill';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { browser } from '../browser.ts';
import { cardsOf } from './cards-of.ts';
import { CHANNEL, type ToBackground, type ToPage } from './channel.ts';
import { keepForNextPage, lastKnownAtOnce, loadLastKnown } from './last-known.ts';
import type { LinkState } from './link-state.ts';

export interface HostView {
  readonly link: LinkState;
  /** Last facts, without identity; null when none were ever seen. */
  readonly facts: Facts | null;
  /** The facts are of an earlier moment: `seenAt`, ISO 8601, says when, if that is known. */
  readonly stale: boolean;
  readonly seenAt: string | null;
  /** Facts with identity, only after `askIdentity`; gone with the page or with the card. */
  readonly withIdentity: Facts | null;
  /** The last `askIdentity` had no result. */
  readonly identityRefused: boolean;
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
};

/** The view of a page in its first frame. */
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
  const connection = new BackgroundConnection(show, signal);
  document.addEventListener('visibilitychange', () => connection.onVisibilityChange(), { signal });
  signal.addEventListener('abort', () => connection.disconnect());
  connection.connect();
  return connection;
}

class BackgroundConnection implements HostClient {
  readonly #show: (view: HostView) => void;
  readonly #signal: AbortSignal;
  #view = firstView();
  #port: Runtime.Port | null = null;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(show: (view: HostView) => void, signal: AbortSignal) {
    this.#show = show;
    this.#signal = signal;
    void loadLastKnown().then((last) => {
      if (last !== null && this.#view.facts === null) this.#update({ facts: last.facts, seenAt: last.at });
    });
  }

  retry(): void {
    this.#send({ type: 'retry' });
  }

  askIdentity(): void {
    this.#update({ identityRefused: false });
    this.#send({ type: 'with-identity' });
  }

  forgetIdentity(): void {
    this.#update({ withIdentity: null });
  }

  onVisibilityChange(): void {
    this.#tries = 0;
    if (document.visibilityState === 'hidden') this.disconnect();
    else this.connect();
  }

  connect(): void {
    if (this.#signal.aborted || this.#port !== null || document.visibilityState === 'hidden') return;
    clearTimeout(this.#timer);
    let opened: Runtime.Port;
    try {
      opened = browser.runtime.connect({ name: CHANNEL });
    } catch (error) {
      // The extension was updated or removed under an open page.
      this.#reconnectLater(String(error));
      return;
    }
    this.#port = opened;
    // A port to a worker that is just ending may open and never speak.
    this.#timer = setTimeout(() => this.#reconnectLater('no word from the background'), BACKGROUND_LIMIT_MS);
    opened.onMessage.addListener((message) => {
      if (this.#port === opened) this.#receive(message as ToPage);
    });
    opened.onDisconnect.addListener(() => {
      const raw = browser.runtime.lastError?.message ?? 'the background ended';
      if (this.#port === opened) this.#reconnectLater(raw);
    });
  }

  disconnect(): void {
    clearTimeout(this.#timer);
    this.#port?.disconnect();
    this.#port = null;
  }

  /** Connects again after a pause; `raw` is why, shown when this has gone on for more than a moment. */
  #reconnectLater(raw: string): void {
    this.disconnect();
    if (this.#signal.aborted || document.visibilityState === 'hidden') return;
    const pause = RECONNECT_MS[this.#tries];
    this.#tries += 1;
    if (this.#tries > 1)
      this.#update({ link: { phase: 'broken', failure: 'background_gone', raw, retrying: pause !== undefined } });
    this.#update({ stale: true });
    if (pause !== undefined) this.#timer = setTimeout(() => this.connect(), pause);
  }

  #send(message: ToBackground): void {
    if (this.#port === null) {
      this.#tries = 0;
      this.connect();
    }
    this.#port?.postMessage(message);
  }

  #receive(message: ToPage): void {
    clearTimeout(this.#timer);
    this.#tries = 0;
    if (message.type === 'identity') this.#receiveIdentity(message.facts);
    // Facts of an earlier connection stay, marked as such, until this one has its own.
    else if (message.facts === null || !message.fresh) this.#update({ link: message.link, stale: true });
    else {
      if (!message.facts.readers.some(({ card }) => card?.inProgress === true)) keepForNextPage(message.facts);
      this.#update({
        link: message.link,
        facts: message.facts,
        stale: false,
        seenAt: new Date().toISOString(),
        ...(cardsOf(message.facts) === cardsOf(this.#view.facts) ? {} : { withIdentity: null }),
      });
    }
  }

  #receiveIdentity(facts: Facts | null): void {
    const isOfTheseCards = cardsOf(facts) === cardsOf(this.#view.facts) && !this.#view.stale;
    const withIdentity = isOfTheseCards ? facts : null;
    this.#update({ withIdentity, identityRefused: withIdentity === null });
  }

  #update(change: Partial<HostView>): void {
    // Another start of the host counts its insertions anew: whose card is in, only the one that read it can say.
    this.#view = { ...this.#view, ...change, ...(change.stale === true ? { withIdentity: null } : {}) };
    if (!this.#signal.aborted) this.#show(this.#view);
  }
}
