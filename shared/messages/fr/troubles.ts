import { PHONES } from '../../guides/addresses.ts';
import type { TroubleId } from '../../guides/guide.ts';
import { app } from './app-name.ts';

/** What goes wrong, in the user's words, and what to do about it, in the order to try. */
export const troubleText: Readonly<
  Record<TroubleId, { readonly symptom: string; readonly remedies: readonly string[] }>
> = {
  'app-bas': {
    symptom: `J’ai installé « ${app} BAS »`,
    remedies: [
      `« ${app} BAS » sert aux essais des éditeurs. Désinstallez-la.`,
      `Installez l’application « ${app} » avec les QR codes de ce panneau.`,
    ],
  },
  'app-labels-differ': {
    symptom: 'Les boutons n’ont pas ces noms',
    remedies: [
      'Les noms changent selon la version de l’application. Mettez-la d’abord à jour.',
      'Cherchez le bouton au sens le plus proche : « activation », puis « accepter ».',
    ],
  },
  'phone-refused': {
    symptom: 'L’application dit que le téléphone n’est pas sûr',
    remedies: [
      'Une application vient d’un magasin non officiel ? Désinstallez-la.',
      'Un autre magasin d’applications est installé ? Désinstallez-le.',
      'Le téléphone a deux cartes SIM ? Échangez leurs places.',
      `La carte SIM a changé depuis l’installation ? Désinstallez l’application ${app}, réinstallez-la, puis recommencez l’activation.`,
      'Un téléphone débridé (« rooté ») ne peut pas servir. Prenez-en un autre.',
    ],
  },
  'phone-off': {
    symptom: 'Mon téléphone s’est éteint',
    remedies: [
      'Rechargez-le, puis rouvrez l’application. Ce guide garde votre étape.',
      'Nous ne savons pas si elle reprend là où elle en était. Sinon, refaites la demande, puis scannez le nouveau QR code.',
    ],
  },
  'no-network': {
    symptom: 'L’application ne répond pas',
    remedies: [
      'Vérifiez la connexion du téléphone : 4G ou Wi-Fi.',
      'Fermez l’application, puis rouvrez-la.',
      'Cherchez une mise à jour de l’application.',
    ],
  },
  'page-blank': {
    symptom: 'La page reste blanche',
    remedies: [
      'Rechargez la page.',
      'Essayez avec un autre navigateur.',
      'Si elle reste blanche, le service est peut-être en panne : réessayez plus tard.',
    ],
  },
  'service-down': {
    symptom: 'Le service est en panne ou affiche une erreur',
    remedies: [
      'Réessayez dans une heure : ce guide garde votre étape.',
      'Si l’erreur revient, essayez un autre jour : nous ne savons pas combien de temps dure une panne.',
    ],
  },
  'already-signed-in': {
    symptom: 'Le bouton n’y est pas : je suis déjà connecté',
    remedies: [
      'Continuez : ce guide suit la page et ira seul à la bonne étape.',
      'Ce n’est pas votre compte ? Déconnectez-vous, puis recommencez.',
    ],
  },
  'signed-out': {
    symptom: 'Le site m’a déconnecté',
    remedies: [
      'Reconnectez-vous : ce guide suit la page et revient seul à la bonne étape.',
      'Ce que vous aviez tapé sur le site est sans doute à retaper.',
    ],
  },
  'no-card-tab': {
    symptom: 'Je ne vois pas « Carte CPS »',
    remedies: [
      'La page est peut-être déjà en mode carte : cherchez « Se connecter avec la carte CPS ».',
      'Si vous êtes déjà connecté, continuez à l’étape suivante.',
    ],
  },
  'card-not-seen': {
    symptom: 'La carte ou le lecteur n’est pas reconnu',
    remedies: [
      'Retirez la carte, réinsérez-la puce en avant, attendez 5 secondes.',
      'Fermez tout le navigateur, puis rouvrez-le.',
      'Un lecteur ancien peut ne pas convenir. Prenez un autre ordinateur, hors du logiciel de pharmacie, avec un lecteur et votre carte CPS.',
    ],
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
      'Selon l’ancienneté du lecteur de carte Vitale, cette méthode peut ne pas fonctionner.',
      'Prenez un autre ordinateur, non lié au logiciel de pharmacie, avec un lecteur et votre carte CPS.',
      `Ou activez votre ${app} sans carte.`,
    ],
  },
  'missing-middleware': {
    symptom: 'Il manque peut-être un composant sur l’ordinateur',
    remedies: [
      'Sous Windows ou macOS, installez ATSAM, proposé par amelipro : il apporte Cryptolib, qu’il faut pour lire la carte.',
      'Ou installez Cryptolib seule. Une carte CPS faite depuis 2025 peut demander la version 5.2 ou plus.',
      'Redémarrez ensuite l’ordinateur.',
    ],
  },
  'no-card-yet': {
    symptom: 'Je n’ai pas de carte CPS, ou pas de lecteur',
    remedies: [
      `Vous pouvez activer votre ${app} sans carte ni lecteur.`,
      'Pour commander une carte, la demande passe par l’Ordre.',
      'L’Agence du numérique en santé cite aussi un portail « maCarte ». Nous n’en connaissons pas l’adresse.',
    ],
  },
  'card-lost': {
    symptom: 'Ma carte est perdue, volée ou en panne',
    remedies: [
      `Déclarez-le sans attendre : page « Assistance » ci-dessous, ou service des cartes de l’ANS au ${PHONES.card.number} (numéro payant).`,
      'L’Agence du numérique en santé cite aussi un portail « maCarte » pour gérer sa carte. Nous n’en connaissons pas l’adresse.',
      `En attendant, vous pouvez activer votre ${app} sans carte.`,
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
    remedies: [
      'La carte n’a pas été lue. Retirez-la, puis réinsérez-la.',
      'Fermez toutes les fenêtres du navigateur, puis recommencez.',
    ],
  },
  'card-code-unknown': {
    symptom: 'Je ne sais plus le code de ma carte',
    remedies: [
      'N’essayez pas au hasard : trois codes faux bloquent la carte.',
      'Il est sur le même courrier que le code de déblocage (8 chiffres).',
      `Le courrier est perdu ? Activez votre ${app} sans carte, ou appelez le service des cartes de l’ANS : ${PHONES.card.number} (numéro payant).`,
    ],
  },
  'pin-blocked': {
    symptom: 'Ma carte est bloquée',
    remedies: [
      'N’essayez plus de code. Il faut le code de déblocage : 8 chiffres, sur le même courrier que le code de la carte.',
      'Avec la carte et ce code, votre CPAM peut en principe la débloquer.',
      `Le courrier est perdu ? L’ANS doit d’abord le renvoyer : appelez son service des cartes, ${PHONES.card.number} (numéro payant).`,
    ],
  },
  'window-cancelled': {
    symptom: 'J’ai fermé une fenêtre par erreur',
    remedies: [
      'Rien n’est perdu. Cliquez de nouveau sur « Se connecter avec la carte CPS ».',
      'Si rien ne s’ouvre, fermez tout le navigateur, puis rouvrez-le.',
    ],
  },
  'other-holder': {
    symptom: 'Le nom affiché n’est pas le mien',
    remedies: [
      'Ne tapez aucun code : annulez. C’est peut-être la carte d’une autre personne.',
      'Insérez votre propre carte.',
      'Fermez tout le navigateur, puis rouvrez-le : il peut se souvenir de la carte d’avant.',
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
  'error-after-pin': {
    symptom: 'Une erreur s’affiche après le code',
    remedies: [
      'Des composants anciens peuvent en être la cause. Installez la dernière version d’ATSAM. Cryptolib seule est parfois plus récente.',
      'Fermez tout le navigateur, puis recommencez.',
    ],
  },
  'no-terms': {
    symptom: 'Je ne vois pas de case à cocher',
    remedies: [
      'Faites défiler le texte jusqu’en bas : la case peut n’apparaître qu’à la fin.',
      'Si vous les avez déjà acceptées, passez à l’étape suivante.',
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
      'Revenez en arrière sur la page, puis cliquez de nouveau sur « Commencer l’activation ».',
      'Avant de cliquer, mettez l’application sur l’écran de scan.',
    ],
  },
  'qr-unreadable': {
    symptom: 'Le téléphone ne lit pas le QR code',
    remedies: [
      'Augmentez la luminosité de l’écran et éloignez un peu le téléphone.',
      'Remettez le zoom de la page à 100 %.',
      `Scannez depuis l’application ${app}, pas avec l’appareil photo.`,
    ],
  },
  'qr-refused': {
    symptom: 'L’application refuse le QR code',
    remedies: [
      'Il date peut-être de plus de 90 secondes : demandez-en un autre.',
      `Mettez l’application à jour. Vérifiez que ce n’est pas « ${app} BAS ».`,
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
  'codes-differ': {
    symptom: 'Les deux codes sont différents',
    remedies: ['Effacez les deux champs, puis retapez lentement le même code.'],
  },
  'where-to-choose-code': {
    symptom: 'Je ne sais pas où choisir ce code',
    remedies: [
      'Selon les versions, il se choisit sur l’ordinateur ou dans l’application. Suivez celui qui le demande.',
      'Si les deux le demandent, donnez le même code.',
    ],
  },
  'test-failed': {
    symptom: 'Le test ne dit pas « Bravo »',
    remedies: [
      'Mettez l’application à jour, puis refaites le test.',
      'S’il échoue encore, déconnectez toutes vos sessions. Suivez ensuite le guide de l’Agence du numérique en santé, ci-dessous.',
      `Le test a fini par dire « Bravo » ? Votre ${app} marche : le problème vient du service où vous vous connectez, ou de vos droits.`,
    ],
  },
  'access-refused': {
    symptom: 'J’ai validé, mais le site refuse l’accès',
    remedies: [
      `Testez votre ${app}, ci-dessous.`,
      `Le test dit « Bravo » ? Votre ${app} marche : le problème vient du service où vous vous connectez, ou de vos droits.`,
      'Sinon, mettez l’application à jour, et déconnectez toutes vos sessions.',
    ],
  },
  'identifier-unknown': {
    symptom: 'Mon identifiant est refusé ou inconnu',
    remedies: [
      'Avez-vous tapé 8 devant les 11 chiffres ? Il en faut 12 en tout.',
      `Vérifiez que l’application n’est pas « ${app} BAS ».`,
      'Cherchez-vous dans l’Annuaire Santé, ci-dessous. Si vous n’y êtes pas, contactez l’Ordre.',
    ],
  },
  'no-rpps-choice': {
    symptom: 'Je ne vois pas « Identifiant RPPS »',
    remedies: [
      'Les anciennes versions n’ont pas ce choix : tapez directement les 12 chiffres.',
      'Sinon, mettez l’application à jour.',
    ],
  },
  'rpps-unknown': {
    symptom: 'Je ne connais pas mon numéro RPPS',
    remedies: [
      'Vous avez une carte CPS ? Vos 12 chiffres y sont imprimés, sur la première ligne.',
      'Sinon, cherchez-vous dans l’Annuaire Santé, ci-dessous. Si vous n’y êtes pas, contactez l’Ordre.',
    ],
  },
  'contact-missing': {
    symptom: 'L’e-mail ou le mobile manque, ou est faux',
    remedies: [
      'Mettez-les à jour dans E-POP : un guide vous y mène.',
      'Attendez ensuite 48 heures, puis reprenez ici.',
    ],
  },
  'mssante-address': {
    symptom: 'C’est une adresse MSSanté',
    remedies: [
      `Une adresse MSSanté ne permet pas d’activer une ${app}.`,
      'Indiquez une autre adresse dans E-POP, puis attendez 48 heures.',
    ],
  },
  'mail-missing': {
    symptom: 'Le courriel n’arrive pas, ou va à une autre adresse',
    remedies: [
      'Regardez dans les courriers indésirables.',
      'L’adresse affichée à l’étape précédente est-elle la bonne ? Sinon, mettez-la à jour.',
      `Votre messagerie bloque peut-être l’expéditeur. Appelez le service ${app} avec votre identifiant national et votre adresse.`,
    ],
  },
  'mail-on-phone': {
    symptom: 'Je ne lis mes courriels que sur ce téléphone',
    remedies: [
      'Ouvrez votre messagerie sur un ordinateur, une tablette ou un autre téléphone.',
      'Vous pouvez aussi imprimer le courriel, puis scanner la feuille.',
    ],
  },
  'mail-qr-refused': {
    symptom: 'L’application refuse ce QR code',
    remedies: [
      'Il a peut-être expiré : refaites la demande dans l’application.',
      'Prenez le courriel le plus récent si vous en avez plusieurs.',
    ],
  },
  'no-sms': {
    symptom: 'Le SMS n’arrive pas',
    remedies: [
      'Le mobile affiché était-il le bon ? Sinon, mettez-le à jour.',
      'Vérifiez que le téléphone a du réseau.',
      'Avec deux cartes SIM, échangez leurs places.',
    ],
  },
  'ordre-password': {
    symptom: 'J’ai oublié mon mot de passe de l’Ordre',
    remedies: [
      'Utilisez le lien du site pour un mot de passe oublié.',
      'Sinon, contactez l’Ordre : nous ne pouvons pas le faire pour vous.',
    ],
  },
  'ordre-no-account': {
    symptom: 'Je n’ai pas de compte',
    remedies: ['Demandez-le à l’Ordre.', 'Étudiants et internes : vous entrez directement par E-POP.'],
  },
  'not-pharmacist': {
    symptom: 'Je ne suis pas inscrit à l’Ordre',
    remedies: [
      'Préparateurs et autres professions sans Ordre : voyez « Vous êtes préparateur ou préparatrice ? » dans ce panneau.',
    ],
  },
  'login-not-recognised': {
    symptom: 'L’aide ne s’affiche pas sur cette page',
    remedies: [
      'L’adresse de cette page ne nous est pas connue. Connectez-vous : l’aide reviendra dans E-POP.',
      'Appuyez ensuite sur « C’est fait » ici.',
    ],
  },
  'epop-never-activated': {
    symptom: 'Mon compte E-POP n’a jamais été activé',
    remedies: [
      'L’Ordre a demandé d’activer son compte E-POP avant de s’en servir. Nous ne savons pas comment cela se fait.',
      `Appelez l’Ordre au ${PHONES.ordre.number}, du lundi au vendredi, de 9 h à 17 h 30. Cette ligne a été ouverte pour le DPC sur E-POP.`,
    ],
  },
  'epop-absent': {
    symptom: 'Je ne vois pas E-POP',
    remedies: ['Ouvrez E-POP par son adresse, ci-dessous.'],
  },
  'only-procedures': {
    symptom: 'Je ne vois que « Démarches »',
    remedies: [
      'Regardez dans « Mon compte », ou dans le menu à votre nom.',
      'Si rien n’y est, contactez l’Ordre : le site a pu changer.',
    ],
  },
  'no-magnifier': {
    symptom: 'Je ne vois pas la loupe',
    remedies: [
      'Elle peut s’appeler « Consulter », « Voir » ou « Détail ».',
      'Faites défiler la page vers la droite : elle est peut-être cachée.',
    ],
  },
  'several-activities': {
    symptom: 'J’ai plusieurs activités',
    remedies: ['Prenez celle de votre poste actuel.'],
  },
  'no-pen': {
    symptom: 'Je ne vois pas le stylo',
    remedies: [
      'Faites défiler la page vers la droite et vers le bas.',
      'Cherchez aussi « Modifier » ou un crayon.',
      'Si rien n’y est, contactez l’Ordre : le site a pu changer.',
    ],
  },
  'format-refused': {
    symptom: 'Le format est refusé',
    remedies: [
      'E-mail : sans espace, avec un @ et un point.',
      'Mobile : 10 chiffres, 06 ou 07. Essayez sans espaces ni points.',
    ],
  },
  'save-refused': {
    symptom: 'L’enregistrement est refusé',
    remedies: [
      'Lisez le message près des champs, corrigez, puis enregistrez de nouveau.',
      'Si la session a expiré, reconnectez-vous : ce guide reprendra au bon endroit.',
    ],
  },
  'still-refused': {
    symptom: 'Après 48 heures, c’est encore refusé',
    remedies: [
      'Cherchez-vous dans l’Annuaire Santé, ci-dessous. Si vous n’y êtes pas, contactez l’Ordre.',
      'Vérifiez dans E-POP que l’e-mail et le mobile sont bien enregistrés.',
      `Sinon, appelez le service ${app}.`,
    ],
  },
  'ecps-expired': {
    symptom: `Mon ${app} a expiré`,
    remedies: [
      `Dans l’application : réglages, « Compte », « Supprimer ma ${app} ».`,
      'Refaites ensuite l’activation, avec ou sans carte.',
    ],
  },
  'new-phone': {
    symptom: 'J’ai changé de téléphone',
    remedies: [
      'Gardez l’ancien téléphone tant que le nouveau ne marche pas.',
      'Refaites l’activation sur le nouveau. C’est notre déduction : nous n’avons pas trouvé de consigne officielle.',
      `En cas de doute, appelez d’abord le service ${app}.`,
    ],
  },
  'android-battery': {
    symptom: 'Rien ne se passe sur mon téléphone Android',
    remedies: [
      'Avec Android 15 ou plus récent : infos de l’application, « Batterie », puis « Sans restriction ».',
      `Faites-le pour l’application ${app} et pour le navigateur du téléphone.`,
    ],
  },
  'no-request': {
    symptom: 'Le téléphone ne demande rien',
    remedies: [
      `Téléphone éteint ? Rechargez-le. Puis ouvrez l’application ${app} vous-même.`,
      'Vérifiez la connexion du téléphone : 4G ou Wi-Fi.',
      'Au bout de deux minutes environ, recommencez sur l’ordinateur.',
    ],
  },
  'unexpected-request': {
    symptom: 'Je n’ai rien demandé',
    remedies: [
      'Refusez la demande sur le téléphone.',
      'Signalez-la à l’Agence du numérique en santé. Signalez-la aussi à l’Assurance Maladie, au 3608.',
    ],
  },
  'ecps-code-forgotten': {
    symptom: `J’ai oublié mon code ${app}`,
    remedies: [
      `N’essayez pas au hasard : appelez le service ${app}, ci-dessous.`,
      'Nous n’avons pas trouvé de consigne officielle pour ce cas.',
    ],
  },
  support: {
    symptom: 'Rien de tout cela n’aide',
    remedies: [
      'Si vous en avez un, contactez le conseiller informatique de votre caisse (CIS).',
      `Sinon, appelez le service ${app}, ci-dessous.`,
    ],
  },
};
