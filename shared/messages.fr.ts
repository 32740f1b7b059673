/**
 * Every French text that users read, in one place: extension, command line, reports.
 * One exported table a domain, so that each bundle carries only what it uses. Typography: U+00A0 before ; : ! ? and inside « »,
 * U+2019 as apostrophe; tests/unit/messages.test.ts checks both, and sentence length.
 */

/** The product's own words. The name of the official application may change (RIE v2): it stands here only. */
export const product = {
  name: 'Compagnon e-CPS',
  app: 'e-CPS',
  unofficial: 'Aide non officielle, sans lien avec l’ANS ni l’Ordre.',
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

/** What to do next, by remedy. The memo’s advice is M19 to M25. */
export const remedyText = {
  'insert-card': 'Insérez votre carte CPS dans le lecteur, puce en premier. Cette page se met à jour seule.',
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
