import type { AddressId } from './guides/addresses.ts';
import type { DrawingId, GuideId, StepId, TroubleId } from './guides/guide.ts';

/**
 * Every French text that users read, in one place: extension, command line, reports.
 * One exported table a domain, so that each bundle carries only what it uses. Typography: U+00A0 before ; : ! ? and inside « »,
 * U+2019 as apostrophe; tests/unit/messages.test.ts checks both, and sentence length.
 */

/** The name of the official application may change (RIE v2): it stands here only. A plain constant, so that bundlers see through it. */
const app = 'e-CPS';

/** The product's own words. */
export const product = {
  name: 'Compagnon e-CPS',
  app,
  unofficial: 'Aide non officielle, sans lien avec l’ANS ni l’Ordre.',
} as const;

/** What is known of a reader family, for the report and for "plugged in, but invisible". */
export const readerNotes = {
  'vendor-driver':
    'Ce terminal n’est vu en PC/SC qu’avec le pilote du fabricant et un logiciel récent (version 4.0 ou plus).',
} as const;

/** Words of the Windows installer. */
export const installerText = {
  name: 'Compagnon e-CPS',
  description: 'Installation de Compagnon e-CPS (aide non officielle)',
  unofficial: product.unofficial,
  needsAdmin:
    'L’installation pour tous les utilisateurs demande les droits d’administrateur. Relancez-la en tant qu’administrateur, ou sans l’option /AllUsers.',
  notWritten:
    'Les fichiers n’ont pas pu être écrits. Fermez votre navigateur et relancez l’installation. Si cela continue, choisissez un autre dossier.',
} as const;

/**
 * What the codes on a card mean. Sources: ANS nomenclatures TRE_G02, G15, G05, R02 and the tables shipped with the official module
 * (facts of 2026-11-24). A code that is not here is shown as it stands, never guessed.
 */
export const cardCodeText = {
  unknown: (code: string) => `code ${code}`,
  cardType: {
    '0': 'CPS, professionnel de santé',
    '1': 'CPF, professionnel en formation',
    '2': 'CPE ou CDE, personnel ou direction d’établissement',
    '3': 'CPA ou CDA, personnel ou direction autorisée',
  },
  profession: {
    '10': 'Médecin',
    '21': 'Pharmacien',
    '26': 'Audioprothésiste',
    '28': 'Opticien',
    '39': 'Préparateur en pharmacie',
    '40': 'Chirurgien-dentiste',
    '50': 'Sage-femme',
    '60': 'Infirmier',
    '70': 'Masseur-kinésithérapeute',
    '80': 'Pédicure-podologue',
    '91': 'Orthophoniste',
    '92': 'Orthoptiste',
  },
  sector: {
    SA07: 'Cabinet individuel',
    SA33: 'Pharmacie d’officine',
    SA38: 'Pharmacie minière',
    SA39: 'Pharmacie mutualiste',
  },
  registerSection: {
    A: 'Titulaire d’officine',
    B: 'Industrie',
    C: 'Distribution',
    D: 'Adjoint, remplaçant ou gérant',
    E: 'Outre-mer',
    G: 'Biologiste',
    H: 'Établissement de santé',
    M: 'Militaire',
  },
} as const;

/** The verdicts, their checks and remedies: popup, side panel, command line and report say the same words. */
export const diagnosisText = {
  verdicts: {
    works: 'Le lecteur et la carte CPS fonctionnent sur cet ordinateur.',
    probable: 'Une carte CPS est reconnue, mais son contenu n’a pas été lu.',
    'no-card': 'Le lecteur est prêt. Aucune carte CPS n’y est insérée.',
    mute: 'Une carte est insérée, mais elle ne répond pas.',
    busy: 'La carte est occupée par un autre logiciel.',
    'wrong-card': 'La carte insérée n’est pas une carte CPS.',
    'not-visible': 'Un lecteur existe, mais les navigateurs ne peuvent pas l’utiliser.',
    'service-stopped': 'Le service « Carte à puce » de cet ordinateur ne fonctionne pas.',
    'no-reader': 'Aucun lecteur de carte n’est visible sur cet ordinateur.',
    'not-tested': 'Rien de sûr n’a pu être observé.',
  },
  routes: {
    'activate-with-card': 'Activer l’e-CPS avec la carte CPS',
    'activate-without-card': 'Activer l’e-CPS sans la carte, par e-mail et SMS',
    'other-computer': 'Utiliser un autre ordinateur',
  },
  checks: {
    service: 'Service « Carte à puce »',
    reader: 'Lecteur',
    'reader-visible': 'Lecteurs branchés',
    card: 'Carte insérée',
    'card-kind': 'Type de carte',
    'card-reading': 'Lecture de la carte',
    'certificate-validity': 'Validité du certificat',
    'card-validity': 'Validité de la carte',
    'card-test': 'Carte de test',
    'card-nominative': 'Carte nominative',
    'id-kind': 'Identifiant national',
    'id-check': 'Contrôle de l’identifiant',
    'pin-tries': 'Essais du code de la carte',
    slots: 'Fentes du lecteur',
    middleware: 'Cryptolib CPS',
    galss: 'GALSS',
    'firefox-extension': 'Extension CPS de Firefox',
    browsers: 'Navigateurs',
    'remote-session': 'Session à distance',
    'cert-prop': 'Propagation de certificats',
  },
  statuses: { ok: 'OK', warn: 'Attention', fail: 'Problème', unknown: 'Non connu' },
} as const;

