import { setTimeout as pause } from 'node:timers/promises';
import type { CardFacts } from '../../shared/diagnosis/facts.ts';
import { asPcscError } from '../pcsc/errors.ts';
import type { PcscPort } from '../pcsc/port.ts';
import type { OwnUse } from './own-use.ts';
import { queueReading } from './reading-queue.ts';
import { useCard } from './use-card.ts';

/**
 * Milliseconds for which a card that was read is taken to be the one in the reader where the system (macOS) does not count insertions: a
 * card taken out and another put in between two looks, while the computer slept for instance, shows no change.
 */
export const PROOF_LASTS = 20_000;

interface ReadInsertion {
  readonly card: CardFacts;
  useIsOurs: OwnUse;
}

/** Asks the card in a reader for its serial number alone. @returns null while another program holds it, '' when the card refuses */
async function serialIn(port: PcscPort, reader: string, insertion: ReadInsertion): Promise<string | null> {
  try {
    const { readSerialOf } = await import('../card/read-serial.ts');
    return await useCard(
      port,
      reader,
      insertion,
      async (card) => (await readSerialOf(card, insertion.card.kind)) ?? '',
    );
  } catch (thrown) {
    return asPcscError(thrown).code === 'sharing_violation' ? null : '';
  }
}

/** Waits until it is no longer proven that the card in the reader is the one that was read, or the signal aborts. */
export async function untilDoubted(
  port: PcscPort,
  reader: string,
  insertion: ReadInsertion,
  signal: AbortSignal,
): Promise<void> {
  for (let unproven = 0; unproven < MOST_UNPROVEN; ) {
    await pause(PROOF_LASTS, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    const serial = await queueReading(() => serialIn(port, reader, insertion));
    if (serial !== null && serial !== insertion.card.serial) return;
    unproven = serial === null ? unproven + 1 : 0;
  }
}

/** Times in a row that another program may hold the card when it is asked; after that the proof has lapsed. */
const MOST_UNPROVEN = 3;
