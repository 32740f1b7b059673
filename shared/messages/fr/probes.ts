/** Why something about this computer could not be observed; ends « Non connu : … ». */
export const probeReasons = {
  late: 'pas de réponse à temps.',
  refused: 'accès refusé par le système.',
  missing: 'l’outil ou le fichier nécessaire est absent.',
  failed: 'l’observation a échoué.',
  'not-told': 'le système ne le dit pas.',
  'no-known-place': 'emplacement non connu sur ce système.',
} as const;
