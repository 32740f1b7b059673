import type { FindingTable } from './finding.ts';

const BY_HAND = { state: 'not-yet', tone: 'warn', mend: 'by-hand', reason: 'card-trouble' } as const;

const UNUSABLE = { state: 'not-here', tone: 'fail', mend: 'other-card', reason: 'card-unusable' } as const;

const UNREAD = { state: 'not-known', tone: 'warn', mend: 'nothing', reason: 'card-probable' } as const;

/** From a CPS in a slot to one that its holder can log in with. Where the card itself is of no use, the reader is not blamed. */
export const CARD_FINDINGS = {
  'card-unreachable': {
    ...BY_HAND,
    on: ['card-reading/no-contact'],
    tone: 'fail',
    remedies: ['contact-slot', 'wipe-card', 'replug-reader', 'usb-sleep'],
    also: ['other-computer'],
  },
  'being-read': {
    on: ['card-reading/in-progress'],
    state: 'not-known',
    tone: 'unknown',
    mend: 'nothing',
    reason: 'card-reading',
  },
  // Whatever else is wrong with it: nobody renews or unblocks a test card to get an e-CPS.
  'test-card': { ...BY_HAND, on: ['card-test/yes'], remedies: ['own-card'] },
  'clock-ahead': { ...BY_HAND, on: ['clock/after-card'], remedies: ['set-clock'] },
  'certificate-expired': {
    ...UNUSABLE,
    on: ['certificate-validity/expired'],
    reason: 'certificate-expired',
    remedies: ['renew-card', 'set-clock'],
  },
  'clock-slow': { ...BY_HAND, on: ['clock/before-card'], remedies: ['set-clock'] },
  'certificate-not-yet': {
    ...UNUSABLE,
    on: ['certificate-validity/not-yet'],
    reason: 'certificate-expired',
    remedies: ['set-clock', 'call-card-service'],
  },
  'card-date-past': { ...UNUSABLE, on: ['card-validity/past'], remedies: ['renew-card', 'set-clock'] },
  'card-never-updated': { ...UNUSABLE, on: ['card-update/never'], remedies: ['call-card-service'] },
  'service-card': {
    ...UNUSABLE,
    on: ['card-nominative/no'],
    state: 'not-yet',
    reason: 'not-nominative',
    remedies: ['nominative-card'],
  },
  'pin-blocked': {
    ...UNUSABLE,
    on: ['pin-tries/blocked'],
    state: 'not-yet',
    reason: 'pin-blocked',
    remedies: ['unblock-pin', 'call-card-service'],
  },
  // Browsers and other software may choose it: it is taken out first.
  'worse-card': { ...BY_HAND, on: ['slots/worse-card'], remedies: ['remove-other-card'] },
  'look-alike': {
    ...UNREAD,
    on: ['card-kind/look-alike'],
    tone: 'unknown',
    remedies: ['replug-reader', 'send-report'],
    also: ['other-computer'],
  },
  'certificate-not-found': { ...UNREAD, on: ['card-reading/no-certificate'], remedies: ['call-card-service'] },
  unread: {
    ...UNREAD,
    on: ['card-reading/unread'],
    remedies: ['replug-reader', 'close-software'],
    also: ['other-computer'],
  },
} as const satisfies FindingTable;

/** What to know before the card is used, though nothing is in its way: said first where all else is good. */
export const CAUTION_FINDINGS = {
  'last-try': {
    on: ['pin-tries/last'],
    state: 'ready',
    tone: 'warn',
    mend: 'nothing',
    reason: 'last-try',
    remedies: ['careful-pin'],
  },
  'two-cards': {
    on: ['slots/several'],
    state: 'ready',
    tone: 'warn',
    mend: 'nothing',
    reason: 'card-works',
    remedies: ['one-cps'],
  },
} as const satisfies FindingTable;
