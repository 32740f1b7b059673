import type { WorkstationFacts } from '../../shared/diagnosis/facts.ts';
import { matchUsb, type UsbDevice } from '../readers/match-usb.ts';
import type { Registry } from '../registration/registry.ts';
import type { System } from '../system.ts';
import { isBeforeBuild } from './clock.ts';
import { findCpsToken } from './cps-token.ts';
import { findCryptolib } from './cryptolib.ts';
import { cryptolibUsesGalss } from './cryptolib-settings.ts';
import { findDistribution } from './distribution.ts';
import { findFirefox } from './firefox.ts';
import { findGalss } from './galss.ts';
import { isArmMachine } from './machine-architecture.ts';
import { asksForAccessories } from './macos-version.ts';
import { NotKnown, probe } from './probe.ts';
import { browserRegistrations } from './registrations.ts';
import { isRemoteSession } from './remote-session.ts';
import { runProgram } from './run-program.ts';
import { smartCardService } from './smart-card-service.ts';
import { usbFromSysfs } from './usb-linux.ts';
import { usbFromIoreg } from './usb-macos.ts';
import { usbFromInstanceIds } from './usb-windows.ts';
import type { WindowsApi } from './windows-api.ts';

/** Devices plugged in to USB. @throws when the system does not tell */
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

/** Facts that explain why PC/SC lists no reader. Cheap: gathered whenever none is seen. */
export async function whyNoReader(
  system: System,
  windows: WindowsApi | undefined,
  readerNames: readonly string[],
): Promise<WorkstationFacts> {
  const [usb, galss, remoteSession, service] = await Promise.all([
    probe(async () => matchUsb(await listUsb(system, windows), readerNames, system.os)),
    probe(() => findGalss(system)),
    probe(() => isRemoteSession(system, windows)),
    probe(() => smartCardService(system, windows)),
  ]);
  const isTold = windows !== undefined || service.state === 'known';
  return { usb, galss, remoteSession, ...(isTold && { smartCardService: service }) };
}

async function aboutWindows(windows: WindowsApi): Promise<WorkstationFacts> {
  const [ccm, machineArm, usbSelectiveSuspend] = await Promise.all([
    // « Gestionnaire de certificats CPS » (docs/sources/field-2026-11.md 3.1).
    probe(() => windows.runsInThisSession('CCM.exe')),
    probe(() => isArmMachine(windows)),
    probe(() => windows.usbSelectiveSuspend()),
  ]);
  return { ccm, machineArm, usbSelectiveSuspend };
}

async function aboutMacos(system: System): Promise<WorkstationFacts> {
  const [accessoryApproval, usesGalss, cpsToken] = await Promise.all([
    probe(() => asksForAccessories(system)),
    probe(() => cryptolibUsesGalss(system)),
    probe(findCpsToken),
  ]);
  return { accessoryApproval, cryptolibUsesGalss: usesGalss, cpsToken };
}

async function aboutThisSystem(system: System, windows: WindowsApi | undefined): Promise<WorkstationFacts> {
  if (windows !== undefined) return aboutWindows(windows);
  switch (system.os) {
    case 'macos':
      return aboutMacos(system);
    case 'linux':
      return { distribution: await probe(() => findDistribution(system)) };
    case 'windows':
    case 'other':
      return {};
  }
}

/** Every fact about this computer that bears on the card route. Probes run beside one another, each within its own limit. */
export async function workstationFacts(
  system: System,
  windows: WindowsApi | undefined,
  readerNames: readonly string[],
): Promise<WorkstationFacts> {
  /** A registry that cannot be read proves nothing about its contents. */
  const probeWith = <T>(observe: (registry: Registry | undefined) => T | Promise<T>) =>
    probe(() => {
      if (system.os === 'windows' && windows === undefined) throw new NotKnown('failed');
      return observe(windows?.registry);
    });
  const [reader, own, cryptolib, firefox, browsers, clockBeforeBuild] = await Promise.all([
    whyNoReader(system, windows, readerNames),
    aboutThisSystem(system, windows),
    probeWith((registry) => findCryptolib(system, registry)),
    probeWith((registry) => findFirefox(system, registry)),
    probeWith((registry) => browserRegistrations(system, registry)),
    probe(() => isBeforeBuild(new Date())),
  ]);
  return {
    ...reader,
    ...own,
    cryptolib,
    firefox,
    browsers,
    clockBeforeBuild,
  };
}
