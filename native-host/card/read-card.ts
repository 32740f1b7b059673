import type { CardFacts, Reading } from '../../shared/diagnosis/facts.ts';
import { asPcscError } from '../pcsc/errors.ts';
import type { ConnectedCard } from '../pcsc/port.ts';
import { cps3 } from './cps3.ts';
import { cps4 } from './cps4.ts';
import { CardError, exchangeOver } from './exchange.ts';
import { readingSteps } from './reading-steps.ts';

/**
 * Reads a CPS without PIN, in short transactions: certificate; serial number and PIN tries; the card's own end of validity. A card
 * known by a masked ATR only has to prove its issuer first. What a card does not tell is left out, and the first trouble named.
 * @param first what the answer to reset told
 * @param onProgress called with what is known after each step
 * @throws PcscError when the card cannot be reached any more
 */
export async function readCard(
  card: ConnectedCard,
  first: CardFacts,
  onProgress: (facts: CardFacts) => void,
): Promise<CardFacts> {
  // The largest part of the program: loaded while nobody waits for the card, not in the middle of a transaction.
  await import('./certificate.ts');
  const { certificate, serialAndTries, validity } = readingSteps(
    card.kind === 'cps4' ? cps4() : cps3,
    () => new Date(),
  );
  const isProven = first.evidence === 'atr-exact';
  const steps = isProven ? [certificate, serialAndTries, validity] : [serialAndTries, certificate, validity];
  let facts: CardFacts = first;

  for (const step of steps) {
    try {
      facts = withLearnt(facts, await card.transact((transmit) => step(exchangeOver(transmit))));
      onProgress(facts);
    } catch (thrown) {
      if (!(thrown instanceof CardError)) throw asPcscError(thrown);
      const problem = { code: thrown.code, detail: thrown.message };
      if (thrown.code === 'issuer_mismatch') return { ...notCps(first), problem };
      facts = { ...facts, problem: facts.problem ?? problem };
      if (facts.evidence === 'atr-masked') break;
    }
  }
  const { inProgress: _, ...known } = facts;
  return { ...known, reading: readingOf(known) };
}

/** Adds what a step learnt; of several problems the first stays. */
const withLearnt = (facts: CardFacts, learnt: Partial<CardFacts>): CardFacts => ({
  ...facts,
  ...learnt,
  ...(facts.problem === undefined ? {} : { problem: facts.problem }),
});

/** A card that looked like a CPS and names another issuer. */
const notCps = ({ atr }: CardFacts): CardFacts => ({ atr, kind: 'unknown', evidence: 'none', reading: 'failed' });

function readingOf(facts: CardFacts): Reading {
  if (facts.problem === undefined) return 'complete';
  return facts.certificate !== undefined || facts.serial !== undefined ? 'partial' : 'failed';
}
