/**
 * Facts as the host gathers them: what was observed, with "unknown" where it was not. No judgement here; see diagnose.ts.
 * The JSON of `compagnon-ecps diagnose --json` is these facts plus the diagnosis (docs/command-line.md).
 * Absent values are left out or null, never an empty string.
 */

/** The outcome of one observation that can fail: what was seen, or why nothing is known. */
export type Probe<T> =
  | { readonly state: 'known'; readonly value: T }
  | { readonly state: 'unknown'; readonly reason: string };

export type OperatingSystem = 'linux' | 'windows' | 'macos' | 'other';

/** State of the smart-card service. `absent`: the library or service is not installed; `denied`: it refuses this user. */
export type PcscService = 'running' | 'stopped' | 'absent' | 'denied' | 'unknown';

/** `busy` only after a connect really failed because another program holds the card; IN USE alone is normal. */
export type ReaderState = 'empty' | 'present' | 'mute' | 'busy' | 'unavailable';

export type CardKind = 'cps3' | 'cps3-contactless' | 'cps4' | 'cps2ter' | 'vitale' | 'unknown';

/** How the card kind is known: its EF.SN carries the CPS issuer, its ATR equals a known one, its ATR matches under a mask, or not at all. */
export type CardEvidence = 'issuer' | 'atr-exact' | 'atr-masked' | 'none';

/** How far the reading without PIN went. */
export type Reading = 'complete' | 'partial' | 'failed' | 'not-attempted';

/** Kinds of national identifier, by the first character of the certificate's CN (table G08). */
export type IdKind =
  | 'rpps'
  | 'adeli'
  | 'finess'
  | 'siren'
  | 'siret'
  | 'rpps-practice'
  | 'adeli-practice'
  | 'student'
  | 'other';

export interface CardHolder {
  readonly nationalId?: string;
  readonly idKind?: IdKind;
  /** Luhn on the 11 digits of an RPPS number; other kinds have no public rule and stay `not-checked`. */
  readonly idCheck?: 'valid' | 'invalid' | 'not-checked';
  readonly name?: string;
  readonly givenName?: string;
  readonly title?: string;
  /** Code of table G15 as text, e.g. "21" pharmacist. */
  readonly profession?: string;
  /** Code of table G02 as text: "0" CPS, "1" CPF, "2" CDE/CPE, "3" CDA/CPA. */
  readonly cardType?: string;
  /** True for an ANS test card (category 80 or a TEST issuer). */
  readonly test?: boolean;
  /** False for a card that names a post, not a person: no SN and GN in the certificate, and a structure's identifier. */
  readonly nominative?: boolean;
  /** Activity sector, code of table R02. */
  readonly sector?: string;
  /** Section of the pharmacists' register, code of table G05. */
  readonly registerSection?: string;
}

export interface CardCertificate {
  /** ISO 8601, UTC. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** Null where the certificate names none. */
  readonly issuer: string | null;
  readonly expired: boolean;
  /** Whole days until notAfter, negative once past. */
  readonly daysLeft: number;
}

/** Why a card's contents are not, or not all, known. `code` is closed, see native-host/card; `detail` is for the report. */
export interface CardProblem {
  readonly code: CardProblemCode;
  readonly detail?: string;
  /** The operating system itself keeps the card: on macOS a token of CryptoTokenKit answers for it, seen as SCARD_E_NOT_TRANSACTED (docs/sources/field-2026-11.md 8). */
  readonly by?: 'system';
}

/**
 * State of EF_ACTUA (3F00D010), the mark of the card's last update. `empty` (no byte, or blanks only): the official module refuses the card,
 * "reconnue mais inutilisable"; `incomplete`: without an end date, which module 5.2.2 lets through (docs/sources/field-2026-11.md 8); `absent`
 * (6A82): never updated yet, which is normal (docs/sources/card-edge.md 2).
 */
export type CardUpdate = 'complete' | 'incomplete' | 'empty' | 'absent';

/** What Windows would use for this card, by its ATR: what SCardListCardsW and SCardGetCardTypeProviderNameW answer from (docs/sources/field-2026-11.md 8). */
export interface CardProvider {
  /** Card names that Windows has for this ATR; empty when no entry matches. */
  readonly names: readonly string[];
  /** Its cryptographic provider (CSP); null where the entry names none. */
  readonly provider: string | null;
  /** Whether the provider's own library lies where the registry says; null where it says nothing. */
  readonly fileThere: boolean | null;
}

