import type { StepId } from './guide.ts';

/** The step that has to be done first where two steps are controls of one form, and so on screen together. */
export const FIRST_OF_FORM: { readonly [S in StepId]?: StepId } = { A7: 'A6', E8: 'E7' };
