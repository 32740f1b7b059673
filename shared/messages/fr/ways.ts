import { PHONES } from '../../guides/addresses.ts';
import type { SourceId, Standing } from '../../sources.ts';
import type { StatementId } from '../../ways/statements.ts';
import { app } from './app-name.ts';
import { noScreen } from './phones.ts';
import { letterAgain } from './troubles-card.ts';
import { phoneTroubleText } from './troubles-phone.ts';

/** Ways as users choose them. */
export const wayText = {
  'ecps-trouble': {
    title: `Mon ${app} ne marche plus`,
    hint: 'Expirée, code oublié, téléphone changé ou volé…',
    intro: 'Choisissez ce qui vous arrive. La page dit ce qui est confirmé, et ce qui n’est pas connu.',
  },
  'pharmacy-staff': {
    title: 'Préparateurs et préparatrices',
    hint: 'Non inscrit à l’Ordre ? Portail RPPS+, puis activation sans carte.',
    intro:
      'E-POP n’est pas fait pour les préparateurs. Voici leur méthode. Le titulaire peut la lire pour aider son équipe.',
  },
  replacement: {
    title: 'Sur un poste qui n’est pas le vôtre',
    hint: 'En remplacement : sans carte, puis tout effacer.',
    intro: `Vous remplacez dans une pharmacie ? Activez votre ${app} sans carte, et ne laissez rien sur le poste.`,
  },
};