export type CardProblemCode =
  | 'not_cps'
  | 'contactless'
  | 'retired_card'
  | 'mute'
  | 'busy'
  | 'removed'
  | 'timeout'
  | 'issuer_mismatch'
  | 'serial_unreadable'
  | 'application_absent'
  | 'directory_unreadable'
  | 'certificate_absent'
  | 'certificate_unreadable'
  | 'unexpected_status'
  | 'reader_error';

export interface CardFacts {
  /** Upper-case hex without blanks; null when the reader gave none. */
  readonly atr: string | null;
  readonly kind: CardKind;
  readonly evidence: CardEvidence;
  readonly reading: Reading;
  readonly problem?: CardProblem;
  /** Chip serial number, 8 digits. Identity. */
  readonly serial?: string;
  /** Identity. */
  readonly holder?: CardHolder;
  readonly certificate?: CardCertificate;
  /** The card's own end of validity, from CPS_ID_CARD, YYYY-MM-DD; another date than the certificate's. */
  readonly cardValidUntil?: string;
  /** Which Vitale generation the ATR shows. */
  readonly vitale?: 1 | 2;
  /** Set while the card is still being read: more facts may follow. */
  readonly inProgress?: true;
  readonly pinTriesLeft?: number | null;
  readonly pinTriesMax?: number | null;
  /** The chip's ATR fits a family of CPS under a mask only, so `kind` is the nearest one and its generation (CPS3 or CPS4) is not known. */
  readonly generationUnknown?: true;
  /** Was the card ever updated, as the official module asks before it uses a card. */
  readonly update?: Probe<CardUpdate>;
  /** Windows only. */
  readonly provider?: Probe<CardProvider>;
  /** Windows only: this very certificate lies in the user's personal store (CurrentUser\My), so that Chrome and Edge can offer it. */
  readonly certificateInStore?: Probe<boolean>;
}

export interface ReaderFacts {
  /** PC/SC name as the system gives it. */
  readonly name: string;
  /** Model from the data file, null when the name is not in it. */
  readonly model: string | null;
  readonly vendor?: string | null;
  /** Slots of one device share this key. */
  readonly device?: string;
  /** Which slot of its device, from 0; null when the device has one. */
  readonly slot?: number | null;
  readonly contactless?: boolean;
  /** The card this slot is usually for, where that is known; a card of the other kind in it means swapped slots. */
  readonly usualCard?: 'cps' | 'vitale' | null;
  /** Version of the reader's driver, for the report. */
  readonly driver?: string;
  readonly state: ReaderState;
  /** IN USE by another program, as the status says it. Normal on most desks. */
  readonly inUse?: boolean;
  readonly card: CardFacts | null;
  /** Another number is another insertion, of the same card or of another as like it as can be: identity belongs to one insertion. */
  readonly insertion?: number;
}

/** A USB device that the data file of readers knows. */
export interface UsbReader {
  /** vvvv:pppp, lower-case hex. */
  readonly id: string;
  readonly model: string;
  readonly vendor: string;
  /** Note on it, e.g. that PC/SC needs the vendor's driver. */
  readonly note?: string;
  /** Whether a PC/SC reader of that model is listed. */
  readonly seenByPcsc: boolean;
}

export interface Middleware {
  /** Dotted version, null when files are there but the version is not. */
  readonly version: string | null;
  readonly path: string;
}

export interface Galss {
  readonly iniPath: string;
  readonly channels: readonly {
    readonly kind: 'pcsc' | 'serial' | 'other';
    readonly setting: string;
    readonly lads: readonly string[];
  }[];
  /** A CPS LAD sits on a serial channel. */
  readonly cpsOnSerial: boolean;
}

export type BrowserId = 'chrome' | 'chromium' | 'edge' | 'brave' | 'firefox';

export interface BrowserRegistration {
  readonly browser: BrowserId;
  readonly installed: boolean;
  /** How the browser is packaged; native messaging is limited in sandboxes. */
  readonly packaging?: 'native' | 'snap' | 'flatpak';
  /** Of a Snap or Flatpak: whether its sandbox lets it start our host, where that shows. */
  readonly reachesHost?: 'yes' | 'no' | 'unknown';
  readonly registration: 'ok' | 'absent' | 'broken';
  /** Which link is broken, for the report. */
  readonly problem?: string;
  /** The policy by which an administrator keeps the browser from the host, be the registration in order or not. */
  readonly forbiddenBy?: string;
}

