import browser, { type Runtime } from 'webextension-polyfill';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { withoutIdentity } from '../../shared/diagnosis/without-identity.ts';
import type { HostMessage } from '../../shared/protocol/messages.ts';
import type { Request } from '../../shared/protocol/requests.ts';
import { HOST_NAME, PROTOCOL, VERSION } from '../../shared/protocol/version.ts';
import { cardsOf } from './cards-of.ts';
import { CHANNEL, type ToBackground, type ToPage } from './channel.ts';
import { failureOf } from './failures.ts';
import { readIncoming } from './incoming.ts';
import { saveLastKnown } from './last-known.ts';
import { CLOSED, hasPort, type LinkEvent, linkStateOf, type Machine, step, timerOf } from './machine.ts';

/** How long a page waits for facts with identity, ms: a card is read in about 2 s, a slow one in less than 10. */
const IDENTITY_LIMIT_MS = 15_000;

/** `Omit` that keeps the members of a union apart. */
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/**
 * Owns the port to the native host on behalf of the visible pages: opened for the first, closed a few seconds after the last.
 * Remembers nothing across its own death: pages connect again and facts are fetched anew.
 * @param mayTellIdentity whether the organisation lets the holder be shown; asked before the card is read for it and again before the
 * answer is passed on, for a policy may come meanwhile
 */
export function mountHostLink(mayTellIdentity: () => Promise<boolean>): void {
  const pages = new Set<Runtime.Port>();
  const identityAsked = new Map<
    number,
    { readonly page: Runtime.Port; readonly timer: ReturnType<typeof setTimeout> }
  >();
  let machine: Machine = CLOSED;
  let port: Runtime.Port | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let nextId = 1;
  let facts: Facts | null = null;
  let fresh = false;
  /** The latest that the host told by itself: a diagnosis takes seconds, and is about the cards there were when it began. */
  let snapshot: Facts | null = null;

  const sendState = (page: Runtime.Port): void => {
    const message: ToPage = { type: 'state', link: linkStateOf(machine), facts, fresh };
    page.postMessage(message);
  };

  const request = (body: WithoutId<Request>): number => {
    const id = nextId++;
    port?.postMessage({ ...body, id });
    return id;
  };

  const openPort = (): void => {
    const opened = browser.runtime.connectNative(HOST_NAME);
    port = opened;
    opened.onMessage.addListener((raw) => {
      if (port === opened) receive(raw);
    });
    opened.onDisconnect.addListener((closed) => {
      // Chromium says why in lastError, Firefox on the port.
      const sentence = closed.error?.message ?? browser.runtime.lastError?.message ?? null;
      if (port !== opened) return;
      port = null;
      dispatch({
        type: 'failed',
        last: { failure: failureOf(sentence), raw: sentence ?? 'port closed without a word' },
      });
    });
    request({ type: 'hello', protocol: PROTOCOL, client: { version: VERSION } });
  };

  const closePort = (): void => {
    port?.disconnect();
    port = null;
    fresh = false;
    snapshot = null;
    for (const id of identityAsked.keys()) answerIdentity(id, null);
  };

  const dispatch = (event: LinkEvent): void => {
    const before = machine;
    machine = step(before, event);
    if (machine === before) return;
    clearTimeout(timer);
    const wait = timerOf(machine);
    if (wait !== null) timer = setTimeout(() => dispatch({ type: 'timer' }), wait);
    if (!hasPort(machine)) closePort();
    else if (port === null) openPort();
    for (const page of pages) sendState(page);
  };

  const updateFacts = (seen: Facts): void => {
    // Snapshots of a change leave out what only `diagnose` gathers.
    facts = withoutIdentity({ ...seen, workstation: { ...facts?.workstation, ...seen.workstation } });
    fresh = true;
    // Half a reading is no state to come back to.
    if (!facts.readers.some(({ card }) => card?.inProgress === true)) void saveLastKnown(facts);
    for (const page of pages) sendState(page);
  };

  const answerIdentity = (id: number, answer: Facts | null): void => {
    const asked = identityAsked.get(id);
    if (asked === undefined) return;
    clearTimeout(asked.timer);
    identityAsked.delete(id);
    void tellIdentity(asked.page, answer);
  };

  const tellIdentity = async (page: Runtime.Port, answer: Facts | null): Promise<void> => {
    const message: ToPage = { type: 'identity', facts: answer !== null && (await mayTellIdentity()) ? answer : null };
    if (pages.has(page)) page.postMessage(message);
  };

  const askIdentity = async (page: Runtime.Port): Promise<void> => {
    if (!(await mayTellIdentity())) return tellIdentity(page, null);
    const id = request({ type: 'diagnose', identity: true });
    const limit = setTimeout(() => answerIdentity(id, null), port === null ? 0 : IDENTITY_LIMIT_MS);
    identityAsked.set(id, { page, timer: limit });
  };

  const receive = (raw: unknown): void => {
    const incoming = readIncoming(raw);
    if (incoming.type === 'break') dispatch({ type: 'failed', last: incoming.last });
    else receiveFromHost(incoming.message);
  };

  const receiveFromHost = (message: HostMessage): void => {
    switch (message.type) {
      case 'hello':
        dispatch({ type: 'hello', version: message.host.version });
        request({ type: 'subscribe', identity: false });
        request({ type: 'diagnose', identity: false });
        break;
      case 'snapshot':
        snapshot = message.facts;
        updateFacts(message.facts);
        break;
      case 'diagnosis': {
        const newer = snapshot !== null && cardsOf(snapshot) !== cardsOf(message.facts) ? snapshot : null;
        updateFacts(newer === null ? message.facts : { ...message.facts, pcsc: newer.pcsc, readers: newer.readers });
        answerIdentity(message.id, newer === null ? message.facts : null);
        break;
      }
      case 'error':
        if (message.id !== null) answerIdentity(message.id, null);
        break;
      case 'ok':
        break;
    }
  };

  const receiveFromPage = (page: Runtime.Port, message: ToBackground): void => {
    switch (message.type) {
      case 'retry':
        dispatch({ type: 'retry' });
        break;
      case 'with-identity':
        void askIdentity(page);
        break;
    }
  };

  browser.runtime.onConnect.addListener((page) => {
    if (page.name !== CHANNEL || page.sender?.id !== browser.runtime.id) return;
    // A content script shares the extension's id; only pages of the extension may see facts.
    if (!page.sender.url?.startsWith(browser.runtime.getURL(''))) return;
    pages.add(page);
    page.onMessage.addListener((message) => receiveFromPage(page, message as ToBackground));
    page.onDisconnect.addListener(() => {
      pages.delete(page);
      if (pages.size === 0) dispatch({ type: 'unwatched' });
    });
    dispatch({ type: 'watched' });
    sendState(page);
  });
}
