import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readSmallFile } from '../read-small-file.ts';
import type { UsbDevice } from '../readers/match-usb.ts';
import { pathOn, type System } from '../system.ts';

/** USB devices as the Linux kernel lists them in sysfs. A device unplugged while we look is left out. */
export async function usbFromSysfs(system: System): Promise<readonly UsbDevice[]> {
  const folder = pathOn(system, '/sys/bus/usb/devices');
  return (await readdir(folder)).flatMap((name) => {
    const read = (file: string): string => readSmallFile(join(folder, name, file), 'utf8').trim();
    try {
      return [{ vendorId: read('idVendor'), productId: read('idProduct') }];
    } catch {
      return [];
    }
  });
}
