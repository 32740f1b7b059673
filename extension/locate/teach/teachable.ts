import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import type { StepId } from '../../../shared/guides/guide.ts';

/** Things to look at are no controls: a fingerprint says nothing certain of them. */
export const isTeachable = (descriptor: Descriptor): boolean =>
  !descriptor.kinds.includes('image') && !descriptor.kinds.includes('text');

/** Where one types or confirms a code or a password, a word or an answer too many costs more than none: nothing is asked, and nobody but us speaks. */
export const DELICATE_STEPS: ReadonlySet<StepId> = new Set(['A3', 'A4', 'A5', 'A9', 'A10', 'E1', 'E2', 'L1', 'L2']);
