import type { Descriptor } from '../descriptor.ts';
import { A2 } from './wallet/a2-pro-sante-connect.ts';
import { A3 } from './wallet/a3-card.ts';
import { A4 } from './wallet/a4-log-in-with-card.ts';
import { A6 } from './wallet/a6-terms.ts';
import { A7 } from './wallet/a7-begin-activation.ts';
import { A8 } from './wallet/a8-qr-code.ts';
import { A9 } from './wallet/a9-activation-code.ts';
import { A10 } from './wallet/a10-own-code.ts';

export const ACTIVATION: readonly Descriptor[] = [A2, A3, A4, A6, A7, A8, A9, A10];
