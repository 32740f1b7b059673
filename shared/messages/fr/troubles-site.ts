import { PHONES } from '../../guides/addresses.ts';
import type { SITE_TROUBLES } from '../../guides/troubles.ts';
import { app } from './app-name.ts';
import type { TroubleWords } from './trouble-words.ts';

/** With the portal and its pages, and with the network that they come by (docs/sources/portals.md 1.1 and 2.7). */
export const siteTroubleText: Readonly<Record<keyof typeof SITE_TROUBLES, TroubleWords>> = {
  'page-blank': {
    symptom: 'La page reste blanche',
    remedies: [
      'Rechargez la page.',
      'Essayez avec un autre navigateur.',
      'Toujours blanche ? Réessayez plus tard : le service est peut-être en panne.',
    ],
  },
  'network-filters': {
    symptom: 'Le réseau bloque la page (proxy, VPN)',
    remedies: [
      'Essayez par un autre réseau : le partage de connexion de votre téléphone, par exemple.',
      'Un VPN est actif ? Coupez-le le temps de la démarche, si votre structure le permet.',
      'Sinon, demandez à votre informaticien de laisser passer « esante.gouv.fr » et « ordre.pharmacien.fr ».',
    ],
    unknown: 'Toutes les adresses que ces sites appellent ne sont pas connues.',
  },
  cookies: {
    symptom: 'La page me renvoie sans cesse à la connexion',
    remedies: [
      'Autorisez les cookies de ce site dans le navigateur, puis rechargez la page.',
      'Gardez un seul onglet du site, et recommencez.',
      'Essayez avec un autre navigateur, sans navigation privée.',
    ],
    unknown: 'Ce sont les causes habituelles : rien d’officiel n’a été trouvé pour ces sites.',
  },
  'service-down': {
    symptom: 'Le service est en panne ou affiche une erreur',
    remedies: ['Réessayez dans une heure, à la même étape.', 'Si l’erreur revient, essayez un autre jour.'],
    unknown: 'On ne sait pas combien de temps dure une panne.',
  },
  'already-signed-in': {
    symptom: 'Le bouton n’y est pas : je suis déjà connecté',
    remedies: ['Passez à l’étape suivante.', 'Ce n’est pas votre compte ? Déconnectez-vous, puis recommencez.'],
  },
  'signed-out': {
    symptom: 'Le site m’a déconnecté',
    remedies: [
      'Reconnectez-vous, puis reprenez à la même étape.',
      'Retapez ce que vous aviez tapé sur le site : il est sans doute perdu.',
    ],
  },
  'other-account': {
    symptom: 'Le site affiche le nom de quelqu’un d’autre',
    remedies: [
      'N’acceptez et n’enregistrez rien : déconnectez-vous du site.',
      'Fermez tout le navigateur, puis rouvrez-le : il peut se souvenir de la personne d’avant.',
      'Recommencez avec votre propre carte, ou vos propres identifiants.',
    ],
  },
  'no-terms': {
    symptom: 'Je ne vois pas de case à cocher',
    remedies: [
      'Faites défiler le texte jusqu’en bas : la case peut n’apparaître qu’à la fin.',
      'Vous les avez déjà acceptées ? Passez à l’étape suivante.',
    ],
  },
  'button-grey': {
    symptom: 'Le bouton est grisé',
    remedies: [
      'Cochez d’abord la case des conditions d’utilisation.',
      'La case est cochée ? Rechargez la page, puis cochez-la de nouveau.',
    ],
  },
  'qr-expired': {
    symptom: 'Le QR code a expiré',
    remedies: [
      'Remettez l’application sur « Scanner un QR code ».',
      'Cliquez alors sur le bouton de la page qui donne un nouveau QR code.',
      'Pas de bouton ? Revenez en arrière, puis cliquez de nouveau sur « Commencer l’activation ».',
    ],
  },
  'app-code-refused': {
    symptom: 'Le code est refusé',
    remedies: [
      'Recopiez le code affiché par l’application, pas celui de la carte.',
      'Si l’application en montre un nouveau, prenez le nouveau.',
      'Sinon, revenez au QR code et recommencez.',
    ],
  },
  'test-failed': {
    symptom: 'Le test ne dit pas « Bravo »',
    remedies: [
      'Mettez l’application à jour, puis refaites le test.',
      'Il échoue encore ? Déconnectez toutes vos sessions. Suivez ensuite le guide de l’ANS « Je rencontre un problème avec ma e-CPS ».',
      `Il finit par dire « Bravo » ? Votre ${app} marche : le problème vient du service, ou de vos droits : contactez-le.`,
    ],
  },
  'access-refused': {
    symptom: 'J’ai validé, mais le site refuse l’accès',
    remedies: [
      `Testez votre ${app} : essaietaecps.eservices.esante.gouv.fr`,
      `Le test dit « Bravo » ? Votre ${app} marche : contactez le service qui refuse, pour vos droits.`,
      'Sinon, mettez l’application à jour, et déconnectez toutes vos sessions.',
    ],
  },
  support: {
    symptom: 'Rien de tout cela n’aide',
    remedies: [
      `Appelez le service ${app} au ${PHONES.ecps.number}.`,
      'Ou contactez le conseiller informatique de votre caisse (CIS), si vous en avez un.',
    ],
  },
};