/** What each check says it saw. Sentences state an observation; nothing here says that a portal will accept a card. */
export const evidenceText = {
  notKnown: (reason: string) => `Non connu : ${reason}`,
  service: {
    running: 'Le service répond.',
    stopped: 'Le service ne répond pas.',
    waiting: 'Le service est arrêté. Windows le démarre au branchement du premier lecteur.',
    disabled: 'Le service est désactivé dans Windows.',
    absent: 'Le service n’est pas installé.',
    denied: 'Le service refuse l’accès à cette session.',
    programDamaged: 'Une partie du programme Compagnon e-CPS manque ou ne peut pas être chargée.',
    unknown: 'L’état du service n’a pas pu être observé.',
  },
  reader: {
    none: 'Aucun lecteur n’est vu par le service PC/SC.',
    listed: (names: readonly string[]) => `Vu par PC/SC : ${names.join(' ; ')}.`,
    unavailable: (name: string) => `Le lecteur ${name} est annoncé, mais il ne répond pas.`,
  },
  visible: {
    all: 'Chaque lecteur USB reconnu est aussi vu par PC/SC.',
    noneKnown: 'Aucun lecteur de la liste connue n’est branché en USB.',
    invisible: (models: readonly string[]) =>
      `Branché, mais absent de PC/SC : ${models.join(' ; ')}. Le pilote ou le mode PC/SC manque.`,
  },
  card: {
    none: 'Aucune carte CPS dans un lecteur vu par PC/SC.',
    present: (reader: string) => `Carte présente dans ${reader}.`,
    mute: (reader: string) => `La carte présente dans ${reader} ne répond pas.`,
    busy: (reader: string) => `Un autre logiciel tient la carte dans ${reader}.`,
  },
  kind: {
    issuer: (name: string) => `${name}. Le numéro d’émetteur lu est celui des cartes CPS.`,
    exact: (name: string) => `${name}, reconnue à sa réponse au démarrage (ATR).`,
    masked: (name: string) => `Ressemble à une ${name}, sans certitude.`,
    contactless: 'Carte CPS vue sans contact. La connexion demande la puce, dans la fente du lecteur.',
    retired: 'Ressemble à une ancienne carte CPS2ter, sans certitude.',
    vitale: (generation: number | undefined) =>
      generation === undefined ? 'Carte Vitale.' : `Carte Vitale ${generation}.`,
    issuerMismatch: 'Le numéro d’émetteur lu n’est pas celui des cartes CPS.',
    unknown: (atr: string | null) => (atr === null ? 'Carte inconnue.' : `Carte inconnue, ATR ${atr}.`),
    names: { cps3: 'carte CPS3', cps4: 'carte CPS4' },
  },
  reading: {
    inProgress: 'La lecture de la carte est en cours.',
    complete: 'Les données publiques de la carte ont été lues, sans code.',
    partial: (why: string) => `Une partie seulement de la carte a été lue : ${why}.`,
    failed: (why: string) => `Le contenu de la carte n’a pas été lu : ${why}.`,
    notAttempted: (why: string) => `La lecture n’a pas été tentée : ${why}.`,
    problems: {
      not_cps: 'ce n’est pas une carte CPS',
      contactless: 'la carte est vue sans contact',
      retired_card: 'cette génération de carte n’est pas prise en charge',
      mute: 'la carte ne répond pas',
      busy: 'un autre logiciel tient la carte',
      removed: 'la carte a été retirée pendant la lecture',
      timeout: 'la carte n’a pas répondu à temps',
      issuer_mismatch: 'l’émetteur n’est pas celui des cartes CPS',
      application_absent: 'la partie attendue de la carte est absente',
      directory_unreadable: 'le sommaire de la carte est illisible',
      certificate_absent: 'aucun certificat d’authentification n’a été trouvé',
      certificate_unreadable: 'le certificat est illisible',
      unexpected_status: 'la carte a donné une réponse inattendue',
      reader_error: 'le lecteur a signalé une erreur',
      none: 'sans raison connue',
    },
  },
  certificate: {
    valid: (date: string, days: number) => `Le certificat lu est valable jusqu’au ${date} (${days} jours).`,
    expiring: (date: string, days: number) =>
      `Le certificat expire le ${date} (${days} ${days < 2 ? 'jour' : 'jours'}).`,
    expired: (date: string) => `Le certificat a expiré le ${date}.`,
    notYet: (date: string) => `Le certificat ne sera valable qu’à partir du ${date}.`,
    /** A readable certificate is not a valid card: opposition is not looked up, since nothing is sent anywhere. */
    notRevocation: 'Une éventuelle opposition n’est pas vérifiée ici.',
  },
  cardValidity: {
    until: (date: string) => `La carte porte la date de fin ${date}.`,
    past: (date: string) => `La date de fin portée par la carte est passée : ${date}.`,
  },
  test: { yes: 'C’est une carte de test de l’ANS.', no: 'Ce n’est pas une carte de test.' },
  nominative: {
    yes: 'La carte est au nom d’une personne.',
    no: 'La carte est au nom d’un service, pas d’une personne.',
  },
  idKind: {
    rpps: 'L’identifiant est un numéro RPPS.',
    adeli: 'L’identifiant est un numéro ADELI. L’activation n’est alors possible que par la carte.',
    other: 'L’identifiant n’est pas un numéro RPPS personnel.',
  },
  idCheck: {
    valid: 'La clé du numéro RPPS est juste.',
    invalid: 'La clé du numéro RPPS est inattendue.',
  },
  pin: {
    left: (left: number) => `Il reste ${left} essais pour le code de la carte.`,
    last: 'Il ne reste qu’un essai pour le code de la carte.',
    blocked: 'Le code de la carte est bloqué.',
    unread: 'Le nombre d’essais restants n’a pas été lu.',
  },
  slots: {
    slot: (number: number) => `la fente ${number}`,
    held: (where: string) => `${where}.`,
    cps: (slot: string) => `Carte CPS dans ${slot}`,
    vitale: (slot: string) => `carte Vitale dans ${slot}`,
    swapped: 'Certains logiciels attendent l’inverse.',
  },
  middleware: {
    none: 'Cryptolib CPS n’est pas installée. Le navigateur en a besoin pour se connecter avec la carte.',
    versions: (versions: readonly string[]) => `Installée : ${versions.join(' ; ')}.`,
    unversioned: 'version non connue',
    several: 'Plusieurs versions sont présentes.',
    tooOldForCps4: 'La carte CPS4 demande la version 5.2 ou une version plus récente.',
    versionUnknownForCps4: 'La carte CPS4 demande la version 5.2, à vérifier.',
  },
  galss: {
    absent: 'GALSS n’est pas configuré sur cet ordinateur.',
    pcsc: (path: string) => `${path} place la carte CPS sur un lecteur PC/SC.`,
    noCps: (path: string) => `${path} ne place la carte CPS sur aucune voie connue.`,
    serial: (path: string) => `${path} place la carte CPS sur une liaison série.`,
    only: (path: string) =>
      `${path} place la carte CPS sur une liaison série, et PC/SC ne voit aucun lecteur. Le lecteur n’est connu que de GALSS.`,
  },
  firefox: {
    present: 'L’extension CPS de Firefox est présente.',
    absent: 'L’extension CPS de Firefox n’a pas été trouvée.',
  },
  browsers: {
    none: 'Aucun navigateur connu n’a été trouvé.',
    ok: (names: readonly string[]) => `Relié au programme local : ${names.join(' ; ')}.`,
    absent: (names: readonly string[]) => `Pas encore relié : ${names.join(' ; ')}.`,
    broken: (names: readonly string[]) => `Lien cassé : ${names.join(' ; ')}.`,
    sandboxed: (names: readonly string[]) => `Paquet Snap ou Flatpak, lien limité : ${names.join(' ; ')}.`,
  },
  remote: {
    yes: 'Cette session est ouverte à distance. Le lecteur est peut-être branché sur un autre ordinateur.',
    no: 'Cette session est ouverte sur cet ordinateur.',
  },
  certProp: {
    running: 'Windows lit les certificats à chaque insertion. La carte peut répondre lentement au début.',
    other: 'Windows ne lit pas les certificats à chaque insertion.',
  },
} as const;

/** Why something about this computer could not be observed; ends « Non connu : … ». */
export const probeReasons = {
  late: 'pas de réponse à temps.',
  refused: 'accès refusé par le système.',
  missing: 'l’outil ou le fichier nécessaire est absent.',
  failed: 'l’observation a échoué.',
  'not-told': 'le système ne le dit pas.',
  'no-known-place': 'emplacement non connu sur ce système.',
} as const;

/** Which link between a browser and the local program is broken, and what that means. Ids: native-host/registration/verify.ts. */
export const linkProblems = {
  file_missing: 'Le fichier annoncé au navigateur n’existe plus.',
  file_unreadable: 'Le fichier annoncé au navigateur ne peut pas être lu.',
  byte_order_mark: 'Le fichier commence par une marque d’encodage que le navigateur refuse.',
  not_json: 'Le contenu du fichier n’est pas du JSON valable.',
  wrong_name: 'Le fichier porte un autre nom de programme.',
  wrong_type: 'Le fichier n’annonce pas le type « stdio ».',
  path_not_absolute: 'Le chemin du programme n’est pas complet.',
  program_missing: 'Le programme annoncé n’existe pas à cet endroit.',
  program_not_executable: 'Le programme annoncé ne peut pas être lancé.',
  id_missing: 'L’identifiant de l’extension manque dans le fichier.',
  host_silent: 'Le programme se lance, mais il ne répond pas.',
} as const;

/** The command line, for technicians: French, one screen. */
export const cliText = {
  help: {
    intro: 'Compagnon e-CPS, programme local. Aide non officielle.',
    usage: 'Usage :',
    diagnose: 'Observe ce poste, ses lecteurs et la carte, sans aucun code.',
    watch: 'Écrit une ligne à chaque changement. Ctrl-C pour arrêter.',
    register: 'Relie le programme aux navigateurs de ce compte.',
    unregister: 'Retire exactement ce que la commande précédente a écrit.',
    doctor: 'Relit chaque lien comme le ferait le navigateur, et le rétablit.',
    browsers: (names: string) => `NOM : ${names}. Sans ce choix, tous.`,
    identity: 'L’identité du titulaire n’est montrée que sur demande expresse.',
    exitCodes:
      'Codes de retour : 0 fait, 1 erreur interne, 2 commande mal écrite, 3 lien cassé ou absent, 4 écriture impossible, 130 Ctrl-C.',
  },
  usage: {
    unknownVerb: (verb: string) => `La commande « ${verb} » n’existe pas.`,
    unknownOption: (option: string) => `L’option « ${option} » n’existe pas pour cette commande.`,
    missingValue: (option: string) => `L’option « ${option} » demande une valeur.`,
    unexpected: (word: string) => `Le mot « ${word} » est en trop.`,
    unknownBrowser: (name: string, known: string) => `Le navigateur « ${name} » n’est pas connu. Au choix : ${known}.`,
    oneBrowser: 'Avec --manifest-dir, nommez un seul navigateur : --browser chromium, par exemple.',
    seeHelp: 'Pour voir les commandes : compagnon-ecps --help',
  },
  titles: {
    diagnosis: (version: string) => `Compagnon e-CPS ${version} : diagnostic de ce poste`,
    readers: 'Lecteurs vus par PC/SC',
    checks: 'Vérifications',
    route: 'Voie conseillée',
    remedies: 'À faire',
    workstation: 'Ce poste',
    identity: 'Titulaire',
  },
  none: 'aucun',
  nothingSent: 'Rien n’a été envoyé, aucun code n’a été demandé.',
  portalDecides: 'Seul le portail dit s’il accepte une carte.',
  identityLeftOut: 'L’identité du titulaire n’est pas incluse.',
  madeOn: (date: string) => `Fait le ${date}`,
  reader: {
    empty: 'pas de carte',
    present: 'carte présente',
    mute: 'carte muette',
    busy: 'occupé par un autre logiciel',
    unavailable: 'ne répond pas',
    inUse: 'utilisé aussi par un autre logiciel',
    contactless: 'sans contact',
  },
  cards: {
    cps3: 'CPS3',
    'cps3-contactless': 'CPS3 sans contact',
    cps4: 'CPS4',
    cps2ter: 'CPS2ter',
    vitale: 'Vitale',
    unknown: 'carte inconnue',
  },
  holder: {
    nationalId: 'Identifiant national',
    name: 'Nom',
    givenName: 'Prénom',
    title: 'Titre',
    cardType: 'Type de carte',
    profession: 'Profession',
    sector: 'Secteur',
    registerSection: 'Section du tableau',
    serial: 'Numéro de la puce',
  },
  watching: 'Observation en cours. Ctrl-C pour arrêter.',
  reportWritten: (file: string) => `Rapport écrit : ${file}`,
  written: (where: string) => `Écrit : ${where}`,
  removed: (where: string) => `Retiré : ${where}`,
  restartBrowser: 'Fermez puis rouvrez le navigateur s’il était ouvert.',
  nothingToRemove: 'Rien à retirer : aucun lien écrit par ce programme.',
  cannotWrite: (where: string, reason: string) =>
    `Impossible d’écrire ${where} (${reason}). Choisissez un autre endroit ou vérifiez les droits.`,
  noProgram:
    'Ce programme est lancé depuis ses sources. Construisez-le avec « npm run build », puis lancez dist/host/compagnon-ecps.',
  internal: 'Erreur interne, à signaler avec les lignes ci-dessous.',
  doctor: {
    notInstalled: 'non installé',
    ok: (where: string) => `lien en état, le programme répond (${where})`,
    absent: 'installé, mais pas encore relié',
    broken: (problem: string, where: string) => `lien cassé : ${problem} (${where})`,
    repaired: 'lien rétabli',
    howToRepair: 'Pour rétablir les liens : compagnon-ecps doctor --repair',
    allGood: 'Chaque navigateur trouvé est relié.',
    noBrowser: 'Aucun navigateur connu n’a été trouvé.',
    snapFirefox:
      'Firefox est un paquet Snap. Une permission peut manquer : flatpak permission-set webextensions fr.compagnon_ecps.host snap.firefox yes',
    flatpakFirefox:
      'Firefox est un paquet Flatpak. Son lien avec un programme local dépend de la version, nous ne le savons pas.',
    sandboxed:
      'Ce navigateur est un paquet Snap ou Flatpak : il ne peut pas joindre un programme local. Utilisez le paquet habituel, ou Firefox.',
  },
} as const;

