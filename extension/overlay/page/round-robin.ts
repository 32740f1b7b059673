import * as dom from '../../dom/reads.ts';

/** Elements of the page that are asked some at a time, each in its turn. */
interface RoundRobin {
  /** Puts it at the end; when there are as many as can be asked in time, it is not put. */
  add(element: Element): void;
  /** Takes out those whose turn it is, without those that have left the page. Whoever is to be asked again is put in again. */
  take(): readonly Element[];
}

/**
 * @param most that are held
 * @param some that are taken at a time
 */
export function createRoundRobin({ most, some }: { readonly most: number; readonly some: number }): RoundRobin {
  const all = new Set<Element>();
  return {
    add(element) {
      if (all.size < most) all.add(element);
    },
    take() {
      const turn = [...all].slice(0, some);
      for (const element of turn) all.delete(element);
      return turn.filter((element) => dom.isConnected(element));
    },
  };
}
