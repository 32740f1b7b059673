import type { FindingTable, UnreadRow } from './finding.ts';

const ADMINISTRATOR = {
  state: 'not-yet',
  tone: 'fail',
  mend: 'administrator',
  reason: 'no-usable-reader',
  also: ['other-computer'],
  verdict: 'service-stopped',
} as const;

const SETTING = { ...ADMINISTRATOR, mend: 'setting' } as const;

const READER_NEEDED = { state: 'not-yet', tone: 'warn', mend: 'other-reader', reason: 'no-usable-reader' } as const;

/** From the program to a reader that can be used. */
export const READER_FINDINGS = {
  'program-damaged': {
    on: ['service/program-damaged'],
    state: 'not-known',
    tone: 'fail',
    mend: 'setting',
    reason: 'nothing-known',
    remedies: ['reinstall-program'],
    verdict: 'not-tested',
  },
  // Of the computer itself, wherever the session is shown: no shared reader would be seen either.
  'service-denied': { ...ADMINISTRATOR, on: ['service/denied'], remedies: ['allow-service'], verdict: 'not-tested' },
  'service-disabled': { ...ADMINISTRATOR, on: ['service/disabled'], remedies: ['enable-service'] },
  'service-absent': { ...ADMINISTRATOR, on: ['service/absent'], remedies: ['install-service'] },
  'service-silent': { ...SETTING, on: ['service/silent'], remedies: ['restart-computer'], verdict: 'not-tested' },
  'remote-no-reader': {
    on: ['remote-session/no-reader'],
    state: 'not-here',
    tone: 'warn',
    mend: 'before-you',
    reason: 'remote-session',
    remedies: ['redirect-reader'],
    also: ['separate-reader', 'other-computer', 'order-card'],
    verdict: 'no-reader',
  },
  'service-stopped': { ...SETTING, on: ['service/stopped'], remedies: ['start-service'] },
  'service-unknown': {
    on: ['service/unknown'],
    state: 'not-known',
    tone: 'unknown',
    mend: 'unseen',
    reason: 'nothing-known',
    also: ['other-computer'],
    verdict: 'not-tested',
  },
  'reader-unseen': {
    ...READER_NEEDED,
    on: ['reader-visible/none-seen'],
    remedies: ['allow-accessory', 'reader-driver', 'separate-reader'],
    also: ['other-computer'],
    verdict: 'not-visible',
  },
  'reader-pharmacy-only': {
    on: ['galss/only', 'galss/driver-only'],
    state: 'not-here',
    tone: 'warn',
    mend: 'elsewhere',
    reason: 'no-usable-reader',
    remedies: ['galss-pcsc', 'separate-reader', 'other-computer'],
    verdict: 'not-visible',
  },
  'reader-left-over': {
    ...READER_NEEDED,
    on: ['reader/left-over'],
    remedies: ['plug-reader', 'separate-reader'],
    also: ['galss-pcsc', 'other-computer', 'order-card'],
    verdict: 'no-reader',
  },
  'no-reader': {
    ...READER_NEEDED,
    on: ['reader/none'],
    // A pharmacy's terminal, plugged in, would show no more than this: another reader is asked for first.
    remedies: ['separate-reader', 'plug-reader'],
    also: ['other-computer', 'order-card'],
    verdict: 'no-reader',
  },
  'reader-silent': {
    ...SETTING,
    on: ['reader/silent'],
    // Shared with a remote session, it has left on the other side.
    remedies: ['redirect-reader', 'replug-reader', 'usb-sleep'],
    verdict: 'not-tested',
  },
  'no-slot': {
    ...READER_NEEDED,
    on: ['reader/without-slot'],
    remedies: ['slot-reader'],
    also: ['order-card'],
    verdict: 'no-card',
  },
} as const satisfies FindingTable<UnreadRow>;
