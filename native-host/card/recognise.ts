import type { CardEvidence, CardKind } from '../../shared/diagnosis/facts.ts';
import { fromHex } from './bytes.ts';
import { EXACT_ATRS, type KnownAtr, MASKED_ATRS } from './known-atrs.ts';

/** What an answer to reset tells, before any command. `issuer` as evidence comes later, from EF.SN. */
export interface Recognition {
  readonly kind: CardKind;
  readonly evidence: Exclude<CardEvidence, 'issuer'>;
  readonly vitale?: 1 | 2;
}

const EXACT = EXACT_ATRS.map((known) => ({ known, bytes: fromHex(known.atr) }));
const MASKED = MASKED_ATRS.map((known) => ({ known, bytes: fromHex(known.atr), mask: fromHex(known.mask) }));

/** An ATR fits an entry when it has the entry's length and its bytes under the mask; without a mask every bit counts. */
export const fitsAtr = (atr: Uint8Array, bytes: Uint8Array, mask: Uint8Array | null = null): boolean =>
  atr.length === bytes.length && bytes.every((byte, i) => (((atr[i] ?? 0) ^ byte) & (mask?.[i] ?? 0xff)) === 0);

const recognition = ({ kind, vitale }: KnownAtr, evidence: 'atr-exact' | 'atr-masked'): Recognition =>
  vitale === undefined ? { kind, evidence } : { kind, evidence, vitale };

/** Recognises a card by its answer to reset: exact table, then masks, else unknown. */
export function recognise(atr: Uint8Array): Recognition {
  const exact = EXACT.find(({ bytes }) => fitsAtr(atr, bytes));
  if (exact !== undefined) return recognition(exact.known, 'atr-exact');
  const masked = MASKED.find(({ bytes, mask }) => fitsAtr(atr, bytes, mask));
  if (masked !== undefined) return recognition(masked.known, 'atr-masked');
  return { kind: 'unknown', evidence: 'none' };
}
