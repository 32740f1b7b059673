import type { CardKind } from '../../shared/diagnosis/facts.ts';
import { PcscError } from '../pcsc/errors.ts';
import type { Transmit } from '../pcsc/port.ts';
import type { PinTries } from './card-edge.ts';
import { cps3 } from './cps3.ts';
import { cps4 } from './cps4.ts';
import { CardError, exchangeOver } from './exchange.ts';
import { plausibleTries } from './pin-tries.ts';

const NOT_TOLD: PinTries = { left: null, max: null };

/**
 * The tries left, without a SELECT: another program's selection stays. Where that is no place from which a card tells them (a CPS3 does
 * from its master file, where a reading of ours and the official module's VERIFY leave it; docs/sources/card-edge.md 4), they are not told.
 * @param kind as which the card has been read in this insertion
 * @throws PcscError
 */
export async function readTriesOf(transmit: Transmit, kind: CardKind): Promise<PinTries> {
  const edge = kind === 'cps4' ? cps4() : cps3();
  try {
    const tries = await edge.readPinTries(exchangeOver(transmit));
    return { ...plausibleTries(tries), ...(tries.isVerified && { isVerified: true }) };
  } catch (thrown) {
    const isRefused = thrown instanceof PcscError && thrown.code === 'command_refused';
    if (thrown instanceof CardError || isRefused) return NOT_TOLD;
    throw thrown;
  }
}
