import fc from 'fast-check';
import { matchUsb } from '../../native-host/readers/match-usb.ts';
import { versionIn } from '../../native-host/workstation/cryptolib.ts';
import { parseGalssIni } from '../../native-host/workstation/galss-ini.ts';
import { usbFromIoreg } from '../../native-host/workstation/usb-macos.ts';
import { usbFromInstanceIds } from '../../native-host/workstation/usb-windows.ts';
import { damagedText } from './damage.ts';
import { fuzz } from './fuzz.ts';

const hex = (id: number): string => id.toString(16).padStart(4, '0');

/** As `ioreg -p IOUSB -l -w 0` prints a device beside a hub, with a key that looks alike. */
const ioreg = (vendor: number, product: number): string => `+-o Root  <class IORegistryEntry>
  +-o Hub@01100000  <class IOUSBHostDevice>
  | {
  |   "USB Product Name" = "Hub \\"2\\""
  | }
  +-o Lecteur SESAM VITALE@01200000  <class IOUSBHostDevice>
    {
      "idVendorSource" = 7
      "idProduct" = ${product}
      "idVendor" = ${vendor}
    }`;

/** Windows lists hubs, devices and the interfaces of devices. */
const instanceIds = (vendor: number, product: number): readonly string[] => [
  'USB\\ROOT_HUB30\\4&1E3F2A1&0&0',
  `USB\\VID_${hex(vendor).toUpperCase()}&PID_${hex(product).toUpperCase()}\\0001`,
  `USB\\Vid_${hex(vendor)}&Pid_${hex(product)}&MI_00\\6&1&0`,
];

const id = fc.nat({ max: 0xffff });

fuzz('ioreg and instance ids, against the device they were written from', fc.tuple(id, id), ([vendor, product]) => {
  const wanted = JSON.stringify([{ vendorId: hex(vendor), productId: hex(product) }]);
  const read = [usbFromIoreg(ioreg(vendor, product)), usbFromInstanceIds(instanceIds(vendor, product))];
  const wrong = read.find((each) => JSON.stringify(each) !== wanted);
  return wrong === undefined ? null : `devices ${JSON.stringify(wrong)}, not ${wanted}`;
});

const any = fc.tuple(id, id).chain((ids) => fc.constantFrom(ioreg(...ids), ...instanceIds(...ids), 'v5.12.6 (x64)'));

fuzz('damaged answers of a workstation: devices and versions that can be', damagedText(any), (text) => {
  const seen = usbFromIoreg(text);
  const all = [...seen, ...usbFromInstanceIds(text.split('\n'))].flatMap((device) => Object.values(device));
  const odd = all.find((one) => !/^[0-9a-f]{4,}$/.test(one));
  if (odd !== undefined) return `a device of ${odd}`;
  const version = versionIn(text);
  if (version !== null && (!text.includes(version) || !/^\d+(\.\d+)+$/.test(version))) return `version ${version}`;
  return matchUsb(seen, text.split('\n'), 'macos').length > seen.length ? 'a device too many' : null;
});

const GALSS_INI = `[PROTOCOLE0]\r\nNomLib=PSSINW64.DLL\r\n[CANAL1]\r\nProtocole=0\r\nCaracteristiques=9600,1,8,0,0\r
[CANAL1.PAD1.LAD1]\r\nNomLAD=CPS\r\n[CANAL2]\r\nCaracteristiques=Ingenico TL TELIUM 0\r\n[CANAL2.PAD0.LAD0]\r\nNomLAD=VITALE`;

fuzz('a damaged galss.ini: nothing made up', damagedText(fc.constant(GALSS_INI)), (text) => {
  const told = parseGalssIni(text, 'galss.ini').channels.flatMap(({ setting, lads }) => [setting, ...lads]);
  const made = told.find((value) => !text.includes(value));
  return made === undefined ? null : `${JSON.stringify(made)} stands nowhere in the file`;
});
