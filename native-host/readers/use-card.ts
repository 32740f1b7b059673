import type { ConnectedCard, PcscPort } from '../pcsc/port.ts';
import type { OwnUse } from './own-use.ts';

/**
 * Connects to a reader's card for as long as `work` takes.
 * @param insertion learns whose use the reader's IN USE shows
 * @throws PcscError; the error of `work`
 */
export async function useCard<T>(
  port: PcscPort,
  reader: string,
  insertion: { useIsOurs: OwnUse },
  work: (card: ConnectedCard) => Promise<T>,
): Promise<T> {
  insertion.useIsOurs = 'while connected';
  try {
    const card = await port.connect(reader);
    try {
      return await work(card);
    } finally {
      await card.disconnect();
    }
  } finally {
    insertion.useIsOurs = 'until next status';
  }
}
