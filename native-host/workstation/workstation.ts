import type { WorkstationFacts } from '../../shared/diagnosis/facts.ts';
import { matchUsb, type UsbDevice } from '../readers/match-usb.ts';
import type { System } from '../system.ts';
import { findCryptolib } from './cryptolib.ts';
import { findAtsam, findFirefoxExtension, findGalss } from './health-software.ts';
import { NotKnown, probe } from './probe.ts';
import { browserRegistrations } from './registrations.ts';
import { isRemoteSession } from './remote-session.ts';
import { runProgram } from './run-program.ts';
import { usbFromSysfs } from './usb-linux.ts';
import { usbFromIoreg } from './usb-macos.ts';
import { usbFromInstanceIds } from './usb-windows.ts';
import type { WindowsApi } from './windows-api.ts';

/** What is plugged in to USB. @throws when the system does not tell */
async function listUsb(system: System, windows: WindowsApi | undefined): Promise<readonly UsbDevice[]> {
  switch (system.os) {
    case 'linux':
      return usbFromSysfs(system);
    case 'macos':
      return usbFromIoreg(await runProgram('/usr/sbin/ioreg', ['-p', 'IOUSB', '-l', '-w', '0']));
    case 'windows':
      if (windows === undefined) throw new NotKnown('failed');
      return usbFromInstanceIds(windows.usbInstanceIds());
    case 'other':
      throw new NotKnown('no-known-place');
  }
}

/** What explains a reader that PC/SC does not list. Cheap: asked whenever no reader is seen. */
export async function whyNoReader(
  system: System,
  windows: WindowsApi | undefined,
  readerNames: readonly string[],
): Promise<WorkstationFacts> {
  const [usb, galss, remoteSession, smartCardService] = await Promise.all([
    probe(async () => matchUsb(await listUsb(system, windows), readerNames, system.os)),
    probe(() => findGalss(system)),
    probe(() => isRemoteSession(system, windows)),
    windows === undefined ? undefined : probe(() => windows.serviceState('SCardSvr')),
  ]);
  return { usb, galss, remoteSession, ...(smartCardService === undefined ? {} : { smartCardService }) };
}

/** Everything about this computer that bears on the card route. Probes run beside one another, each within its own limit. */
export async function lookAround(
  system: System,
  windows: WindowsApi | undefined,
  readerNames: readonly string[],
): Promise<WorkstationFacts> {
  const [reader, cryptolib, atsam, firefoxCpsExtension, browsers, certPropSvc] = await Promise.all([
    whyNoReader(system, windows, readerNames),
    probe(() => findCryptolib(system, windows?.registry)),
    probe(() => findAtsam(system)),
    probe(() => findFirefoxExtension(system)),
    probe(() => browserRegistrations(system, windows?.registry)),
    windows === undefined ? undefined : probe(() => windows.serviceState('CertPropSvc')),
  ]);
  return {
    ...reader,
    cryptolib,
    atsam,
    firefoxCpsExtension,
    browsers,
    ...(certPropSvc === undefined ? {} : { certPropSvc }),
  };
}
