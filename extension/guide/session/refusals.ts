/** Why nothing is kept of a control that was shown for a step. */
export const REFUSALS = ['not-allowed', 'not-unique', 'wrong-page', 'page-too-large'] as const;
export type Refusal = (typeof REFUSALS)[number];
