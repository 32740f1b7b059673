/** Cards with one flaw, of several that are in. */
interface Flawed {
  readonly flaw: 'blocked' | 'past' | 'last-try';
  readonly where: string;
  readonly places: number;
}

/** What a finding may name in its sentence. Each is empty where it is not known; the rows say when a sentence needs which. */
export interface Told {
  /** Models of the readers that are plugged in and not seen. */
  readonly models: string;
  /** Versions of Cryptolib found here. */
  readonly versions: string;
  /** A date that the card carries, in French words. */
  readonly date: string;
  readonly browser: string;
  /** Where each of several CPS cards is. */
  readonly places: string;
  /** How many CPS cards are in. */
  readonly cards: number;
  /** Nothing of the computer, from Cryptolib to the browser, stands in the way of a card that can be used. */
  readonly isComputerFit: boolean;
  /** The day that this computer believes it is, in French words. */
  readonly today: string;
  /** The session is shown on another computer than the one that was looked at. */
  readonly isRemote: boolean;
  /** Readers with a chip that is not recognised. */
  readonly strangers: string;
  /** Of several CPS cards, those with a flaw. */
  readonly flawed: readonly Flawed[];
  /** Those of them whose flaw the deciding one has not. */
  readonly worse: readonly Flawed[];
  /** How far the way to the card was found in order. */
  readonly seen: 'card' | 'reader' | 'nothing';
}

interface FindingWords {
  /** The headline of every surface: one sentence, read alone. */
  readonly title: (told: Told) => string;
  /** What follows from it, or the good health of the rest. */
  readonly second?: (told: Told) => string | undefined;
  /** In place of the title, beside another finding that keeps the card from being read. */
  readonly beside?: (told: Told) => string;
}

const say = (title: string, second?: string): FindingWords =>
  second === undefined ? { title: () => title } : { title: () => title, second: () => second };

const readerWorks = 'Le lecteur, lui, fonctionne.';
/** Spares a hunt on this computer, where there is nothing to find. */
const readerGood = ({ isComputerFit }: Told): string =>
  isComputerFit ? 'Le lecteur, lui, fonctionne : rien n’est à changer sur cet ordinateur.' : readerWorks;
/** A clock that is years ahead lets every card expire. */
const readerGoodToday = (told: Told): string =>
  `${readerGood(told)} Selon l’horloge de cet ordinateur, c’est le ${told.today}.`;
const cardGood = 'Le lecteur fonctionne, et la carte a été lue.';
const seenGood = { card: cardGood, reader: readerWorks, nothing: undefined } as const;
const siteDecides = 'Le site dira s’il accepte la carte.';

/** Why one of several cards, or some of them, are not those to use. */
const flawText: Readonly<Record<Flawed['flaw'], readonly [one: string, some: string]>> = {
  'last-try': ['Une des cartes n’a plus qu’un essai pour son code', 'Des cartes n’ont plus qu’un essai pour leur code'],
  blocked: ['Une des cartes a son code bloqué', 'Des cartes ont leur code bloqué'],
  past: ['Une des cartes n’est plus valable', 'Des cartes ne sont plus valables'],
};

const otherChip = (strangers: string): string | undefined =>
  strangers === ''
    ? undefined
    : `Une autre puce, non reconnue, est dans ${strangers}. Si c’est votre CPS, le rapport aidera le support.`;

/** The computer that was looked at: of a remote session the one that is elsewhere. */
const hereOrServer =
  (title: (computer: 'cet ordinateur' | 'ce serveur') => string) =>
  ({ isRemote }: Told): string =>
    title(isRemote ? 'ce serveur' : 'cet ordinateur');

const flawsOf = (cards: readonly Flawed[]): string =>
  cards.map(({ flaw, places, where }) => `${flawText[flaw][places > 1 ? 1 : 0]} : ${where}.`).join(' ');

/** Of several cards that cannot be used, every one and its flaw; else about the one card. */
const eachOrOne =
  (one: (told: Told) => string) =>
  (told: Told): string =>
    told.flawed.length > 0 ? flawsOf(told.flawed) : one(told);

/**
 * The first sentence of popup, panel, welcome page, report and command line, by finding (shared/diagnosis/finding.ts). For
 * pharmacists: no names of interfaces or formats. Facts only; nothing says that a site will accept a card.
 */
