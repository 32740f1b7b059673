import type { Descriptor } from './descriptor.ts';
import { ACTIVATION } from './descriptors/activation.ts';
import { CONTACT_DETAILS } from './descriptors/contact-details.ts';
import { SIGNING_IN } from './descriptors/signing-in.ts';
import type { StepId } from './guide.ts';

/**
 * What the guides point at, step by step (docs/sources/portals.md 6). No HTML of the real pages is known: labels marked †
 * there are read in a source, all others are guesses, and every one is tolerant of other words for the same thing.
 * How many of each are on each stored page: tests/support/locator/found-on.ts.
 */
export const descriptors: ReadonlyMap<StepId, Descriptor> = new Map(
  [...ACTIVATION, ...SIGNING_IN, ...CONTACT_DETAILS].map((one) => [one.id, one]),
);
