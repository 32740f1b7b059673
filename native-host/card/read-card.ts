import type { CardFacts, Reading } from '../../shared/diagnosis/facts.ts';
import { asPcscError } from '../pcsc/errors.ts';
import type { ConnectedCard } from '../pcsc/port.ts';
import { cps3 } from './cps3.ts';
import { cps4 } from './cps4.ts';
import { CardError, exchangeOver } from './exchange.ts';
import { readingSteps } from './reading-steps.ts';

/**
 * Reads a CPS without PIN, in two transactions: certificate, serial number and PIN tries; the card's own end of validity. A card known
 * by a masked ATR only has to prove its issuer first. What a card does not tell is left out, and the first trouble named.
 * @param first what the answer to reset told
 * @param onProgress called with what is known after each step
 * @throws PcscError when the card cannot be reached any more
 */
export async function readCard(
  card: ConnectedCard,
  first: CardFacts,
  onProgress: (facts: CardFacts) => void,
): Promise<CardFacts> {
  const isProven = first.evidence === 'atr-exact';
  const edge = card.kind === 'cps4' ? cps4() : cps3;
  const { certificate, serialAndTries, validity } = readingSteps(edge, isProven, () => new Date());
  let facts: CardFacts = first;

  /** Adds what a step learns, or names its trouble; of several the first stays. Another issuer's card ends the reading. */
  const learn = async (step: Promise<Partial<CardFacts>>): Promise<void> => {
    try {
      const { problem = facts.problem, ...learnt } = await step;
      facts = { ...facts, ...learnt, ...(problem && { problem: facts.problem ?? problem }) };
      onProgress(facts);
    } catch (thrown) {
      if (!(thrown instanceof CardError) || thrown.code === 'issuer_mismatch') throw thrown;
      facts = { ...facts, problem: facts.problem ?? { code: thrown.code, detail: thrown.message } };
    }
  };

  try {
    await card.transact(async (transmit) => {
      const send = exchangeOver(transmit);
      let proof: Promise<void> | undefined;
      const prove = (): Promise<void> => {
        proof ??= learn(serialAndTries(send));
        return proof;
      };
      if (!isProven) await prove();
      if (facts.evidence === 'atr-masked') return;
      await learn(certificate(send, prove));
      await prove();
    });
    if (facts.evidence !== 'atr-masked') {
      await card.transact((transmit) => learn(validity(exchangeOver(transmit))));
    }
  } catch (thrown) {
    if (!(thrown instanceof CardError)) throw asPcscError(thrown);
    return { ...notCps(first), problem: { code: thrown.code, detail: thrown.message } };
  }
  const { inProgress: _, ...known } = facts;
  return { ...known, reading: readingOf(known) };
}

/** A card that looked like a CPS and names another issuer. */
const notCps = ({ atr }: CardFacts): CardFacts => ({ atr, kind: 'unknown', evidence: 'none', reading: 'failed' });

function readingOf(facts: CardFacts): Reading {
  if (facts.problem === undefined) return 'complete';
  return facts.certificate !== undefined || facts.serial !== undefined ? 'partial' : 'failed';
}