/** One situation: what to do, in this order, and what we looked for and did not find. */
export const caseText = {
  expired: {
    title: `Mon ${app} a expiré`,
    actions: phoneTroubleText['ecps-expired'].remedies,
    unknown: [
      `On ne sait pas combien de temps une ${app} reste valable.`,
      `On ne sait pas si une carte CPS expirée empêche de se servir d’une ${app} déjà active.`,
    ],
  },
  'code-forgotten': {
    title: `J’ai oublié mon code ${app}`,
    actions: [
      'N’essayez pas de codes au hasard.',
      `Le code ${app} n’est pas celui de la carte CPS : vérifiez que vous ne confondez pas les deux.`,
      `Appelez le service ${app} au ${PHONES.ecps.number} : il dira s’il faut refaire l’activation.`,
    ],
    unknown: [
      'Aucune consigne officielle trouvée pour ce cas.',
      `On ne sait pas au bout de combien d’erreurs l’${app} se bloque.`,
    ],
  },
  'new-phone': {
    title: 'J’ai changé de téléphone',
    actions: [
      'Gardez l’ancien téléphone tant que le nouveau ne marche pas.',
      'Votre numéro de mobile a changé ? Mettez d’abord à jour vos coordonnées, puis attendez 48 heures.',
      `Sur le nouveau téléphone, installez l’application ${app}, puis refaites l’activation.`,
      'En cas de doute, appelez avant de supprimer quoi que ce soit.',
    ],
    unknown: ['Aucune consigne officielle trouvée pour ce cas : refaire l’activation est une déduction.'],
  },
  'phone-stolen': {
    title: 'Mon téléphone est perdu ou volé',
    actions: [
      `Appelez le service ${app} au ${PHONES.ecps.number}, et demandez comment bloquer votre ${app}.`,
      'Demandez à votre opérateur de bloquer la carte SIM.',
      'La carte CPS a disparu aussi ? Voyez la page « Assistance » de l’ANS. Une carte perdue se commande de nouveau dans le Portail maCarte.',
      'Plus tard, avec un nouveau numéro : mettez d’abord à jour vos coordonnées, puis attendez 48 heures.',
    ],
    unknown: [`Aucune consigne officielle trouvée pour bloquer soi-même une ${app} à distance.`],
  },
  'unasked-request': {
    title: 'Une demande que je n’ai pas faite',
    actions: [
      'Refusez la demande sans taper votre code, ou laissez-la passer : elle expire en une minute.',
      'Elles se répètent ? Bloquez les notifications de l’application dans le téléphone. Ouverte à la main, elle marche encore.',
      `Ne donnez à personne le nombre affiché, ni votre code ${app}, même au téléphone. ${noScreen}`,
      `Prévenez l’ANS au ${PHONES.ecps.number}, et l’Assurance Maladie au 3608.`,
    ],
    unknown: ['On ne peut pas savoir qui a fait la demande : une faute de frappe, ou quelqu’un qui essaie.'],
  },
  'accepted-request': {
    title: 'J’ai accepté une demande par erreur',
    actions: phoneTroubleText['accepted-by-mistake'].remedies,
    unknown: ['L’adresse de cette icône et son nom exact ne sont pas connus.'],
  },
  'app-silent': {
    title: 'L’application ne réagit pas',
    actions: [
      'Vérifiez la connexion du téléphone : 4G ou Wi-Fi.',
      `Mettez l’application ${app} à jour, puis ouvrez-la vous-même.`,
      'Le service est ouvert dans le navigateur du téléphone (Android 15 ou plus récent) ? Infos de ce navigateur, « Batterie », « Sans restriction ».',
      `Testez ensuite votre ${app} : le message « Bravo » doit s’afficher.`,
    ],
    unknown: ['Les versions minimales d’Android et d’iOS ne sont pas connues.'],
  },
  blocked: {
    title: 'C’est bloqué',
    actions: [
      `Est-ce la carte ou l’${app} ? La carte se bloque quand on tape son code sur l’ordinateur. L’${app} est sur le téléphone.`,
      'N’essayez plus de code.',
      `La carte, avec son code de déblocage : votre CPAM, en principe. Ou le service des cartes : ${PHONES.card.number} (numéro payant).`,
      `La carte, sans ce code ? Alors, ${letterAgain}`,
      `L’${app} : appelez le service ${app} au ${PHONES.ecps.number}.`,
    ],
    unknown: [
      `Aucune consigne officielle trouvée pour débloquer une ${app}.`,
      `On ne sait pas au bout de combien d’erreurs l’${app} se bloque.`,
    ],
  },
  'staff-registration': {
    title: 'S’inscrire sur le portail RPPS+',
    actions: [
      'Ouvrez la page du portail RPPS+, esante.gouv.fr/enreg.',
      'Inscrivez-vous avec FranceConnect, puis demandez à votre titulaire de valider. Il peut aussi vous inscrire lui-même.',
      'Donnez un e-mail que vous lisez, et votre propre mobile.',
      `Attendez 48 heures après la validation avant d’activer l’${app}.`,
    ],
    unknown: [],
  },
  'staff-activation': {
    title: `Activer l’${app}, chacun sur son téléphone`,
    actions: [
      'Suivez le guide sans carte. Il ne faut ni carte, ni lecteur.',
      'Votre identifiant : 8, puis les 11 chiffres de votre numéro RPPS.',
    ],
    unknown: ['Les guides ont été écrits pour les pharmaciens : un écran peut différer pour vous.'],
  },
  'staff-details': {
    title: 'Changer d’e-mail ou de mobile',
    actions: [
      'Souvent le plus court : votre titulaire le fait, avec sa carte. Remettez-lui la fiche « Coordonnées d’un salarié ».',
      `Avec une carte, ou une ${app} déjà active : « Pro Santé Connect », puis « Modifier la situation ».`,
      'Ni l’un ni l’autre ? Écrivez au support du portail : monserviceclient.portailrppsplus@esante.gouv.fr',
    ],
    unknown: ['Comptez 48 heures, comme à l’inscription : le délai d’un changement n’est pas connu.'],
  },
  'staff-helping': {
    title: 'Titulaires : aider sans partager',
    actions: [
      `Une ${app} est personnelle. Chacun a la sienne, sur son propre téléphone.`,
      `Ne prêtez ni votre téléphone, ni votre code ${app}, même pour dépanner.`,
      'Aidez à côté : cette page, le mémo imprimé, et vous pour répondre aux questions.',
    ],
    unknown: [],
  },
  'desk-before': {
    title: 'Avant de commencer',
    actions: [
      'N’insérez pas votre carte dans le lecteur du poste : la méthode sans carte n’en a pas besoin.',
      'Votre e-mail et votre mobile doivent être connus de l’Ordre. L’application les montre avant d’envoyer la demande.',
      'Lisez votre courriel dans une fenêtre privée du navigateur, ou sur votre propre tablette.',
    ],
    unknown: [],
  },
  'desk-activation': {
    title: `Activer, ou se connecter, avec votre téléphone`,
    actions: [
      'Suivez le guide sans carte, ou le guide de connexion.',
      `Ne laissez pas le navigateur retenir un mot de passe.`,
    ],
    unknown: [],
  },
  'desk-after': {
    title: 'Avant de partir',
    actions: [
      'Déconnectez-vous de chaque site, puis de votre messagerie.',
      'Fermez toutes les fenêtres du navigateur.',
      'Dans les réglages du Compagnon, « Tout effacer » enlève vos réponses et l’avancement des guides.',
    ],
    unknown: ['Le Compagnon ne voit pas ce que les autres logiciels du poste gardent de votre passage.'],
  },
} satisfies Readonly<Record<string, { title: string; actions: readonly string[]; unknown: readonly string[] }>>;