/** What to do next, by remedy. The memo’s advice is M19 to M25. */
export const remedyText = {
  'insert-card': 'Insérez votre carte CPS dans le lecteur, puce en premier.',
  'turn-card':
    'Retirez la carte, vérifiez le sens de la puce, puis enfoncez-la jusqu’au bout. Essuyez la puce si besoin.',
  'contact-slot': 'Insérez la carte CPS dans la fente du lecteur. Posée dessus, elle ne permet pas de se connecter.',
  'use-cps-card': 'Insérez votre carte CPS. Si le lecteur a deux fentes, la carte Vitale peut rester dans l’autre.',
  'close-software':
    'Fermez le logiciel de pharmacie et les autres logiciels qui lisent la carte, puis réessayez. Ils peuvent la garder pour eux.',
  'own-card': 'Prenez votre propre carte CPS. Une carte de test n’est pas faite pour votre e-CPS.',
  'nominative-card':
    'Prenez une carte à votre nom : CPS, CPF, CPE, CPA ou CDE. Une carte de service ne permet pas d’activer une e-CPS.',
  'unblock-pin':
    'Débloquez d’abord le code de la carte, avec votre code de déblocage à 8 chiffres. Ne faites pas d’autre essai.',
  'careful-pin': 'Vérifiez votre code avant de le saisir. Une erreur de plus bloque la carte.',
  'renew-card':
    'Demandez une nouvelle carte : lien « Commandes » sur esante.gouv.fr. Un certificat expiré empêche en principe la connexion par carte.',
  'renew-soon':
    'Votre carte arrive à échéance. Vérifiez que la suivante est en route, et que votre adresse est à jour.',
  'start-service': {
    windows:
      'Ouvrez « Services » dans Windows, puis démarrez le service « Carte à puce ». Demandez à votre informaticien si l’accès est refusé.',
    linux: 'Démarrez pcscd : sudo systemctl enable --now pcscd.socket',
    macos: 'Redémarrez l’ordinateur : macOS relance alors son service de carte à puce.',
    other: 'Démarrez le service de carte à puce de votre système.',
  },
  'reinstall-program': 'Réinstallez le programme Compagnon e-CPS sur cet ordinateur, puis recommencez.',
  'install-service': {
    windows: 'Le service « Carte à puce » est absent de Windows. Demandez à votre informaticien de le rétablir.',
    linux: 'Installez pcscd et libccid avec le gestionnaire de paquets de votre système.',
    macos: 'Le service de carte à puce est absent de macOS. Demandez à votre informaticien.',
    other: 'Installez le service de carte à puce de votre système.',
  },
  'allow-service':
    'Ouvrez une session directement sur cet ordinateur, ou demandez à votre informaticien le droit d’utiliser les lecteurs.',
  'redirect-reader':
    'Faites la démarche sur l’ordinateur où le lecteur est branché, ou demandez que le lecteur soit partagé avec cette session.',
  'plug-reader': 'Branchez un lecteur de carte en USB. S’il l’est déjà, changez de prise et vérifiez qu’il est allumé.',
  'replug-reader': 'Débranchez le lecteur, attendez quelques secondes, puis rebranchez-le.',
  'reader-driver':
    'Demandez au fournisseur de votre lecteur son pilote et le mode PC/SC. Le lecteur est branché, mais Windows ou macOS ne peut pas l’utiliser ainsi.',
  'galss-pcsc':
    'Demandez au fournisseur de votre lecteur s’il sait fonctionner en mode PC/SC. Aujourd’hui, seul le logiciel de pharmacie le voit.',
  'install-atsam':
    'Installez le package ATSAM (site amelipro). Il apporte Cryptolib CPS, dont le navigateur a besoin pour lire la carte.',
  'update-cryptolib':
    'Mettez à jour Cryptolib CPS, par exemple avec le package ATSAM. La carte CPS4 demande la version 5.2.',
  'repair-registration': 'Lancez « compagnon-ecps doctor --repair » pour rétablir le lien avec vos navigateurs.',
  'separate-reader':
    'Utilisez un lecteur PC/SC simple et séparé, branché en USB et hors du circuit du logiciel de pharmacie.',
  'other-computer':
    'Essayez sur un autre ordinateur, non lié au logiciel de pharmacie, avec le lecteur et la carte CPS.',
  'without-card':
    'Activez l’e-CPS sans la carte : il suffit que votre e-mail et votre mobile soient connus de l’Ordre. Cette voie ne convient pas aux identifiants ADELI.',
  'order-card': 'Pas de carte CPS, ou carte perdue ? Voyez « Commandes » et « Démarches » sur esante.gouv.fr.',
  support: 'En cas d’échec, appelez le service e-CPS de l’ANS au 0 806 800 213, ou votre CIS.',
} as const;

/** Browsers by the name on their icon. */
export const browserNames = {
  chrome: 'Chrome',
  chromium: 'Chromium',
  edge: 'Edge',
  brave: 'Brave',
  firefox: 'Firefox',
} as const;

/** The words of one step. `look` says where to look when nothing can be pointed at; `before` what to know before acting. */
export interface StepWords {
  readonly title: string;
  readonly help: string;
  readonly before?: string;
  readonly look?: string;
  /** What to do first when the control is greyed out. */
  readonly first?: string;
  /** What to do when what the step waits for was on the page and has left it. */
  readonly gone?: string;
}

