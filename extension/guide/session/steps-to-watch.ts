import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import type { Guide, Step, StepId } from '../../../shared/guides/guide.ts';
import type { Teaching, Teachings } from './teaching.ts';

/** A step as a frame needs it: what to search for, and whether a use of the control alone ends it. */
export interface WatchedStep {
  readonly id: StepId;
  readonly ends: 'click' | 'change' | 'never';
  /** The descriptor to search with. Sent along, so that the scripts in pages carry none of their own. */
  readonly target?: Descriptor;
  /** What the user or their organisation showed for it. */
  readonly teaching?: Teaching;
}

/** Do two lists of steps ask for the same search? What ends a step is no part of it. */
export function isSameSearch(one: readonly WatchedStep[], other: readonly WatchedStep[]): boolean {
  const [first, second] = [one, other].map((steps) => steps.map(({ id, target, teaching }) => [id, target, teaching]));
  return JSON.stringify(first) === JSON.stringify(second);
}

/**
 * The steps of a guide that frames search for, each with its descriptor and the teaching of it, if there is one.
 * @param targets descriptors of its steps, and perhaps of others
 */
export const stepsToWatch = (
  { steps }: Guide,
  targets: readonly Descriptor[],
  teachings: Teachings,
): readonly WatchedStep[] =>
  steps
    .filter(({ place }) => place === 'portal')
    .map(({ id, advance }) => {
      const target = targets.find((one) => one.id === id);
      const shown = teachings[id];
      return {
        id,
        ends: endsBy(advance),
        ...(target === undefined ? {} : { target }),
        ...(shown === undefined ? {} : { teaching: shown }),
      };
    });

function endsBy(advance: Step['advance']): WatchedStep['ends'] {
  if (advance.includes('click')) return 'click';
  return advance.includes('change') ? 'change' : 'never';
}
