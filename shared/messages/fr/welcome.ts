import { actText } from './acts.ts';

export const welcomeText = {
  title: 'Activez votre e-CPS, pas à pas',
  intro: 'C’est votre carte de professionnel de santé, sur téléphone.',
  picture: {
    alt: 'Une page, un stylo orange entouré, et une bulle qui dit où cliquer.',
    words: 'Cliquez sur le stylo',
  },
  try: {
    link: 'Essayer sur une page d’exemple',
  },
  question: 'Quelle est votre situation ?',
  /** An answer given. */
  change: 'Changer',
  situations: {
    'card-and-reader': 'J’ai ma carte, son code et un lecteur',
    'no-card-or-reader': 'Il me manque la carte, son code ou le lecteur',
    'contact-details': 'Mettre à jour mon e-mail ou mon mobile',
    unsure: 'Je ne sais pas',
  },
  others: {
    title: 'Autres situations',
    signIn: 'Me connecter avec mon e-CPS',
  },
  desk: {
    question: 'Êtes-vous sur un poste équipé du logiciel de pharmacie ?',
    yes: 'Oui',
    no: 'Non, sur un autre ordinateur',
  },
  contacts: {
    /** Who keeps them for each. */
    question: {
      pharmacist: 'L’Ordre connaît-il votre e-mail et votre mobile actuels ?',
      staff: 'Le portail RPPS+ connaît-il votre e-mail et votre mobile actuels ?',
      trainee: 'L’Ordre connaît-il votre e-mail et votre mobile actuels ?',
      student: 'Votre Ordre connaît-il votre e-mail et votre mobile actuels ?',
      other: 'Votre Ordre connaît-il votre e-mail et votre mobile actuels ?',
    },
    yes: 'Oui',
    no: 'Non',
    unsure: 'Je ne sais pas',
  },
  missing: {
    question: 'Qu’est-ce qui vous manque ?',
    card: 'La carte CPS ou son code',
    reader: 'Seulement le lecteur : j’ai la carte',
  },
  /** While a guide runs. */
  beside: {
    title: 'Votre guide est ouvert dans le panneau',
    where: { start: 'Il est à gauche de cette page.', end: 'Il est à droite de cette page.' },
  },
  prepare: {
    title: 'À préparer',
    time: 'L’e-CPS est personnelle : ne la partagez pas.',
    memo: actText.memo,
  },
  pin: {
    title: 'Épinglez l’icône',
    why: 'Ainsi, l’état de votre carte reste à un clic.',
    how: {
      chromium: 'Cliquez sur la pièce de puzzle, en haut à droite. Puis sur la punaise, à côté de « Compagnon e-CPS ».',
      edge: 'Cliquez sur la pièce de puzzle, en haut à droite. Puis sur l’œil ou la punaise, à côté de « Compagnon e-CPS ».',
      firefox:
        'Cliquez sur la pièce de puzzle, en haut à droite. Puis sur la roue dentée de « Compagnon e-CPS », et « Épingler à la barre d’outils ».',
    },
    alt: 'La pièce de puzzle au bout de la barre du navigateur, puis le signe à côté de « Compagnon e-CPS ».',
  },
  host: {
    title: 'Le programme d’aide, en option',
    watching: 'Cette page attend le programme et le dira dès qu’il répond.',
    gaveUp: 'Toujours rien après 10 minutes.',
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