/** One entry a step of shared/guides. Four codes are told apart everywhere: the card's, the app's, the SMS's, the new one. */
export const stepText: Readonly<Record<StepId, StepWords>> = {
  A1: {
    title: `Préparez l’application ${app} sur votre téléphone`,
    help: `Installez l’application ${app}, puis ouvrez-la. Appuyez sur « Commencer l’activation ». Faites défiler la licence, puis appuyez sur « Accepter ».`,
    before: `Gardez l’application ouverte, prête à scanner. N’installez pas « ${app} BAS » : elle sert aux essais.`,
  },
  A2: {
    title: 'Identifiez-vous sur le portail',
    help: `Sur l’ordinateur, ouvrez le portail ${app}. Cliquez sur le bouton « S’identifier avec Pro Santé Connect ».`,
    look: 'Cherchez un bouton qui porte les mots « Pro Santé Connect », au milieu de la page d’accueil du portail.',
  },
  A3: {
    title: 'Insérez la carte, choisissez « Carte CPS »',
    help: 'Insérez la carte CPS dans le lecteur, puce en avant. Attendez 5 secondes, puis choisissez « Carte CPS ».',
    look: 'Cherchez un onglet ou un bouton « Carte CPS » sur la page de connexion.',
    before: 'Fermez d’abord votre logiciel d’officine s’il utilise la carte.',
  },
  A4: {
    title: 'Cliquez sur « Se connecter avec la carte CPS »',
    help: 'Ayez le code de votre carte CPS sous la main. C’est le code confidentiel de la carte (le « code PIN »), à 4 chiffres.',
    before:
      'Après ce clic, deux fenêtres de l’ordinateur s’ouvrent : le choix du certificat, puis le code de la carte. Attention, trois codes faux bloquent la carte. Nous ne voyons jamais ce code.',
    look: 'Cherchez un bouton « Se connecter avec la carte CPS », sous l’onglet « Carte CPS ».',
  },
  A5: {
    title: 'Choisissez votre certificat, tapez le code de la carte',
    help: 'Dans la première fenêtre, choisissez le certificat à votre nom. Dans la seconde, tapez le code de la carte CPS (PIN), puis validez.',
    before:
      'Trois codes faux bloquent la carte. En cas de doute, annulez et cherchez votre code. Cette aide ne voit ni ces fenêtres ni ce code.',
  },
  A6: {
    title: 'Acceptez les conditions d’utilisation',
    help: 'Lisez les conditions générales d’utilisation, puis cochez la case « J’accepte ».',
    look: 'Cherchez une case à cocher près des mots « J’accepte les CGU » ou « conditions générales d’utilisation ».',
  },
  A7: {
    title: 'Cliquez sur « Commencer l’activation »',
    help: 'Un QR code va s’afficher. Vous le scannerez avec votre téléphone.',
    before: `Préparez d’abord le téléphone : application ${app} ouverte, prête à scanner. Le QR code n’est valable que 90 secondes.`,
    look: 'Cherchez un bouton « Commencer l’activation », sous la case des conditions.',
    first: 'Ce bouton est encore inactif. Cochez d’abord la case des conditions d’utilisation.',
  },
  A8: {
    title: 'Scannez le QR code avec l’application',
    help: `Visez le QR code de l’écran avec l’application ${app}. N’utilisez pas l’appareil photo du téléphone.`,
    before: 'Le QR code vit 90 secondes. S’il expire, rien n’est perdu : vous en demanderez un autre.',
    look: 'Le QR code est un carré noir et blanc, sur la page du portail. S’il n’y est plus, il a expiré.',
    gone: 'Le QR code n’est plus affiché : il a sans doute expiré. Demandez-en un nouveau sur cette page. Si vous venez de le scanner, attendez la suite.',
  },
  A9: {
    title: 'Recopiez le code affiché par l’application',
    help: `L’application ${app} affiche un code. Recopiez-le ici, sur l’ordinateur, puis validez.`,
    before: `Ce n’est ni le code de la carte, ni un code reçu par SMS, ni votre futur code ${app}.`,
    look: 'Cherchez un champ « Code », apparu après le scan du QR code.',
  },
  A10: {
    title: `Choisissez votre code ${app}`,
    help: `Choisissez un code à 4 chiffres : ce sera votre code ${app}, aussi appelé mot de passe ${app}. Saisissez-le ensuite dans l’application si elle le demande.`,
    before: `Évitez 0000, 1234 et votre date de naissance. Ce code ${app} n’est pas le code de la carte.`,
    look: 'Nous ne savons pas si ce code se choisit sur l’ordinateur ou dans l’application. Suivez celui des deux qui le demande.',
  },
  A11: {
    title: `Testez votre ${app}`,
    help: `Sur l’ordinateur, ouvrez le service de test et connectez-vous avec votre ${app}, en validant sur le téléphone. Le message « Bravo » doit s’afficher.`,
    before: `Votre ${app} est personnelle : ne la prêtez à personne, même dans l’équipe.`,
  },
  B1: {
    title: `Demandez l’activation dans l’application ${app}`,
    help: `Installez l’application ${app} sur votre téléphone, puis ouvrez-la. Appuyez sur « Commencer l’activation », acceptez la licence, puis « Recevoir le courriel d’activation ».`,
    before: `N’installez pas « ${app} BAS » : elle sert aux essais. Selon la version, le bouton s’appelle « Envoyer une demande d’activation ».`,
  },
  B2: {
    title: 'Tapez votre identifiant national',
    help: 'Dans « Votre mode d’activation », choisissez « Identifiant RPPS ». Tapez 8, puis les 11 chiffres de votre numéro RPPS. Touchez la loupe.',
    before: 'Il faut 12 chiffres en tout. Sans le 8 devant, l’application ne vous trouve pas.',
  },
  B3: {
    title: 'Vérifiez votre e-mail et votre mobile',
    help: 'L’application montre une partie de votre e-mail et de votre mobile. S’ils sont bons, appuyez sur « Envoyer ma demande d’activation ».',
    before:
      'S’ils manquent ou sont faux, arrêtez-vous ici : il faut d’abord les mettre à jour, puis attendre 48 heures. « Ça ne marche pas » vous y mène.',
  },
  B4: {
    title: 'Ouvrez le courriel sur l’ordinateur',
    help: 'Ouvrez votre boîte de réception sur l’ordinateur. Le courriel contient un QR code. Regardez aussi dans les indésirables.',
    before: 'N’ouvrez pas ce courriel sur le téléphone : c’est lui qui doit scanner l’écran.',
  },
  B5: {
    title: 'Scannez le QR code du courriel',
    help: 'Dans l’application, appuyez sur « Scanner un QR code ». Visez le QR code du courriel, sur l’écran de l’ordinateur.',
    before: 'Nous ne savons pas combien de temps ce QR code reste valable. Scannez-le sans attendre.',
  },
  B6: {
    title: 'Acceptez le code par SMS',
    help: 'L’application propose d’envoyer un code par SMS : appuyez sur « Accepter ». En général, le code se remplit tout seul. Sinon, recopiez-le.',
    before: `Ce code reçu par SMS ne sert qu’une fois. Ce n’est pas votre futur code ${app}.`,
  },
  B7: {
    title: `Choisissez votre code ${app}`,
    help: `Choisissez un code à 4 chiffres, puis confirmez-le. Ce sera votre code ${app}, aussi appelé mot de passe ${app}.`,
    before:
      'Ce n’est pas le code reçu par SMS. Évitez 0000, 1234 et votre date de naissance. Ne réutilisez pas le code de la carte CPS.',
  },
  E1: {
    title: 'Connectez-vous à votre espace pharmacien',
    help: 'Ouvrez le site de l’Ordre, puis cliquez sur « Me connecter ».',
    look: 'Cherchez le lien « Me connecter », en haut de la page du site de l’Ordre.',
  },
  E2: {
    title: 'Saisissez vos identifiants de l’Ordre',
    help: 'Saisissez votre identifiant et votre mot de passe de l’Ordre, puis validez. Cette aide ne lit ni n’enregistre rien.',
    look: 'Cherchez le champ de votre identifiant, sur la page « Authentification Ordre des Pharmaciens Applications ONP ». Selon son adresse, notre aide peut ne pas s’y afficher.',
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
    look: 'Le stylo est un petit bouton au fond orange, près de vos coordonnées professionnelles. Il peut aussi s’appeler « Modifier ».',
  },
  E7: {
    title: 'Indiquez votre e-mail et votre mobile',
    help: 'Indiquez un e-mail que vous lisez sur ordinateur, et votre mobile (06 ou 07).',
    before: `N’indiquez pas d’adresse MSSanté : elle ne permet pas d’activer une ${app}.`,
    look: 'Cherchez les champs « E-mail » (ou « Courriel ») et « Mobile » (ou « Portable ») dans le formulaire.',
  },
  E8: {
    title: 'Relisez, puis enregistrez',
    help: 'Relisez l’e-mail et le mobile, puis cliquez sur « Enregistrer » ou « Valider ».',
    before: `Il faudra ensuite attendre 48 heures avant d’activer votre ${app}.`,
    look: 'Cherchez le bouton « Enregistrer » ou « Valider », en bas du formulaire.',
    first: 'Ce bouton est encore inactif. Remplissez d’abord les champs demandés.',
  },
  E9: {
    title: 'Attendez 48 heures',
    help: `Vos nouvelles coordonnées doivent être traitées avant l’activation de l’${app}. Nous pouvons vous prévenir quand ce sera prêt.`,
    before: 'Si l’activation est encore refusée après 48 heures, voyez « Ça ne marche pas ».',
  },
  L1: {
    title: `Connectez-vous avec votre ${app}`,
    help: `Saisissez votre identifiant national à 12 chiffres : 8, puis votre numéro RPPS. Cliquez ensuite sur « Se connecter avec ${app} ».`,
    before: 'Prenez votre téléphone : il faudra valider dans les deux minutes environ.',
    look: `Cherchez le champ de l’identifiant et le bouton « Se connecter avec ${app} ».`,
  },
  L2: {
    title: 'Choisissez le même nombre sur le téléphone',
    help: `Sur le téléphone, tapez votre code ${app} à 4 chiffres, pas celui de la carte. Choisissez ensuite, parmi trois nombres, celui qui s’affiche sur cet écran.`,
    before: 'Si vous n’avez rien demandé, refusez.',
    look: 'Le nombre à retrouver est affiché sur la page de connexion.',
    gone: 'Le nombre n’est plus affiché. Si vous êtes connecté, c’est fait. Sinon, la demande a sans doute expiré : recommencez la connexion.',
  },
};

/** Guides as users choose them. */
export const guideText: Readonly<
  Record<GuideId, { readonly title: string; readonly intro: string; readonly needs: readonly string[] }>
