import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UsbDevice } from '../readers/match-usb.ts';
import { place, type System } from '../system.ts';

/** USB devices as the Linux kernel lists them in sysfs. A device unplugged while we look is left out. */
export async function usbFromSysfs(system: System): Promise<readonly UsbDevice[]> {
  const folder = place(system, '/sys/bus/usb/devices');
  const devices = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const read = async (file: string): Promise<string> => (await readFile(join(folder, name, file), 'utf8')).trim();
      try {
        return [{ vendorId: await read('idVendor'), productId: await read('idProduct') }];
      } catch {
        return [];
      }
    }),
  );
  return devices.flat();
}
