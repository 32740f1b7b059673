import * as v from 'valibot';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { HostMessageSchema } from '../../shared/protocol/messages.ts';
import { dayExists, momentExists } from './calendar.ts';
import { fuzz } from './fuzz.ts';
import { mutateText, oddText } from './mutate.ts';
import type { Random } from './random.ts';

const STEERING = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

/** A text, a date or a number as a lying host might tell it. */
const lie = (random: Random, honest: unknown): unknown =>
  random.pick([
    oddText(random, 20),
    'x'.repeat(random.below(100_000)),
    `20${random.below(99)}-${random.below(19)}-${random.below(45)}`,
    `2026-${String(random.below(15)).padStart(2, '0')}-${String(random.below(34)).padStart(2, '0')}T00:00:00.000Z`,
    random.next(),
    -1,
    0.5,
    null,
    [honest, honest],
    typeof honest === 'string' ? mutateText(random, honest) : honest,
  ]);

/** The same value with some of its leaves told otherwise. */
function lied(random: Random, value: unknown, percent: number): unknown {
  if (Array.isArray(value)) return value.map((each) => lied(random, each, percent));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, lied(random, each, percent)]));
  return random.percent(percent) ? lie(random, value) : value;
}

const FACTS: Facts = {
  system: { os: 'linux', arch: 'x64', release: '6.1' },
  pcsc: { service: 'running', detail: 'd' },
  readers: [
    {
      name: 'Reader 00 00',
      model: 'm',
      state: 'present',
      slot: 0,
      insertion: 3,
      card: {
        atr: '3BAC',
        kind: 'cps3',
        evidence: 'issuer',
        reading: 'partial',
        problem: { code: 'unexpected_status', detail: 'SELECT: 6A82' },
        serial: '99213845',
        holder: { nationalId: '899700218896', name: 'N', givenName: 'G' },
        certificate: {
          notBefore: '2024-02-29T00:00:00.000Z',
          notAfter: '2027-02-28T23:59:59.000Z',
          issuer: 'AC',
          expired: false,
          daysLeft: 90,
        },
        cardValidUntil: '2028-02-29',
        pinTriesLeft: 3,
        pinTriesMax: 3,
      },
    },
  ],
  workstation: {},
};

/** What is wrong with a text that a page would draw, whatever its name. */
function wrongText(value: unknown): string | null {
  if (typeof value === 'string')
    return value.length > 2_000 || STEERING.test(value) ? `text ${JSON.stringify(value.slice(0, 80))}` : null;
  if (typeof value !== 'object' || value === null) return null;
  const values: readonly unknown[] = Object.values(value);
  if (Array.isArray(value) && values.length > 64) return `a list of ${values.length}`;
  return values.map(wrongText).find((wrong) => wrong !== null) ?? null;
}

function wrongFacts(facts: Facts): string | null {
  for (const { card } of facts.readers) {
    if (card === null) continue;
    const { certificate, cardValidUntil, pinTriesLeft } = card;
    if (certificate && !(momentExists(certificate.notBefore) && momentExists(certificate.notAfter)))
      return `validity ${certificate.notBefore} to ${certificate.notAfter}`;
    if (cardValidUntil !== undefined && !dayExists(cardValidUntil)) return `end of validity ${cardValidUntil}`;
    if (typeof pinTriesLeft === 'number' && !(Number.isInteger(pinTriesLeft) && pinTriesLeft >= 0 && pinTriesLeft < 16))
      return `${pinTriesLeft} tries`;
  }
  return null;
}

fuzz({
  about:
    'what a lying host tells the extension: refused, or texts that can be drawn, days that exist, facts that can be judged',
  generate: (random) =>
    lied(random, { type: 'snapshot', seq: random.below(9), facts: FACTS }, random.pick([0, 2, 10, 40])),
  check(message) {
    const read = v.safeParse(HostMessageSchema, message);
    if (!read.success || read.output.type !== 'snapshot') return null;
    const facts: Facts = read.output.facts;
    diagnose(facts, new Date('2026-11-27T12:00:00Z'));
    return wrongText(read.output) ?? wrongFacts(facts);
  },
  show: (message) => JSON.stringify(message).slice(0, 2_000),
});
