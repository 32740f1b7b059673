import type { UsbDevice } from '../readers/match-usb.ts';

/** USB devices among Windows' device instance ids, e.g. `USB\VID_2947&PID_0105\6&1a2b`. Interfaces of one device count once. */
export function usbFromInstanceIds(ids: readonly string[]): readonly UsbDevice[] {
  const pairs = ids.flatMap((id) => {
    const match = /^USB\\VID_([0-9A-F]{4})&PID_([0-9A-F]{4})\\/i.exec(id);
    return match?.[1] === undefined || match[2] === undefined
      ? []
      : [{ vendorId: match[1].toLowerCase(), productId: match[2].toLowerCase() }];
  });
  return pairs;
}
