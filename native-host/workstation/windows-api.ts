import type { WindowsServiceState } from '../../shared/diagnosis/facts.ts';
import type { Registry } from '../registration/registry.ts';

/** What we ask of Windows itself, apart from PC/SC. One implementation: windows-native.ts. */
export interface WindowsApi {
  readonly registry: Registry;
  /** Device instance ids of what is plugged in to USB. @throws when Windows refuses */
  usbInstanceIds(): readonly string[];
  /** @throws when Windows refuses */
  serviceState(name: string): WindowsServiceState;
  isRemoteSession(): boolean;
}
