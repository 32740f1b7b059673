import type { FindingTable, RemedyId, UnreadRow } from './finding.ts';

const BY_HAND = { state: 'not-yet', tone: 'warn', mend: 'by-hand', reason: 'card-trouble' } as const;

const WRONG = { ...BY_HAND, also: ['order-card'], verdict: 'wrong-card' } as const;

const SILENT = { ...BY_HAND, tone: 'fail', also: ['other-computer'], verdict: 'mute' } as const;

/** The reader's part in a card that does not answer. */
const SLEEPY_READER = ['replug-reader', 'usb-sleep'] as const satisfies readonly RemedyId[];

/** What a slot holds, before anything is read of it: one of them holds of a slot. */
export const SLOT_FINDINGS = {
  'no-card': {
    on: ['card/none'],
    state: 'not-yet',
    tone: 'neutral',
    mend: 'nothing',
    reason: 'card-to-insert',
    remedies: ['insert-card', 'send-report'],
    also: ['order-card'],
    verdict: 'no-card',
  },
  // It answered: it does not lie upside down.
  'unknown-card': {
    ...WRONG,
    on: ['card-kind/unknown'],
    state: 'not-known',
    tone: 'unknown',
    remedies: ['contact-slot', 'use-cps-card', 'send-report'],
  },
  vitale: { ...WRONG, on: ['card-kind/vitale'], remedies: ['use-cps-card', 'send-report'] },
  'other-issuer': { ...WRONG, on: ['card-kind/other-issuer'], remedies: ['use-cps-card', 'send-report'] },
  'retired-card': {
    on: ['card-kind/retired'],
    state: 'not-known',
    tone: 'warn',
    mend: 'newer-card',
    reason: 'card-unusable',
    remedies: ['recent-card', 'send-report'],
    verdict: 'not-tested',
  },
  contactless: { ...BY_HAND, on: ['card-kind/contactless'], remedies: ['contact-slot'], verdict: 'not-tested' },
  'contactless-only': {
    on: ['card-kind/contactless-only'],
    state: 'not-here',
    tone: 'warn',
    mend: 'other-reader',
    reason: 'no-usable-reader',
    remedies: ['slot-reader', 'separate-reader'],
    verdict: 'not-tested',
  },
  'card-mute': { ...SILENT, on: ['card/mute'], remedies: ['turn-card', ...SLEEPY_READER] },
  // It has said which card it is: it does not lie upside down, and its chip has a poor contact or none any more.
  'card-stopped': {
    ...SILENT,
    on: ['card/stopped'],
    remedies: ['contact-slot', 'slot-reader', 'wipe-card', ...SLEEPY_READER],
  },
  'card-busy': {
    ...BY_HAND,
    on: ['card/busy'],
    remedies: ['close-software', 'separate-reader', 'other-computer'],
    verdict: 'busy',
  },
  'card-kept-by-system': {
    on: ['card/kept-by-system'],
    state: 'not-known',
    tone: 'unknown',
    mend: 'nothing',
    reason: 'card-probable',
    also: ['separate-reader', 'other-computer'],
    verdict: 'busy',
  },
} as const satisfies FindingTable<UnreadRow>;
