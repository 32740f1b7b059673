import { holds } from '../../dom/composed-tree.ts';
import type { Candidate } from './candidate.ts';
import { MARGIN } from './weights.ts';

interface Nesting {
  readonly id: string;
  /** Is the first one dropped because of the second? */
  readonly when: (one: Candidate, other: Candidate) => boolean;
}

/** Of two controls that answer alike and are one, by standing around each other or by a label, which is pressed: one row a rule. */
export const NESTING = [
  {
    id: 'around-another',
    when: (outer, inner) =>
      holds(outer.element, inner.element) && inner.kind.source !== 'scripted' && inner.points > outer.points - MARGIN,
  },
  {
    id: 'inside-another',
    when: (inner, outer) =>
      holds(outer.element, inner.element) && inner.kind.source === 'scripted' && outer.kind.source !== 'scripted',
  },
] as const satisfies readonly Nesting[];

export type NestingId = (typeof NESTING)[number]['id'];
