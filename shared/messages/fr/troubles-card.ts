import { PHONES } from '../../guides/addresses.ts';
import type { CARD_TROUBLES } from '../../guides/troubles.ts';
import { app } from './app-name.ts';
import type { TroubleWords } from './trouble-words.ts';

const { number: cards } = PHONES.card;

/** Who has lost the letter with both codes (docs/sources/field-2026-12.md 2). */
export const letterAgain = `demandez d’abord un nouveau courrier au service ${app} : ${PHONES.ecps.number}, ou ${PHONES.ecps.mail}`;
const letterIn2014 = `En 2014, l’ANS renvoyait ce courrier par son service client. Une aide non datée donne le ${cards} (numéro payant) pour un code oublié.`;

/** With the card, its reader and its code (docs/sources/field-2026-11.md 7, 10 and 11). */
export const cardTroubleText: Readonly<Record<keyof typeof CARD_TROUBLES, TroubleWords>> = {
  'no-card-tab': {
    symptom: 'Je ne vois pas « Carte CPS »',
    remedies: [
      'Cherchez « Se connecter avec la carte CPS » : la page est peut-être déjà en mode carte.',
      'D’autres moyens de connexion peuvent être proposés : prenez « Carte CPS ».',
      'Vous êtes déjà connecté ? Passez à l’étape suivante.',
    ],
  },
  'card-not-seen': {
    symptom: 'La carte ou le lecteur n’est pas reconnu',
    remedies: [
      'Retirez la carte, réinsérez-la puce en avant, attendez 5 secondes.',
      'Fermez tout le navigateur, puis rouvrez-le.',
      'Prenez un autre ordinateur, hors du logiciel de pharmacie, avec un lecteur et votre carte CPS.',
    ],
    unknown: 'Un lecteur ancien peut ne pas convenir.',
  },
  'pharmacy-software': {
    symptom: 'Mon logiciel de pharmacie utilise la carte',
    remedies: [
      'Fermez le logiciel de pharmacie sur ce poste, ou retirez la carte de sa session.',
      'Faites la démarche hors des heures d’ouverture, ou sur un poste non lié à ce logiciel.',
    ],
  },
  'old-reader': {
    symptom: 'Rien n’y fait avec ce lecteur',
    remedies: [
      `Activez votre ${app} sans carte.`,
      'Ou prenez un autre ordinateur, non lié au logiciel de pharmacie, avec un autre lecteur et votre carte CPS.',
    ],
    origin: 'Selon l’ancienneté du lecteur de carte Vitale, cette méthode peut ne pas fonctionner.',
  },
  'missing-middleware': {
    symptom: 'Il manque peut-être un composant sur l’ordinateur',
    remedies: [
      'Sous Windows ou macOS, installez ATSAM, proposé par amelipro. Il apporte Cryptolib, qui fait utiliser la carte par le navigateur.',
      'Ou installez Cryptolib seule, en version 5.2 ou plus pour une carte faite depuis 2025.',
      'Redémarrez ensuite l’ordinateur.',
    ],
  },
  'no-card-yet': {
    symptom: 'Je n’ai pas de carte CPS, ou pas de lecteur',
    remedies: [
      `Activez votre ${app} sans carte ni lecteur.`,
      'Pharmacien : l’inscription à l’Ordre déclenche l’envoi de la carte. Rien reçu ? Demandez à l’Ordre.',
    ],
    unknown: 'Préparateurs : en principe, pas de carte (presse de 2022).',
  },
  'first-card': {
    symptom: 'Je viens de m’inscrire à l’Ordre',
    origin: 'L’inscription à l’Ordre déclenche votre numéro RPPS et l’envoi de votre carte.',
    remedies: [
      'Cherchez-vous dans l’Annuaire Santé (annuaire.esante.gouv.fr).',
      `Vous y êtes ? Activez votre ${app} sans attendre la carte.`,
      'La carte vient en environ 5 jours ouvrés, ses codes environ un jour après. Sinon, contactez l’Ordre.',
    ],
    unknown: 'On ne sait pas combien de jours séparent l’inscription de l’Annuaire Santé.',
  },
  'new-activity': {
    symptom: 'J’ai changé d’activité ou de pharmacie',
    remedies: [
      'Déclarez le changement à l’Ordre : une nouvelle carte vous est alors envoyée.',
      'Servez-vous de la nouvelle dès qu’elle est là, avec son propre code.',
      `En attendant, vous pouvez activer votre ${app} sans carte.`,
    ],
    unknown: 'On ne sait pas jusqu’à quand l’ancienne carte est acceptée.',
  },
  'card-replaced': {
    symptom: 'Ma carte a été remplacée ou révoquée',
    remedies: [
      'Insérez la carte la plus récente. Elle a son propre code, venu dans un autre courrier.',
      'Fermez tout le navigateur, puis rouvrez-le : il peut se souvenir de l’ancienne.',
      `Pas encore de nouvelle carte ? Activez votre ${app} sans carte, ou demandez-la dans le Portail maCarte de l’ANS (adresse non connue).`,
    ],
    unknown: 'On ne sait pas si une carte déclarée perdue, puis retrouvée, peut resservir.',
  },
  'card-lost': {
    symptom: 'Ma carte est perdue, volée ou en panne',
    remedies: [
      'Voyez sans attendre la page « Assistance » de l’ANS. Perdue, elle se commande dans le Portail maCarte (ANS, 2025).',
      'Salarié ? Le titulaire peut la déclarer dans TOPS, avec sa carte CPS.',
      `Vous avez le code de déblocage (8 chiffres) ? Vous pouvez aussi appeler le ${cards} (payant).`,
      `En attendant, activez votre ${app} sans carte.`,
    ],
  },
  'no-window': {
    symptom: 'Aucune fenêtre ne s’ouvre',
    remedies: [
      'Regardez derrière les autres fenêtres, et dans la barre des tâches.',
      'Fermez tout le navigateur, puis rouvrez-le, carte insérée.',
      'Avec Firefox, il faut l’extension de la carte CPS. Essayez aussi avec Chrome ou Edge.',
      'Vérifiez que Cryptolib est installée : le navigateur en a besoin pour la carte. ATSAM l’installe aussi.',
    ],
  },
  'certificate-required': {
    symptom: 'La page dit « certificat requis »',
    origin: 'La carte n’a pas été lue.',
    remedies: ['Retirez-la, puis réinsérez-la.', 'Fermez toutes les fenêtres du navigateur, puis recommencez.'],
  },
  'wrong-code': {
    symptom: 'J’ai tapé un code faux',
    origin: 'Trois codes faux de suite bloquent la carte.',
    remedies: [
      'Annulez la fenêtre, et n’essayez pas au hasard.',
      'Cherchez le courrier du code porteur de la carte (code PIN, 4 chiffres).',
      'Vous en êtes sûr ? Cliquez de nouveau sur « Se connecter avec la carte CPS ».',
      `Sinon, activez votre ${app} sans carte : la carte ne risque plus rien.`,
    ],
  },
  'code-asked-again': {
    symptom: 'Le code est redemandé',
    remedies: [
      'Ne le retapez pas tout de suite : il a peut-être été compté comme faux.',
      'Relisez le courrier du code, puis tapez-le une seule fois.',
      'Il est redemandé encore ? Annulez, fermez tout le navigateur, puis recommencez.',
    ],
    unknown: 'On ne sait pas si la fenêtre le redemande parce qu’il était faux.',
  },
  'card-code-unknown': {
    symptom: 'Je ne sais plus le code de ma carte',
    remedies: [
      'N’essayez pas au hasard : trois codes faux bloquent la carte.',
      'Le code porteur (4 chiffres) est sur le même courrier que le code de déblocage (8 chiffres).',
      `Le courrier est perdu ? Activez votre ${app} sans carte.`,
      `Ou ${letterAgain}.`,
      letterIn2014,
    ],
  },
  'pin-blocked': {
    symptom: 'Ma carte est bloquée',
    remedies: [
      'N’essayez plus de code. Il faut le code de déblocage : 8 chiffres, sur le même courrier que le code porteur.',
      'Avec la carte et ces deux codes, votre CPAM la débloque en principe (règle de 2014).',
      `En attendant, vous pouvez activer votre ${app} sans carte.`,
    ],
  },
  'unblocking-code-lost': {
    symptom: 'J’ai perdu le code de déblocage',
    remedies: [
      `Courrier perdu ? Alors, ${letterAgain}.`,
      letterIn2014,
      'Sans le nouveau courrier, la carte reste en principe bloquée.',
      `En attendant, vous pouvez activer votre ${app} sans carte.`,
    ],
    unknown: 'Règle de 2014. On ne sait pas combien de jours met le courrier.',
  },
  'window-cancelled': {
    symptom: 'J’ai fermé une fenêtre par erreur',
    remedies: [
      'Rien n’est perdu. Cliquez de nouveau sur « Se connecter avec la carte CPS ».',
      'Si rien ne s’ouvre, fermez tout le navigateur, puis rouvrez-le.',
    ],
  },
  'two-certificates': {
    symptom: 'Deux lignes portent mon nom',
    remedies: [
      'Affichez le détail de chaque ligne : l’émetteur et la date de fin.',
      'Prenez celle de votre carte actuelle, dont la date de fin est sans doute la plus lointaine.',
      'Laissez l’autre : elle vient sans doute d’une ancienne carte.',
      'Le site la refuse ? Fermez tout le navigateur, puis prenez l’autre.',
    ],
    unknown:
      'Le Compagnon ne voit pas cette fenêtre. Deux lignes tout à fait pareilles, il ne sait pas les distinguer.',
  },
  'birth-name': {
    symptom: 'La ligne porte mon nom de naissance, ou des chiffres',
    remedies: [
      'Comparez ses 12 chiffres aux vôtres : 8, puis votre numéro RPPS. Ce sont les vôtres ? Prenez-la.',
      'Ce ne sont pas les vôtres ? Annulez : c’est sans doute la carte d’une autre personne.',
      'Un nom à corriger ? Déclarez-le à l’Ordre.',
    ],
    unknown: 'On ne sait pas quel nom chaque navigateur affiche, de naissance ou d’exercice.',
  },
  'other-holder': {
    symptom: 'Le nom affiché n’est pas le mien',
    remedies: [
      'Ne tapez aucun code : annulez. C’est peut-être la carte d’une autre personne.',
      'Insérez votre propre carte.',
      'Fermez tout le navigateur, puis rouvrez-le : il peut se souvenir de la carte d’avant.',
    ],
  },
  'error-after-pin': {
    symptom: 'Une erreur s’affiche après le code',
    remedies: [
      'Fermez tout le navigateur, puis recommencez.',
      'Installez la dernière version d’ATSAM : des composants anciens peuvent en être la cause.',
      'Ou installez Cryptolib seule, parfois plus récente.',
    ],
  },
};

/** Which line of the browser's window is the inserted card's. */
export const certificateLineText = (issuer: string | null, until: string): string => {
  const from = issuer === null ? '' : `, émetteur « ${issuer} »`;
  return `La carte insérée : fin le ${until}${from}. Une ligne qui finit un autre jour est sans doute celle d’une autre carte.`;
};
