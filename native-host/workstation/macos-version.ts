import { readSmallFile } from '../read-small-file.ts';
import { pathOn, type System } from '../system.ts';
import { NotKnown } from './probe.ts';

const VERSION_FILE = '/System/Library/CoreServices/SystemVersion.plist';

/** The first number of ProductVersion in SystemVersion.plist: 15 of "15.1". "10.16" is what macOS 11 and later tell old programs. */
export function macosMajorIn(plist: string): number | null {
  const [, major, minor] = /<key>ProductVersion<\/key>\s*<string>(\d+)(?:\.(\d+))?/.exec(plist) ?? [];
  return major === undefined || (major === '10' && minor === '16') ? null : Number(major);
}

/**
 * Whether this Mac asks before it lets a USB accessory connect: macOS 15 and later do (docs/sources/field-2026-11.md 3.4).
 * @throws NotKnown where macOS gives no version
 */
export function asksForAccessories(system: System): boolean {
  const major = macosMajorIn(readSmallFile(pathOn(system, VERSION_FILE), 'utf8'));
  if (major === null) throw new NotKnown('not-told');
  return major >= 15;
}
