import { existsSync } from 'node:fs';
import type { WindowsServiceState } from '../../shared/diagnosis/facts.ts';
import { pathOn, type System } from '../system.ts';
import { NotKnown } from './probe.ts';
import type { WindowsApi } from './windows-api.ts';

/** What an installed pcscd leaves: its program, its unit, its socket. Its library comes with other programs, without it. */
const PCSCD = [
  '/usr/sbin/pcscd',
  '/usr/bin/pcscd',
  '/usr/local/sbin/pcscd',
  '/usr/lib/systemd/system/pcscd.socket',
  '/lib/systemd/system/pcscd.socket',
  '/etc/systemd/system/pcscd.socket',
  '/run/pcscd/pcscd.comm',
];

/** State of the smart-card service as the system keeps it, whatever PC/SC answers. @throws NotKnown where it does not tell */
export function smartCardService(system: System, windows: WindowsApi | undefined): WindowsServiceState {
  if (windows !== undefined) return windows.serviceState('SCardSvr');
  if (system.os === 'linux' && !PCSCD.some((path) => existsSync(pathOn(system, path)))) return 'absent';
  throw new NotKnown('not-told');
}
