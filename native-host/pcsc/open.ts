import type { PcscPort } from './port.ts';
import { portOf } from './port-of.ts';

/** Opens PC/SC with the adapter of this system. Loads no library yet: what is missing shows as service state in `watch`. */
export async function openPcsc(): Promise<PcscPort> {
  if (process.platform === 'win32') {
    const { winscardDriver } = await import('./winscard/driver.ts');
    return portOf(winscardDriver());
  }
  const { pcscliteDriver } = await import('./pcsclite/driver.ts');
  if (process.platform !== 'darwin') return portOf(pcscliteDriver());
  const { loadKoffiLibrary } = await import('./pcsclite/koffi-library.ts');
  const { APPLE } = await import('./pcsclite/layout.ts');
  return portOf(pcscliteDriver(() => loadKoffiLibrary(APPLE)));
}
