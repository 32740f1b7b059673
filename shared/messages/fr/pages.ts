import { app } from './app-name.ts';
import { whyNow } from './guides.ts';
import { product } from './product.ts';

/** The four codes that are taken for one another, in the order in which one meets them. */
export const fourCodes = {
  title: 'Les quatre codes',
  intro: 'Ne les confondez pas.',
  columns: { code: 'Code', from: 'D’où il vient', to: 'Où il va' },
  rows: [
    {
      code: 'Code porteur de la carte CPS, ou code PIN (4 chiffres)',
      from: 'Vous le connaissez, ou il est sur son courrier',
      to: 'Dans la fenêtre de l’ordinateur. Trois erreurs bloquent la carte.',
    },
    { code: 'Code affiché par l’application', from: 'Votre téléphone', to: 'Sur le site' },
    { code: 'Code reçu par SMS', from: 'Votre téléphone', to: 'Dans l’application' },
    { code: `Code ${app} (4 chiffres)`, from: 'Vous le choisissez', to: `Votre futur mot de passe ${app}` },
  ],
} as const;

/** What stands on the static pages beside the tables of guides, troubles and ways. */
export const pagesText = {
  title: `Activer mon ${app}, pas à pas`,
  intro: `Ces pages disent quoi faire, une étape à la fois, avec ou sans carte CPS. ${whyNow}`,
  home: 'Accueil',
  footer: 'Autres pages',
  refine: 'Pour préciser',
  start: (count: number): string => `Commencer : étape 1 sur ${count}`,
  next: 'Étape suivante',
  previous: 'Étape précédente',
  finished: 'C’est terminé',
  progress: (way: string, place: number, count: number): string => `${way} : étape ${place} sur ${count}`,
  look: 'Où regarder :',
  opens: 'Ouvrez',
  troubles: 'Ça ne marche pas ?',
  unknown: 'Non connu :',
  call: 'Qui appeler',
  orElse: 'L’autre possibilité',
  otherWays: 'Autres méthodes',
  others: 'Autre chose',
  troubleGroups: {
    precautions: 'À lire d’abord',
    card: 'La carte, son lecteur, son code',
    phone: 'Le téléphone et l’application',
    site: 'Les sites',
    ordre: 'L’Ordre, E-POP et RPPS+',
  },
  withoutCompanion: 'Les étapes, sans le Compagnon',
  stuck: 'Bloqué ?',
  contacts: {
    title: 'Où changer son e-mail et son mobile',
    intro: `L’activation sans carte se sert de vos coordonnées « de correspondance ». Fausses ? Corrigez-les, puis attendez 48 heures.`,
  },
  memos: {
    title: 'Les mémos à imprimer',
    intro: 'Les étapes, puis les blocages, lisibles en noir et blanc.',
    page: 'page',
    paper: 'PDF',
  },
  carry: {
    title: 'Sur votre téléphone',
    copy: 'Copiez ce dossier sur votre téléphone, ou imprimez-le.',
    scan: 'Scannez ce QR code avec l’appareil photo du téléphone.',
  },
  questions: {
    title: 'Questions',
    list: [
      {
        question: 'Pourquoi pas l’assistant de mon navigateur ?',
        answers: [
          'Pour une question générale, il est utile.',
          'Pour cette démarche, il ne voit que votre page, le plus souvent depuis un serveur distant.',
          'Il ne voit ni le lecteur, ni la carte, ni ses essais restants, ni la fenêtre du code.',
          'Il ne voit ni votre téléphone, ni vos courriels.',
          'Il peut ignorer que le QR code vit 90 secondes, ou qu’il faut attendre 48 heures.',
          'Ne lui donnez aucun code.',
        ],
      },
      {
        question: 'Qui êtes-vous ?',
        answers: [
          `${product.name} est une aide non officielle et libre, sans lien avec l’ANS ni l’Ordre.`,
          'Chaque texte dit d’où il vient, et ce qui n’est pas connu.',
        ],
      },
      {
        question: 'Que gardent ces pages ?',
        answers: [
          'Rien. Elles n’ont ni programme, ni formulaire, ni image venue d’ailleurs.',
          'Seuls les liens que vous ouvrez mènent ailleurs, vers les sites officiels.',
        ],
      },
      {
        question: 'Sont-elles accessibles ?',
        answers: [
          'Elles se lisent au clavier, au lecteur d’écran, en sombre, agrandies et imprimées.',
          'Elles sont vérifiées par un outil. Aucune personne handicapée ne les a encore relues.',
        ],
      },
    ],
  },
} as const;