> = {
  'activate-with-card': {
    title: `Activer mon ${app} avec ma carte CPS`,
    intro: `L’${app} est une application mobile : votre carte CPS, en version dématérialisée. Comptez 5 à 10 minutes.`,
    needs: [
      `un téléphone avec l’application ${app}`,
      'un ordinateur',
      'votre carte CPS et son code',
      'un lecteur de carte Vitale (ou de carte à puce)',
    ],
  },
  'activate-without-card': {
    title: `Activer mon ${app} sans carte`,
    intro: `L’${app} vous identifie en ligne avec un téléphone, sans lecteur de carte. Tout passe par votre e-mail et votre mobile. Comptez 5 à 10 minutes.`,
    needs: [
      `un téléphone avec l’application ${app}`,
      'un ordinateur pour lire vos courriels',
      'votre numéro RPPS',
      'un e-mail et un mobile connus de l’Ordre',
    ],
  },
  'update-contact-details': {
    title: 'Mettre à jour mon e-mail ou mon mobile',
    intro:
      'Les pharmaciens inscrits à l’Ordre changent leurs coordonnées dans E-POP. Il faut ensuite attendre 48 heures.',
    needs: ['vos identifiants du site de l’Ordre', 'un e-mail que vous lisez sur ordinateur', 'votre mobile'],
  },
  'sign-in': {
    title: `Me connecter avec mon ${app}`,
    intro: `Votre ${app} est déjà active. Elle remplace la carte et le lecteur pour vous identifier.`,
    needs: ['votre téléphone', 'votre identifiant national à 12 chiffres', `votre code ${app}`],
  },
};

/** Ways beside a guide, for people it does not fit. */
export const branchText = {
  'rpps-plus': {
    title: 'Vous êtes préparateur ou préparatrice ?',
    intro: 'E-POP est réservé aux pharmaciens. Pour vous, c’est le portail RPPS+.',
    steps: [
      'Ouvrez le guide de l’Agence du numérique en santé ci-dessous. Il mène au portail RPPS+.',
      'Pas encore inscrit ? Inscrivez-vous avec FranceConnect, puis votre titulaire valide. Votre titulaire peut aussi vous inscrire.',
      'Déjà inscrit ? Sur le portail, cliquez sur « Pro Santé Connect », puis sur « Modifier la situation ».',
      `Attendez 48 heures après la validation, puis activez votre ${app} sans carte.`,
    ],
  },
} as const;

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
      'Un téléphone déverrouillé (« rooté ») ne peut pas servir. Prenez-en un autre.',
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
      'Réessayez dans une heure : rien n’est perdu, ce guide reprendra ici.',
      'Aux heures de pointe, essayez tôt le matin ou le soir.',
    ],
  },
  'already-signed-in': {
    symptom: 'Le bouton n’y est pas : je suis déjà connecté',
    remedies: [
      'Continuez : ce guide suit la page et ira seul à la bonne étape.',
      'Ce n’est pas votre compte ? Déconnectez-vous, puis recommencez.',
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
      'Un lecteur ancien peut ne pas convenir. Prenez un autre ordinateur, hors du logiciel d’officine, avec un lecteur et votre carte CPS.',
    ],
  },
  'pharmacy-software': {
    symptom: 'Mon logiciel d’officine utilise la carte',
    remedies: [
      'Fermez le logiciel d’officine sur ce poste, ou retirez la carte de sa session.',
      'Faites-le hors des heures d’ouverture, ou sur un poste non lié à l’officine.',
    ],
  },
  'old-reader': {
    symptom: 'Rien n’y fait avec ce lecteur',
    remedies: [
      'Selon l’ancienneté du lecteur de carte Vitale, cette voie peut ne pas fonctionner.',
      'Prenez un autre ordinateur, non lié à l’officine, avec un lecteur et votre carte CPS.',
      `Ou activez votre ${app} sans carte.`,
    ],
  },
  'missing-middleware': {
    symptom: 'Il manque peut-être un composant sur l’ordinateur',
    remedies: [
      'Installez l’ensemble ATSAM, proposé par amelipro : il apporte ce qu’il faut pour lire la carte.',
      'Ou installez la Cryptolib CPS. Une carte CPS de 2025 ou après demande la version 5.2 ou plus.',
      'Redémarrez ensuite l’ordinateur.',
    ],
  },
  'no-card-yet': {
    symptom: 'Je n’ai pas de carte CPS',
    remedies: [
      `Vous pouvez activer votre ${app} sans carte.`,
      'Pour commander une carte, voyez la page « Commandes » du site esante.gouv.fr. La demande passe par l’Ordre.',
      'L’Agence du numérique en santé cite aussi un portail « maCarte ». Nous n’en connaissons pas l’adresse.',
    ],
  },
  'card-lost': {
    symptom: 'Ma carte est perdue, volée ou en panne',
    remedies: [
      'Déclarez-le sans attendre : page « Démarches » ou « Assistance » du site esante.gouv.fr.',
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
      'Vérifiez que la Cryptolib CPS est installée. ATSAM l’installe aussi.',
    ],
  },
  'certificate-required': {
    symptom: 'La page dit « certificat requis »',
    remedies: [
      'La carte n’a pas été lue. Retirez-la, puis réinsérez-la.',
      'Fermez toutes les fenêtres du navigateur, puis recommencez.',
    ],
  },
  'pin-blocked': {
    symptom: 'Ma carte est bloquée',
    remedies: [
      'N’essayez plus de code. Il faut le code de déblocage, à 8 chiffres.',
      'Sans ce code, appelez le support. Votre CPAM peut aussi vous aider.',
    ],
  },
  'window-cancelled': {
    symptom: 'J’ai fermé une fenêtre par erreur',
    remedies: [
      'Rien n’est perdu. Cliquez de nouveau sur « Se connecter avec la carte CPS ».',
      'Si rien ne s’ouvre, fermez tout le navigateur, puis rouvrez-le.',
    ],
  },
  'error-after-pin': {
    symptom: 'Une erreur s’affiche après le code',
    remedies: [
      'Des composants anciens peuvent en être la cause. Installez la dernière version d’ATSAM.',
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
      `Si le test dit « Bravo », votre ${app} marche : le problème vient du service où vous vous connectez, ou de vos droits.`,
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
    symptom: 'Le courriel n’arrive pas',
    remedies: [
      'Regardez dans les courriers indésirables.',
      'L’adresse affichée à l’étape précédente est-elle la bonne ? Sinon, mettez-la à jour.',
      'Votre messagerie bloque peut-être l’expéditeur. Appelez le support avec votre identifiant national et votre adresse.',
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
      'Puis dites « C’est fait » ici.',
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
      'Sinon, appelez le support.',
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
      'Nous n’avons pas trouvé de consigne officielle pour ce cas.',
      'Une nouvelle activation sur le nouveau téléphone paraît logique. En cas de doute, appelez le support.',
    ],
  },
  'android-battery': {
    symptom: 'Rien ne se passe sur mon téléphone Android',
    remedies: [
      'Avec Android 15 ou plus récent : ouvrez les infos du navigateur du téléphone, « Batterie », puis « Sans restriction ».',
    ],
  },
  'no-request': {
    symptom: 'Le téléphone ne demande rien',
    remedies: [
      `Ouvrez l’application ${app} vous-même.`,
      'Vérifiez la connexion du téléphone : 4G ou Wi-Fi.',
      'Au bout de deux minutes environ, recommencez sur l’ordinateur.',
    ],
  },
  'unexpected-request': {
    symptom: 'Je n’ai rien demandé',
    remedies: [
      'Refusez la demande sur le téléphone.',
      'Signalez-la à l’Agence du numérique en santé. Signalez-la aussi à l’Assurance Maladie, au 3608.',
    ],
  },
  'ecps-code-forgotten': {
    symptom: `J’ai oublié mon code ${app}`,
    remedies: [
      'Nous n’avons pas trouvé de consigne officielle pour ce cas.',
      'Appelez le support avant d’essayer au hasard.',
    ],
  },
  support: {
    symptom: 'Rien de tout cela n’aide',
    remedies: [
      'Si vous en avez un, contactez le conseiller informatique de votre caisse (CIS).',
      'Sinon, appelez le support, ci-dessous.',
    ],
  },
};

/** Official addresses as users read them. */
export const addressText: Readonly<Record<AddressId, string>> = {
  wallet: `Ouvrir le portail ${app}`,
  'test-service': `Ouvrir « Je teste ma ${app} »`,
  ordre: 'Ouvrir le site de l’Ordre',
  epop: 'Ouvrir E-POP',
  'ans-home': 'Ouvrir esante.gouv.fr (« Commandes », « Démarches »)',
  'ans-assistance': 'Ouvrir la page « Assistance »',
  'ans-faq': 'Ouvrir les questions fréquentes',
  'ans-problem-guide': `Ouvrir le guide « Je rencontre un problème avec ma ${app} »`,
  'ans-rpps-guide': 'Ouvrir le guide du portail RPPS+',
  directory: 'Ouvrir l’Annuaire Santé',
  'amelipro-help': 'Ouvrir l’aide d’amelipro (ATSAM)',
  cryptolib: 'Télécharger la Cryptolib CPS 5.2.6 (Windows)',
  'google-play': 'Google Play (Android)',
  'app-store': 'App Store (iPhone)',
};

