import type { CardFacts, Reading } from '../../shared/diagnosis/facts.ts';
import { asPcscError } from '../pcsc/errors.ts';
import type { ConnectedCard } from '../pcsc/port.ts';
import type { CardEdge } from './card-edge.ts';
import { cps3 } from './cps3.ts';
import { cps4 } from './cps4.ts';
import { CardError, exchangeOver, type Send } from './exchange.ts';
import { readingSteps } from './reading-steps.ts';

/**
 * Reads a CPS without PIN, in two transactions: last update, serial number, PIN tries and certificate; the card's own end of validity. A
 * card known by a masked ATR only has to prove its issuer first, by the way of either generation. Facts that a card refuses are left out,
 * and the first trouble named.
 * @param first facts from the answer to reset
 * @param onProgress called with what is known between the two transactions, not within one: a listener may take longer than the commands
 * @throws PcscError when the card cannot be reached any more
 */
export async function readCard(
  card: ConnectedCard,
  first: CardFacts,
  onProgress: (facts: CardFacts) => void,
): Promise<CardFacts> {
  const isProven = first.evidence === 'atr-exact';
  const edges = card.kind === 'cps4' ? [cps4(), cps3()] : [cps3(), cps4()];
  let facts: CardFacts = first;

  /** Adds what a step learns, or names its trouble; of several the first stays. Another issuer's card ends the reading. */
  const learn = async (step: Promise<Partial<CardFacts>>): Promise<void> => {
    try {
      const { problem = facts.problem, ...learnt } = await step;
      facts = { ...facts, ...learnt, ...(problem && { problem: facts.problem ?? problem }) };
    } catch (thrown) {
      if (!(thrown instanceof CardError) || thrown.code === 'issuer_mismatch') throw thrown;
      facts = { ...facts, problem: facts.problem ?? { code: thrown.code, detail: thrown.message } };
    }
  };

  /** One transaction's reading, unless the card cannot be spoken to this way at all. */
  const transaction = (edge: CardEdge, work: (send: Send) => Promise<void>): Promise<void> =>
    card.transact(async (transmit) => {
      const send = exchangeOver(transmit);
      let isOpen = false;
      await learn(
        edge.begin(send).then(() => {
          isOpen = true;
          return {};
        }),
      );
      if (isOpen) await work(send);
    });

  try {
    for (const edge of isProven ? edges.slice(0, 1) : edges) {
      const { update, serialAndTries, certificate, validity } = readingSteps(edge, isProven);
      facts = first;
      await transaction(edge, async (send) => {
        if (isProven) await learn(update(send));
        await learn(serialAndTries(send));
        if (facts.evidence === 'atr-masked') return;
        if (!isProven) await learn(update(send));
        await learn(certificate(send));
        onProgress(facts);
      });
      if (facts.evidence === 'atr-masked') continue;
      await transaction(edge, async (send) => {
        await learn(validity(send));
        await edge.leave(send);
      });
      break;
    }
  } catch (thrown) {
    if (!(thrown instanceof CardError)) throw asPcscError(thrown);
    return { ...notCps(first), problem: { code: thrown.code, detail: thrown.message } };
  }
  const { inProgress: _, update, ...known } = facts;
  // A card that has not shown its issuer may have no files at all: that EF_ACTUA is not there then says nothing of an update.
  const updated = known.evidence === 'issuer' && update !== undefined ? { ...known, update } : known;
  return { ...updated, reading: readingOf(updated) };
}

const notCps = ({ atr }: CardFacts): CardFacts => ({ atr, kind: 'unknown', evidence: 'none', reading: 'failed' });

function readingOf(facts: CardFacts): Reading {
  if (facts.problem === undefined) return 'complete';
  return facts.certificate !== undefined || facts.serial !== undefined ? 'partial' : 'failed';
}
