import type { OperatingSystem } from '../../shared/diagnosis/facts.ts';

/**
 * Where the browsers we serve install the program that starts hosts. Only places where an administrator alone can write: a program that
 * any other could lay there proves nothing. `$ProgramFiles` is Windows' own folder, in the 64-bit or the 32-bit form.
 * Sources: the packages themselves (Debian 13: chromium, firefox-esr, `readlink /proc/…/exe`); facts/anchors-native-messaging.md 4.6 and 5;
 * the brokers: xdg-desktop-portal #705, xdg-native-messaging-proxy (facts/field-2026-11.md 9), which start the host for a browser in a sandbox.
 */
const PROGRAMS: Readonly<Record<Exclude<OperatingSystem, 'other'>, readonly RegExp[]>> = {
  linux: [
    // Chromium: Debian and Arch, older Ubuntu, openSUSE, Fedora, Snap.
    /^\/usr\/lib(64)?\/chromium\/chromium$/,
    /^\/usr\/lib(64)?\/chromium-browser\/chromium-browser$/,
    /^\/snap\/chromium\/x?\d+\/usr\/lib\/chromium-browser\/chrome$/,
    /^\/opt\/google\/chrome(-beta|-unstable)?\/chrome$/,
    /^\/opt\/microsoft\/msedge(-beta|-dev)?\/msedge$/,
    /^\/opt\/brave\.com\/brave(-beta|-nightly)?\/brave$/,
    /^\/snap\/brave\/x?\d+\/opt\/brave\.com\/brave\/brave$/,
    // Firefox: distributions, Mozilla's own package, the archive unpacked where Mozilla says, Snap.
    /^\/usr\/lib(64)?\/firefox(-esr|-beta|-nightly)?\/firefox(-esr|-bin)?$/,
    /^\/opt\/firefox\/firefox(-bin)?$/,
    /^\/snap\/firefox\/x?\d+\/usr\/lib\/firefox\/firefox$/,
    /^\/usr\/lib(exec|64|\/x86_64-linux-gnu)?\/xdg-(desktop-portal|native-messaging-proxy)$/,
  ],
  windows: [
    /^\$ProgramFiles\\Google\\Chrome( Beta| Dev)?\\Application\\chrome\.exe$/i,
    /^\$ProgramFiles\\Chromium\\Application\\chrome\.exe$/i,
    /^\$ProgramFiles\\Microsoft\\Edge( Beta| Dev)?\\Application\\msedge\.exe$/i,
    /^\$ProgramFiles\\BraveSoftware\\Brave-Browser(-Beta|-Nightly)?\\Application\\brave\.exe$/i,
    /^\$ProgramFiles\\(Mozilla Firefox( ESR| Beta)?|Firefox Nightly)\\firefox\.exe$/i,
    // From Microsoft's store.
    /^\$ProgramFiles\\WindowsApps\\Mozilla\.Firefox_[^\\]+\\VFS\\ProgramFiles\\Firefox Package Root\\firefox\.exe$/i,
  ],
  macos: [
    /^\/Applications\/(Google Chrome|Chromium|Microsoft Edge|Brave Browser)\.app\/Contents\/MacOS\/[^/]+$/,
    /^\/Applications\/Firefox\.app\/Contents\/MacOS\/firefox(-bin)?$/,
  ],
};

/**
 * Whether a program is a browser that we serve, or what starts hosts for one.
 * @param program absolute path as the system gives it; on Windows with `$ProgramFiles` in place of that folder
 */
export const isBrowserProgram = (os: OperatingSystem, program: string): boolean =>
  os !== 'other' && PROGRAMS[os].some((known) => known.test(program));
