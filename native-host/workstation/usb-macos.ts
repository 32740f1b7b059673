import type { UsbDevice } from '../readers/match-usb.ts';

const hex4 = (decimal: string): string => Number(decimal).toString(16).padStart(4, '0');

/** USB devices in the text of `ioreg -p IOUSB -l -w 0`: one block a node, ids in decimal. */
export function usbFromIoreg(text: string): readonly UsbDevice[] {
  return text.split(/^[ |]*\+-o /m).flatMap((block) => {
    const vendor = /"idVendor" = (\d+)/.exec(block)?.[1];
    const product = /"idProduct" = (\d+)/.exec(block)?.[1];
    return vendor === undefined || product === undefined ? [] : [{ vendorId: hex4(vendor), productId: hex4(product) }];
  });
}
