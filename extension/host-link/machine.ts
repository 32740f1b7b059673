import type { AnsweringHost, LinkFailure, LinkState } from './link-state.ts';

/**
 * The life of the native port, as a pure machine: (state, event) -> state. A port exists exactly in the states of `hasPort`; each state has
 * at most one timer, `timerOf`. The driver (background.ts) does what both say.
 */
export type Machine =
  /** No page is visible: no port, no timer. */
  | { readonly name: 'closed' }
  /** Port open, `hello` awaited; `last` is how the try before it ended, which pages go on showing. */
  | { readonly name: 'opening'; readonly tries: number; readonly last?: Break }
  | ({ readonly name: 'live' } & Greeted)
  /** The last watcher left; a popup closed and opened again finds the port still there. */
  | ({ readonly name: 'lingering' } & Greeted)
  | { readonly name: 'waiting'; readonly last: Break; readonly tries: number }
  /** Out of tries, or a failure that another try would not mend: a button starts the next one. */
  | { readonly name: 'stopped'; readonly last: Break };

interface Greeted {
  readonly host: AnsweringHost;
  /** Starts since the host last stayed up, so that one that dies after every `hello` is not started for ever. */
  readonly tries: number;
  /** It has said what stands at this desk. */
  readonly hasTold: boolean;
}

export interface Break {
  readonly failure: LinkFailure;
  /** Words of the browser or the host, for the report. */
  readonly raw: string;
}

export type LinkEvent =
  | { readonly type: 'watched' }
  | { readonly type: 'unwatched' }
  | { readonly type: 'hello'; readonly host: AnsweringHost }
  | { readonly type: 'facts' }
  | { readonly type: 'failed'; readonly last: Break }
  | { readonly type: 'timer' }
  | { readonly type: 'retry' };

/** Pauses before the second and later starts, ms; after the last one a button (docs/sources/native-messaging.md 4.5). */
export const BACK_OFF_MS = [500, 1000, 2000, 5000] as const;
/** A Node host answers in about 90 ms; web-eid also waits 5 s. */
const HELLO_LIMIT_MS = 5000;
/** Each call of the host has its own limit, the longest 15 s (docs/card.md): one that has said nothing after this has stalled. */
export const FACTS_LIMIT_MS = 30_000;
export const LINGER_MS = 4000;
/** A host that stayed up this long is taken to be well. */
const SETTLED_MS = 10_000;

/** Versions and policies do not change by asking again; the other failures may pass (an installer at work, a service starting). */
const LASTING: readonly LinkFailure[] = ['host_too_old', 'host_too_new', 'forbidden_by_policy'];

export const CLOSED: Machine = { name: 'closed' };

/** Whether a native port is open in this state. */
export const hasPort = (machine: Machine): boolean =>
  machine.name === 'opening' || machine.name === 'live' || machine.name === 'lingering';

/** How long until the event `timer`, ms; null when this state waits for nothing. */
export function timerOf(machine: Machine): number | null {
  switch (machine.name) {
    case 'opening':
      return HELLO_LIMIT_MS;
    case 'live':
      if (!machine.hasTold) return FACTS_LIMIT_MS;
      return machine.tries > 0 ? SETTLED_MS : null;
    case 'lingering':
      return LINGER_MS;
    case 'waiting':
      return BACK_OFF_MS[machine.tries] ?? null;
    case 'closed':
    case 'stopped':
      return null;
  }
}

function broken(last: Break, tries: number): Machine {
  return tries < BACK_OFF_MS.length && !LASTING.includes(last.failure)
    ? { name: 'waiting', last, tries }
    : { name: 'stopped', last };
}

/** What the event makes of the state; the same object when it means nothing there. */
export function step(machine: Machine, event: LinkEvent): Machine {
  switch (event.type) {
    case 'watched':
      if (machine.name === 'closed') return { name: 'opening', tries: 0 };
      return machine.name === 'lingering' ? { ...machine, name: 'live' } : machine;
    case 'unwatched':
      return machine.name === 'live' ? { ...machine, name: 'lingering' } : CLOSED;
    case 'hello':
      return machine.name === 'opening'
        ? { name: 'live', host: event.host, tries: machine.tries, hasTold: false }
        : machine;
    case 'facts':
      return 'hasTold' in machine && !machine.hasTold ? { ...machine, hasTold: true } : machine;
    case 'failed':
      if (machine.name === 'lingering') return CLOSED;
      if (machine.name === 'opening' || machine.name === 'live') return broken(event.last, machine.tries);
      return machine;
    case 'retry':
      return machine.name === 'waiting' || machine.name === 'stopped'
        ? { name: 'opening', tries: 0, last: machine.last }
        : machine;
    case 'timer':
      return afterTimer(machine);
  }
}

function afterTimer(machine: Machine): Machine {
  switch (machine.name) {
    case 'opening':
      return broken({ failure: 'silent', raw: `no valid hello within ${HELLO_LIMIT_MS} ms` }, machine.tries);
    case 'live':
      return machine.hasTold
        ? { ...machine, tries: 0 }
        : broken({ failure: 'silent', raw: `no facts within ${FACTS_LIMIT_MS} ms of hello` }, machine.tries);
    case 'lingering':
      return CLOSED;
    case 'waiting':
      return { name: 'opening', tries: machine.tries + 1, last: machine.last };
    case 'closed':
    case 'stopped':
      return machine;
  }
}

/** The state in the words of the pages. */
export function linkStateOf(machine: Machine): LinkState {
  switch (machine.name) {
    case 'closed':
      return { phase: 'connecting' };
    case 'opening':
      return machine.last === undefined
        ? { phase: 'connecting' }
        : { phase: 'broken', ...machine.last, retrying: true };
    case 'live':
    case 'lingering':
      return { phase: 'live', host: machine.host };
    case 'waiting':
      return { phase: 'broken', ...machine.last, retrying: true };
    case 'stopped':
      return { phase: 'broken', ...machine.last, retrying: false };
  }
}
