import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import type { Guide, Step, StepId } from '../../../shared/guides/guide.ts';
import type { Showing, Showings } from './showing.ts';

/** A step as a frame needs it: what to search for, and whether a use of the control alone ends it. */
export interface WatchedStep {
  readonly id: StepId;
  readonly ends: 'click' | 'change' | 'never';
  /** The descriptor to search with. Sent along, so that the scripts in pages carry none of their own. */
  readonly target?: Descriptor;
  /** What a walk shows for it. */
  readonly showing?: Showing;
}

/** Do two lists of steps ask for the same search? What ends a step is no part of it. */
export function isSameSearch(one: readonly WatchedStep[], other: readonly WatchedStep[]): boolean {
  const [first, second] = [one, other].map((steps) => steps.map(({ id, target, showing }) => [id, target, showing]));
  return JSON.stringify(first) === JSON.stringify(second);
}

/**
 * The steps of a guide that frames search for, each with its descriptor and what a walk shows of it, if it does.
 * @param targets descriptors of its steps, and perhaps of others
 */
export const stepsToWatch = (
  { steps }: Guide,
  targets: readonly Descriptor[],
  showings: Showings,
): readonly WatchedStep[] =>
  steps
    .filter(({ place }) => place === 'portal')
    .map(({ id, advance }) => {
      const target = targets.find((one) => one.id === id);
      const shown = showings[id];
      return {
        id,
        ends: endsBy(advance),
        ...(target === undefined ? {} : { target }),
        ...(shown === undefined ? {} : { showing: shown }),
      };
    });

function endsBy(advance: Step['advance']): WatchedStep['ends'] {
  if (advance.includes('click')) return 'click';
  return advance.includes('change') ? 'change' : 'never';
}
