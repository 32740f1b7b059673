import type { Descriptor } from './descriptor.ts';
import { E4 } from './descriptors/epop/e4-professional-details.ts';
import { E5 } from './descriptors/epop/e5-magnifier.ts';
import { E6 } from './descriptors/epop/e6-pen.ts';
import { E7 } from './descriptors/epop/e7-contact-fields.ts';
import { E8 } from './descriptors/epop/e8-save.ts';
import { E1 } from './descriptors/ordre/e1-log-in.ts';
import { E2 } from './descriptors/ordre/e2-identifier.ts';
import { E3 } from './descriptors/ordre/e3-e-pop.ts';
import { A2 } from './descriptors/wallet/a2-pro-sante-connect.ts';
import { A3 } from './descriptors/wallet/a3-card.ts';
import { A4 } from './descriptors/wallet/a4-log-in-with-card.ts';
import { A6 } from './descriptors/wallet/a6-terms.ts';
import { A7 } from './descriptors/wallet/a7-begin-activation.ts';
import { A8 } from './descriptors/wallet/a8-qr-code.ts';
import { A9 } from './descriptors/wallet/a9-activation-code.ts';
import { A10 } from './descriptors/wallet/a10-own-code.ts';
import { L1 } from './descriptors/wallet/l1-identifier.ts';
import { L2 } from './descriptors/wallet/l2-number.ts';
import type { StepId } from './guide.ts';

/**
 * What the guides point at, step by step (docs/sources/portals.md 6). No HTML of the real pages is known: labels marked †
 * there are read in a source, all others are guesses, and every one is tolerant of other words for the same thing.
 * How many of each are on each stored page: shared/guides/descriptor-counts.ts.
 */
export const descriptors: ReadonlyMap<StepId, Descriptor> = new Map(
  [A2, A3, A4, A6, A7, A8, A9, A10, L1, L2, E1, E2, E3, E4, E5, E6, E7, E8].map((one) => [one.id, one]),
);
