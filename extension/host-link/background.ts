import browser, { type Runtime } from 'webextension-polyfill';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import type { HostMessage } from '../../shared/protocol/messages.ts';
import type { Request } from '../../shared/protocol/requests.ts';
import type { TriesChange } from '../../shared/protocol/tries-change.ts';
import { PROTOCOL, VERSION } from '../../shared/protocol/version.ts';
import { cardsOf } from './cards-of.ts';
import { CHANNEL, type ToBackground, type ToPage } from './channel.ts';
import { failureOf } from './failures.ts';
import { createIdentityRequests, type IdentityRequests } from './identity-requests.ts';
import { readIncoming } from './incoming.ts';
import { createKnownFacts } from './known-facts.ts';
import { CLOSED, hasPort, type LinkEvent, linkStateOf, type Machine, step, timerOf } from './machine.ts';
import { type NativePort, openNativePort } from './native-port.ts';
import { createTriesRequests } from './tries-requests.ts';

/** `Omit` that keeps the members of a union apart. */
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/**
 * Owns the port to the native host on behalf of the visible pages: opened for the first, closed a few seconds after the last. Keeps nothing
 * when the background ends.
 * @param mayTellIdentity whether the organisation lets the holder be shown
 * @returns the link, for what counts the card's tries
 */
export function mountHostLink(mayTellIdentity: () => Promise<boolean>): HostLink {
  const link = new HostLink(mayTellIdentity);
  browser.runtime.onConnect.addListener((page) => {
    if (page.name !== CHANNEL || page.sender?.id !== browser.runtime.id) return;
    // A content script shares the extension's id; only pages of the extension may see facts.
    if (page.sender.url?.startsWith(browser.runtime.getURL(''))) link.addPage(page);
  });
  return link;
}

class HostLink {
  readonly #pages = new Set<Runtime.Port>();
  readonly #known = createKnownFacts();
  readonly #identities: IdentityRequests;
  readonly #tries = createTriesRequests(() => (this.#counts ? this.#request({ type: 'tries' }) : null));
  #counts = false;
  #machine: Machine = CLOSED;
  #port: NativePort | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #nextId = 1;
  #run: string | null = null;
  #tellReading: (facts: Facts, run: string | null) => void = () => {};

  constructor(mayTellIdentity: () => Promise<boolean>) {
    this.#identities = createIdentityRequests({
      mayTell: mayTellIdentity,
      request: () => (this.#port === null ? null : this.#request({ type: 'diagnose', identity: true })),
      tell: (page, facts) => {
        const message: ToPage = { type: 'identity', facts };
        if (this.#pages.has(page)) page.postMessage(message);
      },
    });
  }

  addPage(page: Runtime.Port): void {
    this.#pages.add(page);
    page.onMessage.addListener((message) => this.#receiveFromPage(page, message as ToBackground));
    page.onDisconnect.addListener(() => {
      this.#pages.delete(page);
      if (this.#pages.size === 0) this.#tries.look(false);
      this.#unwatchUnlessUsed();
    });
    this.#dispatch({ type: this.#pages.size === 1 && this.#machine.name === 'stopped' ? 'retry' : 'watched' });
    this.#tries.look(true);
    this.#sendState(page);
  }

  /** Has the tries of the card counted again and again, also without a page: the bubble has words for it. */
  watch(isOn: boolean, onChange: (change: TriesChange, isAsked: boolean) => void): void {
    this.#tries.watch(isOn, onChange);
    if (isOn) this.#dispatch({ type: 'watched' });
    else this.#unwatchUnlessUsed();
  }

  ask(): void {
    this.#tries.ask();
  }

  onReading(tell: (facts: Facts, run: string | null) => void): void {
    this.#tellReading = tell;
  }

  #unwatchUnlessUsed(): void {
    if (this.#pages.size === 0 && !(this.#tries.isOn && this.#counts)) this.#dispatch({ type: 'unwatched' });
  }

  #receiveFromPage(page: Runtime.Port, message: ToBackground): void {
    switch (message.type) {
      case 'retry':
        this.#dispatch({ type: 'retry' });
        break;
      case 'with-identity':
        void this.#identities.ask(page);
        break;
    }
  }

  #sendState(page: Runtime.Port): void {
    const { latest: facts, isFresh: fresh } = this.#known;
    const message: ToPage = { type: 'state', link: linkStateOf(this.#machine), facts, fresh };
    page.postMessage(message);
  }

  #sendStates(): void {
    for (const page of this.#pages) this.#sendState(page);
  }

  #showFacts(): void {
    const { latest } = this.#known;
    if (latest !== null) this.#tellReading(latest, this.#run);
    this.#dispatch({ type: 'facts' });
    this.#sendStates();
  }

  #dispatch(event: LinkEvent): void {
    const before = this.#machine;
    this.#machine = step(before, event);
    if (this.#machine === before) return;
    clearTimeout(this.#timer);
    const wait = timerOf(this.#machine);
    if (wait !== null) this.#timer = setTimeout(() => this.#dispatch({ type: 'timer' }), wait);
    if (!hasPort(this.#machine)) this.#closePort();
    else if (this.#port === null) this.#openPort();
    this.#sendStates();
  }

  #openPort(): void {
    this.#port = openNativePort({
      onMessage: (raw) => this.#receive(raw),
      onEnd: (sentence) => {
        this.#port = null;
        this.#endCounts();
        const raw = sentence ?? 'port closed without a word';
        this.#dispatch({ type: 'failed', last: { failure: failureOf(sentence, this.#known.hasAnswered), raw } });
      },
    });
    this.#request({ type: 'hello', protocol: PROTOCOL, client: { version: VERSION } });
  }

  #closePort(): void {
    this.#port?.close();
    this.#port = null;
    this.#known.outdate();
    this.#identities.end();
    this.#endCounts();
  }

  #endCounts(): void {
    this.#counts = false;
    this.#tries.end();
  }

  #request(body: WithoutId<Request>): number {
    const id = this.#nextId;
    this.#nextId += 1;
    this.#port?.post({ ...body, id });
    return id;
  }

  #receive(raw: unknown): void {
    const incoming = readIncoming(raw);
    if (incoming.type === 'break') this.#dispatch({ type: 'failed', last: incoming.last });
    else this.#receiveFromHost(incoming.message);
  }

  #receiveFromHost(message: HostMessage): void {
    switch (message.type) {
      case 'hello':
        this.#run = message.run ?? null;
        this.#counts = message.capabilities.includes('tries');
        this.#dispatch({ type: 'hello', host: { version: message.host.version, countsTries: this.#counts } });
        this.#request({ type: 'subscribe', identity: false });
        this.#request({ type: 'diagnose', identity: false });
        if (this.#counts) this.#tries.begin();
        else this.#unwatchUnlessUsed();
        break;
      case 'tries':
        this.#tries.answer(message.id, message.change);
        break;
      case 'snapshot':
        if (cardsOf(this.#known.latest) !== cardsOf(message.facts)) this.#tries.restart();
        this.#known.addSnapshot(message.facts);
        this.#showFacts();
        break;
      case 'diagnosis': {
        const isOfTheseCards = this.#known.addDiagnosis(message.facts);
        this.#showFacts();
        this.#identities.answer(message.id, isOfTheseCards ? message.facts : null);
        break;
      }
      case 'error':
        if (message.id === null) break;
        this.#identities.answer(message.id, null);
        this.#tries.answer(message.id, 'none');
        break;
      case 'ok':
        break;
    }
  }
}
