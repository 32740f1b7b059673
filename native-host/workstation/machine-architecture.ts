import { NotKnown } from './probe.ts';
import type { WindowsApi } from './windows-api.ts';

const ENVIRONMENT = 'SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment';

/**
 * Whether this Windows runs on an ARM processor. The machine's own value: an emulated program's environment says AMD64.
 * @throws NotKnown where the registry does not say
 */
export function isArmMachine({ registry }: WindowsApi): boolean {
  const architecture = registry.read('HKLM', ENVIRONMENT, 'PROCESSOR_ARCHITECTURE');
  if (architecture === null) throw new NotKnown('not-told');
  return /^ARM/i.test(architecture);
}
