import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserId, BrowserRegistration } from '../../shared/diagnosis/facts.ts';
import { readSmallFile } from '../read-small-file.ts';
import { pathOn, type System } from '../system.ts';

/** Whether a browser in a sandbox can start a program outside it. */
export type ReachesHost = NonNullable<BrowserRegistration['reachesHost']>;

/** The first Firefox that speaks the proxy, which reads the ordinary manifests (docs/sources/field-2026-11.md 9). */
const FIREFOX_WITH_PROXY = 157;
const PROXY = 'org.freedesktop.NativeMessagingProxy';
/** Files of xdg-native-messaging-proxy, by which a session starts it. */
const PROXY_FILES = [
  `/usr/share/dbus-1/services/${PROXY}.service`,
  `/usr/local/share/dbus-1/services/${PROXY}.service`,
  '/usr/lib/systemd/user/xdg-native-messaging-proxy.service',
];

const read = (path: string): string => {
  try {
    return readSmallFile(path, 'utf8');
  } catch {
    return '';
  }
};

/** Whether the application's own permissions, or what an administrator or the user added, let it speak with the proxy. */
const mayTalk = (text: string): boolean =>
  new RegExp(`^${PROXY.replaceAll('.', '\\.')}=(?:.*;)?(?:talk|own)\\b`, 'm').test(text);

function flatpakFirefox(system: System, folder: string, app: string): ReachesHost {
  const active = join(folder, app, 'current', 'active');
  const major = /^Version=(\d+)/m.exec(read(join(active, 'files', 'lib', 'firefox', 'application.ini')))?.[1];
  if (major === undefined) return 'unknown';
  if (Number(major) < FIREFOX_WITH_PROXY || !PROXY_FILES.some((path) => existsSync(pathOn(system, path)))) return 'no';
  const overrides = ['/var/lib/flatpak/overrides', '~/.local/share/flatpak/overrides'];
  const permissions = [join(active, 'metadata'), ...overrides.map((path) => join(pathOn(system, path), app))];
  return permissions.some((path) => mayTalk(read(path))) ? 'yes' : 'unknown';
}

/**
 * Can a browser that was found as a Snap or Flatpak start our host? Chromium and its kin cannot; Firefox as a Snap may, by a permission
 * that is not seen from here (docs/sources/field-2026-11.md 9).
 * @param folder where Flatpak keeps its applications
 */
export function reachesHost(
  system: System,
  browser: BrowserId,
  packaged: 'snap' | { folder: string; app: string },
): ReachesHost {
  if (browser !== 'firefox') return 'no';
  return packaged === 'snap' ? 'unknown' : flatpakFirefox(system, packaged.folder, packaged.app);
}
