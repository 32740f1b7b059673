import {
  adeli,
  type Desk,
  EMPTY,
  EXPIRED,
  held,
  known,
  linux,
  notKnown,
  row,
  TERMINAL,
  unread,
  WITH,
  WITHOUT,
} from './desk.ts';

/** On Linux, where card log-in is foreseen for one family only. */
export const LINUX_DESKS = {
  'a damaged program on a Debian desk': row('program-damaged', WITHOUT, 'reinstall-program', {
    readers: [],
    workstation: { distribution: known(['debian']) },
    system: linux,
    pcsc: { service: 'unknown', programDamaged: true },
    second: 'n’est prévue que pour Red Hat',
  }),
  'an expired certificate on a Debian desk': row('certificate-expired', WITHOUT, 'renew-card', {
    readers: [held(EXPIRED)],
    workstation: { distribution: known(['debian']) },
    system: linux,
  }),
  'an empty reader on a Linux that could not be identified': row('no-card', WITHOUT, 'insert-card', {
    readers: [EMPTY],
    workstation: { distribution: notKnown },
    system: linux,
    browser: 'firefox',
    second: 'n’est prévue que pour Red Hat',
  }),
  'a Debian desk': row('linux-not-foreseen', WITHOUT, 'other-computer', {
    workstation: { cryptolib: known([]), distribution: known(['debian']) },
    system: linux,
  }),
  'a Debian desk of an ADELI holder': row('linux-not-foreseen', 'other-computer', 'other-computer', {
    readers: [held({ holder: adeli })],
    workstation: { cryptolib: known([]), distribution: known(['debian']) },
    system: linux,
  }),
  'Red Hat with Firefox': row('ready', WITH, null, {
    workstation: {
      distribution: known(['almalinux', 'rhel']),
      firefox: known({ cpsExtension: 'on', pkcs11Module: true }),
    },
    system: linux,
    browser: 'firefox',
  }),
  'Red Hat with Chrome': row('linux-not-firefox', WITH, 'use-firefox', {
    workstation: { distribution: known(['rhel']) },
    system: linux,
  }),
  'Red Hat with Firefox as a Flatpak': row('browser-isolated', WITH, 'use-ordinary-browser', {
    workstation: {
      distribution: known(['rhel']),
      firefox: known({ cpsExtension: 'on', pkcs11Module: true }),
      browsers: known([{ browser: 'firefox', installed: true, packaging: 'flatpak', registration: 'ok' }]),
    },
    system: linux,
    browser: 'firefox',
  }),
  'Red Hat without Cryptolib': row('middleware-missing', WITHOUT, 'install-cryptolib-linux', {
    workstation: { distribution: known(['rhel']), cryptolib: known([]) },
    system: linux,
    browser: 'firefox',
  }),
  'an Ubuntu desk whose reader is empty': row('linux-not-foreseen', WITHOUT, 'other-computer', {
    readers: [EMPTY],
    workstation: { distribution: known(['ubuntu', 'debian']) },
    system: linux,
    browser: 'firefox',
    second: 'Le lecteur, lui, fonctionne.',
  }),
  'a Debian desk without a reader': row('linux-not-foreseen', WITHOUT, 'other-computer', {
    readers: [],
    workstation: { usb: known([TERMINAL]), distribution: known(['debian']) },
    system: linux,
  }),
  'a Debian desk whose service is stopped': row('linux-not-foreseen', WITHOUT, 'other-computer', {
    readers: [],
    workstation: { distribution: known(['debian']) },
    system: linux,
    pcsc: { service: 'stopped' },
  }),
  'a Vitale on a Debian desk': row('linux-not-foreseen', WITHOUT, 'other-computer', {
    readers: [unread({ kind: 'vitale', evidence: 'atr-masked', vitale: 2 })],
    workstation: { distribution: known(['debian']) },
    system: linux,
  }),
  'one try left on a Debian desk': row('linux-not-foreseen', WITHOUT, 'other-computer', {
    readers: [held({ pinTriesLeft: 1 })],
    workstation: { distribution: known(['debian']) },
    system: linux,
    second: 'il ne reste qu’un essai',
  }),
  'a card with one try left beside a good one on a Debian desk': row('linux-not-foreseen', WITHOUT, 'other-computer', {
    readers: [held({}, { name: 'A' }), held({ pinTriesLeft: 1 }, { name: 'B' })],
    workstation: { distribution: known(['debian']) },
    system: linux,
    second: 'n’a plus qu’un essai pour son code',
  }),
  'a Linux that nobody has looked at yet': row('rest-not-looked', WITH, null, {
    workstation: null,
    system: linux,
    browser: 'firefox',
  }),
  'a Linux that could not be identified': row('linux-unknown', WITHOUT, 'other-computer', {
    workstation: { distribution: notKnown },
    system: linux,
    browser: 'firefox',
    second: 'n’a pas pu être identifié',
  }),
} as const satisfies Readonly<Record<string, Desk>>;
