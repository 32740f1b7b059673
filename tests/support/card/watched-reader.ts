import { type CardHost, startCardHost } from './card-host.ts';
import { type Pcscd, startPcscd } from './pcscd.ts';

/** A pcscd with one reader of two slots, and the host's watcher, which sees both. */
export interface WatchedReader extends AsyncDisposable {
  readonly pcscd: Pcscd;
  readonly host: CardHost;
}

/** @throws when either is not there in time */
export async function watchReader(): Promise<WatchedReader> {
  const pcscd = await startPcscd();
  const host = startCardHost();
  await host.waitFor(({ readers }) => readers.length === 2);
  return {
    pcscd,
    host,
    async [Symbol.asyncDispose]() {
      await host.stop();
      await pcscd[Symbol.asyncDispose]();
    },
  };
}
