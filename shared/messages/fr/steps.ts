import type { Step, StepId } from '../../guides/guide.ts';
import { app } from './app-name.ts';

const PHONE_AT_SCREEN = 'Avec le téléphone, devant l’ordinateur';

/** The words of one step. `look` says where to look when nothing can be pointed at. */
export interface StepWords {
  readonly title: string;
  /** Where its act takes place, when that is more than the site. */
  readonly where?: string;
  /** What to do; a list where it takes more than two gestures. */
  readonly help: string | readonly string[];
  /** The same for someone who is on the page of the step, where that is said otherwise. */
  readonly onPage?: string;
  /** What costs the card, the code or the way here when one does not know it: said before the instruction, one a step at most. */
  readonly danger?: string;
  /** "À savoir": what helps and may be passed over. */
  readonly note?: string;
  readonly look?: string;
  /** What to do first when the control is greyed out. */
  readonly first?: string;
  /** Sight and remedy when the step's control was on the page and has left it. */
  readonly gone?: { readonly title: string; readonly help: string };
}

/** What to do, where there is one line for it. */
export const inOneLine = (help: StepWords['help']): string => (typeof help === 'string' ? help : help.join(' '));

/** Both ways to an e-CPS begin so. */
const begin = [
  `Installez et ouvrez l’application ${app}.`,
  'Appuyez sur « Commencer l’activation ».',
  'Faites défiler et acceptez la licence.',
];

