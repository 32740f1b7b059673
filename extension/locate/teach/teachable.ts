import type { Descriptor } from '../../../shared/guides/descriptor.ts';

/** Things to look at are no controls: a fingerprint says nothing certain of them. */
export const isTeachable = (descriptor: Descriptor): boolean =>
  !descriptor.kinds.includes('image') && !descriptor.kinds.includes('text');
