import type { Runtime } from 'webextension-polyfill';
import type { Facts } from '../../shared/diagnosis/facts.ts';

/** How long a page waits for facts with identity, ms: a card is read in about 2 s, a slow one in less than 10. */
const LIMIT_MS = 15_000;

export interface IdentityRequests {
  ask(page: Runtime.Port): Promise<void>;
  /** The host has answered a request, or will not (`null`). An id that nobody waits for is dropped. */
  answer(id: number, facts: Facts | null): void;
  /** The host has ended: answers every waiting page with null. */
  end(): void;
}

interface IdentityPorts {
  /** Whether the organisation lets the holder be shown. */
  readonly mayTell: () => Promise<boolean>;
  /** Has the host read the card. @returns the request's id; null where there is no host to ask */
  readonly request: () => number | null;
  readonly tell: (page: Runtime.Port, facts: Facts | null) => void;
}

/** Asks the organisation's policy before the card is read and again before the answer is passed on: it may come meanwhile. */
export function createIdentityRequests({ mayTell, request, tell }: IdentityPorts): IdentityRequests {
  const waiting = new Map<number, { readonly page: Runtime.Port; readonly timer: ReturnType<typeof setTimeout> }>();

  const answer = (id: number, facts: Facts | null): void => {
    const pending = waiting.get(id);
    if (pending === undefined) return;
    clearTimeout(pending.timer);
    waiting.delete(id);
    void pass(pending.page, facts);
  };
  const pass = async (page: Runtime.Port, facts: Facts | null): Promise<void> =>
    tell(page, facts !== null && (await mayTell()) ? facts : null);

  return {
    answer,
    async ask(page) {
      const id = (await mayTell()) ? request() : null;
      if (id === null) tell(page, null);
      else waiting.set(id, { page, timer: setTimeout(() => answer(id, null), LIMIT_MS) });
    },
    end() {
      for (const id of waiting.keys()) answer(id, null);
    },
  };
}
