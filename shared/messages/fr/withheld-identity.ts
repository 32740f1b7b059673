import type { WithheldReason } from '../../diagnosis/facts.ts';

/** Why the holder's name is not shown although it was asked for. Ids: shared/diagnosis/facts.ts. */
export const withheldIdentity = {
  'unknown-caller':
    'Le nom n’est pas montré : le programme qui le demande n’est pas reconnu comme un navigateur installé sur cet ordinateur. Ouvrez l’extension dans Chrome, Edge, Brave, Chromium ou Firefox, installé pour tous les utilisateurs.',
} as const satisfies Record<WithheldReason, string>;
