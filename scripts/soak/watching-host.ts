import { type CardHost, finishedCard, startCardHost } from '../../tests/support/card/card-host.ts';

type Snapshot = Parameters<typeof finishedCard>[0];

/** Whether the card in a slot has been read whole. */
export const isRead =
  (index: number) =>
  (snapshot: Snapshot): boolean =>
    finishedCard(snapshot, index)?.reading === 'complete';

/** Runs `work` with the host's watcher as a process, which is stopped however that ends. */
export async function withHost<T>(work: (host: CardHost) => Promise<T>): Promise<T> {
  const host = startCardHost();
  try {
    return await work(host);
  } finally {
    await host.stop();
  }
}
