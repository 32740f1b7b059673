import type { CardFacts, CardProblemCode } from '../../shared/diagnosis/facts.ts';
import { toHex } from './bytes.ts';
import { type Recognition, recognise } from './recognise.ts';

/** Why a recognised card is not read; null when it is. Exhaustive, so that a new kind has to say. */
function reasonNotToRead(kind: Recognition['kind']): CardProblemCode | null {
  switch (kind) {
    case 'cps3':
    case 'cps4':
      return null;
    case 'cps3-contactless':
      return 'contactless';
    case 'cps2ter':
      return 'retired_card';
    case 'vitale':
    case 'unknown':
      return 'not_cps';
  }
}

/** What the answer to reset alone tells: no command has been sent. `inProgress` when the card is going to be read. */
export function factsFromAtr(atr: Uint8Array): CardFacts {
  const { kind, evidence, vitale } = recognise(atr);
  const reason = reasonNotToRead(kind);
  return {
    atr: toHex(atr),
    kind,
    evidence,
    ...(vitale === undefined ? {} : { vitale }),
    ...(evidence === 'atr-masked' && reason === null ? { generationUnknown: true as const } : {}),
    reading: 'not-attempted',
    ...(reason === null ? { inProgress: true as const } : { problem: { code: reason } }),
  };
}

export const MUTE_CARD: CardFacts = {
  atr: null,
  kind: 'unknown',
  evidence: 'none',
  reading: 'not-attempted',
  problem: { code: 'mute' },
};
