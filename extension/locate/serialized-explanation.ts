import type { Explained, Explanation, Places } from './explain.ts';
import type { NoMatchReason } from './match.ts';

/** A candidate as it is printed: its start tag, and its content where that is given too. */
export type SerializedCandidate = Omit<Explained, 'element'> & { readonly tag: string };

export interface SerializedExplanation extends Omit<Explanation, 'candidates' | 'unspoken' | 'answer'> {
  readonly unspoken: number;
  readonly candidates: readonly SerializedCandidate[];
  readonly answer:
    | { readonly level: 'none'; readonly reason: NoMatchReason }
    | { readonly level: 'likely'; readonly tag: string }
    | {
        readonly level: 'sure';
        readonly via: 'target' | 'opener' | 'renewal';
        readonly done: boolean;
        readonly tag: string;
      };
}

/**
 * The explanation without the page's elements.
 * @param tagOf how an element is printed
 * @param placesOf how the words around a candidate are printed
 */
export function serialized(
  { candidates, unspoken, answer, ...rest }: Explanation,
  tagOf: (element: Element) => string,
  placesOf: (candidate: Explained) => Places,
): SerializedExplanation {
  return {
    ...rest,
    unspoken: unspoken.length,
    candidates: candidates.map(({ element, ...one }) => ({
      ...one,
      tag: tagOf(element),
      places: placesOf({ element, ...one }),
    })),
    answer:
      answer.level === 'none'
        ? { level: answer.level, reason: answer.reason }
        : answer.level === 'likely'
          ? { level: answer.level, tag: tagOf(answer.area) }
          : { level: answer.level, via: answer.via, done: answer.done, tag: tagOf(answer.ring) },
  };
}
