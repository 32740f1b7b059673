import { lookAt } from './checks.ts';
import { type Context, contextOf } from './context.ts';
import type { ReaderFacts } from './facts.ts';
import { CAUTIONS, ON_THE_WAY } from './findings.ts';
import { firstOf, heldOf } from './held.ts';

/** How far along the way one reader gets, and how little is to be minded of its card. */
interface Reach {
  readonly reader: ReaderFacts;
  readonly place: number;
  readonly cautions: number;
}

/** Judged as if it were the only one here, behind a service that answers. */
function reachOf(reader: ReaderFacts, { facts, now, browser }: Omit<Context, 'cps' | 'reader'>): Reach {
  const alone = { ...facts, readers: [reader], pcsc: { service: 'running' } as const };
  const seen = lookAt(contextOf({ facts: alone, now, browser, reader }));
  const { id } = firstOf(heldOf(ON_THE_WAY, seen));
  return { reader, place: ON_THE_WAY.indexOf(id), cautions: heldOf(CAUTIONS, seen).length };
}

const boxOf = ({ device, name }: ReaderFacts): string => device ?? name;

/**
 * A chip that nobody knows, a certificate key or a bank card, may never leave its reader: an empty slot of another box waits for the CPS. In
 * the same box it is rather a CPS that this program does not know yet.
 */
const isSpare = (reader: ReaderFacts, readers: readonly ReaderFacts[]): boolean =>
  reader.card?.kind === 'unknown' &&
  reader.card.problem?.code !== 'issuer_mismatch' &&
  readers.some((other) => other.state === 'empty' && other.contactless !== true && boxOf(other) !== boxOf(reader));

/**
 * The reader that the diagnosis is about: whose own answer lies farthest along the way from the program to the site, so that a CPS goes before
 * an empty slot, and a card that can be used before one that cannot. Undefined when PC/SC lists none.
 */
export function decisiveReader(around: Omit<Context, 'cps' | 'reader'>): ReaderFacts | undefined {
  const { readers } = around.facts;
  const considered = readers.filter((reader) => !isSpare(reader, readers));
  const [first, ...others] = considered.length > 1 ? considered.map((reader) => reachOf(reader, around)) : [];
  if (first === undefined) return considered[0];
  return others.reduce((best, one) => (isFarther(one, best) ? one : best), first).reader;
}

const isFarther = (one: Reach, than: Reach): boolean =>
  one.place === than.place ? one.cautions < than.cautions : one.place > than.place;
