import type { WindowsServiceState } from '../../shared/diagnosis/facts.ts';
import type { Registry } from '../registration/registry.ts';

/** What we ask of Windows itself, apart from PC/SC. One implementation: windows/this-windows.ts. */
export interface WindowsApi {
  readonly registry: Registry;
  /** Device instance ids of the devices plugged in to USB. @throws when Windows refuses */
  usbInstanceIds(): readonly string[];
  /** @throws when Windows refuses */
  serviceState(name: string): WindowsServiceState;
  isRemoteSession(): boolean;
  /** Whether a program of that file name runs in this session. @throws when Windows refuses */
  runsInThisSession(exeName: string): boolean;
  /** A value of HKEY_LOCAL_MACHINE; null when absent or of another type. */
  binaryValue(key: string, name: string): Uint8Array | null;
  /** Whether the active power scheme lets USB devices sleep on mains power. @throws when Windows does not say */
  usbSelectiveSuspend(): boolean;
  /** The user's own certificates (CurrentUser\My), as DER. @throws when Windows refuses */
  personalCertificates(): readonly Uint8Array[];
}
