/** Why nothing is pointed at; each has its own words in the bubble. */
export type NoMatchReason = 'wrong-page' | 'absent' | 'ambiguous' | 'disabled' | 'hidden';

/**
 * The answer to "where is it?". Only `sure` may be ringed.
 * `ring` is the element whose box the ring encloses: the clickable control, the label of a drawn checkbox, the group of
 * one-digit boxes, or the opener of the closed menu that holds the control. `control` is what a click must reach for the step
 * to be done.
 */
export type Match =
  | { readonly level: 'sure'; readonly ring: Element; readonly control: Element; readonly via: 'target' | 'opener' }
  | { readonly level: 'likely'; readonly area: Element }
  | { readonly level: 'none'; readonly reason: NoMatchReason };
