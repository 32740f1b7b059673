import { CardError } from '../../native-host/card/exchange.ts';
import { factsFromAtr } from '../../native-host/card/facts-from-atr.ts';
import { readCard } from '../../native-host/card/read-card.ts';
import { transmitOneByOne } from '../../native-host/pcsc/command-run.ts';
import { PcscError } from '../../native-host/pcsc/errors.ts';
import { guarded } from '../../native-host/pcsc/guard.ts';
import type { CardFacts } from '../../shared/diagnosis/facts.ts';
import { type CardName, cardNamed } from '../virtual-card/cards.ts';
import type { Card } from '../virtual-card/transport.ts';
import { dayExists, momentExists } from './calendar.ts';
import { CommandOracle } from './command-oracle.ts';
import { fuzz } from './fuzz.ts';
import { mutateBytes } from './mutate.ts';
import type { Random } from './random.ts';

/** Cards to begin with: what they answer is then changed. */
const CARDS: readonly CardName[] = [
  'cps3-pharmacist',
  'cps3-elsewhere',
  'cps3-padded',
  'cps3-strict-updated',
  'cps3-le-refused',
  'cps3-renewed',
  'cps4-pharmacist',
  'cps4-t1',
  'cps4-le-refused',
  'cps4-like',
  'cps-like',
  'vitale-2',
  'cps2ter',
  'hospital',
];
const STATUSES: readonly number[] = [
  0x9000, 0x6110, 0x61ff, 0x6c00, 0x6c10, 0x6282, 0x63c0, 0x63cf, 0x6700, 0x6982, 0x6983, 0x6985, 0x6a82, 0x6a86,
  0x6b00, 0x6d00, 0x6e00, 0x6881, 0x9100,
];

/** How far from the truth a card answers, in percent of its answers. */
const LIES: readonly number[] = [0, 3, 15, 60, 100];

/** Each made once: a reset makes it as new. */
const cards = new Map<CardName, Card>();

interface LyingCard {
  readonly name: CardName;
  readonly lies: number;
  readonly random: Random;
}

function lie(random: Random, answer: Uint8Array): Uint8Array {
  const status = random.pick(STATUSES);
  const withStatus = (data: Uint8Array): Uint8Array => Uint8Array.of(...data, status >> 8, status & 0xff);
  switch (random.below(6)) {
    case 0:
      return Uint8Array.of(status >> 8, status & 0xff);
    case 1:
      return withStatus(answer.subarray(0, -2));
    case 2:
      return withStatus(random.bytes(random.below(260)));
    case 3:
      return random.bytes(random.below(4));
    default:
      return Uint8Array.of(...mutateBytes(random, answer.subarray(0, -2)), ...answer.subarray(-2));
  }
}

/** What is wrong with facts, whatever the card said. */
function wrongFacts(facts: CardFacts, sawIssuer: boolean): string | null {
  const { serial, certificate, cardValidUntil, pinTriesLeft, pinTriesMax, problem, reading, evidence, holder } = facts;
  if (serial !== undefined && !/^\d{8}$/.test(serial)) return `serial number ${serial}`;
  if ((serial !== undefined || evidence === 'issuer') && !sawIssuer) return 'issuer without proof';
  if (certificate !== undefined && !(momentExists(certificate.notBefore) && momentExists(certificate.notAfter)))
    return 'impossible dates';
  if (cardValidUntil !== undefined && !dayExists(cardValidUntil)) return `end of validity ${cardValidUntil}`;
  for (const tries of [pinTriesLeft, pinTriesMax])
    if (tries !== undefined && tries !== null && !(Number.isInteger(tries) && tries >= 0 && tries <= 15))
      return `${tries} tries`;
  if (typeof pinTriesLeft === 'number' && typeof pinTriesMax === 'number' && pinTriesLeft > pinTriesMax)
    return `${pinTriesLeft} of ${pinTriesMax} tries`;
  if (reading === 'complete' && (problem !== undefined || serial === undefined))
    return 'complete without serial number';
  if (reading === 'complete' && (certificate === undefined || holder === undefined))
    return 'complete without certificate';
  const detail = problem?.detail ?? '';
  const identity = [serial, holder?.nationalId, holder?.name].filter(
    (value) => value !== undefined && value.length > 3,
  );
  if (identity.some((value) => value !== undefined && detail.includes(value))) return `identity in ${detail}`;
  return /\d{8}/.test(detail.replace(/\b0x\w+/g, '')) ? `eight digits in ${detail}` : null;
}

fuzz({
  about: 'a whole reading of a card that answers anything: allowed commands only, in a transaction, facts that can be',
  generate: (random): LyingCard => ({ name: random.pick(CARDS), lies: random.pick(LIES), random }),
  async check({ name, lies, random }) {
    const card = cards.get(name) ?? cardNamed(name);
    cards.set(name, card);
    card.reset();
    const oracle = new CommandOracle(card.atr);
    let sawIssuer = false;
    const connected = guarded(
      {
        atr: card.atr,
        begin: async () => oracle.begin(),
        end: async () => oracle.end(),
        disconnect: async () => {},
        transmit: (run) =>
          transmitOneByOne(run, async (command) => {
            oracle.judge(command);
            const honest = card.transmit(Buffer.from(command));
            const answer = random.percent(lies) ? lie(random, honest) : Uint8Array.from(honest);
            sawIssuer ||= Buffer.from(answer).toString('hex').startsWith('5a0a8025000001');
            return answer;
          }),
      },
      () => {},
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
    if (lies === 0 && first.inProgress && result.reading !== 'complete')
      return `an honest card is read ${result.reading}`;
    return oracle.fault ?? judged[0] ?? wrongFacts(result, sawIssuer);
  },
  show: ({ name, lies }) => `${name}, lies in ${lies} % of its answers`,
});