export type WindowsServiceState = 'running' | 'stopped' | 'disabled' | 'absent';

/** The CPS extension of one's Firefox, over all profiles of this user: `on` in one of them, else `off` (there, but switched off), else `absent`. */
export type FirefoxCpsExtension = 'on' | 'off' | 'absent';

export interface FirefoxFacts {
  readonly cpsExtension: FirefoxCpsExtension;
  /** Whether a profile, or the system, declares Cryptolib's PKCS#11 module to Firefox; null where that could not be seen. */
  readonly pkcs11Module: boolean | null;
}

/** Official "Lecture Carte Vitale" programs registered with a browser (fr.sesamvitale.…): each shows that ATSAM or SrvSvCnam is installed (docs/sources/field-2026-11.md 3.4). */
export type AmeliProgram = 'srvsvcnam' | 'diagam';

export interface WorkstationFacts {
  readonly usb?: Probe<readonly UsbReader[]>;
  readonly cryptolib?: Probe<readonly Middleware[]>;
  readonly galss?: Probe<Galss | null>;
  readonly smartCardService?: Probe<WindowsServiceState>;
  readonly certPropSvc?: Probe<WindowsServiceState>;
  readonly browsers?: Probe<readonly BrowserRegistration[]>;
  /** A remote desktop session: the reader may be on another computer. */
  readonly remoteSession?: Probe<boolean>;
  /** Windows: CCM.exe, « Gestionnaire de certificats CPS », runs in this session. Without it a browser may be offered no certificate (docs/sources/field-2026-11.md 3.1). */
  readonly ccm?: Probe<boolean>;
  /** Windows: its build number, e.g. 26100, and the revision after the dot. For the report: no registry value is ever advised (3.2). */
  readonly windowsBuild?: Probe<{ readonly build: number; readonly revision: number | null }>;
  /** Windows: the machine's processor is an ARM one, whatever this program was made for. */
  readonly machineArm?: Probe<boolean>;
  /** Windows: the active power scheme lets USB devices sleep on mains power (USB selective suspend; 3.4). Read only. */
  readonly usbSelectiveSuspend?: Probe<boolean>;
  /** macOS: this Mac asks before it lets a new USB accessory connect (macOS 15 and later; 3.4). Told with a reader on USB that PC/SC does not list. */
  readonly accessoryApproval?: Probe<boolean>;
  /** macOS: Cryptolib's settings (/Library/Preferences/santesocial/CPS/*.conf) send it to GALSS instead of PC/SC (3.4). */
  readonly cryptolibUsesGalss?: Probe<boolean>;
  /** macOS: the app CPSToken (fr.asip.esante.CPSToken) is there. Without it Safari and Chrome cannot use the card; Firefox can (8). */
  readonly cpsToken?: Probe<boolean>;
  /** Firefox profiles, read only (3.1, 9). */
  readonly firefox?: Probe<FirefoxFacts>;
  readonly ameliPrograms?: Probe<readonly AmeliProgram[]>;
  /** The clock stands before this program was built: it is slow, and a certificate may only seem not to be valid yet. */
  readonly clockBeforeBuild?: Probe<boolean>;
  /** Linux: ID and ID_LIKE of /etc/os-release in lower case, e.g. ["almalinux", "rhel", "centos", "fedora"]. Cryptolib is made for Red Hat 7-9 (8). */
  readonly distribution?: Probe<readonly string[]>;
}

export interface Facts {
  readonly system: { readonly os: OperatingSystem; readonly arch: string; readonly release?: string };
  readonly pcsc: {
    readonly service: PcscService;
    readonly detail?: string;
    /** The host's own part that speaks with the service is missing or cannot be loaded, so `service` is unknown. */
    readonly programDamaged?: true;
    /** The service is there and has not answered within our limit, so `service` is unknown. */
    readonly silent?: true;
    /** « PSS SmartCard Reader », GALSS's own driver on macOS, is listed; it is left out of `readers`. Alone, it shows a reader known to GALSS only (docs/sources/field-2026-11.md 8). */
    readonly pssReader?: true;
    /** A remote desktop without a redirected reader: its service answered ERROR_BROKEN_PIPE (109; 8). */
    readonly remoteWithoutReader?: true;
    /** Version of the smart-card service, for the report. */
    readonly version?: string;
  };
  readonly readers: readonly ReaderFacts[];
  readonly workstation: WorkstationFacts;
}
