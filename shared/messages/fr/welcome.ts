import { app } from './app-name.ts';

export const welcomeText = {
  intro: `Activez votre ${app} : le Compagnon montre où cliquer, et ne lit aucun code.`,
  question: 'Quelle est votre situation ?',
  /** An answer given. */
  change: 'Changer',
  situations: {
    'card-and-reader': 'J’ai ma carte, son code et un lecteur',
    'no-card-or-reader': 'Sans carte, code ou lecteur',
    'contact-details': 'Mettre à jour mon e-mail ou mon mobile',
    unsure: 'Je ne sais pas',
  },
  others: {
    title: 'Autres situations',
    signIn: `Me connecter avec mon ${app}`,
    practice: 'Essayer sur une page d’exemple',
  },
  desk: {
    question: 'Ce poste a-t-il le logiciel de pharmacie ?',
    yes: 'Oui',
    no: 'Non',
  },
  contacts: {
    /** Who keeps them for each. */
    question: {
      pharmacist: 'L’Ordre connaît-il votre e-mail et votre mobile actuels ?',
      staff: 'Le portail RPPS+ connaît-il votre e-mail et votre mobile actuels ?',
      trainee: 'L’Annuaire Santé connaît-il votre e-mail et votre mobile actuels ?',
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
  prepare: 'À préparer',
  /** In the 48 h, of Chromium's icon. */
  pin: 'Un « ! » sur l’icône du Compagnon vous le rappellera. Pour la garder en vue : pièce de puzzle, en haut à droite, puis punaise.',
  host: {
    title: 'Vérifier lecteur et carte : le programme d’aide, en option',
    gaveUp: 'Toujours rien après 10 minutes.',
  },
} as const;
