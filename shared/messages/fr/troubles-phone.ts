import { PHONES } from '../../guides/addresses.ts';
import type { PHONE_TROUBLES } from '../../guides/troubles.ts';
import { app } from './app-name.ts';
import { noScreen } from './phones.ts';
import type { TroubleWords } from './trouble-words.ts';

const { number: service } = PHONES.ecps;

/** With the phone and its application (docs/sources/portals.md 2.4 and 2.7, docs/sources/field-2026-11.md 10). */
export const phoneTroubleText: Readonly<Record<keyof typeof PHONE_TROUBLES, TroubleWords>> = {
  'app-bas': {
    symptom: `J’ai installé « ${app} BAS »`,
    origin: `« ${app} BAS » sert aux essais des éditeurs.`,
    remedies: ['Désinstallez-la.', `Installez l’application « ${app} » avec les QR codes de l’étape 1.`],
  },
  'app-labels-differ': {
    symptom: 'Les boutons n’ont pas ces noms',
    origin: 'Les noms changent selon la version de l’application.',
    remedies: [
      'Mettez d’abord l’application à jour.',
      'Cherchez le bouton au sens le plus proche : « activation », puis « accepter ».',
    ],
  },
  'app-not-found': {
    symptom: 'L’application n’est pas dans mon magasin (Huawei, par exemple)',
    remedies: [
      'Scannez les QR codes de l’étape 1 avec l’appareil photo : ils mènent à la bonne fiche.',
      'Mettez le téléphone à jour, puis cherchez de nouveau.',
      'Huawei sans Google Play ? Prenez un autre téléphone, ou une tablette.',
      'Ne la prenez pas dans un autre magasin : l’application juge alors le téléphone peu sûr.',
    ],
    unknown: 'Les versions minimales d’Android et d’iOS ne sont pas connues.',
  },
  'no-smartphone': {
    symptom: 'Je n’ai pas de smartphone',
    remedies: [
      'Prenez une tablette : elle convient aussi.',
      `Un téléphone fourni par votre structure convient, mais l’${app} y reste personnelle.`,
      'Méthode sans carte : vous recevrez aussi un SMS sur votre mobile. Recopiez son code dans l’application.',
    ],
    unknown: 'On ne sait pas si une tablette sans carte SIM va jusqu’au bout.',
  },
  'no-screen-lock': {
    symptom: 'Mon téléphone n’a pas de verrouillage',
    remedies: [
      'Dans ses réglages, mettez un code, une empreinte ou un visage. Rouvrez ensuite l’application.',
      'Gardez ce verrouillage : ce téléphone vous identifie.',
    ],
    unknown: 'On ne sait pas si l’application l’exige.',
  },
  'phone-refused': {
    symptom: 'L’application dit que le téléphone n’est pas sûr',
    remedies: [
      'Une application vient d’un magasin non officiel ? Désinstallez-la.',
      'Un autre magasin d’applications est installé ? Désinstallez-le.',
      'Le téléphone a deux cartes SIM ? Échangez leurs places.',
      `La carte SIM a changé depuis l’installation ? Désinstallez l’application ${app}, réinstallez-la, puis recommencez l’activation.`,
      'Un téléphone débridé (« rooté ») ne peut pas servir. Prenez-en un autre, ou remettez-le aux réglages d’usine.',
    ],
  },
  'phone-clock': {
    symptom: 'L’heure du téléphone est fausse',
    remedies: [
      'Dans ses réglages, mettez la date et l’heure sur « automatique ».',
      'Fermez l’application, rouvrez-la, puis refaites la demande.',
    ],
    unknown: 'On ne sait pas si l’application vérifie l’heure.',
  },
  'phone-off': {
    symptom: 'Mon téléphone s’est éteint',
    remedies: [
      'Rechargez-le, rouvrez l’application, puis reprenez à la même étape.',
      'Elle a perdu la sienne ? Refaites la demande, puis scannez le nouveau QR code.',
    ],
  },
  'no-network': {
    symptom: 'L’application ne répond pas',
    remedies: [
      'Vérifiez la connexion du téléphone : 4G ou Wi-Fi.',
      'Le Wi-Fi de la pharmacie filtre peut-être : essayez en 4G, et sans VPN.',
      'Fermez l’application, puis rouvrez-la.',
      'Cherchez une mise à jour de l’application.',
    ],
  },
  'qr-unreadable': {
    symptom: 'Le téléphone ne lit pas le QR code',
    remedies: [
      'Dans l’application, appuyez sur « Scanner un QR code » : l’appareil photo seul ne convient pas.',
      'Augmentez la luminosité de l’écran et éloignez un peu le téléphone.',
      'Remettez le zoom de la page à 100 %.',
    ],
  },
  'qr-refused': {
    symptom: 'L’application refuse le QR code',
    remedies: [
      'Demandez-en un autre : il date peut-être de plus de 90 secondes.',
      `Mettez l’application à jour. Vérifiez que ce n’est pas « ${app} BAS ».`,
    ],
  },
  'mail-qr-refused': {
    symptom: 'L’application refuse ce QR code',
    remedies: [
      'Prenez le courriel le plus récent si vous en avez plusieurs.',
      'Refaites la demande dans l’application : il a peut-être expiré.',
    ],
  },
  'mail-missing': {
    symptom: 'Le courriel n’arrive pas, ou va à une autre adresse',
    remedies: [
      'Regardez dans les courriers indésirables.',
      'L’adresse affichée à l’étape précédente est-elle la bonne ? Sinon, mettez-la à jour.',
      `Appelez le service ${app} au ${service} : il peut débloquer un courriel retenu. Donnez votre identifiant national et votre adresse.`,
    ],
  },
  'mail-on-phone': {
    symptom: 'Je ne lis mes courriels que sur ce téléphone',
    remedies: [
      'Ouvrez votre messagerie sur un ordinateur, une tablette ou un autre téléphone.',
      'Vous pouvez aussi imprimer le courriel, puis scanner la feuille.',
    ],
  },
  'no-sms': {
    symptom: 'Le SMS n’arrive pas',
    remedies: [
      'Le mobile affiché était-il le bon ? Sinon, mettez-le à jour.',
      'Vérifiez que le téléphone a du réseau, et attendez quelques minutes.',
      'Redemandez-le alors dans l’application, une fois.',
      'Avec deux cartes SIM, échangez leurs places.',
      `Toujours rien ? Appelez le service ${app} au ${service}.`,
    ],
    unknown: 'On ne sait pas combien de temps il met, ni combien de fois il peut être redemandé.',
  },
  'codes-differ': {
    symptom: 'Les deux codes sont différents',
    remedies: ['Effacez les deux champs, puis retapez lentement le même code.'],
  },
  'where-to-choose-code': {
    symptom: 'Je ne sais pas où choisir ce code',
    remedies: [
      'Suivez celui qui le demande, l’ordinateur ou l’application.',
      'Si les deux le demandent, donnez le même code.',
    ],
  },
  'ecps-active-elsewhere': {
    symptom: `Mon ${app} est déjà active sur un autre appareil`,
    remedies: [
      'Vous avez encore cet appareil ? Servez-vous-en : rien n’est à refaire.',
      `Il est perdu ou volé ? Appelez le service ${app} au ${service}, et demandez à la bloquer.`,
      'Vous changez d’appareil ? Refaites l’activation, et gardez l’ancien jusque-là.',
    ],
    unknown:
      'Aucune consigne officielle trouvée : refaire l’activation est une déduction. On ne sait pas si deux appareils servent ensemble.',
  },
  'app-blocked': {
    symptom: `L’application dit que mon ${app} est bloquée`,
    remedies: [
      'N’essayez plus de code.',
      `Appelez le service ${app} au ${service} : il dira s’il faut refaire l’activation.`,
      'C’est la carte qui est bloquée ? Cherchez son code de déblocage, à 8 chiffres.',
    ],
    unknown: 'On ne sait pas comment la débloquer, ni au bout de combien d’erreurs elle se bloque.',
  },
  'ecps-expired': {
    symptom: `Mon ${app} a expiré`,
    remedies: [
      `Dans l’application : réglages, « Compte », « Supprimer ma ${app} ».`,
      'Refaites ensuite l’activation, avec ou sans carte.',
    ],
  },
  'ecps-code-forgotten': {
    symptom: `J’ai oublié mon code ${app}, ou je me suis trompé`,
    remedies: [
      'Est-ce bien ce code, et non celui de la carte ? Tapez-le seulement si vous en êtes sûr.',
      `Sinon, n’essayez pas au hasard : appelez le service ${app} au ${service}.`,
    ],
    unknown: 'Aucune consigne officielle trouvée pour ce cas.',
  },
  'new-phone': {
    symptom: 'J’ai changé de téléphone',
    remedies: [
      'Gardez l’ancien téléphone tant que le nouveau ne marche pas.',
      'Refaites l’activation sur le nouveau.',
      `En cas de doute, appelez d’abord le service ${app} au ${service}.`,
    ],
    unknown: 'Aucune consigne officielle trouvée : refaire l’activation est une déduction.',
  },
  'no-request': {
    symptom: 'Le téléphone ne demande rien',
    remedies: [
      `Téléphone éteint ? Rechargez-le. Puis ouvrez l’application ${app} vous-même.`,
      'Vérifiez la connexion du téléphone : 4G ou Wi-Fi.',
      'Au bout d’une minute environ, recommencez sur l’ordinateur.',
    ],
  },
  'unexpected-request': {
    symptom: 'Je n’ai rien demandé',
    origin: 'Quelqu’un tente peut-être de se connecter à votre place.',
    remedies: [
      'Refusez la demande sans taper votre code, ou laissez-la passer : elle expire en une minute.',
      'Elles se répètent ? Bloquez les notifications de l’application dans le téléphone. Ouverte à la main, elle marche encore.',
      `Prévenez l’ANS au ${service}, et l’Assurance Maladie au 3608.`,
      `On vous appelle pour un code ? Raccrochez : personne n’en demande par téléphone (ANS, octobre 2025). ${noScreen}`,
    ],
  },
  'accepted-by-mistake': {
    symptom: 'J’ai accepté une demande par erreur',
    remedies: [
      'Tout de suite : connectez-vous au portail (wallet.esw.esante.gouv.fr), et mettez fin à la session Pro Santé Connect par l’icône de déconnexion.',
      'Prévenez sans attendre le service concerné.',
      'Vérifiez que rien n’a été fait ni changé à votre nom.',
      `Portez plainte. Prévenez le service ${app} au ${service} : il peut désactiver l’${app} d’une victime (presse, octobre 2025).`,
    ],
  },
};