/** Words of the bubble on the page, around the words of the step. */
export const bubbleText = {
  progress: (place: number, count: number): string => `Étape ${place} sur ${count}`,
  done: 'C’est fait',
  trouble: 'Ça ne marche pas',
  stop: 'Arrêter le guide',
  footer: product.unofficial,
  wrongPage: 'Cette page n’est pas celle de cette étape.',
  notFound: 'Nous ne le trouvons pas avec certitude sur cette page, alors nous n’entourons rien.',
  ambiguous: 'Plusieurs endroits se ressemblent, alors nous n’entourons rien.',
  hidden: 'Il est sur cette page, mais caché pour l’instant.',
  disabled: 'Il est là, mais encore inactif.',
  undrawn: 'Il est sur cette page, dans une partie où nous ne pouvons rien entourer.',
  unseen: 'La page du site est ouverte dans un autre onglet. Allez-y : l’aide s’y affichera.',
  towards: 'Cherchez dans la zone en pointillés.',
  opener: 'Ouvrez d’abord ce menu : ce que vous cherchez est dedans.',
  place: {
    portal: null,
    'other-site': 'Cette étape se passe sur un autre site, où cette aide ne s’affiche pas.',
    phone: 'Cette étape se passe sur votre téléphone.',
    mailbox: 'Cette étape se passe dans votre boîte de réception.',
    'native-window': 'Cette étape se passe dans une fenêtre de l’ordinateur. Nous ne la voyons pas.',
    desk: 'Cette étape ne demande aucune page.',
  },
} as const;

/** The discreet offer on official pages while no guide runs. */
export const offerText = {
  label: 'Aide du Compagnon',
  question: 'Besoin d’aide ?',
  accept: 'Ouvrir l’aide',
  refuse: 'Non, merci',
  footer: product.unofficial,
} as const;

/** What each drawing of the side panel shows, in words. */
export const drawingText: Readonly<Record<DrawingId, string>> = {
  'phone-app': 'Un téléphone, sur lequel on installe une application.',
  'phone-scan': 'Un téléphone vise un QR code affiché par l’ordinateur.',
  'phone-code': 'Le téléphone montre un code, à recopier sur l’ordinateur.',
  'phone-identifier': 'Sur le téléphone, un champ qui commence par 8, et une loupe dessous.',
  'phone-choice': 'Sur le téléphone, quatre cases remplies deux fois, puis une coche.',
  mailbox: 'Sur l’ordinateur, un courriel ouvert avec un QR code.',
  'card-in-reader': 'Une carte entre dans le lecteur, puce en avant.',
  'computer-asks': 'L’ordinateur demande deux choses, l’une après l’autre : le certificat, puis le code.',
  checkbox: 'Une case cochée, à gauche d’un texte.',
  'qr-code': 'Un QR code au milieu de l’écran.',
  'sign-in-button': 'Un bouton au milieu de la page, avec la flèche de la souris.',
  'menu-entry': 'Une entrée de menu, à gauche de la page, avec la flèche de la souris.',
  magnifier: 'Une petite loupe dans un carré, au bout d’une ligne.',
  'orange-pen': 'Un stylo dans un carré orange, à droite des coordonnées.',
  'phone-contacts': 'Sur le téléphone, une partie d’un e-mail et d’un mobile.',
  'phone-sms': 'Sur le téléphone, un SMS apporte un code.',
  'contact-fields': 'Deux champs : un e-mail, puis un mobile.',
  'save-button': 'Sous un formulaire, un bouton avec la flèche de la souris.',
  hourglass: 'Un sablier : 48 heures.',
  'number-choice': 'Le nombre de l’écran se retrouve parmi trois sur le téléphone.',
  done: 'Une coche sur le téléphone et sur l’ordinateur.',
};

/** The side panel. */
export const panelText = {
  title: 'Guide',
  choose: {
    title: 'Que voulez-vous faire ?',
    intro: 'Choisissez un guide. Vous pourrez en changer à tout moment.',
    underWay: (place: number, count: number): string => `Commencé : étape ${place} sur ${count}`,
    finished: 'Terminé',
    start: 'Commencer',
    resume: 'Reprendre',
    again: 'Refaire',
    needs: 'Il vous faut :',
  },
  finished: {
    title: 'Bravo, c’est terminé',
    body: 'Ce guide est fini. Vous pouvez en choisir un autre ci-dessous.',
  },
  progress: (place: number, count: number): string => `Étape ${place} sur ${count}`,
  announce: (place: number, count: number, title: string): string => `Étape ${place} sur ${count} : ${title}`,
  done: 'C’est fait',
  finish: 'C’est fini',
  back: 'Retour',
  trouble: 'Ça ne marche pas',
  before: 'Avant de continuer',
  report: 'Rapport pour le support',
  reportHint: 'Il dit ce que l’on sait du lecteur et de la carte. Il s’ouvre dans un onglet, sans votre identité.',
  restart: 'Recommencer ce guide',
  stop: 'Arrêter le guide',
  steps: 'Toutes les étapes',
  stepsHint: 'Choisissez une étape pour y aller.',
  stepDone: 'fait',
  stepPassed: 'passée',
  stepCurrent: 'en cours',
  places: {
    portal: 'Sur le site, à l’ordinateur',
    'other-site': 'Sur un autre site, à l’ordinateur',
    phone: 'Sur le téléphone',
    mailbox: 'Dans votre boîte de réception',
    'native-window': 'Dans une fenêtre de l’ordinateur',
    desk: 'Rien à faire sur une page',
  },
  sight: {
    sure: 'C’est entouré sur la page.',
    likely: 'Sur la page, la zone où chercher est en pointillés.',
    noTab: 'Ouvrez la page du site. Si elle est déjà ouverte, rechargez-la.',
    noWords: 'La page ne laisse pas lire les explications. Suivez-les ici.',
  },
  troubles: {
    title: 'Qu’est-ce qui ne va pas ?',
    goTo: (guide: string): string => `Suivre le guide « ${guide} »`,
    tryRemedies: 'À essayer, dans cet ordre :',
  },
  support: {
    title: 'Parler à quelqu’un',
    ecps: `Support ${app}`,
    older: 'Ancien numéro (carte CPS)',
    hours: 'Nous ne connaissons ni les horaires ni le prix de l’appel.',
    olderHint: 'Ce numéro de 2020 répond peut-être encore.',
    call: (number: string): string => `Appeler le ${number}`,
    qr: (number: string): string => `QR code pour appeler le ${number} avec votre téléphone`,
    cis: 'Vous pouvez aussi contacter votre CIS, le conseiller informatique de votre caisse, si vous en avez un.',
    scan: 'Avec l’appareil photo du téléphone, ce QR code prépare l’appel.',
  },
  countdown: {
    qr: (seconds: number): string => `Il reste environ ${seconds} secondes pour scanner.`,
    qrOver: 'Le QR code a sans doute expiré. Ce n’est pas grave : demandez-en un autre sur la page.',
    request: (seconds: number): string => `Il reste environ ${seconds} secondes pour valider.`,
    requestOver: 'La demande a sans doute expiré. Recommencez sur la page de connexion.',
  },
  wait: {
    ready: (date: string): string => `Prêt à partir du ${date}.`,
    readyNow: 'Les 48 heures sont passées. Vous pouvez reprendre.',
    begin: 'J’ai enregistré mes coordonnées à l’instant',
    remind: 'Me prévenir quand c’est prêt',
    remindHint: 'Une notification s’affichera sur cet ordinateur, navigateur ouvert.',
    resume: 'Reprendre l’activation',
    forget: 'Ne plus attendre',
  },
  stores: {
    title: `Installer l’application ${app}`,
    hint: 'Scannez avec l’appareil photo de votre téléphone, ou ouvrez l’adresse.',
    warning: `N’installez pas « ${app} BAS » : elle sert aux essais.`,
    qr: (store: string): string => `QR code vers l’application ${app} sur ${store}`,
    names: { 'google-play': 'Google Play (Android)', 'app-store': 'App Store (iPhone)' },
  },
  rpps: {
    title: 'Trouver mes 12 chiffres',
    label: 'Votre numéro RPPS (11 chiffres)',
    hint: 'Il reste sur cet ordinateur : rien n’est enregistré ni envoyé.',
    result: 'À taper :',
    copy: 'Copier',
    copied: 'Copié',
    notEleven: (count: number): string => `Il faut 11 chiffres. Vous en avez tapé ${count}.`,
    alreadyNational: 'Ce sont déjà vos 12 chiffres : le 8 est devant.',
    onlyDigits: 'Tapez seulement des chiffres.',
    doubtful: 'Vérifiez ce numéro : son dernier chiffre surprend. S’il est bien recopié, utilisez-le.',
    fromCard: 'Lu sur votre carte',
    readCard: 'Lire sur ma carte',
    show: 'Montrer',
    hide: 'Cacher',
    masked: 'masqué',
    noCard: 'Insérez votre carte CPS pour lire le numéro, ou tapez-le.',
    notRpps: 'Le numéro de cette carte n’est pas un numéro RPPS.',
  },
  newTab: '(nouvel onglet)',
  copyFailed: 'La copie n’a pas marché. Sélectionnez le texte, puis copiez-le.',
} as const;

/** The notification at the end of the 48 h. */
export const reminderText = {
  title: 'Vous pouvez reprendre',
  message: `Les 48 heures sont passées. Cliquez ici pour continuer l’activation de votre ${app}.`,
} as const;

