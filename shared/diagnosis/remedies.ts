import { remedyText } from '../messages/fr/remedies.ts';
import { asksInFirefox, cryptolibHere, foreseenHere, isAdeli, isRemote } from './conditions.ts';
import type { Context } from './context.ts';
import type { LinkId, Need, Remedy, RemedyAction } from './diagnosis.ts';
import type { AlsoId, RemedyId } from './finding.ts';
import type { Held } from './held.ts';
import { known } from './known.ts';
import { isWithoutSlot, strangersIn } from './slot-contents.ts';

interface RemedyRule {
  readonly link: LinkId;
  readonly needs?: readonly Need[];
  readonly action?: (context: Context) => RemedyAction | null;
  readonly memo?: readonly string[];
  /** Condition under which it can help: the right system, and not about something known to be in order. Absent: always. */
  readonly fits?: (context: Context) => boolean;
}

type ActionOf = NonNullable<RemedyRule['action']>;

type Os = Context['facts']['system']['os'];

const on =
  (...systems: readonly Os[]) =>
  ({ facts }: Context): boolean =>
    systems.includes(facts.system.os);

const address =
  (id: Extract<RemedyAction, { kind: 'address' }>['id']): ActionOf =>
  () => ({ kind: 'address', id });

const phone =
  (id: Extract<RemedyAction, { kind: 'phone' }>['id']): ActionOf =>
  () => ({ kind: 'phone', id });

/** The installer that is known by its address is the one for 64-bit Intel Windows (shared/guides/addresses.ts). */
const is64BitWindows = ({ facts }: Context): boolean => facts.system.os === 'windows' && facts.system.arch === 'x64';

const cryptolibAddress: ActionOf = (context) =>
  is64BitWindows(context)
    ? { kind: 'address', id: 'cryptolib' }
    : on('windows', 'macos')(context)
      ? { kind: 'address', id: 'amelipro-help' }
      : null;

const lacksCryptolib = (context: Context): boolean => cryptolibHere(context) === 'missing';

/** Where no card log-in is foreseen, another reader changes nothing. */
const mayUseCards = (context: Context): boolean => foreseenHere(context) !== 'no';

/** The card lies on a reader, and is in no slot. */
const isLaidOn = ({ reader, cps }: Context): boolean =>
  reader?.contactless === true || cps?.kind === 'cps3-contactless';

/** No advice names a slot that no reader here has. */
const hasSlot = ({ facts }: Context): boolean => !isWithoutSlot(facts);

const WHOLE_INSTALLATION: readonly Need[] = ['administrator', 'software-closed', 'ask-software-house'];

/** What each piece of advice is for, what it needs and where it leads. Words: shared/messages/fr/remedies.ts. */
const REMEDY_RULES = {
  'reinstall-program': { link: 'host' },
  'redirect-reader': { link: 'service', fits: isRemote },
  'start-service': { link: 'service' },
  'enable-service': { link: 'service', needs: ['administrator'], fits: on('windows') },
  'install-service': { link: 'service', needs: ['administrator'] },
  'restart-computer': { link: 'service', fits: (context) => !isRemote(context) },
  'allow-service': { link: 'service' },
  'plug-reader': { link: 'reader' },
  'replug-reader': { link: 'reader' },
  'usb-sleep': {
    link: 'reader',
    needs: ['administrator'],
    fits: (context) => on('windows')(context) && known(context.facts.workstation.usbSelectiveSuspend) === true,
  },
  'allow-accessory': {
    link: 'reader',
    fits: (context) => on('macos')(context) && known(context.facts.workstation.accessoryApproval) === true,
  },
  'reader-driver': { link: 'reader', needs: ['administrator', 'ask-software-house'] },
  'galss-pcsc': { link: 'reader', needs: ['ask-software-house'], fits: mayUseCards },
  'slot-reader': { link: 'reader', fits: ({ facts }) => isWithoutSlot(facts) },
  'separate-reader': { link: 'reader', memo: ['M20'], fits: mayUseCards },
  'insert-card': { link: 'card', fits: hasSlot },
  'turn-card': { link: 'card', fits: (context) => !isLaidOn(context) },
  'wipe-card': { link: 'card', fits: (context) => !isLaidOn(context) },
  'close-software': { link: 'card', memo: ['M19'] },
  'use-cps-card': { link: 'card', fits: hasSlot },
  'contact-slot': { link: 'card', fits: (context) => isLaidOn(context) && hasSlot(context) },
  'recent-card': { link: 'card' },
  'own-card': { link: 'card' },
  'nominative-card': { link: 'card' },
  'remove-other-card': { link: 'card' },
  'one-cps': { link: 'card' },
  'reinsert-card': { link: 'card' },
  'set-clock': { link: 'card' },
  'renew-card': { link: 'card', memo: ['M24'], action: address('ans-assistance') },
  'call-card-service': { link: 'card', memo: ['M25'], action: phone('card') },
  'unblock-pin': { link: 'card', action: address('ans-assistance') },
  'careful-pin': { link: 'card' },
  'send-report': {
    link: 'card',
    action: () => ({ kind: 'report' }),
    fits: ({ reader, facts }) =>
      (reader?.card != null && reader.card.kind !== 'vitale') || strangersIn(facts).length > 0,
  },
  // ATSAM brings Cryptolib (docs/sources/card-and-readers.md 5.2).
  'install-atsam': {
    link: 'middleware',
    memo: ['M21'],
    needs: WHOLE_INSTALLATION,
    action: address('amelipro-help'),
    fits: (context) => on('windows', 'macos')(context) && lacksCryptolib(context),
  },
  'install-cryptolib': {
    link: 'middleware',
    memo: ['M21'],
    needs: WHOLE_INSTALLATION,
    action: address('cryptolib'),
    fits: (context) => is64BitWindows(context) && lacksCryptolib(context),
  },
  'install-cryptolib-linux': {
    link: 'middleware',
    needs: ['administrator'],
    fits: (context) => on('linux')(context) && foreseenHere(context) === 'yes' && lacksCryptolib(context),
  },
  'update-cryptolib': {
    link: 'middleware',
    memo: ['M21'],
    needs: WHOLE_INSTALLATION,
    action: cryptolibAddress,
    fits: (context) => foreseenHere(context) === 'yes' && cryptolibHere(context) !== 'fit',
  },
  'repair-cryptolib': {
    link: 'middleware',
    memo: ['M21'],
    needs: WHOLE_INSTALLATION,
    action: cryptolibAddress,
    fits: on('windows'),
  },
  'ask-server': { link: 'middleware' },
  'cryptolib-reader': { link: 'middleware', needs: ['administrator', 'ask-software-house'], fits: on('macos') },
  'start-manager': {
    link: 'middleware',
    fits: (context) => on('windows')(context) && known(context.facts.workstation.ccm) !== true,
  },
  'use-firefox': { link: 'browser', fits: (context) => !asksInFirefox(context) && on('macos', 'linux')(context) },
  'install-cps-token': {
    link: 'browser',
    needs: ['administrator'],
    fits: (context) => on('macos')(context) && known(context.facts.workstation.cpsToken) === false,
  },
  'use-chrome': { link: 'browser', fits: on('windows') },
  'install-extension': { link: 'browser', needs: ['administrator'] },
  'switch-extension-on': { link: 'browser' },
  'use-ordinary-browser': { link: 'browser' },
  'repair-registration': { link: 'host' },
  'other-computer': { link: 'reader', memo: ['M20'] },
  'without-card': { link: 'card', action: () => ({ kind: 'guide', id: 'activate-without-card' }) },
  diagam: { link: 'middleware', action: address('amelipro-help'), fits: on('windows', 'macos') },
  'renew-soon': { link: 'card' },
  'order-card': { link: 'card', memo: ['M24', 'M25'], action: address('ans-assistance') },
  support: { link: 'host', memo: ['M23'], action: phone('ecps') },
} as const satisfies Readonly<Record<RemedyId, RemedyRule>>;

