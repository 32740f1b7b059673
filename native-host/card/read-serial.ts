import type { CardKind } from '../../shared/diagnosis/facts.ts';
import type { ConnectedCard } from '../pcsc/port.ts';
import { cps3 } from './cps3.ts';
import { cps4 } from './cps4.ts';
import { exchangeOver } from './exchange.ts';
import { readSerial } from './serial.ts';

/**
 * The serial number alone: whether the card in a reader is still the one that was read.
 * @param kind as which it was read
 * @throws CardError, PcscError
 */
export async function readSerialOf(card: ConnectedCard, kind: CardKind): Promise<string | null> {
  const edge = kind === 'cps4' ? cps4() : cps3();
  return card.transact(async (transmit) => {
    const send = exchangeOver(transmit);
    await edge.begin(send);
    return readSerial(await edge.readSerialFile(send));
  });
}