/** The overlay's own few words; all others come with the step. */
export const overlayText = {
  region: 'Aide pas à pas',
  reduce: 'Réduire l’aide',
  expand: 'Afficher l’aide',
  showPlace: 'Montrer l’endroit',
  inPanel: 'Les explications sont dans le panneau du Compagnon, à côté de la page.',
} as const;

/** Words that several surfaces share. */
export const commonText = {
  retry: 'Vérifier à nouveau',
  retrying: 'Nouvel essai en cours…',
  close: 'Fermer',
  settings: 'Réglages',
  welcome: 'Accueil',
  whatToDo: 'Que faire',
  tones: { ok: 'Bon', warn: 'À surveiller', fail: 'Problème', unknown: 'Non connu' },
  guideHints: {
    'activate-with-card': 'Avec un lecteur, sur cet ordinateur. Environ 10 minutes.',
    'activate-without-card': 'Par e-mail et SMS. Environ 10 minutes.',
    'update-contact-details': 'Sur le site de l’Ordre. Comptez 48 heures avant l’activation.',
    'sign-in': 'Quand l’e-CPS est déjà activée.',
  },
} as const;

/** Why the helper program is not there, each with what to do. `title` is read first and alone. */
export const hostLinkText = {
  failures: {
    not_installed: {
      title: 'Le programme d’aide n’est pas installé.',
      body: 'Le navigateur ne le trouve pas sur cet ordinateur. Sans lui, l’extension ne voit ni le lecteur ni la carte.',
      remedy: 'Installez-le, puis revenez ici. Les guides fonctionnent aussi sans lui.',
    },
    not_installed_or_forbidden: {
      title: 'Firefox ne trouve pas le programme d’aide.',
      body: 'Il n’est pas installé, ou il a été installé pour une autre version de l’extension. Firefox ne dit pas lequel des deux.',
      remedy: 'Installez ou réinstallez le programme d’aide, puis revenez ici.',
    },
    forbidden: {
      title: 'Le programme d’aide refuse cette extension.',
      body: 'Il a été installé pour une autre version de l’extension, qui porte un autre identifiant.',
      remedy: 'Réinstallez le programme d’aide. Gardez une seule version de l’extension.',
    },
    unusable: {
      title: 'Le programme d’aide ne démarre pas, ou sa réponse est illisible.',
      body: 'Firefox ne dit pas lequel des deux. Un fichier manque peut-être.',
      remedy: 'Réinstallez le programme d’aide. Si rien ne change, copiez le rapport pour le support.',
    },
    crashed: {
      title: 'Le programme d’aide s’est arrêté.',
      body: 'Il a démarré, puis s’est fermé tout seul. Un antivirus le bloque peut-être.',
      remedy: 'Redémarrez l’ordinateur, puis réessayez. Sinon, réinstallez le programme d’aide.',
    },
    garbage: {
      title: 'Le programme d’aide répond de façon illisible.',
      body: 'L’extension ne comprend pas ce qu’il envoie. Un autre fichier a peut-être pris sa place.',
      remedy: 'Réinstallez le programme d’aide.',
    },
    silent: {
      title: 'Le programme d’aide ne répond pas.',
      body: 'Il est lancé, mais aucune réponse valable n’est venue en 5 secondes.',
      remedy: 'Réessayez. Si rien ne change, redémarrez l’ordinateur ou réinstallez le programme d’aide.',
    },
    host_too_old: {
      title: 'Le programme d’aide est trop ancien.',
      body: 'Il ne connaît pas la langue de cette extension, plus récente que lui.',
      remedy: 'Mettez à jour le programme d’aide.',
    },
    host_too_new: {
      title: 'L’extension est trop ancienne.',
      body: 'Le programme d’aide est plus récent qu’elle.',
      remedy: 'Mettez à jour l’extension dans le navigateur.',
    },
    unreachable: {
      title: 'Le programme d’aide est injoignable.',
      body: 'Le navigateur donne une raison que nous ne connaissons pas. Elle figure dans le rapport.',
      remedy: 'Réinstallez le programme d’aide, ou copiez le rapport pour le support.',
    },
    background_gone: {
      title: 'L’extension ne répond pas.',
      body: 'Elle vient peut-être d’être mise à jour.',
      remedy: 'Fermez cette fenêtre, puis ouvrez-la de nouveau. Sinon, redémarrez le navigateur.',
    },
  },
  waiting: 'En attente du programme d’aide…',
  live: (version: string) => `Répond, version ${version}.`,
  /** What the helper program adds, and what it never does. */
  adds: 'Le programme d’aide dit si le lecteur et la carte fonctionnent ici. Il lit la carte sans code, et n’envoie rien.',
  install: 'Installer le programme d’aide',
  seen: 'Vu ! Le programme d’aide répond.',
} as const;

export const popupText = {
  title: 'État de cet ordinateur',
  checking: 'Vérification en cours…',
  checkingBody: 'L’extension interroge le lecteur et la carte.',
  reading: 'Lecture de la carte en cours…',
  readingBody: 'Laissez la carte dans le lecteur. Cela prend quelques secondes.',
  lastKnown: (when: string) => `Dernier état connu, vu ${when}. Vérification en cours…`,
  lastKnownSomeday: 'Dernier état connu. Vérification en cours…',
  today: (time: string) => `à ${time}`,
  onDay: (day: string, time: string) => `le ${day} à ${time}`,
  live: 'En direct',
  chain: {
    title: 'Du navigateur à la carte',
    links: {
      browser: 'Navigateur',
      extension: 'Extension',
      host: 'Programme d’aide',
      service: 'Service',
      reader: 'Lecteur',
      card: 'Carte CPS',
      middleware: 'Cryptolib',
    },
    browserSeen: (name: string) => `${name} fait tourner l’extension.`,
    extensionSeen: (version: string) => `Version ${version}.`,
    notLooked: 'Pas encore vérifié.',
    attention: 'À noter :',
    others: 'Autres pistes',
  },
  route: {
    title: 'La voie conseillée',
    start: 'Commencer',
    other: 'Choisir une autre voie',
    otherComputer: 'Continuer sur un autre ordinateur',
    otherComputerStart: 'Voir le guide avec carte',
  },
  card: {
    title: 'Votre carte',
    holder: 'Titulaire',
    masked: 'masqué',
    show: 'Afficher',
    hide: 'Masquer',
    asking: 'Lecture…',
    unread: 'non lu',
    nationalId: 'Identifiant national',
    cardType: 'Type de carte',
    profession: 'Profession',
    certificate: 'Certificat',
    cardUntil: 'Carte',
    cardUntilDate: (date: string) => `valable jusqu’au ${date}, selon la carte`,
    until: (date: string, days: number) => `valable jusqu’au ${date}, encore ${days} ${days < 2 ? 'jour' : 'jours'}`,
    expired: (date: string) => `expiré le ${date}`,
    tries: 'Essais du code',
    triesLeft: (left: number, max: number | null) =>
      max === null ? `${left} restants` : `${left} restants sur ${max}`,
    triesOne: 'un seul restant',
    triesNone: 'bloqué',
    notPin: 'Le code n’est jamais demandé ni lu.',
  },
  details: 'Tout ce qui a été observé',
  report: {
    title: 'Rapport pour le support',
    copy: 'Copier le rapport',
    copied: 'Rapport copié.',
    copyFailed: 'La copie a été refusée. Utilisez « Imprimer » ou « JSON ».',
    print: 'Imprimer',
    json: 'JSON',
    identity: 'Inclure mon nom et mon identifiant',
    identityAbsent: 'L’identité n’a pas pu être lue. Le rapport est sans elle.',
    without: 'Ce rapport ne dit pas qui vous êtes.',
    withIdentity: 'Ce rapport contient votre nom et votre identifiant.',
    made: (when: string) => `Établi ${when}`,
    host: 'Programme d’aide',
    raw: 'Message du navigateur',
    system: 'Système',
    verdict: 'Verdict',
    checks: 'Observations',
    remedies: 'Conseils',
    readers: 'Lecteurs',
    nothing: 'Rien n’a été observé : le programme d’aide ne répond pas.',
    stale: 'Attention : dernier état connu, non vérifié à l’instant.',
  },
} as const;

