import { type Desk, EMPTY, known, macos, row, stateOf, TERMINAL, unread, WITH, WITHOUT } from './desk.ts';

/** From the service to a slot with a card in it. */
export const READER_DESKS = {
  'a reader that does not answer': row('reader-silent', WITHOUT, 'replug-reader', {
    readers: [stateOf('unavailable')],
  }),
  'no reader': row('no-reader', WITHOUT, 'separate-reader', { readers: [], workstation: { usb: known([]) } }),
  'settings of GALSS whose reader is not plugged in': row('reader-left-over', WITHOUT, 'plug-reader', {
    readers: [],
    workstation: { usb: known([]), galss: known({ iniPath: 'galss.ini', channels: [], cpsOnSerial: true }) },
  }),
  'settings of GALSS where nobody looked at USB': row('reader-pharmacy-only', WITHOUT, 'galss-pcsc', {
    readers: [],
    workstation: { galss: known({ iniPath: 'galss.ini', channels: [], cpsOnSerial: true }) },
  }),
  'a shared reader that has left its remote session': row('reader-silent', WITHOUT, 'redirect-reader', {
    readers: [stateOf('unavailable')],
    workstation: { remoteSession: known(true) },
    second: 'débranché ailleurs',
  }),
  'a Vitale on a reader without a slot': row('no-slot', WITHOUT, 'slot-reader', {
    readers: [unread({ kind: 'vitale', evidence: 'atr-masked' }, { contactless: true })],
  }),
  'a service that waits for its first reader': row('no-reader', WITHOUT, 'separate-reader', {
    readers: [],
    workstation: { usb: known([]), smartCardService: known('stopped') },
    pcsc: { service: 'stopped' },
  }),
  'a terminal that the browser does not see': row('reader-unseen', WITHOUT, 'reader-driver', {
    readers: [],
    workstation: { usb: known([TERMINAL]) },
  }),
  'a Mac that asks before it lets a reader in': row('reader-unseen', WITHOUT, 'allow-accessory', {
    readers: [],
    workstation: { usb: known([TERMINAL]), accessoryApproval: known(true) },
    system: macos,
  }),
  'a reader that only the pharmacy software knows': row('reader-pharmacy-only', WITHOUT, 'galss-pcsc', {
    readers: [],
    system: macos,
    pcsc: { service: 'running', pssReader: true },
  }),
  'a remote session': row('remote-no-reader', WITHOUT, 'redirect-reader', {
    readers: [],
    workstation: { remoteSession: known(true) },
  }),
  'a remote session whose service broke the pipe': row('remote-no-reader', WITHOUT, 'redirect-reader', {
    readers: [],
    pcsc: { service: 'stopped', remoteWithoutReader: true },
  }),
  'a stopped service': row('service-stopped', WITHOUT, 'start-service', {
    readers: [],
    workstation: { usb: known([TERMINAL]) },
    pcsc: { service: 'stopped' },
  }),
  'a service that is disabled': row('service-disabled', WITHOUT, 'enable-service', {
    readers: [],
    workstation: { smartCardService: known('disabled') },
    pcsc: { service: 'stopped' },
  }),
  'no service': row('service-absent', WITHOUT, 'install-service', { readers: [], pcsc: { service: 'absent' } }),
  'a session that is refused': row('service-denied', WITHOUT, 'allow-service', {
    readers: [],
    pcsc: { service: 'denied' },
  }),
  'a server that refuses its remote sessions': row('service-denied', WITHOUT, 'allow-service', {
    readers: [],
    workstation: { remoteSession: known(true) },
    pcsc: { service: 'denied' },
  }),
  'a library without its service': row('service-absent', WITHOUT, 'install-service', {
    readers: [],
    workstation: { smartCardService: known('absent') },
    pcsc: { service: 'stopped' },
  }),
  'a damaged program': row('program-damaged', WITHOUT, 'reinstall-program', {
    readers: [],
    pcsc: { service: 'unknown', programDamaged: true },
  }),
  'a service that hangs': row('service-silent', WITHOUT, 'restart-computer', {
    readers: [],
    pcsc: { service: 'unknown', silent: true },
  }),
  'a CPS laid on the reader': row('contactless', WITH, 'contact-slot', {
    readers: [
      unread(
        { kind: 'cps3-contactless', evidence: 'atr-exact', problem: { code: 'contactless' } },
        { name: 'sans contact', contactless: true },
      ),
      { ...EMPTY, name: 'fente' },
    ],
  }),
  'no card in a good reader': row('no-card', WITH, 'insert-card', { readers: [EMPTY] }),
  'no card, and no Cryptolib': row('no-card', WITHOUT, 'insert-card', {
    readers: [EMPTY],
    workstation: { cryptolib: known([]) },
    second: 'Il manque aussi Cryptolib',
  }),
  'a reader without a slot, and nothing on it': row('no-slot', WITHOUT, 'slot-reader', {
    readers: [{ ...EMPTY, contactless: true }],
  }),
} as const satisfies Readonly<Record<string, Desk>>;
