import type { WindowsApi } from '../workstation/windows-api.ts';
import { personalCertificates } from './personal-certificates.ts';
import { usbSelectiveSuspend } from './power-scheme.ts';
import { windowsRegistry } from './registry.ts';
import { binaryValue } from './registry-values.ts';
import { isRemoteSession } from './remote-desktop.ts';
import { runsInThisSession } from './runs-in-this-session.ts';
import { serviceState } from './service-state.ts';
import { usbInstanceIds } from './usb-instance-ids.ts';

/** The Windows we run on, through its own libraries. Only where `process.platform` is win32. */
export const thisWindows = (): WindowsApi => ({
  registry: windowsRegistry(),
  usbInstanceIds,
  serviceState,
  isRemoteSession,
  runsInThisSession,
  binaryValue,
  usbSelectiveSuspend,
  personalCertificates,
});
