import { CHROMIUM_STEP, FIREFOX_STEP } from './build/extension.ts';
import { HOST_STEP } from './build/host.ts';
import { writeContents } from './package/contents.ts';
import { packExtensions, packSources } from './package/extension-zips.ts';
import { writeFleetFiles } from './package/fleet.ts';
import { buildDeb, buildLinuxTarball } from './package/linux.ts';
import { buildMacosTarball } from './package/macos.ts';
import { writeMemos } from './package/memo.ts';
import { FILES } from './package/names.ts';
import { releaseProblem } from './package/release.ts';
import { writeSbom } from './package/sbom.ts';
import { signWindows } from './package/sign.ts';
import { buildWindowsExe } from './package/windows-exe.ts';
import { buildWindowsInstaller } from './package/windows-installer.ts';
import { buildWindowsMsi } from './package/windows-msi.ts';
import { writePages } from './pages/write.ts';
import { runSteps, type Step } from './steps.ts';

const WINDOWS_PROGRAM: Step = { name: 'Windows program', run: () => buildWindowsExe() };

const WINDOWS_STEPS: readonly Step[] = [
  WINDOWS_PROGRAM,
  { name: 'Windows installer (compressing takes about a minute)', run: () => buildWindowsInstaller() },
  { name: 'Signature of the Windows installer', run: () => signWindows(FILES.windowsInstaller) },
  { name: 'Windows package for fleets (MSI)', run: () => buildWindowsMsi() },
  { name: 'Signature of the MSI', run: () => signWindows(FILES.windowsMsi) },
];

const DEBIAN_PACKAGE: Step = { name: 'Debian package (compressing takes about a minute)', run: buildDeb };
const LINUX_ARCHIVE: Step = { name: 'Linux archive', run: buildLinuxTarball };

const STORE_STEPS: readonly Step[] = [
  { name: 'Extensions for the stores', run: packExtensions },
  { name: 'Sources', run: packSources },
  { name: 'Memos on paper', run: writeMemos },
  { name: 'Static pages', run: writePages },
];

/** `npm run package` makes all; `npm run package -- windows`, for one, makes only that part of an existing build, for the tests. */
const PARTS: Readonly<Record<string, readonly Step[]>> = {
  'windows-program': [WINDOWS_PROGRAM],
  windows: WINDOWS_STEPS,
  'debian-package': [DEBIAN_PACKAGE],
  'linux-archive': [LINUX_ARCHIVE],
  stores: STORE_STEPS,
  all: [
    CHROMIUM_STEP,
    FIREFOX_STEP,
    HOST_STEP,
    ...WINDOWS_STEPS,
    DEBIAN_PACKAGE,
    LINUX_ARCHIVE,
    { name: 'macOS archive, Apple processors', run: () => buildMacosTarball('arm64') },
    { name: 'macOS archive, Intel', run: () => buildMacosTarball('x64') },
    ...STORE_STEPS,
    { name: 'Lists of every package inside (CycloneDX)', run: writeSbom },
    { name: 'Files for fleets (winget, Intune)', run: writeFleetFiles },
    { name: 'Contents and checksums', run: writeContents },
  ],
};

const part = process.argv[2] ?? 'all';
const steps = PARTS[part];
if (steps === undefined) {
  console.error(`Unknown part: ${part}. One of: ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
const problem = releaseProblem();
if (problem !== null) {
  console.error(problem);
  process.exit(1);
}
await runSteps(steps);
