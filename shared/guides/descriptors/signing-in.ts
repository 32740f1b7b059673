import type { Descriptor } from '../descriptor.ts';
import { L1 } from './wallet/l1-identifier.ts';
import { L2 } from './wallet/l2-number.ts';

export const SIGNING_IN: readonly Descriptor[] = [L1, L2];
