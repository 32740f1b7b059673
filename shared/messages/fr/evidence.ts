/** What each check says it saw. Sentences state an observation; nothing here says that a portal will accept a card. */
export const evidenceText = {
  notLooked: 'Pas encore regardé.',
  notKnown: (reason: string) => `Non connu : ${reason}`,
  service: {
    running: 'Le service répond.',
    stopped: 'Le service est arrêté.',
    waiting: 'Le service est arrêté. Windows le démarre au branchement du premier lecteur.',
    disabled: 'Le service est désactivé dans Windows.',
    absent: 'Le service n’est pas installé.',
    denied: 'Le service refuse l’accès à cette session.',
    programDamaged: 'Une partie du programme Compagnon e-CPS manque ou ne peut pas être chargée.',
    silent: 'Le service n’a pas répondu à temps.',
    unknown: 'L’état du service n’a pas pu être observé.',
  },
  reader: {
    none: 'Aucun lecteur n’est vu par le service de carte à puce.',
    listed: (names: readonly string[]) => `Vu par l’ordinateur : ${names.join(' ; ')}.`,
    withoutSlot: 'Le lecteur vu ici lit les cartes sans contact. La connexion demande la puce, dans une fente.',
    unavailable: (name: string) => `Le lecteur ${name} est vu par l’ordinateur, mais il ne répond pas.`,
  },
  visible: {
    all: 'Rien n’indique qu’un lecteur USB reconnu manque au service de carte à puce.',
    noneKnown: 'Aucun lecteur de la liste connue n’est branché en USB.',
    notToTell: (models: readonly string[]) =>
      `Branché en USB : ${models.join(' ; ')}. Tant que le service ne répond pas, on ne sait pas s’il est vu.`,
    invisible: (models: readonly string[]) =>
      `Branché, mais invisible pour les navigateurs : ${models.join(' ; ')}. Le pilote ou un réglage manque.`,
  },
  card: {
    none: 'Aucune carte CPS dans un lecteur.',
    present: (reader: string) => `Carte présente dans ${reader}.`,
    mute: (reader: string) => `La carte présente dans ${reader} ne répond pas.`,
    busy: (reader: string) => `Un autre logiciel tient la carte dans ${reader}.`,
    keptBySystem: (reader: string) => `macOS se sert déjà de la carte dans ${reader}.`,
  },
  kind: {
    issuer: (name: string) => `${name}. Le numéro d’émetteur lu est celui des cartes CPS.`,
    exact: (name: string) => `${name}, reconnue à sa réponse au démarrage.`,
    masked: (name: string) => `Ressemble à une ${name}, sans certitude.`,
    contactless: 'Carte CPS vue sans contact. La connexion demande la puce, insérée dans un lecteur.',
    retired: 'Ressemble à une ancienne carte CPS2ter, sans certitude.',
    vitale: (generation: number | undefined) =>
      generation === undefined ? 'Carte Vitale.' : `Carte Vitale ${generation}.`,
    generationUnknown: 'Carte CPS de génération non connue.',
    issuerMismatch: 'Le numéro d’émetteur lu n’est pas celui des cartes CPS.',
    unknown: 'Carte inconnue.',
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
      timeout: 'la carte n’a pas répondu à temps',
      issuer_mismatch: 'l’émetteur n’est pas celui des cartes CPS',
      serial_unreadable: 'son numéro de série n’a pas pu être lu',
      application_absent: 'la partie attendue de la carte est absente',
      directory_unreadable: 'le sommaire de la carte est illisible',
      certificate_absent: 'aucun certificat d’authentification n’a été trouvé',
      certificate_unreadable: 'le certificat est illisible',
      unexpected_status: 'la carte a donné une réponse inattendue',
      reader_error: 'la lecture s’est arrêtée',
      none: 'sans raison connue',
    },
  },
  certificate: {
    valid: (date: string, days: number) => `Le certificat lu est valable jusqu’au ${date} (${days} jours).`,
    expiring: (date: string, days: number) =>
      `Le certificat expire le ${date} (${days} ${days < 2 ? 'jour' : 'jours'}).`,
    expired: (date: string) => (date === '' ? 'Le certificat a expiré.' : `Le certificat a expiré le ${date}.`),
    notYet: (date: string) => `Le certificat ne sera valable qu’à partir du ${date}.`,
    /** A readable certificate is not a valid card: opposition is not looked up, since nothing is sent anywhere. */
    notRevocation: 'Une éventuelle opposition n’est pas vérifiée ici.',
  },
  clock: {
    slow: 'L’horloge de cet ordinateur est en retard sur la date de ce programme.',
    fast: 'L’horloge de cet ordinateur est en avance de plusieurs années.',
    plausible: 'L’horloge de cet ordinateur n’est pas en retard sur la date de ce programme.',
  },
  update: {
    complete: 'La carte porte sa dernière mise à jour.',
    absent: 'La carte est comme au jour de son envoi : pas encore de mise à jour. C’est normal.',
    incomplete: 'La mise à jour portée par la carte est incomplète. Le composant officiel l’accepte en principe.',
    unread: 'Non connu : la mise à jour portée par la carte n’a pas pu être comprise.',
    never: 'La mise à jour portée par la carte est vide : le composant officiel la reconnaît, mais ne l’utilise pas.',
  },
  provider: {
    none: 'Windows ne connaît aucun composant pour cette carte.',
    fileMissing: (name: string) => `Windows attend ${name}, mais son fichier manque.`,
    found: (names: readonly string[], provider: string | null) =>
      `Windows la connaît : ${names.join(' ; ')}${provider === null ? '' : `, par ${provider}`}.`,
  },
  store: {
    there: 'Windows connaît le certificat de cette carte.',
    absent: 'Windows ne connaît pas le certificat de cette carte.',
  },
  usbSleep: {
    on: 'Windows peut mettre les prises USB en veille.',
    off: 'Windows ne met pas les prises USB en veille.',
  },
  system: {
    redHat: 'Ce Linux est de la famille Red Hat, la seule prévue pour la connexion par carte.',
    linux: 'La connexion par carte n’est prévue que pour Red Hat 7 à 9, avec Firefox.',
    unknown: 'La connexion par carte n’est prévue que pour Red Hat 7 à 9. Ce Linux n’a pas pu être identifié.',
    windowsArm: 'Ce Windows tourne sur un processeur ARM. Aucun essai de Cryptolib n’y est connu.',
    macos: 'Ce macOS est plus récent que le 14, le dernier pour lequel Cryptolib est donnée comme testée.',
    other: 'La connexion par carte n’est prévue que sous Windows, macOS et Linux Red Hat.',
  },
  middlewareReader: {
    galss: 'Cryptolib est réglée sur le lecteur du logiciel de pharmacie.',
    pcsc: 'Cryptolib est réglée sur les lecteurs de l’ordinateur.',
  },
  manager: {
    running: 'Le « Gestionnaire de certificats CPS » tourne.',
    stopped: 'Le « Gestionnaire de certificats CPS » ne tourne pas.',
  },
  macToken: {
    there: 'L’application CPSToken est présente.',
    absent: 'L’application CPSToken est absente. Safari et Chrome en ont besoin, pas Firefox.',
  },
  browser: {
    asks: (name: string) => `${name}, paquet ordinaire.`,
    isolated: (name: string, packaging: string) =>
      `${name} est un paquet ${packaging === 'snap' ? 'Snap' : 'Flatpak'}, isolé du reste de l’ordinateur.`,
    notOnLinux: (name: string) => `Sous Linux, Cryptolib est faite pour Firefox, pas pour ${name}.`,
  },
  ameliPrograms: {
    found: 'Un programme « Lecture Carte Vitale » est relié à un navigateur : ATSAM est sans doute installé.',
    none: 'Aucun programme « Lecture Carte Vitale » n’est relié à un navigateur.',
  },
  windowsBuild: (build: string) =>
    `Windows ${build}. Depuis octobre 2025, Windows range autrement les clés des cartes. L’effet sur les cartes CPS n’est pas connu.`,
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
    structure: 'L’identifiant est celui d’une structure, comme sur les cartes du personnel.',
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
    slotOf: (number: number, reader: string) => `la fente ${number} (${reader})`,
    several: (places: readonly string[]) => `${places.length} cartes CPS sont insérées : ${places.join(' ; ')}.`,
    held: (where: string) => `${where}.`,
    cps: (slot: string) => `Carte CPS dans ${slot}`,
    vitale: (slot: string) => `carte Vitale dans ${slot}`,
    swapped: 'Certains logiciels attendent l’inverse.',
  },
  middleware: {
    none: 'Cryptolib n’est pas installée. Le navigateur en a besoin pour se connecter avec la carte.',
    versions: (versions: readonly string[]) => `Installée : ${versions.join(' ; ')}.`,
    unversioned: 'version non connue',
    several: 'Plusieurs versions sont présentes.',
    tooOldForCps4: 'La carte CPS4 demande la version 5.2 ou une version plus récente.',
    versionUnknownForCps4: 'La carte CPS4 demande la version 5.2, à vérifier.',
  },
  galss: {
    absent: 'Aucun réglage qui réserve un lecteur au logiciel de pharmacie n’a été trouvé.',
    pcsc: 'Le logiciel de pharmacie cherche la carte CPS sur un lecteur de l’ordinateur.',
    noCps: 'Le réglage du logiciel de pharmacie ne place la carte CPS sur aucun lecteur connu.',
    serial: 'Le logiciel de pharmacie cherche la carte CPS sur une liaison série, que le navigateur ne voit pas.',
    driverOnly: 'Un lecteur n’est connu que du logiciel de pharmacie (« PSS SmartCard Reader »).',
    only: 'La carte CPS est attendue sur une liaison série. Le lecteur n’est connu que du logiciel de pharmacie.',
  },
  firefox: {
    on: 'L’extension CPS de Firefox est présente.',
    off: 'L’extension CPS de Firefox est là, mais désactivée.',
    absent: 'L’extension CPS de Firefox n’a pas été trouvée.',
    'without-module': 'L’extension CPS de Firefox est présente, mais Cryptolib n’y a pas été trouvée.',
  },
  browsers: {
    none: 'Aucun navigateur connu n’a été trouvé.',
    ok: (names: readonly string[]) => `Relié au programme d’aide : ${names.join(' ; ')}.`,
    absent: (names: readonly string[]) => `Pas encore relié : ${names.join(' ; ')}.`,
    broken: (names: readonly string[]) => `Lien cassé : ${names.join(' ; ')}.`,
    forbidden: (names: readonly string[]) => `Interdit par l’administrateur : ${names.join(' ; ')}.`,
    sandboxed: (names: readonly string[]) => `Paquet Snap ou Flatpak, lien limité : ${names.join(' ; ')}.`,
  },
  remote: {
    yes: 'Cette session est ouverte à distance. Le lecteur est peut-être branché sur un autre ordinateur.',
    shared: 'Cette session est ouverte à distance, et un lecteur y est partagé.',
    no: 'Cette session est ouverte sur cet ordinateur.',
  },
  certProp: {
    running: 'Le service de propagation des certificats de Windows tourne, comme prévu.',
    other: 'Le service de propagation des certificats de Windows ne tourne pas. La CPS a son propre gestionnaire.',
  },
} as const;
