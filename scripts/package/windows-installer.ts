import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { BROWSERS, placesOf } from '../../native-host/registration/browsers.ts';
import { formatOf, manifestText } from '../../native-host/registration/manifest.ts';
import { installerText } from '../../shared/messages/fr/installer.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';
import { writeIcon } from './icon.ts';
import { FILES, sourceDate, VERSION, WINDOWS } from './names.ts';
import { signCommand } from './sign.ts';
import { pack } from './stage.ts';
import { extensionKeys, STORE_EXTENSIONS, type StoreExtension } from './store-extension.ts';

/** Registry values that make the host known, under HKCU or HKLM: key and manifest file. Browsers that read the same key share it. */
export function registryKeys(): readonly { readonly key: string; readonly manifest: string }[] {
  const keys = new Map<string, string>();
  for (const browser of BROWSERS) {
    for (const key of placesOf('windows', browser)?.keys ?? []) {
      keys.set(`${key}\\${HOST_NAME}`, `manifest-${formatOf(browser)}.json`);
    }
  }
  return [...keys].map(([key, manifest]) => ({ key, manifest }));
}

/** NSIS strings: $ and " are its own. */
const quoted = (text: string): string => `"${text.replaceAll('$', '$$').replaceAll('"', '$\\"')}"`;

/** What installer.nsi includes, a line an entry. */
function includes(files: readonly string[], extensions: readonly StoreExtension[]): Record<string, readonly string[]> {
  const names = [...files.map((file) => basename(file)), 'desinstaller.exe'];
  const keys = registryKeys();
  const stores = extensionKeys(extensions);
  return {
    words: Object.entries(installerText).map(
      ([name, text]) => `!define WORD_${name.replace(/[A-Z]/g, '_$&').toUpperCase()} ${quoted(text)}`,
    ),
    files: files.map((file) => `File ${quoted(file)}`),
    swap: names.map((file) => `!insertmacro Swap "${file}"`),
    remove: names.map((file) => `!insertmacro Remove "$R6" "${file}"`),
    keys: keys.map(({ key, manifest }) => `WriteRegStr SHCTX "${key}" "" "$INSTDIR\\${manifest}"`),
    unkeys: keys.map(({ key, manifest }) => `!insertmacro RemoveKey "${key}" "${manifest}"`),
    userkeys: keys.map(({ key, manifest }) => `!insertmacro RemoveUserKey "${key}" "${manifest}"`),
    extension: stores.map(({ key, store }) => `WriteRegStr HKLM "${key}" "update_url" "${store}"`),
    unextension: stores.map(({ key }) => `DeleteRegKey HKLM "${key}"`),
  };
}

/** Options of tests: another version in its own file, packed quickly. */
interface InstallerOptions {
  readonly version?: string;
  readonly output?: string;
  readonly compressed?: boolean;
  /** Where the program was built. */
  readonly folder?: string;
  readonly extensions?: readonly StoreExtension[];
}

/** Whether a file of dist/windows is a package itself, not what goes into one. */
const isPackage = (file: string): boolean => /-installation\.exe$|\.msi$/.test(file);

/**
 * Writes the manifests beside the program, and gives all that is packed one date. Relative on Windows means: beside the manifest. So no path
 * with accents has to be written at installation.
 * @param folder where the program was built
 * @returns the names of what is packed, sorted
 */
export function filesToPack(folder: string): readonly string[] {
  for (const format of ['chromium', 'firefox'] as const)
    writeFileSync(join(folder, `manifest-${format}.json`), manifestText(format, 'compagnon-ecps.exe'));
  const files = readdirSync(folder)
    .filter((file) => !isPackage(file))
    .sort();
  for (const file of files) utimesSync(join(folder, file), sourceDate(), sourceDate());
  return files;
}

/** Builds the silent-capable installer of dist/windows with makensis. The files get one date, so two runs give the same bytes. */
export async function buildWindowsInstaller({
  version = VERSION,
  output = FILES.windowsInstaller,
  compressed = true,
  folder = WINDOWS,
  extensions = STORE_EXTENSIONS,
}: InstallerOptions = {}): Promise<number> {
  const work = join('.cache', 'windows-installer', version);
  mkdirSync(work, { recursive: true });
  const files = filesToPack(folder).map((file) => resolve(folder, file));
  for (const [name, lines] of Object.entries(includes(files, extensions)))
    writeFileSync(join(work, `${name}.nsh`), `\uFEFF${lines.join('\n')}\n`);
  const icon = join(work, 'icon.ico');
  writeIcon(icon);
  const sign = signCommand();
  const defines = {
    VERSION: version,
    OUTFILE: resolve(output),
    ICON: resolve(icon),
    ...(sign === '' ? {} : { SIGN: sign }),
    ...(compressed ? {} : { UNCOMPRESSED: '' }),
  };
  const options = Object.entries(defines).map(([name, value]) => `-D${name}=${value}`);
  const script = resolve('scripts/package/installer.nsi');
  return pack('makensis', ['-V2', '-NOCD', '-INPUTCHARSET', 'UTF8', ...options, script], work);
}
