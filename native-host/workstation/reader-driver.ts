import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReaderFacts } from '../../shared/diagnosis/facts.ts';
import { readSmallFile } from '../read-small-file.ts';
import { knownReader } from '../readers/describe-readers.ts';
import { pathOn, type System } from '../system.ts';
import type { WindowsApi } from './windows-api.ts';

interface ReaderDriver {
  /** vvvv:pppp, lower-case hex. */
  readonly usb: string;
  /** Name and version as the driver itself gives them, e.g. "CCIDCLASSDRIVER 1.6.2". */
  readonly text: string;
}

/** Where pcscd looks for drivers on Linux (`usbdropdir` of `pcscd --version`). */
const LINUX_DRIVERS = '/usr/lib/pcsc/drivers';

/** Of Windows' device classes the one of smart-card readers (devguid.h, GUID_DEVCLASS_SMARTCARDREADER). */
const SMART_CARD_READER_CLASS = '{50DD5230-BA8A-11D1-BF5D-0000F805F530}';

const LONGEST_TEXT = 120;

const stringsOf = (plist: string, key: string): readonly string[] => {
  const array = new RegExp(`<key>${key}</key>\\s*<array>([^]*?)</array>`).exec(plist)?.[1] ?? '';
  return [...array.matchAll(/<string>([^<]*)<\/string>/g)].map(([, text]) => (text ?? '').trim());
};

const stringOf = (plist: string, key: string): string | undefined =>
  new RegExp(`<key>${key}</key>\\s*<string>([^<]*)</string>`).exec(plist)?.[1]?.trim();

/** What the Info.plist of a PC/SC driver says: its name and version for each USB id that it lists. */
export function driversInPlist(plist: string): readonly ReaderDriver[] {
  const products = stringsOf(plist, 'ifdProductID');
  const name = stringOf(plist, 'CFBundleName');
  const version = stringOf(plist, 'CFBundleShortVersionString');
  if (name === undefined || version === undefined) return [];
  return stringsOf(plist, 'ifdVendorID').flatMap((vendor, index) => {
    const usb = `${vendor}:${products[index] ?? ''}`.replaceAll(/0x/gi, '').toLowerCase();
    return /^[\da-f]{4}:[\da-f]{4}$/.test(usb) ? [{ usb, text: `${name} ${version}`.slice(0, LONGEST_TEXT) }] : [];
  });
}

async function linuxDrivers(system: System): Promise<readonly ReaderDriver[]> {
  const folder = pathOn(system, LINUX_DRIVERS);
  const bundles = (await readdir(folder)).filter((name) => name.endsWith('.bundle'));
  return bundles.flatMap((bundle) => {
    try {
      return driversInPlist(readSmallFile(join(folder, bundle, 'Contents', 'Info.plist'), 'utf8'));
    } catch {
      return [];
    }
  });
}

/** Windows names the driver of each device it has started, of interfaces of a composite device as well. */
function windowsDrivers(windows: WindowsApi): readonly ReaderDriver[] {
  return windows.usbInstanceIds().flatMap((id) => {
    const [, vendor, product] = /^USB\\VID_([\dA-F]{4})&PID_([\dA-F]{4})[\\&]/i.exec(id) ?? [];
    const driver = windows.registry.read('HKLM', `SYSTEM\\CurrentControlSet\\Enum\\${id}`, 'Driver');
    if (vendor === undefined || product === undefined) return [];
    if (driver?.toUpperCase().startsWith(`${SMART_CARD_READER_CLASS}\\`) !== true) return [];
    const value = (name: string): string | null =>
      windows.registry.read('HKLM', `SYSTEM\\CurrentControlSet\\Control\\Class\\${driver}`, name);
    const version = value('DriverVersion');
    if (version === null) return [];
    const text = [value('ProviderName'), value('DriverDesc'), version].filter((part) => part !== null).join(' ');
    return [{ usb: `${vendor}:${product}`.toLowerCase(), text: text.slice(0, LONGEST_TEXT) }];
  });
}

/**
 * The drivers of USB readers on this computer. None on macOS: the system does not say which driver, Apple's or the maker's, serves a
 * device.
 * @throws when the system does not tell
 */
export async function readerDrivers(system: System, windows: WindowsApi | undefined): Promise<readonly ReaderDriver[]> {
  if (windows !== undefined) return windowsDrivers(windows);
  return system.os === 'linux' ? linuxDrivers(system) : [];
}

/** Adds its driver to each reader whose model has USB ids that one driver alone serves. */
export function withDrivers(readers: readonly ReaderFacts[], drivers: readonly ReaderDriver[]): readonly ReaderFacts[] {
  return readers.map((reader) => {
    const ids = knownReader(reader.name)?.usb ?? [];
    const serving = new Set(drivers.filter(({ usb }) => ids.includes(usb)).map(({ text }) => text));
    const [driver] = serving;
    return driver === undefined || serving.size > 1 ? reader : { ...reader, driver };
  });
}
