import fc from 'fast-check';
import type { BrowserId, CardFacts, Facts, Probe, ReaderFacts } from '../../../shared/diagnosis/facts.ts';

/** Facts of any desk that a host could report, likely or not. */

export const BROWSERS: readonly (BrowserId | undefined)[] = ['chrome', 'edge', 'firefox', 'chromium', undefined];

/** Known in most cases: where nothing is known there is little to be wrong about. */
const probe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Probe<T>> =>
  fc.oneof(
    { weight: 4, arbitrary: value.map((seen) => ({ state: 'known', value: seen }) as const) },
    { weight: 1, arbitrary: fc.constant({ state: 'unknown', reason: 'pas de réponse à temps.' } as const) },
  );

const day = fc.constantFrom('2025-01-01T00:00:00Z', '2026-11-27T09:00:00Z', '2027-06-01T00:00:00Z', 'garbage');
const flag = fc.boolean();

const anyCard: fc.Arbitrary<CardFacts> = fc.record(
  {
    atr: fc.option(fc.constant('3BAC')),
    kind: fc.constantFrom('cps3', 'cps3', 'cps4', 'cps4', 'cps3-contactless', 'cps2ter', 'vitale', 'unknown'),
    evidence: fc.constantFrom('issuer', 'issuer', 'issuer', 'atr-exact', 'atr-masked', 'none'),
    reading: fc.constantFrom('complete', 'partial', 'failed', 'not-attempted'),
    problem: fc.record(
      {
        code: fc.constantFrom('busy', 'mute', 'issuer_mismatch', 'reader_error', 'timeout'),
        by: fc.constant('system' as const),
      },
      { requiredKeys: ['code'] },
    ),
    certificate: fc.record({
      notBefore: day,
      notAfter: day,
      issuer: fc.constant('AC'),
      expired: fc.constantFrom(false, false, false, true),
      daysLeft: fc.integer({ min: -10, max: 900 }),
    }),
    holder: fc.record(
      { nominative: flag, idKind: fc.constantFrom('rpps', 'adeli', 'other'), test: flag },
      { requiredKeys: [] },
    ),
    pinTriesLeft: fc.option(fc.integer({ min: 0, max: 3 })),
    cardValidUntil: fc.constantFrom('2026-11-26', '2026-11-27', '2029-01-01', 'garbage'),
    inProgress: fc.constant(true as const),
    generationUnknown: fc.constant(true as const),
    update: probe(fc.constantFrom('complete', 'complete', 'incomplete', 'empty', 'absent')),
    provider: probe(
      fc.record({
        names: fc.constantFrom([], ['CPS3']),
        provider: fc.constantFrom(null, 'ASIP'),
        fileThere: fc.constantFrom(true, false, null),
      }),
    ),
    certificateInStore: probe(flag),
  },
  { requiredKeys: ['atr', 'kind', 'evidence', 'reading'] },
);

/** The card of a desk that is nearly in order, so that what stands beside it decides. */
const goodCard: fc.Arbitrary<CardFacts> = fc.record({
  atr: fc.constant('3BAC'),
  kind: fc.constantFrom('cps3', 'cps4'),
  evidence: fc.constant('issuer' as const),
  reading: fc.constant('complete' as const),
  certificate: fc.constant({
    notBefore: '2025-01-01T00:00:00Z',
    notAfter: '2028-01-01T00:00:00Z',
    issuer: 'AC',
    expired: false,
    daysLeft: 400,
  }),
  holder: fc.constant({ nominative: true, idKind: 'rpps' as const }),
  pinTriesLeft: fc.integer({ min: 1, max: 3 }),
});

const anyReader: fc.Arbitrary<ReaderFacts> = fc.record(
  {
    name: fc.constantFrom('A', 'B', 'C'),
    model: fc.constant(null),
    state: fc.constantFrom('present', 'present', 'present', 'empty', 'mute', 'busy', 'unavailable'),
    contactless: flag,
    device: fc.constantFrom('X', 'Y'),
    slot: fc.constantFrom(0, 1, null),
    card: fc.oneof(goodCard, fc.option(anyCard)),
  },
  { requiredKeys: ['name', 'model', 'state', 'card'] },
);

const service = fc.constantFrom('running', 'stopped', 'disabled', 'absent');

export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  system: fc.record({
    os: fc.constantFrom('windows', 'windows', 'macos', 'linux', 'other'),
    arch: fc.constantFrom('x64', 'arm64'),
  }),
  pcsc: fc.record(
    {
      service: fc.constantFrom('running', 'running', 'running', 'stopped', 'absent', 'denied', 'unknown'),
      programDamaged: fc.constant(true as const),
      silent: fc.constant(true as const),
      pssReader: fc.constant(true as const),
      remoteWithoutReader: fc.constant(true as const),
    },
    { requiredKeys: ['service'] },
  ),
  readers: fc.array(anyReader, { maxLength: 3 }),
  workstation: fc.record(
    {
      usb: probe(fc.constantFrom([], [{ id: '0b00:0090', model: 'Telium', vendor: 'Ingenico', seenByPcsc: false }])),
      cryptolib: probe(
        fc.array(fc.record({ version: fc.constantFrom('5.0.16', '5.2.6', null), path: fc.constant('p') }), {
          maxLength: 2,
        }),
      ),
      galss: probe(fc.constantFrom(null, { iniPath: 'p', channels: [], cpsOnSerial: true })),
      smartCardService: probe(service),
      remoteSession: probe(flag),
      ccm: probe(flag),
      usbSelectiveSuspend: probe(flag),
      accessoryApproval: probe(flag),
      cryptolibUsesGalss: probe(flag),
      cpsToken: probe(flag),
      clockBeforeBuild: probe(flag),
      distribution: probe(fc.constantFrom(['debian'], ['fedora'], ['almalinux', 'rhel'])),
      firefox: probe(
        fc.record({
          cpsExtension: fc.constantFrom('on', 'off', 'absent'),
          pkcs11Module: fc.constantFrom(true, false, null),
        }),
      ),
      browsers: probe(
        fc.constantFrom(
          [],
          [{ browser: 'firefox', installed: true, packaging: 'snap', registration: 'ok' } as const],
          [{ browser: 'chrome', installed: true, registration: 'broken' } as const],
        ),
      ),
    },
    { requiredKeys: [] },
  ),
});
