import { NotKnown } from './probe.ts';
import type { WindowsApi } from './windows-api.ts';

const CURRENT_VERSION = 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';

/** Build and revision of this Windows, e.g. 26100 and 6899. @throws NotKnown where the registry does not say */
export function windowsBuild(windows: WindowsApi): { readonly build: number; readonly revision: number | null } {
  const build = windows.registry.read('HKLM', CURRENT_VERSION, 'CurrentBuildNumber');
  if (build === null || !/^\d{1,9}$/.test(build)) throw new NotKnown('not-told');
  return { build: Number(build), revision: windows.dwordValue(CURRENT_VERSION, 'UBR') };
}