/** What was read, in our words. */
export const statementText: Readonly<Record<StatementId, string>> = {
  'expired-delete': `Après l’expiration : réglages de l’application, « Compte », « Supprimer ma ${app} », puis une nouvelle activation.`,
  'expired-reminders': 'Des courriels de rappel sont envoyés avant la date.',
  'same-procedure-again': 'Renouveler ou réactiver suit la même procédure que la première activation.',
  'without-physical-card': `Qui est dans l’Annuaire Santé peut activer une ${app}, avec ou sans carte.`,
  'no-reader-without-card': 'Sans carte, il ne faut ni lecteur ni ATSAM.',
  'sim-changed': 'Après un changement de carte SIM : désinstaller l’application, la réinstaller, puis réactiver.',
  'sandbox-app': `« ${app} BAS » sert aux essais des éditeurs : il faut l’application « ${app} ».`,
  'unsafe-phone': 'Un téléphone « rooté » est refusé. Un autre magasin d’applications peut aussi gêner.',
  'no-mssante': `Une adresse MSSanté ne permet pas d’activer une ${app}.`,
  'code-and-number': `À chaque connexion, le téléphone demande le code ${app}, puis le bon nombre parmi trois.`,
  'request-is-a-try':
    'Une demande que l’on n’a pas faite : quelqu’un essaie. Ne pas taper son code, prévenir l’ANS, appeler le 3608.',
  'request-lapses': 'Une demande expire en une minute. Bloquer ses notifications n’empêche pas d’ouvrir l’application.',
  'nobody-asks-codes': 'Personne ne demande un code par téléphone. De faux appels du service ont eu lieu en 2025.',
  'end-the-session':
    'Une demande acceptée par erreur : finir la session sur le portail, prévenir le service, porter plainte, vérifier.',
  'battery-saver':
    'Service ouvert dans le navigateur du téléphone, avec Android 15 ou plus récent : l’économie de batterie peut freiner ce navigateur.',
  'test-tells': `Si le test dit « Bravo », l’${app} marche : le problème vient du service, ou de vos droits.`,
  'card-letter': 'En 2014, l’ANS renvoyait ce courrier par son service client. Sans lui, rien ne débloque la carte.',
  'card-again':
    'Les cartes se gèrent dans le Portail maCarte ; perdue, une carte se commande de nouveau auprès de l’ANS.',
  'share-no-screen': 'Ne jamais partager l’écran de son ordinateur ou de son téléphone.',
  'log-out-icon': 'L’icône de déconnexion du portail met fin à la session Pro Santé Connect.',
  'fraud-deactivation': `L’ANS désactive l’${app} d’une victime de fraude, et empêche d’en activer une autre.`,
  'card-unblocking':
    'Carte bloquée : le code de déblocage a 8 chiffres, sur le même courrier que le code. Avec lui et la carte, la CPAM débloque en principe.',
  'staff-register':
    'Les préparateurs s’inscrivent eux-mêmes avec FranceConnect, et le titulaire valide. Il peut aussi les inscrire.',
  'staff-wait': `L’${app} peut s’activer 48 heures après la validation.`,
  'staff-number':
    'Le numéro RPPS arrive par courriel sous 24 heures. Il est visible dans l’Annuaire Santé 24 heures plus tard, au plus.',
  'staff-change':
    'Les coordonnées se changent sur le portail RPPS+ : « Pro Santé Connect », puis « Modifier la situation ».',
  'staff-titulaire':
    'Les titulaires d’officine, habilités automatiquement, mettent à jour les informations de leurs salariés.',
  'staff-shared': `Des équipes partageaient l’${app} du titulaire : depuis 2023, les préparateurs ont la leur.`,
};

