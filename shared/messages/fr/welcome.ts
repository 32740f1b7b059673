export const welcomeText = {
  title: 'Bienvenue. Où en êtes-vous ?',
  intro:
    'L’e-CPS est votre carte de professionnel de santé sur téléphone. Elle vous identifie en ligne, sans lecteur de carte.',
  question: 'Votre situation',
  situations: {
    'card-and-reader': 'J’ai ma carte CPS et un lecteur',
    'no-card-or-reader': 'Je n’ai pas de carte ou de lecteur',
    'contact-details': 'Je veux mettre à jour mon e-mail ou mon mobile',
    unsure: 'Je ne sais pas',
  },
  desk: {
    question: 'Êtes-vous sur un poste de la pharmacie, avec le logiciel de pharmacie ?',
    yes: 'Oui',
    no: 'Non, sur un autre ordinateur',
  },
  contacts: {
    question: 'L’Ordre connaît-il votre e-mail et votre mobile actuels ?',
    yes: 'Oui',
    no: 'Non, ou je ne sais pas',
  },
  prepare: {
    title: 'À préparer',
    time: 'L’e-CPS est personnelle : ne la partagez pas.',
  },
  host: {
    title: 'Le programme d’aide, en option',
    watching: 'Cette page attend le programme et le dira dès qu’il répond.',
    gaveUp: 'Toujours rien après 10 minutes.',
    optional: 'Vous pouvez vous en passer : les guides fonctionnent sans lui.',
  },
  promise: {
    title: 'Ce que le Compagnon ne fait jamais',
    never: [
      'Il ne demande, ne lit et ne garde aucun code.',
      'Il n’envoie rien : tout reste sur cet ordinateur.',
      'Il ne remplit et ne modifie aucune page officielle.',
    ],
  },
} as const;
