import { openPcsc } from '../pcsc/open.ts';
import type { PcscPort } from '../pcsc/port.ts';
import { observe } from './observe.ts';
import type { ReaderSnapshot } from './reader-snapshot.ts';
import { withoutIdentity } from './without-identity.ts';

interface WatchOptions {
  /** Whether holder's names, national identifier and serial number may be in the facts. */
  readonly identity: boolean;
  readonly signal: AbortSignal;
  /** Called at once and at each change: card kind first (no command needed), then identity and certificate, then the rest. */
  readonly onFacts: (snapshot: ReaderSnapshot) => void;
  /** Left out: this system's PC/SC. */
  readonly port?: PcscPort;
}

/**
 * Watches readers and cards, and reads each CPS once per insertion. Service trouble shows in `pcsc`, never as an error.
 * @returns when the signal has aborted and every card is let go
 */
export async function watchReaders({ identity, signal, onFacts, port }: WatchOptions): Promise<void> {
  await observe(port ?? (await openPcsc()), signal, (snapshot) => {
    onFacts(identity ? snapshot : withoutIdentity(snapshot));
  });
}
