import * as v from 'valibot';
import type { Facts } from '../diagnosis/facts.ts';
import { boundedList, isoDay, isoTime, shortText, text, tries, wholeCount } from './bounds.ts';

/**
 * The shape of facts as they cross the line from host to extension. Fields that this build does not know are dropped, so that a newer
 * host may add some; a new value of a closed list raises the protocol level instead (docs/protocol.md).
 */

/** A probe's outcome: what was seen, or why nothing is known. */
const probe = <T extends v.GenericSchema>(value: T) =>
  v.variant('state', [
    v.object({ state: v.literal('known'), value }),
    v.object({ state: v.literal('unknown'), reason: text }),
  ]);

const holder = v.object({
  nationalId: v.exactOptional(text),
  idKind: v.exactOptional(
    v.picklist(['rpps', 'adeli', 'finess', 'siren', 'siret', 'rpps-practice', 'adeli-practice', 'student', 'other']),
  ),
  idCheck: v.exactOptional(v.picklist(['valid', 'invalid', 'not-checked'])),
  name: v.exactOptional(text),
  givenName: v.exactOptional(text),
  title: v.exactOptional(text),
  profession: v.exactOptional(text),
  cardType: v.exactOptional(text),
  test: v.exactOptional(v.boolean()),
  nominative: v.exactOptional(v.boolean()),
  sector: v.exactOptional(text),
  registerSection: v.exactOptional(text),
});

const certificate = v.object({
  notBefore: isoTime,
  notAfter: isoTime,
  issuer: v.nullable(text),
  expired: v.boolean(),
  daysLeft: v.pipe(v.number(), v.safeInteger()),
});

const card = v.object({
  atr: v.nullable(text),
  kind: v.picklist(['cps3', 'cps3-contactless', 'cps4', 'cps2ter', 'vitale', 'unknown']),
  evidence: v.picklist(['issuer', 'atr-exact', 'atr-masked', 'none']),
  reading: v.picklist(['complete', 'partial', 'failed', 'not-attempted']),
  problem: v.exactOptional(
    v.object({
      code: v.picklist([
        'not_cps',
        'contactless',
        'retired_card',
        'mute',
        'busy',
        'removed',
        'timeout',
        'issuer_mismatch',
        'serial_unreadable',
        'application_absent',
        'directory_unreadable',
        'certificate_absent',
        'certificate_unreadable',
        'unexpected_status',
        'reader_error',
      ]),
      detail: v.exactOptional(text),
      by: v.exactOptional(v.literal('system')),
    }),
  ),
  serial: v.exactOptional(text),
  holder: v.exactOptional(holder),
  certificate: v.exactOptional(certificate),
  cardValidUntil: v.exactOptional(isoDay),
  vitale: v.exactOptional(v.picklist([1, 2])),
  inProgress: v.exactOptional(v.literal(true)),
  pinTriesLeft: v.exactOptional(v.nullable(tries)),
  pinTriesMax: v.exactOptional(v.nullable(tries)),
  generationUnknown: v.exactOptional(v.literal(true)),
  update: v.exactOptional(probe(v.picklist(['complete', 'incomplete', 'empty', 'absent']))),
  provider: v.exactOptional(
    probe(
      v.object({ names: boundedList(shortText), provider: v.nullable(shortText), fileThere: v.nullable(v.boolean()) }),
    ),
  ),
  certificateInStore: v.exactOptional(probe(v.boolean())),
});

const reader = v.object({
  name: text,
  model: v.nullable(text),
  vendor: v.exactOptional(v.nullable(text)),
  device: v.exactOptional(text),
  slot: v.exactOptional(v.nullable(wholeCount)),
  contactless: v.exactOptional(v.boolean()),
  usualCard: v.exactOptional(v.nullable(v.picklist(['cps', 'vitale']))),
  driver: v.exactOptional(shortText),
  state: v.picklist(['empty', 'present', 'mute', 'busy', 'unavailable']),
  inUse: v.exactOptional(v.boolean()),
  card: v.nullable(card),
  insertion: v.exactOptional(wholeCount),
});

const service = v.picklist(['running', 'stopped', 'disabled', 'absent']);

const workstation = v.object({
  usb: v.exactOptional(
    probe(
      boundedList(
        v.object({ id: text, model: text, vendor: text, note: v.exactOptional(text), seenByPcsc: v.boolean() }),
      ),
    ),
  ),
  cryptolib: v.exactOptional(probe(boundedList(v.object({ version: v.nullable(text), path: text })))),
  galss: v.exactOptional(
    probe(
      v.nullable(
        v.object({
          iniPath: text,
          channels: boundedList(
            v.object({ kind: v.picklist(['pcsc', 'serial', 'other']), setting: text, lads: boundedList(text) }),
          ),
          cpsOnSerial: v.boolean(),
        }),
      ),
    ),
  ),
  smartCardService: v.exactOptional(probe(service)),
  certPropSvc: v.exactOptional(probe(service)),
  browsers: v.exactOptional(
    probe(
      boundedList(
        v.object({
          browser: v.picklist(['chrome', 'chromium', 'edge', 'brave', 'firefox']),
          installed: v.boolean(),
          packaging: v.exactOptional(v.picklist(['native', 'snap', 'flatpak'])),
          reachesHost: v.exactOptional(v.picklist(['yes', 'no', 'unknown'])),
          registration: v.picklist(['ok', 'absent', 'broken']),
          problem: v.exactOptional(text),
          forbiddenBy: v.exactOptional(text),
        }),
      ),
    ),
  ),
  remoteSession: v.exactOptional(probe(v.boolean())),
  ccm: v.exactOptional(probe(v.boolean())),
  windowsBuild: v.exactOptional(probe(v.object({ build: wholeCount, revision: v.nullable(wholeCount) }))),
  machineArm: v.exactOptional(probe(v.boolean())),
  usbSelectiveSuspend: v.exactOptional(probe(v.boolean())),
  accessoryApproval: v.exactOptional(probe(v.boolean())),
  cryptolibUsesGalss: v.exactOptional(probe(v.boolean())),
  cpsToken: v.exactOptional(probe(v.boolean())),
  firefox: v.exactOptional(
    probe(v.object({ cpsExtension: v.picklist(['on', 'off', 'absent']), pkcs11Module: v.nullable(v.boolean()) })),
  ),
  ameliPrograms: v.exactOptional(probe(boundedList(v.picklist(['srvsvcnam', 'diagam'])))),
  clockBeforeBuild: v.exactOptional(probe(v.boolean())),
  distribution: v.exactOptional(probe(boundedList(shortText))),
});

export const FactsSchema = v.object({
  system: v.object({
    os: v.picklist(['linux', 'windows', 'macos', 'other']),
    arch: text,
    release: v.exactOptional(text),
  }),
  pcsc: v.object({
    service: v.picklist(['running', 'stopped', 'absent', 'denied', 'unknown']),
    detail: v.exactOptional(text),
    programDamaged: v.exactOptional(v.literal(true)),
    silent: v.exactOptional(v.literal(true)),
    pssReader: v.exactOptional(v.literal(true)),
    remoteWithoutReader: v.exactOptional(v.literal(true)),
    version: v.exactOptional(shortText),
  }),
  readers: boundedList(reader),
  workstation,
}) satisfies v.GenericSchema<unknown, Facts>;
