import type { HostMessage } from '../../shared/protocol/messages.ts';

/** A stream as far as an outbox needs it. */
interface Sink {
  /** @returns whether there is room for more */
  write(message: HostMessage): boolean;
  /** Calls once, when there is room again. */
  whenDrained(then: () => void): void;
}

/**
 * Messages on their way to a browser that may not be reading. Answers are kept, and whoever asks is to be held off meanwhile, so that they
 * stay few; of the snapshots the latest is kept, for it says all that the others did.
 * @param hold told whether to hold off whoever asks
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
      const kept = latest;
      latest = undefined;
      if (kept !== undefined) put(kept);
      if (!isFull) hold(false);
    });
  }

  return (message) => {
    if (isFull && message.type === 'snapshot') latest = message;
    else put(message);
  };
}
