import { spawnSync } from 'node:child_process';
import { DOWNLOADS } from '../../shared/downloads.ts';
import type { GuideId } from '../../shared/guides/guide.ts';
import { RELEASED, VERSION } from '../../shared/protocol/version.ts';

/** Folders and files that `npm run package` makes. Outsiders rely on dist/windows/compagnon-ecps.exe (docs/packaging.md). */
export const DIST = 'dist';
export const WINDOWS = `${DIST}/windows`;
export const LINUX = `${DIST}/linux`;
const MACOS = `${DIST}/macos`;
export const STORES = `${DIST}/stores`;
export const MEMO = `${DIST}/memo`;
/** Pages that need no extension: opened from here, a stick or a server. */
export const PAGES = `${DIST}/pages`;

/** By which winget knows the product: never changed once it has it. */
export const WINGET_PACKAGE = 'CompagnonECPS.CompagnonECPS';

export const FILES = {
  windowsExe: `${WINDOWS}/compagnon-ecps.exe`,
  windowsInstaller: `${WINDOWS}/${DOWNLOADS.windows.file}`,
  windowsMsi: `${WINDOWS}/${DOWNLOADS['windows-fleet'].file}`,
  deb: `${LINUX}/${DOWNLOADS.debian.file}`,
  linuxTarball: `${LINUX}/${DOWNLOADS.linux.file}`,
  macosTarball: (cpu: 'arm64' | 'x64'): string => `${MACOS}/${DOWNLOADS[`macos-${cpu}`].file}`,
  store: (browser: 'chrome' | 'edge' | 'firefox'): string => `${STORES}/compagnon-ecps-${VERSION}-${browser}.zip`,
  sources: `${STORES}/compagnon-ecps-${VERSION}-sources.zip`,
  memo: (guide: GuideId, format: 'pdf' | 'html'): string => `${MEMO}/${guide}.${format}`,
  pages: `${PAGES}/index.html`,
  memoFontLicence: `${MEMO}/LICENCE-Source-Sans-3.txt`,
  sbom: (artefact: string): string => `${DIST}/sbom/${artefact}.cdx.json`,
  intuneDetection: `${DIST}/intune-detection.ps1`,
  winget: (end: string): string => `${DIST}/winget/${WINGET_PACKAGE}${end}.yaml`,
  contents: `${DIST}/CONTENTS.md`,
  checksums: `${DIST}/SHA256SUMS`,
} as const;

export { VERSION };

let commitDate: number | undefined;

/**
 * Seconds since 1970 that every packed file gets, so that two runs give the same bytes: SOURCE_DATE_EPOCH, or the date of the commit that
 * is packed; sources without a history (a store's archive) have the day of the release.
 */
export function sourceDate(): number {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && /^\d+$/.test(epoch)) return Number(epoch);
  if (commitDate === undefined) {
    const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
    commitDate = status === 0 && /^\d+$/.test(stdout.trim()) ? Number(stdout) : Date.parse(RELEASED) / 1000;
  }
  return commitDate;
}