/** Where it was read, for people. */
export const sourceText: Readonly<Record<SourceId, string>> = {
  memo: 'mémo de pharmaciens, 2020',
  'ans-faq-expired': 'questions fréquentes de l’ANS, janvier 2025',
  'ans-faq-ecps': `questions fréquentes ${app} de l’ANS, novembre 2025`,
  'ans-faq-integrators': 'questions fréquentes de l’ANS pour les éditeurs, sans date',
  'ans-problem-guide': `guide de l’ANS « Je rencontre un problème avec ma ${app} », sans date`,
  'ans-card-help': 'aide de l’Espace CPS, 2014',
  'ans-calls': 'note de l’ANS, octobre 2025',
  'ans-faq-rpps-plus': 'questions fréquentes du portail RPPS+, sans date',
  'ans-rpps-guide': 'guide de l’ANS pour le portail RPPS+, sans date',
  'ans-enreg': 'page de l’ANS du portail RPPS+, sans date',
  'ans-staff-guide': 'guide de l’ANS pour les gestionnaires RPPS+, sans date',
  'ans-faq-cards': 'questions fréquentes de l’ANS, juillet 2025',
  'ans-faq-passwords': 'questions fréquentes de l’ANS, sans date',
  'order-2022': 'arrêté du 4 avril 2022',
  'ordre-site': 'site de l’Ordre, copie de 2023',
  'ordre-requests': 'Ordre des pharmaciens, septembre 2021',
  'ordre-notifications': 'Ordre des pharmaciens, sans date',
  'ordre-fraud': 'Ordre des pharmaciens, octobre 2025',
  'ordre-session': 'Ordre des pharmaciens, sans date',
  'press-2022': 'presse professionnelle, juin 2022',
  'press-2023': 'presse professionnelle, 2023',
  'press-requests': 'presse professionnelle, d’après l’Ordre',
  'press-fraud': 'presse professionnelle, octobre 2025',
  'field-guide': 'guide de médecins, septembre 2026',
};

/** How a source is announced. */
export const standingText: Readonly<Record<Standing, string>> = {
  official: 'Source officielle',
  law: 'Texte officiel',
  reported: 'Rapporté',
};

export const ownPageText = {
  erase: 'Ouvrir « Tout effacer »',
  'phone-card': 'Que dire au téléphone',
  'staff-sheet': 'La fiche à remettre au titulaire',
};

/** Words common to all ways and guides. */
export const wayPageText = {
  others: 'Autres situations',
  actions: 'Quoi faire',
  known: 'Ce qui est confirmé',
  reported: 'Ce qui est rapporté, sans confirmation de l’ANS',
  nothingKnown: 'Rien : aucun texte officiel trouvé sur ce point.',
  unknown: 'Ce qui n’est pas connu',
  call: 'Qui appeler',
  looksDifferent: {
    paper: 'Si le site ne ressemble pas à cela, cherchez les mots les plus proches, ou appelez.',
    title: 'Le site ou l’application ne ressemble pas à cela ?',
    body: 'Un site change sans prévenir. Cherchez les mots les plus proches, et ne cliquez pas si vous hésitez : appelez.',
  },
  sources: 'Les sources',
  source: (standing: string, name: string): string => `${standing} : ${name}`,
  print: 'Imprimer cette page',
  welcome: 'Page d’accueil',
} as const;
