import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { BROWSERS, placesOf } from '../../native-host/registration/browsers.ts';
import { formatOf, manifestText } from '../../native-host/registration/manifest.ts';
import { installerText } from '../../shared/messages/fr/installer.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';
import { writeIcon } from './icon.ts';
import { FILES, sourceDate, VERSION, WINDOWS } from './names.ts';

const WORK = join('.cache', 'windows-installer');

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

const windowsPath = (path: string): string => path.replaceAll('/', '\\');

/** NSIS strings: $ and " are its own. */
const quoted = (text: string): string => `"${text.replaceAll('$', '$$').replaceAll('"', '$\\"')}"`;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

function writeIncludes(files: readonly string[]): void {
  const folderOf = (file: string): string => windowsPath(join(file, '..'));
  const folders = [...new Set(files.map(folderOf))].filter((folder) => folder !== '.');
  const parents = new Set(
    folders.flatMap((folder) => folder.split('\\').map((_, depth, parts) => parts.slice(0, depth + 1).join('\\'))),
  );
  const install = files.map((file) => {
    const folder = folderOf(file);
    return `SetOutPath "$INSTDIR${folder === '.' ? '' : `\\${folder}`}"\nFile ${quoted(resolve(WINDOWS, file))}`;
  });
  const remove = [
    ...files.map((file) => `Delete /REBOOTOK "$INSTDIR\\${windowsPath(file)}"`),
    ...[...parents].sort((a, b) => b.length - a.length).map((folder) => `RMDir "$INSTDIR\\${folder}"`),
  ];
  const keys = registryKeys();
  const words = Object.entries(installerText).map(
    ([name, text]) => `!define WORD_${name.replace(/[A-Z]/g, '_$&').toUpperCase()} ${quoted(text)}`,
  );
  const include = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(WORK, name), `\uFEFF${lines.join('\n')}\n`);
  include('words.nsh', words);
  include('files.nsh', [...install, 'SetOutPath "$INSTDIR"']);
  include('unfiles.nsh', remove);
  include(
    'keys.nsh',
    keys.map(({ key, manifest }) => `WriteRegStr SHCTX "${key}" "" "$INSTDIR\\${manifest}"`),
  );
  include(
    'unkeys.nsh',
    keys.map(({ key, manifest }) => `!insertmacro RemoveKey "${key}" "${manifest}"`),
  );
}

/** Builds the silent-capable installer of dist/windows with makensis. The files get one date, so two runs give the same bytes. */
export async function buildWindowsInstaller(): Promise<number> {
  mkdirSync(WORK, { recursive: true });
  // Relative on Windows means: beside the manifest. So no path with accents has to be written at installation.
  for (const format of ['chromium', 'firefox'] as const) {
    writeFileSync(join(WINDOWS, `manifest-${format}.json`), manifestText(format, 'compagnon-ecps.exe'));
  }
  const installer = relative(WINDOWS, FILES.windowsInstaller);
  const files = filesIn(WINDOWS).filter((file) => file !== installer);
  for (const file of files) utimesSync(join(WINDOWS, file), sourceDate(), sourceDate());
  writeIncludes(files);
  const icon = join(WORK, 'icon.ico');
  writeIcon(icon);
  const defines = { VERSION, OUTFILE: resolve(FILES.windowsInstaller), ICON: resolve(icon) };
  const nsis = spawnSync(
    'makensis',
    [
      '-V2',
      '-NOCD',
      '-INPUTCHARSET',
      'UTF8',
      ...Object.entries(defines).map(([name, value]) => `-D${name}=${value}`),
      resolve('scripts/package/installer.nsi'),
    ],
    { cwd: WORK, encoding: 'utf8', env: { ...process.env, SOURCE_DATE_EPOCH: String(sourceDate()) } },
  );
  if (nsis.status !== 0) process.stderr.write(nsis.stdout + nsis.stderr);
  return nsis.status ?? 1;
}