/** Why a route is advised, in one sentence, and what else applies. */
export const routeText = {
  reasons: {
    'contact-details-asked': 'Votre e-mail et votre mobile se changent sur le site de l’Ordre.',
    'card-works': 'Votre lecteur et votre carte répondent sur cet ordinateur.',
    'card-reading': 'Votre carte est en cours de lecture.',
    'card-probable': 'Votre carte est reconnue, mais pas entièrement lue. La voie avec carte mérite un essai.',
    'card-to-insert': 'Votre lecteur est prêt. Il ne manque que la carte.',
    'card-trouble': 'Le lecteur est là. Réglez d’abord le point signalé plus haut.',
    'card-unverified': 'Vous avez une carte et un lecteur. Leur état n’a pas pu être vérifié ici.',
    'certificate-expired': 'Le certificat de votre carte n’est pas valable aujourd’hui. Cette voie s’en passe.',
    'pin-blocked': 'Le code de votre carte est bloqué. Cette voie s’en passe.',
    'not-nominative': 'Cette carte n’est pas à votre nom. Cette voie ne demande pas de carte.',
    'no-usable-reader': 'Aucun lecteur utilisable n’est vu ici. Cette voie n’en demande pas.',
    'no-card': 'Cette voie ne demande ni carte ni lecteur.',
    'nothing-known': 'Rien n’a pu être vérifié ici. Cette voie ne demande ni carte ni lecteur.',
    'contacts-first':
      'Sans carte, l’Ordre doit connaître votre e-mail et votre mobile. Commencez par là, puis attendez 48 heures.',
    'adeli-card-only': 'Avec un identifiant ADELI, l’e-CPS s’active seulement avec la carte.',
    'remote-session': 'Cette session est à distance. Le lecteur est peut-être branché ailleurs.',
    'pharmacy-desk': 'Sur un poste de pharmacie, le logiciel peut garder le lecteur pour lui.',
  },
  notes: {
    contacts:
      'L’Ordre doit connaître votre e-mail et votre mobile actuels. Cette voie ne convient pas aux identifiants ADELI.',
    desk: 'Sur un poste de pharmacie, fermez d’abord le logiciel qui utilise la carte. Sinon, prenez un autre ordinateur.',
    'not-nominative': 'Une carte de service ne permet pas d’activer une e-CPS. Il faut une carte à votre nom.',
    'last-try': 'Il ne reste qu’un essai pour le code de la carte. Vérifiez-le avant de le saisir.',
    'test-card': 'Une carte de test ne sert pas à activer votre e-CPS.',
  },
} as const;

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
    question: 'Êtes-vous sur un poste de la pharmacie, avec le logiciel d’officine ?',
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
    steps: {
      win: 'Ouvrez l’installateur du Compagnon pour Windows, puis revenez sur cette page.',
      mac: 'Ouvrez l’installateur du Compagnon pour macOS, puis revenez sur cette page.',
      linux: 'Installez le paquet du Compagnon, ou lancez « compagnon-ecps register », puis revenez sur cette page.',
      other: 'Installez le programme d’aide du Compagnon, puis revenez sur cette page.',
    },
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

export const optionsText = {
  title: 'Réglages',
  saved: 'Réglage enregistré.',
  managed: 'Fixé par votre organisation.',
  reminders: {
    title: 'Rappels',
    label: 'Me prévenir à la fin des 48 heures d’attente',
    hint: 'Une notification de ce navigateur, rien d’autre.',
  },
  offers: {
    title: 'Aide sur les sites officiels',
    label: 'Proposer l’aide quand aucun guide n’est en cours',
    hint: 'Un petit encart, dans un coin de la page.',
  },
  erase: {
    title: 'Tout effacer',
    body: 'Efface vos réponses, l’avancement des guides, les réglages et le dernier état connu. Le programme d’aide reste installé.',
    button: 'Tout effacer…',
    confirm: 'Oui, tout effacer',
    cancel: 'Annuler',
    question: 'Effacer tout ce que l’extension garde sur cet ordinateur ?',
    done: 'Tout est effacé.',
    failed: 'L’effacement a échoué. Fermez les autres fenêtres du navigateur, puis réessayez.',
  },
} as const;

/** The privacy page of the extension; docs/confidentialite.md is made from it (scripts/privacy-page.ts). */
export const privacyText = {
  title: 'Confidentialité',
  link: 'Confidentialité',
  promise: 'Rien ne quitte votre ordinateur.',
  network:
    'Ni l’extension ni son programme local ne font de requête sur le réseau. Il n’y a ni mesure d’audience, ni publicité, ni compte.',
  kept: {
    title: 'Ce qui est gardé, et où',
    columns: { data: 'Donnée', where: 'Où', howLong: 'Combien de temps' },
    rows: [
      {
        data: 'Étape du guide, réponses, réglages',
        where: 'dans ce navigateur',
        howLong: 'jusqu’à « Tout effacer », dans les réglages',
      },
      {
        data: 'Dernier état du lecteur et de la carte, sans nom ni numéro',
        where: 'dans ce navigateur',
        howLong: 'jusqu’à l’état suivant, ou « Tout effacer »',
      },
      {
        data: 'Boutons que vous avez montrés (« Montrez-moi ») : leur forme et leur place, sans texte personnel',
        where: 'dans ce navigateur',
        howLong: 'jusqu’à « Oublier » ou « Tout effacer »',
      },
      {
        data: 'Nom et identifiant du titulaire, lus sur la carte',
        where: 'à l’écran, après votre clic',
        howLong: 'jusqu’à ce que vous fermiez la page, masquiez, ou retiriez la carte',
      },
      {
        data: 'Codes, mots de passe, contenu des champs',
        where: 'nulle part',
        howLong: 'jamais lus, jamais gardés',
      },
    ],
  },
  card: 'Le programme local lit la carte sans code. Il ne garde et n’écrit rien de votre identité. Le rapport pour le support ne la contient que si vous cochez la case.',
  firefox:
    'Firefox vous demande votre accord avant que le nom et l’identifiant passent du programme local à l’extension. Si vous refusez, tout le reste fonctionne.',
  files:
    'Un fichier n’est écrit que si vous l’enregistrez vous-même : rapport, réglages à transporter, structure d’une page. Vous voyez d’abord ce qu’il contient, et vous choisissez à qui le donner.',
  organisation: 'Si votre organisation gère ce navigateur, elle peut régler l’extension. Elle ne reçoit rien d’elle.',
} as const;

/** "Montrez-moi": showing a control once, carrying what was shown to other computers, and the structure of a page. */
export const teachText = {
  button: 'Montrez-moi où c’est',
  hint: 'Vous montrez le bouton une fois : le Compagnon le retrouvera sur cet ordinateur.',
  shown: (host: string, date: string) => `Vous avez montré ce bouton le ${date}, sur ${host}.`,
  managed: 'Ce bouton a été montré par votre organisation.',
  forget: 'Oublier',
  cancel: 'Annuler',
  state: {
    picking: 'Cliquez sur le bouton dans la page officielle. Votre clic sert à le montrer : il ne fait rien d’autre.',
    saved: 'C’est noté. Le Compagnon saura le retrouver.',
    cancelled: 'Rien n’a été noté.',
    'no-page': 'Aucune page officielle n’est ouverte. Ouvrez-la, puis recommencez.',
    'not-allowed': 'Cet élément ne peut pas être celui de cette étape. Rien n’a été noté : montrez-en un autre.',
    'not-unique':
      'Ce bouton ne peut pas être reconnu à coup sûr : il n’a pas de nom, ou d’autres lui ressemblent trop. Rien n’a été noté : suivez les indications de l’étape.',
    'wrong-page': 'Cette page n’est pas celle de l’étape. Ouvrez la bonne page, puis recommencez.',
  },
  picker: {
    progress: 'Montrez-moi',
    title: 'Cliquez sur le bouton de cette étape',
    body: 'Ce clic ne fait que le montrer. Au clavier : allez sur le bouton avec Tab, puis revenez ici et choisissez « C’est celui-ci ». Échap annule.',
    question: 'Est-ce bien celui-ci ?',
    actions: { yes: 'Oui, c’est lui', again: 'Non, un autre', focused: 'C’est celui-ci', cancel: 'Annuler' },
    footer: 'Aucune saisie n’est lue. Rien n’est envoyé.',
  },
  calibration: {
    title: 'Boutons montrés',
    body: 'Ce que vous avez montré au Compagnon sur les pages officielles. Aucune saisie, aucun nom.',
    none: 'Rien n’a été montré pour l’instant.',
    managed: 'Fixé par votre organisation.',
    entry: (step: string, host: string, date: string) => `${step} : ${host}, le ${date}`,
    export: 'Enregistrer dans un fichier',
    import: 'Reprendre un fichier',
    imported: 'Le fichier est repris. Pour chaque étape, le plus récent est gardé.',
    problems: {
      'too-big': 'Ce fichier est trop gros pour être un réglage du Compagnon. Choisissez-en un autre.',
      'not-json': 'Ce fichier n’est pas lisible. Choisissez le fichier enregistré par le Compagnon.',
      'other-file': 'Ce fichier n’est pas un réglage du Compagnon. Choisissez-en un autre.',
      'other-version': 'Ce fichier vient d’une autre version. Mettez le Compagnon à jour, puis réessayez.',
      'unknown-step': 'Ce fichier parle d’une étape inconnue ici. Mettez le Compagnon à jour, puis réessayez.',
      damaged: 'Ce fichier est abîmé. Demandez-en un nouveau à la personne qui l’a enregistré.',
    },
  },
  snapshot: {
    title: 'Aider à améliorer',
    body: 'Enregistre la structure de la page officielle ouverte, sans saisie, nom ni chiffre. Lisez-la avant de la donner. Rien n’est envoyé.',
    take: 'Lire la structure de cette page',
    none: 'Aucune page officielle n’est ouverte. Ouvrez-la dans un autre onglet, puis recommencez.',
    preview: 'Voici exactement ce qui sera enregistré',
    save: 'Enregistrer ce fichier',
  },
} as const;
