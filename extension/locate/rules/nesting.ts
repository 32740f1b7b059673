import { holds } from '../../dom/composed-tree.ts';
import type { Candidate } from './candidate.ts';
import { MARGIN } from './weights.ts';

interface Nesting {
  readonly id: string;
  /** What it is for, by an example. */
  readonly eg: string;
  /** Is the first one dropped because of the second? */
  readonly when: (one: Candidate, other: Candidate) => boolean;
}

/**
 * Of two controls that answer alike and are one, by standing around each other or by a label, which is pressed: one row a rule. Each has its smallest case in
 * tests/browser/locate-exclusions.test.ts, under its id.
 */
export const NESTING = [
  {
    id: 'around-another',
    eg: '<div role="button"><a href="/e">E-POP</a></div>: the link.',
    when: (outer, inner) =>
      holds(outer.element, inner.element) && inner.kind.source !== 'scripted' && inner.points > outer.points - MARGIN,
  },
  {
    id: 'inside-another',
    eg: '<a href="/e"><span onclick="…">E-POP</span></a>: the link.',
    when: (inner, outer) =>
      holds(outer.element, inner.element) && inner.kind.source === 'scripted' && outer.kind.source !== 'scripted',
  },
  {
    id: 'label-of-another',
    eg: '<input type="radio" id="c"><label for="c" tabindex="0">Carte CPS</label>: the field.',
    when: (label, field) => label.element instanceof HTMLLabelElement && label.element.control === field.element,
  },
] as const satisfies readonly Nesting[];

export type NestingId = (typeof NESTING)[number]['id'];
