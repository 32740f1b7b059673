import type { OperatingSystem } from '../../shared/diagnosis/facts.ts';

/** A browser's program: where it lies, and who must have signed it where programs are signed. */
export interface BrowserProgram {
  readonly path: RegExp;
  /** Windows: the organisation of the signer; macOS: the team of its Developer ID. Absent where nobody signs it. */
  readonly signer?: string;
}

const row = (path: RegExp, signer?: string): BrowserProgram => (signer === undefined ? { path } : { path, signer });

/** Developer ID teams, as each maker's applications carry them (`codesign -dv`). */
const TEAM = { google: 'EQHXZ8M8AV', microsoft: 'UBF8T346G9', brave: 'KL8N8XSYF4', mozilla: '43AQ936H96' } as const;

/**
 * Where the browsers we serve install the program that starts hosts. Only places where an administrator alone can write: a program that
 * any other could lay there proves nothing. `$ProgramFiles` is Windows' own folder, in the 64-bit or the 32-bit form. On a Mac its owner
 * may write in /Applications, so that there the signature is what proves.
 * Sources: the packages themselves (Debian 13: chromium, firefox-esr, `readlink /proc/…/exe`); docs/sources/native-messaging.md 4.6 and 5;
 * the brokers: xdg-desktop-portal #705, xdg-native-messaging-proxy (docs/sources/field-2026-11.md 9), which start the host for a browser in a sandbox.
 */
const PROGRAMS: Readonly<Record<Exclude<OperatingSystem, 'other'>, readonly BrowserProgram[]>> = {
  linux: [
    // Chromium: Debian and Arch, older Ubuntu, openSUSE, Fedora, Snap.
    row(/^\/usr\/lib(64)?\/chromium\/chromium$/),
    row(/^\/usr\/lib(64)?\/chromium-browser\/chromium-browser$/),
    row(/^\/snap\/chromium\/x?\d+\/usr\/lib\/chromium-browser\/chrome$/),
    row(/^\/opt\/google\/chrome(-beta|-unstable)?\/chrome$/),
    row(/^\/opt\/microsoft\/msedge(-beta|-dev)?\/msedge$/),
    row(/^\/opt\/brave\.com\/brave(-beta|-nightly)?\/brave$/),
    row(/^\/snap\/brave\/x?\d+\/opt\/brave\.com\/brave\/brave$/),
    // Firefox: distributions, Mozilla's own package, the archive unpacked where Mozilla says, Snap.
    row(/^\/usr\/lib(64)?\/firefox(-esr|-beta|-nightly)?\/firefox(-esr|-bin)?$/),
    row(/^\/opt\/firefox\/firefox(-bin)?$/),
    row(/^\/snap\/firefox\/x?\d+\/usr\/lib\/firefox\/firefox$/),
    row(/^\/usr\/lib(exec|64|\/x86_64-linux-gnu)?\/xdg-(desktop-portal|native-messaging-proxy)$/),
  ],
  windows: [
    row(/^\$ProgramFiles\\Google\\Chrome( Beta| Dev)?\\Application\\chrome\.exe$/i, 'Google LLC'),
    row(/^\$ProgramFiles\\Chromium\\Application\\chrome\.exe$/i),
    row(/^\$ProgramFiles\\Microsoft\\Edge( Beta| Dev)?\\Application\\msedge\.exe$/i, 'Microsoft Corporation'),
    row(
      /^\$ProgramFiles\\BraveSoftware\\Brave-Browser(-Beta|-Nightly)?\\Application\\brave\.exe$/i,
      'Brave Software, Inc.',
    ),
    row(/^\$ProgramFiles\\(Mozilla Firefox( ESR| Beta)?|Firefox Nightly)\\firefox\.exe$/i, 'Mozilla Corporation'),
    // From Microsoft's store.
    row(
      /^\$ProgramFiles\\WindowsApps\\Mozilla\.Firefox_[^\\]+\\VFS\\ProgramFiles\\Firefox Package Root\\firefox\.exe$/i,
      'Mozilla Corporation',
    ),
  ],
  macos: [
    row(/^\/Applications\/Google Chrome\.app\/Contents\/MacOS\/[^/]+$/, TEAM.google),
    row(/^\/Applications\/Microsoft Edge\.app\/Contents\/MacOS\/[^/]+$/, TEAM.microsoft),
    row(/^\/Applications\/Brave Browser\.app\/Contents\/MacOS\/[^/]+$/, TEAM.brave),
    row(/^\/Applications\/Firefox\.app\/Contents\/MacOS\/firefox(-bin)?$/, TEAM.mozilla),
  ],
};

/**
 * The browser that we serve, or what starts hosts for one, that a program is by its place; undefined when it is none.
 * @param program absolute path as the system gives it; on Windows with `$ProgramFiles` in place of that folder
 */
export const browserProgram = (os: OperatingSystem, program: string): BrowserProgram | undefined =>
  os === 'other' ? undefined : PROGRAMS[os].find(({ path }) => path.test(program));
