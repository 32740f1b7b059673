import type { FindingId } from './findings.ts';

/** The box for a question in the user's own words. */
export const askText = {
  label: 'Votre question, avec vos mots',
  privacy: 'Rien n’est enregistré ni envoyé. N’écrivez ici aucun code, aucun mot de passe.',
  onlyDigits:
    'Ces chiffres ont été effacés : un code ne s’écrit jamais ici. Si le message contient un nombre, commencez par un mot.',
  list: 'Est-ce l’une de ces situations ?',
  found: (count: number): string =>
    count === 1 ? 'Une réponse possible : flèche vers le bas.' : `${count} réponses possibles : flèche vers le bas.`,
  another: 'Poser une autre question',
  step: (guide: string, step: number): string => `${guide}, étape ${step}`,
  anywhere: 'Conseil',
  check: 'Vérification de l’ordinateur',
  guide: 'Guide pas à pas',
  unknown: {
    title: 'Je ne sais pas répondre à cela',
    tell: 'Ce que vous pouvez leur dire :',
    points: [
      'Ce que vous vouliez faire, et sur quel site ou dans quelle application.',
      'Le message affiché, mot à mot, et quand il est venu.',
      'L’ordinateur, le lecteur et le téléphone que vous utilisez.',
      'Jamais un code, ni un mot de passe : personne ne doit vous en demander.',
    ],
  },
} as const;

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
