import type { FindingTable } from './finding.ts';

const NOT_FORESEEN = { state: 'not-here', tone: 'warn', mend: 'elsewhere', reason: 'system-not-foreseen' } as const;

const UNTESTED = { state: 'not-known', tone: 'warn', mend: 'untested', reason: 'system-untested' } as const;

const BROWSER_FIRST = { state: 'not-yet', tone: 'warn', mend: 'by-hand', reason: 'browser-first' } as const;

const MIDDLEWARE_FIRST = {
  state: 'not-yet',
  tone: 'warn',
  mend: 'administrator',
  reason: 'middleware-first',
} as const;

const POINT_FIRST = { state: 'not-yet', tone: 'warn', mend: 'by-hand', reason: 'point-first' } as const;

const SITE_DECIDES = { state: 'not-known', tone: 'ok', mend: 'nothing', reason: 'site-decides' } as const;

/** Computers on which no card log-in is foreseen, whatever reader and card do. */
export const SYSTEM_FINDINGS = {
  'linux-not-foreseen': { ...NOT_FORESEEN, on: ['system/linux'], remedies: ['other-computer'] },
  'system-not-foreseen': { ...NOT_FORESEEN, on: ['system/other'], remedies: ['other-computer'] },
} as const satisfies FindingTable;

/** From a card that can be used to the site. Those of the computer hold without any card. */
export const COMPUTER_FINDINGS = {
  'linux-unknown': {
    ...UNTESTED,
    on: ['system/linux-unknown'],
    reason: 'system-not-known',
    remedies: ['other-computer'],
  },
  // What the ANS publishes names no Windows for ARM (docs/sources, field facts of 30 November 2026).
  'windows-arm': { ...UNTESTED, on: ['system/windows-arm'], remedies: ['other-computer'] },
  'linux-not-firefox': { ...BROWSER_FIRST, on: ['browser/not-firefox'], remedies: ['use-firefox'] },
  'middleware-missing': {
    ...MIDDLEWARE_FIRST,
    on: ['middleware/none'],
    remedies: ['install-atsam', 'install-cryptolib', 'install-cryptolib-linux'],
  },
  'middleware-too-old': { ...MIDDLEWARE_FIRST, on: ['middleware/too-old'], remedies: ['update-cryptolib'] },
  'middleware-on-pharmacy-reader': {
    ...MIDDLEWARE_FIRST,
    on: ['middleware-reader/galss'],
    remedies: ['cryptolib-reader'],
  },
  'provider-missing': { ...MIDDLEWARE_FIRST, on: ['card-provider/missing'], remedies: ['repair-cryptolib'] },
  'manager-stopped': { ...POINT_FIRST, on: ['certificate-manager/stopped'], remedies: ['start-manager'] },
  'certificate-not-offered': {
    ...POINT_FIRST,
    on: ['certificate-store/absent'],
    remedies: ['reinsert-card', 'start-manager'],
    also: ['diagam'],
  },
  'mac-token-missing': { ...BROWSER_FIRST, on: ['mac-token/absent'], remedies: ['use-firefox', 'install-cps-token'] },
  'browser-isolated': {
    ...BROWSER_FIRST,
    on: ['browser/isolated'],
    state: 'not-known',
    remedies: ['use-ordinary-browser'],
  },
  'extension-off': { ...BROWSER_FIRST, on: ['firefox-extension/off'], remedies: ['switch-extension-on'] },
  'extension-missing': {
    ...BROWSER_FIRST,
    on: ['firefox-extension/absent'],
    remedies: ['use-chrome', 'install-extension'],
  },
  'module-missing': {
    ...BROWSER_FIRST,
    on: ['firefox-extension/without-module'],
    state: 'not-known',
    remedies: ['use-chrome', 'install-extension'],
  },
  'generation-unknown': {
    ...SITE_DECIDES,
    on: ['card-kind/generation-unknown'],
    tone: 'unknown',
    remedies: ['send-report'],
    also: ['diagam'],
  },
  'rest-not-looked': { ...SITE_DECIDES, on: ['middleware/not-looked'] },
  'middleware-unknown': { ...SITE_DECIDES, on: ['middleware/unknown'], also: ['diagam'] },
  'extension-unknown': { ...SITE_DECIDES, on: ['firefox-extension/unknown'] },
  // Cryptolib's makers tested it on macOS up to 14.
  'macos-untested': { ...SITE_DECIDES, on: ['system/macos'] },
  ready: { on: [], state: 'ready', tone: 'ok', mend: 'nothing', reason: 'card-works' },
} as const satisfies FindingTable;
