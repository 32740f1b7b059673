import { describeReaders } from '../../native-host/readers/describe-readers.ts';
import { matchUsb } from '../../native-host/readers/match-usb.ts';
import { versionIn } from '../../native-host/workstation/cryptolib.ts';
import { usbFromIoreg } from '../../native-host/workstation/usb-macos.ts';
import { usbFromInstanceIds } from '../../native-host/workstation/usb-windows.ts';
import { fuzz } from './fuzz.ts';
import { mutateText, oddText } from './mutate.ts';
import type { Random } from './random.ts';

interface Device {
  readonly vendorId: string;
  readonly productId: string;
}

const hex4 = (value: number): string => value.toString(16).padStart(4, '0');
const device = (random: Random): Device => ({
  vendorId: hex4(random.below(0x1_0000)),
  productId: hex4(random.below(0x1_0000)),
});

/** A node as `ioreg -p IOUSB -l -w 0` prints it, keys in any order, with keys and names that look alike. */
function ioregNode(random: Random, { vendorId, productId }: Device, index: number): string {
  const name = random.pick(['Lecteur SESAM VITALE', 'Hub', 'é', 'USB \\"2\\"', '']);
  const lines = [
    `"idVendor" = ${Number.parseInt(vendorId, 16)}`,
    `"idProduct" = ${Number.parseInt(productId, 16)}`,
    `"USB Product Name" = "${name}"`,
    `"locationID" = ${random.next()}`,
    `"idVendorSource" = ${random.below(9)}`,
  ].toSorted(() => (random.percent(50) ? 1 : -1));
  return [
    `  +-o ${name}@0110000${index}  <class IOUSBHostDevice>`,
    '  | {',
    ...lines.map((line) => `  |   ${line}`),
    '  | }',
  ].join('\n');
}

/** Windows lists hubs, devices and the interfaces of devices. */
const instanceIds = (random: Random, devices: readonly Device[]): readonly string[] =>
  devices.flatMap(({ vendorId, productId }) => [
    ...(random.percent(30) ? [`USB\\ROOT_HUB30\\${random.below(9)}&${oddText(random, 3)}`] : []),
    random.percent(50)
      ? `USB\\VID_${vendorId.toUpperCase()}&PID_${productId.toUpperCase()}\\${random.next()}`
      : `USB\\Vid_${vendorId}&Pid_${productId}\\6&1&0`,
    ...(random.percent(30) ? [`USB\\VID_${vendorId}&PID_${productId}&MI_0${random.below(3)}\\1`] : []),
  ]);

const isDevice = ({ vendorId, productId }: Device): boolean =>
  /^[0-9a-f]{4,}$/.test(vendorId) && /^[0-9a-f]{4,}$/.test(productId);

const NAMES: readonly string[] = [
  'Ingenico TL TELIUM (25005334) 00 00',
  'OLAQIN 90048020 TL VITALACT 1 0',
  'KAPELSE 00478521 KAP-LINK2 2 0',
  'Generic EMV Smartcard Reader 0',
];

/** What is wrong with the answers about any text. */
function wrongAbout(text: string): string | null {
  const ioreg = usbFromIoreg(text);
  const windows = usbFromInstanceIds(text.split('\n'));
  if (![...ioreg, ...windows].every(isDevice)) return `devices ${JSON.stringify([...ioreg, ...windows])}`;
  const version = versionIn(text);
  if (version !== null && (!text.includes(version) || !/^\d+(\.\d+)+$/.test(version))) return `version ${version}`;
  const names = text.split('\n').slice(0, 8);
  const described = describeReaders(names);
  if (described.some(({ name }, i) => name !== names[i])) return 'another reader is described';
  return matchUsb(ioreg, names, 'macos').length > ioreg.length ? 'a device too many' : null;
}

fuzz({
  about: 'ioreg, instance ids, versions and reader names, against the devices they were written from',
  generate(random) {
    const devices = random.list(random.below(4), () => device(random));
    const ioreg = ['+-o Root  <class IORegistryEntry>', ...devices.map((each, i) => ioregNode(random, each, i))].join(
      '\n',
    );
    const ids = instanceIds(random, devices);
    const any = random.pick([
      ioreg,
      ids.join('\n'),
      random.list(4, () => random.pick(NAMES)).join('\n'),
      `v${random.below(99)}.${random.below(99)}.${random.below(9)} (x64)`,
    ]);
    return { devices, ioreg, ids, damaged: mutateText(random, any) };
  },
  check({ devices, ioreg, ids, damaged }) {
    const wanted = JSON.stringify(devices);
    if (JSON.stringify(usbFromIoreg(ioreg)) !== wanted) return `ioreg: ${JSON.stringify(usbFromIoreg(ioreg))}`;
    if (JSON.stringify(usbFromInstanceIds(ids)) !== wanted)
      return `Windows: ${JSON.stringify(usbFromInstanceIds(ids))}`;
    return wrongAbout(damaged);
  },
});