export const findingText = {
  'program-damaged': say(
    'Une partie du programme d’aide manque.',
    'Il n’a pu regarder ni le lecteur ni la carte. Cela ne dit rien d’eux.',
  ),
  'remote-no-reader': say(
    'Cette session est à distance, et aucun lecteur n’y est partagé.',
    'Le lecteur est peut-être branché sur l’ordinateur qui est devant vous.',
  ),
  'service-denied': {
    title: hereOrServer((computer) => `L’accès aux lecteurs de carte de ${computer} est refusé à votre session.`),
  },
  'service-disabled': {
    title: hereOrServer((computer) => `Le service de carte à puce de ${computer} est désactivé.`),
  },
  'service-stopped': { title: hereOrServer((computer) => `Le service de carte à puce de ${computer} est arrêté.`) },
  'service-absent': {
    title: hereOrServer((computer) => `Le service de carte à puce de ${computer} n’est pas installé.`),
  },
  'service-silent': {
    title: hereOrServer((computer) => `Le service de carte à puce de ${computer} ne répond pas.`),
    second: () => 'Rien n’a donc pu être observé du lecteur ni de la carte.',
  },
  'service-unknown': say('Rien n’a pu être observé du lecteur ni de la carte.'),
  'reader-unseen': {
    title: ({ models }) => `Un lecteur est branché, mais le navigateur ne le voit pas : ${models}.`,
    second: () => 'Il manque un pilote ou un réglage du lecteur.',
  },
  'reader-pharmacy-only': say(
    'Le lecteur n’est connu que du logiciel de pharmacie.',
    'Le navigateur ne peut pas s’en servir tel qu’il est réglé.',
  ),
  'reader-left-over': say(
    'Aucun lecteur de carte n’est vu, et le logiciel de pharmacie en attend un.',
    'S’il est branché, il n’est connu que de ce logiciel.',
  ),
  'no-reader': say(
    'Aucun lecteur de carte n’est visible sur cet ordinateur.',
    'Un terminal réservé au logiciel de pharmacie n’apparaît pas ici.',
  ),
  'reader-silent': {
    title: () => 'Le lecteur est vu par l’ordinateur, mais il ne répond pas.',
    second: ({ isRemote }) =>
      isRemote ? 'Il est partagé avec cette session, et il a pu être débranché ailleurs.' : undefined,
  },
  'card-stopped': say('La carte a été reconnue, puis elle a cessé de répondre.', 'Le contact est peut-être mauvais.'),
  'card-mute': say('Une carte est insérée, mais elle ne répond pas.', 'Elle est peut-être à l’envers.'),
  'card-kept-by-system': say(
    'macOS se sert déjà de la carte.',
    'Le programme d’aide ne peut donc pas la lire. Le site le pourra peut-être.',
  ),
  'card-busy': say(
    'La carte est occupée par un autre logiciel.',
    'C’est souvent le logiciel de pharmacie. Rien n’est en panne.',
  ),
  'no-slot': say(
    'Le seul lecteur vu ici lit les cartes sans contact.',
    'La connexion demande la puce : il faut un lecteur où la carte s’insère.',
  ),
  'no-card': {
    title: () => 'Le lecteur est prêt. Insérez votre carte CPS.',
    second: ({ strangers }) => otherChip(strangers),
  },
  vitale: {
    title: () => 'C’est une carte Vitale.',
    second: ({ strangers }) =>
      ['Pour continuer, il faut votre carte CPS. Le lecteur, lui, fonctionne.', otherChip(strangers) ?? []]
        .flat()
        .join(' '),
  },
  'unknown-card': {
    title: () => 'Cette carte n’est pas reconnue. C’est bien votre CPS ?',
    second: ({ strangers }) =>
      `Elle est dans ${strangers}. Le lecteur, lui, fonctionne. Si c’est votre CPS, le rapport aidera le support.`,
  },
  'other-issuer': say(
    'Ce n’est sans doute pas une carte CPS.',
    'Le lecteur, lui, fonctionne. Si c’est bien votre CPS, copiez le rapport pour le support.',
  ),
  contactless: say(
    'La carte CPS est posée sur le lecteur, pas insérée.',
    'La connexion demande la puce. Le lecteur et la carte répondent.',
  ),
  'contactless-only': say(
    'La carte CPS est lue sans contact.',
    'La connexion demande la puce, et ce lecteur n’en a pas la place.',
  ),
  'retired-card': say(
    'Cette carte ressemble à une ancienne carte CPS, qui ne sert plus.',
    'Regardez la date imprimée dessus. Le lecteur, lui, fonctionne.',
  ),
  'look-alike': say('La carte insérée ressemble à une CPS, sans certitude.', 'Le lecteur, lui, fonctionne.'),
  'card-unreachable': say(
    'Le lecteur n’arrive pas à parler à la carte.',
    'Rien n’a pu être lu d’elle. Le contact est peut-être mauvais.',
  ),
  'being-read': say('Lecture de la carte en cours…', 'Laissez la carte dans le lecteur. Cela prend quelques secondes.'),
  'certificate-expired': {
    title: eachOrOne(({ date }) =>
      date === '' ? 'Le certificat de cette carte a expiré.' : `Le certificat de cette carte a expiré le ${date}.`,
    ),
    second: readerGoodToday,
  },
  'clock-ahead': {
    title: ({ today }) => `L’horloge de cet ordinateur est fausse : elle indique le ${today}.`,
    second: () => 'À cette date, toute carte a expiré. Le lecteur, lui, fonctionne.',
  },
  'clock-slow': {
    title: () => 'L’horloge de cet ordinateur retarde.',
    second: ({ date }) => `Pour lui, la carte ne sera valable qu’à partir du ${date}. Le lecteur, lui, fonctionne.`,
  },
  'certificate-not-yet': {
    title: ({ date }) => `Le certificat de cette carte ne sera valable qu’à partir du ${date}.`,
    second: () => readerWorks,
  },
  'card-date-past': {
    title: eachOrOne(({ date }) => `La date de fin de cette carte est passée : ${date}.`),
    second: readerGoodToday,
  },
  'card-never-updated': {
    title: () => 'Cette carte est reconnue, mais inutilisable : elle n’a pas reçu sa mise à jour.',
    second: readerGood,
  },
  'service-card': say('Cette carte est au nom d’un service, pas d’une personne.', 'Le lecteur, lui, fonctionne.'),
  'pin-blocked': { title: eachOrOne(() => 'Le code de cette carte est bloqué.'), second: readerGood },
  'test-card': say('C’est une carte de test : elle ne sert pas à activer une e-CPS.', 'Le lecteur, lui, fonctionne.'),
  'certificate-not-found': say('Le certificat de cette carte CPS n’a pas été trouvé.', 'Le lecteur, lui, fonctionne.'),
  unread: say(
    'Une carte CPS est reconnue, mais elle n’a pas été lue en entier.',
    'La méthode avec la carte mérite un essai.',
  ),
  'linux-not-foreseen': {
    title: () => 'Sous Linux, la connexion par carte n’est prévue que pour Red Hat, avec Firefox.',
    second: ({ seen }) => seenGood[seen],
  },
  'linux-unknown': {
    title: () => 'Sous Linux, la connexion par carte n’est prévue que pour Red Hat, avec Firefox.',
    second: ({ seen }) => ['Ce Linux n’a pas pu être identifié.', seenGood[seen] ?? []].flat().join(' '),
  },
  'system-not-foreseen': {
    title: () => 'La connexion par carte n’est prévue que sous Windows, macOS et Linux Red Hat.',
    second: ({ seen }) => seenGood[seen],
  },
  'windows-arm': say(
    'Personne n’a vérifié la connexion par carte sur un Windows pour processeur ARM.',
    'Le site dira s’il accepte la carte. Le lecteur et la carte ne sont pas en cause.',
  ),
  'linux-not-firefox': {
    title: ({ browser }) => `Sous Linux, la connexion par carte n’est prévue qu’avec Firefox, pas avec ${browser}.`,
    second: () => cardGood,
  },
  'middleware-missing': {
    title: ({ isRemote }) =>
      isRemote
        ? 'La carte est lue, mais il manque Cryptolib sur l’ordinateur distant, celui de cette session.'
        : 'La carte est lue, mais il manque Cryptolib pour se connecter sur le site.',
    second: () => 'Le lecteur et la carte, eux, n’ont pas de défaut connu.',
    beside: ({ isRemote }) =>
      isRemote
        ? 'Il manque aussi Cryptolib sur l’ordinateur distant, celui de cette session.'
        : 'Il manque aussi Cryptolib, dont le site a besoin pour se connecter par carte.',
  },
  'middleware-too-old': {
    title: ({ versions }) => `Cette carte (CPS4) demande Cryptolib 5.2. Ici : ${versions}.`,
    second: () => cardGood,
  },
  'middleware-on-pharmacy-reader': say('Sur ce Mac, Cryptolib est réglée pour un autre type de lecteur.', cardGood),
  'provider-missing': say(
    'Cette carte n’est pas déclarée dans Windows : le navigateur ne peut pas s’en servir.',
    cardGood,
  ),
  'manager-stopped': say(
    'Le « Gestionnaire de certificats CPS » de Windows ne tourne pas.',
    'Sans lui, le navigateur peut ne proposer aucun certificat. Le lecteur fonctionne, et la carte a été lue.',
  ),
  'certificate-not-offered': say(
    'Windows ne propose pas encore le certificat de cette carte.',
    'Le navigateur risque de ne pas la voir. Le lecteur fonctionne, et la carte a été lue.',
  ),
  'mac-token-missing': {
    title: ({ browser }) => `Sur ce Mac, ${browser} ne peut pas utiliser la carte : l’application CPSToken manque.`,
    second: () => 'Firefox, lui, s’en passe. Le lecteur fonctionne, et la carte a été lue.',
  },
  'browser-isolated': {
    title: ({ browser }) => `${browser} est un paquet isolé : il peut ne pas voir la carte.`,
    second: () => cardGood,
  },
  'extension-off': say('L’extension CPS de Firefox est désactivée.', cardGood),
  'extension-missing': say('Dans Firefox, il manque l’extension CPS pour utiliser la carte.', cardGood),
  'module-missing': say('L’extension CPS de Firefox est là, mais Cryptolib n’y a pas été trouvée.', cardGood),
  'generation-unknown': say(
    'Une carte CPS est lue, mais sa génération n’est pas connue.',
    'Le lecteur fonctionne. Le site dira s’il accepte la carte.',
  ),
  'middleware-unknown': say(
    'Le lecteur fonctionne, et la carte CPS a été lue.',
    'Cryptolib n’a pas pu être vérifiée ici : le site décidera.',
  ),
  'extension-unknown': say(
    'Le lecteur fonctionne, et la carte CPS a été lue.',
    'L’extension CPS de Firefox n’a pas pu être vérifiée ici : le site décidera.',
  ),
  'rest-not-looked': say(
    'Le lecteur fonctionne, et la carte CPS a été lue.',
    'Le reste de cet ordinateur n’est pas encore vérifié : le site décidera.',
  ),
  'macos-untested': say(
    'Le lecteur fonctionne, et la carte CPS a été lue.',
    'Cryptolib est donnée comme testée jusqu’à macOS 14. Ce Mac est plus récent : le site décidera.',
  ),
  ready: say('Le lecteur, la carte CPS et Cryptolib sont prêts sur cet ordinateur.', siteDecides),
  'last-try': {
    title: ({ flawed }) =>
      flawsOf(flawed.filter(({ flaw }) => flaw === 'last-try')) ||
      'Attention : il ne reste qu’un essai pour le code de la carte.',
  },
  'worse-card': {
    title: ({ worse }) => flawsOf(worse),
    second: ({ seen, cards, worse }) =>
      seen === 'card' && worse.reduce((sum, { places }) => sum + places, 1) === cards
        ? 'L’autre carte, elle, peut servir.'
        : undefined,
  },
  'two-cards': {
    title: ({ cards }) => `${cards > 2 ? 'Plusieurs' : 'Deux'} cartes CPS sont insérées.`,
    second: ({ places }) => `Elles sont ici : ${places}.`,
  },
} as const satisfies Readonly<Record<string, FindingWords>>;

export type FindingId = keyof typeof findingText;

export const findingWords = (id: FindingId): FindingWords => findingText[id];
