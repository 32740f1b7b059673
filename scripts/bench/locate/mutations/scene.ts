import type { StepId } from '../../../../shared/guides/guide.ts';
import type { Truth } from '../../../../tests/portals/drawing.ts';
import { nodesOf } from './roots.ts';
import { mark } from './truth-marks.ts';

/** A page of the practice portals with the control of one step, before a mutation. */
export interface Scene {
  readonly document: Document;
  readonly step: StepId;
  /** The control; a mutation that makes another element of it puts that one here. */
  target: Element;
  /** Which of its ways a mutation takes, from 0. */
  readonly variant: number;
  /** 0 to 1, the same in every run. */
  readonly random: () => number;
}

/** Numbers from a seed (Park and Miller's generator, so that a row can be played again). */
export function seeded(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/** Notes where the controls of all steps are, before anything is changed; gives the control of each. */
export function noteTruth(truths: Readonly<Partial<Record<StepId, Truth>>>): Map<StepId, Element> {
  const targets = new Map<StepId, Element>();
  for (const [step, truth] of Object.entries(truths) as [StepId, Truth][]) {
    for (const found of [truth.at, ...(truth.or ?? [])].flatMap(nodesOf)) {
      mark(found, step, 'target');
      // A drawn box whose style is lost shows the real one: pressing that is as right.
      if (found instanceof HTMLLabelElement && found.control !== null) mark(found.control, step, 'target');
    }
    if (truth.opener !== undefined) for (const found of nodesOf(truth.opener)) mark(found, step, 'opener');
    const [target] = nodesOf(truth.at);
    if (target !== undefined) targets.set(step, target);
  }
  return targets;
}
