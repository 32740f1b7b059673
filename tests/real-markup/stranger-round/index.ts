import { epop } from './epop.ts';
import { ordre } from './ordre.ts';
import type { Drawn } from './page.ts';
import { twins } from './twins.ts';
import { wallet } from './wallet.ts';

/** All pages of the round; `qr` is the picture of a code, as a data address, `drawn` the same as an svg. */
export const strangerRound = (qr: string, drawn: string): readonly Drawn[] => [
  ...ordre,
  ...epop,
  ...wallet(qr, drawn),
  ...twins(qr),
];
