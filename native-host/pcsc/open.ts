import { createPort } from './create-port.ts';
import type { PcscPort } from './port.ts';

/** Opens PC/SC with the adapter of this system. Loads no library yet: a missing one shows as service state in `watch`. */
export async function openPcsc(): Promise<PcscPort> {
  if (process.platform === 'win32') {
    const { winscardDriver } = await import('./winscard/driver.ts');
    return createPort(winscardDriver());
  }
  const { pcscliteDriver } = await import('./pcsclite/driver.ts');
  if (process.platform !== 'darwin') return createPort(pcscliteDriver());
  const { loadKoffiLibrary } = await import('./pcsclite/koffi-library.ts');
  const { APPLE } = await import('./pcsclite/layout.ts');
  return createPort(pcscliteDriver(() => loadKoffiLibrary(APPLE)));
}
