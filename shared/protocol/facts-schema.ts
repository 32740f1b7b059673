import * as v from 'valibot';
import { boundedList, probe, shortText, text, wholeCount } from './bounds.ts';
import { card } from './card-schema.ts';

/**
 * Facts as the host gathers them and as they cross the line to the extension. Fields that this build does not know are dropped, so that a newer
 * host may add some; a new value of a closed list raises the protocol level instead (docs/protocol.md). Absent values are left out or
 * null, never an empty string.
 */

const reader = v.object({
  name: text,
  /** Model from the data file, null when the name is not in it. */
  model: v.nullable(text),
  vendor: v.exactOptional(v.nullable(text)),
  device: v.exactOptional(text),
  /** Which slot of its device, from 0; null when the device has one. */
  slot: v.exactOptional(v.nullable(wholeCount)),
  contactless: v.exactOptional(v.boolean()),
  /** The card this slot is usually for, where that is known; a card of the other kind in it means swapped slots. */
  usualCard: v.exactOptional(v.nullable(v.picklist(['cps', 'vitale']))),
  /** Version of the reader's driver, for the report. */
  driver: v.exactOptional(shortText),
  /** `busy` only after a connect really failed because another program holds the card; IN USE alone is normal. */
  state: v.picklist(['empty', 'present', 'mute', 'busy', 'unavailable']),
  /** IN USE by another program, as the status says it. Normal on most desks. */
  inUse: v.exactOptional(v.boolean()),
  card: v.nullable(card),
  /** Another number is another insertion, of the same card or of another as like it as can be: identity belongs to one insertion. */
  insertion: v.exactOptional(wholeCount),
});

const usbReader = v.object({
  /** vvvv:pppp, lower-case hex. */
  id: text,
  model: text,
  vendor: text,
  /** Note on it, e.g. that PC/SC needs the vendor's driver. */
  note: v.exactOptional(text),
  /** Whether a PC/SC reader of that model is listed. */
  seenByPcsc: v.boolean(),
});

const galss = v.object({
  iniPath: text,
  channels: boundedList(
    v.object({ kind: v.picklist(['pcsc', 'serial', 'other']), setting: text, lads: boundedList(text) }),
  ),
  cpsOnSerial: v.boolean(),
});

const browser = v.object({
  browser: v.picklist(['chrome', 'chromium', 'edge', 'brave', 'firefox']),
  installed: v.boolean(),
  /** How the browser is packaged; native messaging is limited in sandboxes. */
  packaging: v.exactOptional(v.picklist(['native', 'snap', 'flatpak'])),
  /** Of a Snap or Flatpak: whether its sandbox lets it start our host, where that shows. */
  reachesHost: v.exactOptional(v.picklist(['yes', 'no', 'unknown'])),
  registration: v.picklist(['ok', 'absent', 'broken']),
  /** Which link is broken, for the report. */
  problem: v.exactOptional(text),
  /** The policy by which an administrator keeps the browser from the host, be the registration in order or not. */
  forbiddenBy: v.exactOptional(text),
});

const windowsService = v.picklist(['running', 'stopped', 'disabled', 'absent']);

const firefox = v.object({
  /** The CPS extension of one's Firefox, over all profiles of this user: `on` in one of them, else `off` (there, but switched off), else `absent`. */
  cpsExtension: v.picklist(['on', 'off', 'absent']),
  /** Whether a profile, or the system, declares Cryptolib's PKCS#11 module to Firefox; null where that could not be seen. */
  pkcs11Module: v.nullable(v.boolean()),
});

const workstation = v.object({
  usb: v.exactOptional(probe(boundedList(usbReader))),
  /** Dotted versions, null when files are there but the version is not. */
  cryptolib: v.exactOptional(probe(boundedList(v.object({ version: v.nullable(text), path: text })))),
  galss: v.exactOptional(probe(v.nullable(galss))),
  smartCardService: v.exactOptional(probe(windowsService)),
  browsers: v.exactOptional(probe(boundedList(browser))),
  /** A remote desktop session: the reader may be on another computer. */
  remoteSession: v.exactOptional(probe(v.boolean())),
  /** Windows: CCM.exe, « Gestionnaire de certificats CPS », runs in this session. Without it a browser may be offered no certificate (docs/sources/field-2026-11.md 3.1). */
  ccm: v.exactOptional(probe(v.boolean())),
  /** Windows: the machine's processor is an ARM one, whatever this program was made for. */
  machineArm: v.exactOptional(probe(v.boolean())),
  /** Windows: the active power scheme lets USB devices sleep on mains power (USB selective suspend; 3.4). Read only. */
  usbSelectiveSuspend: v.exactOptional(probe(v.boolean())),
  /** macOS: this Mac asks before it lets a new USB accessory connect (macOS 15 and later; 3.4). Told with a reader on USB that PC/SC does not list. */
  accessoryApproval: v.exactOptional(probe(v.boolean())),
  /** macOS: Cryptolib's settings (/Library/Preferences/santesocial/CPS/*.conf) send it to GALSS instead of PC/SC (3.4). */
  cryptolibUsesGalss: v.exactOptional(probe(v.boolean())),
  /** macOS: the app CPSToken (fr.asip.esante.CPSToken) is there. Without it Safari and Chrome cannot use the card; Firefox can (8). */
  cpsToken: v.exactOptional(probe(v.boolean())),
  /** Firefox profiles, read only (3.1, 9). */
  firefox: v.exactOptional(probe(firefox)),
  /** The clock stands before this program was built: it is slow, and a certificate may only seem not to be valid yet. */
  clockBeforeBuild: v.exactOptional(probe(v.boolean())),
  /** Linux: ID and ID_LIKE of /etc/os-release in lower case, e.g. ["almalinux", "rhel", "centos", "fedora"]. Cryptolib is made for Red Hat 7-9 (8). */
  distribution: v.exactOptional(probe(boundedList(shortText))),
});

export const FactsSchema = v.object({
  system: v.object({
    os: v.picklist(['linux', 'windows', 'macos', 'other']),
    arch: text,
    release: v.exactOptional(text),
  }),
  pcsc: v.object({
    /** State of the smart-card service. `absent`: the library or service is not installed; `denied`: it refuses this user. */
    service: v.picklist(['running', 'stopped', 'absent', 'denied', 'unknown']),
    detail: v.exactOptional(text),
    /** The host's own part that speaks with the service is missing or cannot be loaded, so `service` is unknown. */
    programDamaged: v.exactOptional(v.literal(true)),
    /** The service is there and has not answered within our limit, so `service` is unknown. */
    silent: v.exactOptional(v.literal(true)),
    /** « PSS SmartCard Reader », GALSS's own driver on macOS, is listed; it is left out of `readers`. Alone, it shows a reader known to GALSS only (8). */
    pssReader: v.exactOptional(v.literal(true)),
    /** A remote desktop without a redirected reader: its service answered ERROR_BROKEN_PIPE (109; 8). */
    remoteWithoutReader: v.exactOptional(v.literal(true)),
    /** Version of the smart-card service, for the report. */
    version: v.exactOptional(shortText),
  }),
  readers: boundedList(reader),
  workstation,
});
