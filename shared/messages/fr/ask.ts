import type { FindingId } from './findings.ts';

/** What a check may find, as somebody asks for it who has not looked. */
export const askedFindingText = {
  'service-stopped': 'Le service de carte à puce est arrêté',
  'reader-unseen': 'L’ordinateur n’a pas le pilote du lecteur',
  'remote-no-reader': 'Je travaille sur un bureau à distance',
  'no-reader': 'Aucun lecteur n’est visible sur l’ordinateur',
  vitale: 'J’ai inséré une carte Vitale',
  'card-mute': 'La carte est peut-être à l’envers',
  contactless: 'La carte est posée sur le lecteur, pas insérée',
  'certificate-expired': 'Ma carte a expiré',
  'clock-ahead': 'L’horloge de l’ordinateur est fausse',
  'mac-token-missing': 'Je suis sur Mac',
  'linux-not-foreseen': 'Je suis sous Linux',
  'extension-missing': 'Il manque l’extension CPS de Firefox',
  'two-cards': 'Deux cartes ou deux lecteurs sont branchés',
  'test-card': 'C’est une carte de test',
  'program-damaged': 'Le programme d’aide du Compagnon n’est pas trouvé',
} satisfies Readonly<Partial<Record<FindingId, string>>>;
