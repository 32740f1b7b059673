import type { BrowserId, OperatingSystem } from '../../shared/diagnosis/facts.ts';

/** Where one browser on one system looks for hosts, and how to see that it is installed. Paths as system.ts words them. */
interface BrowserPlaces {
  /** Folders of manifests, in the order in which the browser looks; `register` writes to `writes`, the others are read. */
  readonly folders: readonly string[];
  readonly writes: readonly string[];
  /** Windows: keys under HKEY_CURRENT_USER, then HKEY_LOCAL_MACHINE, whose default value is the manifest's path. */
  readonly keys: readonly string[];
  /** Any of these means that the browser is installed as a normal program. */
  readonly programs: readonly string[];
  readonly snap?: string;
  readonly flatpak?: string;
}

type Table = Readonly<Record<BrowserId, BrowserPlaces>>;

const linux = (
  user: string,
  system: readonly string[],
  programs: readonly string[],
  more: { readonly snap?: string; readonly flatpak?: string },
): BrowserPlaces => ({ folders: [user, ...system], writes: [user], keys: [], programs, ...more });

const mac = (user: readonly string[], system: readonly string[], app: string): BrowserPlaces => ({
  folders: [...user, ...system],
  writes: user,
  keys: [],
  programs: [`/Applications/${app}.app`, `~/Applications/${app}.app`],
});

const windows = (key: string, programs: readonly string[]): BrowserPlaces => ({
  folders: [],
  writes: [],
  keys: [`Software\\${key}\\NativeMessagingHosts`],
  programs: programs.flatMap((program) => [
    `%ProgramFiles%\\${program}`,
    `%LOCALAPPDATA%\\${program}`,
    // The variable of 32-bit programs has brackets in its name.
    `C:\\Program Files (x86)\\${program}`,
  ]),
});

const SUPPORT = '~/Library/Application Support';

/** Source: docs/sources/native-messaging.md 4.6. Where sources disagree (Brave on macOS), both places are written. */
const PLACES: Readonly<Record<Exclude<OperatingSystem, 'other'>, Table>> = {
  linux: {
    chrome: linux(
      '~/.config/google-chrome/NativeMessagingHosts',
      ['/etc/opt/chrome/native-messaging-hosts'],
      ['/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/opt/google/chrome/chrome'],
      { flatpak: 'com.google.Chrome' },
    ),
    chromium: linux(
      '~/.config/chromium/NativeMessagingHosts',
      ['/etc/chromium/native-messaging-hosts'],
      ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
      { snap: '/snap/bin/chromium', flatpak: 'org.chromium.Chromium' },
    ),
    edge: linux(
      '~/.config/microsoft-edge/NativeMessagingHosts',
      ['/etc/opt/edge/native-messaging-hosts'],
      ['/usr/bin/microsoft-edge', '/usr/bin/microsoft-edge-stable'],
      { flatpak: 'com.microsoft.Edge' },
    ),
    brave: linux(
      '~/.config/BraveSoftware/Brave-Browser/NativeMessagingHosts',
      ['/etc/opt/chrome/native-messaging-hosts'],
      ['/usr/bin/brave-browser', '/usr/bin/brave-browser-stable', '/usr/bin/brave'],
      { snap: '/snap/bin/brave', flatpak: 'com.brave.Browser' },
    ),
    firefox: linux(
      '~/.mozilla/native-messaging-hosts',
      ['/usr/lib/mozilla/native-messaging-hosts', '/usr/lib64/mozilla/native-messaging-hosts'],
      ['/usr/bin/firefox', '/usr/bin/firefox-esr'],
      { snap: '/snap/bin/firefox', flatpak: 'org.mozilla.firefox' },
    ),
  },
  macos: {
    chrome: mac(
      [`${SUPPORT}/Google/Chrome/NativeMessagingHosts`],
      ['/Library/Google/Chrome/NativeMessagingHosts'],
      'Google Chrome',
    ),
    chromium: mac(
      [`${SUPPORT}/Chromium/NativeMessagingHosts`],
      ['/Library/Application Support/Chromium/NativeMessagingHosts'],
      'Chromium',
    ),
    edge: mac(
      [`${SUPPORT}/Microsoft Edge/NativeMessagingHosts`],
      ['/Library/Microsoft/Edge/NativeMessagingHosts'],
      'Microsoft Edge',
    ),
    brave: mac(
      [`${SUPPORT}/BraveSoftware/Brave-Browser/NativeMessagingHosts`, `${SUPPORT}/Google/Chrome/NativeMessagingHosts`],
      ['/Library/Application Support/Chromium/NativeMessagingHosts'],
      'Brave Browser',
    ),
    firefox: mac(
      [`${SUPPORT}/Mozilla/NativeMessagingHosts`],
      ['/Library/Application Support/Mozilla/NativeMessagingHosts'],
      'Firefox',
    ),
  },
  windows: {
    chrome: windows('Google\\Chrome', ['Google\\Chrome\\Application\\chrome.exe']),
    chromium: windows('Chromium', ['Chromium\\Application\\chrome.exe']),
    edge: windows('Microsoft\\Edge', ['Microsoft\\Edge\\Application\\msedge.exe']),
    // Brave reads Chrome's key.
    brave: windows('Google\\Chrome', ['BraveSoftware\\Brave-Browser\\Application\\brave.exe']),
    firefox: windows('Mozilla', ['Mozilla Firefox\\firefox.exe']),
  },
};

export const BROWSERS: readonly BrowserId[] = ['chrome', 'chromium', 'edge', 'brave', 'firefox'];

/** @returns undefined on a system we know nothing of */
export function placesOf(os: OperatingSystem, browser: BrowserId): BrowserPlaces | undefined {
  return os === 'other' ? undefined : PLACES[os][browser];
}
