import { isWithoutSlot, worseCardOf } from './card-slots.ts';
import { cardDaysLeft, isNotYetValid, lacksCertificate } from './conditions.ts';
import type { Context } from './context.ts';
import type { CardKind } from './facts.ts';
import type { FindingTable, RemedyId } from './finding.ts';
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
export const CARD_FINDINGS = {
  // It has said which card it is: it does not lie upside down, and its chip has a poor contact or none any more.
  'card-stopped': {
    check: 'card',
    state: 'not-yet',
    tone: 'fail',
    mend: 'by-hand',
    reason: 'card-trouble',
    when: ({ verdict, reader }) => verdict === 'mute' && typeof reader?.card?.atr === 'string',
    remedies: ['contact-slot', 'slot-reader', 'wipe-card', ...SLEEPY_READER],
  },
  'card-mute': {
    check: 'card',
    state: 'not-yet',
    tone: 'fail',
    mend: 'by-hand',
    reason: 'card-trouble',
    when: ({ verdict }) => verdict === 'mute',
    remedies: ['turn-card', ...SLEEPY_READER],
  },
  'card-kept-by-system': {
    check: 'card',
    state: 'not-known',
    tone: 'unknown',
    mend: 'nothing',
    reason: 'card-probable',
    when: ({ verdict, reader }) => verdict === 'busy' && reader?.card?.problem?.by === 'system',
  },
  'card-busy': {
    check: 'card',
    state: 'not-yet',
    tone: 'warn',
    mend: 'by-hand',
    reason: 'card-trouble',
    when: ({ verdict }) => verdict === 'busy',
    remedies: ['close-software', 'separate-reader', 'other-computer'],
  },
  'no-slot': {
    check: 'reader',
    state: 'not-yet',
    tone: 'warn',
    mend: 'other-reader',
    reason: 'no-usable-reader',
    when: ({ verdict, facts }) => (verdict === 'no-card' || verdict === 'wrong-card') && isWithoutSlot(facts),
    remedies: ['slot-reader'],
  },
  'no-card': {
    check: 'card',
    state: 'not-yet',
    tone: 'neutral',
    mend: 'nothing',
    reason: 'card-to-insert',
    when: ({ verdict }) => verdict === 'no-card',
    remedies: ['insert-card'],
  },
  'other-issuer': {
    check: 'card-kind',
    state: 'not-yet',
    tone: 'warn',
    mend: 'by-hand',
    reason: 'card-trouble',
    when: ({ reader }) => reader?.card?.problem?.code === 'issuer_mismatch',
    remedies: ['use-cps-card', 'send-report'],
  },
  vitale: {
    check: 'card-kind',
    state: 'not-yet',
    tone: 'warn',
    mend: 'by-hand',
    reason: 'card-trouble',
    when: kindIs('vitale'),
    remedies: ['use-cps-card'],
  },
  // It answered: it does not lie upside down.
  'unknown-card': {
    check: 'card-kind',
    state: 'not-known',
    tone: 'unknown',
    mend: 'by-hand',
    reason: 'card-trouble',
    when: kindIs('unknown'),
    remedies: ['contact-slot', 'use-cps-card', 'send-report'],
  },
  contactless: {
    check: 'card-kind',
    state: 'not-yet',
    tone: 'warn',
    mend: 'by-hand',
    reason: 'card-trouble',
    when: (context) => kindIs('cps3-contactless')(context) && canInsert(context),
    remedies: ['contact-slot'],
  },
  'contactless-only': {
    check: 'card-kind',
    state: 'not-here',
    tone: 'warn',
    mend: 'other-reader',
    reason: 'no-usable-reader',
    when: kindIs('cps3-contactless'),
    remedies: ['slot-reader', 'separate-reader'],
  },
  'retired-card': {
    check: 'card-kind',
    state: 'not-known',
    tone: 'warn',
    mend: 'newer-card',
    reason: 'card-unusable',
    when: kindIs('cps2ter'),
    remedies: ['recent-card', 'send-report'],
  },
  'being-read': {
    check: 'card-reading',
    state: 'not-known',
    tone: 'unknown',
    mend: 'nothing',
    reason: 'card-reading',
    when: ({ cps }) => cps?.inProgress === true,
  },
  // Whatever else is wrong with it: nobody renews or unblocks a test card to get an e-CPS.
  'test-card': {
    check: 'card-test',
    state: 'not-yet',
    tone: 'warn',
    mend: 'by-hand',
    reason: 'card-trouble',
    when: ({ cps }) => cps?.holder?.test === true,
    remedies: ['own-card'],
  },
  'certificate-expired': {
    check: 'certificate-validity',
    state: 'not-here',
    tone: 'fail',
    mend: 'other-card',
    reason: 'certificate-expired',
    when: ({ cps }) => cps?.certificate?.expired === true,
    remedies: ['renew-card', 'set-clock'],
  },
  'clock-slow': {
    check: 'clock',
    state: 'not-yet',
    tone: 'warn',
    mend: 'by-hand',
    reason: 'card-trouble',
    when: (context) => isNotYetValid(context) && known(context.facts.workstation.clockBeforeBuild) === true,
    remedies: ['set-clock'],
  },
  'certificate-not-yet': {
    check: 'certificate-validity',
    state: 'not-here',
    tone: 'fail',
    mend: 'other-card',
    reason: 'certificate-expired',
    when: isNotYetValid,
    remedies: ['set-clock', 'call-card-service'],
  },
  'card-date-past': {
    check: 'card-validity',
    state: 'not-here',
    tone: 'fail',
    mend: 'other-card',
    reason: 'card-unusable',
    when: (context) => (cardDaysLeft(context) ?? 0) < 0,
    remedies: ['renew-card', 'set-clock'],
  },
  'card-never-updated': {
    check: 'card-update',
    state: 'not-here',
    tone: 'fail',
    mend: 'other-card',
    reason: 'card-unusable',
    when: ({ cps }) => isNeverUpdated(cps),
    remedies: ['call-card-service'],
  },
  'service-card': {
    check: 'card-nominative',
    state: 'not-yet',
    tone: 'fail',
    mend: 'other-card',
    reason: 'not-nominative',
    when: ({ cps }) => cps?.holder?.nominative === false,
    remedies: ['nominative-card'],
  },
  'pin-blocked': {
    check: 'pin-tries',
    state: 'not-yet',
    tone: 'fail',
    mend: 'other-card',
    reason: 'pin-blocked',
    when: ({ cps }) => cps?.pinTriesLeft === 0,
    remedies: ['unblock-pin', 'call-card-service'],
  },
  // Browsers and other software may choose it: it is taken out first.
  'worse-card': {
    check: 'slots',
    state: 'not-yet',
    tone: 'warn',
    mend: 'by-hand',
    reason: 'card-trouble',
    when: (context) => context.verdict === 'works' && worseCardOf(context) !== undefined,
    remedies: ['remove-other-card'],
  },
  'certificate-not-found': {
    check: 'card-reading',
    state: 'not-known',
    tone: 'warn',
    mend: 'nothing',
    reason: 'card-probable',
    when: lacksCertificate,
    remedies: ['call-card-service'],
  },
  unread: {
    check: 'card-reading',
    state: 'not-known',
    tone: 'warn',
    mend: 'nothing',
    reason: 'card-probable',
    when: ({ verdict }) => verdict === 'probable',
    remedies: ['replug-reader', 'close-software'],
  },
  'look-alike': {
    check: 'card-kind',
    state: 'not-known',
    tone: 'unknown',
    mend: 'nothing',
    reason: 'card-probable',
    when: ({ verdict, cps }) => verdict === 'not-tested' && cps !== undefined,
    remedies: ['replug-reader', 'send-report'],
  },
} as const satisfies FindingTable;
