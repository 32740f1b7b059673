import { lookAt } from './checks.ts';
import { type Context, contextOf } from './context.ts';
import type { ReaderFacts } from './facts.ts';
import { CAUTIONS, ON_THE_WAY } from './findings.ts';
import { firstOf, heldOf } from './held.ts';
import { nearestSlots } from './slot-contents.ts';

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

/**
 * Whose slot holds what has most to do with the user; of several cards the one that gets farthest along the way to the site. Undefined when
 * PC/SC lists none.
 */
export function decisiveReader(around: Omit<Context, 'cps' | 'reader'>): ReaderFacts | undefined {
  const nearest = nearestSlots(around.facts);
  const [first, ...others] = nearest.length > 1 ? nearest.map((reader) => reachOf(reader, around)) : [];
  if (first === undefined) return nearest[0];
  return others.reduce((best, one) => (isFarther(one, best) ? one : best), first).reader;
}

const isFarther = (one: Reach, than: Reach): boolean =>
  one.place === than.place ? one.cautions < than.cautions : one.place > than.place;
