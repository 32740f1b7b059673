import { insertedCps } from './card-slots.ts';
import { asksInFirefox, cpsExtension, cryptolibHere, foreseenHere, lacksModule, sandboxOf } from './conditions.ts';
import type { Context } from './context.ts';
import { type Finding, finding, WITH_CARD, WITHOUT_CARD } from './finding.ts';
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

/** Reader and card did their work: what is left is the way from the browser to them. */
const isRead = ({ verdict }: Context): boolean => verdict === 'works';

const isProviderMissing = ({ cps }: Context): boolean => {
  const provider = known(cps?.provider);
  return provider !== undefined && (provider.names.length === 0 || provider.fileThere === false);
};

/** Computers on which no card log-in is foreseen, whatever reader and card do. */
export const SYSTEM_FINDINGS: readonly Finding[] = [
  finding(
    'linux-not-foreseen',
    'system',
    'not-here',
    'warn',
    WITHOUT_CARD,
    (context) => osIs('linux')(context) && foreseenHere(context) === 'no',
    ['other-computer'],
  ),
  finding('system-not-foreseen', 'system', 'not-here', 'warn', WITHOUT_CARD, osIs('other'), ['other-computer']),
];

/** From a card that can be used to the site. Those of the computer hold without any card. */
export const COMPUTER_FINDINGS: readonly Finding[] = [
  finding(
    'linux-unknown',
    'system',
    'not-known',
    'warn',
    WITHOUT_CARD,
    (context) => foreseenHere(context) === 'unknown',
    ['other-computer'],
  ),
  finding(
    'linux-not-firefox',
    'browser',
    'not-yet',
    'warn',
    WITH_CARD,
    (context) => osIs('linux')(context) && context.browser !== undefined && !asksInFirefox(context),
    ['use-firefox'],
  ),
  finding('middleware-missing', 'middleware', 'not-yet', 'warn', WITHOUT_CARD, cryptolibIs('missing'), [
    'install-atsam',
    'install-cryptolib',
    'install-cryptolib-linux',
  ]),
  finding('middleware-too-old', 'middleware', 'not-yet', 'warn', WITHOUT_CARD, cryptolibIs('too-old'), [
    'update-cryptolib',
  ]),
  finding(
    'middleware-on-pharmacy-reader',
    'middleware-reader',
    'not-yet',
    'warn',
    WITHOUT_CARD,
    (context) => osIs('macos')(context) && known(context.facts.workstation.cryptolibUsesGalss) === true,
    ['cryptolib-reader'],
  ),
  finding(
    'provider-missing',
    'card-provider',
    'not-yet',
    'warn',
    WITHOUT_CARD,
    (context) => throughWindows(context) && isProviderMissing(context) && !isOffered(context),
    ['repair-cryptolib'],
  ),
  finding(
    'manager-stopped',
    'certificate-manager',
    'not-yet',
    'warn',
    WITH_CARD,
    (context) => throughWindows(context) && known(context.facts.workstation.ccm) === false && !isOffered(context),
    ['start-manager'],
  ),
  finding(
    'certificate-not-offered',
    'certificate-store',
    'not-yet',
    'warn',
    WITH_CARD,
    (context) => throughWindows(context) && known(context.cps?.certificateInStore) === false,
    ['reinsert-card', 'start-manager'],
  ),
  finding(
    'mac-token-missing',
    'mac-token',
    'not-yet',
    'warn',
    WITH_CARD,
    (context) =>
      osIs('macos')(context) &&
      context.browser !== undefined &&
      !asksInFirefox(context) &&
      known(context.facts.workstation.cpsToken) === false,
    ['use-firefox', 'install-cps-token'],
  ),
  finding(
    'browser-isolated',
    'browser',
    'not-known',
    'warn',
    WITH_CARD,
    (context) => sandboxOf(context) !== undefined,
    ['use-ordinary-browser'],
  ),
  finding(
    'extension-off',
    'firefox-extension',
    'not-yet',
    'warn',
    WITH_CARD,
    (context) => asksInFirefox(context) && cpsExtension(context) === 'off',
    ['switch-extension-on'],
  ),
  finding(
    'extension-missing',
    'firefox-extension',
    'not-yet',
    'warn',
    WITH_CARD,
    (context) => asksInFirefox(context) && cpsExtension(context) === 'absent',
    ['use-chrome', 'install-extension'],
  ),
  finding(
    'module-missing',
    'firefox-extension',
    'not-known',
    'warn',
    WITH_CARD,
    (context) => asksInFirefox(context) && lacksModule(context),
    ['use-chrome', 'install-extension'],
  ),
  finding(
    'generation-unknown',
    'card-kind',
    'not-known',
    'unknown',
    WITH_CARD,
    (context) => isRead(context) && context.cps?.generationUnknown === true,
    ['send-report'],
  ),
  finding(
    'rest-not-looked',
    'middleware',
    'not-known',
    'ok',
    WITH_CARD,
    (context) => isRead(context) && context.facts.workstation.cryptolib === undefined,
  ),
  finding(
    'middleware-unknown',
    'middleware',
    'not-known',
    'ok',
    WITH_CARD,
    (context) => isRead(context) && cryptolibIs('unknown')(context),
  ),
  finding(
    'extension-unknown',
    'firefox-extension',
    'not-known',
    'ok',
    WITH_CARD,
    (context) => isRead(context) && asksInFirefox(context) && cpsExtension(context) === undefined,
  ),
  finding('ready', null, 'ready', 'ok', WITH_CARD, isRead),
];

/** The finding when no row holds. */
export const NOTHING_KNOWN = finding('service-unknown', 'service', 'not-known', 'unknown', WITHOUT_CARD, () => true);

/** What to know before the card is used, though nothing is in its way: said first where all else is good. */
export const CAUTIONS: readonly Finding[] = [
  finding('last-try', 'pin-tries', 'ready', 'warn', WITH_CARD, ({ cps }) => cps?.pinTriesLeft === 1, ['careful-pin']),
  finding('two-cards', 'slots', 'ready', 'warn', WITH_CARD, (context) => insertedCps(context.facts).length > 1, [
    'one-cps',
  ]),
];
