/** What only the person who is called wants to know, in the report and on the command line: here the field's own terms may stand. */
export const supportDetailsText = {
  title: 'Détails techniques',
  service: 'Service PC/SC',
  driver: 'pilote',
  atr: 'ATR',
  issuer: 'émetteur du certificat',
  problem: 'défaut',
  update: 'EF_ACTUA non compris :',
  galss: 'GALSS',
  none: 'non connu',
  noVersion: 'version non connue',
} as const;
