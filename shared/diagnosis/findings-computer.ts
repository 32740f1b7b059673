import { insertedCps } from './card-slots.ts';
import {
  asksInFirefox,
  cpsExtension,
  cryptolibHere,
  foreseenHere,
  isUntestedMacos,
  isWindowsOnArm,
  lacksModule,
  sandboxOf,
} from './conditions.ts';
import type { Context } from './context.ts';
import type { FindingTable } from './finding.ts';
import { known } from './known.ts';

const osIs =
  (os: Context['facts']['system']['os']) =>
  ({ facts }: Context): boolean =>
    facts.system.os === os;

const cryptolibIs =
  (state: ReturnType<typeof cryptolibHere>) =>
  (context: Context): boolean =>
    cryptolibHere(context) === state;

/** On Windows, browsers but Firefox take the card through Windows' own store (docs/sources/field-2026-11.md 3.1). */
const throughWindows = (context: Context): boolean => osIs('windows')(context) && !asksInFirefox(context);

/** The card's own certificate is where Chrome and Edge look for it: whatever brought it there did its work. */
const isOffered = ({ cps }: Context): boolean => known(cps?.certificateInStore) === true;

/** Reader and card did their work: the way from the browser to them is left. */
const isRead = ({ verdict }: Context): boolean => verdict === 'works';

const isProviderMissing = ({ cps }: Context): boolean => {
  const provider = known(cps?.provider);
  return provider !== undefined && (provider.names.length === 0 || provider.fileThere === false);
};

/** Computers on which no card log-in is foreseen, whatever reader and card do. */
export const SYSTEM_FINDINGS = {
  'linux-not-foreseen': {
    check: 'system',
    state: 'not-here',
    tone: 'warn',
    mend: 'elsewhere',
    reason: 'system-not-foreseen',
    when: (context) => osIs('linux')(context) && foreseenHere(context) === 'no',
    remedies: ['other-computer'],
  },
  'system-not-foreseen': {
    check: 'system',
    state: 'not-here',
    tone: 'warn',
    mend: 'elsewhere',
    reason: 'system-not-foreseen',
    when: osIs('other'),
    remedies: ['other-computer'],
  },
} as const satisfies FindingTable;