/** What may help whatever the headline is, in the order in which to try it; by its id alone, what findings name in `also`. */
const OTHERS: readonly (AlsoId | readonly [id: RemedyId, when: (context: Context, isBlocked: boolean) => boolean])[] = [
  'galss-pcsc',
  [
    'repair-registration',
    ({ facts }) =>
      (known(facts.workstation.browsers) ?? []).some(
        ({ registration, forbiddenBy }) => registration === 'broken' && forbiddenBy === undefined,
      ),
  ],
  'separate-reader',
  'other-computer',
  ['without-card', (context, isBlocked) => !isAdeli(context) && isBlocked],
  'diagam',
  ['renew-soon', ({ cps }) => cps?.certificate?.expired === false && cps.certificate.daysLeft <= 60],
  'order-card',
  ['support', (_context, isBlocked) => isBlocked],
];

/** Remedies of the headline that are shown at once; the rest are "Autres pistes". */
const FIRST_LIMIT = 3;

/**
 * What to do next, first things first: about the headline, then about what else stands in the way, then what may help in general.
 * @param onTheWay the first finding along the way, whatever the headline is
 */
export function remediesFor(context: Context, findings: readonly Held[], onTheWay: Held): readonly Remedy[] {
  const [lead] = findings;
  // While a card is being read, nothing is known to be wrong.
  if (lead === undefined || lead.id === 'being-read') return [];
  const fitting = (ids: readonly RemedyId[]): readonly RemedyId[] =>
    ids.filter((id) => fits(id, context)).map((id) => (isForServer(id, context) ? 'ask-server' : id));
  const first = [...new Set(fitting(lead.remedies ?? []))].slice(0, FIRST_LIMIT);
  const isBlocked = findings.some(({ state, tone }) => state !== 'ready' && tone !== 'ok');
  const others = OTHERS.flatMap((other): readonly RemedyId[] => {
    if (typeof other === 'string') return onTheWay.also?.includes(other) === true ? [other] : [];
    const [id, when] = other;
    return when(context, isBlocked) ? [id] : [];
  });
  const ids = new Set([...first, ...fitting([...findings.flatMap(({ remedies }) => remedies ?? []), ...others])]);
  return [...ids].map((id) => remedyOf(id, first.includes(id) ? 'first' : 'other', context));
}

/** Of a remote session: nothing that the server lacks is to be installed by who sits there. */
function isForServer(id: RemedyId, context: Context): boolean {
  const { link, needs = [] }: RemedyRule = REMEDY_RULES[id];
  return (link === 'middleware' || link === 'browser') && needs.includes('administrator') && isRemote(context);
}

function fits(id: RemedyId, context: Context): boolean {
  const rule: RemedyRule = REMEDY_RULES[id];
  return rule.fits?.(context) ?? true;
}

function remedyOf(id: RemedyId, place: Remedy['place'], context: Context): Remedy {
  const rule: RemedyRule = REMEDY_RULES[id];
  const text = remedyText[id];
  return {
    id,
    text: typeof text === 'string' ? text : text[context.facts.system.os],
    link: rule.link,
    place,
    needs: rule.needs ?? [],
    action: rule.action?.(context) ?? null,
    ...(rule.memo === undefined ? {} : { memo: rule.memo }),
  };
}
