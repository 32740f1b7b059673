import type { Descriptor } from './descriptor.ts';
import { epopDescriptors } from './descriptors/epop.ts';
import { ordreDescriptors } from './descriptors/ordre.ts';
import { walletDescriptors } from './descriptors/wallet.ts';
import type { StepId } from './guide.ts';

/**
 * What the guides point at, step by step (docs/sources/portals.md 6). No HTML of the real pages is known: labels marked †
 * there are read in a source, all others are guesses, and every one is tolerant of other words for the same thing.
 * How many of each are on each stored page: shared/guides/descriptor-counts.ts.
 */
export const descriptors: ReadonlyMap<StepId, Descriptor> = new Map(
  [...walletDescriptors, ...ordreDescriptors, ...epopDescriptors].map((one) => [one.id, one]),
);
