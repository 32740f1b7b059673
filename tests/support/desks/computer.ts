import { type Desk, held, known, macos, notKnown, row, WITH, WITHOUT } from './desk.ts';

/** From a card that can be used to the site, on Windows and on a Mac. */
export const COMPUTER_DESKS = {
  'everything in order': row('ready', WITH, null),
  'no Cryptolib on Windows': row('middleware-missing', WITHOUT, 'install-atsam', {
    workstation: { cryptolib: known([]) },
  }),
  'no Cryptolib on macOS': row('middleware-missing', WITHOUT, 'install-atsam', {
    workstation: { cryptolib: known([]) },
    system: macos,
  }),
  'a CPS4 and an old Cryptolib': row('middleware-too-old', WITHOUT, 'update-cryptolib', {
    readers: [held({ kind: 'cps4' })],
    workstation: { cryptolib: known([{ version: '5.1.7', path: 'C:\\x' }]) },
  }),
  'Cryptolib not known': row('middleware-unknown', WITH, null, {
    workstation: { cryptolib: notKnown },
    second: 'le site décidera',
  }),
  'the rest of the computer not looked at yet': row('rest-not-looked', WITH, null, {
    workstation: null,
    second: 'le site décidera',
  }),
  'Firefox without the CPS extension': row('extension-missing', WITH, 'use-chrome', {
    workstation: { firefox: known({ cpsExtension: 'absent', pkcs11Module: true }) },
    browser: 'firefox',
  }),
  'Firefox with the CPS extension switched off': row('extension-off', WITH, 'switch-extension-on', {
    workstation: { firefox: known({ cpsExtension: 'off', pkcs11Module: true }) },
    browser: 'firefox',
  }),
  'Chrome on a Mac without CPSToken': row('mac-token-missing', WITH, 'use-firefox', {
    workstation: { cpsToken: known(false) },
    system: macos,
    second: 'Firefox, lui, s’en passe.',
  }),
  'a Mac whose Cryptolib is set to GALSS': row('middleware-on-pharmacy-reader', WITHOUT, 'cryptolib-reader', {
    workstation: { cryptolibUsesGalss: known(true) },
    system: macos,
  }),
  'the certificate manager does not run': row('manager-stopped', WITH, 'start-manager', {
    workstation: { ccm: known(false) },
  }),
  'Windows knows no provider for the card': row('provider-missing', WITHOUT, 'repair-cryptolib', {
    readers: [held({ kind: 'cps4', provider: known({ names: [], provider: null, fileThere: null }) })],
  }),
  'the certificate is not in the store of Windows': row('certificate-not-offered', WITH, 'reinsert-card', {
    readers: [held({ certificateInStore: known(false) })],
    workstation: { ccm: known(true) },
  }),
  'one try left': row('last-try', WITHOUT, 'careful-pin', { readers: [held({ pinTriesLeft: 1 })], over: 'ready' }),
  'a CPS of unknown generation': row('generation-unknown', WITH, 'send-report', {
    readers: [held({ generationUnknown: true, kind: 'cps4' })],
  }),
  'Windows on an ARM processor': row('windows-arm', WITHOUT, 'other-computer', {
    workstation: { machineArm: known(true) },
  }),
  'a Mac newer than what Cryptolib was tested on': row('macos-untested', WITH, null, {
    workstation: { accessoryApproval: known(true), cpsToken: known(true) },
    system: macos,
    second: 'jusqu’à macOS 14',
  }),
  'a remote session without Cryptolib': row('middleware-missing', WITHOUT, 'ask-server', {
    workstation: { remoteSession: known(true), cryptolib: known([]) },
  }),
  'a remote session with its own reader': row('ready', WITH, null, { workstation: { remoteSession: known(true) } }),
  'Firefox with the CPS extension and no trace of Cryptolib in it': row('module-missing', WITH, 'use-chrome', {
    workstation: { firefox: known({ cpsExtension: 'on', pkcs11Module: false }) },
    browser: 'firefox',
  }),
} as const satisfies Readonly<Record<string, Desk>>;
