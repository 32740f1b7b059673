import { isWithoutSlot } from './card-slots.ts';
import { cardDaysLeft, isNotYetValid, lacksCertificate } from './conditions.ts';
import type { Context } from './context.ts';
import type { CardKind } from './facts.ts';
import { type Finding, finding, type RemedyId, WITH_CARD, WITHOUT_CARD } from './finding.ts';
import { known } from './known.ts';
import { isNeverUpdated } from './never-updated.ts';

const kindIs =
  (kind: CardKind) =>
  ({ reader }: Context): boolean =>
    reader?.card?.kind === kind;

/** A CPS seen through the air beside at least one reader that takes it by its chip. */
const canInsert = ({ facts }: Context): boolean =>
  facts.readers.some(({ contactless, state }) => contactless !== true && state !== 'unavailable');

/** The reader's part in a card that does not answer. */
const SLEEPY_READER: readonly RemedyId[] = ['replug-reader', 'usb-sleep'];

/** From the reader to a card that its holder can log in with. Where the card itself is of no use, the reader is not blamed. */
export const CARD_FINDINGS: readonly Finding[] = [
  // It told which card it is: it does not lie upside down, and its chip has a poor contact or none any more.
  finding(
    'card-stopped',
    'card',
    'not-yet',
    'fail',
    WITH_CARD,
    ({ verdict, reader }) => verdict === 'mute' && typeof reader?.card?.atr === 'string',
    ['contact-slot', 'wipe-card', ...SLEEPY_READER],
  ),
  finding('card-mute', 'card', 'not-yet', 'fail', WITH_CARD, ({ verdict }) => verdict === 'mute', [
    'turn-card',
    ...SLEEPY_READER,
  ]),
  finding(
    'card-kept-by-system',
    'card',
    'not-known',
    'unknown',
    WITH_CARD,
    ({ verdict, reader }) => verdict === 'busy' && reader?.card?.problem?.by === 'system',
  ),
  finding('card-busy', 'card', 'not-yet', 'warn', WITH_CARD, ({ verdict }) => verdict === 'busy', [
    'close-software',
    'separate-reader',
    'other-computer',
  ]),
  finding(
    'no-slot',
    'reader',
    'not-yet',
    'warn',
    WITHOUT_CARD,
    ({ verdict, facts }) => verdict === 'no-card' && isWithoutSlot(facts),
    ['slot-reader'],
  ),
  finding('no-card', 'card', 'not-yet', 'neutral', WITH_CARD, ({ verdict }) => verdict === 'no-card', ['insert-card']),
  finding(
    'other-issuer',
    'card-kind',
    'not-yet',
    'warn',
    WITH_CARD,
    ({ reader }) => reader?.card?.problem?.code === 'issuer_mismatch',
    ['use-cps-card', 'send-report'],
  ),
  finding('vitale', 'card-kind', 'not-yet', 'warn', WITH_CARD, kindIs('vitale'), ['use-cps-card']),
  // It answered: it does not lie upside down.
  finding('unknown-card', 'card-kind', 'not-known', 'unknown', WITH_CARD, kindIs('unknown'), [
    'contact-slot',
    'use-cps-card',
    'send-report',
  ]),
  finding(
    'contactless',
    'card-kind',
    'not-yet',
    'warn',
    WITH_CARD,
    (context) => kindIs('cps3-contactless')(context) && canInsert(context),
    ['contact-slot'],
  ),
  finding('contactless-only', 'card-kind', 'not-here', 'warn', WITHOUT_CARD, kindIs('cps3-contactless'), [
    'contact-slot',
    'separate-reader',
  ]),
  finding('retired-card', 'card-kind', 'not-known', 'warn', WITHOUT_CARD, kindIs('cps2ter'), [
    'recent-card',
    'send-report',
  ]),
  finding('being-read', 'card-reading', 'not-known', 'unknown', WITH_CARD, ({ cps }) => cps?.inProgress === true),
  // Whatever else is wrong with it: nobody renews or unblocks a test card to get an e-CPS.
  finding('test-card', 'card-test', 'not-yet', 'warn', WITH_CARD, ({ cps }) => cps?.holder?.test === true, [
    'own-card',
  ]),
  finding(
    'certificate-expired',
    'certificate-validity',
    'not-here',
    'fail',
    WITHOUT_CARD,
    ({ cps }) => cps?.certificate?.expired === true,
    ['renew-card'],
  ),
  finding(
    'clock-slow',
    'clock',
    'not-yet',
    'warn',
    WITH_CARD,
    (context) => isNotYetValid(context) && known(context.facts.workstation.clockBeforeBuild) === true,
    ['set-clock'],
  ),
  finding('certificate-not-yet', 'certificate-validity', 'not-here', 'fail', WITHOUT_CARD, isNotYetValid, [
    'set-clock',
    'call-card-service',
  ]),
  finding(
    'card-date-past',
    'card-validity',
    'not-here',
    'fail',
    WITHOUT_CARD,
    (context) => (cardDaysLeft(context) ?? 0) < 0,
    ['renew-card'],
  ),
  finding('card-never-updated', 'card-update', 'not-here', 'fail', WITHOUT_CARD, ({ cps }) => isNeverUpdated(cps), [
    'call-card-service',
  ]),
  finding(
    'service-card',
    'card-nominative',
    'not-yet',
    'fail',
    WITHOUT_CARD,
    ({ cps }) => cps?.holder?.nominative === false,
    ['nominative-card'],
  ),
  finding('pin-blocked', 'pin-tries', 'not-yet', 'fail', WITHOUT_CARD, ({ cps }) => cps?.pinTriesLeft === 0, [
    'unblock-pin',
    'call-card-service',
  ]),
  finding('certificate-not-found', 'card-reading', 'not-known', 'warn', WITH_CARD, lacksCertificate, [
    'call-card-service',
  ]),
  finding('unread', 'card-reading', 'not-known', 'warn', WITH_CARD, ({ verdict }) => verdict === 'probable', [
    'replug-reader',
    'close-software',
  ]),
  finding(
    'look-alike',
    'card-kind',
    'not-known',
    'unknown',
    WITH_CARD,
    ({ verdict, cps }) => verdict === 'not-tested' && cps !== undefined,
    ['replug-reader', 'send-report'],
  ),
];

/** Cards that nobody can log in with as they are, on whatever computer. */
export const UNUSABLE_CARDS: readonly Finding['id'][] = [
  'certificate-expired',
  'certificate-not-yet',
  'card-date-past',
  'card-never-updated',
  'service-card',
  'pin-blocked',
];
