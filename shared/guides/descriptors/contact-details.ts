import type { Descriptor } from '../descriptor.ts';
import { E4 } from './epop/e4-professional-details.ts';
import { E5 } from './epop/e5-magnifier.ts';
import { E6 } from './epop/e6-pen.ts';
import { E7 } from './epop/e7-contact-fields.ts';
import { E8 } from './epop/e8-save.ts';
import { E1 } from './ordre/e1-log-in.ts';
import { E2 } from './ordre/e2-identifier.ts';
import { E3 } from './ordre/e3-e-pop.ts';

export const CONTACT_DETAILS: readonly Descriptor[] = [E1, E2, E3, E4, E5, E6, E7, E8];