/** One entry a step of shared/guides. Four codes are kept apart everywhere: the card's, the app's, the SMS's, the new one. */
export const stepText: Readonly<Record<StepId, StepWords>> = {
  A1: {
    title: `Préparez l’application ${app}`,
    help: begin,
    note: `Pas « ${app} BAS », qui sert aux essais.`,
  },
  A2: {
    title: 'Identifiez-vous sur le portail',
    help: 'Cliquez sur « S’identifier avec Pro Santé Connect ».',
    look: 'Cherchez un bouton qui porte les mots « Pro Santé Connect », au milieu de la page d’accueil du portail.',
  },
  A3: {
    title: 'Insérez la carte, choisissez « Carte CPS »',
    help: 'Faites-le en dehors des heures d’ouverture. Insérez la carte CPS dans le lecteur, puce en avant. Attendez 5 secondes, puis choisissez « Carte CPS ».',
    onPage: 'Pharmacie fermée, insérez la carte, puce en avant.',
    look: 'Cherchez un onglet ou un bouton « Carte CPS » sur la page de connexion.',
    danger: 'Poste de pharmacie ? Fermez d’abord son logiciel.',
  },
  A4: {
    title: 'Cliquez sur « Se connecter avec la carte CPS »',
    help: 'Ayez sous la main le code porteur de la carte (code PIN, 4 chiffres).',
    danger: 'Trois codes faux bloquent la carte.',
    note: 'Une ou deux fenêtres de l’ordinateur s’ouvriront : parfois le choix du certificat, puis le code de la carte.',
    look: 'Cherchez un bouton « Se connecter avec la carte CPS », sous l’onglet « Carte CPS ».',
  },
  A5: {
    title: 'Choisissez votre certificat, tapez le code de la carte',
    help: 'Si une fenêtre demande un certificat, choisissez celui à votre nom. Puis tapez le code porteur de la carte (code PIN, 4 chiffres).',
    onPage:
      'Une fenêtre s’ouvre : choisissez le certificat à votre nom, s’il est demandé. Puis tapez le code porteur de la carte (code PIN, 4 chiffres).',
    danger: 'Trois codes faux bloquent la carte. En cas de doute, annulez et cherchez votre code.',
    note: 'La fenêtre du code est peut-être derrière : regardez la barre des tâches. Dans Firefox, elle peut parler de « périphérique de sécurité ».',
  },
  A6: {
    title: 'Acceptez les conditions d’utilisation',
    help: 'Lisez les conditions générales d’utilisation, puis cochez la case « J’accepte ».',
    onPage: 'Lisez-les d’abord, puis cochez « J’accepte ».',
    look: 'Cherchez une case à cocher près des mots « J’accepte les CGU » ou « conditions générales d’utilisation ».',
  },
  A7: {
    title: 'Cliquez sur « Commencer l’activation »',
    help: 'Un QR code va s’afficher. Vous le scannerez avec votre téléphone.',
    danger: `Le QR code n’est valable que 90 secondes. Sur le téléphone, appuyez d’abord sur « Scanner un QR code » dans l’application ${app}.`,
    look: 'Cherchez un bouton « Commencer l’activation », sous la case des conditions.',
    first: 'Cochez d’abord la case des conditions d’utilisation : ce bouton est encore inactif.',
  },
  A8: {
    title: 'Scannez le QR code avec l’application',
    where: PHONE_AT_SCREEN,
    help: `Dans l’application ${app}, appuyez sur « Scanner un QR code », puis visez l’écran. N’utilisez pas l’appareil photo du téléphone.`,
    note: 'Trop tard ? Vous en demanderez un autre.',
    look: 'Le QR code est un carré noir et blanc, sur la page du portail. Il n’y est plus ? Demandez-en un nouveau.',
    gone: {
      title: 'Le QR code n’est plus affiché',
      help: 'Remettez l’application sur « Scanner un QR code ».\nPuis demandez un nouveau QR code sur la page.',
    },
  },
  A9: {
    title: 'Recopiez le code affiché par l’application',
    help: `L’application ${app} affiche un code. Recopiez-le ici, sur l’ordinateur, puis validez.`,
    note: `Ce n’est ni le code de la carte, ni un code reçu par SMS, ni votre futur code ${app}.`,
    look: 'Cherchez un champ « Code », apparu après le scan du QR code.',
  },
  A10: {
    title: `Choisissez votre code ${app}`,
    where: 'Sur le site ou sur le téléphone',
    help: `Choisissez un code à 4 chiffres : ce sera votre code ${app}, aussi appelé mot de passe ${app}. Saisissez-le ensuite dans l’application si elle le demande.`,
    onPage: `Choisissez 4 chiffres : ce sera votre code ${app} (ou mot de passe ${app}). Saisissez-le ensuite dans l’application si elle le demande.`,
    note: `Évitez 0000, 1234 et votre date de naissance. Ce code ${app} n’est pas le code de la carte.`,
    look: 'Suivez celui des deux qui demande ce code, l’ordinateur ou l’application. On ne sait pas lequel.',
  },
  A11: {
    title: `Testez votre ${app}`,
    help: `Sur l’ordinateur, ouvrez le service de test et connectez-vous avec votre ${app}, en validant sur le téléphone. Le message « Bravo » doit s’afficher.`,
    onPage:
      'Connectez-vous au service de test, en validant sur le téléphone. Il doit dire « Bravo ». Le Compagnon ne s’y affiche pas.',
    note: `Votre ${app} est personnelle : ne la prêtez à personne, même dans l’équipe.`,
  },
  B1: {
    title: 'Demandez l’activation',
    help: [...begin, 'Appuyez sur « Recevoir le courriel d’activation ».'],
    note: `Autre nom du bouton : « Envoyer une demande d’activation ». N’installez pas « ${app} BAS ».`,
  },
  B2: {
    title: 'Tapez votre identifiant national',
    help: [
      'Dans « Votre mode d’activation », choisissez « Identifiant RPPS ».',
      'Tapez 8, puis les 11 chiffres de votre numéro RPPS.',
      'Appuyez sur la loupe.',
    ],
    note: 'Il faut 12 chiffres en tout. Sans le 8 devant, l’application ne vous trouve pas.',
  },
  B3: {
    title: 'Vérifiez votre e-mail et votre mobile',
    help: 'L’application montre une partie de votre e-mail et de votre mobile. S’ils sont bons, appuyez sur « Envoyer ma demande d’activation ».',
    danger: 'S’ils manquent ou sont faux, arrêtez-vous ici.',
    note: 'Il faut alors les mettre à jour, puis attendre 48 heures.',
  },
  B4: {
    title: 'Ouvrez le courriel sur l’ordinateur',
    help: 'Ouvrez votre boîte de réception sur l’ordinateur. Le courriel contient un QR code. Regardez aussi dans les courriers indésirables.',
    danger: 'N’ouvrez pas ce courriel sur le téléphone : c’est lui qui doit scanner l’écran.',
  },
  B5: {
    title: 'Scannez le QR code du courriel',
    help: 'Dans l’application, appuyez sur « Scanner un QR code ». Visez le QR code du courriel, sur l’écran de l’ordinateur.',
    note: 'Scannez-le sans attendre. On ne sait pas combien de temps il reste valable.',
  },
  B6: {
    title: 'Acceptez le code par SMS',
    help: 'L’application propose d’envoyer un code par SMS : appuyez sur « Accepter ». En général, le code se remplit tout seul. Sinon, recopiez-le.',
    note: `Ce code reçu par SMS ne sert qu’une fois. Ce n’est pas votre futur code ${app}.`,
  },
  B7: {
    title: `Choisissez votre code ${app}`,
    help: `Choisissez un code à 4 chiffres, puis confirmez-le. Ce sera votre code ${app}, aussi appelé mot de passe ${app}.`,
    note: 'Ce n’est pas le code reçu par SMS. Évitez 0000, 1234 et votre date de naissance. Ne réutilisez pas le code de la carte CPS.',
  },
  E1: {
    title: 'Connectez-vous à votre espace pharmacien',
    help: 'Ouvrez le site de l’Ordre, puis cliquez sur « Me connecter ».',
    onPage: 'Cliquez sur « Me connecter ».',
    look: 'Cherchez le lien « Me connecter », en haut de la page du site de l’Ordre.',
  },
  E2: {
    title: 'Saisissez vos identifiants de l’Ordre',
    help: 'Saisissez votre identifiant et votre mot de passe de l’Ordre, puis validez.',
    onPage: 'Votre identifiant et votre mot de passe, puis validez.',
    note: 'Ce que vous tapez n’est ni lu, ni enregistré.',
    look: 'Cherchez le champ de votre identifiant, sur la page « Authentification Ordre des Pharmaciens Applications ONP ». Selon son adresse, le Compagnon peut ne pas s’y afficher.',
  },
  E3: {
    title: 'Ouvrez E-POP',
    help: 'Dans la liste des applications, cliquez sur « E-POP ».',
    look: 'Cherchez le mot « E-POP » dans la liste des applications.',
  },
  E4: {
    title: 'Ouvrez « Données professionnelles »',
    help: 'Dans E-POP, cliquez sur « Données professionnelles ».',
    look: 'Cherchez « Données professionnelles » parmi les menus ou les tuiles. Sinon, regardez dans « Mon compte ».',
  },
  E5: {
    title: 'Cliquez sur la loupe',
    help: 'Cliquez sur la loupe pour ouvrir votre fiche. Si vous avez plusieurs activités, prenez celle de votre poste actuel.',
    look: 'La loupe est un petit bouton, sur la ligne de votre activité, près de « Données professionnelles ».',
  },
  E6: {
    title: 'Cliquez sur le stylo, sur fond orange',
    help: 'Ce stylo permet de modifier vos coordonnées professionnelles.',
    note: 'L’activation utilise vos coordonnées « de correspondance ». La fiche en montre aussi ? Regardez les deux.',
    look: 'Le stylo est un petit bouton au fond orange, près de vos coordonnées professionnelles. Il peut aussi s’appeler « Modifier ».',
  },
  E7: {
    title: 'Indiquez votre e-mail et votre mobile',
    help: 'Indiquez un e-mail que vous lisez sur ordinateur, et votre mobile (06 ou 07).',
    onPage: 'Un e-mail que vous lisez sur ordinateur, et votre mobile (06 ou 07).',
    danger: `N’indiquez pas d’adresse MSSanté : elle ne permet pas d’activer une ${app}.`,
    note: 'Coordonnées « professionnelles » et « de correspondance » ? Vérifiez les deux : l’activation utilise celles de correspondance.',
    look: 'Cherchez les champs « E-mail » (ou « Courriel ») et « Mobile » (ou « Portable ») dans le formulaire.',
  },
  E8: {
    title: 'Relisez, puis enregistrez',
    help: 'Relisez l’e-mail et le mobile, puis cliquez sur « Enregistrer » ou « Valider ».',
    note: `Il faudra ensuite attendre 48 heures avant d’activer votre ${app}.`,
    look: 'Cherchez le bouton « Enregistrer » ou « Valider », en bas du formulaire.',
    first: 'Remplissez d’abord les champs demandés : ce bouton est encore inactif.',
  },
  E9: {
    title: 'Attendez 48 heures',
    help: `Vos nouvelles coordonnées doivent être traitées avant l’activation de l’${app}. Vous pouvez travailler pendant ce temps : rien ne se perd.`,
    note: 'Toujours refusé après 48 heures ? Appelez le service e-CPS.',
  },
  T1: {
    title: 'Ouvrez le portail RPPS+',
    help: 'Sur l’ordinateur, ouvrez la page de connexion du portail. Cliquez sur « ProSanteConnect », puis connectez-vous avec votre carte CPS.',
    danger: 'Trois codes faux bloquent la carte.',
    note: 'Avec votre propre carte : le titulaire est habilité automatiquement, personne d’autre à sa place.',
  },
  T2: {
    title: 'Cliquez sur « Modifier un enregistrement »',
    help: 'Sur l’ordinateur, à la page d’accueil du portail, cliquez sur « Modifier un enregistrement ».',
  },
  T3: {
    title: 'Trouvez le salarié',
    help: 'Sur l’ordinateur, indiquez son « Numéro RPPS », ou son identité civile.',
    note: 'Il doit être déjà enregistré, sans autre demande de modification en cours.',
  },
  T4: {
    title: 'Corrigez son e-mail et son mobile',
    help: [
      'Sur l’ordinateur : « Modifier la situation », puis « Valider » la partie « État civil ».',
      'Vérifiez son e-mail et son mobile, puis cliquez sur « Valider ».',
      'Confirmez ensuite la demande.',
    ],
    danger: `Pas d’adresse MSSanté : elle ne permet pas d’activer une ${app}.`,
  },
  L1: {
    title: `Connectez-vous avec votre ${app}`,
    help: `Saisissez votre identifiant national à 12 chiffres : 8, puis votre numéro RPPS. Cliquez ensuite sur « Se connecter avec ${app} ».`,
    onPage: `Saisissez 8, puis votre numéro RPPS : 12 chiffres. Cliquez ensuite sur « Se connecter avec ${app} ».`,
    note: 'Prenez votre téléphone : il faudra valider dans la minute environ.',
    look: `Cherchez le champ de l’identifiant et le bouton « Se connecter avec ${app} ».`,
  },
  L2: {
    title: 'Choisissez le même nombre sur le téléphone',
    where: PHONE_AT_SCREEN,
    help: `Sur le téléphone, tapez votre code ${app} à 4 chiffres, pas celui de la carte. Choisissez ensuite, parmi trois nombres, celui qui s’affiche sur cet écran.`,
    onPage: `Sur le téléphone, tapez votre code ${app} à 4 chiffres, pas celui de la carte. Choisissez ensuite le nombre affiché ici.`,
    note: 'Vous n’avez rien demandé ? Refusez.',
    look: 'Le nombre à retrouver est affiché sur la page de connexion.',
    gone: {
      title: 'Le nombre n’est plus affiché',
      help: 'Si vous êtes connecté, c’est fait. Sinon, recommencez la connexion : la demande a sans doute expiré.',
    },
  },
};

const placeText: Readonly<Record<Step['place'], string>> = {
  portal: 'Sur le site, à l’ordinateur',
  'other-site': 'Sur un autre site, à l’ordinateur',
  phone: 'Sur le téléphone',
  mailbox: 'Dans votre boîte de réception',
  'native-window': 'Dans une fenêtre de l’ordinateur',
  desk: 'Pause de 48 heures',
};

/** Where a step takes place, above its title. */
export const whereText = ({ id, place }: Pick<Step, 'id' | 'place'>): string => stepText[id].where ?? placeText[place];