/** From a card that can be used to the site. Those of the computer hold without any card. */
export const COMPUTER_FINDINGS = {
  'linux-unknown': {
    check: 'system',
    state: 'not-known',
    tone: 'warn',
    mend: 'untested',
    reason: 'system-not-known',
    when: (context) => foreseenHere(context) === 'unknown',
    remedies: ['other-computer'],
  },
  // What the ANS publishes names no Windows for ARM (docs/sources, field facts of 30 November 2026).
  'windows-arm': {
    check: 'system',
    state: 'not-known',
    tone: 'warn',
    mend: 'untested',
    reason: 'system-untested',
    when: ({ facts }) => isWindowsOnArm(facts),
    remedies: ['other-computer'],
  },
  'linux-not-firefox': {
    check: 'browser',
    state: 'not-yet',
    tone: 'warn',
    mend: 'by-hand',
    reason: 'browser-first',
    when: (context) => osIs('linux')(context) && context.browser !== undefined && !asksInFirefox(context),
    remedies: ['use-firefox'],
  },
  'middleware-missing': {
    check: 'middleware',
    state: 'not-yet',
    tone: 'warn',
    mend: 'administrator',
    reason: 'middleware-first',
    when: cryptolibIs('missing'),
    remedies: ['install-atsam', 'install-cryptolib', 'install-cryptolib-linux'],
  },
  'middleware-too-old': {
    check: 'middleware',
    state: 'not-yet',
    tone: 'warn',
    mend: 'administrator',
    reason: 'middleware-first',
    when: cryptolibIs('too-old'),
    remedies: ['update-cryptolib'],
  },
  'middleware-on-pharmacy-reader': {
    check: 'middleware-reader',
    state: 'not-yet',
    tone: 'warn',
    mend: 'administrator',
    reason: 'middleware-first',
    when: (context) => osIs('macos')(context) && known(context.facts.workstation.cryptolibUsesGalss) === true,
    remedies: ['cryptolib-reader'],
  },
  'provider-missing': {
    check: 'card-provider',
    state: 'not-yet',
    tone: 'warn',
    mend: 'administrator',
    reason: 'middleware-first',
    when: (context) => throughWindows(context) && isProviderMissing(context) && !isOffered(context),
    remedies: ['repair-cryptolib'],
  },
  'manager-stopped': {
    check: 'certificate-manager',
    state: 'not-yet',
    tone: 'warn',
    mend: 'by-hand',
    reason: 'point-first',
    when: (context) => throughWindows(context) && known(context.facts.workstation.ccm) === false && !isOffered(context),
    remedies: ['start-manager'],
  },
  'certificate-not-offered': {
    check: 'certificate-store',
    state: 'not-yet',
    tone: 'warn',
    mend: 'by-hand',
    reason: 'point-first',
    when: (context) => throughWindows(context) && known(context.cps?.certificateInStore) === false,
    remedies: ['reinsert-card', 'start-manager'],
  },
  'mac-token-missing': {
    check: 'mac-token',
    state: 'not-yet',
    tone: 'warn',
    mend: 'by-hand',
    reason: 'browser-first',
    when: (context) =>
      osIs('macos')(context) &&
      context.browser !== undefined &&
      !asksInFirefox(context) &&
      known(context.facts.workstation.cpsToken) === false,
    remedies: ['use-firefox', 'install-cps-token'],
  },
  'browser-isolated': {
    check: 'browser',
    state: 'not-known',
    tone: 'warn',
    mend: 'by-hand',
    reason: 'browser-first',
    when: (context) => sandboxOf(context) !== undefined,
    remedies: ['use-ordinary-browser'],
  },
  'extension-off': {
    check: 'firefox-extension',
    state: 'not-yet',
    tone: 'warn',
    mend: 'by-hand',
    reason: 'browser-first',
    when: (context) => asksInFirefox(context) && cpsExtension(context) === 'off',
    remedies: ['switch-extension-on'],
  },
  'extension-missing': {
    check: 'firefox-extension',
    state: 'not-yet',
    tone: 'warn',
    mend: 'by-hand',
    reason: 'browser-first',
    when: (context) => asksInFirefox(context) && cpsExtension(context) === 'absent',
    remedies: ['use-chrome', 'install-extension'],
  },
  'module-missing': {
    check: 'firefox-extension',
    state: 'not-known',
    tone: 'warn',
    mend: 'by-hand',
    reason: 'browser-first',
    when: (context) => asksInFirefox(context) && lacksModule(context),
    remedies: ['use-chrome', 'install-extension'],
  },
  'generation-unknown': {
    check: 'card-kind',
    state: 'not-known',
    tone: 'unknown',
    mend: 'nothing',
    reason: 'site-decides',
    when: (context) => isRead(context) && context.cps?.generationUnknown === true,
    remedies: ['send-report'],
  },
  'rest-not-looked': {
    check: 'middleware',
    state: 'not-known',
    tone: 'ok',
    mend: 'nothing',
    reason: 'site-decides',
    when: (context) => isRead(context) && context.facts.workstation.cryptolib === undefined,
  },
  'middleware-unknown': {
    check: 'middleware',
    state: 'not-known',
    tone: 'ok',
    mend: 'nothing',
    reason: 'site-decides',
    when: (context) => isRead(context) && cryptolibIs('unknown')(context),
  },
  'extension-unknown': {
    check: 'firefox-extension',
    state: 'not-known',
    tone: 'ok',
    mend: 'nothing',
    reason: 'site-decides',
    when: (context) => isRead(context) && asksInFirefox(context) && cpsExtension(context) === undefined,
  },
  // Cryptolib's makers tested it on macOS up to 14.
  'macos-untested': {
    check: 'system',
    state: 'not-known',
    tone: 'ok',
    mend: 'nothing',
    reason: 'site-decides',
    when: (context) => isRead(context) && isUntestedMacos(context.facts),
  },
  ready: { check: null, state: 'ready', tone: 'ok', mend: 'nothing', reason: 'card-works', when: isRead },
} as const satisfies FindingTable;

/** What to know before the card is used, though nothing is in its way: said first where all else is good. */
export const CAUTION_FINDINGS = {
  'last-try': {
    check: 'pin-tries',
    state: 'ready',
    tone: 'warn',
    mend: 'nothing',
    reason: 'last-try',
    when: ({ cps }) => cps?.pinTriesLeft === 1,
    remedies: ['careful-pin'],
  },
  'two-cards': {
    check: 'slots',
    state: 'ready',
    tone: 'warn',
    mend: 'nothing',
    reason: 'card-works',
    when: (context) => insertedCps(context.facts).length > 1,
    remedies: ['one-cps'],
  },
} as const satisfies FindingTable;
