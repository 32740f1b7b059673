import type { HostMessage } from '../../shared/protocol/messages.ts';

interface Sink {
  /** @returns whether there is room for more */
  write(message: HostMessage): boolean;
  /** Calls once, when there is room again. */
  whenDrained(then: () => void): void;
}

/**
 * Queues messages for a browser that may not read its pipe. All answers are queued, and no request is read meanwhile, so that they stay
 * few; of the snapshots only the latest is queued, because it holds all that the earlier ones did.
 * @param hold called with true when requests are to be read no more, with false when they are again
 */
export function createOutbox(sink: Sink, hold: (isFull: boolean) => void): (message: HostMessage) => void {
  let isFull = false;
  let latest: HostMessage | undefined;

  function put(message: HostMessage): void {
    if (sink.write(message) || isFull) return;
    isFull = true;
    hold(true);
    sink.whenDrained(() => {
      isFull = false;
      const newest = latest;
      latest = undefined;
      if (newest !== undefined) put(newest);
      if (!isFull) hold(false);
    });
  }

  return (message) => {
    if (isFull && message.type === 'snapshot') latest = message;
    else put(message);
  };
}
