import type { Scene } from './scene.ts';

/**
 * One change of a page, made after the right answer was noted and before the question is asked.
 *
 * What counts as right after it, once for all: **a careful person who knows the step, and has never seen the page as it was, would
 * still press this very control.** That is so while the control keeps a name or a picture that says what it does, stands under the
 * headings and in the form it stood under, and has no equal twin beside it. How it is made, where it lies in the tree, its colour
 * and what else is on the page may all change. Where that person would say "it is no longer here", or "I cannot tell which of the
 * two", the only good answer is silence, and a ring on anything is wrong.
 */
export interface Mutation {
  readonly name: string;
  /** `found`: the control noted before is still the one to press. `silent`: no control of the page is. */
  readonly after: 'found' | 'silent';
  /** May it be one of several at once? */
  readonly combines?: false;
  /** How many ways it can be done; the scene's `variant` says which. */
  readonly variants?: number;
  /** Changes the page. False when the page gave nothing to change, or did not change: such a row is not counted. */
  run(scene: Scene): boolean;
}
