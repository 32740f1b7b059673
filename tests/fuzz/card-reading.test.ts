import fc from 'fast-check';
import { CardError } from '../../native-host/card/exchange.ts';
import { factsFromAtr } from '../../native-host/card/facts-from-atr.ts';
import { readCard } from '../../native-host/card/read-card.ts';
import { Calls } from '../../native-host/pcsc/calls.ts';
import { transmitOneByOne } from '../../native-host/pcsc/command-run.ts';
import { PcscError } from '../../native-host/pcsc/errors.ts';
import { guarded } from '../../native-host/pcsc/guard.ts';
import type { CardFacts } from '../../shared/diagnosis/facts.ts';
import { CommandOracle } from '../support/card/command-oracle.ts';
import { CARD_NAMES, type CardName, cardNamed } from '../virtual-card/cards.ts';
import type { Card } from '../virtual-card/transport.ts';
import { changedBytes, changesOfBytes } from './damage.ts';
import { fuzz } from './fuzz.ts';
import { wrongCard } from './oracles.ts';

const STATUSES = [
  0x9000, 0x6110, 0x61ff, 0x6c00, 0x6c10, 0x6282, 0x63c0, 0x63cf, 0x6700, 0x6982, 0x6983, 0x6985, 0x6a82, 0x6a86,
  0x6b00, 0x6d00, 0x6e00, 0x6881, 0x9100,
];

/** Each made once: a reset makes it as new. */
const cards = new Map<CardName, Card>();

/** An answer changed anywhere, or its data left out; with another status, or its own. */
const lie = fc.record({
  changes: fc.oneof(fc.constant([{ at: 0, gone: Number.POSITIVE_INFINITY, put: new Uint8Array() }]), changesOfBytes),
  status: fc.option(fc.constantFrom(...STATUSES)),
});
/** What a card answers one after the other, honestly after that; one lie comes with so many honest answers. */
const answers = (honest: number) => {
  const answer = fc.oneof({ weight: honest, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: lie });
  return fc.array(answer, { maxLength: 80, size: 'max' });
};

/** What is wrong with facts, whatever the card said. */
function wrongFacts(facts: CardFacts, sawIssuer: boolean): string | null {
  const { serial, certificate, pinTriesLeft, pinTriesMax, problem, reading, evidence, holder } = facts;
  if (serial !== undefined && !/^\d{8}$/.test(serial)) return `serial number ${serial}`;
  if ((serial !== undefined || evidence === 'issuer') && !sawIssuer) return 'issuer without proof';
  if (typeof pinTriesLeft === 'number' && typeof pinTriesMax === 'number' && pinTriesLeft > pinTriesMax)
    return `${pinTriesLeft} of ${pinTriesMax} tries`;
  if (reading === 'complete' && (problem || !serial || !certificate || !holder)) return 'complete without all of it';
  const detail = problem?.detail ?? '';
  const identity = [serial, holder?.nationalId, holder?.name].filter((value = '') => value.length > 3);
  if (identity.some((value = '') => detail.includes(value))) return `identity in ${detail}`;
  return /\d{8}/.test(detail.replace(/\b0x\w+/g, '')) ? `eight digits in ${detail}` : wrongCard(facts);
}

fuzz(
  'a whole reading of a card that answers anything: allowed commands only, in a transaction, facts that can be',
  fc.record({ name: fc.constantFrom(...CARD_NAMES), said: fc.oneof(...[30, 6, 1, 0].map(answers)) }),
  async ({ name, said }) => {
    const card = cards.get(name) ?? cardNamed(name);
    cards.set(name, card);
    card.reset();
    const oracle = new CommandOracle(card.atr);
    let sawIssuer = false;
    let answered = 0;
    const connected = guarded(
      {
        atr: card.atr,
        begin: async () => oracle.begin(),
        end: async () => oracle.end(),
        disconnect: async () => {},
        transmit: (run) =>
          transmitOneByOne(run, async (command) => {
            oracle.judge(command);
            const honest = Uint8Array.from(card.transmit(Buffer.from(command)));
            const { changes, status } = said[answered] ?? { changes: [], status: null };
            answered += 1;
            const answer =
              status === null
                ? changedBytes(honest, changes)
                : Uint8Array.of(...changedBytes(honest.subarray(0, -2), changes), status >> 8, status & 0xff);
            sawIssuer ||= Buffer.from(answer).toString('hex').startsWith('5a0a8025000001');
            return answer;
          }),
      },
      new Calls(),
    );
    const first = factsFromAtr(card.atr);
    let result: CardFacts = first;
    const judged: string[] = [];
    try {
      result = await readCard(connected, first, (facts) => {
        const wrong = wrongFacts(facts, sawIssuer);
        if (wrong !== null) judged.push(`on the way: ${wrong}`);
      });
    } catch (thrown) {
      // The reader stumbled, or the allow-list refused: said to the user as such.
      if (!(thrown instanceof PcscError) && !(thrown instanceof CardError)) throw thrown;
      if (thrown instanceof PcscError && thrown.code === 'driver_error' && !/answer of|SCard/.test(thrown.message))
        return `told as a reader's fault: ${thrown.message}`;
    }
    // The official module refuses a short EF.SN.
    const isReadable = first.inProgress === true && name !== 'cps3-short-serial';
    if (isReadable && result.reading !== 'complete' && said.every((each) => each === null))
      return `an honest card is read ${result.reading}`;
    return oracle.fault ?? judged[0] ?? wrongFacts(result, sawIssuer);
  },
);
