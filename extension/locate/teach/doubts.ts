import type { ExclusionId } from '../rules/exclusions.ts';

/**
 * Rules against the place in which a control stands. One that has all the words may be the one all the same, which the user can see. Not those
 * that tell whose it is, what it is, or of a danger.
 */
export const DOUBTS = [
  'breadcrumb',
  'site-footer',
  'disclosure',
  'folded-part',
  'leads-here',
  'search-entry',
  'in-sentence',
  'question',
  'told-text',
  'search-form',
  'outside-section',
  'not-about-it',
  'form-without-fields',
  'other-picture',
  'in-help',
] as const satisfies readonly ExclusionId[];
export type Doubt = (typeof DOUBTS)[number];

export const isDoubt = (id: string | null): id is Doubt => DOUBTS.some((doubt) => doubt === id);
