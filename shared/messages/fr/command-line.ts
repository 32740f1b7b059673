/** Why something could not be written, and what to do then. */
interface WriteFailure {
  readonly reason: string;
  readonly next: string;
}

const makeRoom = 'Libérez de la place, puis recommencez.';
const otherPlace = 'Choisissez un autre endroit, puis recommencez.';
const otherName = 'Choisissez un autre nom, puis recommencez.';
const askForRight = 'Demandez ce droit à votre informaticien, ou choisissez un endroit à vous, puis recommencez.';

/** The command line, for technicians: French, one screen. */
export const cliText = {
  help: {
    intro: 'Compagnon e-CPS, programme d’aide. Aide non officielle.',
    place:
      'compagnon-ecps est le nom de ce programme. Là où il n’est pas reconnu, sous Windows par exemple, donnez son chemin complet, entre guillemets.',
    usage: 'Usage :',
    diagnose:
      'Observe ce poste, ses lecteurs et la carte, sans aucun code. --json : pour un script. --report : une page à imprimer ou à envoyer. --with-identity : avec l’identité du titulaire, qui n’est pas montrée sinon.',
    watch: 'Écrit une ligne à chaque changement. Ctrl-C pour arrêter.',
    register:
      'Relie le programme aux navigateurs de ce compte. --manifest-dir : dans ce dossier, pour un seul navigateur.',
    unregister: 'Retire ce que « register » a écrit.',
    doctor:
      'Relit le lien de chaque navigateur avec ce programme. --repair : rétablit ceux qui sont cassés ou absents.',
    stop: 'Windows : termine les autres exécutions de ce programme, avant de le remplacer.',
    browsers: (names: string) => `NOM : ${names}. Sans ce choix, tous.`,
    exitCodes:
      'Codes de retour : 0 fait, 1 erreur interne, 2 commande mal écrite, 3 lien cassé ou absent, 4 écriture impossible, 130 Ctrl-C. Pour diagnose : 0 la carte peut servir ici, 10 pas encore, 11 pas ici, 12 non connu.',
  },
  usage: {
    unknownVerb: (verb: string, known: string) => `La commande « ${verb} » n’existe pas. Au choix : ${known}.`,
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
    route: 'Méthode conseillée',
    remedies: 'À faire',
    identity: 'Titulaire',
  },
  /** For technicians: the codes of the JSON. */
  observed: (verdict: string, state: string, because: string | null) =>
    `Codes : ${verdict}, ${state}${because === null ? '' : `, ${because}`}.`,
  trait: (origin: string, repair: string) => `${origin}, ${repair}`,
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
    cps2ter: 'ressemble à une CPS2ter',
    anyCps: 'CPS de génération non connue',
    cpsLike: 'ressemble à une CPS',
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
  onlyRoot:
    'Seuls les navigateurs de l’administrateur (root) sont reliés. Pour une autre personne, lancez cette commande dans sa session, sans sudo.',
  restartBrowser: 'Fermez puis rouvrez le navigateur s’il était ouvert.',
  nothingToStop:
    'Rien à faire : cette commande ne sert que sous Windows. Ici, le programme peut être remplacé pendant qu’il tourne.',
  nothingToRemove: 'Rien à retirer : aucun lien écrit par ce programme.',
  cannotWrite: (where: string, { reason, next }: WriteFailure) => `Impossible d’écrire ${where} : ${reason}. ${next}`,
  cannotRemove: (where: string, { reason }: WriteFailure) =>
    `Impossible de retirer ${where} : ${reason}. Demandez-le à votre informaticien, puis recommencez.`,
  standardOutput: 'le résultat',
  /** By the file system's code. */
  writeFailures: {
    ENOSPC: { reason: 'le disque est plein', next: makeRoom },
    EDQUOT: { reason: 'votre espace sur ce disque est plein', next: makeRoom },
    EROFS: { reason: 'ce disque ne peut être que lu', next: otherPlace },
    EACCES: { reason: 'vous n’avez pas le droit d’écrire à cet endroit', next: askForRight },
    EPERM: { reason: 'vous n’avez pas le droit d’écrire à cet endroit', next: askForRight },
    ENOENT: { reason: 'ce dossier n’existe pas', next: 'Créez-le ou choisissez-en un autre, puis recommencez.' },
    ENOTDIR: { reason: 'ce n’est pas un dossier', next: otherPlace },
    EISDIR: { reason: 'un dossier porte déjà ce nom', next: otherName },
    EEXIST: { reason: 'autre chose qu’un fichier porte déjà ce nom', next: otherName },
    ENAMETOOLONG: { reason: 'ce nom est trop long', next: otherName },
    EINVAL: { reason: 'ce nom ne convient pas ici', next: otherName },
    EIO: { reason: 'le disque ne répond pas', next: otherPlace },
  } as Readonly<Record<string, WriteFailure>>,
  otherWriteFailure: (code: string): WriteFailure => ({
    reason: `le système répond « ${code} »`,
    next: otherPlace,
  }),
  noProgram:
    'Ce programme est lancé depuis ses sources. Construisez-le avec « npm run build », puis lancez dist/host/compagnon-ecps.',
  internal: 'Erreur interne, à signaler avec les lignes ci-dessous.',
  doctor: {
    notInstalled: 'non installé',
    ok: (where: string) => `lien en état, le programme répond (${where})`,
    absent: 'installé, mais pas encore relié',
    broken: (problem: string, where: string) => `lien cassé : ${problem} (${where})`,
    forbidden: (policy: string, where: string) => `interdit par l’administrateur : ${policy} (${where})`,
    repaired: 'lien rétabli',
    userCopy: (where: string) =>
      `Une copie pour ce seul compte passe avant celle de tout l’ordinateur (${where}). Pour utiliser celle de l’ordinateur, lancez d’ici : compagnon-ecps unregister, ou désinstallez cette copie.`,
    older: (version: string, newest: string) =>
      `Le programme relié est en version ${version}, plus ancien que celui-ci (${newest}). Mettez-le à jour, ou reliez celui-ci : compagnon-ecps register.`,
    howToRepair: 'Pour rétablir les liens : compagnon-ecps doctor --repair',
    allGood: 'Chaque navigateur trouvé est relié.',
    noBrowser: 'Aucun navigateur connu n’a été trouvé.',
    snapFirefox:
      'Firefox est un paquet Snap. Une permission peut manquer : flatpak permission-set webextensions fr.compagnon_ecps.host snap.firefox yes',
    flatpakFirefox: {
      yes: 'Firefox est un paquet Flatpak : il joint ce programme par xdg-native-messaging-proxy.',
      no: 'Firefox est un paquet Flatpak : il faut Firefox 157 ou plus récent et le paquet xdg-native-messaging-proxy. Sinon, prenez le Firefox de votre distribution.',
      unknown:
        'Firefox est un paquet Flatpak. S’il ne joint pas ce programme : flatpak override --user --talk-name=org.freedesktop.NativeMessagingProxy org.mozilla.firefox',
    },
    sandboxed:
      'Ce navigateur est un paquet Snap ou Flatpak : il ne peut pas joindre le programme d’aide. Utilisez le paquet habituel, ou Firefox.',
  },
} as const;
